// The task list and the page with all answers: what is said of each section is so; what lacks a reason is said first and
// leads to its field; whoever changes an answer comes back to its row.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';

const half = JSON.parse(readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8'));
const LACKS = 'asset-inventory';
// One answer lacks its reason; the others that lack one in the file get it here.
const reasoned = Object.entries(half.answers).map(([id, answer]) => [id, { justification: 'Reason (fictional)', ...answer }]);
const assessment = { ...half, answers: { ...Object.fromEntries(reasoned), [LACKS]: { status: 'planned' } } };
const WINDOWS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 640 } },
};
const focused = (page) => page.evaluate(() => document.activeElement?.id);

async function open(t, context, kept = assessment) {
  const before = (page) => page.addInitScript((text) => text && !sessionStorage.length && sessionStorage.setItem('crosscheck/assessment', text), kept && JSON.stringify(kept));
  const visit = await openPage(t, { context, before });
  await goTo(visit.page, 'assess');
  return visit;
}

async function look(visit, name) {
  const { page } = visit;
  await visit.assertAccessible();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
  const small = await page.locator('[data-part="assess"] :is(button, select)').evaluateAll((all) =>
    all.filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 24).map((e) => e.innerText));
  assert.deepEqual(small, []);
  await visit.screenshot(name, { fullPage: false });
}

for (const [name, context] of Object.entries(WINDOWS)) {
  test(`tasks and answers: ${name}`, async (t) => {
    const visit = await open(t, context);
    const { page } = visit;
    const view = (label, id) => (name === 'desktop' ? page.click(`[data-order="${id}"]`) : page.selectOption('#order', { label }));
    await view('What there is to do', 'tasks');
    await page.waitForSelector('[data-part="tasks"]');
    await look(visit, `tasks-${name}`);
    const report = assess(assessment);
    const status = new Map(report.controls.map((row) => [row.control, row]));
    for (const { id } of catalog().domains) {
      const asked = catalog().controls.filter((control) => control.domain === id && status.get(control.id).asked);
      const answered = asked.filter((control) => status.get(control.id).status).length;
      const wanted = !asked.length ? 'nothing-asked' : !answered ? 'not-started' : answered === asked.length ? 'done' : 'in-progress';
      assert.equal(await page.getAttribute(`[data-task="${id}"]`, 'data-progress'), wanted, id);
    }
    await page.click('[data-task="review"] button');
    await page.waitForSelector('[data-part="review"]');
    assert.equal(await focused(page), 'review-problems');
    await look(visit, `review-${name}`);
    const rows = await page.locator('[data-part="review"] [data-control]').count();
    assert.equal(rows, report.controls.filter(({ asked }) => asked).length);

    // From the summary to the field, and back to the row once the reason is there.
    await page.click('[data-part="problems"] button');
    assert.equal(await focused(page), `justification-${LACKS}`);
    await visit.assertAccessible();
    await page.click('[data-part="on"]');
    assert.equal(await focused(page), `justification-${LACKS}`, 'the reason is still missing');
    await page.keyboard.type('By summer (fictional)');
    await page.click('[data-part="on"]');
    assert.equal(await focused(page), `review-${LACKS}`);
    assert.equal(await page.locator('[data-part="problems"]').count(), 0);
    assert.match(await page.innerText(`[data-part="review"] [data-control="${LACKS}"]`), /Planned[^]*By summer/);

    // Change another, far down, and come back to it; or look and change nothing.
    const last = await page.locator('[data-part="review"] [data-control]').last().getAttribute('data-control');
    await page.click(`[id="review-${last}"]`);
    assert.equal(await focused(page), `question-${last}`);
    await page.check(`[id="status-${last}-implemented"]`);
    await page.click('[data-part="on"]');
    assert.equal(await focused(page), `review-${last}`);
    assert.match(await page.innerText(`[data-part="review"] [data-control="${last}"]`), /Implemented/);
    const covered = await page.evaluate(() => {
      const header = document.querySelector('.crosscheck-header');
      return getComputedStyle(header).position === 'sticky' && document.activeElement.getBoundingClientRect().top < header.getBoundingClientRect().bottom;
    });
    assert.equal(covered, false, 'the row is under the header');
    await visit.assertQuiet();
  });
}

test('nothing answered: nothing is said to be done, and no reason is missing', async (t) => {
  const visit = await open(t, WINDOWS.desktop, null);
  const { page } = visit;
  await page.click('[data-order="tasks"]');
  assert.equal(await page.locator('[data-progress="done"], [data-progress="in-progress"]').count(), 0);
  await page.click('[data-order="review"]');
  assert.equal(await focused(page), 'questions-title');
  assert.equal(await page.locator('[data-part="problems"]').count(), 0);
  await visit.assertQuiet();
});

test('all answers can be printed', async (t) => {
  const visit = await open(t, WINDOWS.desktop);
  const { page } = visit;
  await page.click('[data-order="review"]');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('[data-part="review"] button, .crosscheck-order').evaluateAll((all) => all.filter((e) => e.getClientRects().length).length), 0);
  await visit.screenshot('review-print');
});
