// The advice on the start screen, by clicking and typing: it follows what is chosen at once, its lines unfold, and a source leads
// to the crosswalk. Which lines each subject gets, and the boundaries, are tested natively: tests/suite/rendered/advice.rs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from './harness.mjs';

test('what is chosen and typed changes the advice at once; a line unfolds, and its source leads to the crosswalk', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  const rules = (question) =>
    page.locator(`[data-part="advice"] [data-question="${question}"] [data-rule]`).evaluateAll((lines) => lines.map((line) => line.dataset.rule));
  await page.check('[data-question="fact-phi"] input[value="no"]');
  await page.check('[data-question="fact-role"] input[value="neither"]');
  assert.deepEqual((await rules('duties')).slice(0, 1), ['duties/neither']);
  await page.selectOption('#fact-consumer-health-records', { label: 'Yes' });
  assert.deepEqual((await rules('duties')).slice(0, 1), ['duties/consumer-records']);
  await page.check('[data-question="fact-phi"] input[value="yes"]');
  await page.check('[data-question="fact-role"] input[value="covered-entity"]');
  await page.click('[data-part="advice"] details[data-question="breach-notices"] > summary');
  await page.fill('#count-breach-notices-individuals', '501');
  await page.fill('#count-breach-notices-largest-state', '501');
  assert.ok((await rules('breach-notices')).includes('breach-notices/media'));
  await page.fill('#count-breach-notices-largest-state', '300');
  await page.fill('#count-breach-notices-individuals', 'many');
  assert.ok((await rules('breach-notices')).includes('breach-notices/hhs-count-first'));

  const line = page.locator('[data-part="advice"] [data-question="breach-notices"] details[data-rule]').first();
  await line.locator('summary').click();
  assert.ok((await line.locator('.crosscheck-advice-reason > p').innerText()).length > 20);
  await line.locator('[data-part="line-sources"] [data-entry]').first().click();
  await page.waitForSelector('[data-part="crosswalk"]');
  await visit.assertQuiet();
});
