// SECURITY.md says only what is so: its counts, the files and commands that it names, and what gets out where.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { recorded } from '../../tools/leaks.mjs';
import { CHANNELS } from '../browser/channels.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name) => readFileSync(join(root, name), 'utf8');
const text = read('SECURITY.md');

test('the ways out that it counts are those that are tried', () => {
  const [, count] = /tries (\d+) ways out/.exec(text);
  assert.equal(Number(count), Object.keys(CHANNELS).length);
});

test('what it says gets out is what the leak suite found', () => {
  const rows = [...text.matchAll(/^\| (.+?) \| (.+?) \| [\d to,]+ \|$/gm)].map(([, mode, out]) => [mode, out]);
  const { out } = recorded();
  // Where a new window gets out, it may lead anywhere.
  const ofAny = (list) => list.filter((channel) => !channel.startsWith('own-') || !list.includes('window'));
  const said = (id) => (out[id].length === 0 ? '**nothing**' : ofAny(out[id]).map((channel) => CHANNELS[channel].name).join(', '));
  const expected = { 'hosted with all headers': 'headers', 'the first of them, on a later visit': 'device', 'the same, in a sandboxed frame': 'framed', 'the same, as `<cross-check>`': 'element', 'hosted where no headers': 'meta', 'there, on a later visit': 'meta-device', 'the single file, from a disk': 'disk', 'the single file, served': 'served', 'the first of them, in a browser': 'older', 'the first of them, to code': 'early', 'the seal alone': 'seal' };
  assert.equal(rows.length, Object.keys(out).length);
  for (const [start, id] of Object.entries(expected)) {
    assert.deepEqual(rows.filter(([mode]) => mode.startsWith(start)).map(([, gets]) => gets), [said(id)], start);
  }
});

test('what it says of Firefox is what the leak suite found', () => {
  const { out, silent } = recorded().firefox;
  assert.match(text, /with\s+headers, what gets out is WebRTC and connecting ahead; in the other two, new windows as well \(docs\/leaks\.md names the six ways/);
  const { headers, ...others } = out;
  assert.deepEqual(headers, ['webrtc', 'preconnect']);
  for (const list of Object.values(others)) assert.deepEqual(list.filter((channel) => !/window|link/.test(channel)), ['webrtc', 'preconnect']);
  assert.equal(silent.length, 6);
});

test('every file and command that it names is there', () => {
  const named = [...text.matchAll(/`((?:tools|tests|www)\/[\w./-]+)`/g)].map(([, path]) => path);
  assert.ok(named.length >= 3);
  assert.deepEqual(named.filter((path) => !existsSync(join(root, path))), []);
  const commands = new Set([...text.matchAll(/(?:`|^)make ([a-z-]+)/gm)].map(([, name]) => name));
  for (const name of commands) assert.match(read('Makefile'), new RegExp(`^${name}:`, 'm'), `make ${name}`);
});

test('the groups of imports that it calls wider are the marked ones', () => {
  const wide = [...read('tools/allowed/imports.txt').matchAll(/^(\w+) +WIDE\./gm)].map(([, group]) => group);
  assert.deepEqual(wide, ['build', 'file', 'unused']);
  assert.match(text, /Three groups of imports are wider/);
});

test('it invents no contact', () => {
  assert.doesNotMatch(text, /@[\w-]+\.|mailto:|https?:\/\/(?!…)/);
});
