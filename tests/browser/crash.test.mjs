// A program that breaks in the middle of anything: within two seconds the page says so, nothing that was said to be
// kept is lost, and the answers can be saved without the program.
// Runs alone: it measures how soon the page says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, goToSection, saveFile } from './answering.mjs';
import { breakable, crash } from './crashing.mjs';
import { openPage, savedText } from './harness.mjs';

const before = (page) => page.addInitScript(breakable);
const CRASHES = Number(process.env.CROSSCHECK_CRASHES ?? 8);
const SEED = Number(process.env.CROSSCHECK_SEED ?? 1);

/** Answers two questions, the second of them after a snapshot. */
async function answer(page) {
  await goTo(page, 'start');
  await page.fill('#subject', 'Example Clinic Software (fictional) “äöü” 💡');
  await goToSection(page, 'governance');
  await page.check('fieldset[data-control="code-of-conduct"] input[value="implemented"]');
}

for (const [kind, how] of [['insert', 'a panic'], ['text', 'an error thrown through the program']]) {
  test(`${how}: the page says so, and the answers can be saved without the program`, async (t) => {
    const visit = await openPage(t, { before, context: { acceptDownloads: true } });
    const { page } = visit;
    await answer(page);
    const whole = JSON.parse(await saveFile(page));
    const { date: _, ...kept } = whole; // a day that follows today is kept as no day at all
    await goToSection(page, 'governance');
    await page.evaluate((kind) => {
      globalThis.crashAt(kind, 0);
      document.querySelector('[data-screen="results"]').click();
    }, kind);
    const notice = page.locator('[data-part="stopped"]');
    await notice.waitFor({ timeout: 2000 });
    assert.equal(await notice.getAttribute('data-code'), 'program-stopped');
    assert.match(await notice.innerText(), /stopped.*fault of ours.*go on.*The answer to 1 question is kept|stopped.*The answer to 1 question/is);
    assert.deepEqual(JSON.parse(await savedText(page, '[data-part="save-answers"]')), kept);
    const raw = JSON.parse(await savedText(page, '[data-part="save-raw"]'));
    assert.ok(Object.keys(raw.tab).every((name) => name.startsWith('crosscheck/kept/')));
    await visit.assertAccessible();
    await visit.screenshot(`stopped-${kind}`);
    await Promise.all([page.waitForEvent('load'), page.click('[data-part="go-on"]')]);
    await goToSection(page, 'governance');
    assert.ok(await page.isChecked('fieldset[data-control="code-of-conduct"] input[value="implemented"]'));
    assert.deepEqual(JSON.parse(await saveFile(page)), whole);
  });
}

test('an error that is not of the program leaves the page as it is', async (t) => {
  const { page } = await openPage(t, { before });
  await answer(page);
  await page.evaluate(() => setTimeout(() => { throw new Error('of an extension'); }));
  await page.waitForTimeout(200);
  assert.equal(await page.locator('[data-part="stopped"]').count(), 0);
});

test(`${CRASHES} crashes at random points: nothing that was said to be kept is lost`, { timeout: 6e6 }, async (t) => {
  const { page } = await openPage(t, { before });
  const tally = await crash(page, CRASHES, SEED);
  t.diagnostic(JSON.stringify(tally));
  assert.equal(tally.crashes, CRASHES);
});
