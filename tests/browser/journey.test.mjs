// The whole way of a visitor: answer by clicking, read the results, save the file. Every number on the screen is
// the one that the headless API computes from that file in Node, and no request is made on the way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { answerAll, goTo, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';
import { expectedNumbers, keyOf, reduced, allShownNumbers } from './numbers.mjs';

const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/assessments/${name}.json`, import.meta.url), 'utf8'));

/** Opens every family and all gaps, so that every row is on the screen. */
async function unfold(page) {
  await page.evaluate(async () => {
    for (const toggle of document.querySelectorAll('[data-part="breakdown"] button[aria-expanded="false"]')) {
      toggle.click();
      while (toggle.getAttribute('aria-expanded') === 'false') await new Promise((done) => setTimeout(done));
    }
  });
  const more = page.locator('[data-part="show-all-gaps"]');
  if (await more.count()) await more.click();
}

/**
 * Answers as answerAll() does, with the same presses and words, from inside the page: a fourth of the time for each. What is
 * pressed has to be shown and enabled; that nothing lies over it is seen with the other files, which are answered from outside.
 */
async function answerInside(page, assessment) {
  const { answers, ...rest } = assessment;
  await answerAll(page, rest, catalog());
  const domainOf = new Map(catalog().controls.map((control) => [control.id, control.domain]));
  const wanted = Object.entries(answers).map(([id, answer]) => ({ id, domain: domainOf.get(id), ...answer }));
  await page.evaluate(async ({ wanted, ASSURANCES }) => {
    const there = async (selector, isSo = (element) => element) => {
      for (const end = performance.now() + 20_000; performance.now() < end; await new Promise((done) => setTimeout(done))) {
        const element = document.querySelector(selector);
        if (element && isSo(element)) return element;
      }
      throw new Error(`${selector} does not become what it should`);
    };
    const isUsable = (element) => (element.checkVisibility() || element.labels?.[0]?.checkVisibility()) && !element.disabled;
    const press = async (selector) => (await there(selector, isUsable)).click();
    const enter = async (selector, set) => {
      const field = await there(selector, isUsable);
      field.focus();
      set(field);
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
      field.blur();
    };
    const type = (selector, text) => enter(selector, (field) => { field.value = text; });
    let open;
    for (const { id, domain, status, parameters = {}, justification, assurance, evidence, note } of wanted) {
      if (domain !== open) await press(`[data-domain="${domain}"]`);
      open = domain;
      const question = `fieldset[data-control="${id}"]`;
      await there(question);
      const choose = async (value) => {
        await press(`${question} input[type="radio"][value="${value}"]`);
        await there(`${question} input[type="radio"][value="${value}"]`, ({ checked }) => checked);
      };
      // Numbers are asked of what is there; they stay when the visitor then takes the answer back.
      const isThere = document.querySelector(`${question} [id^="parameter-"]`);
      const isAsked = Object.keys(parameters).length > 0;
      if (isAsked && !isThere) await choose('implemented');
      for (const [parameter, value] of Object.entries(parameters)) {
        const field = `[id="parameter-${id}-${parameter}"]`;
        if (typeof value === 'number') await type(field, String(value));
        else await enter(field, (list) => { list.selectedIndex = [...list.options].findIndex(({ label }) => label === value); });
      }
      if (status) await choose(status);
      else if (isAsked && !isThere) await press(`${question} [data-part="clear-answer"]`);
      if (justification) await type(`#justification-${id}`, justification);
      if (!assurance && !note && !evidence?.length) continue;
      await press(`${question} [data-part="behind"] > summary`);
      // The first choice says that nothing was said.
      if (assurance) await enter(`#assurance-${id}`, (list) => { list.selectedIndex = 1 + ASSURANCES.indexOf(assurance); });
      if (evidence?.length) await type(`#evidence-${id}`, evidence.join('\n'));
      if (note) await type(`#note-${id}`, note);
    }
  }, { wanted, ASSURANCES: ['claimed', 'documented', 'tested', 'attested-design', 'attested-operation'] });
}

for (const name of ['half-answered', 'full', 'soc2-type2']) {
  test(`${name}: answered by clicking, every number equals the headless API's`, async (t) => {
    const wanted = fixture(name);
    const visit = await openPage(t, { context: { acceptDownloads: true } });
    const { page } = visit;
    // The one with an answer to everything, from inside the page.
    await (name === 'full' ? answerInside(page, wanted) : answerAll(page, wanted, catalog()));

    const saved = JSON.parse(await saveFile(page));
    assert.deepEqual(saved.answers ?? {}, wanted.answers ?? {});
    assert.deepEqual(saved.profile, wanted.profile);
    assert.deepEqual(saved.artifacts ?? {}, wanted.artifacts ?? {});

    const report = assess(saved);
    const expected = expectedNumbers(report);
    await goTo(page, 'results');
    const shown = await allShownNumbers(page, () => unfold(page));
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
  const before = await allShownNumbers(page);
  await page.reload();
  await page.waitForSelector('[data-screen="results"]');
  await goTo(page, 'results');
  assert.deepEqual(await allShownNumbers(page), before);
});
