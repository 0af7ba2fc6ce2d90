// Published claims, disagreements and the proposal, as a visitor clicks through them; what they show, and that every figure
// and verdict equals a second computation, is tested natively: tests/suite/rendered/claims.rs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goToPlace } from './crosswalk.mjs';
import { openPage } from './harness.mjs';

test('filters narrow down by a click, together; a claim opens by itself; all disagreements open at once', async (t) => {
  const kept = JSON.stringify({
    format: 'crosscheck/assessment', version: 1, profile: { phi: 'yes', role: 'business-associate' },
    answers: { 'penetration-testing': { status: 'not-implemented' } },
  });
  const visit = await openPage(t, { before: (page) => page.addInitScript((text) => sessionStorage.setItem('crosscheck/assessment', text), kept) });
  const { page } = visit;
  await goToPlace(page, 'claims');
  const shown = () => page.locator('[data-part="claims"] [data-claim]').evaluateAll((cards) => cards.map(({ dataset: d }) => [d.claim, d.verdict]));
  const all = await shown();
  const press = async (part, filter) => {
    await page.click(`[data-part="${part}"] [data-filter="${filter}"]`);
    await page.waitForSelector(`[data-part="${part}"] [data-filter="${filter}"][aria-pressed="true"]`);
  };
  await press('verdict-filter', 'not-borne-out');
  const failing = await shown();
  assert.deepEqual(failing, all.filter(([, verdict]) => verdict === 'not-borne-out'));
  await press('article-filter', 'tallyfy');
  const both = await shown();
  assert.ok(both.length > 0 && both.length < failing.length && both.every(([id]) => failing.some(([other]) => other === id)));
  await press('verdict-filter', 'all');
  await press('article-filter', 'all');
  assert.deepEqual(await shown(), all);
  await page.click('[data-part="how-to-read"] > summary');
  await page.waitForSelector('[data-part="levels"]:visible');
  const card = page.locator(`[data-claim="${all[0][0]}"]`);
  // Without a filter, the claims of each verdict are folded up again.
  await page.evaluate((id) => { for (let fold = document.querySelector(`[data-claim="${id}"]`); fold; fold = fold.parentElement.closest('details')) fold.open = true; }, all[0][0]);
  await card.locator('details > summary').click();
  await card.locator('[data-part="claim-alone"]').click();
  await page.locator('[data-part="claim-rows"] tbody tr').first().waitFor();

  await goToPlace(page, 'disagreements');
  const folded = page.locator('[data-part="disagreements"] details[data-disagreement]:not([open])');
  assert.ok(await folded.count() > 10);
  await page.click('[data-part="open-all"]');
  await page.waitForFunction(() => !document.querySelector('[data-part="disagreements"] details[data-disagreement]:not([open])'));
  await press('source-filter', 'primer');

  await goToPlace(page, 'security-rule-2025', 'proposal');
  await press('outlook-filter', 'would-be-gap');
  assert.deepEqual(await page.locator('[data-change]').evaluateAll((cards) => cards.map((card) => card.dataset.change)), ['penetration-test']);
  await visit.assertQuiet();
});

const WINDOWS = {
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', isLikeAnother: true },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light', isLikeAnother: true },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
};

test(`accessible and no wider than the window, ${Object.keys(WINDOWS).join(', ')}`, async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  for (const place of ['claims', 'disagreements', 'proposal-0']) {
    await goToPlace(page, place);
    // Unfolded, so that nothing escapes the check; all rows are made alike, and axe takes a second for each.
    await page.evaluate(() => [...document.querySelectorAll('[data-part="crosswalk"] details')].slice(0, 20).forEach((one) => { one.open = true; }));
    await visit.assertLooks(WINDOWS, place);
  }
  await visit.assertQuiet();
});
