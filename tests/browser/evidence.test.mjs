// The register of evidence: one piece for controls of both frameworks, which requirements that reaches, what is stale, and
// the ways to and from it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalog } from '../../target/npm/index.node.mjs';
import { goTo, goToSection, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';

const focused = (page) => page.evaluate(() => document.activeElement.id);
const entry = (id) => `[data-evidence="${id}"]`;

/** The requirements that name a control, by framework: `hipaa:…` and `soc2:…` apart. */
const named = (...controls) => {
  const rows = catalog().requirements.filter((row) => row.clauses.some((clause) => controls.includes(clause.control)));
  return { soc2: rows.filter(({ id }) => id.startsWith('soc2:')).map(({ id }) => id), hipaa: rows.filter(({ id }) => id.startsWith('hipaa:')).map(({ id }) => id) };
};

for (const [name, context] of Object.entries({
  desktop: { viewport: { width: 1280, height: 900 } },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
})) {
  test(`one piece for both frameworks: ${name}`, async (t) => {
    const visit = await openPage(t, { context });
    const { page } = visit;
    await goTo(page, 'assess');
    if (name === 'desktop') await page.click('[data-order="evidence"]');
    else await page.selectOption('#order', { label: 'Register of evidence' });
    assert.equal(await page.locator('[data-part="evidence-counts"]').innerText(), 'There is no entry yet.');
    await page.click('[data-part="add-evidence"]');
    assert.equal(await focused(page), 'evidence-what-e1');
    await page.keyboard.type('Quarterly access review');
    await page.fill('#evidence-place-e1', 'Tickets, queue “Access”');
    await page.fill('#evidence-reviewer-e1', 'Head of IT');
    assert.deepEqual(await page.locator(`${entry('e1')} [data-stale]`).evaluateAll((rows) => rows.map((row) => row.dataset.stale)), ['evidence-undated', 'evidence-for-nothing']);
    assert.equal(await page.locator('[data-part="evidence-counts"]').innerText(), '1 entry. 1 needs a look.');
    await page.fill('#evidence-date-e1', '2026-05-01');

    // Found by a word that is not in its title, and by a citation.
    await page.fill('#evidence-search-e1', '164.312(a)(2)(iii)');
    await page.click('[data-add-control="session-timeout"]');
    assert.equal(await focused(page), 'evidence-search-e1', 'the focus went with the button');
    assert.equal(await page.inputValue('#evidence-search-e1'), '');
    await page.fill('#evidence-search-e1', 'access review');
    await page.click('[data-add-control="access-review"]');
    assert.equal(await page.locator(`${entry('e1')} [data-stale]`).count(), 0);
    const wanted = named('session-timeout', 'access-review');
    for (const framework of ['soc2', 'hipaa']) {
      const reached = await page.locator(`${entry('e1')} [data-part="reached"] [data-framework="${framework}"] [data-requirement]`).evaluateAll((chips) => chips.map((chip) => chip.dataset.requirement));
      assert.ok(reached.length > 0 && reached.every((id) => wanted[framework].includes(id)), `${framework}: ${reached}`);
    }
    const head = await page.locator(`${entry('e1')} h3`).innerText();
    assert.match(head, /\d+ requirements? of SOC 2 and \d+ requirements? of HIPAA/);
    await visit.assertAccessible();
    await visit.screenshot(`evidence-${name}`);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, 'wider than the window');

    // Past its day of review; what is unfolded stays, whatever is sifted.
    await page.fill('#evidence-review-e1', '2026-06-01');
    assert.equal(await page.locator(`${entry('e1')} [data-stale="evidence-overdue"]`).count(), 1);
    await page.click('[data-part="add-evidence"]');
    await page.keyboard.type('Restore test');
    await page.fill('#evidence-date-e2', '2026-05-01');
    await page.fill('#evidence-search-e2', 'backup');
    await page.click('[data-add-control="backups"]');
    await page.selectOption('#evidence-sieve', { label: 'What needs a look' });
    assert.deepEqual(await page.locator('[data-evidence]').evaluateAll((rows) => rows.map((row) => row.dataset.evidence)), ['e1']);
    await page.selectOption('#evidence-sieve', { label: 'All of it' });
    const saved = JSON.parse(await saveFile(page));
    assert.deepEqual(saved.evidence.e1, { what: 'Quarterly access review', place: 'Tickets, queue “Access”', date: '2026-05-01', reviewer: 'Head of IT', review: '2026-06-01', controls: saved.evidence.e1.controls });
    assert.deepEqual([...saved.evidence.e1.controls].sort(), ['access-review', 'session-timeout']);
    await visit.assertQuiet();
  });
}

test('from a question to the register and back, from a finding to the piece, and removing can be undone', async (t) => {
  const { page } = await openPage(t);
  await goToSection(page, 'access');
  const question = page.locator('fieldset[data-control="access-review"]');
  await question.locator('[data-part="behind"] > summary').click();
  await question.locator('[data-part="register"]').click();
  assert.equal(await focused(page), 'evidence-what-e1');
  await page.keyboard.type('Access review, first quarter');
  await page.click(`${entry('e1')} [data-part="evidence-controls"] .crosscheck-open`);
  assert.equal(await focused(page), 'question-access-review');
  await page.locator('fieldset[data-control="access-review"] [data-part="behind"] > summary').click();
  await page.click('fieldset[data-control="access-review"] [data-part="registered"] .crosscheck-open');
  assert.equal(await focused(page), 'evidence-entry-e1');
  await page.click('[data-order="consistency"]');
  await page.click('[data-finding="evidence-undated"] [data-part="finding-way"]');
  assert.equal(await focused(page), 'evidence-entry-e1');
  await page.click(`${entry('e1')} [data-part="take-out"]`);
  assert.equal(await focused(page), 'evidence-search-e1');
  await page.click(`${entry('e1')} [data-part="remove-evidence"]`);
  assert.equal(await page.locator('[data-evidence]').count(), 0);
  assert.equal(await focused(page), 'questions-title');
  await page.click('[data-part="undo"]');
  assert.match(await page.locator(entry('e1')).innerText(), /Access review, first quarter/);
});

test('typing into two pieces in turn is two steps', async (t) => {
  const { page } = await openPage(t);
  await goTo(page, 'assess');
  await page.click('[data-order="evidence"]');
  await page.click('[data-part="add-evidence"]');
  await page.click('[data-part="add-evidence"]');
  await page.locator('#evidence-what-e1').pressSequentially('first');
  await page.locator('#evidence-what-e2').pressSequentially('second');
  await page.click('[data-part="undo"]');
  assert.equal(await page.inputValue('#evidence-what-e2'), '');
  assert.equal(await page.inputValue('#evidence-what-e1'), 'first');
});
