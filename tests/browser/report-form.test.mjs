// The record of a SOC 2 report: six things that decide give a range at once; a whole report, filled in from front to back,
// comes to a verdict with its reasons; a file from before says what it no longer counts for, and why.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { describeReport, fillIn, goTo, pickRow, saveFile, see, SHORT_REPORT, stateReport, unfold } from './answering.mjs';
import { openPage } from './harness.mjs';

const NAME = 'artifact-soc2-report';
const id = (field) => `${NAME}-${field}`;
const verdictOf = (page, report = 0) => page.locator(`[data-report="${report}"] [data-part="report-verdict"]`).first();
const says = async (page) => (await verdictOf(page).getAttribute('data-verdict'));
const rules = (page) => verdictOf(page).locator('[data-rule]').evaluateAll((all) => all.map((line) => line.dataset.rule));
const percent = ({ num, den }) => Math.floor((100 * num) / den);
const titleOf = (control) => catalog().controls.find((row) => row.id === control).title;

/** What the page says the reports are worth of a part, as two numbers. */
async function worth(page, part) {
  const text = await page.locator(`[data-worth="${part}"]`).innerText();
  const numbers = text.match(/(\d+)%/g).map((number) => Number.parseInt(number, 10));
  return [numbers[0], numbers.at(-1)];
}

/** The same by the headless API, from the file that the page saves. */
async function worthOf(page, part) {
  const { proven } = assess(JSON.parse(await saveFile(page)));
  const { low, high } = proven.find((row) => row.part === part).coverage;
  return [percent(low), percent(high)];
}

const partOf = () => catalog().frameworks.find((row) => row.id === 'hipaa').parts[0];

for (const [window, viewport] of [['desktop', { width: 1280, height: 900 }], ['narrow', { width: 320, height: 640 }]]) {
  test(`the short form gives a range at once, and everything can be taken back: ${window}`, async (t) => {
    const visit = await openPage(t, { context: { viewport, acceptDownloads: true } });
    const { page } = visit;
    await goTo(page, 'start');
    await page.check(`[data-question="${NAME}"] input[value="yes"]`);
    // A report that is there, and of which nothing is known, moves nothing.
    assert.equal(await says(page), 'open');
    assert.match(await page.innerText('[data-part="report-silent"]'), /answers nothing yet.*Not stated: what kind of report it is/);
    assert.equal(await page.locator('[data-part="report-worth"]').count(), 0);
    assert.equal(await page.locator('[data-part="report"] input[type="radio"]:checked:not([value="not-stated"])').count(), 0);
    const started = Date.now();
    await describeReport(page, NAME, SHORT_REPORT);
    await page.waitForSelector('[data-part="report-worth"][data-framework="hipaa"]');
    assert.ok(Date.now() - started < 60_000);
    const part = partOf();
    const [low, high] = await worth(page, part);
    assert.ok(low < high, `${low} to ${high}`);
    assert.equal(await says(page), 'with-conditions');
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= viewport.width);
    await visit.assertAccessible();
    await visit.screenshot(`report-form-short-${window}`);
    assert.deepEqual(await worthOf(page, part), [low, high]);
    // Each can be left unstated again; then the report is silent again.
    await goTo(page, 'start');
    await page.check(`[data-question="${id('report-kind')}"] input[value="not-stated"]`);
    assert.equal(await says(page), 'open');
    await page.click('[data-part="undo"]');
    assert.equal(await says(page), 'with-conditions');
    await page.check(`[data-question="${NAME}"] input[value="no"]`);
    assert.equal(await page.locator('[data-part="report"]').count(), 0);
    await page.check(`[data-question="${NAME}"] input[value="not-stated"]`);
    assert.equal(JSON.parse(await saveFile(page)).artifacts, undefined);
    await visit.assertQuiet();
  });
}

test('a whole report, from the cover to what was read, comes to a verdict with its reasons', async (t) => {
  const visit = await openPage(t, { context: { viewport: { width: 1280, height: 900 }, acceptDownloads: true } });
  const { page } = visit;
  const choose = (field, place) => fillIn(page, id(field), place);
  const add = async (rows) => {
    const button = page.locator(`[data-part="add-row"][data-of="${rows}"]`);
    await unfold(button);
    await button.click();
  };
  await goTo(page, 'start');
  await page.fill('#date', '2026-11-22');
  await stateReport(page, { ...SHORT_REPORT, 'period-start': '2025-07-01', categories: ['security', 'availability'] });
  // The cover.
  await fillIn(page, id('organization'), 'Quillfeather Claims, Inc. (fictional)');
  await choose('entity', 1);
  await fillIn(page, id('system'), 'Claims platform');
  await fillIn(page, id('issued'), '2026-08-14');
  await fillIn(page, id('previous-period-end'), '2025-06-30');
  // Section 1.
  await fillIn(page, id('auditor'), 'Ledger & Larch LLP (fictional)');
  // Section 3: the system, the host, what is left to the customer.
  await fillIn(page, id('not-covered'), 'Analytics module\nSandbox');
  await add('commitments');
  await fillIn(page, id('commitments-0-topic'), 'uptime');
  await choose('commitments-0-enough', 1);
  await choose('incidents', 1);
  await choose('changes', 1);
  await choose('names-technology', 1);
  await add('subservice');
  await fillIn(page, id('subservice-0-name'), 'Heron Cloud');
  await choose('subservice-0-method', 1);
  await choose('subservice-0-agreement', 1);
  await choose('monitors', 1);
  await choose('cuecs-read', 1);
  await add('cuecs');
  await fillIn(page, id('cuecs-0-says'), 'Remove users who leave.');
  await choose('cuecs-0-state', 3);
  // Section 4: one deviation, and two controls that were found.
  await pickRow(page, id('exceptions'), 'CC7.2');
  await choose('exceptions-0-control', 1);
  await fillIn(page, id('exceptions-0-failed'), '2');
  await fillIn(page, id('exceptions-0-of'), '25');
  await choose('exceptions-0-repeated', 2);
  const before = await worth(page, partOf());
  const likely = page.locator('[data-part="seen-family"] > fieldset input');
  const ticked = [];
  for (let nth = 0; nth < 4; nth += 1) ticked.push(await likely.nth(nth).inputValue());
  for (const control of ticked) await see(page, NAME, control);
  const after = await worth(page, partOf());
  assert.ok(after[0] >= before[0] && after[1] <= before[1], `${before} and then ${after}`);
  // Section 5, the auditor, and what was read.
  await choose('next', 1);
  await choose('licence', 1);
  await choose('peer-review', 1);
  assert.equal(await says(page), 'with-conditions');
  assert.ok((await rules(page)).includes('r18'), 'the host has no report yet');

  // The host's report beside it.
  await unfold(page.locator('[data-part="add-its-report"]'));
  await page.click('[data-part="add-its-report"]');
  const host = { ...SHORT_REPORT, whose: undefined };
  await describeReport(page, `${NAME}-2`, host);
  assert.equal(await page.locator('[data-report="1"] h3').innerText(), 'Report 2: Heron Cloud');
  assert.ok(!(await rules(page)).includes('r18'));
  // What stays are the reader's own conditions, in words.
  assert.deepEqual(await rules(page), ['r14', 'r23', 'unread']);
  await choose('cuecs-0-state', 1);
  await choose('exceptions-0-touches-us', 2);
  const sections = page.locator(`[data-question="${id('sections-read')}"] input`);
  await unfold(sections.first());
  for (const nth of [0, 2, 3]) await sections.nth(nth).check();
  assert.equal(await says(page), 'rely');
  assert.match(await verdictOf(page).innerText(), /^Rely on it/);
  await visit.assertAccessible();
  await visit.screenshot('report-form-long');

  // Everything is in the file, and the engine reads it alike.
  const file = JSON.parse(await saveFile(page));
  const [own, hosts] = file.artifacts['soc2-report'];
  assert.equal(own.organization, 'Quillfeather Claims, Inc. (fictional)');
  assert.deepEqual(own['not-covered'], ['Analytics module', 'Sandbox']);
  assert.deepEqual(own.seen.toSorted(), ticked.toSorted());
  assert.deepEqual({ ...own.exceptions[0], control: undefined }, { criterion: 'soc2:CC7.2', control: undefined, failed: 2, of: 25, repeated: false, 'touches-us': false });
  assert.ok(titleOf(own.exceptions[0].control));
  assert.equal(own.subservice[0].name, 'Heron Cloud');
  assert.deepEqual(own['sections-read'], [1, 3, 4]);
  assert.equal(hosts.whose, 'subservice');
  assert.equal(assess(file).attestations[0].verdict, 'rely');

  // Removing one is a step that can be undone.
  await goTo(page, 'start');
  await page.locator('[data-report="1"] [data-part="remove-report"]').click();
  assert.equal(await page.locator('[data-part="report"]').count(), 1);
  await page.click('[data-part="undo"]');
  assert.equal(await page.locator('[data-part="report"]').count(), 2);
  assert.equal(await says(page), 'rely');
  await visit.assertQuiet();
});

test('one section is open at a time, keys reach every field, and a day that is not whole is said beside it', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goTo(page, 'start');
  await stateReport(page);
  await unfold(page.locator(`[id="${id('organization')}"]`));
  const open = () => page.locator('[data-part="report-section"][open]').evaluateAll((all) => all.map((section) => section.dataset.section));
  assert.deepEqual(await open(), ['cover']);
  await page.locator('[data-section="auditor"] > summary').focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await open(), ['auditor']);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), id('licence'));
  // Half a day: the browser tells of no value, and what was typed stays.
  const day = page.locator(`[id="${id('date')}"]`);
  await day.focus();
  await day.press('Backspace');
  await page.focus('#subject');
  await page.locator(`[id="${id('date')}-wrong"] .crosscheck-day-unreadable`).waitFor();
  assert.match(await page.locator(`[id="${id('date')}-wrong"]`).innerText(), /full date/);
  assert.equal(await says(page), 'open');
  await day.fill('2026-06-30');
  assert.equal(await page.locator(`[id="${id('date')}-wrong"]`).innerText(), '');
  // A first day after the last is said at both.
  await fillIn(page, id('period-start'), '2026-07-15');
  assert.equal(await page.locator('[data-part="day-warning"]').count(), 2);
  await visit.assertQuiet();
});

test('who opens a file from before is told what its report no longer counts for, and why', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  const old = {
    format: 'crosscheck/assessment', version: 1, date: '2026-11-22', profile: { phi: 'yes', role: 'business-associate' },
    artifacts: { 'soc2-report': { type: 'type-2', categories: ['security'], opinion: 'unqualified', 'period-end': '2026-06-30', 'carve-out': false } },
  };
  await goTo(page, 'start');
  await page.setInputFiles('[data-part="open-file"]', { name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(old)) });
  const told = page.locator('[data-message="file-opened"] [data-part="older-file"]');
  await told.waitFor();
  assert.match(await told.innerText(), /used to assume.*Now it counts only what somebody stated/s);
  const report = { ...old.artifacts['soc2-report'], 'report-kind': 'soc-2', 'covers-product': 'yes', 'covers-phi': 'yes' };
  const stated = assess({ ...old, artifacts: { 'soc2-report': report } });
  for (const framework of ['soc2', 'hipaa']) {
    const [now, then] = [assess(old), stated].map((one) => one.frameworks.find((row) => row.framework === framework).score.coverage);
    const line = await told.locator(`li[data-framework="${framework}"]`).innerText();
    for (const { low, high } of [now, then]) assert.ok(line.includes(`${percent(low)}%`) && line.includes(`${percent(high)}%`), line);
  }
  await visit.assertAccessible();
  // What the file states is there; what it does not state is not stated, and says so.
  assert.ok(await page.isChecked(`[data-question="${id('kind')}"] input[value="operation"]`));
  assert.ok(await page.isChecked(`[data-question="${id('covers-phi')}"] input[value="not-stated"]`));
  assert.match(await page.innerText('[data-part="report-silent"]'), /what kind of report it is and whether it covers the product/);
  await describeReport(page, NAME, { 'report-kind': 'soc-2', 'covers-product': 'yes', 'covers-phi': 'yes' });
  await page.waitForSelector('[data-part="older-file"]', { state: 'detached' });
  assert.equal(await says(page), 'with-conditions');
  await visit.assertQuiet();
});
