// What is said on the start screen has its effect at once: on the duties, on the recommended categories, on what a
// SOC 2 report answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, stateReport, unfold } from './answering.mjs';
import { openPage } from './harness.mjs';

test('the kind of product decides who recommends which category', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goTo(page, 'start');
  const label = (part) => page.locator(`[data-question="scope-soc2"] label:has(input[value="${part}"])`).innerText();
  await page.selectOption('#fact-product', { label: 'Analytics or population health' });
  assert.match(await label('confidentiality'), /Agency and episki/);
  assert.match(await label('availability'), /by: Agency\./);
  assert.doesNotMatch(await label('processing-integrity'), /Recommended/);
  await page.selectOption('#fact-product', { label: 'Claims, billing or revenue cycle' });
  assert.match(await label('processing-integrity'), /by: episki\./);
  await visit.assertQuiet();
});

test('a role, and that nothing is PHI, change the duties at once', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goTo(page, 'start');
  const follows = () => page.locator('[data-part="follows"]').innerText();
  await page.check('[data-question="fact-role"] input[value="business-associate"]');
  const associate = await follows();
  await page.check('[data-question="fact-role"] input[value="covered-entity"]');
  assert.notEqual(await follows(), associate);
  await page.check('[data-question="fact-phi"] input[value="no"]');
  assert.match(await follows(), /does not apply/i);
  await visit.assertQuiet();
});

test('a SOC 2 report answers questions, and says why it counts for less', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goTo(page, 'start');
  await stateReport(page);
  await page.waitForFunction(() => /SOC 2 report/i.test(document.querySelector('[data-part="follows"]').innerText));
  await goTo(page, 'assess');
  await page.click('[data-domain="access"]');
  assert.ok((await page.locator('fieldset[data-origin="inherited"]').count()) > 5);
  const question = page.locator('fieldset[data-control="unique-user-ids"]');
  await question.locator('input[value="not-implemented"]').check();
  await question.locator('[data-part="contradiction"]').waitFor();
  await visit.assertQuiet();
});

test('Start says how many questions a report answers, and leads to just those; one that is overruled is not among them', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  assert.equal(await page.locator('[data-part="report-answers"]').count(), 0, 'nothing is said of a report that was not named');
  await stateReport(page);
  await unfold(page.locator('[data-question="artifact-soc2-report-carve-out"]'));
  await page.check('[data-question="artifact-soc2-report-carve-out"] input[value="no"]');
  const said = async () => {
    const text = await page.locator('[data-part="report-answers"] [role="status"]').innerText();
    const [, answered, asked] = /^It answers (\d+) of (\d+) questions\./.exec(text) ?? assert.fail(text);
    return { answered: Number(answered), asked: Number(asked) };
  };
  const before = await said();
  assert.ok(before.answered > 40 && before.answered < before.asked, JSON.stringify(before));
  await visit.assertAccessible();
  await visit.screenshot('start-report-answers', { fullPage: false });
  await page.click('[data-part="see-inherited"]');
  await page.waitForSelector('fieldset[data-origin="inherited"]');
  assert.equal(await page.locator('fieldset[data-control]').count(), before.answered, 'just those are listed');
  assert.equal(await page.locator('fieldset[data-origin="inherited"] [data-part="inherited"]').count(), before.answered, 'each says what it comes from');
  const overruled = await page.locator('fieldset[data-origin="inherited"]').first().getAttribute('data-control');
  const question = page.locator(`fieldset[data-control="${overruled}"]`);
  await question.locator('input[value="partial"]').check();
  assert.equal(await question.getAttribute('data-origin'), 'answered');
  await goTo(page, 'start');
  assert.deepEqual(await said(), { ...before, answered: before.answered - 1 });
  // An opinion that answers nothing says so at once.
  await page.selectOption('#artifact-soc2-report-opinion', { index: 3 });
  assert.match(await page.locator('[data-part="report-answers"]').innerText(), /answers no question/);
  assert.equal(await page.locator('[data-part="see-inherited"]').count(), 0);
  await visit.assertQuiet();
});
