// What does not fit together: what is found, in words, with a way to put it right, and gone once it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, stateReport } from './answering.mjs';
import { openPage } from './harness.mjs';

const findings = (page) =>
  page.locator('[data-part="consistency"] [data-finding]').evaluateAll((rows) => rows.map((row) => row.dataset.finding));

async function look(page) {
  await goTo(page, 'assess');
  await page.click('[data-order="consistency"]');
}

test('nothing is claimed where nothing is found, and what it cannot tell is said', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await look(page);
  assert.equal(await page.locator('[data-part="consistency-counts"]').innerText(), 'Nothing was found.');
  assert.match(await page.locator('[data-part="consistency"]').innerText(), /cannot tell whether an answer is true/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'questions-title');
  await visit.assertAccessible();
  await visit.assertQuiet();
});

test('a missing reason, a contradiction with a report and an agreement called not applicable: each leads to its question', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await stateReport(page);
  await page.check('[data-question="artifact-risk-analysis"] input[value="yes"]');
  await goTo(page, 'assess');
  await page.click('[data-domain="access"]');
  await page.check('fieldset[data-control="unique-user-ids"] input[value="not-implemented"]');
  await page.check('fieldset[data-control="multi-factor-authentication"] input[value="planned"]');
  await page.check('fieldset[data-control="session-timeout"] input[value="not-implemented"]');
  await page.click('[data-domain="vendors"]');
  await page.check('fieldset[data-control="baa-with-vendors"] input[value="not-applicable"]');
  await page.fill('#justification-baa-with-vendors', 'The data is encrypted.');
  await look(page);
  // Rules of the catalog first, then controls in the catalog's order.
  const errors = (await findings(page)).slice(0, 4);
  assert.equal(errors[0], 'vendor-agreements-called-not-applicable');
  assert.deepEqual(errors.slice(1).sort(), ['against-artifact', 'not-applicable-not-accepted', 'reason-missing']);
  // Addressable specifications are departed from: one line for all of them, with the way to where they are decided.
  assert.equal((await findings(page)).filter((id) => id === 'decision-missing').length, 1);
  // The risk analysis was given no date, and an answer rests on it.
  assert.ok((await findings(page)).includes('rests-on-old'));
  assert.match(await page.locator('[data-part="consistency-counts"]').innerText(), /^4 errors, \d+ warnings?, 1 note\.$/, (await findings(page)).join());
  const tally = await page.locator('[data-order="consistency"] .crosscheck-order-tally').innerText();
  const counts = (await page.locator('[data-part="consistency-counts"]').innerText()).match(/\d+/g).map(Number);
  assert.equal(Number(tally), counts[0] + counts[1]);
  await visit.assertAccessible();
  await visit.screenshot('consistency');

  await page.click('[data-finding="reason-missing"] [data-part="finding-way"]');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'question-multi-factor-authentication');
  await page.fill('#justification-multi-factor-authentication', 'Rolled out next quarter.');
  await look(page);
  assert.ok(!(await findings(page)).includes('reason-missing'));
  await page.click('[data-finding="against-artifact"] [data-part="finding-way"]');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'question-unique-user-ids');
  await visit.assertQuiet();
});

test('at 320 pixels the list is reached by the choice above it and nothing runs out of the page', async (t) => {
  const visit = await openPage(t, { context: { viewport: { width: 320, height: 700 } } });
  const { page } = visit;
  await page.check('[data-question="artifact-risk-analysis"] input[value="yes"]');
  await goTo(page, 'assess');
  await page.selectOption('#order', { label: 'Conflicts' });
  assert.deepEqual(await findings(page), ['rests-on-old']);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  await visit.assertQuiet();
});
