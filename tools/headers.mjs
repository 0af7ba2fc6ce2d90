// Reads www/headers.json and says which headers a file in dist gets, by its name. Apart from the server because
// every host we write settings for (nginx, a `_headers` file, …) must get the same answer.
import { readFileSync } from 'node:fs';

const source = JSON.parse(readFileSync(new URL('../www/headers.json', import.meta.url), 'utf8'));

// Trunk puts the content's hash behind the name, as a hexadecimal number without leading zeros: mostly 16
// digits, sometimes fewer. Such a file never changes.
const HASH = /-[0-9a-f]{10,16}(?=(_bg)?\.\w+$)/;

/** Which kind of header set a path gets: 'page', 'asset' or 'other'. */
export function kindOf(path) {
  if (path.endsWith('.html')) return 'page';
  return HASH.test(path) ? 'asset' : 'other';
}

/** A file's name without the hash, which changes with every build: `crosscheck_bg.wasm`. */
export function withoutHash(path) {
  return path.replace(HASH, '');
}

/** The headers of production for a path inside dist, as a plain object of name to text. */
export function headersFor(path) {
  const headers = { ...source.every, ...source[kindOf(path)] };
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, textOf(value)]));
}

function textOf(value) {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
