// docs/leaks.md is made of tests/seal/leaks.json, which tests/browser/leaks.test.mjs holds to what happens; and the modes
// are those that are shipped.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LEFT, pageOf, recorded } from '../../tools/leaks.mjs';
import { CHANNELS } from '../browser/channels.mjs';
import { IN_FIREFOX, MODES } from '../browser/leaks.mjs';

const found = recorded();

test('docs/leaks.md is made of what was found', () => {
  assert.equal(readFileSync(new URL('../../docs/leaks.md', import.meta.url), 'utf8'), pageOf(found, CHANNELS, MODES), 'run make leaks-update');
});

test('what is left is said in the same words in SECURITY.md, in docs/leaks.md and on the page', () => {
  const said = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
  for (const path of ['SECURITY.md', 'docs/leaks.md', 'www/self-test.js']) {
    for (const text of LEFT) assert.ok(said(path).includes(text), `${path} does not say: ${text}`);
  }
});

test('every mode has its result, and every name in it is a way that is tried', () => {
  assert.deepEqual(Object.keys(found.out), Object.keys(MODES).filter((id) => !MODES[id].control));
  assert.deepEqual(Object.keys(found.firefox.out), IN_FIREFOX.filter((id) => !MODES[id].control));
  for (const id of [found, found.firefox].flatMap(({ out, silent }) => [...Object.values(out).flat(), ...silent])) assert.ok(id in CHANNELS, id);
  assert.ok(Object.keys(CHANNELS).length >= 54);
});

test('a way that proves nothing is shown so, and what gets out stands in the table', () => {
  const page = pageOf({ ...found, silent: ['icon'], out: { ...found.out, headers: ['fetch'] } }, CHANNELS, MODES);
  assert.match(page, /\| icon \| \? \| \? \|/);
  assert.match(page, /\| fetch \| \*\*out\*\* \| · \|/);
  assert.match(page, /hosted, with all headers: 1 of \d+ get out/);
});
