// `make verify` must name whatever a site sends differently from this build: its own server passes, and each way
// to spoil an answer is told.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { inspect } from '../../tools/verify.mjs';

const INDEX = '<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8">\n  </head>\n</html>\n';

async function look(t, alter, options) {
  const root = mkdtempSync(join(tmpdir(), 'crosscheck-verify-'));
  t.after(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'index.html'), INDEX);
  writeFileSync(join(root, 'crosscheck-0123456789abcdef.js'), 'export {};');
  writeFileSync(join(root, 'crosscheck-0123456789abcdef_bg.wasm'), Buffer.alloc(10));
  writeFileSync(join(root, 'notes.txt'), 'notes');
  const server = await serve({ root, alter });
  t.after(() => server.close());
  return inspect(server.url, root, options);
}

test('our own server is what the build is', async (t) => {
  const { checked, lost, problems } = await look(t);
  assert.deepEqual({ lost, problems }, { lost: [], problems: [] });
  // Five answers, their types, five headers each, one for caching, and four more on both names of the page.
  assert.equal(checked, 5 * (1 + 1 + 5 + 1) + 2 * 4);
});

const SPOILED = [
  ['a changed policy', only('index.html', { 'Content-Security-Policy': "default-src *" }), /sends Content-Security-Policy: default-src \*/],
  ['a missing Connection-Allowlist', only('index.html', { 'Connection-Allowlist': undefined }), /does not send Connection-Allowlist/],
  ['a program of another type', only('.wasm', { 'Content-Type': 'application/octet-stream' }), /_bg\.wasm: sends Content-Type: application\/octet-stream/],
  ['a hashed name that is not cached for ever', only('.js', { 'Cache-Control': 'no-cache' }), /\.js: sends Cache-Control: no-cache/],
  ['a page that is cached', only('index.html', { 'Cache-Control': 'max-age=600' }), /sends Cache-Control: max-age=600/],
  ['a cookie', only('notes.txt', { 'Set-Cookie': 'id=1' }), /notes\.txt: sends set-cookie/],
  ['reports to somebody', only('index.html', { NEL: '{"report_to":"x"}' }), /sends nel, which should not be there/],
  ['another page', (answer, path) => (path.endsWith('html') ? { ...answer, headers: lengthless(answer), body: '<p>hi' } : answer), /index\.html: is not the file/],
  ['another script', (answer, path) => (path.endsWith('.js') ? { ...answer, headers: lengthless(answer), body: 'x' } : answer), /\.js: is not the file/],
  ['a missing file', (answer, path) => (path.endsWith('.js') ? { ...answer, status: 404 } : answer), /\.js: answered 404/],
];

for (const [name, alter, says] of SPOILED) {
  test(`told: ${name}`, async (t) => {
    const { problems } = await look(t, alter);
    assert.match(problems.join('\n'), says);
    const files = new Set(problems.map((line) => line.split(': ')[0].split('/').pop() || 'index.html'));
    assert.equal(files.size, 1, `more than one file is accused: ${problems.join('\n')}`);
  });
}

test('script under its older type passes, as the loader takes it', async (t) => {
  const { problems } = await look(t, only('.js', { 'Content-Type': 'application/javascript' }));
  assert.deepEqual(problems, []);
});

const bare = (answer) => ({ ...answer, headers: { 'Content-Type': answer.headers['Content-Type'] } });

test('a host that is known to take no headers passes, and what it loses is listed', async (t) => {
  const { lost, problems } = await look(t, bare, { noHeaders: true });
  assert.deepEqual(problems, []);
  assert.ok(lost.includes('Connection-Allowlist') && lost.includes('Permissions-Policy'));
});

test('a host that should send headers, and sends none, does not pass', async (t) => {
  const { lost, problems } = await look(t, bare);
  assert.deepEqual(lost, []);
  assert.match(problems.join('\n'), /does not send Content-Security-Policy/);
});

test('a host that takes no headers, with other files, does not pass', async (t) => {
  const { problems } = await look(t, (answer, path) => ({ ...bare(answer), body: path.endsWith('html') ? INDEX : 'other' }), { noHeaders: true });
  assert.equal(problems.filter((line) => line.includes('is not the file')).length, 3);
});

test('a site that does not answer is said so', async (t) => {
  const dist = mkdtempSync(join(tmpdir(), 'crosscheck-gone-'));
  t.after(() => rmSync(dist, { recursive: true }));
  writeFileSync(join(dist, 'index.html'), INDEX);
  const server = await serve({ root: dist });
  await server.close();
  const { problems } = await inspect(server.url, dist);
  assert.match(problems[0], /no answer/);
});

function only(ending, headers) {
  return (answer, path) => {
    if (!path.endsWith(ending)) return answer;
    const all = { ...answer.headers, ...headers };
    return { ...answer, headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) };
  };
}

function lengthless({ headers: { 'Content-Length': _length, 'Content-Encoding': _encoding, ...rest } }) {
  return rest;
}
