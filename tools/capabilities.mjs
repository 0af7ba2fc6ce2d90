// Reads off a build what it is able to do: which imports the program has and what the script does for each, which
// names of the browser every shipped script uses, what its pages load, and which elements and addresses the page's own
// source writes.
// Apart from tools/allowed.mjs, which compares all that with what was reviewed.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesOfPage, entriesOfSheet } from './documents.mjs';
import { isInLanguage, withoutHash } from './headers.mjs';
import { languagesIn } from './languages.mjs';
import { filesOf } from './hosts.mjs';
import { programScript } from './inline.mjs';
import { namesOf } from './names.mjs';
import { isPart } from './parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a build can do, as one list of `{ part, what, count }` in a stable order. `part` is 'import', the name of a
 * script, 'documents', 'elements' or 'addresses'; `count` is there where one more of the same would already be news.
 */
export function capabilitiesOf(dist, source = join(root, 'src')) {
  const files = filesOf(dist);
  const built = Object.fromEntries(files.filter((file) => !isInLanguage(file)).map((file) => [withoutHash(file), join(dist, file)]));
  const glue = readFileSync(built['crosscheck.js'], 'utf8');
  const entries = [...importsOf(readFileSync(built['crosscheck_bg.wasm']), glue)];
  for (const [name, path] of Object.entries(built).filter(([name]) => isPart(name))) entries.push(...importsOfPart(name, readFileSync(path)));
  for (const [name, path] of Object.entries(built)) entries.push(...entriesOf(name, readFileSync(path, 'utf8'), glue));
  entries.push(...pageOf(source));
  // A page in another language can do exactly what the English one can; whatever else it could would be a line of its own. Only
  // the texts differ, and with them how often they speak of a name of danger.
  const keys = new Set(entries.map(keyOf));
  for (const language of languagesIn(dist)) {
    const other = capabilitiesOf(join(dist, language), source);
    // It lies in a folder of its own, so what lies beside the English page is a step up from there.
    const same = (entry) => keys.has(keyOf({ ...entry, what: entry.what.replace('=../', '=') }));
    entries.push(...other.filter((entry) => !same(entry) && !entry.what.startsWith("'…")).map((entry) => ({ ...entry, part: `${language}/${entry.part}` })));
  }
  return sorted([...new Map(entries.map((entry) => [`${entry.part} ${entry.what}`, entry])).values()]);
}

/** What a single file of a build can do; `name` is without its hash, `glue` the script of the program. */
export function entriesOf(name, text, glue) {
  if (name.endsWith('.html')) return entriesOfPage(name, text);
  if (name.endsWith('.css')) return entriesOfSheet(name, text);
  if (!/\.m?js$/.test(name)) return [];
  // What the script does for an import is listed with that import.
  const rest = name === 'crosscheck.js' ? text.replace(IMPORT_ENTRY, '').replace(HASH_IN_NAME, '') : name === 'inline.js' ? withoutProgram(text, glue) : text;
  const names = [...namesOf(rest)];
  return (name.startsWith('cross-check') ? withoutShortNames(names) : names).map(([what, count]) => ({ part: name, what, count }));
}

/** The element is minified: names of its own are a letter or two, no browser's are, and they change with everything. */
function withoutShortNames(names) {
  const known = ([what]) => !/^global [\w$]{1,2}$/.test(what);
  const shortened = ([what, count]) => [what.includes('[') ? what.replace(/(?<![\w$.'"])[\w$]{1,2}(?![\w$'"])/g, (word) => (/^\d+$/.test(word) ? word : '_')) : what, count];
  return [...new Map(names.filter(known).map(shortened))];
}

const keyOf = ({ part, what, count }) => `${part} ${what} ${count}`;

/** The script for pages themselves ends in that of the program, which is listed already. */
function withoutProgram(text, glue) {
  const program = programScript(glue);
  if (!text.endsWith(program)) throw new Error('inline.js holds another script of the program');
  return text.slice(0, -program.length);
}

const IMPORT_ENTRY = /^ {8}(__wb\w+): (function\([^]*?\n {8}\}(?:, arguments\); \})?),\n/gm;
const WITHOUT_HASH = /_[0-9a-f]{16}$/;
const HASH_IN_NAME = /__h[0-9a-f]{16}\b/g;

/** The imports of the program, each with what the script does when it is called. */
export function importsOf(wasm, glue) {
  const bodies = new Map([...glue.matchAll(IMPORT_ENTRY)].map(([, name, body]) => [name, body]));
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
  const missing = imports.filter(({ name }) => !bodies.has(name));
  const idle = [...bodies.keys()].filter((name) => !imports.some((each) => each.name === name));
  if (missing.length > 0 || idle.length > 0) {
    throw new Error(`script and program do not fit, or their form is new: ${JSON.stringify({ missing, idle })}`);
  }
  return imports.map(({ name, kind }) => ({
    part: 'import',
    what: `${name.replace(/^__wbg_/, '').replace(WITHOUT_HASH, '')}: ${kind === 'function' ? essence(bodies.get(name)) : kind}`,
  }));
}

/** What a part of the program takes from its first file: memory, tables and functions of the program itself, no browser's. */
function importsOfPart(name, wasm) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm));
  const foreign = imports.filter(({ module }) => module !== '__wasm_split');
  if (foreign.length > 0) throw new Error(`${name} imports more than the program it belongs to: ${JSON.stringify(foreign)}`);
  return [...new Set(imports.map(({ kind }) => kind))].map((kind) => ({ part: 'import', what: `a part of the program: ${kind} of its first file` }));
}

// How values get in and out of the program: the same in nearly every import, and no capability.
const CARRYING = [
  /^(?:const|var) (?:ptr|len)\d+ = .*(?:passStringToWasm0|passArrayJsValueToWasm0|WASM_VECTOR_LEN).*;$/,
  /^getDataViewMemory0\(\)\.setInt32\(.*\);$/,
  /^return (?:ret|isLikeNone\(ret\) \? (?:0|Number\.MAX_SAFE_INTEGER) : .*);$/,
  /^let (?:result|deferred\d+_\d+);$/,
  /^deferred\d+_\d+ = arg\d;$/,
  /^wasm\.__wbindgen_free\(.*\);$/,
  /^(?:try \{|\} catch \(_\) \{|\} finally \{|\}|result = false;|const ret = result;)$/,
  /^\/\//,
];

/** What an import does beyond carrying values, in one line. */
function essence(body) {
  const [, ...lines] = body.replace(/\s*\}(?:, arguments\); \})?$/, '').split('\n');
  const left = lines.map((line) => line.trim()).filter((line) => line && !CARRYING.some((pattern) => pattern.test(line)));
  return left
    .join(' ')
    .replace(/getStringFromWasm0\(arg\d, arg\d\)/g, 'text')
    .replace(HASH_IN_NAME, '')
    .replace(/^(?:const ret|var v0|result) = /, '')
    .replace(/;$/, '');
}

// In a macro of Yew an element opens with `<name`; a type in angle brackets is one of Rust's own.
const ELEMENT = /<([a-z][a-z0-9-]*)(?=[\s>/])/g;
const RUST = new Set(['dyn', 'usize', 'u8', 'u16', 'u32', 'u64', 'i32', 'i64', 'bool', 'str', 'char', 'key']);
const MADE = /(?:create_element(?:_ns)?|VTag::new)\(([^)]*)\)/g;
// The function by which a sheet is put together: its first argument is the element.
const BY_FUNCTION = /(?<![\w.])tag\(\s*"([a-z][a-z0-9-]*)"/g;
// Attributes by which an element loads something, sends something, or leads somewhere; and Yew's raw properties.
const ADDRESS =
  /(?<![\w-])((?:action|background|cite|content|data|formaction|href|http-equiv|ping|poster|src|srcdoc|srcset|target|xlink:href|~[\w-]+)=(?:\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*")|set_(?:href|src|action|location|attribute)\([^)]*\)|<@)/g;

/** The elements that the page's own source creates, and whatever could lead one of them out of the page. */
export function pageOf(source) {
  const found = new Map();
  const add = (part, what) => {
    const key = `${part} ${what}`;
    found.set(key, { part, what, ...(part === 'addresses' && { count: (found.get(key)?.count ?? 0) + 1 }) });
  };
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.rs')) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const place = relative(source, path);
    if (!/^(?:app|embed)\//.test(place)) continue;
    const code = readFileSync(path, 'utf8').replace(/^\s*\/\/.*$/gm, '');
    for (const [, name] of code.matchAll(ELEMENT)) if (!RUST.has(name)) add('elements', name);
    for (const [, name] of code.matchAll(BY_FUNCTION)) add('elements', name);
    for (const [, argument] of code.matchAll(MADE)) add('elements', `${argument} made in ${place}`);
    for (const [, text] of code.matchAll(ADDRESS)) add('addresses', `${text} in ${place}`);
  }
  return [...found.values()];
}

function sorted(entries) {
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return entries.sort((a, b) => compare(a.part, b.part) || compare(a.what.toLowerCase(), b.what.toLowerCase()) || compare(a.what, b.what));
}
