// Reads www/headers.json and says which headers a file in dist gets, by its name. Apart from the server because
// every host we write settings for (tools/hosts.mjs) must get the same answer.
import { readFileSync } from 'node:fs';
import { LANGUAGES } from './languages.mjs';

const source = JSON.parse(readFileSync(new URL('../www/headers.json', import.meta.url), 'utf8'));

/** The hash that Trunk puts behind a name, as the text of a regular expression that every host understands. It is
 * a hexadecimal number without leading zeros: mostly 16 digits, sometimes fewer. Such a file never changes. */
export const HASH = '-[0-9a-f]{10,16}(_bg)?\\.\\w+$';
const HASH_ONLY = /-[0-9a-f]{10,16}(?=(_bg)?\.\w+$)/;

/** The address of a page, as the text of a regular expression: with its ending, or without, as some hosts have it. What has
 * no ending is a page, a folder, or nothing at all, which is answered with a page. */
export const PAGE = '(^|/)([^/.]*|[^/]*\\.html)$';

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

export const KINDS = ['page', 'publish', 'asset', 'worker', 'other'];

/** The service worker, which keeps its name because browsers ask for it anew to find a new version: beside the page, and
 * beside it in another language. */
export const WORKERS = ['', ...Object.keys(LANGUAGES).map((language) => `${language}/`)].map((folder) => `${folder}worker.js`);

/** Where the pages for those who publish lie, which have a policy of their own. */
export const PUBLISH = 'publish/';

/** What a visitor gets at an address at which there is nothing. */
export const MISSING = '404.html';

/** Which kind of header set a path gets: one of KINDS. */
export function kindOf(path) {
  const name = path.replace(/^\//, '');
  if (WORKERS.includes(name)) return 'worker';
  if (new RegExp(PAGE).test(name)) return name.startsWith(PUBLISH) ? 'publish' : 'page';
  return HASH_ONLY.test(path) ? 'asset' : 'other';
}

/** Whether a file of a build is for those who publish it: no part of the widget, and nothing that a visitor loads. */
export function isForPublishers(path) {
  return path.startsWith(PUBLISH);
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

/** The page's policy as an object of directive to sources, for those who have to change some of it; or that of another
 * kind of page. */
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
