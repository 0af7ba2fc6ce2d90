// The advice on the start screen: three subjects, each with what a reader of the articles and the rules would expect,
// every line opening to its reason and its sources, and boundaries that follow what is typed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';

const said = (profile, artifacts = {}) => JSON.stringify({ format: 'crosscheck/assessment', version: 1, date: '2026-11-22', profile, artifacts });

/** Opens the page with an assessment and gives the ids of the rules shown under each question. */
async function open(t, text) {
  const visit = await openPage(t, {
    before: (page) => page.addInitScript((kept) => sessionStorage.setItem('crosscheck/assessment', kept), text),
  });
  await goTo(visit.page, 'start');
  const rules = (question) =>
    visit.page.locator(`[data-part="advice"] [data-question="${question}"] [data-rule]`).evaluateAll((lines) => lines.map((line) => line.dataset.rule));
  return { visit, page: visit.page, rules };
}

test('a telehealth start-up with nothing yet', async (t) => {
  const { visit, rules } = await open(t, said({ phi: 'yes', role: 'business-associate', product: 'engagement', customers: 'large-health-systems' }));
  const duties = await rules('duties');
  assert.ok(duties.includes('duties/business-associate') && duties.includes('duties/direct-duties'));
  assert.ok(duties.includes('duties/risk-analysis-first') && duties.includes('duties/customer-agreements-missing'));
  assert.ok(!duties.includes('duties/covered-entity'));
  assert.ok((await rules('market')).includes('market/large-health-systems'));
  assert.deepEqual(await rules('path'), ['path/parallel', 'path/hipaa-is-due']);
  assert.equal((await rules('categories')).length, 5);
  await visit.assertQuiet();
});

test('an app for consumers outside HIPAA is sent to the FTC’s rule', async (t) => {
  const { visit, page, rules } = await open(t, said({ phi: 'no', role: 'neither', customers: 'consumers' }));
  assert.deepEqual((await rules('duties')).slice(0, 1), ['duties/neither']);
  await page.selectOption('#fact-consumer-health-records', { label: 'Yes' });
  assert.deepEqual((await rules('duties')).slice(0, 1), ['duties/consumer-records']);
  const text = await page.locator('[data-rule="duties/consumer-records"]').innerText();
  assert.match(text, /FTC/);
  await visit.assertQuiet();
});

test('analytics on data that arrives de-identified owes HIPAA nothing, until it de-identifies itself', async (t) => {
  const { visit, page, rules } = await open(t, said({ phi: 'de-identified', product: 'analytics' }));
  assert.deepEqual((await rules('duties')).slice(0, 1), ['duties/de-identified-only']);
  await page.check('[data-question="fact-phi"] input[value="yes"]');
  await page.check('[data-question="fact-de-identifies"] input[value="yes"]');
  const duties = await rules('duties');
  assert.ok(duties.includes('duties/business-associate') && duties.includes('duties/de-identifying'));
  await visit.assertQuiet();
});

test('every line opens to its reason and its sources, and a source leads to the crosswalk', async (t) => {
  const { visit, page } = await open(t, said({ phi: 'yes' }));
  const lines = page.locator('[data-part="advice"] details[data-rule]');
  const number = await lines.count();
  assert.ok(number > 20);
  const folded = page.locator('[data-part="advice"] > div > details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  for (let i = 0; i < number; i += 1) {
    const line = lines.nth(i);
    await line.locator('summary').click();
    assert.ok((await line.locator('.crosscheck-advice-reason > p').innerText()).length > 20);
    assert.ok((await line.locator('[data-part="line-sources"] [data-entry]').count()) > 0);
    await line.locator('summary').click();
  }
  await lines.first().locator('summary').click();
  await lines.first().locator('[data-part="line-sources"] [data-entry]').first().click();
  await page.waitForSelector('[data-part="crosswalk"]');
  await visit.assertQuiet();
});

test('who must be told of a breach follows the numbers, at 500 and at 501', async (t) => {
  const { visit, page, rules } = await open(t, said({ phi: 'yes', role: 'covered-entity' }));
  await page.click('[data-part="advice"] details[data-question="breach-notices"] > summary');
  const give = async (individuals, largest) => {
    await page.fill('#count-breach-notices-individuals', String(individuals));
    await page.fill('#count-breach-notices-largest-state', String(largest));
    return rules('breach-notices');
  };
  let told = await give(499, 499);
  assert.ok(told.includes('breach-notices/hhs-yearly') && told.includes('breach-notices/media-not-owed'));
  told = await give(500, 500);
  assert.ok(told.includes('breach-notices/hhs-at-once') && told.includes('breach-notices/media-not-owed'));
  told = await give(501, 501);
  assert.ok(told.includes('breach-notices/hhs-at-once') && told.includes('breach-notices/media'));
  // Nine hundred people in three States, three hundred in each.
  told = await give(900, 300);
  assert.ok(told.includes('breach-notices/hhs-at-once') && told.includes('breach-notices/media-not-owed'));
  await page.fill('#count-breach-notices-individuals', 'many');
  told = await rules('breach-notices');
  assert.ok(told.includes('breach-notices/hhs-count-first'));
  await visit.assertQuiet();
});
