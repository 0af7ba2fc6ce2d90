// The report: every score and every answer is in the text of the printed file, and equal to the engine's; pages break where
// they may, on A4 and on Letter; what is left out is left out of the file too. Printed by Chromium, read with pdf.js.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';
import { reduced, standingCounts, written } from './numbers.mjs';
import { readPdf, squeezed } from './pdf.mjs';

const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/assessments/${name}.json`, import.meta.url), 'utf8'));
const half = fixture('half-answered');
const DUE = '2027-03-31';
const words = (id, what, number = '') => `${what}${number} about ${id}, typed by somebody`;
// Of what is answered and not done, each second has another owner than the rest.
const undone = assess(half).controls.filter(({ control, gain }) => half.answers[control] && gain.length > 0).map(({ control }) => control);
const another = new Set(undone.filter((_, nth) => nth % 2 === 0));
// Every answer says something of its own, so that each can be looked for.
const answers = Object.fromEntries(Object.entries(half.answers).map(([id, answer]) => [id, {
  ...answer,
  justification: words(id, 'Reason'),
  note: words(id, 'Note'),
  evidence: [words(id, 'Evidence', 1), words(id, 'Evidence', 2)],
  owner: another.has(id) ? 'R. Oyelaran (fictional)' : 'M. Quill (fictional)',
  due: DUE,
}]));
// The page sets the day of today; a report is of one day all through.
const today = new Date();
const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const assessment = { ...half, date, subject: { name: 'Bramble Health (fictional)' }, answers };
const report = assess(assessment);
const PAPER = { A4: [595, 842], Letter: [612, 792] };
const DEPTHS = ['executive', 'working', 'everything'];
const HEADINGS = 'h2, h3, h4, caption, thead tr, .crosscheck-sheet-lead';

async function open(t, { kept = assessment, context } = {}) {
  const before = (page) => page.addInitScript((text) => sessionStorage.length || sessionStorage.setItem('crosscheck/assessment', text), JSON.stringify(kept));
  const visit = await openPage(t, { before, context: { viewport: { width: 1280, height: 900 }, ...context } });
  await goTo(visit.page, 'results');
  await visit.page.click('[data-part="open-report"]');
  await visit.page.waitForSelector('[data-part="sheet"]');
  return visit;
}

async function print(page, format, name) {
  const bytes = await page.pdf({ format });
  mkdirSync('target/screenshots', { recursive: true });
  writeFileSync(`target/screenshots/report-${name}-${format}.pdf`, bytes);
  const pages = await readPdf(bytes);
  const text = squeezed(pages.flatMap(({ lines }) => lines.map((line) => line.text)).join(' '));
  return { pages, text, has: (what) => text.includes(squeezed(what)) };
}

const percent = ({ num, den }) => Math.floor((100 * num) / den);
const shown = ({ low, high }) => (percent(low) === percent(high) ? `${percent(high)}%` : `${percent(low)}–${percent(high)}%`);
const exact = ({ num, den }) => `${num}/${den}`;

/** Every pair of bounds on the sheet, by the row it stands in. */
const ranges = (page) => page.locator('[data-part="sheet"] [data-part="range"]').evaluateAll((all) => all.map((element) => {
  const row = element.closest('[data-requirement], [data-family], [data-scope], [data-framework]');
  const { requirement, family, scope, framework } = row.dataset;
  return [requirement ?? family ?? scope ?? framework, element.dataset.low, element.dataset.high, element.textContent];
}));

function expectedRanges({ frameworks, requirements }, depth) {
  const rows = [];
  const put = (id, bounds) => bounds && rows.push([id, exact(bounds.low), exact(bounds.high), shown(bounds)]);
  for (const { framework, score } of frameworks) {
    put(framework, score.coverage);
    if (JSON.stringify(score.projected) !== JSON.stringify(score.coverage)) put(framework, score.projected);
  }
  if (depth === 'executive') return rows;
  for (const { parts } of frameworks) {
    for (const part of parts.filter((each) => each['in-scope'] !== false && each.score.coverage)) {
      put(part.part, part.score.coverage);
      for (const family of part.families) put(family.family, family.score.coverage);
    }
  }
  if (depth === 'everything') for (const row of requirements) put(row.requirement, row.coverage);
  return rows;
}

const sorted = (rows) => rows.map((row) => row.join(' ')).sort();

for (const depth of DEPTHS) {
  test(`${depth}: on screen and on paper`, async (t) => {
    const visit = await open(t);
    const { page } = visit;
    await page.check(`input[value="${depth}"]`);
    await visit.assertAccessible();
    await visit.screenshot(`report-${depth}`, { fullPage: depth !== 'everything' });

    // Numbers: the engine's, none missing, none of another's.
    const numbers = await ranges(page);
    assert.deepEqual(sorted(numbers), sorted(expectedRanges(report, depth)));
    const gains = await page.locator('[data-part="report-gaps"] [data-part="gain"]').evaluateAll((all) =>
      all.map((e) => [e.closest('[data-control]').dataset.control, e.dataset.value]));
    assert.ok(gains.length > 0);
    const amounts = new Map(report.controls.map((row) => [row.control, row.gain.map(({ amount }) => reduced(exact(amount)))]));
    for (const [control, value] of gains) assert.ok(amounts.get(control).includes(reduced(value)), `${control}: ${value}`);
    for (const { 'onto-part': part, overlap } of report.overlaps.filter((row) => row.overlap.mean.share)) {
      const mean = page.locator(`[data-overlap="${part}"] [data-part="mean"]`);
      if (await mean.count()) assert.equal(reduced(await mean.getAttribute('data-value')), exact(overlap.mean.share), part);
    }
    // What stands behind the answers, counted anew.
    const counts = await page.locator('[data-part="report-assurance"] tbody tr').evaluateAll((rows) =>
      Object.fromEntries(rows.map((row) => [row.dataset.row, [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))])));
    // In the shortest, a row in which nothing stands is left out.
    const expected = Object.entries(standingCounts(report)).filter(([, all]) => depth !== 'executive' || all.some((count) => count > 0));
    assert.deepEqual(counts, Object.fromEntries(expected));
    const headings = await page.locator(`[data-part="sheet"] :is(${HEADINGS})`).evaluateAll((all) => all.map((e) => e.textContent));

    for (const [format, [width, height]] of Object.entries(PAPER)) {
      const { pages, text, has } = await print(page, format, depth);
      t.diagnostic(`${depth}, ${format}: ${pages.length} pages`);
      assert.deepEqual([Math.floor(pages[0].width), Math.floor(pages[0].height)], [width, height]);
      if (depth === 'executive') assert.ok(pages.length <= 2, `${pages.length} pages`);
      // Whose it is, from when, with what, and what it is not.
      for (const said of ['Bramble Health (fictional)', `As of ${written(date)}`, catalog().digest, 'This is a self-assessment', 'no auditor has given an opinion']) assert.ok(has(said), said);
      assert.doesNotMatch(text, /certified|certification/i);
      for (const [id, , , words] of numbers) assert.ok(has(words), `${id}: ${words}`);
      // Nothing of the page around it.
      for (const around of ['Back to the results', 'Print, or save', 'Kept in this tab', 'Crosswalk']) assert.ok(!has(around), around);
      // Nothing sticks out, and each page says which one it is.
      for (const [index, { lines }] of pages.entries()) {
        assert.ok(lines.every((line) => line.left >= 40 && line.right <= width - 38), `page ${index + 1} is too wide`);
        assert.equal(squeezed(lines.at(-1).text), `${index + 1}/${pages.length}`);
        assert.ok(lines.length > (index + 1 < pages.length ? 8 : 1), `page ${index + 1} is nearly empty`);
        // No heading, and no sentence that leads to what follows, is the last on its page.
        const last = squeezed(lines.at(-2).text);
        const alone = headings.map(squeezed).filter((heading) => heading.endsWith(last) && index + 1 < pages.length);
        assert.deepEqual(alone, [], `page ${index + 1} ends in a heading`);
      }
      if (depth === 'executive') continue;
      // A table that goes on begins with its heading again.
      const gapsHead = squeezed(await page.locator('[data-part="report-gaps"] thead').innerText());
      const going = pages.filter(({ lines }) => squeezed(lines.slice(0, 4).map((line) => line.text).join('')).includes('Statusnow'));
      assert.ok(gapsHead.includes('Statusnow') && going.length > 0, 'no table goes on with its heading');
      if (depth !== 'everything') continue;
      for (const [id, answer] of Object.entries(answers)) {
        if (!report.controls.find((row) => row.control === id).asked) continue;
        const said = [answer.justification, answer.note, ...answer.evidence];
        for (const words of [...said, `To be done by ${written(DUE)}.`]) assert.ok(has(words), words);
        // Not torn: all of it on one page.
        const on = pages.filter(({ lines }) => {
          const own = squeezed(lines.map((line) => line.text).join(' '));
          return said.some((words) => own.includes(squeezed(words)));
        });
        assert.equal(on.length, 1, `${id} is torn`);
      }
      for (const control of catalog().controls) {
        if (report.controls.find((row) => row.control === control.id).asked) assert.ok(has(control.title), control.title);
      }
    }
    await visit.assertQuiet();
  });
}

test('filters hold on paper, and the sheet says so', async (t) => {
  const visit = await open(t);
  const { page } = visit;
  await page.check('input[value="everything"]');
  const number = () => page.locator('[data-part="report-answers"] [data-control]').count();
  const all = await number();
  assert.equal(all, report.controls.filter(({ asked }) => asked).length);
  await page.check('input[value="gaps"]');
  const gaps = await number();
  assert.equal(gaps, report.controls.filter(({ asked, gain }) => asked && gain.length > 0).length);
  await page.selectOption('#report-owner', { label: 'R. Oyelaran (fictional)' });
  const own = await number();
  assert.ok(own > 0 && own < gaps, `${own} of ${gaps}`);
  await page.selectOption('#report-framework', { label: 'HIPAA' });
  assert.ok((await number()) <= own);
  assert.equal(await page.locator('[data-part="report-scores"] tbody tr').count(), 1);
  const { has } = await print(page, 'A4', 'filtered');
  assert.ok(has('Not everything is shown. Only HIPAA. Only what is not done'));
  assert.ok(!has('M. Quill'));
  await visit.assertQuiet();
});

test('without anything that somebody typed: on no page of the file', async (t) => {
  const visit = await open(t);
  const { page } = visit;
  await page.selectOption('#report-owner', { label: 'R. Oyelaran (fictional)' });
  await page.check('input[value="unattributable"]');
  assert.equal(await page.locator('#report-owner').count(), 0, 'nobody can be chosen by name');
  for (const depth of DEPTHS) {
    await page.check(`input[value="${depth}"]`);
    const { text, has } = await print(page, 'Letter', `unattributable-${depth}`);
    for (const typed of ['Bramble', 'Oyelaran', 'Quill', 'typed by somebody', DUE, written(DUE), written(DUE, 'short')]) assert.ok(!has(typed), `${depth}: ${typed}`);
    assert.ok(has('Left out: the organization’s name, who sees to what and by when, reasons, notes, evidence'));
    assert.ok(text.length > 2000);
  }
  await visit.assertAccessible();
  await visit.assertQuiet();
});

for (const name of ['full', 'soc2-type2']) {
  test(`${name}: in short, a page or two`, async (t) => {
    const visit = await open(t, { kept: fixture(name) });
    for (const format of Object.keys(PAPER)) {
      const { pages } = await print(visit.page, format, name);
      assert.ok(pages.length <= 2, `${format}: ${pages.length} pages`);
    }
    await visit.assertQuiet();
  });
}

test('on a phone, in the dark, by keyboard: the sheet stays light and nothing sticks out', async (t) => {
  const visit = await open(t, { context: { viewport: { width: 390, height: 800 }, colorScheme: 'dark' } });
  const { page } = visit;
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    if (width === 320) await page.click('[data-part="open-report"]');
    await page.waitForSelector('[data-part="sheet"]');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    await visit.assertAccessible();
    await visit.screenshot(`report-phone-${width}`);
    assert.equal(await page.locator('[data-part="sheet"]').evaluate((e) => getComputedStyle(e).backgroundColor), 'rgb(255, 255, 255)');
    const { pages } = await print(page, 'A4', `phone-${width}`);
    assert.ok(pages.length <= 2, 'a narrow window makes no longer print');
    await page.focus('[data-part="back-to-results"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-part="results"]');
  }
  await visit.assertQuiet();
});

test('the button asks the browser to print; nothing answered, nothing to print', async (t) => {
  const visit = await open(t, {});
  const { page } = visit;
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.click('[data-part="print"]');
  assert.equal(await page.getAttribute('html', 'data-printed'), 'yes');
  const empty = await openPage(t);
  await goTo(empty.page, 'results');
  assert.equal(await empty.page.locator('[data-part="open-report"]').count(), 0);
  await visit.assertQuiet();
});
