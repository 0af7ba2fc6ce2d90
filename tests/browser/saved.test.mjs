// Where answers are is a button at the top, on every screen: what it says is so, what it offers works, and after ten answers that
// only the tab keeps, it is offered once to keep them longer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, goToSection } from './answering.mjs';
import { openPage } from './harness.mjs';

const MENU = '[data-part="keeping-menu"]';

test('the menu says where answers are, keeps them in this browser, saves a file, and leads to the rest; by keyboard', async (t) => {
  const visit = await openPage(t, { path: '', folded: true });
  const { page } = visit;
  await page.click('[data-choice="for-providers"]');
  await page.waitForSelector('[data-part="save-state"][data-state="saved"]', { state: 'attached' });
  assert.match(await page.getAttribute(`${MENU} > summary`, 'aria-label'), /Where your answers are kept: Kept in this tab/);
  await page.focus(`${MENU} > summary`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part="menu-keep"]:visible');
  await visit.assertAccessible();
  await visit.screenshot('saved-menu');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('[data-part="menu-keep"]').isVisible(), false);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('crosscheck/')));
  assert.equal(await page.locator('[data-part="menu-keep"]').isVisible(), false);
  assert.match(await page.innerText(MENU), /this browser/);
  // A press elsewhere closes it.
  await page.click(`${MENU} > summary`);
  await page.locator('[data-part="menu-keep"]').focus();
  await page.locator('h1').click();
  assert.equal(await page.locator('[data-part="menu-keep"]').isVisible(), false);
  await page.click(`${MENU} > summary`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-part="menu-save"]')]);
  assert.match(download.suggestedFilename(), /\.json$/);
  await page.click(`${MENU} > summary`);
  await page.click('[data-part="menu-more"]');
  await page.waitForSelector('[data-part="start"] [data-part="erase"]:visible');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'fold-keeping');
  await visit.assertQuiet();
});

test('after ten answers that only the tab keeps, it is offered once to keep them longer', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goToSection(page, 'access');
  const controls = await page.locator('[data-part="domain-questions"] fieldset[data-control]').evaluateAll((all) => all.map(({ dataset }) => dataset.control));
  const answer = (control) => page.check(`[id="status-${control}-implemented"]`);
  for (const control of controls.slice(0, 9)) await answer(control);
  assert.equal(await page.locator('[data-message="keep-offered"]').count(), 0);
  await answer(controls[9]);
  await page.waitForSelector('[data-message="keep-offered"]');
  await visit.assertAccessible();
  await page.click('[data-message="keep-offered"] [data-part="keep-here"]');
  await page.waitForSelector('[data-message="keep-offered"]', { state: 'detached' });
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('crosscheck/')));
  for (const control of controls.slice(10, 12)) await answer(control);
  assert.equal(await page.locator('[data-message="keep-offered"]').count(), 0);
  await page.waitForSelector('[data-part="save-state"][data-state="saved"]', { state: 'attached' });
  await goTo(page, 'home');
  await visit.assertQuiet();
});
