// Every entry can be undone and done again: by button, by key, after another screen; what is kept follows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';

const MFA = 'multi-factor-authentication';

async function toAccess(page) {
  await goTo(page, 'assess');
  await page.click('[data-domain="access"]');
}

const chosen = (page) =>
  page.locator(`fieldset[data-control="${MFA}"] input[type="radio"]:checked`).evaluateAll((inputs) => inputs.map((input) => input.value));

test('undo to the start, and forth again, with the numbers that belong to each step', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  const undo = page.locator('[data-part="undo"]');
  const redo = page.locator('[data-part="redo"]');
  const scores = () => page.locator('[data-part="score-strip"]').innerText();
  assert.equal(await undo.getAttribute('aria-disabled'), 'true');
  const states = [await scores()];
  await toAccess(page);
  await page.check(`fieldset[data-control="${MFA}"] input[value="implemented"]`);
  states.push(await scores());
  await page.check(`fieldset[data-control="${MFA}"] input[value="partial"]`);
  states.push(await scores());
  assert.equal(new Set(states).size, 3);
  assert.match(await undo.getAttribute('aria-label'), /^Undo: the answer to “.+”$/);

  await goTo(page, 'results');
  await undo.click();
  assert.equal(await scores(), states[1]);
  await undo.click();
  assert.equal(await scores(), states[0]);
  // Nothing left to undo: the button stays, says so, and keeps the focus.
  assert.equal(await undo.getAttribute('aria-disabled'), 'true');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.part), 'undo');
  await page.keyboard.press('Enter');
  assert.equal(await scores(), states[0]);
  await redo.click();
  await redo.click();
  assert.equal(await scores(), states[2]);
  assert.equal(await redo.getAttribute('aria-disabled'), 'true');

  // What was said has a way to where it shows.
  assert.match(await page.locator('[data-part="stepped"]').innerText(), /^Done again: the answer to/);
  await page.click('[data-part="stepped-show"]');
  assert.deepEqual(await chosen(page), ['partial']);
  assert.equal(await page.evaluate(() => document.activeElement.id), `question-${MFA}`);
  await visit.assertQuiet();
});

test('the keys of undo work anywhere but in a text, where the browser has its own', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await toAccess(page);
  const status = page.locator(`fieldset[data-control="${MFA}"] input[value="implemented"]`);
  await status.check();
  await page.keyboard.press('Control+z');
  assert.deepEqual(await chosen(page), []);
  await page.keyboard.press('Control+Shift+Z');
  assert.deepEqual(await chosen(page), ['implemented']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  assert.deepEqual(await chosen(page), ['implemented']);
  // Letters alone, and other keys with them, do nothing.
  for (const key of ['z', 'Alt+z', 'Control+Alt+z', 'y']) await page.keyboard.press(key);
  assert.deepEqual(await chosen(page), ['implemented']);
  // With the focus nowhere in particular, too.
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('Control+z');
  assert.deepEqual(await chosen(page), []);

  await goTo(page, 'start');
  await page.fill('#subject', 'Example (fictional)');
  await page.focus('#subject');
  await page.keyboard.press('Control+z');
  assert.equal(await page.locator('[data-part="stepped"]').count(), 0, 'the page undoes nothing while a text is written');
  await visit.assertQuiet();
});

test('what was undone stays undone after a reload, and opening a file can be undone', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await toAccess(page);
  await page.check(`fieldset[data-control="${MFA}"] input[value="implemented"]`);
  const file = await saveFile(page);
  await page.click('[data-part="undo"]');
  await page.reload();
  await toAccess(page);
  assert.deepEqual(await chosen(page), []);
  // Much may have been entered before: it says no more than it can do.
  assert.equal(await page.locator('[data-part="undo"]').getAttribute('aria-label'), 'Undo: there is nothing to undo since this page was opened');
  await page.check(`fieldset[data-control="${MFA}"] input[value="planned"]`);
  await goTo(page, 'start');
  await page.setInputFiles('[data-part="open-file"]', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.click('[data-part="offer-take"]');
  await page.waitForSelector('[data-message="file-opened"]');
  await toAccess(page);
  assert.deepEqual(await chosen(page), ['implemented']);
  assert.match(await page.locator('[data-part="undo"]').getAttribute('aria-label'), /opening a file/);
  await page.click('[data-part="undo"]');
  assert.deepEqual(await chosen(page), ['planned']);
  assert.deepEqual(visit.problems, []);
});

for (const width of [320, 360, 390, 600, 1280]) {
  test(`what stays at the top is no taller than what is kept free for it: ${width} pixels`, async (t) => {
    const visit = await openPage(t, { context: { viewport: { width, height: 700 } } });
    const { page } = visit;
    const fits = () => page.evaluate(() =>
      document.querySelector('.crosscheck-header').getBoundingClientRect().height <= Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop));
    assert.ok(await fits(), 'nothing entered');
    await goTo(page, 'assess');
    if (width > 900) await page.click('[data-domain="access"]');
    else await page.selectOption('#order', { label: 'All sections' });
    await page.check(`fieldset[data-control="${MFA}"] input[value="implemented"]`);
    assert.ok(await fits(), 'one answer');
  });
}
