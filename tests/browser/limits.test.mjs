// What stands in a first view, and how tall a screen is: the limits that keep everything at once from coming back. Read off the
// page as it opens, on a desktop and on a phone, empty and with a made-up company that has answered nearly everything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './harness.mjs';

const MOST_WORDS = 250;
const MOST_CONTROLS = 40;
const WINDOWS = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };
const TALLEST = { desktop: 3, phone: 6 };

const PLACES = [
  'home', 'start', 'assess', 'assess/quick', 'assess/tasks', 'assess/section/access', 'assess/section/governance', 'assess/all', 'assess/review',
  'assess/conflicts', 'assess/decisions', 'evidence', 'results', 'results/sections', 'results/covered', 'results/evidence', 'results/changes',
  'plan', 'plan/steps', 'plan/timeline', 'plan/costs', 'plan/advice', 'share', 'share/reply', 'share/board', 'share/public', 'share/tables', 'share/files', 'contents', 'matrix', 'claims', 'disagreements', 'stances', 'sources', 'breach-clock',
];
/** The sheet to print is a document: it is as long as it is, and comes in three lengths to choose from. */
const DOCUMENTS = ['results/report'];

/** Words and controls in the first view, and how many windows tall the page is. */
const measure = (page) => page.evaluate(() => {
  const isSeen = ({ top, bottom, width, height }) => top < innerHeight && bottom > 0 && width > 0 && height > 0;
  const isShown = (element) => element.checkVisibility() && !element.closest('script, style, option, .crosscheck-visually-hidden, .crosscheck-skip');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let words = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isShown(node.parentElement)) continue;
    for (const { 0: word, index } of node.data.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      words += isSeen(range.getBoundingClientRect());
    }
  }
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  return {
    words,
    controls: controls.filter((element) => isShown(element) && isSeen(element.getBoundingClientRect())).length,
    windows: document.documentElement.scrollHeight / innerHeight,
    sideways: document.documentElement.scrollWidth - innerWidth,
  };
});

for (const [name, viewport] of Object.entries(WINDOWS)) {
  test(`${name}: no first view holds more than ${MOST_WORDS} words and ${MOST_CONTROLS} controls, and no screen is taller than ${TALLEST[name]} windows`, async (t) => {
    const visit = await openPage(t, { path: '', folded: true, context: { viewport } });
    const { page } = visit;
    const found = [];
    const wrong = [];
    for (const state of ['empty', 'example']) {
      if (state === 'example') {
        await page.evaluate(() => { location.hash = 'home'; });
        await page.click('[data-part="home-example"]');
        await page.waitForSelector('[data-part="home-score"], [data-part="results"]');
      }
      for (const place of [...PLACES, ...DOCUMENTS]) {
        await page.evaluate((place) => { location.hash = place; }, place);
        // The address is written anew once the place is shown; one that leads nowhere would leave the place before.
        await page.waitForFunction((place) => {
          const current = document.querySelector('header [aria-current]')?.dataset.screen;
          const screen = place.split('/')[0];
          return current === (['home', 'start', 'assess', 'evidence', 'results', 'plan', 'share'].includes(screen) ? screen : 'crosswalk');
        }, place);
        await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { scrollTo(0, 0); requestAnimationFrame(done); }); }));
        const { words, controls, windows, sideways } = await measure(page);
        const line = `${state} ${place}: ${words} words, ${controls} controls, ${windows.toFixed(2)} windows`;
        found.push(line);
        const isDocument = DOCUMENTS.includes(place);
        if (words > MOST_WORDS || controls > MOST_CONTROLS || sideways > 0 || (windows > TALLEST[name] && !isDocument)) wrong.push(line);
      }
    }
    if (process.env.CROSSCHECK_SHOW_LIMITS) console.log(found.join('\n'));
    assert.deepEqual(wrong, []);
    await visit.assertQuiet();
  });
}
