// What callers of the API see: reports of the examples, errors with paths, and harmless hostile input.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { install, load } from "./installed.mjs";

const { assess, catalog, export: exportFile, narrow, overlap, plan, validate } = await load(install());
const EMPTY = { format: "crosscheck/assessment", version: 1 };
const example = (name) => readFileSync(new URL(`../fixtures/assessments/${name}.json`, import.meta.url), "utf8");
const answers = (more) => ({ ...EMPTY, answers: more });

/** The error that `call` throws. */
function thrown(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Error);
    assert.equal(error.name, "CrosscheckError");
    return error;
  }
  throw new Error("nothing was thrown");
}

for (const name of ["half-answered", "full", "soc2-type2"]) {
  test(`${name}: object and text give the same report, byte for byte, again and again`, () => {
    const first = JSON.stringify(assess(JSON.parse(example(name))));
    assert.equal(JSON.stringify(assess(example(name))), first);
    assert.equal(JSON.stringify(assess(JSON.parse(example(name)))), first);
    assert.deepEqual(validate(example(name)), { ok: true, problems: [], remarks: [] });
  });
}

test("full has closed bounds, half-answered has open ones", () => {
  const width = (name) => assess(example(name)).frameworks.map(({ score: { coverage } }) =>
    coverage.high.num * coverage.low.den - coverage.low.num * coverage.high.den);
  assert.deepEqual(width("full"), [0, 0]);
  assert.ok(width("half-answered").every((one) => one > 0));
});

test("a person's answer wins over a report, and the report says so", () => {
  const report = assess(example("soc2-type2"));
  const control = (id) => report.controls.find((row) => row.control === id);
  assert.equal(control("access-review").origin, "answered");
  assert.equal(control("access-review").status, "not-implemented");
  assert.deepEqual(control("access-review").notices, ["contradicts-artifact"]);
  assert.equal(control("backups").origin, "inherited");
  // What weakens a report stands beside it; what the auditor did is not renamed.
  assert.deepEqual(control("backups").inherited["weakened-by"],
    ["carve-out", "user-controls-unread", "licence-unchecked", "peer-review-unchecked"]);
  assert.equal(control("backups").assurance, "attested-operation");
  assert.deepEqual(control("penetration-testing").origin, "inherited");
});

test("an assessment of which nothing is said has a report", () => {
  const report = assess(EMPTY);
  assert.equal(report["assumed-facts"].length, catalog().facts.length);
  assert.ok(report.controls.every(({ origin }) => origin === "unanswered"));
});

test("every problem is told at once, each with its path", () => {
  const error = thrown(() => assess({
    ...EMPTY,
    date: "2026-02-30",
    profile: { role: "vendor", rôle: "x" },
    scope: { soc2: ["availability", "availability", "speed"], iso: [] },
    artifacts: { "soc2-report": { type: "type-3", categories: ["security-rule"], exceptions: ["CC6.1", "CC99"] }, "customer-baa": { signed: true } },
    answers: {
      "session-timeout": { status: "implemented", parameters: { "idle-minutes": 7.5, minutes: 1 } },
      "session-timout": { status: "implemented" },
      "encryption-in-transit": { status: "done", parameters: { "lowest-version": "2.0" }, evidence: "screenshot" },
      "access-review": { note: 7 },
    },
  }));
  assert.deepEqual(error.problems.map(({ code, path }) => `${code} ${path}`), [
    "not-a-date date",
    "unknown-value profile.role",
    'unknown-fact profile["rôle"]',
    "repeated-element scope.soc2[1]",
    "unknown-part scope.soc2[2]",
    "unknown-framework scope.iso",
    "unknown-part artifacts.soc2-report.categories[0]",
    "unknown-word artifacts.soc2-report.type",
    "unknown-requirement artifacts.soc2-report.exceptions[1]",
    "unknown-field artifacts.customer-baa.signed",
    "not-an-integer answers.session-timeout.parameters.idle-minutes",
    "unknown-parameter answers.session-timeout.parameters.minutes",
    "unknown-control answers.session-timout",
    "unknown-word answers.encryption-in-transit.status",
    "unknown-choice answers.encryption-in-transit.parameters.lowest-version",
    "wrong-type answers.encryption-in-transit.evidence",
    "wrong-type answers.access-review.note",
  ]);
  assert.equal(error.code, "not-a-date");
  assert.equal(error.path, "date");
  assert.match(error.message, /and 16 more problems/);
  assert.ok(error.problems.every(({ message, help }) => message && !message.endsWith(".") && help.endsWith(".") || help.endsWith("?")));
});

test("an error survives JSON and spreading with all it says", () => {
  const error = thrown(() => assess({ ...EMPTY, answer: {} }));
  assert.deepEqual(Object.keys({ ...error }).sort(), ["code", "help", "message", "name", "path", "problems"]);
  assert.equal(JSON.parse(JSON.stringify(error)).message, error.message);
});

test("unknown fields are refused with their path, wherever they stand", () => {
  const paths = [
    ["extra", { ...EMPTY, extra: 1 }],
    ["subject.email", { ...EMPTY, subject: { name: "x", email: "y" } }],
    ["catalog.url", { ...EMPTY, catalog: { id: "soc2-hipaa", url: "x" } }],
    ["artifacts.risk-analysis.author", { ...EMPTY, artifacts: { "risk-analysis": { author: "x" } } }],
    ["answers.backups.score", answers({ backups: { score: 100 } })],
  ];
  for (const [path, assessment] of paths) {
    const error = thrown(() => assess(assessment));
    assert.deepEqual([error.code, error.path], ["unknown-field", path]);
    assert.equal(validate(assessment).ok, false);
  }
});

test("undefined counts as left out, as TypeScript writers expect", () => {
  const sparse = { ...EMPTY, date: undefined, subject: undefined, answers: { backups: { status: "partial", note: undefined } } };
  assert.deepEqual(assess(sparse), assess(answers({ backups: { status: "partial" } })));
});

test("what is no plain data is refused with its path", () => {
  const cyclic = { ...EMPTY };
  cyclic.subject = cyclic;
  const cases = [
    ["wrong-type", "answers.backups.note", answers({ backups: { note: () => "x" } })],
    ["wrong-type", "answers.backups.note", answers({ backups: { note: Symbol("x") } })],
    ["wrong-type", "answers.backups.evidence", answers({ backups: { evidence: new Uint8Array(4) } })],
    ["wrong-type", "answers.backups.evidence", answers({ backups: { evidence: new Set(["a"]) } })],
    ["not-an-integer", "answers.session-timeout.parameters.idle-minutes", answers({ "session-timeout": { parameters: { "idle-minutes": NaN } } })],
    ["not-an-integer", "answers.session-timeout.parameters.idle-minutes", answers({ "session-timeout": { parameters: { "idle-minutes": 2 ** 53 } } })],
    ["wrong-format", "format", null],
    ["wrong-format", "format", undefined],
    ["wrong-format", "format", 7],
    ["wrong-format", "format", []],
    ["not-json", "", "half a file: {"],
  ];
  for (const [code, path, assessment] of cases) {
    const error = thrown(() => assess(assessment));
    assert.deepEqual([error.code, error.path], [code, path]);
  }
  assert.equal(thrown(() => assess(cyclic)).code, "too-deep");
  assert.equal(thrown(() => assess(answers({ backups: { evidence: new Array(4e9) } }))).code, "too-large");
  assert.equal(thrown(() => assess(answers({ backups: { note: "x".repeat(2 ** 21) } }))).code, "too-large");
});

test("a newer version is told apart, and nothing else is said about it", () => {
  const error = thrown(() => assess({ ...EMPTY, version: 2, whatever: [] }));
  assert.equal(error.code, "newer-version");
  assert.equal(error.problems.length, 1);
  assert.match(error.help, /keep it as it is/);
});

test("another version of the catalog is a remark", () => {
  const report = assess({ ...EMPTY, catalog: { id: "soc2-hipaa", version: "0.0.1" } });
  assert.deepEqual(report.remarks.map(({ code, path }) => [code, path]), [["other-catalog", "catalog"]]);
  const { id, version, digest } = catalog();
  assert.deepEqual(assess({ ...EMPTY, catalog: { id, version, digest } }).remarks, []);
});

test("keys that pollute prototypes are refused and change nothing", () => {
  const before = [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).map(String).join());
  const texts = [
    '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"profile":{"__proto__":"yes"}}',
    '{"scope":{"__proto__":["security"]}}', '{"artifacts":{"__proto__":{}}}', '{"answers":{"__proto__":{"status":"implemented"}}}',
    '{"answers":{"backups":{"__proto__":{"status":"implemented"}}}}', '{"answers":{"session-timeout":{"parameters":{"__proto__":1}}}}',
  ];
  for (const text of texts) {
    const whole = text.replace("{", '{"format":"crosscheck/assessment","version":1,');
    assert.match(thrown(() => assess(whole)).path, /__proto__|constructor/);
    assert.match(thrown(() => assess(JSON.parse(whole))).path, /__proto__|constructor/);
  }
  // Inherited values are nobody's answers.
  const inherited = Object.create({ answers: { backups: { status: "implemented" } } });
  assert.deepEqual(assess(Object.assign(inherited, EMPTY)), assess(EMPTY));
  assert.deepEqual([Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).map(String).join()), before);
  assert.equal({}.polluted, undefined);
});

test("hidden characters are taken out with a remark", () => {
  const { remarks, subject } = assess({ ...EMPTY, subject: { name: "Acme\u202e\u200b\u0007 Inc." } });
  assert.equal(subject, "Acme Inc.");
  assert.deepEqual(remarks.map(({ code, path }) => [code, path]), [["hidden-characters", "subject.name"]]);
});

test("catalog() refers only to rows that it has", () => {
  const rows = catalog();
  const ids = Object.fromEntries(Object.entries(rows).filter(([, value]) => Array.isArray(value)).map(([name, list]) => [name, new Set(list.map(({ id }) => id))]));
  for (const { clauses, family, sources } of rows.requirements) {
    assert.ok(ids.families.has(family) && sources.every((id) => ids.sources.has(id)));
    assert.ok(clauses.length > 0 && clauses.every(({ control, says }) => ids.controls.has(control) && says));
  }
  for (const control of rows.controls) {
    assert.ok(ids.domains.has(control.domain) && ids.owners.has(control.owner));
    assert.ok(control.requires === null || ids.controls.has(control.requires));
    assert.ok(control.parameters.every((one) => ids.sources.has(one.source) && (one["at-least"] ?? one["at-most"]) !== undefined));
  }
  assert.ok(ids.bands.has(rows["blocked-band"]));
  assert.ok(rows.requirements.length >= 100 && rows.controls.length >= 100);
});

test("overlap() refuses unknown ids with their path", () => {
  const error = thrown(() => overlap({ parts: ["securty"], everything: true }, { frameworks: ["iso"] }));
  assert.deepEqual(error.problems.map(({ code, path }) => `${code} ${path}`).sort(), [
    "unknown-field from.everything", "unknown-framework to.frameworks[0]", "unknown-part from.parts[0]",
  ]);
  assert.equal(thrown(() => overlap()).path, "from");
});

test("plan() orders what is not done, blockers first, and keeps to a budget", () => {
  for (const order of ["priority", "gain-per-effort"]) {
    const { steps } = plan(example("half-answered"), { order });
    // Before the last blocker there is nothing but blockers and what they need.
    const requires = new Map(catalog().controls.map((row) => [row.id, row.requires]));
    const needed = (control) => (control === null ? [] : [control, ...needed(requires.get(control))]);
    const blockers = steps.filter(({ blocker }) => blocker).map(({ control }) => control);
    assert.ok(blockers.length > 1);
    const first = steps.slice(0, steps.findLastIndex(({ blocker }) => blocker) + 1);
    assert.ok(first.every(({ control }) => blockers.flatMap(needed).includes(control)));
    const lows = steps.map(({ scores }) => scores[0].low.num / scores[0].low.den);
    assert.deepEqual(lows, [...lows].sort((a, b) => a - b));
    assert.ok(Math.abs(lows.at(-1) - 1) < 1e-12);
  }
  const { steps } = plan(example("half-answered"), { order: "budget", budget: 30 });
  const { num, den } = steps.at(-1)["effort-so-far"];
  assert.ok(num / den <= 30 && steps.length > 5);
  for (const [path, options] of [
    ["options", undefined], ["options.order", {}], ["options.order", { order: "cost" }], ["options.budget", { order: "budget" }],
    ["options.budget", { order: "budget", budget: -1 }], ["options.budget", { order: "budget", budget: 1e9 }],
    ["options.budget", { order: "priority", budget: 3 }], ["options.days", { order: "priority", days: 3 }],
  ]) {
    assert.equal(thrown(() => plan(EMPTY, options)).path, path);
  }
});

test("narrow() tells how many answers are needed", () => {
  const wide = narrow(example("half-answered"), { tolerance: { num: 1, den: 2 } });
  const close = narrow(example("half-answered"), { tolerance: { num: 0, den: 1 } });
  assert.deepEqual(narrow(example("half-answered")), narrow(example("half-answered"), { tolerance: { num: 1, den: 20 } }));
  assert.ok(wide["answers-needed"] < close["answers-needed"]);
  assert.equal(close["answers-needed"], close.order.length);
  assert.equal(narrow(example("full"))["answers-needed"], 0);
  assert.equal(thrown(() => narrow(EMPTY, { tolerance: { num: 1, den: 0 } })).path, "options.tolerance");
});

test("export() gives a file in each format, again and again the same", () => {
  const formats = ["html", "markdown", "csv-controls", "csv-gaps", "csv-plan", "csv-evidence", "oscal-assessment-results", "oscal-component-definition",
    "oscal-mapping-collection", "assessment", "report"];
  const names = new Set();
  for (const format of formats) {
    const { name, "media-type": type, text, ...more } = exportFile(example("full"), format);
    assert.deepEqual(more, {});
    assert.match(name, /^crosscheck-[a-z-]+\.(html|md|csv|json)$/);
    assert.ok(text.length > 100 && type.includes("/"));
    names.add(name);
    assert.deepEqual(exportFile(JSON.parse(example("full")), format, undefined), { name, "media-type": type, text });
    assert.deepEqual(exportFile(example("full"), format, { redacted: false }).text, text);
  }
  assert.equal(names.size, formats.length);
  assert.deepEqual(JSON.parse(exportFile(example("full"), "report").text), assess(example("full")));
  assert.deepEqual(assess(exportFile(example("full"), "assessment").text), assess(example("full")));
  // A text that is no format, and wishes that are none.
  for (const [path, format, options] of [["format", "pdf"], ["format", undefined], ["options.redact", "html", { redact: true }], ["options.redacted", "html", { redacted: 1 }]]) {
    assert.equal(thrown(() => exportFile(EMPTY, format, options)).path, path);
  }
});

test("a redacted export has nothing of what was typed and comes to the same scores", () => {
  const typed = { justification: "zq reason", note: "zq note", evidence: ["zq place"], owner: "zq owner" };
  const given = { ...EMPTY, subject: { name: "zq company" }, answers: { backups: { status: "planned", ...typed }, "access-review": { status: "not-implemented", ...typed } } };
  for (const format of ["html", "markdown", "csv-controls", "csv-gaps", "csv-plan", "csv-evidence", "oscal-assessment-results", "oscal-component-definition", "assessment", "report"]) {
    assert.ok(exportFile(given, format).text.includes("zq"), format);
    assert.ok(!exportFile(given, format, { redacted: true }).text.includes("zq"), format);
  }
  const bare = JSON.parse(exportFile(given, "assessment", { redacted: true }).text);
  assert.deepEqual(assess(bare).frameworks, assess(given).frameworks);
});
