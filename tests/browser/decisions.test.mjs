// Decisions about addressable specifications: offered from the answers and never taken over by themselves, kept, found
// again, and printed as memos on which nothing is missing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { catalog } from '../../target/npm/index.node.mjs';
import { goTo, goToSection, saveFile } from './answering.mjs';
import { openFile } from './file.mjs';
import { openPage } from './harness.mjs';
import { openInline, told } from './host.mjs';
import { written } from './numbers.mjs';
import { readPdf, squeezed } from './pdf.mjs';

const LOGOFF = 'hipaa:164.312(a)(2)(iii)';
const entry = (id) => `[data-decision="${id}"]`;
const field = (name, id = LOGOFF) => `[id="decision-${name}-${id}"]`;
const addressable = catalog().requirements.filter((row) => row.designation === 'addressable');
const toDecisions = async (page) => {
  await goTo(page, 'assess');
  await page.click('[data-order="decisions"]');
  await page.waitForSelector('[data-part="decisions"]');
};
/** All memos, on the screen. */
const toMemos = async (page) => {
  await page.click('[data-part="memo-all"]');
  await page.waitForSelector('[data-memo]');
};
const shown = (page) => page.locator('[data-decision]').evaluateAll((rows) => rows.map((row) => row.dataset.decision));

for (const [name, context] of Object.entries({
  desktop: { viewport: { width: 1280, height: 900 } },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
})) {
  test(`from the answers to a memo: ${name}`, async (t) => {
    const visit = await openPage(t, { context });
    const { page } = visit;
    await goToSectionOn(page, name, 'access');
    await page.check('fieldset[data-control="session-timeout"] input[value="alternative"]');
    await page.fill('#justification-session-timeout', 'Badge readers lock each desk.');
    await choose(page, name, 'decisions');
    assert.equal(await page.locator('[data-decision]').count(), addressable.length);
    assert.equal(await page.locator('[data-part="decisions-counts"]').innerText(), `0 of ${addressable.length} recorded.`);
    assert.equal(await page.locator(entry(LOGOFF)).getAttribute('data-state'), 'departs', 'nothing is taken over by itself');
    await visit.assertAccessible();
    await visit.screenshot(`decisions-list-${name}`, { fullPage: false });

    await page.click(`${entry(LOGOFF)} h3 button`);
    const offer = page.locator(`${entry(LOGOFF)} [data-part="offer"]`);
    assert.match(await offer.innerText(), /An equivalent measure instead[^]*Badge readers lock each desk\./);
    await offer.locator('button').click();
    assert.equal(await page.inputValue(field('instead')), 'Badge readers lock each desk.');
    assert.equal(await offer.count(), 0, 'nothing is left to take over');
    assert.equal(await page.locator(entry(LOGOFF)).getAttribute('data-state'), 'begun');
    assert.match(await page.locator(`${entry(LOGOFF)} h3`).innerText(), /the reason is missing/);
    await page.fill(field('reason'), 'A fixed period ends calls with members.');
    await page.fill(field('size'), 'Forty people on one floor.');
    await page.fill(field('owner'), 'Chief operating officer');
    await page.fill(field('decided'), '2026-03-10');
    await page.fill(field('review'), '2026-09-10');
    assert.equal(await page.locator(entry(LOGOFF)).getAttribute('data-state'), 'recorded');
    assert.match(await page.locator('[data-part="decisions-counts"]').innerText(), /^1 of \d+ recorded\. 1 day of review is past\.$/);
    await visit.assertAccessible();
    await visit.screenshot(`decisions-form-${name}`);

    await page.click(`${entry(LOGOFF)} [data-part="memo"]`);
    const memo = await page.locator(`[data-memo="${LOGOFF}"]`).innerText();
    for (const said of ['164.312(a)(2)(iii)', 'An equivalent measure instead', 'A fixed period ends calls with members.', 'Badge readers lock each desk.', 'Forty people on one floor.', 'Chief operating officer', written('2026-03-10'), written('2026-09-10'), 'no legal advice']) {
      assert.ok(memo.includes(said), `${said} is not on the memo:\n${memo}`);
    }
    await visit.assertAccessible();
    await visit.screenshot(`decisions-memo-${name}`);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, 'wider than the window');
    await page.click('[data-part="memo-back"]');
    assert.equal(await page.evaluate(() => document.activeElement.id), `decision-${LOGOFF}`);

    // What is unfolded stays, whatever is sifted for afterwards; taking it back can be undone.
    await page.click(`${entry(LOGOFF)} [data-part="take-back"]`);
    assert.equal(await page.locator(entry(LOGOFF)).getAttribute('data-state'), 'departs');
    await page.click('[data-part="undo"]');
    assert.equal(await page.locator(entry(LOGOFF)).getAttribute('data-state'), 'recorded');
    await page.selectOption('#decisions-sieve', { label: 'Past their day of review' });
    assert.deepEqual(await shown(page), [LOGOFF]);
    await page.selectOption('#decisions-sieve', { label: 'Without a whole decision' });
    assert.equal((await shown(page)).length, addressable.length - 1);
    const saved = JSON.parse(await saveFile(page));
    assert.equal(saved.decisions[LOGOFF].course, 'alternative');
    assert.equal(saved.decisions[LOGOFF].instead, 'Badge readers lock each desk.');
    await visit.assertQuiet();
  });
}

async function goToSectionOn(page, name, domain) {
  if (name === 'desktop') return goToSection(page, domain);
  await goTo(page, 'assess');
  const { title } = catalog().domains.find(({ id }) => id === domain);
  const options = await page.locator('#order option').allInnerTexts();
  await page.selectOption('#order', { index: options.findIndex((option) => option.startsWith(title)) });
}

async function choose(page, name, order) {
  if (name === 'desktop') await page.click(`[data-order="${order}"]`);
  else await page.selectOption('#order', { label: 'Addressable specifications' });
  await page.waitForSelector(`[data-part="${order}"]`);
}

test('by keyboard alone: unfold, decide, open the memo and come back', async (t) => {
  const { page } = await openPage(t);
  await toDecisions(page);
  await page.locator(`${entry(LOGOFF)} h3 button`).focus();
  await page.keyboard.press('Enter');
  const on = () => page.evaluate(() => `${document.activeElement.name ?? ''} ${document.activeElement.dataset.part ?? ''}`);
  const tabTo = async (wanted) => {
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      if ((await on()).includes(wanted)) return;
    }
    assert.fail(`never got to ${wanted}`);
  };
  await tabTo('decision-course');
  await page.keyboard.press('Space');
  assert.equal(await page.locator(entry(LOGOFF)).getAttribute('data-state'), 'recorded');
  await tabTo(' memo');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part="memo-place"]');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'questions-title');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), `decision-${LOGOFF}`);
});

test('a finding leads to its decision, and all that lack one are one finding', async (t) => {
  const { page } = await openPage(t);
  await page.click('[data-example="telehealth"]');
  await goTo(page, 'assess');
  await page.click('[data-order="consistency"]');
  const missing = page.locator('[data-finding="decision-missing"]');
  assert.equal(await missing.count(), 1);
  const [, number] = (await missing.innerText()).match(/depart from (\d+) addressable specifications and no decision is recorded/);
  await missing.locator('[data-part="finding-way"]').click();
  // It shows the ones that the finding counted, each with why it is here, and no others.
  assert.equal(await page.inputValue('#decisions-sieve'), 'Answers depart, nothing recorded');
  assert.equal((await shown(page)).length, Number(number));
  assert.deepEqual(await page.locator('[data-decision]').evaluateAll((all) => [...new Set(all.map((row) => row.dataset.state))]), ['departs']);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'questions-title');
  await page.selectOption('#decisions-sieve', { label: 'All of them' });
  await page.click(`${entry(LOGOFF)} h3 button`);
  await page.fill(field('reason'), 'Not yet.');
  await page.click('[data-order="consistency"]');
  await page.click('[data-finding="decision-incomplete"] [data-part="finding-way"]');
  assert.equal(await page.evaluate(() => document.activeElement.id), `decision-${LOGOFF}`);
  assert.equal(await page.inputValue(field('reason')), 'Not yet.');
  // What is answered as implemented leaves nothing to write down, and neither list nor memo says that it does.
  await page.selectOption('#decisions-sieve', { label: 'All of them' });
  const states = await page.locator('[data-decision]').evaluateAll((all) => all.map((row) => [row.dataset.decision, row.querySelector('.crosscheck-record-state').textContent]));
  const implemented = states.filter(([, said]) => said === 'implemented, as answered').map(([id]) => id);
  assert.ok(implemented.length > 0);
  await toMemos(page);
  const table = await page.locator('.crosscheck-memo-table tbody tr').evaluateAll((rows) => rows.map((row) => row.cells[1].textContent));
  assert.equal(table.filter((said) => said === 'implemented, as answered').length, implemented.length);
});

// What is written holds what could be taken for markup, other letters, and more than one line.
const WRITTEN = {
  [addressable[0].id]: { course: 'not-reasonable', reason: 'Nobody but the two founders reaches ePHI. <b>Bold</b> & “quoted”.', factors: { size: 'Two people.', infrastructure: 'One cloud account.', cost: 'More than a month of revenue.', risk: 'Low: no visitors.' }, owner: 'Founders', decided: '2026-01-02', review: '2027-01-02' },
  [LOGOFF]: { course: 'alternative', reason: 'Panggilan tidak boleh terputus.\nSecond line.', instead: 'Badge readers lock each desk.', owner: 'Chief operating officer', decided: '2026-03-10' },
  [addressable.at(-1).id]: { course: 'implemented', review: '2027-05-01' },
};

for (const format of ['A4', 'Letter']) {
  test(`all memos on paper, ${format}: every decision, and nothing of what stands around the sheet`, async (t) => {
    const file = JSON.stringify({ format: 'crosscheck/assessment', version: 1, subject: { name: 'Fictional Health Ltd' }, date: '2026-11-22', answers: {}, decisions: WRITTEN });
    const { page } = await openPage(t, { before: (p) => p.addInitScript((kept) => sessionStorage.setItem('crosscheck/assessment', kept), file) });
    await toDecisions(page);
    await toMemos(page);
    const pages = await readPdf(await page.pdf({ format }));
    const text = squeezed(pages.flatMap(({ lines }) => lines.map((line) => line.text)).join(' '));
    const has = (said) => assert.ok(text.includes(squeezed(said)), `not in the PDF: ${said}`);
    assert.ok(pages.length >= 4, `an overview and a sheet for each decision, not ${pages.length} pages`);
    for (const [id, decision] of Object.entries(WRITTEN)) {
      has(`45 CFR ${id.replace('hipaa:', '')}: ${catalog().requirements.find((row) => row.id === id).title}`);
      for (const said of [decision.reason, decision.instead, decision.owner, ...[decision.decided, decision.review].filter(Boolean).map((day) => written(day)), ...Object.values(decision.factors ?? {})]) if (said) said.split('\n').forEach(has);
    }
    for (const said of ['Fictional Health Ltd', 'An equivalent measure instead', 'Decided by: name, signature, day', 'no legal advice', `3 of ${addressable.length} specifications recorded in full`]) has(said);
    for (const around of ['Crosswalk', 'Back to the decisions', 'Print, or save', 'Undo']) assert.ok(!text.includes(squeezed(around)), `${around} is on paper`);
    // No line runs off the sheet.
    for (const { width, lines } of pages) for (const { left, right, text: line } of lines) assert.ok(left > 20 && right < width - 20, `cut: ${line}`);
    // The button asks the browser, once.
    await page.evaluate(() => { window.printed = 0; window.print = () => { window.printed += 1; }; });
    await page.click('[data-part="print"]');
    assert.equal(await page.evaluate(() => window.printed), 1);
  });
}

test('an example says so on its memos; in another site’s own page there is no button that would print that page', async (t) => {
  const { page } = await openInline(t);
  await told(page, 'ready');
  await page.click('[data-example="claims"]');
  await goTo(page, 'assess');
  await page.click('[data-order="decisions"]');
  await toMemos(page);
  assert.match(await page.locator(`[data-memo="${LOGOFF}"]`).innerText(), /Example of a company that does not exist\./);
  assert.equal(await page.locator('[data-part="print"]').count(), 0);
  assert.match(await page.locator('[data-part="print-help"]').innerText(), /cannot be printed from here/);
});

test('where HIPAA does not apply there is nothing to decide', async (t) => {
  const { page } = await openPage(t);
  await page.click('[data-example="analytics"]');
  await toDecisions(page);
  assert.match(await page.locator('[data-part="decisions"]').innerText(), /does not apply here/);
  assert.equal(await page.locator('[data-decision]').count(), 0);
});

test('the single file prints the same memos', async (t) => {
  const { page } = await openFile(t);
  await page.click('[data-example="claims"]');
  await toDecisions(page);
  await toMemos(page);
  const pages = await readPdf(await page.pdf({ format: 'A4' }));
  const text = squeezed(pages.flatMap(({ lines }) => lines.map((line) => line.text)).join(' '));
  for (const said of ['Quillfeather Claims (fictional)', 'Example of a company that does not exist', 'Badge-controlled floor without visitors']) assert.ok(text.includes(squeezed(said)), said);
  assert.ok(!text.includes('Crosswalk'), text.slice(Math.max(0, text.indexOf('Crosswalk') - 80), text.indexOf('Crosswalk') + 80));
});
