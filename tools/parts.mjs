// What arrives after the first file of the program: its other parts, which tools/wasm-bindgen/ has cut and which are made small
// here, and the second style sheet. All of it is put beside the page and named in it with its hash. For tools/finish.mjs.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addAsset } from './element.mjs';
import { withoutHash } from './headers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bound = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'wasm-bindgen/release');
const OPTIMISER = 'wasm-opt'; // the Makefile puts that of .tools/ first; called by hand, it comes last
const env = { ...process.env, PATH: `${process.env.PATH}:${join(root, '.tools/npm/node_modules/.bin')}` };
const LEVEL = ['-Oz'];

/** Where the program lies that is not cut, for the single-file edition. */
export const wholeProgram = (language) => join(root, 'target/whole', language ?? 'en');

/** Whether a file of a build is a part of the program that comes later. */
export const isPart = (path) => /^part-[\w-]*\.wasm$/.test(basename(withoutHash(path)));

/** Adds parts and sheet to `folder`; returns the page with a line for each, in the order in which they are wanted. */
export function withParts(folder, page) {
  const whole = readFileSync(join(bound, 'crosscheck.js'), 'utf8');
  if (whole.includes('__wasm_split_placeholder__')) throw new Error('the program was bound without being cut. Run: tools/setup.sh build');
  const cut = readdirSync(join(bound, 'parts')).filter((name) => name.endsWith('.wasm') && name !== 'crosscheck.wasm').sort();
  const lines = cut.map((name, nth) => {
    const { file, integrity } = addAsset(folder, partName(name, nth), optimised(join(bound, 'parts', name)));
    const isAnswer = !name.startsWith('split_rest'); // what several parts share is a part of each
    return `<link rel="crosscheck-part" href="./${file}" data-integrity="${integrity}"${isAnswer ? ' data-answers' : ''}>\n`;
  });
  const sheet = addAsset(folder, 'rest.css', readFileSync(join(root, 'www/generated/rest.css')));
  lines.push(`<link rel="crosscheck-sheet" href="./${sheet.file}" data-integrity="${sheet.integrity}">\n`);
  const END = '</head>';
  if (page.split(END).length !== 2) throw new Error('index.html ends its head once');
  return page.replace(END, `${lines.join('')}${END}`);
}

/** The bytes of a program, made small; once for each time that it was bound. */
export function optimised(path) {
  const out = `${path}.small`;
  if (existsSync(out) && statSync(out).mtimeMs >= statSync(path).mtimeMs) return readFileSync(out);
  execFileSync(OPTIMISER, [...LEVEL, path, '-o', out], { stdio: ['ignore', 'inherit', 'inherit'], env });
  return readFileSync(out);
}

/** `split_rest.wasm` is `part-rest.wasm`, and the first `chunk_….wasm`, which several need, `part-shared-0.wasm`: its own number
 * is how the cutting tool found it. */
function partName(name, nth) {
  return name.replace(/^split_/, 'part-').replace(/^chunk_\d+/, `part-shared-${nth}`).replaceAll('_', '-');
}

/** Keeps the program that is not cut for tools/single.mjs: the next language's build writes over it. */
export function keepWhole(language) {
  const to = wholeProgram(language);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(join(bound, 'whole'), to, { recursive: true });
}

/** The parts that a page names: file and hash of each. */
export function partsOf(page) {
  return [...page.matchAll(/<link rel="crosscheck-part" href="\.\/([^"]+)" data-integrity="([^"]+)"/g)].map(([, file, integrity]) => ({ file, integrity }));
}
