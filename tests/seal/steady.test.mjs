// What runs the tests: it counts what passed and failed, takes nothing broken for passed, and lets files that measure time
// wait for all others. Were it wrong, every other test could be.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const runner = fileURLToPath(new URL('../../tools/run-tests.mjs', import.meta.url));
const HEAD = "import assert from 'node:assert/strict'; import { test } from 'node:test'; import { appendFileSync } from 'node:fs';\n";

/** Runs these files, name → text, and resolves to what the runner printed, its counts and status. */
function run(t, files, ...options) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-runner-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), HEAD + text.replaceAll('FOLDER', JSON.stringify(folder)));
    return join(folder, name);
  });
  const { NODE_TEST_CONTEXT: _, ...env } = process.env; // or Node would take the runner for a test of this file
  const { stdout, stderr, status } = spawnSync(process.execPath, [runner, ...options, ...paths], { encoding: 'utf8', env: { ...env, CROSSCHECK_DURATIONS: join(folder, 'durations.json') } });
  const count = (what) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'm').exec(stdout)?.[1] ?? NaN);
  return { stdout, stderr, status, passed: count('pass'), failed: count('fail'), folder };
}

test('what passes is counted, tests within tests too, and the slowest are named', (t) => {
  const { status, passed, failed, stdout } = run(t, {
    'a.test.mjs': "test('one', () => {}); test('outer', async (t) => { await t.test('inner', () => {}); });",
    'b.test.mjs': "test('slow', () => new Promise((done) => setTimeout(done, 300)));",
  });
  assert.deepEqual([status, passed, failed], [0, 4, 0], stdout);
  assert.match(stdout, /the slowest:\n +0\.\d s {2}b\.test\.mjs: slow/);
});

test('a failure is told with its words and its place, and fails the run', (t) => {
  const { status, passed, failed, stdout } = run(t, { 'a.test.mjs': "test('fine', () => {}); test('broken', () => assert.equal(1, 2, 'one is not two'));" });
  assert.deepEqual([status, passed, failed], [1, 1, 1]);
  assert.match(stdout, /✖ broken\n.*one is not two[^]*a\.test\.mjs:\d+/);
  assert.match(stdout, /^failed:\n .*a\.test\.mjs: broken$/m);
});

for (const [what, text] of Object.entries({
  'a file that cannot be read': 'this is no script',
  'a file that breaks outside its tests': "test('fine', () => {}); throw new Error('outside');",
  'a file without a test': '',
  'a file that ends itself': "test('never', () => process.exit(0));",
  'an error that nobody waited for': "test('fine', () => { setTimeout(() => { throw new Error('late'); }, 20); return new Promise((done) => setTimeout(done, 5)); });",
})) {
  test(`${what} has failed`, (t) => {
    const { status, failed, stdout } = run(t, { 'a.test.mjs': text });
    assert.equal(status, 1, stdout);
    assert.ok(failed >= 1, stdout);
  });
}

test('files run side by side, and one that runs alone begins when all others have ended', (t) => {
  const note = (name, wait) => `test('${name}', async () => { appendFileSync(FOLDER + '/order', '+${name} '); await new Promise((done) => setTimeout(done, ${wait})); appendFileSync(FOLDER + '/order', '-${name} '); });`;
  const { status, folder } = run(t, { 'alone.test.mjs': `// Runs alone: it measures time.\n${note('alone', 10)}`, 'one.test.mjs': note('one', 1500), 'two.test.mjs': note('two', 1500) });
  const order = readFileSync(join(folder, 'order'), 'utf8').trim().split(' ');
  assert.equal(status, 0);
  assert.deepEqual(order.slice(-2), ['+alone', '-alone'], String(order));
  assert.deepEqual(order.slice(0, 2).map((step) => step[0]), ['+', '+'], `one after the other: ${order}`);
});

test('so many times in a row, each counted', (t) => {
  const { status, passed } = run(t, { 'a.test.mjs': "test('one', () => {});" }, '--times', '3');
  assert.deepEqual([status, passed], [0, 3]);
});

test('a file that is not there, or no file at all, is said', (t) => {
  assert.match(run(t, {}).stderr, /no test file given/);
  assert.equal(spawnSync(process.execPath, [runner, 'no-such.test.mjs']).status, 2);
});
