// Three made-up companies, one click each: their numbers are the engine's, nothing of them is kept, and what a visitor
// entered waits untouched.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess } from '../../target/npm/index.node.mjs';
import { goTo, pressPlace } from './answering.mjs';
import { openPage } from './harness.mjs';
import { openHost, openInline, told } from './host.mjs';
import { expectedNumbers, keyOf, reduced, shownNumbers } from './numbers.mjs';

const EXAMPLES = ['telehealth', 'claims', 'analytics'];
const file = (id) => JSON.parse(readFileSync(new URL(`../../catalog/examples/${id}.json`, import.meta.url), 'utf8'));
const kept = (page) => page.evaluate(() => JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]));

const WINDOWS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
};

test(`one click each, with the engine's numbers: ${Object.keys(WINDOWS).join(', ')}`, async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  for (const [window, context] of Object.entries(WINDOWS)) {
    await visit.setWindow(context);
    await visit.screenshot(`examples-start-${window}`, { fullPage: false });
  }
  for (const id of EXAMPLES) {
    await goTo(page, 'start');
    await page.click(`[data-example="${id}"]`);
    await page.waitForSelector('[data-part="results"]');
    assert.match(await page.locator('[data-part="example-notice"]').innerText(), /^Example: [A-Z].*\. This company does not exist\./);
    const expected = expectedNumbers(assess(file(id)));
    const shown = await shownNumbers(page);
    assert.ok(shown.length > 20, `${id}: only ${shown.length} numbers on the screen`);
    assert.deepEqual(shown.filter((number) => reduced(number.value) !== expected.get(keyOf(number))), [], id);
    assert.equal(/does not apply/.test(await page.locator('[data-part="score-strip"]').innerText()), id === 'analytics');
    await visit.assertLooks(WINDOWS, `examples-${id}`, { fullPage: false });
  }
  assert.equal(await kept(page), '[[],[]]', 'nothing of an example is kept');
  await page.click('[data-part="example-leave"]');
  assert.equal(await page.locator('[data-part="example-notice"]').count(), 0);
  assert.match(await page.locator('[data-part="score-strip"]').innerText(), /not assessed yet/);
  await visit.assertQuiet();
});

test('what was entered waits, survives a reload in the middle, and comes back as it was', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await page.fill('#subject', 'Own company (fictional)');
  const before = await kept(page);
  await page.click('[data-example="claims"]');
  await goTo(page, 'start');
  assert.equal(await page.inputValue('#subject'), file('claims').subject.name);
  await page.fill('#subject', 'Changed');
  assert.equal(await page.locator('[data-part="save-state"]').getAttribute('data-state'), 'example');
  assert.equal(await kept(page), before, 'an example wrote into storage');
  await page.click('[data-part="example-leave"]');
  await goTo(page, 'start');
  assert.equal(await page.inputValue('#subject'), 'Own company (fictional)');
  await page.click('[data-example="telehealth"]');
  await page.reload();
  await goTo(page, 'start');
  assert.equal(await page.inputValue('#subject'), 'Own company (fictional)');
  assert.deepEqual(visit.problems, []);
});

test('a step in an example is undone in the example, and never one’s own', async (t) => {
  const { page } = await openPage(t);
  await page.fill('#subject', 'Own company (fictional)');
  await page.click('[data-example="telehealth"]');
  await goTo(page, 'start');
  assert.equal(await page.locator('[data-part="undo"]').isEnabled(), false, 'one’s own last step is within reach');
  await page.fill('#subject', 'Changed');
  await page.keyboard.press('Tab');
  await page.click('[data-part="undo"]');
  assert.equal(await page.inputValue('#subject'), file('telehealth').subject.name);
  assert.equal(await page.locator('[data-part="undo"]').isEnabled(), false);
  await page.click('[data-part="example-leave"]');
  await goTo(page, 'start');
  assert.equal(await page.inputValue('#subject'), 'Own company (fictional)');
  await page.click('[data-part="undo"]');
  assert.equal(await page.inputValue('#subject'), '');
});

test('another tab that changes what is kept meanwhile is heard of, and wins nothing from an example', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await page.check('[data-part="keeping"] input[value="this-browser"]');
  await page.fill('#subject', 'First (fictional)');
  await page.click('[data-example="claims"]');
  const other = await page.context().newPage();
  await other.goto(`${visit.server.url}#start`);
  await other.waitForSelector('#subject');
  assert.equal(await other.inputValue('#subject'), 'First (fictional)', 'the other tab opens what is kept, not the example');
  await other.fill('#subject', 'Second (fictional)');
  await page.bringToFront();
  await page.waitForSelector('[data-message="overtaken"]');
  await page.click('[data-message="overtaken"] [data-part="take-over"]');
  await page.waitForSelector('[data-part="example-notice"]', { state: 'detached' });
  await goTo(page, 'start');
  assert.equal(await page.inputValue('#subject'), 'Second (fictional)');
});

test('where storage is blocked, what was entered waits all the same', async (t) => {
  const blocked = (page) => page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
  });
  const { page, problems } = await openPage(t, { before: blocked });
  await page.fill('#subject', 'Own company (fictional)');
  const state = page.locator('[data-part="save-state"]');
  assert.equal(await state.getAttribute('data-state'), 'blocked');
  await page.click('[data-example="analytics"]');
  assert.equal(await state.getAttribute('data-state'), 'example');
  await page.click('[data-part="example-leave"]');
  await goTo(page, 'start');
  assert.equal(await page.inputValue('#subject'), 'Own company (fictional)');
  assert.equal(await state.getAttribute('data-state'), 'blocked');
  assert.deepEqual(problems, []);
});

test('in a frame, an example is not handed over; a page with a published file has none', async (t) => {
  const { page, frame, problems } = await openHost(t, { page: { body: '<cross-check hand-over></cross-check>' } });
  await told(page, 'ready');
  await goTo(frame(), 'start');
  await frame().click('[data-example="claims"]');
  await frame().waitForSelector('[data-part="results"]');
  assert.equal(await frame().locator('[data-part="hand-over"]').count(), 0);
  assert.equal(await frame().evaluate(() => sessionStorage.length + localStorage.length), 0);
  await frame().click('[data-part="example-leave"]');
  await pressPlace(frame(), 'start');
  await frame().fill('#subject', 'Own company (fictional)');
  await pressPlace(frame(), 'results');
  assert.deepEqual(problems, []);
  const posture = await openHost(t, {
    page: { body: '<cross-check mode="posture" posture="/posture.json"></cross-check>' },
    pages: () => ({ '/posture.json': { body: JSON.stringify(file('claims')), type: 'application/json' } }),
  });
  await told(posture.page, 'ready');
  await posture.frame().waitForSelector('[data-part="posture-notice"]');
  assert.equal(await posture.frame().locator('[data-example], [data-part="example-notice"]').count(), 0);
});

test('in another site’s own page, an example works and nothing is kept', async (t) => {
  const { page, problems } = await openInline(t);
  await told(page, 'ready');
  await page.fill('#subject', 'Own company (fictional)');
  await page.click('[data-example="telehealth"]');
  await page.waitForSelector('[data-part="results"]');
  assert.match(await page.locator('[data-part="example-notice"]').innerText(), /does not exist/);
  await page.click('[data-part="example-leave"]');
  await goTo(page, 'start');
  assert.equal(await page.inputValue('#subject'), 'Own company (fictional)');
  assert.equal(await kept(page), '[[],[]]');
  assert.deepEqual(problems, []);
});
