// The package itself: what is in it, and that every way of loading it works.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { withoutHash } from "../../tools/headers.mjs";
import { install, load } from "./installed.mjs";

const folder = install();
const inside = join(folder, "node_modules", "crosscheck");
const FUNCTIONS = ["assess", "catalog", "export", "narrow", "overlap", "plan", "validate"];

/** What a program prints that was started in the folder. */
const run = (code) => execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder, encoding: "utf8" });

test("holds what it should and nothing else", () => {
  assert.deepEqual(readdirSync(inside).sort(), [
    "README.md", "api.mjs", "crosscheck.d.ts", "crosscheck.js", "crosscheck_bg.wasm", "custom-elements.json", "element.d.ts",
    "element.js", "frame", "index.d.ts", "index.node.mjs", "index.web.mjs", "init.d.ts", "init.mjs", "package.json", "plain.mjs",
    "react.d.ts", "react.mjs", "schemas", "web-types.json",
  ]);
  assert.deepEqual(readdirSync(join(inside, "schemas")).sort(), ["assessment-1.json", "report-1.json"]);
  const page = [
    "app.css", "crosscheck.js", "crosscheck_bg.wasm", "frame.html", "frame.js", "index.html", "inline.css", "inline.js", "loader.js", "part-answer.wasm", "part-rest.wasm", "part-shared-0.wasm", "rest.css", "self-test.js", "stand-in.js",
  ];
  assert.deepEqual(readdirSync(join(inside, "frame/id")).map(withoutHash).sort(), page);
  assert.deepEqual(readdirSync(join(inside, "frame")).map(withoutHash).sort(), [...page, "id"].sort());
  const { version, dependencies } = JSON.parse(readFileSync(join(inside, "package.json"), "utf8"));
  const cargo = readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8");
  assert.ok(cargo.includes(`\nversion = "${version}"\n`));
  assert.equal(dependencies, undefined);
});

test("exports the functions by its name, ready to call", async () => {
  const api = await load(folder);
  assert.deepEqual(Object.keys(api).sort(), FUNCTIONS);
  assert.equal(api.catalog().id, "soc2-hipaa");
});

test("the entry for the web fetches the program beside it and nothing else", () => {
  // In a process of its own: here the program is running already.
  const code = `
    import { readFileSync } from "node:fs";
    const fetched = [];
    globalThis.fetch = async (url) => {
      fetched.push(String(url));
      return new Response(readFileSync(url), { headers: { "content-type": "application/wasm" } });
    };
    const api = await import("./node_modules/crosscheck/index.web.mjs");
    const { ok } = api.validate({ format: "crosscheck/assessment", version: 1 });
    console.log(JSON.stringify({ fetched, ok, functions: Object.keys(api).sort() }));`;
  assert.deepEqual(JSON.parse(run(code)), {
    fetched: [pathToFileURL(join(inside, "crosscheck_bg.wasm")).href],
    ok: true,
    functions: FUNCTIONS,
  });
});

test("can be initialised by hand, from bytes", async () => {
  const { assess, initSync, ...more } = await load(folder, 'export * from "crosscheck/init";', "by-hand.mjs");
  assert.deepEqual(["assess", ...Object.keys(more)].sort(), FUNCTIONS);
  initSync({ module: readFileSync(join(inside, "crosscheck_bg.wasm")) });
  assert.equal(assess({ format: "crosscheck/assessment", version: 1 }).frameworks.length, 2);
  // In a process of its own, where the program is not running yet: a call that comes too early harms none after it.
  const early = run(`
    import { readFileSync } from "node:fs";
    import { initSync, validate } from "crosscheck/init";
    try { validate({}); } catch (error) { console.log(error.name); }
    initSync({ module: readFileSync("node_modules/crosscheck/crosscheck_bg.wasm") });
    console.log(validate({ format: "crosscheck/assessment", version: 1 }).ok);`);
  assert.equal(early, "TypeError\ntrue\n");
});

test("runs in a worker", async () => {
  const code = `
    import { Worker, isMainThread, parentPort } from "node:worker_threads";
    import { validate } from "crosscheck";
    if (!isMainThread) parentPort.postMessage(validate("not JSON").problems[0].code);
    export const answer = isMainThread && await new Promise((resolve, reject) => {
      new Worker(new URL(import.meta.url)).once("message", resolve).once("error", reject);
    });`;
  assert.equal((await load(folder, code, "worker.mjs")).answer, "not-json");
});

test("the example of the README runs", () => {
  const [, code] = /```js\n([^]*?)```/.exec(readFileSync(join(inside, "README.md"), "utf8"));
  assert.match(run(code), /^soc2 \{ num: \d+, den: \d+ \} \{ num: \d+, den: \d+ \} \d+ of \d+ met\nhipaa /);
});

// Whatever the program can reach of the outside stands here: making and reading plain values. It has no way to
// the global object, so none to a network, storage or document. Think twice before the list grows.
const IMPORTS = `Error assign call defineProperty done entries get get_unchecked init_externref_table instanceof_ArrayBuffer
  instanceof_Map instanceof_Uint8Array isArray isSafeInteger iterator length new next prototypesetcall set set_name value
  bigint_get_as_i64 boolean_get debug_string generic in is_bigint is_function is_object jsval_eq jsval_loose_eq number_get
  string_get throw`.split(/\s+/);

test("the program imports nothing that could send", () => {
  const module = new WebAssembly.Module(readFileSync(join(inside, "crosscheck_bg.wasm")));
  const names = WebAssembly.Module.imports(module)
    .map(({ name }) => name.replace(/^(__wbg_|__wbindgen_)+/, "").replace(/_[0-9a-f]{16}$/, ""));
  assert.deepEqual([...new Set(names)].filter((name) => !IMPORTS.includes(name)), []);
});

test("the manifest, the types and the element name the same attributes and events", () => {
  const read = (name) => readFileSync(join(inside, name), "utf8");
  const [{ declarations: [element] }] = JSON.parse(read("custom-elements.json")).modules;
  const code = read("element.js");
  assert.deepEqual(JSON.parse(/\["mode".*?\]/.exec(code)[0]).sort(), element.attributes.map(({ name }) => name).sort());
  const types = read("element.d.ts");
  for (const { name } of element.members) assert.match(types, new RegExp(`^  ${name}[:(]`, "m"), name);
  const told = [...code.matchAll(/\("(ready|resize|error|hand-over)",/g)].map(([, name]) => `crosscheck-${name}`);
  assert.deepEqual([...new Set(told)].sort(), element.events.map(({ name }) => name).sort());
  for (const { name } of element.events) assert.ok(types.includes(`"${name}"`), name);
  for (const { name } of element.cssProperties) assert.ok(code.includes(name.replace("--crosscheck-", "")), name);
});

test("editors are told the same in both forms", () => {
  const read = (name) => JSON.parse(readFileSync(join(inside, name), "utf8"));
  const [{ declarations: [element] }] = read("custom-elements.json").modules;
  const { name, version, contributions: { html: { elements } } } = read("web-types.json");
  const own = read("package.json");
  assert.deepEqual([name, version], [own.name, own.version]);
  assert.equal(own["web-types"], "./web-types.json");
  assert.equal(elements.length, 1);
  const [{ attributes, js, css }] = elements;
  const names = (list) => list.map(({ name }) => name);
  assert.equal(elements[0].name, element.tagName);
  assert.deepEqual(names(attributes), names(element.attributes));
  assert.deepEqual(names(js.properties), names(element.members.filter(({ kind }) => kind === "field")));
  assert.deepEqual(names(js.events), names(element.events));
  assert.deepEqual(names(css.properties), names(element.cssProperties));
  for (const one of [...attributes, ...js.properties, ...js.events, ...css.properties]) assert.ok(one.description, one.name);
  assert.deepEqual(attributes.find(({ name }) => name === "hand-over").value, { kind: "no-value", type: "boolean" });
  assert.equal(attributes.find(({ name }) => name === "theme").default, "auto");
});

test("can be imported where there is no browser, as far as that makes sense", async () => {
  // A server that renders a page imports the component; the element waits for a browser.
  assert.throws(() => run('import "crosscheck/element"'), /window is not defined/);
  assert.ok(readFileSync(join(inside, "react.mjs"), "utf8").includes('import("./element.js")'));
});
