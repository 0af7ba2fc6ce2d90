// Thousands of valid assessments, each made wrong in some way, through every function: no trap, no odd error, no score out
// of range, nothing accepted that the schema refuses, and a text read exactly as the object that it says.
//
//   CROSSCHECK_MUTATIONS=1000000 CROSSCHECK_SEED=7    more of them, others (make mutations)
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { checkCounts, checkNumbers, checkProblems, outcome, withoutNulls, withoutUnknown } from "./checking.mjs";
import { install, load } from "./installed.mjs";
import { chooser, mutated, mutatedText, validAssessment } from "./mutating.mjs";

const { assess, catalog, initSync, narrow, overlap, plan, validate } = await load(install(), 'export * from "crosscheck/init"; import "crosscheck";');
const rows = catalog();
const MUTATIONS = Number(process.env.CROSSCHECK_MUTATIONS ?? 2_000);
const FIRST = Number(process.env.CROSSCHECK_SEED ?? 1) * 1_000_000_000;

const tool = createRequire(new URL("../../.tools/npm/package.json", import.meta.url));
const ajv = new (tool("ajv/dist/2020").default)({ strict: false });
tool("ajv-formats")(ajv);
const matches = ajv.compile(JSON.parse(readFileSync(new URL("../../www/schemas/assessment-1.json", import.meta.url), "utf8")));

const OPTIONS = [{ order: "priority" }, { order: "gain-per-effort" }, { order: "budget", budget: 30 }];
const SELECTORS = [{ frameworks: ["soc2"] }, { parts: ["security", "availability"] }, { requirements: ["soc2:CC6.1", "hipaa:164.308(a)(1)(ii)(A)"], frameworks: ["hipaa"] }];

const once = (problems) => [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];

/** The same is said of a text and of the object in it, but for what only one of the two can say. */
function assertAlike(text, ofText, ofObject) {
  const codes = ofText.problems.map(({ code }) => code);
  // JSON.parse takes the last of two fields of one name.
  if (codes.includes("duplicate-key")) return;
  // And it makes 1.0 and 1e0 whole, which a text must write as 1.
  if (!ofText.ok && /\d(\.\d|[eE][-+\d])/.test(text)) return;
  // Half of a character outside the first plane, or 1e999: in a text not JSON; in an object replaced, or infinite.
  if (codes.includes("not-json") && (/\\u[dD][89a-fA-F]/.test(text) || ofText.problems[0].message.includes("number out of range"))) return;
  // A whole number above what JavaScript holds exactly: refused by either, in other words.
  if (/\d{16}/.test(text)) assert.equal(ofObject.ok, ofText.ok);
  // A field that nobody knows, written twice, is told twice; two names that show nothing are told alike.
  else assert.deepEqual({ ...ofObject, problems: once(ofObject.problems) }, { ...ofText, problems: once(ofText.problems) });
}

function tryText(text, seen) {
  const told = validate(text);
  checkProblems([...told.problems, ...told.remarks]);
  let object;
  try {
    object = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    assert.ok(!told.ok, "no JSON, and accepted");
    return;
  }
  if (typeof object === "string") return; // a text in a text would be read as a file
  if (told.ok) seen.accepted += 1;
  assertAlike(text, told, validate(object));
}

function tryObject({ value, isJson }, choices, seen) {
  const told = validate(value);
  checkProblems([...told.problems, ...told.remarks]);
  if (told.ok) {
    seen.accepted += 1;
    const report = assess(value);
    checkNumbers(report);
    checkCounts(report);
    if (isJson) {
      assert.ok(matches(withoutUnknown(withoutNulls(value), rows)), `accepted, but the schema says: ${JSON.stringify(matches.errors?.[0])}`);
      const text = JSON.stringify(value);
      const ofText = validate(text);
      assertAlike(text, ofText, told);
      if (ofText.ok) assert.equal(JSON.stringify(assess(text)), JSON.stringify(report));
    }
  } else {
    seen.refused += 1;
    assert.ok(told.problems.length > 0);
    for (const { code } of told.problems) seen.codes.add(code);
    if (choices.chance(0.2)) assert.deepEqual(outcome(() => assess(value)).error?.problems, told.problems);
    if (isJson && choices.chance(0.5)) {
      const text = JSON.stringify(value);
      assertAlike(text, validate(text), told);
    }
  }
}

function tryOptions(value, choices, seen) {
  const options = mutated(choices.pick(OPTIONS), choices).value;
  const tolerance = mutated({ tolerance: { num: 1, den: 20 } }, choices).value;
  const [from, to] = [mutated(choices.pick(SELECTORS), choices).value, choices.pick([choices.pick(SELECTORS), mutated(choices.pick(SELECTORS), choices).value])];
  for (const call of [() => plan(value, options), () => narrow(value, tolerance), () => overlap(from, to)]) {
    const { value: answer } = outcome(call);
    if (answer !== undefined) {
      seen.answers += 1;
      checkNumbers(answer);
    }
  }
}

test(`${MUTATIONS} mutations: what is refused is told, what is accepted is right`, (t) => {
  const seen = { accepted: 0, refused: 0, answers: 0, codes: new Set() };
  const started = Date.now();
  let slowest = 0;
  let valid;
  for (let count = 0; count < MUTATIONS; count += 1) {
    const seed = FIRST + count;
    const choices = chooser(seed);
    if (count % 10 === 0) {
      valid = validAssessment(rows, seed);
      assert.equal(validate(valid).ok, true, `seed ${seed}: not valid to begin with`);
    }
    const began = performance.now();
    try {
      if (choices.chance(0.25)) tryText(mutatedText(JSON.stringify(valid), choices), seen);
      else {
        const mutation = mutated(valid, choices);
        tryObject(mutation, choices, seen);
        if (choices.chance(0.15)) tryOptions(choices.pick([valid, mutation.value]), choices, seen);
      }
    } catch (error) {
      error.message = `mutation ${count}, seed ${seed}: ${error.message}`;
      throw error;
    }
    slowest = Math.max(slowest, performance.now() - began);
    if (count % 100_000 === 99_999) console.log(`${count + 1} mutations, ${Math.round((Date.now() - started) / 1000)} s, ${seen.accepted} accepted, slowest ${Math.round(slowest)} ms`);
  }
  // A mutator that only breaks, or never does, tests nothing.
  assert.ok(seen.accepted > MUTATIONS / 10 && seen.refused > MUTATIONS / 10 && seen.answers > MUTATIONS / 100, JSON.stringify(seen));
  assert.ok(seen.codes.size >= Math.min(20, MUTATIONS / 500), [...seen.codes].join());
  assert.ok(initSync().memory.buffer.byteLength < 16 << 20, "memory grew");
  assert.equal(JSON.stringify(catalog()), JSON.stringify(rows));
  t.diagnostic(`${seen.accepted} accepted, ${seen.refused} refused, ${seen.answers} plans, narrowings and overlaps, ${seen.codes.size} codes, slowest ${Math.round(slowest)} ms`);
});
