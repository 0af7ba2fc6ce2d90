// The header: on a phone one row of 48 pixels, with the places in a list that opens over the page; in a wide window a row of them. In
// a frame, in somebody else's own page, by keyboard alone, and with letters twice as large.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, pressPlace } from './answering.mjs';
import { openPage } from './harness.mjs';
import { openHost, openInline, told, until } from './host.mjs';

const HEIGHT = 740;
const phone = (width) => ({ viewport: { width, height: HEIGHT } });
const WINDOWS = {
  phone: phone(360),
  'phone-dark': { ...phone(360), colorScheme: 'dark' },
  desktop: { viewport: { width: 1280, height: 800 } },
};
const PLACES = ['home', 'start', 'assess', 'results', 'plan', 'evidence', 'crosswalk'];
const LIST = '#crosscheck-nav';

const isOpen = (view) => view.locator(LIST).evaluate((list) => list.matches(':popover-open'));
const isFocused = (view, selector) => view.locator(selector).first().evaluate((one) => one === one.getRootNode().activeElement);
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const boxOf = (view, selector) => view.locator(selector).first().evaluate((one) => {
  const { top, bottom, left, right, height } = one.getBoundingClientRect();
  return { top, bottom, left, right, height };
});
const answerHome = async (page) => {
  await page.click('[data-part="home-example"]');
  await page.waitForSelector('[data-part="home-score"], [data-part="results"]');
};

for (const width of [320, 360, 390]) {
  test(`${width} pixels wide: one row of 48 pixels at every place, all of the list in view, and nothing moves sideways`, async (t) => {
    const visit = await openPage(t, { path: '', context: phone(width), folded: true });
    const { page } = visit;
    for (const isAnswered of [false, true]) {
      if (isAnswered) {
        await goTo(page, 'home');
        await answerHome(page);
      }
      for (const place of PLACES) {
        await goTo(page, place);
        assert.equal(await isOpen(page), false, `${place}: the list closes with the choice`);
        const name = await page.locator(`[data-screen="${place}"][aria-current="page"]`).textContent();
        assert.equal((await page.innerText('[data-part="places"]')).trim(), name.trim());
        assert.equal((await boxOf(page, 'header')).height, 48, place);
        assert.ok((await sideways(page)) <= 0, place);
        assert.equal(await page.locator('[data-part="score-strip"]').isVisible(), false, 'no room for them');
      }
    }
    // On its own screen, what can be shared is where one is; the list leads away again.
    await goTo(page, 'share');
    assert.equal((await page.innerText('[data-part="places"]')).trim(), 'Share');
    assert.equal((await boxOf(page, 'header')).height, 48);
    await page.click('[data-part="places"]');
    const list = await boxOf(page, LIST);
    assert.ok(list.top >= 47 && list.bottom <= HEIGHT && list.left >= 0 && list.right <= width, JSON.stringify(list));
    assert.ok((await page.locator(`${LIST} button`).evaluateAll((all) => all.map((one) => one.offsetHeight))).every((height) => height >= 40));
    // A press beside it puts it away.
    await page.mouse.click(width / 2, HEIGHT - 20);
    await until(async () => !(await isOpen(page)));
    await visit.assertQuiet();
  });
}

test('by keyboard alone: the list opens, leads on, and Escape gives the focus back', async (t) => {
  const visit = await openPage(t, { path: '', context: phone(360) });
  const { page } = visit;
  const next = () => page.keyboard.press('Tab');
  await page.locator('.crosscheck-skip').focus();
  await next();
  assert.ok(await isFocused(page, '[data-part="places"]'), 'the list is the first after the way past it');
  await page.keyboard.press('Enter');
  assert.ok(await isOpen(page));
  await next();
  assert.ok(await isFocused(page, '[data-screen="home"]'), 'its first place is next');
  await page.keyboard.press('Escape');
  await until(async () => !(await isOpen(page)));
  assert.ok(await isFocused(page, '[data-part="places"]'));
  await page.keyboard.press('Space');
  for (let i = 0; i < 5; i += 1) await next();
  assert.ok(await isFocused(page, '[data-screen="plan"]'));
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part="plan"]');
  await until(() => isFocused(page, '#screen-title'));
  assert.equal(await isOpen(page), false);
  // The list says by itself whether it is open; a place in it says only where it leads.
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const stateOf = (name) => nodes.find((node) => node.role?.value === 'button' && node.name?.value === name)?.properties.find((one) => one.name === 'expanded')?.value.value;
  assert.equal(stateOf('Plan'), false);
  await page.click('[data-part="places"]');
  const opened = (await browser.send('Accessibility.getFullAXTree')).nodes.filter((node) => node.role?.value === 'button');
  const expanded = Object.fromEntries(opened.map((node) => [node.name?.value, node.properties.find((one) => one.name === 'expanded')?.value.value]));
  assert.deepEqual([expanded.Home, expanded.Assess, expanded.Evidence], [undefined, undefined, undefined]);
  await visit.assertQuiet();
});

test('letters twice as large on the narrowest phone: every place can be reached, and nothing of the header sticks out', async (t) => {
  const { page } = await openPage(t, { path: '', context: phone(320) });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  for (const place of PLACES) {
    await goTo(page, place);
    assert.ok(await page.locator('header').evaluate((header) => header.scrollWidth <= innerWidth), place);
    const moved = await sideways(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.click('[data-part="places"]');
    const { left, right } = await boxOf(page, LIST);
    assert.ok(left >= 0 && right <= 320, `${place}: the list from ${left} to ${right}`);
    assert.equal(await sideways(page), moved, `${place}, with the list`);
    await page.keyboard.press('Escape');
  }
});

test('in a wide window the places stand in a row, and there is no list to open', async (t) => {
  const visit = await openPage(t, { path: '', context: WINDOWS.desktop });
  const { page } = visit;
  await answerHome(page);
  for (const width of [1280, 1000, 720]) {
    await visit.setWindow({ viewport: { width, height: 800 } });
    for (const place of PLACES) {
      assert.equal(await page.locator('[data-part="places"]').isVisible(), false);
      await goTo(page, place);
      const rows = await page.locator('.crosscheck-nav button').evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);
      assert.equal(rows, 1, `${place} in ${width} pixels`);
      assert.ok((await boxOf(page, 'header')).height <= 90, `${place} in ${width} pixels`);
    }
  }
  await visit.assertQuiet();
});

test('the evidence is a place with an address; pressed from there, the questions go on', async (t) => {
  const visit = await openPage(t, { path: '#evidence', context: WINDOWS.desktop });
  const { page } = visit;
  await page.waitForSelector('[data-screen="evidence"][aria-current="page"]');
  assert.equal(await page.locator('.crosscheck-nav [aria-current]').count(), 1);
  assert.equal(await page.title(), 'Evidence · Crosscheck');
  await goTo(page, 'assess');
  await page.waitForSelector('[data-screen="assess"][aria-current="page"]');
  assert.equal(await page.evaluate(() => location.hash), '#assess/guided');
  await goTo(page, 'evidence');
  assert.equal(await page.evaluate(() => location.hash), '#evidence');
  await page.goBack();
  await page.waitForSelector('[data-screen="assess"][aria-current="page"]');
  // Addresses that were sent before lead there, too.
  await page.evaluate(() => { location.hash = 'assess/evidence'; });
  await page.waitForSelector('[data-screen="evidence"][aria-current="page"]');
  await visit.assertQuiet();
});

test('in a narrow frame the list leads on, also where the frame grows with what it holds', async (t) => {
  for (const height of ['auto', '600']) {
    const body = `<h1>Trust center</h1><div style="width:360px"><cross-check height="${height}" sections="home assess results plan crosswalk"></cross-check></div>`;
    const { page, frame } = await openHost(t, { context: phone(390), page: { body } });
    await told(page, 'ready');
    await frame().waitForSelector('[data-part="home"]');
    await frame().click('[data-part="places"]');
    const [list, button] = [await boxOf(frame(), LIST), await boxOf(frame(), '[data-part="places"]')];
    assert.ok(list.top >= button.bottom - 1 && list.top <= button.bottom + 8, `${height}: the list at ${list.top}, its button down to ${button.bottom}`);
    await frame().click('[data-screen="results"]');
    await frame().waitForSelector('[data-part="results"]');
    assert.equal(await isOpen(frame()), false);
  }
});

test('in another site’s own page, each widget has its list, below its own button', async (t) => {
  const body = '<div style="height:300px">Above</div><div style="width:360px"><cross-check id="a" render="inline"></cross-check><cross-check id="b" render="inline"></cross-check></div>';
  const { page } = await openInline(t, { context: { viewport: { width: 1280, height: 900 } }, page: { body }, headers: () => ({}) });
  for (const id of ['a', 'b']) {
    await page.evaluate((one) => document.getElementById(one).scrollIntoView(), id);
    await told(page, 'ready', { id });
  }
  for (const id of ['b', 'a']) {
    const widget = page.locator(`#${id}`);
    await widget.locator('[data-part="places"]').click();
    const [list, button] = [await boxOf(widget, LIST), await boxOf(widget, '[data-part="places"]')];
    assert.ok(Math.abs(list.top - button.bottom) <= 8 && Math.abs(list.left - button.left) <= 8, JSON.stringify({ list, button }));
    await widget.locator('[data-screen="plan"]').click();
    await widget.locator('[data-part="plan"]').waitFor();
    assert.equal(await isOpen(widget), false);
  }
  await pressPlace(page.locator('#a'), 'results');
  assert.equal(await page.locator('#b [data-part="plan"]').count(), 1);
});

test('how it looks, with the list open and the menu of what is kept', async (t) => {
  const visit = await openPage(t, { path: '', folded: true });
  const { page } = visit;
  await answerHome(page);
  for (const [name, window] of Object.entries(WINDOWS)) {
    await visit.setWindow(window);
    for (const place of ['home', 'assess', 'results', 'plan', 'evidence', 'share']) {
      await goTo(page, place);
      await page.evaluate(() => scrollTo(0, 0));
      await visit.screenshot(`header-${place}-${name}`, { fullPage: false });
    }
    if (name === 'desktop') continue;
    await page.click('[data-part="places"]');
    await visit.assertAccessible();
    await visit.screenshot(`header-list-${name}`, { fullPage: false });
    await page.keyboard.press('Escape');
  }
  await visit.assertQuiet();
});
