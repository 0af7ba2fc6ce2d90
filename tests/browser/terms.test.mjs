// Words of the trade: pressed where one first stands, it says what it means beside it, on a desktop and on a phone, by keyboard, and in
// somebody else's own page; nothing moves for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './harness.mjs';
import { openInline, told, until } from './host.mjs';

const meaning = (view) => view.locator('.crosscheck-term-meaning:popover-open');
const boxOf = (locator) => locator.evaluate((one) => {
  const { top, bottom, left, right } = one.getBoundingClientRect();
  return { top, bottom, left, right };
});

for (const [name, viewport] of Object.entries({ desktop: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } })) {
  test(`${name}: every word of a screen is explained beside it, all of that in view, and nothing moves`, async (t) => {
    const visit = await openPage(t, { path: '', context: { viewport }, folded: true });
    const { page } = visit;
    await page.click('[data-part="home-example"]');
    await page.waitForSelector('[data-part="results"]');
    let looked = 0;
    for (const place of ['results', 'plan', 'share/public', 'start', 'stances', 'claims', 'breach-clock']) {
      await page.evaluate((hash) => { location.hash = hash; }, place);
      await page.waitForFunction((hash) => document.querySelector(hash.startsWith('share') ? '[data-part="share"]' : `[data-part="${hash}"], [data-place="${hash}"]`), place);
      for (const word of await page.locator('[data-term]:visible').all()) {
        await word.scrollIntoViewIfNeeded();
        const before = await boxOf(word);
        await word.click();
        assert.equal(await meaning(page).count(), 1);
        const box = await boxOf(meaning(page));
        assert.ok(box.left >= 0 && box.right <= viewport.width && box.top >= 0 && box.bottom <= viewport.height, JSON.stringify(box));
        assert.ok(box.top >= before.bottom - 8 || box.bottom <= before.top + 8, 'it does not cover the word');
        assert.deepEqual(await boxOf(word), before);
        if (looked === 0) {
          await visit.assertAccessible();
          await visit.screenshot(`term-${name}`, { fullPage: false });
        }
        await page.keyboard.press('Escape');
        assert.equal(await meaning(page).count(), 0);
        assert.ok(await word.evaluate((one) => one === document.activeElement), 'the focus stays where it was');
        looked += 1;
      }
    }
    assert.ok(looked >= 3, `only ${looked} words`);
    await visit.assertQuiet();
  });
}

test('in another site’s own page, too', async (t) => {
  const { page } = await openInline(t, { context: { viewport: { width: 1280, height: 900 } }, page: { body: '<div style="height:200px">Above</div><cross-check render="inline"></cross-check>' }, headers: () => ({}) });
  await told(page, 'ready');
  const word = page.locator('[data-term]:visible').first();
  await word.scrollIntoViewIfNeeded();
  await word.focus();
  await page.keyboard.press('Enter');
  await until(async () => (await meaning(page).count()) === 1);
  const [box, at] = [await boxOf(meaning(page)), await boxOf(word)];
  assert.ok(box.bottom > 0 && box.top < 900 && (Math.abs(box.top - at.bottom) < 40 || Math.abs(at.top - box.bottom) < 40), JSON.stringify({ box, at }));
});
