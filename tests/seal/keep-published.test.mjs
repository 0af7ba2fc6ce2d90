// What snippets name by its hash outlives every update: taken over from build to build, unchanged, and missed by the
// checks of a site that has lost it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nameHash } from '../../tools/element.mjs';
import { keepPublished } from '../../tools/keep-published.mjs';
import { serve } from '../../tools/serve.mjs';
import { inspect } from '../../tools/verify.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const tool = fileURLToPath(new URL('../../tools/keep-published.mjs', import.meta.url));

/** A copy of the build, as if its element had been another one; resolves to its folder and the element's new names. */
function build(t, mark) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-keep-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true });
  if (mark === undefined) return { folder, names: elements(folder) };
  for (const name of readdirSync(folder).filter((file) => file.startsWith('cross-check'))) rmSync(join(folder, name));
  const names = ['cross-check', 'cross-check-classic'].map((stem) => {
    const code = `/* ${stem} of ${mark} */\n`.repeat(20);
    const name = `${stem}-${nameHash(code)}.js`;
    writeFileSync(join(folder, name), code);
    return name;
  });
  return { folder, names };
}
const elements = (folder) => readdirSync(folder).filter((name) => /^cross-check.*\.js$/.test(name)).sort();

test('the element of every build before is taken over, from one build to the next, and once', (t) => {
  const [first, second, third] = [build(t, 'the first'), build(t, 'the second'), build(t)];
  assert.deepEqual(keepPublished(first.folder, second.folder), first.names.toSorted());
  assert.deepEqual(keepPublished(second.folder, third.folder), [...first.names, ...second.names].sort());
  assert.deepEqual(elements(third.folder), [...first.names, ...second.names, ...third.names].sort());
  for (const name of first.names) assert.deepEqual(readFileSync(join(third.folder, name)), readFileSync(join(first.folder, name)));
  assert.ok(readdirSync(third.folder).includes(`${first.names[0]}.br`));
  assert.deepEqual(keepPublished(second.folder, third.folder), [], 'a second time there is nothing to do');
});

test('what an element of an earlier build shows in a page itself comes along: script, program and style sheet', (t) => {
  const [before, now] = [build(t), build(t, 'a later one')];
  const parts = readdirSync(now.folder).filter((name) => /^inline-\w+\.(js|css)$|_bg\.wasm$/.test(name)).sort();
  assert.equal(parts.length, 3);
  for (const name of parts) rmSync(join(now.folder, name));
  assert.deepEqual(keepPublished(before.folder, now.folder), [...before.names, ...parts].sort());
  for (const name of parts) assert.deepEqual(readFileSync(join(now.folder, name)), readFileSync(join(before.folder, name)));
  const program = parts.find((name) => name.endsWith('.wasm'));
  writeFileSync(join(before.folder, program), 'something else');
  const later = build(t, 'the last');
  assert.throws(() => keepPublished(before.folder, later.folder), /_bg\.wasm was changed after it was built: inline-\w+\.js expects something else/);
  rmSync(join(before.folder, program));
  assert.throws(() => keepPublished(before.folder, later.folder), /has lost crosscheck-\w+_bg\.wasm, which inline-\w+\.js needs/);
});

test('so does what it shows in another language, in the folder of that language', (t) => {
  const [before, now] = [build(t), build(t, 'a later one')];
  const there = (folder) => readdirSync(join(folder, 'id')).filter((name) => /^inline-\w+\.(js|css)$|_bg\.wasm$/.test(name)).map((name) => `id/${name}`).sort();
  const parts = there(now.folder);
  assert.equal(parts.length, 3);
  for (const name of parts) rmSync(join(now.folder, name));
  assert.deepEqual(keepPublished(before.folder, now.folder), [...before.names, ...parts].sort());
  for (const name of parts) assert.deepEqual(readFileSync(join(now.folder, name)), readFileSync(join(before.folder, name)));
  const { files } = JSON.parse(readFileSync(join(now.folder, 'publish/checkup.json'), 'utf8'));
  assert.deepEqual(parts.filter((name) => !files.some(({ path, kind }) => path === name && kind === 'asset')), []);
  writeFileSync(join(before.folder, parts.find((name) => name.endsWith('.css'))), 'something else');
  assert.throws(() => keepPublished(before.folder, build(t, 'the last').folder), /id\/inline-\w+\.css was changed after it was built: id\/inline-\w+\.js expects something else/);
});

test('a build that lacks a language which a published element shows is refused', (t) => {
  const [before, now] = [build(t), build(t, 'a later one')];
  rmSync(join(now.folder, 'id'), { recursive: true });
  assert.throws(() => keepPublished(before.folder, now.folder), /has no id\/frame\.html, which cross-check(-classic)?-\w+\.js shows: build it in all languages\. Nothing was copied/);
  assert.ok(!existsSync(join(now.folder, 'id')));
});

test('a site that lost one of them is told so', async (t) => {
  const [before, now] = [build(t, 'an earlier one'), build(t)];
  keepPublished(before.folder, now.folder);
  const listed = JSON.parse(readFileSync(join(now.folder, 'publish/checkup.json'), 'utf8')).files;
  for (const name of before.names) {
    const { path, type, kind, sha384 } = listed.find(({ path }) => path === name);
    assert.deepEqual([path, type, kind, sha384.length], [name, 'text/javascript; charset=utf-8', 'asset', 1]);
  }
  let lost;
  const alter = (answer, path) => (path === `/${lost}` ? { ...answer, status: 404 } : answer);
  const server = await serve({ root: now.folder, alter });
  t.after(() => server.close());
  assert.deepEqual((await inspect(server.url, now.folder)).problems, []);
  [lost] = before.names;
  assert.deepEqual((await inspect(server.url, now.folder)).problems, [`${server.url}${lost}: answered 404`]);
});

for (const [what, spoil, says] of [
  ['a file was changed on the site', ({ before }) => writeFileSync(join(before.folder, before.names[1]), 'alert(1)'), /was changed after it was built/],
  ['the new build has something else under the name', ({ before, now }) => writeFileSync(join(now.folder, before.names[0]), 'alert(1)'), /was changed after it was built/],
  ['the folder is no build', ({ before }) => before.names.forEach((name) => rmSync(join(before.folder, name))), /it is not a build of Crosscheck/],
  ['there is no such folder', ({ before }) => rmSync(before.folder, { recursive: true }), /there is no folder/],
]) {
  test(`it refuses, and copies nothing, when ${what}`, (t) => {
    const [before, now] = [build(t, 'an earlier one'), build(t)];
    spoil({ before, now });
    const there = readdirSync(now.folder);
    assert.throws(() => keepPublished(before.folder, now.folder), says);
    assert.deepEqual(readdirSync(now.folder), there);
    const { status, stderr } = spawnSync(process.execPath, [tool, before.folder, now.folder], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, says);
  });
}

test('from the command line', (t) => {
  const [before, now] = [build(t, 'an earlier one'), build(t)];
  const run = (...folders) => execFileSync(process.execPath, [tool, ...folders], { encoding: 'utf8' });
  assert.equal(run(before.folder, now.folder), `keep: ${before.names.toSorted().join(', ')}\n`);
  assert.equal(run(before.folder, now.folder), 'keep: all that snippets name is there already\n');
  assert.match(spawnSync(process.execPath, [tool, ''], { encoding: 'utf8' }).stderr, /make keep PUBLISHED=/);
});
