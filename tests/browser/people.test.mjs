// The five people for whom this is, each on the way to what they came for: how many presses it takes, and how many words stand
// in view on the way. What they need is in sight where the way ends. `CROSSCHECK_SHOW_PEOPLE=1` tells the counts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { counting, isInView, say } from './counting.mjs';
import { openPage } from './harness.mjs';
import { openHost, told } from './host.mjs';

const DESKTOP = { viewport: { width: 1280, height: 800 } };

test('a founder: three presses to both scores and what to do next, and a rough score after the quick check', async (t) => {
  const { page } = await openPage(t, { path: '', folded: true, context: DESKTOP });
  const founder = counting(page);
  for (const choice of ['for-providers', 'no-report', 'hospitals']) await founder.press(`[data-choice="${choice}"]`);
  await founder.read();
  assert.equal(await page.locator('[data-part="home-score"]').count(), 2);
  assert.equal(await page.locator('[data-part="home-next"] li').count(), 5);
  assert.ok(founder.counts.actions <= 3 && founder.counts.words <= 600, say('founder', founder));
  await founder.press('[data-part="go-on"]');
  for (let asked = 0; (await page.locator('[data-part="quick-end"]').count()) === 0; asked += 1) {
    assert.ok(asked < 25, 'the quick check ends');
    const step = () => page.innerText('[data-part="quick-step"]');
    const before = await step();
    await founder.read();
    await page.locator('[data-part="quick"] :is(input[type="radio"], [data-answer])').nth(1).click();
    founder.counts.actions += 1;
    // Most answers lead on by themselves.
    await page.waitForFunction((before) => {
      const step = document.querySelector('[data-part="quick-step"]');
      return !step || step.innerText !== before || document.querySelector('[data-part="quick-on"]');
    }, before);
    if (await page.locator('[data-part="quick-on"]').count()) await founder.press('[data-part="quick-on"]');
  }
  say('founder, quick check done', founder);
});

test('a compliance lead: from a Type II report to the gaps of HIPAA by name', async (t) => {
  const { page } = await openPage(t, { path: '', folded: true, context: DESKTOP });
  const lead = counting(page);
  for (const choice of ['for-providers', 'type-2', 'hospitals']) await lead.press(`[data-choice="${choice}"]`);
  await lead.press('[data-part="describe-report"]');
  const name = 'artifact-soc2-report';
  const day = new Date(Date.now() - 150 * 86_400_000).toISOString().slice(0, 10);
  await lead.check(`[data-question="${name}-report-kind"] input[value="soc-2"]`);
  await lead.check(`[data-question="${name}-whose"] input[value="own"]`);
  await lead.fill(`#${name}-date`, day);
  await lead.choose(`#${name}-opinion`, { index: 1 });
  await lead.check(`[data-question="${name}-covers-product"] input[value="yes"]`);
  await lead.check(`[data-question="${name}-covers-phi"] input[value="yes"]`);
  await lead.press('[data-screen="results"]');
  await lead.press('[data-chip="hipaa"]');
  await lead.read();
  assert.equal(await page.getAttribute('[data-part="framework-score"][data-framework="soc2"] [data-part="score-low"]', 'data-value'), '1/1');
  const [first] = await page.locator('[data-part="gaps"] tbody tr').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
  assert.ok(first <= 800, `the first gap stands at ${first} px`);
  assert.ok(lead.counts.actions <= 13, say('compliance lead', lead));
});

test('a hospital analyst: what to ask this vendor stands on the card, and is copied by one press', async (t) => {
  const body = readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8');
  const { page, frame } = await openHost(t, { page: { body: '<cross-check mode="posture" posture="/posture.json"></cross-check>' }, pages: () => ({ '/posture.json': { body, type: 'application/json' } }) });
  await told(page, 'ready');
  const analyst = counting(frame());
  await frame().waitForSelector('[data-part="posture-notice"]');
  await analyst.read();
  for (const part of ['[data-part="posture-notice"]', '[data-part="posture-ask"] li']) assert.ok(await isInView(frame(), part), part);
  assert.ok(analyst.counts.words <= 320, say('hospital analyst', analyst));
  await analyst.press('[data-part="posture-copy"]');
  assert.ok(analyst.counts.actions <= 1, say('hospital analyst', analyst));
});

test('by keyboard: at most twelve presses of Tab to the first choice, and three answers without a mouse', async (t) => {
  const { page } = await openPage(t, { path: '', folded: true, context: DESKTOP });
  let presses = 0;
  const press = async (key) => {
    await page.keyboard.press(key);
    presses += 1;
  };
  const isChoice = () => page.evaluate(() => document.activeElement?.dataset.choice !== undefined);
  for (let question = 0; question < 3; question += 1) {
    const before = presses;
    while (!(await isChoice())) {
      assert.ok(presses - before < 12, 'at most twelve presses');
      await press('Tab');
    }
    await press('Enter');
    await page.waitForFunction((question) => location.hash === (question < 2 ? `#home/${question + 2}` : '#home'), question);
  }
  await page.waitForSelector('[data-part="home-score"]');
  if (process.env.CROSSCHECK_SHOW_PEOPLE) console.log(`by keyboard: ${presses} keys to both scores`);
  assert.ok(presses <= 20, `${presses} keys`);
});
