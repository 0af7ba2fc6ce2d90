// The plan's steps: three orders, a budget, a goal, owners and dates. Every number on the screen is the engine's: the
// headless API's plans, and sums over them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, plan } from '../../target/npm/index.node.mjs';
import { goTo, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';

const HALF = readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8');
const NO_PHI = JSON.stringify({ format: 'crosscheck/assessment', version: 1, profile: { phi: 'de-identified' }, answers: { 'code-of-conduct': { status: 'implemented' } } });
const WINDOWS = {
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  'narrow-dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'phone-forced': { viewport: { width: 390, height: 844 }, forcedColors: 'active' },
};

async function open(t, { text = HALF, context = WINDOWS['desktop-light'] } = {}) {
  const before = (page) => page.addInitScript((kept) => {
    if (!sessionStorage.length) sessionStorage.setItem('crosscheck/assessment', kept);
  }, text);
  const visit = await openPage(t, { context, before });
  await goTo(visit.page, 'plan');
  return { visit, page: visit.page };
}

const exact = (fraction) => fraction && `${fraction.num}/${fraction.den}`;
const halves = (fraction) => (fraction.num * 2) / fraction.den;
const atLeast = (score, percent) => score.num * 100 >= percent * score.den;

/** The steps in the list, all of them. */
async function rows(page) {
  const all = page.locator('[data-part="show-all-steps"]');
  if (await all.count() && /all/i.test(await all.innerText())) await all.click();
  return page.locator('[data-part="step-list"] tr[data-control]').evaluateAll((rows) =>
    rows.map((row) => ({
      control: row.dataset.control,
      number: Number(row.dataset.number),
      effort: Number(row.querySelector('[data-part="step-effort"]').dataset.value),
      gains: Object.fromEntries(
        [...row.querySelectorAll('.crosscheck-gap-gain')].flatMap((cell) => {
          const value = cell.querySelector('[data-part="gain"]')?.dataset.value;
          return value ? [[cell.dataset.framework, value]] : [];
        }),
      ),
      inBudget: row.querySelector('[data-part="marks"]')?.dataset.budget === 'true',
      inGoal: row.querySelector('[data-part="marks"]')?.dataset.goal === 'true',
      text: row.innerText,
    })),
  );
}

const expected = (steps) =>
  steps.map((step, place) => ({
    control: step.control,
    number: place + 1,
    effort: halves(step.effort),
    gains: Object.fromEntries(step.gain.map(({ framework, amount }) => [framework, exact(amount)])),
  }));
const bare = (rows) => rows.map(({ control, number, effort, gains }) => ({ control, number, effort, gains }));

/** What a card says of its order with the budget. */
const reading = (page, list) =>
  page.locator(`[data-list="${list}"] [data-part="reading"]`).evaluate((box) => ({
    steps: Number(box.dataset.steps),
    effort: Number(box.dataset.value),
    scores: Object.fromEntries([...box.querySelectorAll('[data-framework]')].map((item) => [item.dataset.framework, item.dataset.value])),
    blockers: Number(box.querySelector('[data-part="blockers-left"]').dataset.value),
  }));

function readingOf(of, budget) {
  const fitting = of.steps.filter((step) => halves(step['effort-so-far']) <= budget * 2);
  const last = fitting.at(-1);
  const all = plan(JSON.parse(HALF), { order: 'priority' }).steps.filter(({ blocker }) => blocker).length;
  return {
    steps: fitting.length,
    effort: last ? halves(last['effort-so-far']) : 0,
    scores: Object.fromEntries((last?.scores ?? of.start).map(({ framework, low }) => [framework, exact(low)])),
    blockers: all - fitting.filter(({ blocker }) => blocker).length,
  };
}

async function setBudget(page, days) {
  await page.fill('#plan-budget-number', String(days));
  await page.waitForSelector(`[data-part="budget"][data-value="${days}"]`);
}

test('three orders: steps, gains, every point and what a budget reaches are the engine’s', async (t) => {
  const { visit, page } = await open(t);
  const assessment = JSON.parse(HALF);
  for (const budget of [0, 7, 90, 100_000]) {
    const whole = Math.ceil(expected(plan(assessment, { order: 'priority' }).steps).reduce((sum, { effort }) => sum + effort, 0) / 2);
    const days = Math.min(budget, whole);
    await page.fill('#plan-budget-number', String(budget));
    await page.waitForSelector(`[data-part="budget"][data-value="${days}"]`);
    const plans = {
      priority: plan(assessment, { order: 'priority' }),
      gain: plan(assessment, { order: 'gain-per-effort' }),
      budget: plan(assessment, { order: 'budget', budget: days }),
    };
    for (const [list, of] of Object.entries(plans)) {
      assert.deepEqual(await reading(page, list), readingOf(of, days), `${list} ${days}`);
      if (budget !== 90) continue;
      await page.check(`input[name="plan-list"][value="${list}"]`);
      await page.waitForSelector(`[data-part="step-list"][data-list="${list}"]`);
      const shown = await rows(page);
      assert.deepEqual(bare(shown), expected(of.steps), list);
      const best = new Set(plans.budget.steps.map(({ control }) => control));
      if (list !== 'budget') for (const row of shown) assert.equal(row.inBudget, best.has(row.control), row.control);
      if (!(await page.locator('[data-part="points"]').count())) await page.click('[data-part="show-points"]');
      const points = await page.locator('[data-part="points"] tbody tr').evaluateAll((all) =>
        all.map((row) => [row.querySelector('[data-part="so-far"]')?.dataset.value ?? '0', ...[...row.querySelectorAll('[data-framework]')].map((cell) => cell.dataset.value)]),
      );
      const wanted = [
        ['0', ...of.start.map(({ low }) => exact(low))],
        ...of.steps.map((step) => [String(halves(step['effort-so-far'])), ...step.scores.map(({ low }) => exact(low))]),
      ];
      assert.deepEqual(points, wanted, list);
      // A stair for each step in the picture, and the picture in words.
      const stairs = await page.locator(`[data-list="${list}"] [data-part="curve"] path[data-framework]`).evaluateAll((paths) => paths.map((path) => path.getAttribute('d').split('H').length - 1));
      assert.deepEqual(stairs, [of.steps.length, of.steps.length]);
      assert.match(await page.getAttribute(`[data-list="${list}"] [data-part="curve"]`, 'aria-label'), /SOC 2 from \d+% to \d+%.*HIPAA from \d+% to \d+%/);
    }
  }
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
  assert.equal(await budget(), 33);
  await visit.assertQuiet();
});

test('the least effort to a goal reaches it, with less than any order, and is said to be proven', async (t) => {
  const { visit, page } = await open(t);
  const assessment = JSON.parse(HALF);
  const goal = async (soc2, hipaa) => {
    await page.fill('#plan-goal-soc2', String(soc2));
    await page.fill('#plan-goal-hipaa', String(hipaa));
    return page.getAttribute('[data-part="goal-answer"]', 'data-state');
  };
  let listed = 0;
  for (const [soc2, hipaa] of [[80, 80], [60, 95], [100, 100]]) {
    assert.equal(await goal(soc2, hipaa), 'exact');
    const effort = Number(await page.getAttribute('[data-part="goal-effort"]', 'data-value'));
    assert.equal(Number(await page.getAttribute('[data-part="goal-proof"]', 'data-value')), effort);
    if (await page.locator('[data-part="show-goal"]').count()) {
      // The button goes with its press: the focus is on the heading of what it listed, not lost.
      await page.focus('[data-part="show-goal"]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[data-part="step-list"][data-list="goal"]');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'plan-step-list');
      listed += 1;
    }
    const steps = await rows(page);
    assert.equal(steps.reduce((sum, step) => sum + step.effort, 0), effort);
    // Doing exactly these steps reaches the goal, no blocker is left, and the scores are those on the screen.
    const done = { ...assessment, answers: { ...assessment.answers } };
    for (const { control } of steps) done.answers[control] = { status: 'implemented' };
    const report = assess(done);
    const shown = await page.locator('[data-part="goal-score"]').evaluateAll((all) => all.map((one) => one.dataset.value));
    assert.deepEqual(shown, report.frameworks.map(({ score }) => exact(score.coverage.low)));
    for (const [index, percent] of [soc2, hipaa].entries()) assert.ok(atLeast(report.frameworks[index].score.coverage.low, percent));
    assert.ok(report.frameworks.every(({ blockers }) => blockers.every(({ state }) => state === 'met')));
    for (const order of ['priority', 'gain-per-effort']) {
      const there = plan(assessment, { order }).steps.find(({ scores }) => scores.every(({ low }, index) => atLeast(low, [soc2, hipaa][index])));
      assert.ok(halves(there['effort-so-far']) >= effort, order);
    }
  }
  assert.equal(listed, 1);
  // A list that is chosen above keeps the focus on the choice.
  await page.check('[data-list="gain"] input[type="radio"]');
  assert.equal(await page.evaluate(() => document.activeElement.type), 'radio');
  assert.equal(await goal(101, 80), 'none');
  assert.equal(await goal(-1, 80), 'none');
  await page.uncheck('#plan-no-blocker');
  assert.equal(await goal(0, 0), 'reached');
  await visit.assertQuiet();
});

test('where a framework has no score, nothing is asked of it', async (t) => {
  const { visit, page } = await open(t, { text: NO_PHI });
  assert.equal(await page.locator('#plan-goal-hipaa').count(), 0);
  assert.match(await page.innerText('[data-part="goal"]'), /HIPAA has no score/);
  assert.equal(await page.getAttribute('[data-part="goal-answer"]', 'data-state'), 'exact');
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
  assert.deepEqual(await page.locator('#plan-owners option').evaluateAll((all) => all.map(({ value }) => value)), ['Legal desk', 'Ops desk']);
  assert.equal(await page.locator('[data-overdue="true"]').count(), 1);
  assert.match(await page.innerText(`[data-part="step-list"] [data-control="${second.control}"]`), /Legal desk[^]*overdue/);
  assert.match(await page.innerText('[data-part="dates"]'), /3 steps have dates[^]*1 overdue/);
  assert.equal(await page.locator('[data-part="dates"] .crosscheck-timeline-instant').count(), 2);

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
  assert.match(await page.innerText(`[data-part="step-list"] [data-control="${first.control}"]`), /Ops desk/);
  await visit.assertQuiet().catch((error) => assert.doesNotMatch(String(error), /violation|uncaught/));
});

test('what each step waits for stands before it and is named', async (t) => {
  const { page } = await open(t);
  const shown = await rows(page);
  const waiting = await page.locator('[data-part="step-list"] tr[data-control]:has([data-part="after"])').evaluateAll((all) =>
    all.map((row) => [Number(row.dataset.number), row.querySelector('[data-part="after"]').textContent]),
  );
  assert.ok(waiting.length > 3);
  for (const [number, text] of waiting) {
    const before = Number(/step (\d+)/.exec(text)?.[1]);
    assert.ok(before < number, text);
    assert.ok(text.endsWith(shown[before - 1].text.match(/[^\n]*\n([^\n]+)/)?.[1] ?? '') || text.length > 10, text);
  }
});

test('what every cost includes is read without opening anything', async (t) => {
  const { page } = await open(t);
  const included = await page.locator('[data-part="costs"] tr[data-cost] [data-part="included"]').evaluateAll((all) => all.map((one) => one.checkVisibility() && one.textContent.length));
  assert.ok(included.length > 8 && included.every((length) => length > 40), included.join());
});

for (const [window, context] of Object.entries(WINDOWS)) {
  test(`looks: ${window}`, async (t) => {
    const { visit, page } = await open(t, { context });
    await page.locator('[data-part="assign"]').first().click();
    await page.click('[data-part="show-points"]');
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(width <= 0, `${width} px wider than the window`);
    await visit.assertAccessible();
    await visit.screenshot(`plan-steps-${window}`);
    await visit.assertQuiet();
  });
}
