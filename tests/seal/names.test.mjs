// The reader of scripts must not miss a capability, however it is written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../tools/names.mjs';

const found = (text) => [...namesOf(text)].map(([what, count]) => (count === undefined ? what : `${what} ×${count}`)).sort();

const CASES = [
  ['a call', 'fetch(x1)', ['global fetch ×1', 'global x1']],
  ['twice', 'fetch(1); fetch(2)', ['global fetch ×2']],
  ['a property', 'const a = 1; a.open(); a?.submit', ['.open ×1', '.submit ×1']],
  ['a name in a string', "const w = 1; w['fet' + 'ch']; w['fetch']", ["'…fetch…' ×1", "w['fet' + 'ch']", "w['fetch']"]],
  ['a name in a template', 'const w = `a fetch ${location} b`', ["'…fetch…' ×1", 'global location ×1']],
  ['a template in a template', 'const w = `a ${`b ${eval}`} ${open} c`', ['global eval ×1', 'global open ×1']],
  ['a name in a comment is none', '// fetch\n/* eval */ const a = 1', []],
  ['a name in a pattern is none', 'const a = /fetch\\/[/"]`/.test(1)', ['.test']],
  ['after a division', 'const a = 4; const b = a / 2; fetch(b / 1)', ['global fetch ×1']],
  ['after a bracket that divides', 'const a = [4]; a[0] / 2; open(); a[0] / 1', ['global open ×1']],
  ['a pattern behind return', 'const a = () => { return /`/.x; }; eval(1)', ['.x', 'global eval ×1']],
  ['a name taken apart', 'const { fetch: f } = globalThis; f(1)', ['global globalThis', '{ fetch: } ×1']],
  ['a name taken as it is', 'const { open } = globalThis', ['global globalThis', 'global open ×1']],
  ['a default', 'const f = (get = fetch) => get', ['global fetch ×1']],
  ['a name declared here is our own', 'function f(a, { b, c: d }, ...e) { let g, h; return a + b + d + e + g + h; } class K {} K', []],
  ['a parameter of an arrow, of catch, of a method', 'try {} catch (e) { e } const f = x => x; class K { m(y) { y } }', []],
  ['a name of danger is listed even when declared', 'const fetch = 1; fetch', ['global fetch ×2']],
  ['import as a call and as itself', 'import(1); import.meta.url', ['.meta', '.url', 'global import() ×1', 'global import.meta ×1']],
  ['computed access', 'const a = []; const k = 1; a[k]; a[0]; [k]', ['a[k]']],
];

for (const [name, text, expected] of CASES) {
  test(name, () => assert.deepEqual(found(text), expected.sort()));
}

test('what it cannot read it refuses', () => {
  for (const text of ['const a = `b', 'f(', "const a = 'b"]) assert.throws(() => namesOf(text), text);
});
