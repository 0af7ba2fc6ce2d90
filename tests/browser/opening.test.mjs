// Opening a file: what it would replace is shown first and can be left; what the catalog does not know stays and locks nobody
// out; another kind of file is called what it is; where everything is called not applicable, nothing counts; and a register
// of thousands is shown by pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { catalog } from '../../target/npm/index.node.mjs';
import { goTo, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';

const half = JSON.parse(readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8'));
const file = (content, name = 'a.json') => ({ name, mimeType: 'application/json', buffer: Buffer.isBuffer(content) ? content : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });
const open = (page, content, name) => page.setInputFiles('[data-part="open-file"]', file(content, name));
const keptBefore = (kept) => (page) => page.addInitScript((text) => sessionStorage.length || sessionStorage.setItem('crosscheck/assessment', text), JSON.stringify(kept));
const envelope = { format: 'crosscheck/assessment', version: 1 };
const text = (page, part) => page.innerText(`[data-part="${part}"]`);

test('of many differences none goes unseen: the first stand in view, the others are folded', async (t) => {
  const { page } = await openPage(t, { before: keptBefore(half) });
  const evidence = Object.fromEntries(Array.from({ length: 43 }, (_, nth) => [`e${nth}`, { what: `Paper ${nth}` }]));
  await open(page, { ...envelope, evidence });
  const part = page.locator('[data-offered="evidence"]');
  await part.waitFor();
  assert.equal(await part.locator('li').count(), 43);
  assert.equal(await part.locator('[data-part="more-lines"] li').count(), 3);
  assert.equal(await part.locator('summary').innerText(), 'and 3 more');
  await part.locator('summary').click();
  assert.ok(await part.locator('li').last().isVisible());
});

for (const [name, viewport] of [['phone', { width: 390, height: 844 }], ['desktop', { width: 1280, height: 900 }]]) {
  test(`what a file would replace is shown before it does: ${name}`, async (t) => {
    const visit = await openPage(t, { context: { viewport, acceptDownloads: true }, before: keptBefore(half) });
    const { page } = visit;
    const returned = structuredClone(half);
    returned.subject = { name: 'Returned (fictional)' };
    returned.answers['code-of-conduct'] = { ...returned.answers['code-of-conduct'], status: 'partial', note: 'their note' };
    delete returned.answers['session-timeout'];
    returned.answers['gone-control'] = { status: 'planned', note: 'kept as it is' };
    returned.evidence = { e1: { what: 'Export of settings' } };
    returned.snapshots = { s1: { name: 'Baseline', assessment: { ...envelope, answers: returned.answers } } };
    const before = JSON.parse(await saveFile(page));
    await open(page, returned);
    await page.waitForSelector('[data-part="file-offer"]');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'offer-title');
    assert.match(await text(page, 'offer-holds'), /It holds \d+ answers.*1 piece of evidence and 1 earlier state\. Open now: \d+ answers/s);
    assert.equal(await page.locator('[data-part="offer-less"]').count(), 1);
    const lines = (part) => page.locator(`[data-offered="${part}"] li`).allInnerTexts();
    assert.match((await lines('subject')).join(), /Returned \(fictional\)/);
    assert.match((await lines('answers')).join('\n'), /→.*different: note/);
    assert.deepEqual(await page.locator('[data-offered="answers"] li[data-control]').evaluateAll((all) => all.map((line) => line.dataset.control).toSorted()), ['code-of-conduct', 'session-timeout']);
    assert.match((await lines('evidence')).join(), /Export of settings: only in the file/);
    assert.match((await lines('states')).join(), /Baseline: only in the file/);
    assert.match(await page.locator('[data-part="file-offer"] [data-part="unplaced"]').textContent(), /answers › gone-control.*status: planned; note: kept as it is/);
    await visit.assertAccessible();
    await page.click('[data-part="offer-leave"]');
    await page.waitForSelector('[data-part="file-offer"]', { state: 'detached' });
    assert.deepEqual(JSON.parse(await saveFile(page)), before);

    await open(page, returned);
    await page.click('[data-part="offer-take"]');
    await page.waitForSelector('[data-message="file-opened"]');
    assert.match(await page.innerText('[data-message="file-opened"]'), /The file is open\. It holds \d+ answers/);
    const taken = JSON.parse(await saveFile(page));
    assert.equal(taken.answers['code-of-conduct'].note, 'their note');
    assert.deepEqual(taken.unplaced, [
      { at: ['answers', 'gone-control'], value: { status: 'planned', note: 'kept as it is' } },
      { at: ['snapshots', 's1', 'assessment', 'answers', 'gone-control'], value: { status: 'planned', note: 'kept as it is' } },
    ]);
    assert.equal(taken.snapshots.s1['came-with-file'], true);
    await page.click('[data-part="message-dismiss"]');
    await goTo(page, 'results');
    await page.click('[data-part="open-changes"]');
    await page.waitForSelector('[data-part="came-with-file"]');
    assert.equal(await page.locator('[data-part="from-file"]').count(), 1);
    await page.click('[data-part="undo"]');
    assert.deepEqual(JSON.parse(await saveFile(page)), before);
    assert.deepEqual(visit.problems, []);
  });
}

test('a file that holds nothing says so, and what is open stays until the visitor has decided', async (t) => {
  const { page } = await openPage(t, { before: keptBefore(half) });
  await open(page, envelope);
  await page.waitForSelector('[data-part="file-offer"]');
  assert.match(await text(page, 'offer-holds'), /It holds no answer and no fact\./);
  assert.match(await text(page, 'offer-less'), /holds less/);
  await page.click('[data-part="offer-leave"]');
  await open(page, JSON.parse(await saveFile(page)));
  await page.waitForSelector('[data-message="file-same"]');
});

test('kept answers that a catalog no longer knows open, are listed, and stay in the file until they are taken out', async (t) => {
  const kept = {
    ...envelope,
    later: 1,
    profile: { 'old-fact': 'yes' },
    answers: { 'code-of-conduct': { status: 'implemented', note: 'kept note' }, 'session-timeout-old': { status: 'partial' } },
  };
  const visit = await openPage(t, { context: { acceptDownloads: true }, before: keptBefore(kept) });
  const { page } = visit;
  assert.equal(await page.locator('[data-message]').count(), 0, 'nothing was set aside');
  const listed = page.locator('[data-part="not-placed"]');
  assert.match(await listed.textContent(), /3 things are not placed.*answers › session-timeout-old — status: partial.*later — 1.*profile › old-fact — yes/s);
  const saved = JSON.parse(await saveFile(page));
  assert.equal(saved.answers['code-of-conduct'].note, 'kept note');
  assert.equal(saved.unplaced.length, 3);
  await page.fill('#subject', 'Example (fictional)');
  await page.waitForSelector('[data-part="save-state"][data-state="saved"]');
  await page.reload();
  await listed.waitFor();
  await page.click('[data-part="drop-unplaced"]');
  await listed.waitFor({ state: 'detached' });
  assert.equal(JSON.parse(await saveFile(page)).unplaced, undefined);
  await page.click('[data-part="undo"]');
  await listed.waitFor();
  assert.deepEqual(visit.problems, []);
});

test('another kind of file is called what it is, and nothing changes', async (t) => {
  const { page } = await openPage(t, { context: { acceptDownloads: true }, before: keptBefore(half) });
  const before = await saveFile(page);
  const latin = Buffer.from(JSON.stringify({ ...envelope, subject: { name: 'Müller & Söhne' } }), 'latin1');
  for (const [content, says] of [
    ['name,age\nAda,36\n', /This table has no heading for a control/],
    ['# Answers\n', /a Markdown text/],
    ['%PDF-1.7\n', /a PDF/],
    ['PK\u0003\u0004 xl/workbook.xml', /a spreadsheet/],
    ['<!doctype html><html></html>', /a web page/],
    [{ 'component-definition': { metadata: { 'oscal-version': '1.1.2' } } }, /an OSCAL component-definition 1\.1\.2/],
    [{ 'system-security-plan': { metadata: { 'oscal-version': '1.1.3', remarks: 'x'.repeat(1_200_000) } } }, /an OSCAL system-security-plan 1\.1\.3/],
    [latin, /not in UTF-8: line 1 .*Windows-1252/],
  ]) {
    await open(page, content);
    await page.waitForSelector('[data-message="file-refused"] li');
    assert.match(await page.innerText('[data-message="file-refused"]'), says);
    assert.equal(await page.locator('[data-message="file-refused"] li').count(), 1);
    await page.click('[data-part="message-dismiss"]');
  }
  assert.equal(await saveFile(page), before);
});

test('where everything is called not applicable, nothing counts, which is not the same as a framework that does not apply', async (t) => {
  const none = { status: 'not-applicable', justification: 'because' };
  const kept = { ...envelope, profile: { phi: 'no' }, answers: Object.fromEntries(catalog().controls.map(({ id }) => [id, none])) };
  const { page } = await openPage(t, { before: keptBefore(kept) });
  assert.deepEqual(await page.locator('[data-part="strip"]').evaluateAll((all) => all.map(({ dataset }) => dataset.state)), ['nothing-counts', 'not-applicable']);
  assert.match(await text(page, 'score-strip'), /nothing counts.*does not apply/s);
  await goTo(page, 'results');
  assert.match(await page.innerText('[data-part="no-gaps"]'), /Nothing counts.*\d+ controls are called not applicable/);
  assert.match(await page.innerText('[data-state="waived"]'), /called not applicable/);
});

test('a register of thousands is shown by pages, and takes no more than it says', async (t) => {
  const evidence = Object.fromEntries(Array.from({ length: 7_900 }, (_, nth) => [`e${nth + 1}`, { what: `Piece ${nth + 1}` }]));
  const { page } = await openPage(t);
  await open(page, { ...envelope, evidence });
  await page.waitForSelector('[data-message="file-opened"]');
  await page.click('[data-part="message-dismiss"]');
  await goTo(page, 'assess');
  await page.click('[data-order="evidence"]');
  await page.waitForSelector('[data-part="evidence"]');
  const shown = () => page.locator('[data-evidence]').evaluateAll((all) => [all.length, all[0].dataset.evidence]);
  assert.deepEqual(await shown(), [50, 'e1']);
  assert.match(await page.innerText('[data-part="evidence-pages"] >> nth=0'), /1–50 of 7,900/);
  await page.locator('[data-part="evidence-after"]').first().click();
  await page.waitForSelector('[data-evidence="e51"]');
  assert.deepEqual(await shown(), [50, 'e51']);
  assert.match(await text(page, 'evidence-full'), /takes no more/);
  assert.equal(await page.locator('[data-part="add-evidence"]').count(), 0);
});
