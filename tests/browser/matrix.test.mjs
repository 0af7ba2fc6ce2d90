// The matrix of the whole crosswalk: parts and directions are chosen, a cell opens into the controls it counts; keyboard, phone
// and dark windows work. That every cell and every pair equals a count is tested natively: tests/suite/rendered/matrix.rs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOG, goToPlace } from './crosswalk.mjs';
import { openPage } from './harness.mjs';

const HIPAA = CATALOG.parts.filter((part) => part.framework === 'hipaa');

test('a cell opens into its controls with the clauses of both sides, and focus goes there and back', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goToPlace(page, 'matrix');
  const standard = 'hipaa:164.308(a)(5)(i)';
  const cell = page.locator(`tr[data-standard="${standard}"] td[data-column="soc2/cc6"] button`);
  await cell.focus();
  await page.keyboard.press('Enter');
  const pair = page.locator('[data-part="pair"]');
  await pair.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'matrix-pair');

  const listed = await pair.locator('[data-part="pair-shared"] [data-control]').count();
  assert.ok(listed > 0);
  assert.equal(await cell.evaluate((button) => button.firstChild.textContent.trim()), String(listed));

  await page.click('[data-part="pair-close"]');
  await pair.waitFor({ state: 'detached' });
  assert.equal(await cell.evaluate((element) => element === document.activeElement), true, 'focus is back on the cell');

  // Another part and the other direction, by a click each.
  const [, part] = HIPAA;
  await page.click(`[data-part="part-filter"] [data-filter="${part.id}"]`);
  await page.waitForSelector(`[data-part="part-filter"] [data-filter="${part.id}"][aria-pressed="true"]`);
  assert.equal(await page.locator(`tr[data-standard="${standard}"]`).count(), 0);
  await page.click('[data-part="direction"] [data-filter="back"]');
  await page.waitForSelector('[data-part="direction"] [data-filter="back"][aria-pressed="true"]');
  await page.waitForSelector(`[data-part="part-filter"] [data-filter="${part.id}"][aria-pressed="true"]`);
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
  await goToPlace(page, 'matrix');
  for (const part of HIPAA) {
    await page.click(`[data-part="part-filter"] [data-filter="${part.id}"]`);
    await page.locator('[data-part="crosswalk-table"] tbody button').first().click();
    await page.waitForSelector('[data-part="pair"]');
    await visit.assertLooks(WINDOWS, `matrix-${part.id}`);
  }
  // Heads of rows stay in view however far the table is scrolled.
  const region = page.locator('[role="region"]:has([data-part="crosswalk-table"])');
  for (const [window, context] of Object.entries(WINDOWS)) {
    await visit.setWindow(context);
    await region.evaluate((element) => { element.scrollLeft = element.scrollWidth; });
    const gap = await region.evaluate((element) => element.querySelector('tbody th').getBoundingClientRect().left - element.getBoundingClientRect().left);
    assert.ok(Math.abs(gap) < 2, `the heads of rows are ${gap} px off, ${window}`);
  }
  await visit.assertQuiet();
});
