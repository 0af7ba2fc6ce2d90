// The page in Bahasa Indonesia: every text is in that language or marked as the catalog's English, and going from one
// language to the other keeps what was entered. That it finds a text outside the table shows on the English page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo, goToContents, goToPart, goToSection, saveState } from './answering.mjs';
import { drawn, openPage, SEALED, startServer } from './harness.mjs';
import { foreign, foreignWords } from './languages.mjs';

const SCREENS = ['start', 'assess', 'results', 'plan', 'crosswalk'];
const OTHER = '[data-part="other-language"]';
const ANSWER = 'fieldset[data-control="code-of-conduct"] input[value="implemented"]';

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll('details:not([data-part="keeping-menu"])').forEach((each) => (each.open = true)));
  await drawn(page);
}

/** Answers something of every kind, so that there is something to say. */
async function answerSome(page) {
  await goTo(page, 'assess');
  // Beside the questions there is a list of sections, or where that has no room, a select.
  const list = page.locator('[data-domain="governance"]');
  if (await list.isVisible()) await list.click();
  else await page.selectOption('#order', { index: 3 });
  const groups = page.locator('fieldset[data-control]');
  const values = ['implemented', 'partial', 'planned', 'alternative', 'not-applicable', 'not-implemented'];
  for (const [nth, value] of values.entries()) await groups.nth(nth).locator(`input[value="${value}"]`).check();
  await goTo(page, 'start');
  await page.check('[data-artifact="soc2-report"] input[value="yes"], [data-artifact] input[value="yes"] >> nth=0');
}

test('every screen speaks Indonesian, but for what the catalog says, which is marked as English', async (t) => {
  const visit = await openPage(t, { path: 'id/' });
  const { page } = visit;
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'id');
  assert.match(await page.title(), /dinilai bersama/);
  const found = [];
  const look = async (where) => {
    await unfold(page);
    found.push(...(await foreign(page)).map((text) => `${where}: ${text}`));
  };
  await look('start, empty');
  for (const screen of SCREENS.slice(1)) {
    await goTo(page, screen);
    await look(`${screen}, empty`);
  }
  await answerSome(page);
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await look(screen);
  }
  await goTo(page, 'assess');
  for (const order of await page.locator('[data-order]').evaluateAll((all) => all.map((each) => each.dataset.order))) {
    await page.click(`[data-order="${order}"]`);
    await look(`assess, ${order}`);
  }
  await goTo(page, 'plan');
  for (const part of ['steps', 'timeline', 'costs', 'advice']) {
    await goToPart(page, part);
    await look(`plan, ${part}`);
  }
  await goTo(page, 'results');
  await goToPart(page, 'covered');
  await page.locator('[data-part="shared"]').first().click();
  await look('results, covered');
  await goToPart(page, 'evidence');
  await look('results, evidence');
  await goToPart(page, 'sections');
  const closed = page.locator('[data-part="breakdown"] button[aria-expanded="false"]');
  while (await closed.count()) await closed.first().click();
  await look('results, sections');
  for (const opener of ['[data-part="score-strip"] button', '[data-part="blockers"] button.crosscheck-open', '.crosscheck-breakdown-part button.crosscheck-open', '[data-part="gaps"] button.crosscheck-open']) {
    if (/gaps/.test(opener)) await goToPart(page, 'gaps');
    await page.locator(opener).first().click({ timeout: 10_000 });
    await page.waitForSelector('[data-part="explanation"]');
    await look(`explanation of ${opener}`);
    await page.click('[data-part="explanation-close"]');
  }
  await page.click('[data-part="open-report"]');
  await page.locator('[data-part="report-choices"] input[value="everything"]').check();
  await look('report');
  assert.deepEqual([...new Set(found)], []);
  // Once, plainly, that the catalog is in English; and it is marked so.
  await goTo(page, 'start');
  assert.match(await page.textContent('[data-part="catalog-language"]'), /bahasa Inggris/);
  assert.ok((await page.locator('[lang="en"]').count()) > 50);
  await visit.assertQuiet();
});

test('so does every kind of place of the crosswalk', async (t) => {
  const visit = await openPage(t, { path: 'id/#contents' });
  const { page } = visit;
  const found = [];
  const look = async (where) => {
    await unfold(page);
    found.push(...(await foreign(page)).map((text) => `${where}: ${text}`));
  };
  await goToContents(page);
  const ids = await page.locator('[data-part="contents"] [data-entry]').evaluateAll((all) => all.map((each) => each.dataset.entry));
  const kinds = ids.filter((id, nth) => nth % 5 === 0 || /^(matrix|claims|stances|disagreements|sources|breach-clock)/.test(id));
  assert.ok(kinds.length > 15, kinds.join());
  for (const id of kinds) {
    await page.locator(`[data-part="contents"] [data-entry="${id}"]`).click();
    await page.waitForSelector('#place-title');
    await look(id);
    // And one entry below it, where there is one.
    const below = page.locator('[data-part="crosswalk"] article [data-entry]').first();
    if ((await below.count()) && (await below.isVisible())) {
      await below.click();
      await look(`below ${id}`);
    }
    await page.locator('[data-part="crumbs"] [data-entry="contents"]').first().click();
  }
  assert.deepEqual([...new Set(found)], []);
});

// A visitor's own words are theirs: what the fixture has typed is put in Indonesian first.
const ENTERED = JSON.stringify(JSON.parse(readFileSync(new URL('../fixtures/assessments/full.json', import.meta.url), 'utf8'), (key, value) => (/^(?:name|note|justification|\d+)$/.test(key) && / /.test(value) ? 'Bukti' : value)));

test('so does what it says of everything that can be entered: decisions, evidence, steps, states, files', async (t) => {
  const visit = await openPage(t, { path: 'id/', before: (page) => page.addInitScript((kept) => sessionStorage.length || sessionStorage.setItem('crosscheck/assessment', kept), ENTERED) });
  const { page } = visit;
  const found = [];
  const look = async (where) => {
    await unfold(page);
    found.push(...(await foreign(page)).map((text) => `${where}: ${text}`));
  };
  const first = (selector) => page.locator(selector).first();
  await goTo(page, 'assess');
  await page.click('[data-order="decisions"]');
  await first('[data-decision] h3 button').click();
  for (const course of await page.locator('[data-decision] input[type="radio"]').count().then((count) => [...Array(count).keys()])) {
    await page.locator('[data-decision] input[type="radio"]').nth(course).check();
    await look(`decision ${course}`);
  }
  const date = first('[data-decision] input[type="date"]');
  await date.fill('2024-03-10');
  await look('decision, dated');
  await first('[data-part="memo"]').click();
  await look('memo');
  await page.click('[data-part="memo-back"]');
  await first('[data-part="memo-all"]').click();
  await look('memos');
  await page.click('[data-part="memo-back"]');

  await page.click('[data-order="evidence"]');
  await page.click('[data-part="add-evidence"]');
  await look('evidence, empty');
  await page.fill('#evidence-what-e1', 'Bukti');
  await page.fill('#evidence-date-e1', '2020-05-01');
  await page.fill('#evidence-search-e1', 'access');
  await first('[data-add-control]').click();
  await look('evidence');
  await page.click('[data-part="remove-evidence"]');
  await look('evidence, removed');
  await page.click('[data-order="consistency"]');
  await look('consistency');

  await goTo(page, 'plan');
  await goToPart(page, 'steps');
  const all = page.locator('[data-part="show-all-steps"]');
  if (await all.count()) await all.click();
  await first('[data-part="assign"]').click();
  await look('plan, a step');
  await first('[data-part="step-fields"] input[type="date"]').fill('2024-12-31');
  await page.fill('[data-part="budget"] input', '30');
  await look('plan, a budget');

  assert.equal(await page.locator('[data-message]').count(), 0, 'the fixture could not be read');
  await goTo(page, 'results');
  await page.click('[data-part="open-changes"]');
  await look('states, none');
  await page.fill('#state-name', 'Bukti');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part="states"]');
  await look('states');
  await goToSection(page, 'governance');
  await page.check(ANSWER.replace('implemented', 'not-implemented'));
  await look('an answer');
  await goTo(page, 'results');
  await page.click('[data-part="open-changes"]');
  await page.waitForSelector('[data-part="difference"]');
  await look('what changed');
  await goTo(page, 'results');
  await page.click('[data-part="open-report"]');
  for (const choice of await page.locator('[data-part="report-choices"] input').count().then((count) => [...Array(count).keys()])) {
    await page.locator('[data-part="report-choices"] input').nth(choice).check();
    await look(`report, choice ${choice}`);
  }

  await goTo(page, 'start');
  const file = (text) => page.setInputFiles('[data-part="open-file"]', { name: 'bukti.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const answers = (more) => JSON.stringify({ format: 'crosscheck/assessment', version: 1, ...more });
  const files = ['', '{', '[]', '{"format":"x"}', answers({ version: 99 }), answers({ answers: 3 }), answers({ answers: { 'code-of-conduct': { status: 'x' } } }), answers({ answers: { unknown: {} }, more: 1 }), 'x'.repeat(3_000_000), 'a,b\nc,d', '# x', '%PDF-1.7', '<html>', '{"catalog":{"oscal-version":"1.1.2"}}'];
  const said = [];
  for (const [nth, text] of files.entries()) {
    await file(text);
    await page.waitForSelector('[data-message], [data-part="file-offer"]');
    if (await page.locator('[data-part="file-offer"]').count()) {
      // What it would replace, and then what it holds.
      await look(`offer ${nth}`);
      await page.click('[data-part="offer-take"]');
      await page.waitForSelector('[data-message="file-opened"]');
    }
    said.push(await page.evaluate(() => document.querySelector('[data-message]').textContent));
    await look(`file ${nth}`);
    await page.click('[data-part="message-dismiss"]');
  }
  assert.ok(new Set(said).size > 5, said.join('\n'));
  assert.deepEqual([...new Set(found)], []);
  await visit.assertQuiet();
});

test('on the English page the same look finds every text', async (t) => {
  const { page } = await openPage(t);
  await page.evaluate(() => (document.documentElement.lang = 'id'));
  const found = await foreign(page);
  assert.ok(found.length > 60, `only ${found.length} texts were found foreign`);
  assert.ok(found.some((text) => text.includes('Your profile')));
  assert.equal(await page.locator('[lang="en"]').count(), 0, 'nothing is marked where nothing has to be');
});

for (const place of ['this-tab', 'this-browser']) {
  test(`what is kept in ${place} is there in the other language, and again in the first`, async (t) => {
    const visit = await openPage(t);
    const { page } = visit;
    await goToSection(page, 'governance');
    await page.check(ANSWER);
    if (place === 'this-browser') {
      await goTo(page, 'start');
      await page.check('[data-question="keeping"] input[value="this-browser"], [data-part="keeping"] input[value*="browser"]');
    }
    const link = page.locator(OTHER);
    assert.deepEqual([await link.innerText(), await link.getAttribute('lang'), await link.getAttribute('hreflang')], ['Bahasa Indonesia', 'id', 'id']);
    await Promise.all([page.waitForURL(/\/id\/index\.html$/), link.click()]);
    await page.waitForSelector(SEALED, { state: 'attached' });
    await goToSection(page, 'governance');
    assert.ok(await page.isChecked(ANSWER));
    assert.match(await saveState(page), /Tersimpan/);
    await page.check(ANSWER.replace('implemented', 'partial'));
    assert.equal(await page.locator(OTHER).innerText(), 'English');
    await Promise.all([page.waitForURL((url) => !url.pathname.includes('/id/')), page.locator(OTHER).click()]);
    await page.waitForSelector(SEALED, { state: 'attached' });
    await goToSection(page, 'governance');
    assert.ok(await page.isChecked(ANSWER.replace('implemented', 'partial')));
    assert.deepEqual(visit.problems, []);
  });
}

test('no other address can be had of the link, and nothing but a press follows it', async (t) => {
  const { page, server } = await openPage(t);
  const before = page.url();
  await page.evaluate((selector) => document.querySelector(selector).click(), OTHER);
  await page.waitForTimeout(300);
  assert.equal(page.url(), before, 'a script pressed it');
  for (const more of ['?answers', '#answers', 'x']) {
    await page.evaluate(([selector, more]) => (document.querySelector(selector).href = `./id/index.html${more}`), [OTHER, more]);
    await page.click(OTHER);
    await page.waitForTimeout(300);
    assert.equal(page.url(), before, more);
  }
  assert.deepEqual(server.requests.filter(({ path }) => path.startsWith('/id/')), []);
});

test('who would lose answers is told so before the other language is opened', async (t) => {
  const { page } = await openPage(t, {
    before: (page) => page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(globalThis, name, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
    }),
  });
  assert.ok(await page.locator(OTHER).isVisible(), 'nothing is entered yet');
  await goToSection(page, 'governance');
  await page.check(ANSWER);
  assert.ok(!(await page.locator(OTHER).isVisible()));
  await page.click('.crosscheck-language summary');
  assert.match(await page.innerText('.crosscheck-language'), /would be gone.*Save it as a file first/s);
  await Promise.all([page.waitForURL(/\/id\//), page.click(OTHER)]);
});

const WINDOWS = {
  320: { viewport: { width: 320, height: 800 }, isLikeAnother: true },
  390: { viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
  1280: { viewport: { width: 1280, height: 800 } },
};

test(`at ${Object.keys(WINDOWS).join(', ')} pixels every screen fits, with its longer words, and axe finds nothing`, async (t) => {
  const visit = await openPage(t, { path: 'id/' });
  const { page } = visit;
  await answerSome(page);
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await visit.assertLooks(WINDOWS, `indonesian-${screen}`, { fullPage: screen === 'start' });
  }
});

test('it opens without a network, as the page that it is', async (t) => {
  const { page, server } = await openPage(t, { path: 'id/', context: { serviceWorkers: 'allow' } });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.waitForSelector(SEALED, { state: 'attached' });
  await server.close();
  await page.reload();
  await page.waitForSelector(SEALED, { state: 'attached' });
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'id');
  assert.match(await page.textContent('[data-part="version"]'), /salinan yang tersimpan di peramban ini/);
});

test('what the page says without its program is Indonesian too', async (t) => {
  const of = foreignWords();
  const failed = await openPage(t, {
    path: 'id/',
    until: 'failed',
    alter: (answer, path) => (path.endsWith('.wasm') ? { ...answer, headers: { ...answer.headers, 'Content-Type': 'text/plain' } } : answer),
  });
  const said = await failed.page.innerText('[data-code="wrong-mime"] [role="alert"]');
  assert.match(said, /Server mengirim suatu bagian/);
  assert.deepEqual(of(said.split('\n')[0]), []);

  const { page } = await openPage(t, { path: 'id/' });
  await page.click('[data-part="about"] > summary');
  assert.deepEqual(of(await page.innerText('[data-part="self-test"] p')), []);
  // It tries to lead the page elsewhere, which a click by the driver would wait for.
  await page.evaluate(() => document.querySelector('[data-part="self-test-run"]').click());
  await page.waitForFunction(() => document.querySelector('crosscheck-self-test[data-tier]'), undefined, { timeout: 90_000 });
  const lines = await page.evaluate(() => [...document.querySelectorAll('crosscheck-self-test :is(p, li, summary)')].map(({ textContent }) => textContent));
  assert.ok(lines.length > 40, `${lines.length} lines`);
  assert.deepEqual(lines.flatMap((line) => of(line)), []);
});

test('a site that shows it in a frame chooses the language, so none is offered there; the pages for frames differ in nothing else', async (t) => {
  const server = await startServer(t);
  const pages = {};
  for (const path of ['frame.html', 'id/frame.html', 'index.html', 'id/index.html']) {
    const answer = await fetch(new URL(path, server.url));
    const text = await answer.text();
    assert.equal(/data-other-language="([^"]*)"/.exec(text)?.[1], { 'index.html': './id/index.html', 'id/index.html': '../index.html' }[path], path);
    pages[path] = { text, policy: answer.headers.get('Content-Security-Policy'), allowed: answer.headers.get('Connection-Allowlist') };
  }
  const [english, indonesian] = [pages['frame.html'], pages['id/frame.html']];
  assert.match(indonesian.text, /<html lang="id">/);
  assert.match(english.policy, /frame-src 'none'.*sandbox allow-scripts.*trusted-types crosscheck-offline/);
  assert.deepEqual([indonesian.policy, indonesian.allowed], [english.policy, english.allowed]);
  const shape = ({ text }) => [...text.matchAll(/<(?:script|link)[^>]*>/g)].map(([tag]) => tag.replace(/-[0-9a-f]{10,16}(?=[_.])|sha384-[\w+/=]+/g, ''));
  assert.ok(shape(english).length > 5);
  assert.deepEqual(shape(indonesian), shape(english));
});
