// What the first file of the program holds, by module: for when it grew, or holds something that belongs behind it. Whoever
// calls a function of a later part directly, and not through src/app/later.rs, pulls it in with all that it reaches.
//
//   make first-part            every module with its bytes of code, and what must not be there
//   make first-part F=plan     every function whose name has this in it
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** As it was cut, before it was made small: with the names of its functions. */
export const FIRST = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'wasm-bindgen/release/parts/crosscheck.wasm');

/** What the first file does without: whole screens, reading files, the search, and what is known beside the catalog. */
export const LATER = [
  'app::screens::assess', 'app::screens::crosswalk', 'app::screens::plan', 'app::screens::posture', 'app::screens::results',
  'app::screens::share', 'app::screens::start', 'session::reducer', 'session::looking_after::look_after', 'session::taking_in', 'app::handouts', 'app::tables', 'app::carrying_out', 'app::keeping',
  'app::components::explanation_panel', 'app::components::message_bar', 'app::components::page_footer', 'app::components::file_offer',
  'answer_table::', 'session::table_offer', 'app::components::table_offer', 'interchange::read', 'interchange::write', 'interchange::public', 'interchange::csv', 'search::', 'engine::advice', 'engine::claim',
  'engine::report', 'engine::coverage', 'engine::standing', 'engine::consistency', 'engine::plan', 'app::components::score_strip', 'app::screens::home::scores',
];

/** The functions of a program with their bytes of code, by its section of names. */
export function functionsOf(bytes) {
  let at = 8;
  let imported = 0;
  const sizes = [];
  const names = new Map();
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return bytes.subarray(at - length, at).toString('utf8');
  };
  const limits = () => {
    const flags = bytes[at++];
    number();
    if (flags & 1) number();
  };
  while (at < bytes.length) {
    const kind = bytes[at++];
    const length = number(); // before where it ends is known
    const end = at + length;
    if (kind === 2) {
      for (let left = number(); left > 0; left -= 1) {
        text();
        text();
        const what = bytes[at++];
        if (what === 0) imported += 1;
        if (what === 0) number();
        else if (what === 1) {
          at += 1;
          limits();
        } else if (what === 2) limits();
        else at += 2;
      }
    } else if (kind === 10) {
      for (let left = number(); left > 0; left -= 1) {
        const size = number();
        sizes.push(size);
        at += size;
      }
    } else if (kind === 0 && text() === 'name') {
      while (at < end) {
        const part = bytes[at++];
        const partLength = number();
        const partEnd = at + partLength;
        if (part === 1) for (let left = number(); left > 0; left -= 1) names.set(number(), text());
        at = partEnd;
      }
    }
    at = end;
  }
  return sizes.map((size, nth) => ({ name: readable(names.get(nth + imported) ?? ''), size }));
}

/** `_ZN10crosscheck3app4page3App3act17h…E` is `crosscheck::app::page::App::act`. */
function readable(name) {
  const words = [];
  let rest = name.replace(/^_ZN/, '');
  if (rest === name) return name;
  for (let found; (found = /^(\d+)/.exec(rest)); ) {
    const start = found[1].length;
    words.push(rest.slice(start, start + Number(found[1])));
    rest = rest.slice(start + Number(found[1]));
  }
  return words.filter((word) => !/^h[0-9a-f]{16}$/.test(word)).join('::').replaceAll('..', '::').replaceAll('$u20$', ' ').replaceAll('$LT$', '<').replaceAll('$GT$', '>').replaceAll('$C$', ',');
}

/** Those of the functions that must not be in the first file. What is shared by name only is no harm: a function counts from 200 bytes. */
export function misplaced(functions) {
  return functions.filter(({ name, size }) => size >= 200 && LATER.some((module) => name.startsWith(`crosscheck::${module}`)));
}

function main([word]) {
  const functions = functionsOf(readFileSync(FIRST)).sort((a, b) => b.size - a.size);
  const line = ({ name, size }) => `${size.toLocaleString('en').padStart(9)}  ${name}`;
  if (word) {
    console.log(functions.filter(({ name }) => name.includes(word)).map(line).join('\n'));
    return;
  }
  const modules = new Map();
  for (const { name, size } of functions) {
    const module = /crosscheck::[\w:]*?(?=::[A-Z<{]|::\w+$|$)/.exec(name)?.[0] ?? /^<?(\w+)/.exec(name)?.[0] ?? 'without a name';
    modules.set(module, (modules.get(module) ?? 0) + size);
  }
  console.log([...modules].sort(([, a], [, b]) => b - a).slice(0, 60).map(([name, size]) => line({ name, size })).join('\n'));
  const wrong = misplaced(functions);
  if (wrong.length === 0) return;
  console.error(`\nin the first file, and belongs behind it:\n${wrong.map(line).join('\n')}`);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
