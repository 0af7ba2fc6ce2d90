// The home screen as a visitor finds it: three presses to an answer, all of it in view, and every place with an address, so
// that the browser's own Back leads through the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';

const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 } };

const at = (page) => page.evaluate(() => decodeURIComponent(location.hash.slice(1)));

/** Waits until the address names a place; it follows what is shown by a moment. */
const isAt = (page, place) => page.waitForFunction((place) => decodeURIComponent(location.hash.slice(1)) === place, place);

async function press(page, ...choices) {
  for (const choice of choices) await page.click(`[data-choice="${choice}"]`);
}

for (const [name, window, most] of [['desktop', DESKTOP, 800], ['phone', PHONE, 1110]]) {
  test(`${name}: a question is in view as a whole, and three presses give both scores`, async (t) => {
    const visit = await openPage(t, { path: '', context: window, folded: true });
    const { page } = visit;
    for (const choice of ['for-providers', 'no-report', 'hospitals']) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height <= most, `${height} px at ${choice}`);
      const { words, controls } = await page.evaluate(() => ({
        words: document.body.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
        controls: [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((element) => element.checkVisibility()).length,
      }));
      assert.ok(words <= 150, `${words} words at ${choice}`);
      assert.ok(controls <= 20, `${controls} controls at ${choice}`);
      await visit.assertAccessible({ where: choice });
      await visit.screenshot(`home-${name}-${choice}`);
      await press(page, choice);
    }
    await page.waitForSelector('[data-part="home-score"]');
    assert.equal(await page.locator('[data-part="home-score"]').count(), 2);
    assert.equal(await page.locator('[data-part="home-next"] li').count(), 5);
    await visit.assertAccessible({ where: 'the answer' });
    await visit.screenshot(`home-${name}-answer`);
    const tall = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    assert.ok(tall <= (name === 'phone' ? 6 : 3), `${tall} windows tall`);
    await visit.assertQuiet();
  });
}

test('by keyboard alone: at most twelve presses of Tab to the first choice', async (t) => {
  const { page } = await openPage(t, { path: '' });
  let tabs = 0;
  const isChoice = () => page.evaluate(() => document.activeElement?.dataset.choice !== undefined);
  while (!(await isChoice()) && tabs <= 12) {
    await page.keyboard.press('Tab');
    tabs += 1;
  }
  assert.ok(tabs <= 12, `${tabs} presses`);
  for (const question of ['2', '3']) {
    await page.keyboard.press('Enter');
    await isAt(page, `home/${question}`);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'place-title');
    await page.keyboard.press('Tab');
    assert.ok(await isChoice());
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part="home-score"]');
});

test('a report that is named leads to its form, and what is proven follows', async (t) => {
  const { page } = await openPage(t, { path: '' });
  await press(page, 'for-providers', 'type-2', 'plans');
  assert.equal(await page.getAttribute('[data-part="home-report"]', 'data-state'), 'not-described');
  await page.click('[data-part="describe-report"]');
  assert.ok(await page.isChecked('[data-question="artifact-soc2-report-kind"] input[value="operation"]'));
  await goTo(page, 'home');
  assert.equal(await page.getAttribute('[data-part="home-report"]', 'data-state'), 'not-described');
});

test('every place has an address and a title; the browser’s Back and Forward lead through them, each as far scrolled as it was', async (t) => {
  const visit = await openPage(t, { path: '', folded: true, context: DESKTOP });
  const { page } = visit;
  const first = page.url();
  const title = await page.title();
  assert.equal(await at(page), '', 'where one comes to, the address stays as it was');
  await goTo(page, 'plan');
  await isAt(page, 'plan');
  assert.match(await page.title(), /^Plan · Crosscheck$/);
  await page.evaluate(() => scrollTo(0, 300));
  // Pressed by the page: Playwright scrolls to what it clicks.
  await page.evaluate(() => document.querySelector('[data-screen="assess"]').click());
  await isAt(page, 'assess/guided');
  await page.click('[data-domain="access"]');
  await isAt(page, 'assess/section/access');
  assert.match(await page.title(), / · Assess · Crosscheck$/);
  await goTo(page, 'crosswalk');
  await isAt(page, 'matrix');
  await page.goBack();
  await page.waitForSelector('[data-part="assess"]');
  await page.goBack();
  await page.goBack();
  await page.waitForSelector('[data-part="plan"]');
  await page.waitForFunction(() => Math.abs(scrollY - 300) < 3);
  await page.goBack();
  await page.waitForSelector('[data-part="home"]');
  assert.equal(page.url(), first);
  assert.equal(await page.title(), title);
  await page.goForward();
  await page.waitForSelector('[data-part="plan"]');
  await isAt(page, 'plan');
  await visit.assertQuiet();
});

test('the browser’s Back leads to the question before, with what was pressed', async (t) => {
  const { page } = await openPage(t, { path: '' });
  await press(page, 'for-vendors');
  await isAt(page, 'home/2');
  await press(page, 'no-report');
  await isAt(page, 'home/3');
  await page.goBack();
  await page.waitForSelector('[data-part="home-question"][data-question="1"]');
  assert.equal(await page.getAttribute('[data-choice][aria-current]', 'data-choice'), 'no-report');
});

test('an address opens its place at once, and is written into no other', async (t) => {
  const visit = await openPage(t, { path: '#assess/section/access' });
  await visit.page.waitForSelector('[data-domain="access"][aria-current]');
  assert.equal(await at(visit.page), 'assess/section/access');
  await visit.assertQuiet();
});
