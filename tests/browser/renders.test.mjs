// What an answer draws anew, and what is not there before somebody opens it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goToSection, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';
import { readPdf, squeezed } from './pdf.mjs';

// The header with what is kept and the scores, the list of sections, a section's own tally, how far the scores are, how many are
// answered, how many are open for one answer, and the sentence for who has answered nothing.
const TOTALS = ['crosscheck-header', 'score-strip', 'crosscheck-order', 'summary', 'progress', 'questions-lead', 'bulk', 'assess'];
const MOST = 2 << 20; // bytes of a file
const DESKTOP = { viewport: { width: 1280, height: 900 } };

/**
 * In the page: notes which rows are rendered, and which other parts of it change. Yew tells a radio button whether it is chosen
 * each time that it is rendered, whether or not that is new, so that is what is counted.
 */
function countRenders() {
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked');
  globalThis.rendered = [];
  Object.defineProperty(HTMLInputElement.prototype, 'checked', {
    ...own,
    set(value) {
      const row = this.closest?.('[data-row]')?.dataset.row;
      if (row && !globalThis.rendered.includes(row)) globalThis.rendered.push(row);
      own.set.call(this, value);
    },
  });
}

/** In the page: presses, and resolves to the rows that were rendered and to what changed outside of rows. */
async function press(selector) {
  const input = document.querySelector(selector);
  const nameOf = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const row = element.closest('[data-row]');
    if (row) return `row ${row.dataset.row}`;
    const part = element.closest('[data-part="progress"], [data-part="score-strip"], [data-part="questions-lead"], [data-part="sifter"], [data-part="bulk"], .crosscheck-order, [data-fold] > summary, .crosscheck-header, [data-part="messages"], [data-part="assess"]');
    return part?.dataset.part || part?.className || part?.localName || element.outerHTML.slice(0, 80);
  };
  const changed = new Set();
  const observer = new MutationObserver((records) => { for (const { target } of records) changed.add(nameOf(target)); });
  observer.observe(document.getElementById('crosscheck'), { childList: true, subtree: true, attributes: true, characterData: true });
  globalThis.rendered.length = 0;
  input.click();
  await new Promise((done) => setTimeout(done, 1000)); // until it is kept, and whatever came of that is drawn, too
  observer.disconnect();
  return { rendered: [...globalThis.rendered], changed: [...changed].sort() };
}

test('one answer renders its row, the totals, and nothing else', async (t) => {
  const { page } = await openPage(t, { path: '#assess/all', context: DESKTOP, before: (page) => page.addInitScript(countRenders) });
  await page.waitForSelector('fieldset[data-control="access-review"]', { state: 'attached' });
  for (const [id, status] of [['access-review', 'implemented'], ['code-of-conduct', 'partial'], ['access-review', 'not-implemented']]) {
    const { rendered, changed } = await page.evaluate(press, `[id="status-${id}-${status}"]`);
    assert.deepEqual(rendered, [id], `${id}: rows`);
    assert.deepEqual(changed.filter((part) => !TOTALS.includes(part)), [`row ${id}`]);
  }
});

test('what is closed is not there; what was opened stays', async (t) => {
  const { page } = await openPage(t, { path: '#assess/section/access', context: DESKTOP, folded: true });
  await page.waitForSelector('[data-row]');
  const count = (selector) => page.locator(selector).count();
  assert.equal(await count('fieldset[data-control], [data-row] input, [data-row] textarea'), 0);
  const [first, second, third] = await page.locator('[data-row]').evaluateAll((rows) => rows.map(({ dataset }) => dataset.row));
  const open = (id) => page.locator(`[data-row="${id}"]`).evaluate((row) => row.open);
  const summary = (id) => page.locator(`[id="row-${id}"]`);

  await summary(first).click();
  await page.waitForSelector(`fieldset[data-control="${first}"]`);
  assert.equal(await count('fieldset[data-control]'), 1);
  assert.equal(await count('[data-row] textarea, [data-row] select, .crosscheck-background'), 0);
  await page.click(`fieldset[data-control="${first}"] [data-part="background"] > summary`);
  await page.waitForSelector('.crosscheck-background');
  await page.click(`fieldset[data-control="${first}"] [data-part="behind"] > summary`);
  await page.fill(`[id="note-${first}"]`, 'A note (fictional)');
  await summary(first).click();
  assert.equal(await open(first), false);
  assert.equal(await count('fieldset[data-control]'), 1, 'what was opened stays');
  await summary(first).click();
  assert.equal(await page.inputValue(`[id="note-${first}"]`), 'A note (fictional)');

  // A key leads into a question that was never opened: it opens, and what is sought in it has the focus.
  const focused = (id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
  await page.locator(`[id="question-${first}"]`).focus();
  await page.keyboard.press('j');
  await focused(`question-${second}`);
  assert.equal(await open(second), true);
  await summary(third).focus();
  await page.keyboard.press('5'); // asks for a reason
  await focused(`status-${third}-not-applicable`);
  assert.equal(await open(third), true);
  assert.equal(await page.isChecked(`[id="status-${third}-not-applicable"]`), true);
});

test('an answer for which there is no room is not shown as given', async (t) => {
  const { page } = await openPage(t, { context: DESKTOP });
  const open = async (evidence) => {
    const buffer = Buffer.from(JSON.stringify({ format: 'crosscheck/assessment', version: 1, evidence }));
    await page.setInputFiles('[data-part="open-file"]', { name: 'x.json', mimeType: 'application/json', buffer });
    await page.waitForSelector('[data-message="file-opened"], [data-part="offer-take"]');
    if (await page.isVisible('[data-part="offer-take"]')) await page.click('[data-part="offer-take"]');
    await page.waitForSelector('[data-message="file-opened"]');
  };
  const evidence = Object.fromEntries(Array.from({ length: 480 }, (_, nth) => [`e${nth + 1}`, { what: 'x'.repeat(4096), place: 'y' }]));
  await open(evidence);
  // Filled up to the last bytes: an answer takes more than is left.
  let left = MOST - Buffer.byteLength(await saveFile(page));
  for (const row of Object.values(evidence)) {
    const more = Math.min(Math.max(left - 20, 0), 4000);
    row.place += 'y'.repeat(more);
    left -= more;
  }
  await page.click('[data-part="message-dismiss"]');
  await open(evidence);
  await goToSection(page, 'access');
  const radio = page.locator('fieldset[data-control] input[type="radio"]').first();
  await radio.click();
  await page.waitForSelector('[data-message="no-room"]');
  assert.equal(await radio.isChecked(), false);
});

test('on paper, rows that are open are whole however far down they are, and closed ones stay closed', async (t) => {
  for (const folded of [false, true]) {
    const { page } = await openPage(t, { path: '#assess/section/access', context: DESKTOP, folded });
    await page.waitForSelector('[data-row]');
    if (folded) await page.locator('[data-row] > summary').first().click();
    await page.waitForSelector('fieldset[data-control]', { state: 'attached' });
    const asked = await page.locator('fieldset[data-control] .crosscheck-question-text').evaluateAll((all) => all.map((one) => one.textContent));
    const titles = await page.locator('[data-row] > summary .crosscheck-fold-name').evaluateAll((all) => all.map((one) => one.textContent));
    assert.equal(asked.length, folded ? 1 : titles.length);
    const pages = await readPdf(await page.pdf({ format: 'A4' }));
    const text = squeezed(pages.flatMap(({ pieces }) => pieces).join(' '));
    for (const words of [...titles, ...asked]) assert.ok(text.includes(squeezed(words)), `not on paper: ${words}`);
  }
});

test('rows out of sight are found by their words, led to and not cut where the focus shows', async (t) => {
  const { page } = await openPage(t, { path: '#assess/all', context: DESKTOP });
  await page.waitForSelector('fieldset[data-control]', { state: 'attached' });
  const last = page.locator('fieldset[data-control]').last();
  const words = await last.locator('.crosscheck-question-text').evaluate((one) => one.textContent);
  assert.equal(await page.evaluate((words) => window.find(words), words), true);
  const isSeen = () => [...document.querySelectorAll('fieldset[data-control]')].at(-1).getBoundingClientRect().top < innerHeight;
  await page.waitForFunction(isSeen);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.ok(await page.evaluate(isSeen), 'what was drawn on the way moved it away');
  await page.evaluate(() => scrollTo(0, 0));
  await last.locator('input').first().focus();
  const { top, bottom } = await last.locator('input').first().evaluate((one) => one.getBoundingClientRect().toJSON());
  assert.ok(top >= 0 && bottom <= 900, `${top} to ${bottom}`);
});
