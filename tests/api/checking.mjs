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
export function checkNumbers(value, key = "", where = "") {
  if (typeof value === "number") assert.ok(Number.isSafeInteger(value) && value >= 0, `${where} is ${value}`);
  if (typeof value !== "object" || value === null) return;
  if (isFraction(value)) {
    const { num, den } = value;
    assert.ok(den > 0 && num >= 0 && Number.isSafeInteger(num) && Number.isSafeInteger(den), `${where} is ${num}/${den}`);
    assert.ok(num <= den || MAY_EXCEED_ONE.has(key), `${where} is ${num}/${den}`);
    return;
  }
  if (value.low && value.high && isFraction(value.low)) {
    const [low, high] = [value.low, value.high];
    assert.ok(BigInt(low.num) * BigInt(high.den) <= BigInt(high.num) * BigInt(low.den), `${where}: its bounds are reversed`);
  }
  for (const name of Object.keys(value)) checkNumbers(value[name], name, `${where}.${name}`);
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
