// The questions of a section for people who know their way: by keyboard alone, sifted, searched, and many answered at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { goToSection, pressPlace, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';

const DESKTOP = { viewport: { width: 1280, height: 900 } };
const focused = (page) => page.evaluate(() => document.activeElement?.id);
const shown = (page) => page.locator('fieldset[data-control]').evaluateAll((all) => all.map(({ dataset }) => dataset.control));
const sift = (page, label) => page.selectOption('#questions-sieve', { label });

test('a section by keyboard alone', async (t) => {
  const visit = await openPage(t, { context: DESKTOP });
  const { page } = visit;
  await goToSection(page, 'access');
  assert.equal(await focused(page), 'questions-title');
  const [first, second, third] = await shown(page);
  // The letters hold from the heading on, where the focus is at first.
  await page.keyboard.press('1');
  assert.equal(await page.locator('fieldset[data-control] input:checked').count(), 0);
  for (const [key, there] of [['j', `question-${first}`], ['/', 'questions-search'], ['?', 'keys-help']]) {
    await page.locator('#questions-title').focus();
    await page.keyboard.press(key);
    await page.waitForFunction((id) => document.activeElement?.id === id, there);
  }
  assert.match(await page.innerText('[data-part="keys-help"]'), /Ctrl\+Z, Ctrl\+Shift\+Z/);
  await page.locator('#questions-title').focus();
  await page.keyboard.press('?');
  await page.waitForSelector('[data-part="keys-help"]', { state: 'detached' });
  await page.locator('#questions-title').focus();
  for (let i = 0; i < 40 && !(await focused(page)).startsWith('status-'); i += 1) await page.keyboard.press('Tab');
  assert.equal(await focused(page), `status-${first}-implemented`);
  await page.keyboard.press('2');
  assert.ok(await page.isChecked(`[id="status-${first}-partial"]`));
  await page.keyboard.press('j');
  assert.equal(await focused(page), `question-${second}`);
  await page.keyboard.press('6');
  assert.ok(await page.isChecked(`[id="status-${second}-not-implemented"]`));
  await page.keyboard.press('0');
  assert.equal(await page.locator(`fieldset[data-control="${second}"] input:checked`).count(), 0);
  await page.keyboard.press('j');
  assert.equal(await focused(page), `question-${third}`);
  const covered = await page.evaluate(() => document.activeElement.getBoundingClientRect().top < document.querySelector('.crosscheck-header').getBoundingClientRect().bottom);
  assert.equal(covered, false, 'the focused question is under the header');
  await page.keyboard.press('k');
  assert.equal(await focused(page), `question-${second}`);
  await page.keyboard.press('?');
  await page.waitForSelector('[data-part="keys-help"]');
  assert.equal(await focused(page), 'keys-help');
  await visit.assertAccessible();

  // In a field the same keys are text.
  await page.locator(`[id="question-${first}"]`).focus();
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'questions-search');
  await page.keyboard.type('j1?g');
  assert.equal(await page.inputValue('#questions-search'), 'j1?g');
  await page.fill('#questions-search', '');
  await page.locator(`[id="question-${first}"]`).focus();
  await page.keyboard.press('g');
  await page.waitForSelector('[data-part="guided"] [data-part="fact-question"]');
  assert.equal(await focused(page), 'questions-title');
  await visit.assertQuiet();
});

test('sifted and searched; what is answered stays until one sifts again', async (t) => {
  const visit = await openPage(t, { context: DESKTOP });
  const { page } = visit;
  await goToSection(page, 'access');
  const all = await shown(page);
  await sift(page, 'Not answered');
  await page.check(`[id="status-${all[0]}-implemented"]`);
  await page.check(`[id="status-${all[1]}-not-implemented"]`);
  assert.deepEqual(await shown(page), all, 'a question vanished under the hands');
  await page.click('[data-part="sift-again"]');
  assert.deepEqual(await shown(page), all.slice(2));
  await sift(page, 'Gaps');
  assert.deepEqual(await shown(page), [all[1]]);
  await sift(page, 'All questions');
  await page.fill('#questions-search', 'session timout');
  const found = await shown(page);
  assert.ok(found.includes('session-timeout') && found.length < all.length, found.join());
  await page.fill('#questions-search', 'xylophone');
  assert.deepEqual(await shown(page), []);
  await visit.assertAccessible();
  await page.fill('#questions-search', '');

  // In all sections: what both frameworks ask is what the headless API says.
  await page.click('[data-order="all"]');
  await sift(page, 'Double duty: asked by both');
  const report = assess({ format: 'crosscheck/assessment', version: 1 });
  const applies = new Map(report.requirements.map((row) => [row.requirement, row]));
  const frameworks = new Map(catalog().controls.map(({ id }) => [id, new Set()]));
  for (const { id, clauses } of catalog().requirements) {
    if (applies.get(id).state === 'not-applicable') continue;
    for (const { control } of clauses) frameworks.get(control).add(id.split(':')[0]);
  }
  const both = catalog().controls.filter(({ id }) => frameworks.get(id).size > 1).map(({ id }) => id);
  assert.deepEqual(await shown(page), both);
  await visit.assertQuiet();
});

test('many answered at once, and only what is open', async (t) => {
  const visit = await openPage(t, { context: { ...DESKTOP, acceptDownloads: true } });
  const { page } = visit;
  await goToSection(page, 'incident');
  const all = await shown(page);
  await page.check(`[id="status-${all[0]}-implemented"]`);
  await page.click('[data-part="bulk"] > summary');
  await page.selectOption('#bulk-status', { label: 'Not applicable' });
  assert.equal(await page.locator('[data-part="bulk-answer"]').count(), 0, 'without a reason');
  await page.fill('#bulk-reason', 'A service without incidents of its own (fictional)');
  await visit.assertAccessible();
  await page.click('[data-part="bulk-answer"]');
  assert.equal(await focused(page), 'questions-title');
  assert.match(await page.innerText('[data-part="sifted"]'), new RegExp(`${all.length - 1} answers given`));
  const { answers } = JSON.parse(await saveFile(page));
  assert.equal(Object.keys(answers).length, all.length);
  assert.equal(answers[all[0]].status, 'implemented');
  for (const id of all.slice(1)) assert.deepEqual(answers[id], { status: 'not-applicable', justification: 'A service without incidents of its own (fictional)' });
  await visit.assertQuiet();
});

for (const [name, context] of Object.entries({ desktop: DESKTOP, 'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, narrow: { viewport: { width: 320, height: 640 } } })) {
  test(`nothing is too small or wider than the window: ${name}`, async (t) => {
    const visit = await openPage(t, { context });
    const { page } = visit;
    await pressPlace(page, 'assess');
    if (name === 'desktop') await page.click('[data-domain="change"]');
    else await page.selectOption('#order', { index: 10 });
    await page.waitForSelector('[data-part="sifter"]');
    await page.click('[data-part="bulk"] > summary');
    await page.selectOption('#bulk-status', { label: 'Planned' });
    const small = await page.locator('[data-part="domain-questions"] :is(button, summary, select, input[type="text"], .crosscheck-status-option)').evaluateAll((some) =>
      some.filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 24).map((e) => e.innerText || e.id));
    assert.deepEqual(small, []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    await visit.assertAccessible();
    await visit.screenshot(`section-${name}`, { fullPage: false });
    await visit.assertQuiet();
  });
}
