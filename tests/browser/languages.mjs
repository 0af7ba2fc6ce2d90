// What a page shows that is in none of its language's texts: for languages.test.mjs. The page in the second language is
// the proof for all languages: a text that stands in a component and not in the table is English there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pressPlace } from './answering.mjs';

const root = new URL('../../', import.meta.url);
const FOLDER = 'src/app/text/indonesian/';
// Of files that people read; screens show some of the same words.
const OF_FILES = 'src/formats/words/indonesian.rs';
const SCREENS = ['start', 'assess', 'results', 'plan', 'crosswalk'];

// Names, and what is the same in both languages.
const NAMES = 'Crosscheck SOC HIPAA TSC CFR English Type II Wasm OSCAL NIST AICPA HHS HITRUST PHI CC BAA US MB JSON Enter fetch beacon XMLHttpRequest WebSocket EventSource WebTransport WebRTC video object worker prefetch crosscheck self test invalid sha catalog';

// Months, which are the browser's to name.
const MONTHS = ['long', 'short'].flatMap((month) => Array.from({ length: 12 }, (_, nth) => new Intl.DateTimeFormat('id', { month, timeZone: 'UTC' }).format(Date.UTC(2026, nth))));

/** Every string of the table, with `…` for what is filled in. */
export function texts() {
  const files = readdirSync(new URL(FOLDER, root)).filter((name) => name.endsWith('.rs') && name !== 'synonyms.rs');
  const rust = [...files.map((name) => FOLDER + name), OF_FILES].flatMap((path) => {
    const [code] = readFileSync(new URL(path, root), 'utf8').replace(/^\s*\/\/.*$/gm, '').split('#[cfg(test)]');
    return [...code.matchAll(/"((?:[^"\\]|\\[^])*)"/g)].map(([, text]) => text.replace(/\\\n\s*/g, '').replace(/\\"/g, '"'));
  });
  const scripts = Object.values(JSON.parse(readFileSync(new URL('www/languages/id.json', root), 'utf8'))).flatMap(Object.values);
  return [...rust, ...scripts].map((text) => text.replace(/\$?\{[^{}]*\}/g, '…'));
}

const wordsOf = (text) => text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? [];

/** Tells of a text what is foreign in it: words that no text of the table has, unless all of it is a text with a gap. */
export function foreignWords() {
  const all = texts();
  const known = new Set([...all.flatMap(wordsOf), ...wordsOf(NAMES), ...MONTHS].map((word) => word.toLowerCase()));
  // A text with a gap may be filled with what the catalog calls something; it has to say something itself.
  const withGaps = all
    .filter((text) => text.includes('…') && wordsOf(text.replaceAll('…', ' ')).length > 0)
    .map((text) => new RegExp(`^${text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]+')}$`, 'u'));
  // A citation, a digest or an address is no word.
  const foreignIn = (text) => wordsOf(text.replace(/\S*(?:\d|\w\.\w)\S*/g, ' ')).filter((word) => word.length > 1 && !known.has(word.toLowerCase()));
  return (text) => {
    const foreign = foreignIn(text);
    if (foreign.length === 0 || withGaps.some((pattern) => pattern.test(text.trim()))) return [];
    // A name in quotes, and a name before a colon with what is said of it behind.
    const said = text.replace(/“[^“”]*”/g, ' ').replace(/^[^:]+: (?=.*\p{L}{3})/u, '');
    return said !== text && wordsOf(said).length > 0 ? foreignIn(said) : foreign;
  };
}

/** Runs in the page: every text that a visitor sees or hears and that is not marked as another language's. `isInline` where
 * the widget is in another page, in shadow roots that are open for the test. */
export function shownTexts(isInline = false) {
  const root = isInline ? document.querySelector('cross-check').shadowRoot.querySelector('div').shadowRoot.querySelector('.crosscheck-inline') : document.body;
  const own = isInline ? root.lang : document.documentElement.lang;
  const language = (element) => element.closest('[lang]')?.lang ?? own;
  const found = new Set();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.trim() && !parentElement.closest('script, style, #order option') && language(parentElement) === own) found.add(data.replace(/\s+/g, ' ').trim());
  }
  const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'data-label'];
  for (const element of root.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join())) {
    for (const name of ATTRIBUTES) if (element.getAttribute(name) && language(element) === own) found.add(`@${name} ${element.getAttribute(name)}`);
  }
  return [...found];
}

/** The texts of a page, or of a frame, that are in no language that it says it is in. */
export async function foreign(page, isInline) {
  const of = foreignWords();
  const texts = await page.evaluate(shownTexts, isInline);
  assert.ok(texts.length > 30, 'there is something to look at');
  return texts.map((text) => [of(text.replace(/^@\S+ /, '')), text]).filter(([words]) => words.length > 0).map(([words, text]) => `${words.slice(0, 4)} in “${text.slice(0, 120)}”`);
}

/** The same of every screen that there is. */
export async function foreignOnScreens(page, isInline) {
  const found = [];
  for (const screen of SCREENS) {
    if (!(await page.locator(`[data-screen="${screen}"]`).count())) continue;
    await pressPlace(page, screen);
    await page.locator(`[data-part="${screen}"]`).waitFor();
    found.push(...(await foreign(page, isInline)).map((text) => `${screen}: ${text}`));
  }
  return found;
}
