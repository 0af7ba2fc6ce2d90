// The bill of materials: valid by CycloneDX's own schema, the same every time, about this build, and with exactly the
// crates that are compiled into the program.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../../tools/hosts.mjs';
import { billOf } from '../../tools/sbom.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = createRequire(join(root, '.tools/npm/package.json'));
const { Spec, Validation } = tool('@cyclonedx/cyclonedx-library');
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const dist = join(root, 'dist');

let bill;
before(() => {
  bill = billOf(dist);
});
const copy = () => structuredClone(bill);
const errorsOf = (value) => validator.validate(JSON.stringify(value));

test('it is valid by the schema of CycloneDX 1.6', async () => {
  assert.equal(await errorsOf(bill), null);
});

for (const [what, spoil] of Object.entries({
  'a component without a name': (b) => delete b.components[3].name,
  'a hash that is none': (b) => { b.components[3].hashes[0].content = 'x'; },
  'an unknown hash': (b) => { b.components[3].hashes[0].alg = 'SHA-1000'; },
  'a number that is none': (b) => { b.serialNumber = '1'; },
  'a component of no known type': (b) => { b.components[3].type = 'crate'; },
  'a field that CycloneDX does not know': (b) => { b.components[3].author_ = 'x'; },
})) {
  test(`the schema refuses ${what}, so that the test above means something`, async () => {
    const spoiled = copy();
    spoil(spoiled);
    assert.notEqual(await errorsOf(spoiled), null);
  });
}

test('target/crosscheck.cdx.json is of this build, and is the same every time', () => {
  const text = `${JSON.stringify(bill, null, 2)}\n`;
  assert.ok(readFileSync(join(root, 'target/crosscheck.cdx.json'), 'utf8') === text, 'run make sbom');
  assert.doesNotMatch(text, /timestamp|\/home\/|\/root\/|\/tmp\/|registry\/src/);
});

test('its files are those of dist, byte for byte', () => {
  const listed = bill.metadata.component.components;
  assert.deepEqual(listed.map(({ name }) => name), filesOf(dist));
  for (const { name, hashes } of listed) {
    for (const { alg, content } of hashes) {
      assert.equal(createHash(alg.replace('-', '').toLowerCase()).update(readFileSync(join(dist, name))).digest('hex'), content, name);
    }
  }
});

test('every component is in Cargo.lock with the same hash, and every reference leads to one', () => {
  const lock = readFileSync(join(root, 'Cargo.lock'), 'utf8');
  const crates = bill.components.filter(({ name }) => name !== 'std');
  for (const { name, version, hashes } of crates) {
    assert.match(lock, new RegExp(`name = "${name}"\nversion = "${version.replaceAll('.', '\\.').replace('+', '\\+')}"\nsource = .*\nchecksum = "${hashes[0].content}"`));
  }
  const refs = [bill.metadata.component, ...bill.components].map((each) => each['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  assert.deepEqual(bill.dependencies.map(({ ref }) => ref).sort(), [...refs].sort());
  const below = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const reached = new Set();
  const walk = (ref) => {
    if (reached.has(ref)) return;
    reached.add(ref);
    assert.ok(below.has(ref), ref);
    below.get(ref).forEach(walk);
  };
  walk(refs[0]);
  assert.deepEqual([...reached].sort(), [...refs].sort(), 'everything is there because something of ours needs it');
});

test('what is compiled in is there, what only builds or tests is not', () => {
  const names = bill.components.map(({ name }) => name);
  for (const shipped of ['yew', 'gloo', 'web-sys', 'js-sys', 'wasm-bindgen', 'serde', 'serde_json', 'time', 'num-rational', 'std']) {
    assert.ok(names.includes(shipped), `${shipped} is in the program and not in the bill`);
  }
  for (const other of ['syn', 'quote', 'yew-macro', 'serde_derive', 'serde-saphyr', 'sha2', 'criterion', 'jsonschema', 'proptest', 'schemars', 'tokio']) {
    assert.ok(!names.includes(other), `${other} is in the bill and not in the program`);
  }
});
