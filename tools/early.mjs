// The home screen in the page itself, to be read before the program is there (www/early/en.html, which a test compares with
// what the program shows first). In another language, each text is replaced by the one of the same name there. For
// tools/finish.mjs; what is made of the page for other purposes goes without it.
import { readFileSync } from 'node:fs';
import { LANGUAGES } from './languages.mjs';

const source = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const BEGIN = '<div class="crosscheck-early" data-part="early">';
const END = '</div><!-- early -->';
const SHELL = '<div class="crosscheck-shell" data-part="shell">';
const TABLES = ['home', 'page', 'keeping', 'start']; // whose texts the home screen has

/** The page with its home screen. */
export function withEarly(page, language) {
  if (page.split(SHELL).length !== 2) throw new Error('index.html has one shell');
  // Between elements no space was shown, and none is.
  const english = source('www/early/en.html').trim().replace(/>\n</g, '><');
  const home = language ? inLanguage(english, LANGUAGES[language].feature) : english;
  // Nothing takes a file before the program is there.
  return page.replace(SHELL, () => `${BEGIN}${home.replace('<input type="file"', '<input type="file" disabled')}${END}\n      ${SHELL}`);
}

/** The page without it. */
export function withoutEarly(page) {
  const at = page.indexOf(BEGIN);
  return at < 0 ? page : page.slice(0, at) + page.slice(page.indexOf(SHELL, at));
}

/** Its texts and names, each by the table of the language; the browser tests see to it that the program shows the same. */
export function inLanguage(html, folder) {
  const find = translator(folder);
  return html
    .replace(/>([^<>]*\p{L}[^<>]*)</gu, (_, text) => `>${find(text)}<`)
    .replace(/ (aria-label|title)="([^"]+)"/g, (_, name, text) => ` ${name}="${find(text)}"`);
}

function translator(folder) {
  const pairs = new Map();
  const patterns = [];
  for (const name of TABLES) {
    const there = stringsOf(source(`src/app/text/${folder}/${name}.rs`));
    for (const [item, strings] of stringsOf(source(`src/app/text/english/${name}.rs`))) {
      const others = there.get(item) ?? [];
      if (others.length !== strings.length) continue; // written in another way there, and not looked for here
      strings.forEach((text, nth) => {
        if (!text.includes('{')) pairs.set(text, pairs.get(text) ?? others[nth]); // the first table that has it
        else patterns.push([new RegExp(`^${text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+)')}$`, 'u'), others[nth]]);
      });
    }
  }
  const find = (text) => {
    if (text === 'Crosscheck') return text;
    if (pairs.has(text)) return pairs.get(text);
    for (const [pattern, other] of patterns) {
      const found = pattern.exec(text)?.slice(1);
      if (found) return other.replace(/\{\w+\}/g, () => found.shift());
    }
    const [before, ...after] = text.split(': ');
    if (after.length === 1) return `${find(before)}: ${find(after[0])}`;
    throw new Error(`the home screen says “${text}”, for which ${folder} has nothing`);
  };
  return find;
}

/** Every string of a table of texts, by the name of its item, in its order there. */
function stringsOf(rust) {
  const items = rust.replace(/^\s*\/\/.*$/gm, '').split(/^pub (?=(?:const )?(?:fn|const|static)? ?\w)/m);
  return new Map(items.map((item) => [
    /^(?:const fn|fn|const|static) (\w+)/.exec(item)?.[1],
    [...item.matchAll(/"((?:[^"\\]|\\[^])*)"/g)].map(([, text]) => text.replace(/\\\n\s*/g, '').replace(/\\"/g, '"')),
  ]));
}
