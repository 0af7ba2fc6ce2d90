// Browsers send texts to whoever checks spelling in a cloud or translates pages: no field of the page may be checked, what a
// visitor wrote is never to be translated, and the page as a whole asks not to be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { drawn, newPage, openPage, startServer } from './harness.mjs';

const full = JSON.parse(readFileSync(new URL('../fixtures/assessments/full.json', import.meta.url), 'utf8'));
const CANARY = 'zqxwritten';
let nth = 0;
const text = () => `${CANARY}${(nth += 1)}`;

/** An assessment in which every text that somebody can write bears the mark. */
function marked() {
  const [first, second, ...more] = Object.keys(full.answers);
  const answers = { ...full.answers };
  for (const id of more.slice(0, 12)) answers[id] = { ...answers[id], note: text(), owner: text(), evidence: [text(), text()] };
  answers[first] = { status: 'not-applicable', justification: text(), owner: text(), due: '2026-01-05' };
  answers[second] = { status: 'not-implemented', note: text(), owner: text() };
  const said = {
    ...full,
    subject: { name: text() },
    answers,
    decisions: { 'hipaa:164.312(a)(2)(iii)': { course: 'alternative', reason: text(), instead: text(), owner: text(), factors: { size: text(), infrastructure: text(), cost: text(), risk: text() } } },
    evidence: { e1: { what: text(), place: text(), reviewer: text(), controls: [first] }, e2: { what: text(), controls: [] } },
  };
  return said;
}

/** Fields that may be checked, and places where what was written may be translated. */
const faults = (page) => page.evaluate((canary) => {
  const fields = [...document.querySelectorAll('textarea, input:not([type]), input[type="text"], input[type="search"], input[type="email"], input[type="url"], input[type="date"], input[type="number"], [contenteditable]')];
  const checked = fields.filter((one) => one.getAttribute('spellcheck') !== 'false').map((one) => `checked: ${one.id || one.outerHTML}`);
  const open = fields.filter((one) => one.translate).map((one) => `field translated: ${one.id || one.outerHTML}`);
  const found = [];
  const seen = fields.flatMap(({ value }) => value?.match(new RegExp(`${canary}\\d+`, 'g')) ?? []);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!data.includes(canary)) continue;
    seen.push(...data.match(new RegExp(`${canary}\\d+`, 'g')));
    if (parentElement.translate) found.push(`translated: ${parentElement.localName} in ${parentElement.closest('[data-part]')?.dataset.part}: ${data.slice(0, 60)}`);
  }
  const attributes = [...document.querySelectorAll('[title], [placeholder], [aria-label], [alt]')].flatMap((one) => ['title', 'placeholder', 'aria-label', 'alt'].filter((name) => one.getAttribute(name)?.includes(canary) && one.translate).map((name) => `translated: ${name} of ${one.outerHTML.slice(0, 80)}`));
  return { faults: [...checked, ...open, ...found, ...attributes], fields: fields.length, seen };
}, CANARY);

/** Opens everything that unfolds, and looks. */
async function look(page, all) {
  await page.evaluate(() => document.querySelectorAll('details:not([open]):not([data-part="keeping-menu"])').forEach((one) => { one.open = true; }));
  await drawn(page);
  const { faults: found, fields, seen } = await faults(page);
  all.fields += fields;
  all.texts.push(...seen);
  all.faults.push(...found);
}

test('no field is checked for spelling elsewhere, nothing that was written is translated: every screen', async (t) => {
  const { page } = await openPage(t);
  assert.equal(await page.getAttribute('meta[name="google"]', 'content'), 'notranslate');
  await page.setInputFiles('[data-part="open-file"]', { name: 'marked.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(marked())) });
  await page.waitForSelector('[data-message="file-opened"]');
  const all = { faults: [], fields: 0, texts: [] };
  await look(page, all);
  await page.click('[data-part="message-dismiss"]');
  await goTo(page, 'assess');
  for (const order of await page.locator('[data-order]').evaluateAll((ways) => ways.map((one) => one.dataset.order))) {
    await page.click(`[data-order="${order}"]`);
    // What a row unfolds.
    await page.evaluate(() => document.querySelectorAll('.crosscheck-record-head[aria-expanded="false"]').forEach((one) => one.click()));
    await drawn(page);
    await look(page, all);
    if (order !== 'decisions') continue;
    await page.click('[data-part="memo-all"]');
    await page.waitForSelector('[data-memo]');
    await look(page, all);
  }
  await goTo(page, 'plan');
  await look(page, all);
  await goTo(page, 'crosswalk');
  await page.fill('[type="search"]', text());
  await look(page, all);
  await goTo(page, 'results');
  await look(page, all);
  await page.locator('[data-part="gaps"] .crosscheck-open').first().click();
  await page.waitForSelector('[data-part="entered"]');
  await look(page, all);
  await page.click('[data-part="explanation-close"]');
  await page.click('[data-part="open-changes"]');
  await page.fill('#state-name', text());
  await page.click('[data-part="take-state"]');
  await page.waitForSelector('[data-part="states"]');
  await look(page, all);
  await goTo(page, 'results');
  await page.click('[data-part="open-report"]');
  await page.locator('input[name="report-depth"]').last().check();
  await page.waitForSelector('.crosscheck-report-written');
  await look(page, all);
  assert.deepEqual([...new Set(all.faults)], []);
  // Each of them somewhere, as text or in its field: or the walk has missed a place.
  const missed = Array.from({ length: nth }, (_, at) => `${CANARY}${at + 1}`).filter((one) => !all.texts.includes(one));
  assert.deepEqual(missed, []);
  assert.ok(all.fields > 100, `${all.fields} fields were looked at`);
});

test('nor is a field of the pages for those who publish', async (t) => {
  const server = await startServer(t);
  const { page } = await newPage(t);
  await page.goto(`${server.url}publish/builder.html`);
  await page.waitForFunction(() => document.querySelector('#snippet').value);
  const { faults: found, fields } = await faults(page);
  assert.deepEqual(found.filter((fault) => fault.startsWith('checked')), []);
  assert.ok(fields >= 5, `${fields} fields`);
});
