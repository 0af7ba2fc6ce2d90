// tests/covers.mjs, which says for `make test-for` which tests belong to which source: every test stands there, nothing that
// is gone does, and no source is without a test.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { belongingTo } from '../../tools/test-for.mjs';
import { BINARIES, FILES, SUITE } from '../covers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const everyFile = (folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`).filter((path) => statSync(join(root, path)).isFile());

test('every test stands in the table, and no test that is gone', () => {
  const files = ['browser', 'api', 'package', 'seal'].flatMap((folder) => everyFile(`tests/${folder}`)).filter((path) => path.endsWith('.test.mjs'));
  assert.deepEqual(Object.keys(FILES).sort(), files.sort());
  const modules = [...readFileSync(join(root, 'tests/suite/main.rs'), 'utf8').matchAll(/^mod (\w+);/gm)].map(([, name]) => name);
  const helpers = ['case_check', 'case_file', 'case_rows', 'case_value', 'case_words', 'displayed', 'generated', 'small_assessment', 'small_catalog'];
  assert.deepEqual([...Object.keys(SUITE), ...helpers].sort(), modules.sort());
  const binaries = [...readFileSync(join(root, 'Cargo.toml'), 'utf8').matchAll(/^\[\[test\]\]\nname = "(\w+)"/gm)].map(([, name]) => name);
  assert.deepEqual([...Object.keys(BINARIES), 'suite'].sort(), binaries.sort());
});

test('every path in the table is there', () => {
  const paths = [FILES, SUITE, BINARIES].flatMap((table) => Object.values(table).flat());
  assert.deepEqual([...new Set(paths)].filter((path) => !existsSync(join(root, path))), []);
});

test('every source of the page has a test that Node runs or one of the suite', () => {
  const sources = ['src', 'www'].flatMap(everyFile).filter((path) => !path.startsWith('www/generated/') && path !== 'src/lib.rs' && path !== 'src/main.rs');
  const without = sources.filter((path) => {
    const { files, suite } = belongingTo(path);
    // The architecture looks at every file of src/, and the lists of capabilities at every one of www/: not enough by themselves.
    return files.filter((name) => name !== 'tests/seal/allowed.test.mjs').length + suite.filter((name) => name !== 'architecture').length === 0;
  });
  assert.deepEqual(without, []);
});

test('a source finds its tests, a folder those of what is in it, a test itself', () => {
  assert.ok(belongingTo('src/session/history.rs').files.includes('tests/browser/undo.test.mjs'));
  assert.equal(belongingTo('src/session/history.rs').units, 'session::history');
  assert.ok(belongingTo('src/app/screens/plan/').files.includes('tests/browser/plan-steps.test.mjs'));
  assert.deepEqual(belongingTo('tests/browser/plan.test.mjs').files, ['tests/browser/plan.test.mjs']);
  assert.deepEqual(belongingTo('tests/suite/search/ranking.rs').suite, ['search']);
});
