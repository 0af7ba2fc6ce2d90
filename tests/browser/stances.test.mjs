// Stances, by clicking and by keys: a choice counts at once, a reload and the saved file keep it. That the effect which is stated
// before a choice is what then counts, for every option, is tested natively: tests/suite/rendered/stances.rs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo, goToPart, saveFile } from './answering.mjs';
import { goToPlace } from './crosswalk.mjs';
import { openPage } from './harness.mjs';

const HALF = JSON.parse(readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8'));
// An archive of 12 months: enough as good practice, too short for those who read the rule more strictly.
const LOGGED = { ...HALF, answers: { ...HALF.answers, 'audit-logging': { status: 'implemented', parameters: { 'archive-months': 12 } } } };
const withKept = (assessment) => (page) => page.addInitScript((text) => {
  if (!sessionStorage.getItem('crosscheck/assessment')) sessionStorage.setItem('crosscheck/assessment', text);
}, JSON.stringify(assessment));

const choose = async (page, stance, option) => {
  await page.check(`input[name="stance-${stance}"][value="${option}"]`);
  await page.waitForSelector(`[data-stance="${stance}"] [data-option="${option}"][data-chosen="true"]`);
};

test('a stance puts a category into scope, and a reload and the file keep it', async (t) => {
  const visit = await openPage(t, { before: withKept(HALF), context: { acceptDownloads: true } });
  const { page } = visit;
  const privacy = async () => {
    await goTo(page, 'results');
    await goToPart(page, 'sections');
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
  assert.deepEqual(JSON.parse(await saveFile(page)).stances, { 'privacy-category': 'first-report', categories: 'security-only' });
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
