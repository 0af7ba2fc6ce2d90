// What must be so of every answer of the API, whatever it was called with: the oracle of the mutations.
import assert from "node:assert/strict";

/** What `call` returns, or the `CrosscheckError` that it throws; anything else it throws goes on. */
export function outcome(call) {
  try {
    return { value: call() };
  } catch (error) {
    assert.ok(error instanceof Error && error.name === "CrosscheckError", `an odd error: ${error?.stack ?? error}`);
    assert.ok(error.problems.length > 0);
    assert.deepEqual([error.code, error.path, error.help], [error.problems[0].code, error.problems[0].path, error.problems[0].help]);
    checkProblems(error.problems);
    return { error };
  }
}

/** Problems and remarks are whole: a code that is a word, a message without a full stop. */
export function checkProblems(problems) {
  for (const { code, message, path, help, ...more } of problems) {
    assert.match(code, /^[a-z]+(-[a-z]+)*$/);
    assert.notEqual(code, "internal");
    assert.ok(typeof message === "string" && message !== "" && !message.endsWith("."), message);
    assert.ok(typeof path === "string" && typeof help === "string" && help !== "", `${code} ${path}`);
    assert.deepEqual(more, {});
  }
}

// Person-days, and the sum behind a mean.
const MAY_EXCEED_ONE = new Set(["effort", "effort-so-far", "sum"]);
const isFraction = (value) => typeof value.num === "number" && typeof value.den === "number";

/** Every fraction in a report, plan or overlap is one, and every score lies between 0 and 1, its low bound not above its high one. */
export function checkNumbers(answer) {
  const wrong = wrongNumber(answer, "");
  assert.equal(wrong, undefined);
}

/** The first number that cannot be, in words. */
function wrongNumber(value, key) {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? undefined : `${key} is ${value}`;
  if (typeof value !== "object" || value === null) return undefined;
  if (isFraction(value)) {
    const { num, den } = value;
    const isOne = den > 0 && num >= 0 && Number.isSafeInteger(num) && Number.isSafeInteger(den) && (num <= den || MAY_EXCEED_ONE.has(key));
    return isOne ? undefined : `${key} is ${num}/${den}`;
  }
  if (value.low && value.high && isFraction(value.low)) {
    const [low, high] = [value.low, value.high];
    if (BigInt(low.num) * BigInt(high.den) > BigInt(high.num) * BigInt(low.den)) return `the bounds of ${key} are reversed`;
  }
  for (const name of Object.keys(value)) {
    const wrong = wrongNumber(value[name], Array.isArray(value) ? key : name);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Counts of a report add up. */
export function checkCounts({ frameworks }) {
  for (const { framework, score } of frameworks) {
    assert.equal(score.met + score["partly-met"] + score["not-met"] + score.open, score.applicable, framework);
    assert.ok(score["required-not-met"] <= score.required && score.required <= score.applicable, framework);
  }
}

/** A copy without fields of which nothing is said: the API reads `null` as left out. */
export function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined).map(([key, one]) => [key, withoutNulls(one)]));
}

/**
 * A copy without what its earlier states say of rows that `catalog` does not have: the reader keeps that as it is, whatever its
 * shape, and the schema speaks of what can be looked up.
 */
export function withoutUnknown(value, catalog) {
  const ids = (rows) => new Set(rows.map(({ id }) => id));
  const known = { profile: ids(catalog.facts), scope: ids(catalog.frameworks), stances: ids(catalog.stances), artifacts: ids(catalog.artifacts), answers: ids(catalog.controls), quick: ids(catalog.topics) };
  const isPlain = (one) => typeof one === "object" && one !== null && !Array.isArray(one);
  const each = (fields, change) => (isPlain(fields) ? Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, change(one, key)])) : fields);
  const those = (fields, rows) => (isPlain(fields) ? Object.fromEntries(Object.entries(fields).filter(([id]) => rows.has(id))) : fields);
  const state = (assessment) => each(assessment, (fields, key) => (known[key] ? those(fields, known[key]) : fields));
  return each(value, (fields, key) => (key === "snapshots" ? each(fields, (snapshot) => each(snapshot, (one, name) => (name === "assessment" ? state(one) : one))) : fields));
}
