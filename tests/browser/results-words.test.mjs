// What the results say of an example company agrees with what they say elsewhere: one owner, one status and no fact that is
// missed where it is not asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';

async function openExample(t, id) {
  const visit = await openPage(t, { context: { viewport: { width: 1280, height: 900 } } });
  await visit.page.click(`[data-example="${id}"]`);
  await visit.page.waitForSelector('[data-part="results"]');
  return visit;
}

test('nothing is called not stated that nobody asks, and the way to the rest leads to a question', async (t) => {
  for (const id of ['claims', 'telehealth']) {
    const { page } = await openExample(t, id);
    assert.equal(await page.locator('[data-part="assumed-facts"]').count(), 0, id);
  }
  const { page } = await openPage(t);
  await goTo(page, 'assess');
  await page.click('[data-domain="access"]');
  await page.locator('fieldset[data-control] input[value="implemented"]').first().check();
  await goTo(page, 'results');
  const missed = await page.locator('[data-part="assumed-facts"] [data-fact]').evaluateAll((all) => all.map((one) => one.dataset.fact));
  assert.ok(missed.length > 3);
  await page.click('[data-part="assumed-facts"] summary');
  await page.click('[data-part="assumed-facts"] button');
  for (const fact of missed) assert.ok(await page.locator(`[data-question="fact-${fact}"], [id="fact-${fact}"]`).count(), fact);
});

test('who was named for a gap is named, and a blocker stands as it was answered', async (t) => {
  const visit = await openExample(t, 'claims');
  const { page } = visit;
  const all = page.locator('[data-part="show-all-gaps"]');
  if (await all.count()) await all.click();
  const read = (page, cells) => page.locator('[data-part="gaps"] tr[data-control]').evaluateAll((rows, cells) =>
    Object.fromEntries(rows.map((row) => [row.dataset.control, row.querySelector(cells).textContent])), cells);
  const owners = await read(page, '.crosscheck-gap-owner');
  const states = await read(page, '.crosscheck-gap-status');
  const blockers = await page.locator('[data-part="blockers"] li[data-control]').evaluateAll((all) => all.map((one) => [one.dataset.control, one.querySelector('[data-status]').textContent]));
  assert.ok(blockers.length > 0);
  for (const [control, said] of blockers) assert.equal(said, states[control], control);
  // The plan names the same people.
  await goTo(page, 'plan');
  const steps = page.locator('[data-part="show-all-steps"]');
  if (await steps.count()) await steps.click();
  const named = await page.locator('[data-part="step-list"] tr[data-control]').evaluateAll((rows) => rows.flatMap((row) => {
    const owner = row.querySelector('[data-part="owner"]');
    return owner ? [[row.dataset.control, owner.textContent]] : [];
  }));
  assert.ok(named.length > 0 && owners['access-review'] === 'Head of IT');
  for (const [control, owner] of named) assert.equal(owners[control], owner, control);
  // Where nobody was named, it is whose it usually is, and stands in brackets.
  const unnamed = Object.keys(owners).filter((control) => !named.some(([other]) => other === control));
  for (const control of unnamed) assert.match(owners[control], /^\(.+\)$/, control);
  await visit.assertQuiet();
});

test('months that hold under conditions are told with them', async (t) => {
  const { page } = await openExample(t, 'telehealth');
  await goTo(page, 'plan');
  const said = await page.innerText('[data-part="plan"]');
  assert.match(said, /Type I at month 4 to 6 and Type II at month 10 to 14, with people assigned to it and without the Privacy category; otherwise both come later/);
  assert.doesNotMatch(said, /Type I comes at month 4 to 6/);
});
