// The whole way of a visitor: answer by clicking, read the results, save the file. Every number on the screen is
// the one that the headless API computes from that file in Node, and no request is made on the way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { answerAll, goTo, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';
import { expectedNumbers, keyOf, reduced, shownNumbers } from './numbers.mjs';

const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/assessments/${name}.json`, import.meta.url), 'utf8'));

/** Opens every family and all gaps, so that every row is on the screen. */
async function unfold(page) {
  const closed = page.locator('[data-part="breakdown"] button[aria-expanded="false"]');
  while (await closed.count()) await closed.first().click();
  const more = page.locator('[data-part="show-all-gaps"]');
  if (await more.count()) await more.click();
}

for (const name of ['half-answered', 'full', 'soc2-type2']) {
  test(`${name}: answered by clicking, every number equals the headless API's`, async (t) => {
    const wanted = fixture(name);
    const visit = await openPage(t, { context: { acceptDownloads: true } });
    const { page } = visit;
    await answerAll(page, wanted, catalog());

    const saved = JSON.parse(await saveFile(page));
    assert.deepEqual(saved.answers ?? {}, wanted.answers ?? {});
    assert.deepEqual(saved.profile, wanted.profile);
    assert.deepEqual(saved.artifacts ?? {}, wanted.artifacts ?? {});

    const report = assess(saved);
    const expected = expectedNumbers(report);
    await goTo(page, 'results');
    await unfold(page);
    const shown = await shownNumbers(page);
    assert.ok(shown.length > 150, `only ${shown.length} numbers on the screen`);
    const differences = shown
      .filter((number) => reduced(number.value) !== expected.get(keyOf(number)))
      .map((number) => `${keyOf(number)}: shown ${number.value} (“${number.shown}”), computed ${expected.get(keyOf(number))}`);
    assert.deepEqual(differences, []);

    // Nothing that was computed is missing from the screen.
    const keys = new Set(shown.map(keyOf));
    const wantedKeys = [
      ...report.frameworks.filter((f) => f.score.coverage).map((f) => `headline ${f.framework} score-low`),
      ...report.frameworks.flatMap((f) => f.parts).filter((p) => p.score.coverage).flatMap((p) => [
        `breakdown ${p.part} score-low`,
        ...p.families.filter((x) => x.score.coverage).map((x) => `breakdown ${x.family} score-low`),
      ]),
      ...report.controls.flatMap((c) => c.gain.map((g) => `gaps ${c.control}@${g.framework} gain`)),
    ];
    assert.deepEqual(wantedKeys.filter((key) => !keys.has(key)), []);

    await visit.screenshot(`journey-${name}-results`);
    await visit.assertAccessible();
    await visit.assertQuiet();
  });
}

test('what was saved opens again with the same numbers, and survives a reload', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  const file = { name: 'half.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(fixture('half-answered'))) };
  await page.setInputFiles('[data-part="open-file"]', file);
  await page.waitForSelector('[data-message="file-opened"]');
  await goTo(page, 'results');
  const before = await shownNumbers(page);
  await page.reload();
  await page.waitForSelector('[data-screen="results"]');
  await goTo(page, 'results');
  assert.deepEqual(await shownNumbers(page), before);
});
