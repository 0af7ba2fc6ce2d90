// One question at a time: from nothing to scores within five points either way, by keyboard alone, with every range and
// every number of answers as the headless API computes them; what is skipped, gone back to, lacking, left and resumed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { SHORT_REPORT, describeReport, goTo, day, goToPart } from './answering.mjs';
import { openPage } from './harness.mjs';

const { controls, facts, 'asked-first': askedFirst } = catalog();
const rows = new Map(controls.map((control, place) => [control.id, { ...control, place }]));
const STATUSES = ['implemented', 'partial', 'planned', 'alternative', 'not-applicable', 'not-implemented'];
const WINDOWS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  narrow: { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
};

const asked = (page) => page.getAttribute('[data-part="guided"]', 'data-asked');
const focused = (page) => page.evaluate(() => document.activeElement?.id);

// Every fact, as it would be assumed.
const profile = Object.fromEntries(facts.map(({ id, assumed }) => [id, assumed]));

/** The page of somebody who stated every fact, so that none of them stands between questions. */
function openStated(t, context, artifacts) {
  const kept = JSON.stringify({ format: 'crosscheck/assessment', version: 1, profile, artifacts });
  return openPage(t, { context, before: (page) => page.addInitScript((text) => sessionStorage.setItem('crosscheck/assessment', text), kept) });
}

async function openGuided(t, context, artifacts) {
  const visit = await openStated(t, context, artifacts);
  await goTo(visit.page, 'assess');
  if (!artifacts) {
    // What comes first, whoever has no report yet leaves with one key.
    await visit.page.focus('[data-part="reports-first"] [data-part="on"]');
    await visit.page.keyboard.press('Enter');
    await visit.page.waitForSelector('[data-asked]');
  }
  return visit;
}

/** What the page says about each framework. */
const ranges = (page) => page.locator('[data-part="range"]').evaluateAll((all) =>
  all.map(({ dataset, innerText }) => ({ ...dataset, text: innerText.replaceAll(/\s+/g, ' ').trim() })));

// Exact fractions, so that nothing is rounded before it is compared.
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));
const fraction = (num, den = 1) => {
  const [n, d] = [BigInt(num), BigInt(den)];
  const common = gcd(n < 0n ? -n : n, d);
  return { n: n / common, d: d / common };
};
const sum = (a, b, sign = 1n) => fraction(a.n * b.d + sign * b.n * a.d, a.d * b.d);
const above = (a, b) => a.n * b.d > b.n * a.d;
const shown = ({ n, d }) => `${n}/${d}`;
const exact = ({ num, den }) => fraction(num, den);

/** The order of asking and the ranges, computed from the headless API's report of these answers. */
function expected(answers, skipped = [], artifacts = {}) {
  const report = assess({ format: 'crosscheck/assessment', version: 1, date: day(), answers, artifacts });
  const weight = ({ leverage }) => leverage.reduce((all, share) => sum(all, exact(share.amount)), fraction(0));
  const open = report.controls.filter(({ leverage }) => leverage.length > 0).map((row) => ({ ...row, weight: weight(row) }));
  // Must-haves, then what buyers ask and risk demands, then area by area.
  const first = (control) => (askedFirst.includes(control) ? askedFirst.indexOf(control) : askedFirst.length);
  const area = (control) => rows.get(control).priority ?? 99;
  open.sort((a, b) =>
    skipped.includes(a.control) - skipped.includes(b.control) ||
    !rows.get(a.control).blocker - !rows.get(b.control).blocker ||
    first(a.control) - first(b.control) ||
    area(a.control) - area(b.control) ||
    (above(b.weight, a.weight) ? 1 : above(a.weight, b.weight) ? -1 : rows.get(a.control).place - rows.get(b.control).place));
  // A question that was skipped counts as before: the number never rises by skipping.
  const asIfNoneSkipped = skipped.length === 0 ? open : expected(answers, [], artifacts).open;
  return {
    open,
    order: open.map(({ control }) => control),
    ranges: report.frameworks.filter(({ score }) => score.coverage).map(({ framework, score }) => {
      const [low, high] = [exact(score.coverage.low), exact(score.coverage.high)];
      let width = sum(high, low, -1n);
      let needed = 0;
      for (const { leverage } of asIfNoneSkipped) {
        if (!above(width, fraction(1, 10))) break;
        for (const share of leverage.filter((share) => share.framework === framework)) width = sum(width, exact(share.amount), -1n);
        needed += 1;
      }
      return { framework, low: shown(low), high: shown(high), needed: String(needed) };
    }),
  };
}

async function assertAsExpected(page, answers, skipped = [], artifacts = {}) {
  const { order, ranges: wanted } = expected(answers, skipped, artifacts);
  const found = await ranges(page);
  assert.deepEqual(found.map(({ framework, low, high, needed }) => ({ framework, low, high, needed })), wanted);
  for (const { text, needed } of found) {
    if (Number(needed) > 1) assert.ok(text.includes(`${needed} more answers`) || text.includes(`${needed} answers`), text);
  }
  return order;
}

test('from nothing to five points either way by number keys and Enter, every number as the engine has it', async (t) => {
  const visit = await openGuided(t, WINDOWS.desktop);
  const { page } = visit;
  const began = Date.now();
  const answers = {};
  let keys = 0;
  await page.locator('fieldset[data-control] legend').focus();
  for (let nth = 0; ; nth += 1) {
    const control = await asked(page);
    if (nth < 8 || nth % 16 === 0) {
      const order = await assertAsExpected(page, answers);
      assert.equal(control, order[0]);
    }
    // It goes there with the next frame.
    if (nth > 0) await page.waitForFunction((id) => document.activeElement.id === id, `question-${control}`, { timeout: 10_000 });
    if ((await ranges(page)).every(({ needed }) => needed === '0')) break;
    const key = [1, 6, 2][nth % 3];
    await page.keyboard.press(String(key));
    answers[control] = { status: STATUSES[key - 1] };
    assert.equal(await asked(page), control, 'the question stays until one goes on');
    assert.equal(await focused(page), `status-${control}-${answers[control].status}`);
    await page.keyboard.press('Enter');
    keys += 2;
    if (nth === 4) t.diagnostic(`5 questions: ${keys} keys, ${Date.now() - began} ms by machine`);
  }
  await assertAsExpected(page, answers);
  t.diagnostic(`±5 on both: ${Object.keys(answers).length} answers, ${keys} keys, ${Date.now() - began} ms by machine`);
  await visit.assertAccessible();
  await visit.screenshot('guided-narrow-enough', { fullPage: false });
  await page.click('[data-part="results-so-far"]');
  await page.waitForSelector('[data-part="results"]');
  await visit.assertQuiet();
});

test('nothing chosen, a missing reason, and keys that are somebody else’s', async (t) => {
  const visit = await openGuided(t, WINDOWS.desktop);
  const { page } = visit;
  const first = await asked(page);
  await page.click('[data-part="on"]');
  await page.waitForSelector('[data-part="lack"]:not(:empty)');
  assert.equal(await focused(page), `status-${first}-implemented`);
  assert.equal(await asked(page), first);
  await visit.assertAccessible();

  // Who and by when are asked for before it goes on. The focus stays at the answers: keys that follow answer, and are no text.
  await page.keyboard.press('3');
  assert.equal(await page.locator('[data-part="lack"] p').count(), 0, 'whoever answers is not reproached any more');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part="lack"]:not(:empty)');
  assert.equal(await focused(page), `status-${first}-planned`);
  assert.equal(await asked(page), first);
  await page.keyboard.press('6');
  assert.equal(await page.isChecked(`[id="status-${first}-not-implemented"]`), true);
  await page.keyboard.press('3');
  assert.equal(await page.inputValue(`#justification-${first}`), '');
  await page.fill(`[id="planned-owner-${first}"]`, 'Kim 0');
  await page.fill(`[id="planned-due-${first}"]`, '2027-06-01');
  assert.equal(await page.inputValue(`#justification-${first}`), 'Kim 0, 2027-06-01');
  assert.equal(await page.isChecked(`[id="status-${first}-planned"]`), true);
  await page.click('[data-part="on"]');
  const second = await asked(page);
  assert.notEqual(second, first);
  assert.equal(await focused(page), `question-${second}`);

  // With Ctrl, Alt or Meta a key is the browser's; on a button a number means nothing.
  for (const key of ['Control+1', 'Alt+2', 'Meta+3']) await page.keyboard.press(key);
  await page.locator('[data-part="do-not-know"]').focus();
  await page.keyboard.press('1');
  assert.equal(await page.locator('fieldset[data-control] input:checked').count(), 0);
  assert.equal(await asked(page), second);
  await visit.assertQuiet();
});

test('I don’t know, back, a reload midway, and what was skipped at the end', async (t) => {
  const visit = await openGuided(t, WINDOWS.phone);
  const { page } = visit;
  const first = await asked(page);
  await page.click('[data-part="do-not-know"]');
  const second = await asked(page);
  assert.notEqual(second, first);
  await assertAsExpected(page, {}, [first]);
  assert.equal(await page.locator('[data-part="skipped"]').count(), 1);
  assert.match(await page.innerText('[data-part="progress"]'), /The ones you skipped are counted among them\./);
  await page.check(`[id="status-${second}-partial"]`);
  await page.click('[data-part="on"]');
  const third = await asked(page);
  await page.click('[data-part="back"]');
  assert.equal(await asked(page), second);
  assert.equal(await focused(page), `question-${second}`);
  await page.click('[data-part="on"]');
  assert.equal(await asked(page), third);

  // After a reload the position follows from the answers; what was skipped is asked again.
  await page.reload();
  await page.waitForSelector('[data-screen="assess"]', { state: 'attached' });
  await goTo(page, 'assess');
  const order = await assertAsExpected(page, { [second]: { status: 'partial' } });
  assert.equal(await asked(page), order[0]);
  assert.equal(order[0], first);

  // Everything else from a file: only the one that is not known is left.
  await page.click('[data-part="do-not-know"]');
  const answers = Object.fromEntries(controls.filter(({ id }) => id !== first).map(({ id }) => [id, { status: 'implemented' }]));
  const file = JSON.stringify({ format: 'crosscheck/assessment', version: 1, profile, answers });
  await goTo(page, 'start');
  await page.setInputFiles('[data-part="open-file"]', { name: 'rest.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.click('[data-part="offer-take"]');
  await page.waitForSelector('[data-message="file-opened"]');
  await goTo(page, 'assess');
  assert.equal(await asked(page), first, 'another file is another start');
  await page.click('[data-part="do-not-know"]');
  await page.waitForSelector('[data-part="guided-end"]');
  assert.equal(await focused(page), 'questions-title');
  await visit.assertAccessible();
  await visit.screenshot('guided-end-skipped-phone');
  await page.click('[data-part="ask-skipped"]');
  assert.equal(await asked(page), first);
  await page.check(`[id="status-${first}-implemented"]`);
  await page.click('[data-part="on"]');
  await page.waitForSelector('[data-part="guided-end"]');
  assert.equal(await page.locator('[data-part="ask-skipped"]').count(), 0);
  await page.click('[data-part="guided-end"] [data-part="next"]');
  await page.waitForSelector('[data-part="results"]');
  assert.deepEqual(visit.problems, []);
});

for (const [name, context] of Object.entries({ desktop: WINDOWS.desktop, narrow: WINDOWS.narrow })) {
  test(`a report is asked for first; what it answers is filled in, marked, and can be overruled: ${name}`, async (t) => {
    const visit = await openStated(t, context);
    const { page } = visit;
    await goTo(page, 'assess');
    assert.equal(await asked(page), null, 'no question before this one');
    const first = page.locator('[data-part="reports-first"]');
    assert.equal(await first.locator('[data-part="reports-answer"]').innerText(), '');
    await visit.screenshot(`guided-reports-${name}`, { fullPage: false });
    await first.locator('input[value="yes"]').first().check();
    await describeReport(page, 'artifact-soc2-report', SHORT_REPORT);

    // As many as the engine says, which knows what was entered and nothing of the screen.
    const artifacts = { 'soc2-report': SHORT_REPORT };
    const report = assess({ format: 'crosscheck/assessment', version: 1, date: day(), artifacts });
    const all = report.controls.filter((row) => row.asked);
    const inherited = all.filter(({ origin }) => origin === 'inherited');
    const said = await first.locator('[data-part="reports-answer"]').innerText();
    assert.match(said, new RegExp(`^It answers ${inherited.length} of ${all.length} questions`), said);
    await visit.assertAccessible();
    await visit.screenshot(`guided-reports-yes-${name}`);

    // On to what it leaves open, never back to what it answers.
    await first.locator('[data-part="on"]').click();
    const next = await asked(page);
    assert.equal(await focused(page), `question-${next}`);
    assert.ok(!inherited.some(({ control }) => control === next), next);

    // Marked where it stands; the own answer counts instead.
    await page.click('[data-part="from-reports"] > summary');
    await page.locator('[data-part="from-reports"] li button').first().click();
    const id = (await focused(page)).replace('question-', '');
    const question = page.locator(`fieldset[data-control="${id}"]`);
    assert.equal(await question.getAttribute('data-origin'), 'inherited');
    await question.locator('input[value="not-implemented"]').check();
    assert.equal(await question.getAttribute('data-origin'), 'answered');
    assert.equal(await question.getAttribute('data-effective'), 'not-implemented');
    await visit.assertQuiet();
  });
}

test('what a report answers is not asked again, and is listed', async (t) => {
  const artifacts = { 'soc2-report': SHORT_REPORT };
  const visit = await openGuided(t, WINDOWS.desktop, artifacts);
  const { page } = visit;
  const { order } = expected({}, [], artifacts);
  assert.equal(await asked(page), order[0]);
  await page.click('[data-part="from-reports"] > summary');
  const titles = await page.locator('[data-part="from-reports"] li').allInnerTexts();
  assert.ok(titles.length > 50, `${titles.length} answered by the report`);
  const open = new Set(order.map((id) => rows.get(id).title));
  assert.deepEqual(titles.filter((title) => open.has(title.trim())), []);
  await visit.assertAccessible();
  await page.locator('[data-part="from-reports"] li button').first().click();
  await page.waitForSelector('[data-part="domain-questions"]');
  assert.match(await focused(page), /^question-/);
  await visit.assertQuiet();
});

for (const [name, context] of Object.entries(WINDOWS)) {
  test(`nothing is hidden, too small or wider than the window: ${name}`, async (t) => {
    const visit = await openGuided(t, context);
    const { page } = visit;
    await visit.assertAccessible();
    await visit.screenshot(`guided-first-${name}`, { fullPage: false });
    await page.locator('fieldset[data-control] input').nth(2).check();
    await page.locator('[data-part="justification"]').fill('By summer');
    await page.click('[data-part="on"]');
    await visit.screenshot(`guided-second-${name}`, { fullPage: false });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    const covered = await page.evaluate(() => {
      const [box, header] = [document.activeElement, document.querySelector('.crosscheck-header')].map((e) => e.getBoundingClientRect());
      const isStuck = getComputedStyle(document.querySelector('.crosscheck-header')).position === 'sticky';
      return { top: box.top, isCovered: isStuck && box.top < header.bottom, isBelow: box.top > window.innerHeight - 40 };
    });
    assert.deepEqual([covered.isCovered, covered.isBelow], [false, false], `heading at ${covered.top}`);
    const small = await page.locator('[data-part="guided"] :is(button, summary, .crosscheck-status-option)').evaluateAll((all) =>
      all.filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 24).map((e) => e.innerText));
    assert.deepEqual(small, []);
    await visit.assertAccessible();
    await visit.assertQuiet();
  });
}

test('on a phone the step to the next question is in view with each question', async (t) => {
  const { page } = await openGuided(t, { viewport: { width: 390, height: 844 } });
  for (let nth = 0; nth < 6; nth += 1) {
    await page.waitForSelector('fieldset[data-control]');
    const next = page.locator('[data-part="guided"] .crosscheck-guided-steps [data-part="on"]');
    const { y, height } = await next.boundingBox();
    assert.ok(y > 100 && y + height <= 844, `question ${nth}: at ${y}`);
    const before = await page.getAttribute('fieldset[data-control]', 'data-control');
    await page.click('[data-part="do-not-know"]');
    await page.waitForFunction((id) => document.querySelector('fieldset[data-control]').dataset.control !== id, before);
  }
});

for (const [name, context] of Object.entries({ desktop: WINDOWS.desktop, phone: WINDOWS.phone })) {
  test(`a fact is asked before the first question that depends on it, by keyboard: ${name}`, async (t) => {
    const visit = await openPage(t, { context });
    const { page } = visit;
    await goTo(page, 'assess');
    await page.focus('[data-part="reports-first"] [data-part="on"]');
    await page.keyboard.press('Enter');
    const fact = page.locator('[data-part="fact-question"]');
    const at = () => fact.getAttribute('data-fact');
    const first = await at();
    assert.equal(await focused(page), 'questions-title');
    const { assumed, values } = facts.find(({ id }) => id === first);
    assert.match(await fact.innerText(), new RegExp(values.find(({ id }) => id === assumed).title));
    await visit.assertAccessible();
    await visit.screenshot(`guided-fact-${name}`, { fullPage: false });
    // Stated by the space bar, it stays, and says what it decided; the next key leads on.
    await fact.locator('input').first().focus();
    await page.keyboard.press('Space');
    assert.equal(await at(), first);
    await page.waitForSelector('[data-part="fact-decided"]:not(:empty)');
    const decided = Number(await fact.locator('[data-decides]').getAttribute('data-decides'));
    const [before, after] = values.map(({ id }) => assess({ format: 'crosscheck/assessment', version: 1, date: day(), profile: { [first]: id } }).requirements.filter(({ applicability }) => applicability === 'applies').length).sort((a, b) => b - a);
    assert.ok(decided > 0 && decided >= before - after, `${decided}`);
    await visit.assertAccessible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => document.querySelector('[data-fact]')?.dataset.fact !== id, first);
    // Back leads to it, and the answer is there.
    await page.click('[data-part="back"]');
    assert.equal(await at(), first);
    assert.equal(await fact.locator('input:checked').count(), 1);
    // What is not known stays assumed, and the questions come.
    await page.click('[data-part="on"]');
    for (let nth = 0; nth < 6 && (await fact.count()) > 0; nth += 1) await page.click('[data-part="do-not-know"]');
    assert.notEqual(await asked(page), null);
    await visit.assertQuiet();
  });
}

test('what is not stated of a report is named until it is stated', async (t) => {
  const { page } = await openPage(t);
  const report = page.locator('[data-artifact="soc2-report"]');
  await report.locator('input[value="yes"]').first().check();
  assert.match(await report.locator('[data-part="report-silent"]').innerText(), /Not stated: what kind of report it is/);
  await goTo(page, 'results');
  assert.equal(await page.locator('[data-tab]').count(), 0, 'while nothing is answered, there are no parts');
  const beside = page.locator('[data-part="operation-attested"][data-framework="soc2"]');
  assert.equal(await beside.count(), 0, 'a report of which nothing is known puts nothing in place');
  await goTo(page, 'start');
  await describeReport(page, 'artifact-soc2-report', SHORT_REPORT);
  assert.equal(await report.locator('[data-part="report-silent"]').count(), 0);
  await goTo(page, 'results');
  await goToPart(page, 'evidence');
  assert.match(await beside.innerText(), /auditor/);
});
