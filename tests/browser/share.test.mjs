// Sharing: from an example to each of the five, by the header's button; what is saved and copied is read and compared with the
// engine, under the shipped policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { goTo, pressPlace } from './answering.mjs';
import { openPage, savedText } from './harness.mjs';

const example = JSON.parse(readFileSync(new URL('../../catalog/examples/claims.json', import.meta.url), 'utf8'));
const report = assess(example);
const PHONE = { viewport: { width: 320, height: 740 } };
const WINDOWS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  'phone-dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
};

/** The rows of a CSV file, as RFC 4180 says. */
function rowsOf(text) {
  assert.ok(text.startsWith('\ufeff') && text.endsWith('\r\n'));
  const rows = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  rows.pop();
  const [head, ...body] = rows;
  return body.map((row) => Object.fromEntries(row.map((cell, place) => [head[place], cell])));
}

const open = async (page, what) => {
  if ((await page.locator(`[data-share="${what}"]`).count()) === 0) await pressPlace(page.locator('header'), 'share');
  await page.click(`[data-share="${what}"]`);
  await page.waitForSelector('[data-part="back-to-share"], [data-part="report"]');
};
const shared = (page) => page.inputValue('[data-part="shared-text"]');

test('an example is shared five ways, with the engine’s numbers', async (t) => {
  const visit = await openPage(t, { context: { viewport: WINDOWS.desktop.viewport } });
  const { page } = visit;
  assert.equal(await page.locator('header [data-screen="share"]').count(), 0, 'there is nothing to share yet');
  await page.click('[data-example="claims"]');
  await page.waitForSelector('[data-part="results"]');
  await goTo(page, 'share');
  assert.equal(await page.evaluate(() => location.hash), '#share');
  const first = await page.evaluate(() => {
    const share = document.querySelector('[data-part="share"]');
    return { words: share.innerText.split(/\s+/).length, controls: share.querySelectorAll('a, button, input, textarea, summary').length, tall: document.documentElement.scrollHeight };
  });
  assert.ok(first.words <= 250 && first.controls <= 40 && first.tall <= 3 * 800, JSON.stringify(first));
  await visit.assertLooks(WINDOWS, 'share', { fullPage: false });
  await visit.setWindow(WINDOWS.desktop);

  await open(page, 'reply');
  assert.equal(await page.evaluate(() => location.hash), '#share/reply');
  const reply = await shared(page);
  for (const line of await page.locator('[data-part="sheet"] li').allInnerTexts()) assert.ok(reply.includes(`- ${line}\n`), line);
  assert.ok(reply.includes(example.subject.name));
  await page.click('[data-part="share-copy"]');
  await page.waitForSelector('[data-part="share-copied"][data-copied]');
  assert.equal(await page.evaluate(() => document.getSelection() !== null && document.activeElement.id), 'shared-text');
  assert.equal(await page.evaluate(() => { const { selectionStart, selectionEnd, value } = document.activeElement; return selectionStart === 0 && selectionEnd === value.length; }), true);
  await visit.assertLooks(WINDOWS, 'share-reply', { fullPage: true });
  await visit.setWindow(WINDOWS.desktop);

  await open(page, 'board');
  const exact = ({ num, den }) => `${num}/${den}`;
  const scores = await page.locator('[data-block="verdict"] [data-part="range"]').evaluateAll((all) => all.map(({ dataset }) => [dataset.low, dataset.high]));
  assert.deepEqual(scores, report.frameworks.filter(({ score }) => score.coverage).map(({ score }) => [exact(score.coverage.low), exact(score.coverage.high)]));
  await visit.assertLooks(WINDOWS, 'share-board', { fullPage: true });
  await visit.setWindow(WINDOWS.desktop);

  await open(page, 'report');
  await page.waitForSelector('[data-part="sheet"]');
  assert.equal(await page.evaluate(() => location.hash), '#results/report');

  await open(page, 'public');
  for (const level of ['everything', 'in-place']) {
    await page.check(`input[value="${level}"]`);
    await page.waitForFunction((wanted) => document.querySelector('input[name="share-level"]:checked').value === wanted, level);
    const file = await savedText(page, '[data-part="share-save"]');
    assert.equal(await shared(page), file, 'what is saved was shown word for word');
    const published = JSON.parse(file);
    const typed = Object.values(example.answers).flatMap(({ justification, note, owner, evidence }) => [justification, note, owner, ...(evidence ?? [])]).filter(Boolean);
    assert.ok(typed.length > 5);
    assert.deepEqual(typed.filter((text) => file.includes(text)), []);
    assert.deepEqual(Object.keys(published).filter((key) => ['snapshots', 'unplaced'].includes(key)), []);
    const frameworks = assess(published).frameworks;
    if (level === 'everything') assert.deepEqual(frameworks, report.frameworks);
    else assert.ok(frameworks.every(({ score }, at) => !score.coverage || score.coverage.low.num * report.frameworks[at].score.coverage.low.den <= report.frameworks[at].score.coverage.low.num * score.coverage.low.den));
  }
  await visit.assertLooks(WINDOWS, 'share-public', { fullPage: false });
  await visit.setWindow(WINDOWS.desktop);

  await open(page, 'tables');
  const gaps = rowsOf(await savedText(page, '[data-part="share-save"]'));
  const undone = report.controls.filter(({ gain }) => gain.length > 0);
  assert.deepEqual(gaps.map((row) => row.Id).sort(), undone.map(({ control }) => control).sort());
  const points = ({ num, den }) => ((1000 * num) / den / 10);
  for (const { control, gain } of undone) {
    const row = gaps.find(({ Id }) => Id === control);
    for (const { framework, amount } of gain) {
      const column = `${catalog().frameworks.find(({ id }) => id === framework).title} points`;
      assert.ok(Math.abs(Number(row[column]) - points(amount)) <= 0.1, `${control}: ${row[column]} is not ${points(amount)}`);
    }
  }
  assert.equal(gaps.find(({ Id }) => Id === 'access-review').Owner, example.answers['access-review'].owner);
  for (const [table, rows] of [['controls', report.controls.filter(({ asked }) => asked).length], ['plan', undone.length], ['evidence', null]]) {
    await page.check(`input[value="${table}"]`);
    await page.waitForFunction((wanted) => document.querySelector('input[name="share-table"]:checked').value === wanted, table);
    const saved = rowsOf(await savedText(page, '[data-part="share-save"]'));
    if (rows !== null) assert.equal(saved.length, rows, table);
    assert.equal((await shared(page)).trimEnd().split('\n').length, saved.length + 1, table);
  }
  await visit.assertLooks(WINDOWS, 'share-tables', { fullPage: false });

  // The narrowest phone, and letters twice as large: nothing moves sideways.
  await visit.setWindow(PHONE);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  for (const place of ['share', 'share/reply', 'share/board', 'share/public', 'share/tables']) {
    await page.evaluate((hash) => { location.hash = hash; }, place);
    await page.waitForFunction((wanted) => location.hash === `#${wanted}` && document.querySelector('[data-part="share"]'), place);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, place);
  }
  await visit.assertQuiet();
});
