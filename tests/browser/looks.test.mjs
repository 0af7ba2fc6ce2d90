// Every screen, empty, half done and finished, on phone and desktop, light and dark: axe finds nothing, nothing
// sticks out sideways, and a picture is kept for people to look at.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';

const fixture = (name) => readFileSync(new URL(`../fixtures/assessments/${name}.json`, import.meta.url), 'utf8');
const NO_PHI = JSON.stringify({ format: 'crosscheck/assessment', version: 1, profile: { phi: 'de-identified' }, answers: { 'code-of-conduct': { status: 'implemented' } } });
const STATES = { empty: undefined, half: fixture('half-answered'), full: fixture('full'), 'no-phi': NO_PHI };
const WINDOWS = {
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', isLikeAnother: true },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light', isLikeAnother: true },
  'narrow-dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
};

for (const [state, text] of Object.entries(STATES)) {
  test(`${state}: every screen in ${Object.keys(WINDOWS).join(', ')}`, async (t) => {
    const before = (page) => text && page.addInitScript((kept) => sessionStorage.setItem('crosscheck/assessment', kept), text);
    const visit = await openPage(t, { before });
    for (const screen of ['start', 'assess', 'results', 'plan', 'crosswalk']) {
      await goTo(visit.page, screen);
      await visit.assertLooks(WINDOWS, `${screen}-${state}`);
      if (screen === 'results' && state === 'no-phi') {
        const hipaa = visit.page.locator('[data-part="framework-score"][data-framework="hipaa"]');
        assert.equal(await hipaa.locator('[data-part="score-low"]').count(), 0, 'a number for HIPAA where it does not apply');
        assert.match(await hipaa.innerText(), /does not apply/i);
      }
    }
    await visit.assertQuiet();
  });
}

test('the whole way by keyboard alone', async (t) => {
  const visit = await openPage(t, { context: { viewport: { width: 1280, height: 900 } } });
  const { page } = visit;
  const focused = () => page.evaluate(() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, Math.min(box.y + 4, window.innerHeight - 1));
    return {
      screen: element.dataset.screen,
      domain: element.dataset.domain,
      name: element.getAttribute('name'),
      hidden: !(top && (element.contains(top) || top.contains(element))),
    };
  });
  const tabTo = async (isThere) => {
    for (let i = 0; i < 120; i += 1) {
      await page.keyboard.press('Tab');
      const now = await focused();
      if (isThere(now)) return now;
    }
    assert.fail('never got there by Tab');
  };
  await tabTo(({ screen }) => screen === 'assess');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part="assess"]');
  await tabTo(({ domain }) => domain === 'access');
  await page.keyboard.press('Enter');
  const first = await tabTo(({ name }) => name?.startsWith('status-'));
  assert.equal(first.hidden, false, 'the focused answer is covered');
  await page.keyboard.press('Space');
  const control = first.name.slice('status-'.length);
  await page.waitForSelector(`fieldset[data-control="${control}"][data-origin="answered"]`);
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector(`fieldset[data-control="${control}"][data-effective="partial"]`);
  await visit.assertQuiet();
});
