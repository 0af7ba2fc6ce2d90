// Reads www/headers.json and says which headers a file in dist gets, by its name. Apart from the server because
// every host we write settings for (tools/hosts.mjs) must get the same answer.
import { readFileSync } from 'node:fs';
import { LANGUAGES } from './languages.mjs';

const source = JSON.parse(readFileSync(new URL('../www/headers.json', import.meta.url), 'utf8'));

/** The hash that Trunk puts behind a name, as the text of a regular expression that every host understands. It is
 * a hexadecimal number without leading zeros: mostly 16 digits, sometimes fewer. Such a file never changes. */
export const HASH = '-[0-9a-f]{10,16}(_bg)?\\.\\w+$';
const HASH_ONLY = /-[0-9a-f]{10,16}(?=(_bg)?\.\w+$)/;

/** What each kind of file is sent as, by its ending. A browser refuses a program of another type. */
export const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
};

/** The media type that a file is sent as. */
export function typeOf(path) {
  return TYPES[path.split('.').pop()] ?? 'application/octet-stream';
}

export const KINDS = ['page', 'asset', 'offline', 'worker', 'other'];

/** Files with headers of their own, by kind: the service worker, which keeps its name because browsers ask for it anew to
 * find a new version, and the page that registers it. */
export const NAMED = { offline: 'offline.html', worker: 'worker.js' };

/** The same files with their kinds, wherever they lie: beside the page, and beside it in another language. */
export const NAMED_FILES = Object.entries(NAMED).flatMap(([kind, name]) => ['', ...Object.keys(LANGUAGES).map((language) => `${language}/`)].map((folder) => [kind, folder + name]));

/** Addresses without a file name, at which a host answers with a page. */
export const FOLDERS = ['/', ...Object.keys(LANGUAGES).map((language) => `/${language}/`)];

/** Which kind of header set a path gets: one of KINDS. */
export function kindOf(path) {
  const [named] = NAMED_FILES.find(([, name]) => name === path.replace(/^\//, '')) ?? [];
  if (named) return named;
  if (path.endsWith('.html')) return 'page';
  return HASH_ONLY.test(path) ? 'asset' : 'other';
}

/** Whether a file of a build is for those who publish it: no part of the widget, and nothing that a visitor loads. */
export function isForPublishers(path) {
  return path.startsWith('publish/');
}

/** Whether a file belongs to the page in another language than English. */
export function isInLanguage(path) {
  return Object.keys(LANGUAGES).some((language) => path.startsWith(`${language}/`));
}

/** A file's name without the hash, which changes with every build: `crosscheck_bg.wasm`. */
export function withoutHash(path) {
  return path.replace(HASH_ONLY, '');
}

/** A pattern for a file whatever its hash, as hosts that know only `*` understand it: `crosscheck-*_bg.wasm`. */
export function withAnyHash(path) {
  return path.replace(HASH_ONLY, '-*');
}

/** The headers of production for a path inside dist, as a plain object of name to text. */
export function headersFor(path) {
  return headersOf('every', kindOf(path));
}

/** The headers of one or more sets of www/headers.json ('every' or one of KINDS), name to text. */
export function headersOf(...sets) {
  const headers = Object.assign({}, ...sets.map((set) => source[set]));
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, textOf(value)]));
}

/** The page's policy as an object of directive to sources, for those who have to change some of it; or that of a page
 * with a policy of its own. */
export function pagePolicy(kind = 'page') {
  return { ...source[kind]['Content-Security-Policy'] };
}

/** What browsers ignore in a policy that stands in a `<meta>`, and say so on the console. */
export const ONLY_IN_A_HEADER = ['frame-ancestors', 'report-to', 'report-uri', 'sandbox'];

/** A policy without what only a header can say. */
export function metaPolicy(policy = pagePolicy()) {
  return Object.fromEntries(Object.entries(policy).filter(([directive]) => !ONLY_IN_A_HEADER.includes(directive)));
}

/** A policy object as the text of a header or of a `<meta>`. */
export function textOf(value) {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
