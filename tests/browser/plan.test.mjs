// The plan, by clicking and by keyboard alone: paths, costs and totals are chosen, sums follow, focus stays; every window. Which
// path and months each subject gets, and that all sums and totals add up, is tested natively: tests/suite/rendered/plan.rs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, goToPart } from './answering.mjs';
import { openPage } from './harness.mjs';

const NOTHING_YET = JSON.stringify({
  format: 'crosscheck/assessment', version: 1, date: '2026-11-22',
  profile: { phi: 'yes', role: 'business-associate', 'hipaa-programme': 'none', team: 'dedicated' },
});
const WINDOWS = {
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', isLikeAnother: true },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light', isLikeAnother: true },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  'phone-forced': { viewport: { width: 390, height: 844 }, forcedColors: 'active', isLikeAnother: true },
};

async function open(t, text, context) {
  const before = (page) => page.addInitScript((kept) => sessionStorage.setItem('crosscheck/assessment', kept), text);
  const visit = await openPage(t, { context, before });
  await goTo(visit.page, 'plan');
  return { visit, page: visit.page };
}

const pair = (text) => text.split('/').map(Number);
const value = (page, selector) => page.locator(selector).getAttribute('data-value');
const dollars = (amount) => `$${amount.toLocaleString('en-US')}`;
const dollarRange = ([from, to]) => (from === to ? dollars(from) : `${dollars(from)} to ${dollars(to)}`);

/** The items as they stand: ticked or not, and what they cost. */
const items = (page) =>
  page.locator('[data-part="costs"] tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.dataset.cost,
      isIn: row.querySelector('input').checked,
      isYearly: /every year/.test(row.querySelector('.crosscheck-cost-per').textContent),
      range: row.querySelector('[data-part="range"]').dataset.value.split('/').map(Number),
      text: row.querySelector('[data-part="range"]').textContent.trim(),
    })),
  );

/** Every sum on the screen is the sum over what is ticked. */
async function assertSums(page) {
  const rows = await items(page);
  const sum = (isCounted) => [0, 1].map((end) => rows.filter((row) => row.isIn && isCounted(row)).reduce((all, row) => all + row.range[end], 0));
  const expected = { once: sum((row) => !row.isYearly), yearly: sum((row) => row.isYearly), 'first-year': sum(() => true) };
  for (const [part, wanted] of Object.entries(expected)) {
    const shown = page.locator(`[data-part="cost-sum"] [data-part="${part}"]`);
    assert.deepEqual(pair(await shown.getAttribute('data-value')), wanted, part);
    assert.equal(await shown.locator('dd').innerText(), dollarRange(wanted));
  }
  assert.deepEqual(pair(await value(page, '[data-part="own-total"]')), expected['first-year']);
  // What is paid to others stands above, apart from one's own people.
  const people = rows.find(({ id }) => id === 'staffing');
  const cash = expected['first-year'].map((amount, end) => amount - (people.isIn ? people.range[end] : 0));
  assert.deepEqual(pair(await value(page, '[data-part="plan-figures"] [data-part="first-year"]')), cash);
  for (const row of rows) assert.equal(row.text, dollarRange(row.range), row.id);
  return expected['first-year'];
}

test('another path and other costs: chosen, summed, and back with the focus', async (t) => {
  const { visit, page } = await open(t, NOTHING_YET);
  const section = page.locator('[data-part="plan-path"]');
  assert.equal(await section.getAttribute('data-path'), 'parallel');
  await page.click('[data-part="path-choice"] > summary');
  await page.check('[data-part="path-choice"] input[value="hipaa-first"]');
  await page.waitForSelector('[data-part="plan-path"][data-path="hipaa-first"]');
  const back = page.locator('[data-part="path-back"]');
  await back.click();
  assert.equal(await section.getAttribute('data-path'), 'parallel');
  assert.equal(await back.count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'plan-path');

  await goToPart(page, 'costs');
  const fitting = await assertSums(page);
  await page.uncheck('#cost-staffing');
  assert.deepEqual(await assertSums(page), [fitting[0] - 80000, fitting[1] - 250000]);
  await page.click('[data-part="costs-reset"]');
  assert.deepEqual(await assertSums(page), fitting);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.part), 'cost-sum');
  const total = page.locator('[data-total]').first();
  await total.locator('[data-part="choose-total"]').click();
  assert.equal(await total.getAttribute('data-chosen'), 'true');
  assert.deepEqual(await assertSums(page), pair(await total.locator('[data-part="published"]').getAttribute('data-value')));
  await visit.assertQuiet();
});

test(`looks: everything open, ${Object.keys(WINDOWS).join(', ')}`, async (t) => {
  const { visit, page } = await open(t, NOTHING_YET);
  for (const [window, context] of Object.entries(WINDOWS)) {
    await visit.setWindow(context);
    await visit.screenshot(`plan-closed-${window}`);
  }
  const openAll = () => page.locator('[data-part="plan"] details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
  await openAll();
  await page.check('[data-part="path-choice"] input[value="hipaa-first"]');
  for (const part of ['next', 'timeline', 'costs', 'advice']) {
    await goToPart(page, part);
    await openAll();
    await visit.assertLooks(WINDOWS, `plan-open-${part}`);
  }
  await visit.assertQuiet();
});

for (const window of ['desktop-light', 'phone-light']) {
  test(`by keyboard alone, ${window}`, async (t) => {
    const { visit, page } = await open(t, NOTHING_YET, { viewport: WINDOWS[window].viewport });
    const tabTo = async (selector) => {
      for (let i = 0; i < 150; i += 1) {
        await page.keyboard.press('Tab');
        const isCovered = await page.evaluate((wanted) => {
          const element = document.activeElement;
          if (!element.matches(wanted)) return undefined;
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return !(top && (element.contains(top) || top.contains(element)));
        }, selector);
        if (isCovered !== undefined) return assert.equal(isCovered, false, `${selector} is covered`);
      }
      return assert.fail(`never got to ${selector} by Tab`);
    };
    await tabTo('[data-part="path-choice"] > summary');
    await page.keyboard.press('Enter');
    await tabTo('[data-part="path-choice"] input');
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('[data-path="elsewhere"]');
    await tabTo('[data-tab="timeline"]');
    await page.keyboard.press('Enter');
    await tabTo('[data-part="schedule"] > summary');
    await page.keyboard.press('Enter');
    await tabTo('[data-tab="costs"]');
    await page.keyboard.press('Enter');
    const before = await assertSums(page);
    await tabTo('#cost-staffing');
    await page.keyboard.press('Space');
    assert.deepEqual(await assertSums(page), [before[0] - 80000, before[1] - 250000]);
    await tabTo('#cost-hitrust-r2-wide-scope');
    await tabTo('[data-part="costs-reset"]');
    await tabTo('[data-total="episki-with-staff"] [data-part="choose-total"]');
    await page.keyboard.press('Enter');
    assert.deepEqual(await assertSums(page), [160000, 510000]);
    await tabTo('[data-tab="advice"]');
    await page.keyboard.press('Enter');
    await tabTo('[data-part="timing"] summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-part="timing"] details[open]');
    await visit.assertQuiet();
  });
}
