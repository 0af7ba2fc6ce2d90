// The matrix of the whole crosswalk: every cell of every part, in both directions, equals a count made here from the
// catalog's JSON; a cell opens into the controls it counts; keyboard, phone and dark windows work.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOG, controlsOf, goToPlace, grouped, relationship, requirementsOf, standardOf } from './crosswalk.mjs';
import { openPage } from './harness.mjs';

const COLUMNS = ['soc2', ...CATALOG.parts.filter((part) => part.framework === 'soc2').flatMap((part) => part.families)];
const HIPAA = CATALOG.parts.filter((part) => part.framework === 'hipaa');

/** What every cell of a part should say: `standard column` to number and relationship. */
function expectedCells(part, isReversed) {
  const standards = grouped(requirementsOf(part), standardOf);
  const cells = new Map();
  for (const [standard, requirements] of standards) {
    for (const column of COLUMNS) {
      const [source, target] = [new Set(controlsOf(requirementsOf(column))), new Set(controlsOf(requirements))];
      const shared = [...source].filter((control) => target.has(control)).length;
      cells.set(`${standard} ${column}`, `${shared} ${isReversed ? relationship(target, source) : relationship(source, target)}`);
    }
  }
  return cells;
}

const shownCells = (page) => page.evaluate(() =>
  [...document.querySelectorAll('[data-part="crosswalk-table"] tbody tr')].flatMap((row) =>
    [...row.querySelectorAll('td')].map((cell) => {
      const number = cell.querySelector('button')?.firstChild.textContent.trim() ?? '0';
      return [`${row.dataset.standard} ${cell.dataset.column}`, `${number} ${cell.dataset.relationship}`];
    }),
  ),
);

test('every cell equals a count from the catalog, in each part and both directions', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goToPlace(page, 'matrix');
  let compared = 0;
  let related = 0;
  for (const direction of ['there', 'back']) {
    await page.click(`[data-part="direction"] [data-filter="${direction}"]`);
    for (const part of HIPAA) {
      await page.click(`[data-part="part-filter"] [data-filter="${part.id}"]`);
      await page.waitForSelector(`[data-part="part-filter"] [data-filter="${part.id}"][aria-pressed="true"]`);
      const shown = new Map(await shownCells(page));
      const expected = expectedCells(part.id, direction === 'back');
      assert.deepEqual(shown, expected);
      compared += shown.size;

      const soc2 = new Set(controlsOf(requirementsOf('soc2')));
      const controls = [...new Set(controlsOf(requirementsOf(part.id)))];
      const whole = [...expected].filter(([cell]) => cell.endsWith(' soc2'));
      const facts = await page.locator('[data-part="matrix-facts"]').evaluate((element) => ({ ...element.dataset }));
      assert.equal(facts.standards, `${whole.filter(([, cell]) => !cell.startsWith('0 ')).length}/${whole.length}`);
      assert.equal(facts.controls, `${controls.filter((control) => soc2.has(control)).length}/${controls.length}`);
      related += [...shown.values()].filter((cell) => !cell.endsWith('no-relationship')).length;

      const tally = grouped([...expected].filter(([cell]) => !cell.endsWith(' soc2')), ([, cell]) => cell.split(' ')[1]);
      for (const row of await page.locator('[data-part="matrix-legend"] [data-relationship]').all()) {
        const { relationship: is, pairs } = await row.evaluate((element) => ({ ...element.dataset }));
        assert.equal(Number(pairs), tally.get(is)?.length ?? 0, `${part.id}: ${is}`);
      }
    }
  }
  assert.ok(compared > 2000 && related > 150, `${compared} cells, ${related} related`);
  await visit.assertQuiet();
});

test('a cell opens into its controls with the clauses of both sides, and focus goes there and back', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goToPlace(page, 'matrix');
  const standard = 'hipaa:164.308(a)(5)(i)';
  const cell = page.locator(`tr[data-standard="${standard}"] td[data-column="soc2/cc6"] button`);
  await cell.focus();
  await page.keyboard.press('Enter');
  const pair = page.locator('[data-part="pair"]');
  await pair.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'matrix-pair');

  const [source, target] = [
    new Set(controlsOf(requirementsOf('soc2/cc6'))),
    new Set(controlsOf(requirementsOf('security-rule').filter((id) => standardOf(id) === standard))),
  ];
  const listed = (part) => pair.locator(`[data-part="${part}"] [data-control]`).evaluateAll((rows) => rows.map((row) => row.dataset.control).sort());
  assert.deepEqual(await listed('pair-shared'), [...source].filter((id) => target.has(id)).sort());
  assert.deepEqual(await listed('pair-row-only'), [...target].filter((id) => !source.has(id)).sort());
  assert.deepEqual(await listed('pair-column-only'), [...source].filter((id) => !target.has(id)).sort());

  // Each shared control shows the clauses that name it, on both sides.
  for (const control of await pair.locator('[data-part="pair-shared"] > ul > li').all()) {
    const id = await control.getAttribute('data-control');
    const says = await control.locator('[data-framework] > li > span').allInnerTexts();
    const wanted = [...requirementsOf('soc2/cc6'), ...requirementsOf('security-rule').filter((r) => standardOf(r) === standard)]
      .flatMap((r) => CATALOG.requirements.find((row) => row.id === r).clauses)
      .filter((clause) => clause.control === id)
      .map((clause) => clause.says);
    assert.deepEqual(says.sort(), wanted.sort());
  }
  await page.click('[data-part="pair-close"]');
  await pair.waitFor({ state: 'detached' });
  assert.equal(await cell.evaluate((element) => element === document.activeElement), true, 'focus is back on the cell');
  await visit.assertQuiet();
});

for (const [window, context] of Object.entries({
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
})) {
  test(`accessible and no wider than the window, ${window}`, async (t) => {
    const visit = await openPage(t, { context });
    const { page } = visit;
    await goToPlace(page, 'matrix');
    for (const part of HIPAA) {
      await page.click(`[data-part="part-filter"] [data-filter="${part.id}"]`);
      await page.locator('[data-part="crosswalk-table"] tbody button').first().click();
      await page.waitForSelector('[data-part="pair"]');
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(width <= 0, `${part.id} is ${width} px wider than the window`);
      await visit.assertAccessible();
      await visit.screenshot(`matrix-${part.id}-${window}`);
    }
    // Heads of rows stay in view however far the table is scrolled.
    const region = page.locator('[role="region"]:has([data-part="crosswalk-table"])');
    await region.evaluate((element) => { element.scrollLeft = element.scrollWidth; });
    const gap = await region.evaluate((element) => element.querySelector('tbody th').getBoundingClientRect().left - element.getBoundingClientRect().left);
    assert.ok(Math.abs(gap) < 2, `the heads of rows are ${gap} px off`);
    await visit.assertQuiet();
  });
}
