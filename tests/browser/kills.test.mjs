// The whole browser is killed, all of its processes at once, as a power cut would: what was said to be kept in this browser
// is there when it starts again, although its storage may be what it was minutes before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chance } from './crashing.mjs';
import { startServer } from './harness.mjs';
import { makeProfile, startBrowser } from './raw.mjs';

const KILLS = Number(process.env.CROSSCHECK_KILLS ?? 3);
const SEED = Number(process.env.CROSSCHECK_SEED ?? 1);

const READY = `document.querySelector('meta[content*="script-src \\'none\\'"]') && document.querySelector('[data-screen="assess"]') !== null`;
const SAVE_STATE = `document.querySelector('[data-part="save-state"]')?.dataset.state`;
const MESSAGE = `(document.querySelector('[data-part="message"]')?.dataset.message ?? 'none')`;
const KEEPING = `document.querySelector('[data-part="keeping"] input[value="this-browser"]')`;
const statusOf = (control) => `(document.querySelector('fieldset[data-control="${control}"] input[type="radio"]:checked')?.value ?? 'none')`;

async function openPage(t, profile, url) {
  const browser = await startBrowser(t, profile);
  const tab = await browser.open(url);
  await tab.until(READY);
  return { browser, tab };
}

async function goTo(tab, screen, then) {
  await tab.evaluate(`document.querySelector('[data-screen="${screen}"]').click()`);
  await tab.until(`document.querySelector('${then}') !== null`);
}

/** In this browser, of a page that nobody has entered anything into. */
async function keepInBrowser(tab) {
  await goTo(tab, 'start', '[data-part="keeping"]');
  await tab.evaluate(`${KEEPING}.click()`);
  await tab.until(`${KEEPING}.checked && ${SAVE_STATE} === 'saved'`);
}

async function showQuestions(tab) {
  await goTo(tab, 'assess', '[data-domain="governance"]');
  await tab.evaluate(`document.querySelector('[data-domain="governance"]').click()`);
  // A row holds its question once it is opened.
  await tab.until(`(document.getElementById('row-code-of-conduct')?.closest('details') ?? {}).open = true, document.querySelector('fieldset[data-control="code-of-conduct"]') !== null`);
}

test(`${KILLS} kills of the browser: what was said to be kept in it is there again`, { timeout: 6e7 }, async (t) => {
  const server = await startServer(t);
  const profile = makeProfile(t);
  const pick = chance(SEED);
  const kept = new Map();
  for (let nth = 0; nth <= KILLS; nth += 1) {
    const { browser, tab } = await openPage(t, profile, server.url);
    if (nth === 0) await keepInBrowser(tab);
    await showQuestions(tab);
    for (const [control, status] of kept) await tab.until(`${statusOf(control)} === '${status}'`);
    // Nothing was damaged or in two versions either.
    assert.equal(await tab.evaluate(MESSAGE), 'none', `after ${nth} kills, seed ${SEED}`);
    if (nth === KILLS) break;
    const controls = await tab.evaluate(`[...document.querySelectorAll('fieldset[data-control]')].map(({ dataset }) => dataset.control)`);
    for (let answers = 1 + pick(4); answers > 0; answers -= 1) {
      const control = controls[pick(controls.length)];
      const open = await tab.evaluate(`[...document.querySelectorAll('fieldset[data-control="${control}"] input[type="radio"]:not(:checked)')].map(({ value }) => value)`);
      const status = open[pick(open.length)];
      await tab.evaluate(`document.querySelector('fieldset[data-control="${control}"] input[value="${status}"]').click()`);
      await tab.until(`${statusOf(control)} === '${status}' && ${SAVE_STATE} === 'saved'`);
      kept.set(control, status);
    }
    await browser.kill();
  }
});

test('a large assessment: letters typed a moment before the kill are there again', { timeout: 6e5 }, async (t) => {
  const server = await startServer(t);
  const profile = makeProfile(t);
  const { browser, tab } = await openPage(t, profile, server.url);
  await keepInBrowser(tab);
  const evidence = Object.fromEntries(Array.from({ length: 200 }, (_, nth) => [`e${nth + 1}`, { what: 'x'.repeat(4000) }]));
  const file = JSON.stringify({ format: 'crosscheck/assessment', version: 1, evidence });
  await tab.evaluate(`{
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(file)}], 'large.json', { type: 'application/json' }));
    const input = document.querySelector('[data-part="open-file"]');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }`);
  await tab.until(`${MESSAGE} === 'file-opened' && ${SAVE_STATE} === 'saved'`);
  let name = '';
  for (const letter of 'Example Clinic (fictional)') {
    name += letter;
    await tab.evaluate(`{
      const field = document.querySelector('#subject');
      field.value = ${JSON.stringify(name)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }`);
  }
  await tab.until(`document.querySelector('#subject').value === ${JSON.stringify(name)} && ${SAVE_STATE} === 'saved'`);
  await browser.kill();
  const again = await openPage(t, profile, server.url);
  await goTo(again.tab, 'start', '#subject');
  await again.tab.until(`document.querySelector('#subject').value === ${JSON.stringify(name)}`);
  assert.equal(await again.tab.evaluate(MESSAGE), 'none');
});
