// Stances: the effect that is stated before a choice is what then counts, on the page and by the headless API; going
// back restores everything; a reload and the saved file keep the choice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess } from '../../target/npm/index.node.mjs';
import { goTo, saveFile } from './answering.mjs';
import { CATALOG, goToPlace } from './crosswalk.mjs';
import { openPage } from './harness.mjs';

const HALF = JSON.parse(readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8'));
// An archive of 12 months: enough as good practice, too short for those who read the rule more strictly.
const LOGGED = { ...HALF, answers: { ...HALF.answers, 'audit-logging': { status: 'implemented', parameters: { 'archive-months': 12 } } } };
const withKept = (assessment) => (page) => page.addInitScript((text) => {
  if (!sessionStorage.getItem('crosscheck/assessment')) sessionStorage.setItem('crosscheck/assessment', text);
}, JSON.stringify(assessment));

const fraction = ({ num, den }) => `${num}/${den}`;

/** What an option is said to come to. */
const stated = (page, stance, option) => page.locator(`[data-stance="${stance}"] [data-option="${option}"]`).evaluate((element) => {
  const one = (effect) => element.querySelector(`[data-effect="${effect}"]`);
  const scores = [...element.querySelectorAll('[data-effect="score"]')];
  return {
    scores: Object.fromEntries(scores.map(({ dataset: d }) => [d.framework, { low: d.low, of: Number(d.of) }])),
    months: one('months').dataset.value,
    ends: one('months').dataset.ends,
    path: element.querySelector('[data-part="effect-path"]').textContent,
    dollars: one('dollars').dataset.value,
  };
});
const moves = (page, stance, option) => page.locator(`[data-stance="${stance}"] [data-option="${option}"] [data-part="change"]`)
  .evaluateAll((all) => all.map((one) => one.dataset.moves === 'true'));
const choose = async (page, stance, option) => {
  await page.check(`input[name="stance-${stance}"][value="${option}"]`);
  await page.waitForSelector(`[data-stance="${stance}"] [data-option="${option}"][data-chosen="true"]`);
};
const strip = (page) => page.locator('[data-part="score-strip"] [data-part="strip"]').evaluateAll((all) =>
  Object.fromEntries(all.map((one) => [one.dataset.framework, one.querySelector('[data-part="strip-score-low"]')?.dataset.value])));

test('for every option of every stance, what is stated is what then counts', async (t) => {
  const visit = await openPage(t, { before: withKept(LOGGED), context: { acceptDownloads: true } });
  const { page } = visit;
  const seen = new Set();
  for (const stance of CATALOG.stances) {
    await goToPlace(page, 'stances');
    const [first, ...others] = stance.options.map(({ id }) => id);
    const before = await stated(page, stance.id, first);
    assert.deepEqual((await moves(page, stance.id, first)), [false, false, false, false], 'what counts now moves nothing');
    for (const option of others) {
      const said = await stated(page, stance.id, option);
      (await moves(page, stance.id, option)).forEach((is, place) => { if (is) seen.add(place); });
      await choose(page, stance.id, option);
      assert.deepEqual(await stated(page, stance.id, option), said, `${stance.id}: ${option} does not come to what it said`);
      const shown = await strip(page);
      for (const [framework, score] of Object.entries(said.scores)) assert.equal(shown[framework], score.low);

      const saved = JSON.parse(await saveFile(page));
      assert.deepEqual(saved.stances, { [stance.id]: option });
      for (const framework of assess(saved).frameworks) {
        assert.deepEqual(said.scores[framework.framework], { low: fraction(framework.score.coverage.low), of: framework.score.applicable });
      }
      // The plan says the same of time and cost.
      await goTo(page, 'plan');
      const planned = (part) => page.locator(`[data-part="plan-figures"] [data-part="${part}"]`).last().getAttribute('data-value');
      assert.deepEqual([await planned('milestone'), await planned('first-year')], [said.months, said.dollars]);
      await goToPlace(page, 'stances');
      assert.deepEqual(await stated(page, stance.id, first), before, 'what going back is said to come to');
    }
    await choose(page, stance.id, first);
    assert.deepEqual(await stated(page, stance.id, first), before, 'going back restores everything');
    assert.equal(JSON.parse(await saveFile(page)).stances, undefined);
  }
  // Among all options something moves each of the scores and the time; no stance prices anything today.
  assert.ok(seen.has(0) && seen.has(1) && seen.has(2), `only ${[...seen]} ever move`);
  await visit.assertQuiet();
});

test('a stance puts a category into scope, and a reload keeps it', async (t) => {
  const visit = await openPage(t, { before: withKept(HALF) });
  const { page } = visit;
  const privacy = async () => {
    await goTo(page, 'results');
    return page.locator('[data-part="breakdown"] [data-part-id="privacy"]').innerText();
  };
  assert.match(await privacy(), /not in scope/);
  await goToPlace(page, 'stances');
  await choose(page, 'privacy-category', 'first-report');
  assert.doesNotMatch(await privacy(), /not in scope/);
  await page.reload();
  await page.waitForSelector('[data-screen="results"]');
  assert.doesNotMatch(await privacy(), /not in scope/);
  await goToPlace(page, 'stances');
  assert.equal(await page.isChecked('input[name="stance-privacy-category"][value="first-report"]'), true);

  // The other stance that speaks of the category pulls the other way; the page says which one wins.
  assert.equal(await page.locator('[data-part="stance-conflict"]').count(), 0);
  await choose(page, 'categories', 'security-only');
  assert.match(await page.locator('[data-part="stance-conflict"]').innerText(), /Privacy.*Out wins/s);
  assert.match(await privacy(), /not in scope/);
  assert.deepEqual(visit.problems, []);
});

test('by keyboard: arrows choose, and what is chosen is said', async (t) => {
  const visit = await openPage(t, { before: withKept(HALF) });
  const { page } = visit;
  await goToPlace(page, 'stances');
  await page.focus('input[name="stance-order"][value="parallel"]');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('[data-stance="order"] [data-option="soc2-first"][data-chosen="true"]');
  assert.equal(await page.evaluate(() => document.activeElement.value), 'soc2-first', 'focus stays with the choice');
  assert.match(await page.locator('[data-part="stances-chosen"]').innerText(), /1 of/);
  await visit.assertQuiet();
});

for (const [window, context] of Object.entries({
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
})) {
  for (const [state, assessment] of Object.entries({ empty: undefined, half: LOGGED })) {
    test(`accessible and no wider than the window, ${state}, ${window}`, async (t) => {
      const visit = await openPage(t, { context, before: assessment && withKept(assessment) });
      const { page } = visit;
      await goToPlace(page, 'stances');
      if (assessment) await choose(page, 'categories', 'agency-set');
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(width <= 0, `${width} px wider than the window`);
      await visit.assertAccessible();
      await visit.screenshot(`stances-${state}-${window}`);
      await visit.assertQuiet();
    });
  }
}
