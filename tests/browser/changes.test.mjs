// What changed: a state is kept by keyboard, answers move, and the difference is there; removing can be undone. Phone, desktop,
// narrow. Other catalogs, two earlier states and the most that are kept: tests/suite/rendered/changes.rs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { goTo, goToSection } from './answering.mjs';
import { openPage } from './harness.mjs';

const half = JSON.parse(readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8'));
const WINDOWS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 640 } },
};

async function open(t, context, kept = half) {
  const before = (page) => page.addInitScript((text) => sessionStorage.length || sessionStorage.setItem('crosscheck/assessment', text), JSON.stringify(kept));
  const visit = await openPage(t, { context, before });
  await goToChanges(visit.page);
  return visit;
}

async function goToChanges(page) {
  await goTo(page, 'results');
  await page.click('[data-part="open-changes"]');
  await page.waitForSelector('[data-part="changes"]');
}

const value = (fraction) => {
  const [num, den] = fraction.split('/').map(Number);
  return num / den;
};

/** Before, after and the causes of each framework, as they are shown. */
const steps = (page) => page.locator('[data-part="difference"] table').evaluateAll((all) => Object.fromEntries(all.map((table) => {
  const of = (selector) => table.querySelector(selector).dataset.value;
  const causes = [...table.querySelectorAll('[data-cause]')].map((row) => [row.dataset.cause, row.querySelector('[data-value]').dataset.value]);
  return [table.dataset.framework, { before: of('[data-part="before"]'), after: of('[data-part="after"]'), ...Object.fromEntries(causes) }];
})));

function assertAddsUp(shown) {
  for (const [framework, { before, after, answers, artifacts, scope, catalog: other }] of Object.entries(shown)) {
    const causes = [answers, artifacts, scope, other].map(value).reduce((sum, part) => sum + part, 0);
    assert.ok(Math.abs(causes - (value(after) - value(before))) < 1e-9, `${framework}: ${causes}`);
  }
}

const low = (report, framework) => {
  const { num, den } = report.frameworks.find((row) => row.framework === framework).score.coverage.low;
  return `${num}/${den}`;
};

for (const [name, context] of Object.entries(WINDOWS)) {
  test(`kept, changed, compared: ${name}`, async (t) => {
    const visit = await open(t, context);
    const { page } = visit;
    await visit.assertAccessible();
    await visit.screenshot(`changes-empty-${name}`);
    assert.equal(await page.locator('[data-part="no-states"]').count(), 1);
    assert.equal(await page.locator('[data-part="difference"]').count(), 0);

    // Kept by keyboard, under a name.
    await page.fill('#state-name', 'Before the audit (fictional)');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-part="states"]');
    assert.match(await page.innerText('[data-part="states"]'), /Before the audit/);
    assert.equal(await page.inputValue('#state-name'), '');
    assert.equal(await page.locator('[data-part="nothing-different"]').count(), 1);

    // Two answers later.
    const unanswered = assess(half).controls.filter(({ asked, status }) => asked && !status).map(({ control }) => control);
    const domainOf = (id) => catalog().controls.find((row) => row.id === id).domain;
    const first = unanswered.find((id) => unanswered.filter((other) => domainOf(other) === domainOf(id)).length > 1);
    const second = unanswered.find((id) => id !== first && domainOf(id) === domainOf(first));
    if (name === 'desktop') {
      await goToSection(page, domainOf(first));
    } else {
      await goTo(page, 'assess');
      const { title } = catalog().domains.find(({ id }) => id === domainOf(first));
      const index = await page.locator('#order option').evaluateAll((all, name) => all.findIndex((option) => option.textContent.startsWith(name)), title);
      await page.selectOption('#order', { index });
    }
    await page.check(`[id="status-${first}-implemented"]`);
    await page.check(`[id="status-${second}-partial"]`);
    await goToChanges(page);
    const answers = { ...half.answers, [first]: { status: 'implemented' }, [second]: { status: 'partial' } };
    const [then, now] = [assess({ ...half }), assess({ ...half, answers })];
    const shown = await steps(page);
    assertAddsUp(shown);
    // Both ends are told to a tenth, as the points between them are.
    for (const end of ['before', 'after']) assert.match(await page.locator(`[data-framework="soc2"] [data-part="${end}"]`).innerText(), /^\d+\.\d%$/);
    for (const framework of ['soc2', 'hipaa']) {
      assert.deepEqual([shown[framework].before, shown[framework].after], [low(then, framework), low(now, framework)]);
      assert.deepEqual([shown[framework].artifacts, shown[framework].scope, shown[framework].catalog], ['0/1', '0/1', '0/1']);
    }
    const named = await page.locator('[data-differences="controls"] [data-control]').evaluateAll((all) => all.map((e) => e.dataset.control));
    assert.deepEqual(named.sort(), [first, second].sort());
    assert.match(await page.innerText(`[data-differences="controls"] [data-control="${first}"]`), /Not answered → Implemented \(claimed\)/);
    await visit.assertAccessible();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    await visit.screenshot(`changes-${name}`);

    // What is now opens; so does a control.
    await page.click('[data-part="difference"] table[data-framework="soc2"] button');
    await page.waitForSelector('[data-part="explanation"]');
    await page.keyboard.press('Escape').catch(() => {});
    await visit.assertQuiet();
  });
}

test('removing takes a state out, and the key for undo brings it back', async (t) => {
  const visit = await open(t, WINDOWS.desktop);
  const { page } = visit;
  for (const [number, name] of ['State 1', ''].entries()) {
    await page.fill('#state-name', name);
    await page.click('[data-part="take-state"]');
    await page.waitForSelector(`[data-state="s${number + 1}"]`);
  }
  // Without a name, by its day.
  assert.match(await page.innerText('[data-state="s2"] strong'), /^[A-Z][a-z]+ \d+, \d{4}$/);
  await page.click('[data-state="s1"] [data-part="remove-state"]');
  await page.waitForSelector('[data-state="s1"]', { state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.waitForSelector('[data-state="s1"]');
  assert.match(await page.innerText('[data-state="s1"]'), /State 1/);
  await page.selectOption('#compare-from', { label: 'State 1' });
  assert.equal(await page.locator('[data-part="nothing-different"]').count(), 1);
  await visit.assertQuiet();
});
