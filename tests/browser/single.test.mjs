// The single-file edition, from the disk: it works like the hosted page, with the same numbers, and asks for nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalog } from '../../target/npm/index.node.mjs';
import { answerAll, goTo, goToSection, saveFile, saveState } from './answering.mjs';
import { built as fileIn, openFile } from './file.mjs';
import { openPage, Visit } from './harness.mjs';
import { foreignOnScreens, foreignWords } from './languages.mjs';
import { shownNumbers } from './numbers.mjs';

const built = fileIn();
const fixture = JSON.parse(readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8'));
const ANSWER = 'fieldset[data-control="code-of-conduct"] input[value="implemented"]';

async function answerOne(page) {
  await goToSection(page, 'governance');
  await page.check(ANSWER);
}

test('from the disk: start, answer, results, the numbers of the hosted page, and not one request', async (t) => {
  const visit = await openFile(t, { context: { acceptDownloads: true } });
  const { page } = visit;
  await page.context().setOffline(true);
  await answerAll(page, fixture, catalog());
  const saved = await saveFile(page);
  assert.deepEqual(JSON.parse(saved).answers, fixture.answers);
  await goTo(page, 'results');
  const numbers = await shownNumbers(page);
  assert.ok(numbers.length > 50, `only ${numbers.length} numbers on the screen`);
  await visit.assertQuiet();
  assert.equal(visit.requests.filter((request) => request === visit.url).length, 1);

  const hosted = await openPage(t);
  await hosted.page.setInputFiles('[data-part="open-file"]', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await hosted.page.waitForSelector('[data-message="file-opened"]');
  await goTo(hosted.page, 'results');
  assert.deepEqual(await shownNumbers(hosted.page), numbers);
  const looks = (one) => one.evaluate(() => ['#crosscheck', '.crosscheck-header', '.crosscheck-nav button', 'h1', '[data-part="results"] td'].map((selector) => {
    const style = getComputedStyle(document.querySelector(selector));
    return Object.fromEntries(['display', 'color', 'background-color', 'font', 'padding', 'border-color'].map((name) => [name, style.getPropertyValue(name)]));
  }));
  assert.deepEqual(await looks(page), await looks(hosted.page));
});

test('in Bahasa Indonesia, from the disk: the numbers of the English file, every text Indonesian, and not one request', async (t) => {
  const visit = await openFile(t, { from: fileIn('id'), context: { acceptDownloads: true } });
  const { page, problems } = visit;
  await page.context().setOffline(true);
  assert.deepEqual(await foreignOnScreens(page), []);
  await answerAll(page, fixture, catalog());
  const saved = await saveFile(page);
  assert.deepEqual(JSON.parse(saved).answers, fixture.answers);
  await goTo(page, 'results');
  const numbers = await shownNumbers(page);
  assert.ok(numbers.length > 50, `only ${numbers.length} numbers on the screen`);
  assert.equal(await page.locator('[data-part="other-language"]').count(), 0, 'one file leads nowhere');
  assert.deepEqual(foreignWords()(await page.textContent('[data-part="version"]')), []);
  await new Visit(page, { requests: [] }, problems).assertAccessible();
  await visit.assertQuiet();

  const english = await openFile(t);
  await english.page.setInputFiles('[data-part="open-file"]', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await english.page.waitForSelector('[data-message="file-opened"]');
  await goTo(english.page, 'results');
  assert.deepEqual((await shownNumbers(english.page)).map(({ value }) => value), numbers.map(({ value }) => value));
});

test('in this tab: opened again from the same file, the answers are there', async (t) => {
  const visit = await openFile(t);
  const { page } = visit;
  await answerOne(page);
  assert.match(await saveState(page), /this tab/i);
  await page.reload();
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(ANSWER));
  await visit.assertQuiet();
});

test('in this browser: the same file in another tab has them, and erasing leaves nothing', async (t) => {
  const visit = await openFile(t);
  const { page } = visit;
  await answerOne(page);
  await goTo(page, 'start');
  await page.check('[data-part="keeping"] input[value*="browser"]');
  assert.match(await saveState(page), /this browser/i);
  const other = await page.context().newPage();
  await other.goto(visit.url);
  await goToSection(other, 'governance');
  assert.ok(await other.isChecked(ANSWER));
  await other.close();
  await page.click('[data-part="erase"]');
  await page.click('[data-part="erase-confirm"]');
  await page.waitForSelector('[data-message="erased"]');
  assert.deepEqual(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]), [[], []]);
  await visit.assertQuiet();
});

// SECURITY.md warns of it; if this fails, the warning can go.
test('in this browser, on the disk: Chromium gives other pages on the disk the same storage', async (t) => {
  const visit = await openFile(t);
  const { page } = visit;
  await answerOne(page);
  await goTo(page, 'start');
  await page.check('[data-part="keeping"] input[value*="browser"]');
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-other-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'other.html'), '<!doctype html><title>other</title>');
  const other = await page.context().newPage();
  await other.goto(`file://${folder}/other.html`);
  const names = await other.evaluate(() => Object.keys(localStorage));
  assert.ok(names.length > 0 && names.every((name) => name.startsWith('crosscheck/kept/')), names.join());
});

test('where the browser keeps nothing for files, the page says so, works, and saves a file', async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      const refuse = { get: () => { throw new DOMException('blocked', 'SecurityError'); } };
      Object.defineProperty(window, 'localStorage', refuse);
      Object.defineProperty(window, 'sessionStorage', refuse);
    });
  const visit = await openFile(t, { before, context: { acceptDownloads: true } });
  await answerOne(visit.page);
  assert.match(await saveState(visit.page), /not kept/i);
  assert.equal(JSON.parse(await saveFile(visit.page)).answers['code-of-conduct'].status, 'implemented');
  await visit.assertQuiet();
});

test('a file that was changed does not run: the policy in it names its script by its hash', async (t) => {
  const text = readFileSync(built, 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-changed-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const from = join(folder, 'changed.html');
  const changed = text.replace('let program;', 'let program; ');
  assert.notEqual(changed, text);
  writeFileSync(from, changed);
  const visit = await openFile(t, { from, until: '[data-part="shell"]' });
  await visit.page.waitForLoadState('load');
  assert.equal(await visit.page.locator('[data-part="shell"]').count(), 1, 'it started');
  assert.match(visit.problems.join('\n'), /policy violation: script-src-elem inline/);
});

for (const [name, missing, code] of [
  ['WebAssembly', 'WebAssembly', 'no-webassembly'],
  ['a way to unpack', 'DecompressionStream', 'too-old'],
]) {
  test(`a browser without ${name} is told so`, async (t) => {
    const before = (page) => page.addInitScript((missing) => delete globalThis[missing], missing);
    const visit = await openFile(t, { before, until: '[data-part="start-failure"]' });
    assert.equal(await visit.page.getAttribute('[data-part="start-failure"]', 'data-code'), code);
    const indonesian = await openFile(t, { from: fileIn('id'), before, until: '[data-part="start-failure"]' });
    assert.equal(await indonesian.page.getAttribute('[data-part="start-failure"]', 'data-code'), code);
    assert.deepEqual(foreignWords()((await indonesian.page.innerText('[data-part="start-failure"]')).replace(/WebAssembly|DecompressionStream|Firefox|Chrome|Edge|Safari/g, '')), []);
  });
}
