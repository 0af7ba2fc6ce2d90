// A table of answers from a spreadsheet: what it would change is shown first, the visitor chooses where both have an answer,
// takes it over, and takes it back in one step; the same file is read again after it was mended; a file can be dropped.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';

const half = JSON.parse(readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8'));
const open = (page, bytes, name = 'answers.csv') => page.setInputFiles('[data-part="open-file"]', { name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
const keptBefore = (page) => page.addInitScript((text) => sessionStorage.length || sessionStorage.setItem('crosscheck/assessment', text), JSON.stringify(half));
const [other] = Object.entries(half.answers).find(([, { status }]) => status === 'implemented');
const fresh = 'code-review';
// Letters of Windows-1252 that are two bytes in UTF-8.
const table = Buffer.from(`Fragebogen f\xfcr Lieferanten\r\n\r\nControl ID;Answer;Comments;Owner\r\n${fresh};Yes;"an jeder T\xfcr\r\n+ Tor; geschlossen";Zo\xeb\r\n${other};No;;\r\nCC9.9;Yes;;\r\n${fresh};Yes;;\r\nsession-timeout;perhaps;;\r\n`, 'latin1');

for (const [name, viewport] of [['phone', { width: 390, height: 844 }], ['desktop', { width: 1280, height: 900 }]]) {
  test(`a table with semicolons in Windows-1252 is looked at, taken over and taken back: ${name}`, async (t) => {
    const visit = await openPage(t, { context: { viewport, acceptDownloads: true }, before: keptBefore });
    const { page } = visit;
    const before = JSON.parse(await saveFile(page));
    await open(page, table);
    await page.waitForSelector('[data-part="table-offer"]');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'offer-title');
    assert.equal(await page.getAttribute('[data-part="table-found"]', 'data-value'), '4/5');
    assert.match(await page.innerText('[data-part="table-read-as"]'), /semicolons, in Windows-1252/);
    const added = page.locator(`[data-tabled="added"] li[data-control="${fresh}"]`);
    assert.match(await added.innerText(), /an jeder Tür\s+\+ Tor; geschlossen[^]*Zoë/);
    const lacking = await page.locator('[data-tabled="not-understood"] li').allInnerTexts();
    assert.match(lacking.join('\n'), /Line 7, column “Control ID”: CC9\.9[^]*Line 9, column “Answer”: perhaps.*Allowed/);
    await visit.assertAccessible();
    await visit.screenshot(`table-${name}`, { fullPage: false });
    assert.deepEqual(JSON.parse(await saveFile(page)), before, 'nothing has changed yet');

    const choice = page.locator(`[data-tabled="to-choose"] [data-control="${other}"] input`);
    assert.deepEqual(await choice.evaluateAll((all) => all.map(({ checked }) => checked)), [true, false]);
    await choice.nth(1).check();
    assert.equal(await page.innerText('[data-part="table-take"]'), 'Take over 2 answers');
    await page.click('[data-part="table-take"]');
    await page.waitForSelector('[data-message="table-taken"]');
    const taken = JSON.parse(await saveFile(page));
    assert.deepEqual(taken.answers[fresh], { status: 'implemented', note: 'an jeder Tür\n+ Tor; geschlossen', owner: 'Zoë' });
    assert.equal(taken.answers[other].status, 'not-implemented');
    await page.click('[data-part="undo"]');
    assert.deepEqual(JSON.parse(await saveFile(page)), before);
    assert.deepEqual(visit.problems, []);
  });
}

test('a table that nothing matches is no success, and the mended file of the same name is read again', async (t) => {
  const { page } = await openPage(t);
  await open(page, 'Control ID,Answer\nA&A-06.1,Yes\n');
  await page.waitForSelector('[data-part="table-offer"]');
  assert.match(await page.innerText('#offer-title'), /No row of this table belongs to a control/);
  assert.equal(await page.locator('[data-part="table-take"]').count(), 0);
  await open(page, `Control ID,Answer\n${fresh},"Yes\n`);
  await page.waitForSelector('[data-message="file-refused"]');
  assert.equal(await page.locator('[data-part="table-offer"]').count(), 0);
  assert.match(await page.innerText('[data-message="file-refused"]'), /On line 2 of this table a quotation mark opens/);
  await open(page, `Control ID,Answer\n${fresh},"Yes"\n`);
  await page.waitForSelector('[data-part="table-take"]');
});

test('a file can be dropped, one at a time', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await page.waitForSelector('[data-part="file-section"]');
  const drop = (...texts) =>
    page.evaluate((texts) => {
      const carried = new DataTransfer();
      for (const text of texts) carried.items.add(new File([text], 'answers.tsv', { type: 'text/plain' }));
      const at = document.querySelector('[data-part="file-section"]') ?? document.querySelector('cross-check').shadowRoot.querySelector('[data-part="file-section"]');
      at.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true, composed: true }));
    }, texts);
  await drop('a', 'b');
  await page.waitForSelector('[data-message="file-refused"]');
  assert.match(await page.innerText('[data-message="file-refused"]'), /several files/);
  await drop(`Id\tStatus\n${fresh}\tPartly\n`);
  await page.waitForSelector('[data-part="table-take"]');
  assert.deepEqual(visit.problems, []);
});
