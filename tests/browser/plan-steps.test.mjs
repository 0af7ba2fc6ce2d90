// The plan's steps, by clicking, typing and dragging: an order, a budget, a goal, owners and dates. That every number is the
// headless API's is tested natively: tests/suite/rendered/plan_steps.rs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo, goToPart, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';

const HALF = readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8');
const WINDOWS = {
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', isLikeAnother: true },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light', isLikeAnother: true },
  'narrow-dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'phone-forced': { viewport: { width: 390, height: 844 }, forcedColors: 'active', isLikeAnother: true },
};

async function open(t, { text = HALF, context = { viewport: { width: 1280, height: 900 } } } = {}) {
  const before = (page) => page.addInitScript((kept) => {
    if (!sessionStorage.length) sessionStorage.setItem('crosscheck/assessment', kept);
  }, text);
  const visit = await openPage(t, { context, before });
  await goTo(visit.page, 'plan');
  await goToPart(visit.page, 'steps');
  return { visit, page: visit.page };
}

/** The steps in the list, all of them. */
async function rows(page) {
  const all = page.locator('[data-part="show-all-steps"]');
  if (await all.count() && /all/i.test(await all.innerText())) await all.click();
  return page.locator('[data-part="step-list"] tr[data-control]').evaluateAll((rows) =>
    rows.map((row) => ({
      control: row.dataset.control,
      number: Number(row.dataset.number),
      effort: Number(row.querySelector('[data-part="step-effort"]').dataset.value),
      text: row.innerText,
    })),
  );
}

/** What a card says of its order with the budget. */
const reading = (page, list) =>
  page.locator(`[data-list="${list}"] [data-part="reading"]`).evaluate((box) => ({
    effort: Number(box.dataset.value),
    scores: Object.fromEntries([...box.querySelectorAll('[data-framework]')].map((item) => [item.dataset.framework, item.dataset.value])),
  }));

async function setBudget(page, days) {
  await page.fill('#plan-budget-number', String(days));
  await page.waitForSelector(`[data-part="budget"][data-value="${days}"]`);
}

test('an order is chosen: its steps, its points; what every cost includes is read without opening anything', async (t) => {
  const { visit, page } = await open(t);
  await setBudget(page, 90);
  assert.ok((await reading(page, 'gain')).effort <= 180);
  await page.check('input[name="plan-list"][value="gain"]');
  await page.waitForSelector('[data-part="step-list"][data-list="gain"]');
  const shown = await rows(page);
  assert.deepEqual(shown.map(({ number }) => number), shown.map((_, place) => place + 1));
  await page.click('[data-part="show-points"]');
  assert.equal(await page.locator('[data-part="points"] tbody tr').count(), shown.length + 1);
  await goToPart(page, 'costs');
  const included = await page.locator('[data-part="costs"] tr[data-cost] [data-part="included"]').evaluateAll((all) => all.map((one) => one.checkVisibility() && one.textContent.length));
  assert.ok(included.length > 8 && included.every((length) => length > 40), included.join());
  await visit.assertQuiet();
});

test('the budget by keyboard, by number and on a curve', async (t) => {
  const { visit, page } = await open(t);
  const budget = () => page.getAttribute('[data-part="budget"]', 'data-value').then(Number);
  const before = await budget();
  await page.focus('#plan-budget');
  await page.keyboard.press('ArrowRight');
  assert.equal(await budget(), before + 1);
  assert.equal(await page.inputValue('#plan-budget-number'), String(before + 1));
  await page.keyboard.press('End');
  const whole = await budget();
  assert.equal((await reading(page, 'gain')).scores.soc2, '1/1');
  await page.locator('#plan-budget-priority').click({ position: { x: 2, y: 40 } });
  assert.ok((await budget()) < whole / 10);
  // What is not a number changes nothing, and says so; nothing is lost on the way to the questions and back.
  await page.fill('#plan-budget-number', '5o');
  await page.waitForSelector('#plan-budget-number[aria-invalid="true"]');
  await setBudget(page, 33);
  await goTo(page, 'assess');
  await goTo(page, 'plan');
  await goToPart(page, 'steps');
  assert.equal(await budget(), 33);
  await visit.assertQuiet();
});

test('a goal is typed and listed, and the focus goes to what it listed', async (t) => {
  const { visit, page } = await open(t);
  const goal = async (soc2, hipaa) => {
    await page.fill('#plan-goal-soc2', String(soc2));
    await page.fill('#plan-goal-hipaa', String(hipaa));
    return page.getAttribute('[data-part="goal-answer"]', 'data-state');
  };
  assert.equal(await goal(60, 95), 'exact');
  // The button goes with its press: the focus is on the heading of what it listed, not lost.
  await page.focus('[data-part="show-goal"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part="step-list"][data-list="goal"]');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'plan-step-list');
  assert.equal(await page.locator('[data-part="show-goal"]').count(), 0);
  const effort = Number(await page.getAttribute('[data-part="goal-effort"]', 'data-value'));
  assert.equal((await rows(page)).reduce((sum, step) => sum + step.effort, 0), effort);
  // A list that is chosen above keeps the focus on the choice.
  await page.check('[data-list="gain"] input[type="radio"]');
  assert.equal(await page.evaluate(() => document.activeElement.type), 'radio');
  assert.equal(await goal(101, 80), 'none');
  await page.uncheck('#plan-no-blocker');
  assert.equal(await goal(0, 0), 'reached');
  await visit.assertQuiet();
});

test('owners and dates: entered in place, filtered, sorted, undone, kept in the file', async (t) => {
  const { visit, page } = await open(t);
  const list = await rows(page);
  const assign = async ({ control }, owner, due) => {
    await page.click(`[id="step-assign-${control}"]`);
    assert.equal(await page.evaluate(() => document.activeElement.id), `step-owner-${control}`);
    await page.keyboard.type(owner);
    if (due) await page.fill(`[id="step-due-${control}"]`, due);
    await page.click('[data-part="assign-done"]');
    assert.equal(await page.evaluate(() => document.activeElement.id), `step-assign-${control}`);
  };
  const day = (offset) => {
    const date = new Date(Date.now() + offset * 86_400_000);
    return [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
  };
  const [first, second, third] = [list[0], list[3], list[5]];
  await assign(first, 'Ops desk', day(60));
  await assign(second, 'Legal desk', day(-5));
  await assign(third, 'Ops desk', day(20));
  assert.deepEqual(await page.locator('#step-owners option').evaluateAll((all) => all.map(({ value }) => value)), ['Legal desk', 'Ops desk']);
  assert.equal(await page.locator('[data-overdue="true"]').count(), 1);
  assert.match(await page.innerText(`[data-part="step-list"] [data-control="${second.control}"]`), /Legal desk[^]*overdue/);
  await goToPart(page, 'timeline');
  assert.match(await page.innerText('[data-part="dates"]'), /3 steps have dates[^]*1 overdue/);
  assert.equal(await page.locator('[data-part="dates"] .crosscheck-timeline-instant').count(), 2);

  await goToPart(page, 'steps');
  await page.check('#plan-by-day');
  assert.deepEqual((await rows(page)).slice(0, 3).map(({ control }) => control), [second, third, first].map(({ control }) => control));
  await page.selectOption('#plan-whose', 'Ops desk');
  assert.deepEqual((await rows(page)).map(({ control }) => control), [third.control, first.control]);
  assert.match(await page.innerText('[data-part="steps-shown"]'), /2 of 2/);
  await visit.assertAccessible();
  await page.selectOption('#plan-whose', { index: 0 });
  await page.uncheck('#plan-by-day');

  // What was typed into one field in a row is one step back.
  await page.click('[data-part="undo"]');
  assert.doesNotMatch(await page.innerText(`[data-part="step-list"] [data-control="${third.control}"]`), /due 2/);
  await page.click('[data-part="undo"]');
  assert.doesNotMatch(await page.innerText(`[data-part="step-list"] [data-control="${third.control}"]`), /Ops desk/);
  await page.click('[data-part="redo"]');
  await page.click('[data-part="redo"]');

  await goTo(page, 'assess');
  await page.click('[data-order="tasks"]');
  assert.match(await page.innerText('[data-task="steps"]'), new RegExp(`3 of ${list.length} steps with an owner, 1 overdue`));
  const file = JSON.parse(await saveFile(page));
  assert.deepEqual([file.answers[first.control].owner, file.answers[first.control].due], ['Ops desk', day(60)]);
  assert.equal(file.answers[second.control].owner, 'Legal desk');
  // A reload brings it back.
  await page.reload();
  await goTo(page, 'plan');
  await goToPart(page, 'steps');
  assert.match(await page.innerText(`[data-part="step-list"] [data-control="${first.control}"]`), /Ops desk/);
  await visit.assertQuiet().catch((error) => assert.doesNotMatch(String(error), /violation|uncaught/));
});

test(`looks: ${Object.keys(WINDOWS).join(', ')}`, async (t) => {
  const { visit, page } = await open(t);
  await page.locator('[data-part="assign"]').first().click();
  await page.click('[data-part="show-points"]');
  await visit.assertLooks(WINDOWS, 'plan-steps');
  await visit.assertQuiet();
});
