// The single-file edition as a text: whole, the same every time, and with a policy that fits what is in it. That it
// works is tested in tests/browser/single.test.mjs.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { filesOf } from '../../tools/hosts.mjs';
import { isPart, optimised, wholeProgram } from '../../tools/parts.mjs';
import { singleFile } from '../../tools/single.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const sha256 = (value) => `'sha256-${createHash('sha256').update(value).digest('base64')}'`;

for (const language of [undefined, 'id']) {
  const name = `crosscheck${language ? `-${language}` : ''}.html`;
  const text = readFileSync(new URL(`../../target/${name}`, import.meta.url), 'utf8');
  const inside = (element) => new RegExp(`<${element}(?: [^>]*)?>([^]*?)</${element}>`).exec(text)[1];
  const policy = Object.fromEntries(
    /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(text)[1].split('; ').map((part) => part.split(/ (.*)/s).slice(0, 2)),
  );

  test(`${name} is made of this build, and is the same every time`, () => {
    // Not `equal`, which would print a megabyte.
    assert.ok(singleFile(dist, language) === text, `target/${name} is not of this build: run make single`);
    assert.ok(singleFile(dist, language) === text);
    assert.equal(/<html lang="(\w+)">/.exec(text)[1], language ?? 'en');
    assert.doesNotMatch(text, /data-other-language=|data-offline=/);
  });

  test(`${name}: its policy names what is in it by hash and allows nothing to be loaded`, () => {
    assert.deepEqual(policy, {
      'default-src': "'none'",
      'script-src': `${sha256(inside('script'))} 'wasm-unsafe-eval'`,
      'style-src': sha256(inside('style')),
      'img-src': 'data:',
      'font-src': "'none'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'object-src': "'none'",
      'frame-src': "'none'",
      'worker-src': "'none'",
      'manifest-src': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  test(`${name}: the policy stands before everything that it has to judge`, () => {
    const at = (what) => text.indexOf(what);
    assert.ok(at('charset="utf-8"') < at('Content-Security-Policy'));
    for (const judged of ['<style', '<script', '<link']) assert.ok(at('Content-Security-Policy') < at(judged), judged);
    assert.equal(text.match(/<script\b/g).length, 1);
  });

  test(`${name} carries the very program of the build, and its page names no file`, () => {
    const files = filesOf(dist).filter((file) => file.endsWith('.wasm') && file.startsWith('id/') === (language === 'id'));
    const [first] = files.filter((file) => !isPart(file));
    const program = inflateSync(Buffer.from(/const PROGRAM = '([A-Za-z0-9+/=]+)';/.exec(text)[1], 'base64'));
    // What was bound in one piece, out of the very program that was cut; it asks of the browser what the page's first file does.
    assert.ok(program.equals(optimised(join(wholeProgram(language), 'crosscheck_bg.wasm'))));
    const asked = (bytes) => WebAssembly.Module.imports(new WebAssembly.Module(bytes)).map(({ module, name }) => `${module} ${name}`).sort();
    assert.deepEqual(asked(program), asked(readFileSync(join(dist, first))));
    const page = text.replace(inside('script'), '').replace(inside('style'), '');
    assert.deepEqual(page.match(/\b(?:src|href)="(?!data:)[^"]*"/g), null);
  });
}

test('a build of another shape gives no file instead of half a one', (t) => {
  const other = mkdtempSync(join(tmpdir(), 'crosscheck-shape-'));
  t.after(() => rmSync(other, { recursive: true }));
  cpSync(dist, other, { recursive: true });
  assert.ok(singleFile(other) === readFileSync(new URL('../../target/crosscheck.html', import.meta.url), 'utf8'));
  writeFileSync(join(other, 'extra-0123456789abcdef.js'), '');
  assert.throws(() => singleFile(other), /dist differs in extra\.js/);
  rmSync(join(other, 'extra-0123456789abcdef.js'));
  const index = join(other, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('</body>', '<img src="x.png"></body>'));
  assert.throws(() => singleFile(other), /would still ask for src="x\.png"/);
});
