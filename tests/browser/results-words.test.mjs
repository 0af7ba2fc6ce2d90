// From what the results had to assume to where it is asked. What the results say of examples, and that it agrees with the plan, is
// tested natively: tests/suite/rendered/results_words.rs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';

test('the way to the facts that were not stated leads to where they are asked', async (t) => {
  const { page } = await openPage(t);
  await goTo(page, 'assess');
  await page.click('[data-domain="access"]');
  await page.locator('fieldset[data-control] input[value="implemented"]').first().check();
  await goTo(page, 'results');
  const missed = await page.locator('[data-part="assumed-facts"] [data-fact]').evaluateAll((all) => all.map((one) => one.dataset.fact));
  assert.ok(missed.length > 3);
  await page.click('[data-part="assumed-facts"] summary');
  await page.click('[data-part="assumed-facts"] button:not([data-term])');
  await page.waitForSelector('[data-part="start"]');
  for (const fact of missed) assert.ok(await page.locator(`[data-question="fact-${fact}"], [id="fact-${fact}"]`).count(), fact);
});
