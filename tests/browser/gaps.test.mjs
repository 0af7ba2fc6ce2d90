// Results as a place to work in: gaps are filtered, answered in the panel beside the table, and stay where they were; the parts
// below the scores have addresses, and the browser's Back leads through them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, goToPart } from './answering.mjs';
import { openPage } from './harness.mjs';

const ROWS = '[data-part="gaps"] tbody:first-of-type tr[data-control]';

async function open(t, context = { viewport: { width: 1280, height: 900 } }) {
  const visit = await openPage(t, { path: '', folded: true, context });
  await visit.page.click('[data-part="home-example"]');
  await goTo(visit.page, 'results');
  return { visit, page: visit.page };
}

const rows = (page) => page.locator(ROWS).evaluateAll((all) => all.map((row) => ({
  control: row.dataset.control,
  status: row.querySelector('[data-status]').dataset.status,
  gains: Object.fromEntries([...row.querySelectorAll('[data-part="gain"]')].map((gain) => [gain.closest('[data-framework]').dataset.framework, gain.dataset.value])),
  isMustHave: row.querySelector('.crosscheck-gap-blocker') !== null,
})));

test('a gap is answered in the panel: its row stays where it was, the scores move, and the focus comes back', async (t) => {
  const { visit, page } = await open(t);
  const before = await rows(page);
  assert.equal(before.length, 10);
  const { control } = before[2];
  const score = () => page.getAttribute('[data-part="framework-score"][data-framework="soc2"] [data-part="score-low"]', 'data-value');
  const was = await score();
  await page.click(`[id="gap-control-${control}"]`);
  await page.waitForSelector('[data-part="answer-here"]');
  await visit.assertAccessible();
  // By keyboard alone: from the panel's title to the first answer.
  for (let tabs = 0; (await page.evaluate(() => document.activeElement.type)) !== 'radio'; tabs += 1) {
    assert.ok(tabs < 5, 'the answers come first in the panel');
    await page.keyboard.press('Tab');
  }
  await page.check(`[id="status-${control}-implemented"]`);
  await page.waitForSelector(`${ROWS}[data-control="${control}"] [data-status="implemented"]`);
  const after = await rows(page);
  assert.deepEqual(after.map((row) => row.control), before.map((row) => row.control), 'rows that one works down stay');
  assert.deepEqual(after[2].gains, {});
  assert.notEqual(await score(), was);
  // What is not in place asks who does it, and by when; a reason where one is needed.
  const next = before[3].control;
  await page.click(`[id="gap-control-${next}"]`);
  await page.check(`[id="status-${next}-planned"]`);
  await page.fill(`[id="planned-owner-${next}"]`, 'Ops desk');
  await page.fill(`[id="planned-due-${next}"]`, '2027-03-01');
  assert.equal(await page.inputValue(`[id="justification-${next}"]`), 'Ops desk, 2027-03-01');
  assert.match(await page.innerText(`${ROWS}[data-control="${next}"]`), /Planned[^]*Ops desk/);
  await page.keyboard.press('Escape');
  await page.waitForFunction((id) => document.activeElement.id === id, `gap-control-${next}`);
  // A filter looks anew: what was answered is no gap any more.
  await page.click('[data-chip="soc2"]');
  await page.waitForSelector('[data-chip="soc2"][aria-pressed="true"]');
  const soc2 = await rows(page);
  assert.ok(soc2.every((row) => row.control !== control && row.gains.soc2));
  await visit.assertQuiet();
});

test('filters: a framework, must-haves, what nobody answered, whose; none of them leads into a dead end', async (t) => {
  const { visit, page } = await open(t);
  const press = async (chip) => {
    const now = (await page.getAttribute(`[data-chip="${chip}"]`, 'aria-pressed')) === 'true';
    await page.click(`[data-chip="${chip}"]`);
    await page.waitForSelector(`[data-chip="${chip}"][aria-pressed="${!now}"]`);
  };
  const all = await rows(page);
  await press('must-have');
  assert.ok((await rows(page)).every((row) => row.isMustHave));
  await press('unanswered');
  assert.equal((await rows(page)).length, 0);
  assert.match(await page.innerText('[data-part="none-through"]'), /Turn a filter off/);
  await press('must-have');
  assert.ok((await rows(page)).every((row) => row.status === 'unanswered'));
  await press('unanswered');
  assert.deepEqual(await rows(page), all);
  await page.selectOption('#gaps-whose', 'Head of IT');
  await page.waitForFunction((rows) => document.querySelectorAll(rows).length < 10, ROWS);
  assert.match(await page.innerText(ROWS), /Head of IT/);
  await page.selectOption('#gaps-whose', { index: 0 });
  await page.click('[data-part="show-all-gaps"]');
  await page.waitForFunction(([rows, few]) => document.querySelectorAll(rows).length > few, [ROWS, all.length]);
  await visit.assertQuiet();
});

test('the parts are places: an address each, one in view, and Back leads through them; a part changes in place', async (t) => {
  const { visit, page } = await open(t);
  await page.evaluate(() => scrollTo(0, 200));
  for (const part of ['sections', 'covered', 'evidence']) {
    await page.evaluate((part) => document.querySelector(`[data-tab="${part}"]`).click(), part);
    await page.waitForFunction((part) => location.hash === `#results/${part}`, part);
    assert.ok(Math.abs((await page.evaluate(() => scrollY)) - 200) < 3, 'nothing scrolls');
    assert.equal(await page.evaluate(() => document.activeElement.dataset.tab ?? 'body'), 'body');
  }
  assert.match(await page.title(), /^Evidence · Where you stand · Crosscheck$/);
  await page.goBack();
  await page.waitForSelector('[data-part="overlap"]');
  await page.goBack();
  await page.waitForSelector('[data-part="breakdown"]');
  await page.goBack();
  await page.waitForSelector('[data-part="gaps"]');
  await goTo(page, 'plan');
  await goToPart(page, 'timeline');
  await page.waitForFunction(() => location.hash === '#plan/timeline');
  await visit.assertQuiet();
});

test('the plan begins with five steps; one that is done makes room for the next', async (t) => {
  const { visit, page } = await open(t);
  await goTo(page, 'plan');
  const steps = () => page.locator('[data-part="plan-next"] li').evaluateAll((all) => all.map(({ dataset }) => dataset.control));
  const before = await steps();
  assert.equal(before.length, 5);
  await page.click(`[data-part="plan-next"] [data-control="${before[0]}"] [data-part="step-done"]`);
  await page.waitForFunction((done) => !document.querySelector(`[data-part="plan-next"] [data-control="${done}"]`), before[0]);
  const after = await steps();
  assert.equal(after.length, 5);
  await page.click('[data-part="undo"]');
  await page.waitForSelector(`[data-part="plan-next"] [data-control="${before[0]}"]`);
  assert.deepEqual(await steps(), before);
  await page.click('[data-part="all-steps"]');
  await page.waitForSelector('[data-part="step-list"]');
  await visit.assertAccessible();
  await visit.assertQuiet();
});

const PHONE = { viewport: { width: 360, height: 740 } };

test('on a phone the panel lies over the table, is answered, and gives it back', async (t) => {
  const { visit, page } = await open(t, PHONE);
  const [first] = await rows(page);
  await page.click(`[id="gap-control-${first.control}"]`);
  await page.check(`[id="status-${first.control}-implemented"]`);
  await visit.screenshot('gaps-panel-phone');
  await page.click('[data-part="explanation-close"]');
  await page.waitForSelector(`${ROWS}[data-control="${first.control}"] [data-status="implemented"]`);
  assert.ok(await page.locator(`[id="gap-control-${first.control}"]`).isVisible());
  await visit.screenshot('gaps-phone');
  await visit.assertQuiet();
});
