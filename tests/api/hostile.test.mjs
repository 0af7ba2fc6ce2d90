// What callers hand over that is no plain data, or far too much of it: told with its place, thousands of times in a row,
// with a program that works as before and holds no more memory than before.

import assert from "node:assert/strict";
import { test } from "node:test";
import { outcome } from "./checking.mjs";
import { install, load } from "./installed.mjs";

const { assess, catalog, export: exportFile, initSync, narrow, overlap, plan, validate } = await load(install(), 'export * from "crosscheck/init"; import "crosscheck";');
const EMPTY = { format: "crosscheck/assessment", version: 1 };
const GOOD = { ...EMPTY, date: "2026-11-22", answers: { backups: { status: "partial" } } };
const EXPECTED = JSON.stringify(assess(GOOD));
const memory = () => initSync().memory.buffer.byteLength;

const boom = () => {
  throw new Error("boom");
};
const getter = (name) => Object.defineProperty({}, name, { get: boom, enumerable: true });
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const TRAPS = ["get", "ownKeys", "getOwnPropertyDescriptor", "has", "getPrototypeOf"];
const proxies = (target) => TRAPS.map((trap) => new Proxy(target, { [trap]: boom }));
const endless = { *[Symbol.iterator]() { for (;;) yield 1; } };
const arrayGetter = Object.defineProperty(["a"], 0, { get: boom, enumerable: true });
const liar = (length) => new Proxy([], { get: (target, key) => (key === "length" ? length : 1) });

/** What stands in a place of a list of ids or texts, one after the other. */
const HOSTILE = [getter("x"), ...proxies({ a: 1 }), new Proxy(["a"], { get: boom }), revoked({}), revoked([]), endless, arrayGetter, liar(NaN), liar(-1), liar("2"), liar(2n),
  new Map([["a", 1]]), new Set(["a"]), new Uint8Array(2), new ArrayBuffer(2), new DataView(new ArrayBuffer(2)), new String("a"), Symbol("x"), () => 1, class {}];

test("5,000 values that throw when they are read, then a good call", () => {
  const before = memory();
  for (let count = 0; count < 5_000; count += 1) {
    const hostile = HOSTILE[count % HOSTILE.length];
    const { ok, problems } = validate(count % 2 === 0 ? hostile : { ...EMPTY, subject: hostile });
    assert.equal(ok, false);
    assert.ok(problems.length > 0);
    const call = [
      () => assess({ ...EMPTY, answers: { backups: { evidence: hostile } } }),
      () => plan(GOOD, { order: hostile }),
      () => plan(GOOD, hostile),
      () => narrow(GOOD, { tolerance: hostile }),
      () => overlap({ parts: hostile }, { parts: ["security"] }),
      () => overlap({ parts: ["security"] }, { parts: [hostile] }),
    ][count % 6];
    assert.ok(outcome(call).error, `${count % 6}: accepted`);
  }
  assert.equal(JSON.stringify(assess(GOOD)), EXPECTED);
  assert.equal(memory(), before);
});

test("each is told with its place, the reason and what can be read", () => {
  const evidence = (value) => ({ ...EMPTY, answers: { backups: { evidence: value } } });
  const cases = [
    ["", () => assess(revoked({}))],
    ["", () => assess(endless)],
    ["", () => assess(new Uint8Array(3))],
    ["version", () => assess({ format: "crosscheck/assessment", get version() { return boom(); } })],
    ["subject", () => assess({ ...EMPTY, get subject() { return boom(); } })],
    ["subject.name", () => assess({ ...EMPTY, subject: getter("name") })],
    ["answers.backups.evidence", () => assess(evidence(revoked([])))],
    ["answers.backups.evidence[0]", () => assess(evidence(arrayGetter))],
    ['answers["a b"].note', () => assess({ ...EMPTY, answers: { "a b": getter("note") } })],
    ["options", () => plan(GOOD, revoked({}))],
    ["options.order", () => plan(GOOD, getter("order"))],
    ["options.budget", () => plan(GOOD, { order: "budget", get budget() { return boom(); } })],
    ["options.redacted", () => exportFile(EMPTY, "report", { get redacted() { return boom(); } })],
    ["options.tolerance.num", () => narrow(GOOD, { tolerance: { get num() { return boom(); }, den: 2 } })],
    ["from", () => overlap(endless, {})],
    ["to.parts[1]", () => overlap({ parts: ["security"] }, { parts: ["security", Symbol("x")] })],
  ];
  for (const [path, call] of cases) {
    const { error } = outcome(call);
    assert.deepEqual([error?.code, error?.path], ["wrong-type", path]);
    assert.match(error.help, /plain objects can be read/);
    assert.equal(error.problems.length, 1);
  }
  assert.deepEqual(validate({ ...EMPTY, subject: getter("name") }).problems.map(({ code, path }) => [code, path]), [["wrong-type", "subject.name"]]);
});

test("a getter that answers is read once, and may call the API itself", () => {
  let reads = 0;
  const report = assess({ ...EMPTY, date: "2026-11-22", get answers() { reads += 1; assess(GOOD); return { backups: { status: "partial" } }; } });
  assert.equal(JSON.stringify(report), EXPECTED);
  assert.equal(reads, 1);
  assert.deepEqual(assess(new Proxy(GOOD, {})), assess(GOOD));
});

test("what has no end is refused where it becomes too much", () => {
  const cyclic = { ...EMPTY };
  cyclic.subject = { name: cyclic };
  assert.equal(outcome(() => assess(cyclic)).error.code, "too-deep");
  const deeper = () => new Proxy({}, { ownKeys: () => ["a", "b"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }), get: (_, key) => (typeof key === "symbol" ? undefined : deeper()) });
  assert.match(outcome(() => assess(deeper())).error.code, /^too-(deep|large)$/);
  assert.equal(outcome(() => assess({ ...EMPTY, scope: { soc2: liar(2 ** 40) } })).error.path, "scope.soc2");
});

test("a gigabyte is refused at once, before any of it is copied", () => {
  const before = { program: memory(), ...process.memoryUsage() };
  const text = "€".repeat(2 ** 29 - 24); // the longest there is; no text yet, until somebody looks into it
  const sizes = [
    ["too-large", "", text],
    ["too-large", "subject.name", { ...EMPTY, subject: { name: text } }],
    ["too-large", "answers", { ...EMPTY, answers: { ["x".repeat(2 ** 20)]: {} } }],
    ["too-large", "scope.soc2", { ...EMPTY, scope: { soc2: new Array(2 ** 32 - 1) } }],
    ["too-large", "scope.soc2[1][0]", { ...EMPTY, scope: { soc2: ["x".repeat(2 ** 19), ["x".repeat(2 ** 19 + 1)]] } }],
    ["wrong-type", "subject", { ...EMPTY, subject: new Uint8Array(2 ** 30) }],
    ["wrong-type", "", new ArrayBuffer(2 ** 30)],
  ];
  for (const [code, path, value] of sizes) {
    const began = performance.now();
    const [problem] = validate(value).problems;
    assert.deepEqual([problem.code, problem.path], [code, path]);
    assert.ok(performance.now() - began < 3000, `${path}: ${performance.now() - began} ms`); // copying took twice that on an idle machine
    assert.equal(outcome(() => assess(value)).error.code, code);
  }
  for (const call of [() => plan(EMPTY, { order: text }), () => plan(text, { order: "priority" }), () => narrow(EMPTY, { tolerance: text }), () => overlap({ parts: [text] }, {})]) {
    assert.equal(outcome(call).error.code, "too-large");
  }
  assert.equal(memory(), before.program);
  const { rss, heapUsed } = process.memoryUsage();
  assert.ok(rss - before.rss < 200 << 20, `${(rss - before.rss) >> 20} MiB more`);
  assert.ok(heapUsed - before.heapUsed < 100 << 20, `${(heapUsed - before.heapUsed) >> 20} MiB more on the heap`);
});

test("an object of half a million keys is refused, and nothing of it stays", () => {
  const before = memory();
  const many = Object.fromEntries(Array.from({ length: 500_000 }, (_, index) => [`key-${index}`, index]));
  const began = performance.now();
  const { error } = outcome(() => assess({ ...EMPTY, answers: many }));
  assert.deepEqual([error.code, error.path], ["too-large", "answers"]);
  assert.ok(performance.now() - began < 5000);
  assert.equal(memory(), before);
});

test("the largest text that is looked at stays within bounds, however often", () => {
  const text = JSON.stringify({ ...EMPTY, subject: { name: "€".repeat(2 ** 19) } });
  validate(text);
  const before = memory();
  for (let count = 0; count < 20; count += 1) assert.equal(validate(text).problems[0].code, "too-large");
  assert.equal(memory(), before);
  assert.ok(before <= 12 << 20, `${before} bytes`);
});

test("a call with no room left on the stack fails, and the next ones work", () => {
  // Down to the last frame, and the call so many frames above it: each time the exception comes from somewhere else in the midst
  // of the program.
  let attempt;
  const dive = (above) => {
    let frames = 0;
    try {
      frames = dive(above) + 1;
    } catch {
      // The last frame.
    }
    if (frames === above) attempt();
    return frames;
  };
  let [failed, restarted] = [0, 0];
  for (let above = 0; above < 200; above += 1) {
    const before = initSync().memory;
    let outcome;
    attempt = () => {
      try {
        outcome = assess(GOOD);
      } catch (error) {
        outcome = error;
      }
    };
    dive(above);
    if (outcome instanceof Error) {
      assert.ok(outcome instanceof RangeError || outcome.code === "wrong-type", outcome.stack);
      failed += 1;
    } else {
      assert.equal(JSON.stringify(outcome), EXPECTED);
    }
    assert.equal(JSON.stringify(assess(GOOD)), EXPECTED, `${above} frames above the last`);
    restarted += initSync().memory === before ? 0 : 1;
  }
  assert.ok(failed > 20 && restarted > 10, `${failed} calls failed, ${restarted} times a new program`);
  assert.equal(catalog().id, "soc2-hipaa");
  assert.ok(memory() <= 12 << 20);
});
