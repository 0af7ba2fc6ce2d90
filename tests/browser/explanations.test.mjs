// Every number on the results opens into its explanation: the panel shows the number that was pressed, its parts add
// up to it, and closing gives the focus back. Followed down to clause, answer and source.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo, goToPart } from './answering.mjs';
import { openPage } from './harness.mjs';

const half = readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8');
const keep = (page) => page.addInitScript((text) => sessionStorage.setItem('crosscheck/assessment', text), half);

/** Opens every number of the part that is shown, and closes it again. */
const tryAll = (page) => page.evaluate(async () => {
  // The results keep their width beside an explanation: it is numbers that are looked at here, and laying all of them out
  // anew, twice for each, would be most of the work.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-part="results"] { inline-size: 50rem }');
  document.adoptedStyleSheets = [sheet];
  const until = async (isSo) => {
    for (const end = performance.now() + 10_000; !isSo() && performance.now() < end; ) await new Promise((resolve) => setTimeout(resolve));
    return isSo();
  };
  const value = (root, part) => root?.querySelector(`[data-part="${part}"]`)?.dataset.value;
  const problems = [];
  const tried = new Set();
  const unfold = () => { for (const folded of document.querySelectorAll('[data-part="results"] details')) folded.open = true; };
  const openers = () => [...document.querySelectorAll('[data-part="results"] button.crosscheck-open[aria-haspopup]')].filter((opener) => opener.checkVisibility())
    // Of controls that stand alike, the first.
    .filter((opener) => !opener.matches('[data-part="assurance"] li:not(:first-child) *'))
    .map(({ id }) => id);
  const families = [...document.querySelectorAll('[data-part="breakdown"] tr[data-family]:has(button[aria-expanded])')].map((row) => row.dataset.family);
  const setFamily = async (id, expanded) => {
    const toggle = () => document.querySelector(`[data-part="breakdown"] tr[data-family="${id}"] button[aria-expanded]`);
    if (toggle().getAttribute('aria-expanded') !== expanded) toggle().click();
    if (!(await until(() => toggle().getAttribute('aria-expanded') === expanded))) problems.push(`${id} does not become ${expanded}`);
  };
  const tryOut = async (id) => {
    if (problems.length > 10) return; // what is missing is waited for
    tried.add(id);
    const opener = document.getElementById(id);
    opener.focus();
    opener.click();
    if (!(await until(() => document.querySelector('[data-part="explanation"]')))) {
      problems.push(`${id}: nothing opened`);
      return;
    }
    const panel = document.querySelector('[data-part="explanation"]');
    const number = panel.querySelector('[data-part="explained-number"]');
    const total = panel.querySelector('[data-part="total"]');
    for (const end of ['low', 'high']) {
      if (number && value(number, `explained-${end}`) !== value(total, `total-${end}`)) {
        problems.push(`${id}: ${end} is ${value(number, `explained-${end}`)}, its parts add up to ${value(total, `total-${end}`)}`);
      }
    }
    const pressed = opener.querySelector('[data-part$="-low"]:not([data-part="projected-low"])')?.dataset.value;
    if (number && pressed && pressed !== value(number, 'explained-low')) problems.push(`${id}: pressed ${pressed}, explained ${value(number, 'explained-low')}`);
    if (!(await until(() => document.activeElement.id === 'explanation-title'))) problems.push(`${id}: focus is not in the explanation`);
    panel.querySelector('[data-part="explanation-close"]').click();
    if (!(await until(() => document.activeElement.id === id))) problems.push(`${id}: focus did not come back`);
  };

  for (const id of families) await setFamily(id, 'true');
  unfold();
  const all = openers();
  const withoutOpener = [...document.querySelectorAll('[data-part="results"] [data-part="headline"] [data-value], [data-part="results"] [data-part="breakdown"] [data-value], [data-part="results"] [data-part="overlap"] [data-value], [data-part="results"] [data-part="gaps"] [data-value]')]
    // A row opens by its name, a score with all its counts by its percentage.
    .filter((element) => element.checkVisibility() && !element.closest('button, [data-part="gaps"] tr:has(th button), [data-part="framework-score"]:has(button [data-part="score-low"])'))
    .map((element) => `${element.dataset.part} ${element.textContent.trim()}`);
  // One family after the other, with what is in it: a page of all of them takes longer to draw, each time.
  for (const id of families) await setFamily(id, 'false');
  unfold();
  for (const id of openers()) await tryOut(id);
  for (const family of families) {
    await setFamily(family, 'true');
    unfold();
    for (const id of openers().filter((each) => !tried.has(each))) await tryOut(id);
    await setFamily(family, 'false');
  }
  return { count: tried.size, missed: all.filter((id) => !tried.has(id)), families: families.length, problems, withoutOpener };
});

test('every number opens into an explanation that adds up, and gives the focus back', async (t) => {
  const visit = await openPage(t, { before: keep });
  const { page } = visit;
  await goTo(page, 'results');
  const total = { count: 0, families: 0 };
  for (const part of ['sections', 'covered', 'evidence', 'gaps']) {
    await goToPart(page, part);
    const found = await tryAll(page);
    assert.deepEqual(found.problems, [], part);
    assert.deepEqual(found.withoutOpener, [], `${part}: a number that cannot be opened`);
    assert.deepEqual(found.missed, [], part);
    total.count += found.count;
    total.families += found.families;
  }
  assert.ok(total.families > 5, `only ${total.families} families`);
  assert.ok(total.count > 400, `only ${total.count} openers`);
  await visit.assertQuiet();
});

test('from a framework down to clause, answer and source, by keyboard, and back', async (t) => {
  const visit = await openPage(t, { before: keep });
  const { page } = visit;
  await goTo(page, 'results');
  const opener = page.locator('[data-part="framework-score"][data-framework="hipaa"] [data-part="score"] button, [data-part="framework-score"][data-framework="hipaa"] button:has([data-part="score-low"])').first();
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('[data-part="explanation"]');
  await panel.locator('[data-part="contributions"] [data-requirement="hipaa:164.312(b)"] button').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-part="explanation"] h2, #explanation-title')?.textContent.includes('Audit controls'));
  await panel.locator('[data-part="clauses"] [data-control="audit-logging"] button').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#explanation-title')?.textContent.match(/log/i));
  assert.match(await panel.locator('[data-part="sources"]').innerText(), /45 CFR 164\.312/);
  await visit.assertAccessible();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('[data-part="explanation"]'));
});
