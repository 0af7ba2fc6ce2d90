// Plan and results on paper, where nothing can be opened or asked for: every step and gap is there, nothing that can only be
// pressed, nothing lies over anything else or off the page, and no heading stands alone. And sheets, matrix and rows
// where the window is narrower than they are.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo, goToPart } from './answering.mjs';
import { openPage } from './harness.mjs';
import { readPdf, squeezed } from './pdf.mjs';

const MARGIN = '10mm';
const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
const SCREENS = {
  plan: { part: 'steps', rows: '[data-part="step-list"]', all: '[data-part="show-all-steps"]', pressed: ['Show all', 'Show every point', 'List these steps', 'Assign', 'Choose exactly', 'Whose', 'Look at another path'] },
  results: { part: 'gaps', rows: '[data-part="gaps"]', all: '[data-part="show-all-gaps"]', pressed: ['Show all', 'Show only', 'Whose', 'Report to print'] },
};

async function open(t, screen, context) {
  const visit = await openPage(t, { context: { viewport: { width: 1280, height: 900 }, ...context } });
  await visit.page.click('[data-example="claims"]');
  await goTo(visit.page, screen);
  return visit;
}

async function print(page, format, name) {
  const bytes = await page.pdf({ format, margin, printBackground: false });
  mkdirSync('target/screenshots', { recursive: true });
  writeFileSync(`target/screenshots/paper-${name}-${format}.pdf`, bytes);
  const pages = await readPdf(bytes);
  const text = squeezed(pages.flatMap(({ pieces }) => pieces).join(' '));
  return { pages, has: (what) => text.includes(squeezed(what)) };
}

const names = (page, within) => page.locator(`${within} tr[data-control] button[data-opens], ${within} tr[data-control] th .crosscheck-open`).evaluateAll((all) => all.map((one) => one.textContent));
const visible = (page, within) => page.locator(`${within} tr[data-control]`).evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).length);

for (const [screen, { part, rows, all, pressed }] of Object.entries(SCREENS)) {
  for (const format of ['A4', 'Letter']) {
    for (const width of [1280, 390]) {
      test(`${screen} on ${format}, from a window ${width} px wide`, async (t) => {
        const { page } = await open(t, screen, { viewport: { width, height: 900 } });
        await goToPart(page, part);
        const few = await visible(page, rows);
        await page.click(all);
        const titles = await names(page, rows);
        assert.ok(titles.length > few && titles.length === (await visible(page, rows)), `${few} of ${titles.length}`);
        await page.click(all);
        assert.equal(await visible(page, rows), few, 'the others are shown on paper alone');
        const headings = await page.locator(`[data-part="${screen}"] :is(h2, h3)`).allInnerTexts();
        const { pages, has } = await print(page, format, `${screen}-${width}`);
        for (const title of titles) assert.ok(has(title), `not on paper: ${title}`);
        for (const button of pressed) assert.ok(!has(button), `on paper: ${button}`);
        for (const [index, { width: page, lines, torn }] of pages.entries()) {
          assert.deepEqual(torn, [], `page ${index + 1}`);
          for (const { left, right, text } of lines) assert.ok(left > 20 && right < page - 20, `cut: ${text}`);
          const last = squeezed(lines.at(-1).text);
          assert.deepEqual(headings.filter((heading) => squeezed(heading) === last), [], `page ${index + 1} ends in a heading`);
        }
        assert.ok(!has('Your answers stay here'), 'the foot of the page is not part of it');
        if (screen === 'plan') {
          // Each order stands with its curve and what it reaches, all on one page.
          const cards = pages.filter(({ lines }) => lines.some((line) => squeezed(line.text).includes('Mostscorefortheeffort')));
          assert.equal(cards.length, 1);
          assert.ok(cards[0].lines.some((line) => squeezed(line.text).includes('With30person-days:')));
        } else {
          await goToPart(page, 'covered');
          const covered = await print(page, format, `covered-${width}`);
          for (const column of await page.locator('.crosscheck-matrix th[scope="col"]').allTextContents()) assert.ok(column.split(' ').every(covered.has), `no column ${column}`);
          assert.ok(!covered.has('Open all'));
        }
      });
    }
  }
}

/** What runs out of the window, and places that scroll sideways. */
const tooWide = (page) => page.evaluate(() => {
  const isHidden = (element) => element.closest('.crosscheck-visually-hidden');
  const out = [...document.querySelectorAll('#crosscheck .crosscheck-sheet-place, #crosscheck .crosscheck-sheet-place *')].filter((element) => !isHidden(element));
  return out.filter((element) => element.getBoundingClientRect().right > window.innerWidth || (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible')).map((element) => `${element.localName} ${element.textContent.slice(0, 40)}`);
});

for (const width of [390, 320]) {
  test(`${width} px: report and memos are read without moving sideways`, async (t) => {
    const visit = await open(t, 'results', { viewport: { width, height: 844 } });
    const { page } = visit;
    await page.click('[data-part="open-report"]');
    for (const depth of ['executive', 'working', 'everything']) {
      await page.check(`input[value="${depth}"]`);
      assert.deepEqual(await tooWide(page), [], depth);
    }
    await page.check('input[value="working"]');
    // What a heading said where there are columns stands beside the figure.
    const gap = await page.locator('[data-part="report-gaps"] tbody tr').first().innerText();
    assert.match(gap, /SOC 2[^]*HIPAA[^]*person-days/);
    await visit.assertAccessible();
    await visit.screenshot(`paper-report-${width}`);
    await goTo(page, 'assess');
    await page.selectOption('#order', { label: 'Addressable specifications' });
    await page.click('[data-part="memo-all"]');
    await page.waitForSelector('[data-part="sheet"]');
    assert.deepEqual(await tooWide(page), [], 'memos');
    await visit.assertAccessible();
    await visit.screenshot(`paper-memo-${width}`);
  });

  test(`${width} px: rows of gaps and steps wrap alike, and the matrix shows that it goes on`, async (t) => {
    const visit = await open(t, 'results', { viewport: { width, height: 844 } });
    const { page } = visit;
    // Where each cell begins, row by row: the same in all.
    const starts = (within) => page.locator(`${within} tr[data-control]`).evaluateAll((rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left)).join()));
    const gaps = await starts('[data-part="gaps"]');
    assert.equal(gaps.length, 10);
    assert.equal(new Set(gaps).size, 1, gaps.join(' | '));
    await goToPart(page, 'covered');
    const matrix = page.locator('.crosscheck-matrix-scroll');
    const cut = await matrix.evaluate((place) => {
      const { right } = place.getBoundingClientRect();
      return [...place.querySelectorAll('th[scope="col"]')].filter((column) => {
        const box = column.getBoundingClientRect();
        return box.left < right - 16 && box.right > right + 16;
      }).length;
    });
    assert.equal(cut, 1, 'one column is cut, so that one sees that there are more');
    assert.match(await page.innerText('.crosscheck-matrix-hint'), /^9 columns\. Scroll/);
    await visit.screenshot(`paper-rows-${width}`);
    await goTo(page, 'plan');
    await goToPart(page, 'steps');
    const steps = await starts('[data-part="step-list"]');
    assert.equal(new Set(steps).size, 1, steps.join(' | '));
    await visit.assertQuiet();
  });

  test(`${width} px: from the head of the profile, one step leads to what follows and to the questions`, async (t) => {
    const visit = await openPage(t, { context: { viewport: { width, height: 844 } } });
    const { page } = visit;
    const ways = page.locator('[data-part="start-ways"]');
    assert.equal(await ways.count(), 1);
    assert.ok((await ways.boundingBox()).y < 1000);
    await ways.locator('a').click();
    const top = await page.locator('#follows-title').evaluate((title) => title.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 844, `what follows is in sight, not at ${top}`);
    await visit.assertAccessible();
    await ways.first().locator('[data-part="questions-early"]').click();
    await page.waitForSelector('[data-part="assess"]');
    await visit.assertQuiet();
  });
}

test('where there is room, the matrix says nothing of scrolling, and Start has no second way beside what follows', async (t) => {
  const { page } = await open(t, 'results');
  await goToPart(page, 'covered');
  assert.equal(await page.locator('.crosscheck-matrix-hint').isVisible(), false);
  assert.ok(await page.locator('.crosscheck-matrix-scroll').evaluate((place) => place.scrollWidth <= place.clientWidth));
  await goTo(page, 'start');
  assert.equal(await page.locator('[data-part="start-ways"]').first().isVisible(), false);
});

test('at 1280 px every decision’s state ends at the same edge, and the list of sections is cut in neither language', async (t) => {
  for (const path of ['', 'id/']) {
    const { page } = await openPage(t, { path: `${path}#start`, context: { viewport: { width: 1280, height: 900 } } });
    await page.click('[data-example="claims"]');
    await goTo(page, 'assess');
    await page.click('[data-order="decisions"]');
    const ends = await page.locator('.crosscheck-record-state').evaluateAll((all) => all.map((state) => Math.round(state.getBoundingClientRect().right)));
    assert.ok(ends.length > 10);
    assert.equal(new Set(ends).size, 1, ends.join());
    const list = await page.locator('.crosscheck-order').evaluate((place) => [place.scrollWidth, place.clientWidth]);
    assert.ok(list[0] <= list[1], `${path}: ${list}`);
  }
});
