// The plan: three subjects, each with the path that is recommended and months worked out again here from the table;
// every total rebuilt by clicking; sums that follow the ticks; the way through by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';

const said = (profile, { artifacts = {}, stances } = {}) =>
  JSON.stringify({ format: 'crosscheck/assessment', version: 1, date: '2026-11-22', profile, artifacts, ...(stances && { stances }) });
const TYPE_1 = { type: 'type-1', categories: ['security'], opinion: 'unqualified', 'period-end': '2026-10-31' };
const VENDOR = { phi: 'yes', role: 'business-associate' };

const SUBJECTS = {
  'nothing yet': { text: said({ ...VENDOR, 'hipaa-programme': 'none', team: 'dedicated' }), path: 'parallel', type2: '10/14' },
  'HIPAA in place, a side project': { text: said({ ...VENDOR, 'hipaa-programme': 'in-place', team: 'side-project' }), path: 'soc2-after-hipaa', type2: '18/22' },
  'a Type I report': { text: said({ ...VENDOR, 'hipaa-programme': 'partly' }, { artifacts: { 'soc2-report': TYPE_1 } }), path: 'from-type-1', type2: '6/8' },
};
const WINDOWS = {
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  'phone-forced': { viewport: { width: 390, height: 844 }, forcedColors: 'active' },
};

async function open(t, text, context) {
  const before = (page) => page.addInitScript((kept) => sessionStorage.setItem('crosscheck/assessment', kept), text);
  const visit = await openPage(t, { context, before });
  await goTo(visit.page, 'plan');
  return { visit, page: visit.page };
}

const pair = (text) => text.split('/').map(Number);
const value = (page, selector) => page.locator(selector).getAttribute('data-value');
const range = ([from, to]) => (from === to ? `${from}` : `${from}–${to}`);
const dollars = (amount) => `$${amount.toLocaleString('en-US')}`;
const dollarRange = ([from, to]) => (from === to ? dollars(from) : `${dollars(from)} to ${dollars(to)}`);
const months = ([earliest, latest]) => {
  if (latest === 0) return 'at once';
  if (earliest === 0) return `month ${latest} at the latest`;
  return earliest === latest ? `month ${latest}` : `month ${earliest} to ${latest}`;
};

/** The table as it is read: what each step waits for, takes, starts and ends with. */
async function schedule(page) {
  if (!(await page.locator('[data-part="schedule"][open]').count())) await page.click('[data-part="schedule"] > summary');
  return page.locator('[data-part="schedule"] tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const cell = (part) => row.querySelector(`[data-part="${part}"]`);
      const numbers = (part) => cell(part).dataset.value;
      return {
        step: row.dataset.step,
        track: row.dataset.track,
        after: numbers('after') ? numbers('after').split(',').map(Number) : [],
        months: numbers('months').split('/').map(Number),
        starts: numbers('starts').split('/').map(Number),
        ends: numbers('ends').split('/').map(Number),
        shown: ['months', 'starts', 'ends'].map((part) => cell(part).lastChild.textContent.trim()),
        sources: row.querySelectorAll('[data-part="line-sources"] [data-entry]').length,
      };
    }),
  );
}

for (const [name, { text, path, type2 }] of Object.entries(SUBJECTS)) {
  test(`${name}: the recommended path, and months worked out again`, async (t) => {
    const { visit, page } = await open(t, text, WINDOWS['desktop-light']);
    const section = page.locator('[data-part="plan-path"]');
    assert.equal(await section.getAttribute('data-path'), path);
    assert.match(await section.locator('[data-part="path-kicker"]').innerText(), /Recommended/);
    assert.ok((await section.locator('[data-part="path-why"] [data-rule]').count()) > 0);

    const rows = await schedule(page);
    assert.ok(rows.length > 4);
    for (const row of rows) {
      const before = row.after.map((number) => rows[number - 1]);
      const starts = [0, 1].map((end) => Math.max(0, ...before.map(({ ends }) => ends[end])));
      assert.deepEqual(row.starts, starts, row.step);
      assert.deepEqual(row.ends, starts.map((start, end) => start + row.months[end]), row.step);
      assert.deepEqual(row.shown, [range(row.months), range(row.starts), range(row.ends)], row.step);
      assert.ok(row.sources > 0, `${row.step} without a source`);
    }
    const all = [0, 1].map((end) => Math.max(...rows.map(({ ends }) => ends[end])));
    assert.deepEqual(pair(await value(page, '[data-part="all-done"]')), all);
    assert.match(await page.locator('[data-part="all-done"]').innerText(), new RegExp(`month ${all[0]} at the earliest, month ${all[1]} at the latest`));

    // What is in hand, above and in the picture.
    const type2Row = rows.find(({ step }) => step === 'type-2');
    assert.equal(type2Row.ends.join('/'), type2);
    const figure = page.locator('[data-part="milestone"]', { hasText: 'Type II report' });
    assert.equal(await figure.getAttribute('data-value'), type2);
    assert.match(await figure.innerText(), new RegExp(months(type2Row.ends), 'i'));
    const hipaa = rows.filter(({ track }) => track === 'hipaa');
    const hipaaEnds = [0, 1].map((end) => Math.max(...hipaa.map(({ ends }) => ends[end])));
    const shown = page.locator('[data-part="hipaa-done"]');
    if (hipaa.length) assert.deepEqual(pair(await shown.getAttribute('data-value')), hipaaEnds);
    else assert.equal(await shown.count(), 0);

    // The picture has the same rows, and each says in words what it draws.
    const drawn = await page.locator('.crosscheck-timeline li').evaluateAll((items) =>
      items.map((item) => ({ step: item.dataset.step, text: item.innerText, hidden: item.querySelector('svg').getAttribute('aria-hidden') })),
    );
    assert.deepEqual(drawn.map(({ step }) => step), rows.map(({ step }) => step));
    for (const [number, { text, hidden }] of drawn.entries()) {
      const { ends, after } = rows[number];
      assert.equal(hidden, 'true');
      assert.ok(text.includes(months(ends)), `${text}: ${months(ends)}`);
      for (const before of after) assert.match(text, new RegExp(`after .*\\b${before}\\b`));
      assert.match(text, /SOC 2|HIPAA|Both/);
    }
    await visit.assertQuiet();
  });
}

test('a month of the calendar is that many months after the day of the assessment', async (t) => {
  const { page } = await open(t, SUBJECTS['nothing yet'].text);
  const name = (months) => {
    const today = new Date();
    return new Date(today.getFullYear(), today.getMonth() + months, 1).toLocaleString('en-US', { month: 'short', year: 'numeric' });
  };
  const text = await page.locator('[data-part="milestone"]', { hasText: 'Type II report' }).innerText();
  assert.ok(text.includes(name(14)), `${text}: ${name(14)}`);
});

test('another path can be looked at, and the way back keeps the focus', async (t) => {
  const { visit, page } = await open(t, SUBJECTS['nothing yet'].text);
  await page.click('[data-part="path-choice"] > summary');
  const choices = page.locator('[data-part="path-choice"] input');
  assert.equal(await choices.count(), 11);
  assert.match(await page.locator('[data-part="path-choice"] label:has(input:checked)').innerText(), /recommended/);
  for (let i = 0; i < 11; i += 1) {
    await choices.nth(i).check();
    const path = await choices.nth(i).getAttribute('value');
    await page.waitForSelector(`[data-part="plan-path"][data-path="${path}"]`);
    assert.ok((await schedule(page)).length > 1, path);
  }
  await page.check('[data-part="path-choice"] input[value="hipaa-first"]');
  const back = page.locator('[data-part="path-back"]');
  await back.click();
  assert.equal(await page.locator('[data-part="plan-path"]').getAttribute('data-path'), 'parallel');
  assert.equal(await back.count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'plan-path');
  await visit.assertQuiet();
});

test('a side that is followed leads to its path, and says so', async (t) => {
  const { page } = await open(t, said(VENDOR, { stances: { order: 'hipaa-first' } }));
  assert.equal(await page.locator('[data-part="plan-path"]').getAttribute('data-path'), 'hipaa-first');
  assert.equal(await page.locator('[data-part="path-why"] [data-entry="stances/order"]').count(), 1);
});

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
  assert.deepEqual(pair(await value(page, '[data-part="plan-figures"] [data-part="first-year"]')), expected['first-year']);
  for (const row of rows) assert.equal(row.text, dollarRange(row.range), row.id);
  return expected['first-year'];
}

test('what is ticked adds up, and ticking changes the sums', async (t) => {
  const { visit, page } = await open(t, SUBJECTS['nothing yet'].text);
  const fitting = await assertSums(page);
  assert.equal(await page.locator('[data-part="costs-reset"]').count(), 0);
  await page.uncheck('#cost-staffing');
  assert.deepEqual(await assertSums(page), [fitting[0] - 80000, fitting[1] - 250000]);
  await page.check('#cost-hitrust-e1');
  assert.deepEqual(await assertSums(page), [fitting[0] - 45000, fitting[1] - 200000]);
  await page.click('[data-part="costs-reset"]');
  assert.deepEqual(await assertSums(page), fitting);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.part), 'cost-sum');
  for (const { id, isIn } of await items(page)) await page.setChecked(`#cost-${id}`, !isIn);
  await assertSums(page);
  for (const { id } of await items(page)) await page.uncheck(`#cost-${id}`);
  assert.deepEqual(await assertSums(page), [0, 0]);
  await visit.assertQuiet();
});

test('every total is rebuilt by choosing its items', async (t) => {
  const { visit, page } = await open(t, SUBJECTS['nothing yet'].text);
  const totals = page.locator('[data-total]');
  const number = await totals.count();
  assert.ok(number >= 6);
  for (let i = 0; i < number; i += 1) {
    const total = totals.nth(i);
    await total.locator('[data-part="choose-total"]').click();
    assert.equal(await total.getAttribute('data-chosen'), 'true');
    assert.equal(await total.locator('[data-part="choose-total"]').getAttribute('aria-pressed'), 'true');
    assert.equal(await page.locator('[data-total][data-chosen="true"]').count(), 1);
    const sums = await assertSums(page);
    const stated = await total.locator('[data-part="published"]').getAttribute('data-value');
    assert.deepEqual(pair(stated), sums);
    assert.equal(await total.locator('[data-part="adds-up"]').getAttribute('data-value'), stated);
    assert.match(await total.locator('[data-part="adds-up"]').innerText(), /the same/);
    assert.ok((await total.locator('[data-part="line-sources"] [data-entry]').count()) > 0);
  }
  await visit.assertQuiet();
});

test('timing and pitfalls fit the subject and lead to their sources', async (t) => {
  const { visit, page } = await open(t, SUBJECTS['a Type I report'].text);
  const rules = (part) => page.locator(`[data-part="${part}"] [data-rule]`).evaluateAll((lines) => lines.map((line) => line.dataset.rule));
  assert.ok((await rules('timing')).includes('timing/observe-now'));
  assert.ok((await rules('pitfalls')).includes('pitfalls/promised-too-much'));
  const line = page.locator('[data-rule="timing/observe-now"]');
  await line.locator('summary').click();
  await line.locator('[data-part="line-sources"] [data-entry]').first().click();
  await page.waitForSelector('[data-part="crosswalk"]');
  await visit.assertQuiet();
});

test('without PHI only SOC 2 is planned', async (t) => {
  const { page } = await open(t, said({ phi: 'no', role: 'neither' }));
  assert.equal(await page.locator('[data-part="plan-path"]').getAttribute('data-path'), 'soc2-alone');
  assert.deepEqual((await schedule(page)).filter(({ track }) => track === 'hipaa'), []);
  assert.equal((await items(page)).find(({ id }) => id === 'hipaa-programme').isIn, false);
});

for (const [window, context] of Object.entries(WINDOWS)) {
  test(`looks: everything open, ${window}`, async (t) => {
    const { visit, page } = await open(t, SUBJECTS['nothing yet'].text, context);
    await visit.screenshot(`plan-closed-${window}`);
    await page.locator('[data-part="plan"] details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await page.check('[data-part="path-choice"] input[value="hipaa-first"]');
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(width <= 0, `${width} px wider than the window`);
    await visit.assertAccessible();
    await visit.screenshot(`plan-open-${window}`);
    await visit.assertQuiet();
  });
}

for (const window of ['desktop-light', 'phone-light']) {
  test(`by keyboard alone, ${window}`, async (t) => {
    const { visit, page } = await open(t, SUBJECTS['nothing yet'].text, WINDOWS[window]);
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
    await tabTo('[data-part="schedule"] > summary');
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
    await tabTo('[data-part="timing"] summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-part="timing"] details[open]');
    await visit.assertQuiet();
  });
}
