// Files for other tools: each is saved with one press, whole or redacted, and is byte for byte what the headless API gives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as api from '../../target/npm/index.node.mjs';
import { goTo } from './answering.mjs';
import { openPage, savedText } from './harness.mjs';

const example = JSON.parse(readFileSync(new URL('../../catalog/examples/claims.json', import.meta.url), 'utf8'));
const PHONE = { viewport: { width: 320, height: 740 } };
const WINDOWS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  'phone-dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
};

test('eleven files, whole and redacted, are those of the API', async (t) => {
  const visit = await openPage(t, { context: { viewport: WINDOWS.desktop.viewport } });
  const { page } = visit;
  await page.click('[data-example="claims"]');
  await page.waitForSelector('[data-part="results"]');
  await goTo(page, 'share');
  await page.click('[data-share="files"]');
  await page.waitForSelector('[data-part="share-save-format"]');
  assert.equal(await page.evaluate(() => location.hash), '#share/files');
  await visit.assertLooks(WINDOWS, 'share-files', { fullPage: true });
  for (const window of ['desktop', 'phone-dark']) {
    await visit.setWindow(WINDOWS[window]);
    const seen = await page.evaluate(() => {
      scrollTo(0, 0);
      const isSeen = (element) => element.getBoundingClientRect().top < innerHeight;
      const text = [...document.querySelectorAll('#crosscheck h1, #crosscheck h2, #crosscheck h3, #crosscheck p, #crosscheck label, #crosscheck button')].filter(isSeen).map(({ innerText }) => innerText);
      return { words: text.join(' ').split(/\s+/).length, controls: [...document.querySelectorAll('a, button, input')].filter(isSeen).length, windows: document.documentElement.scrollHeight / innerHeight };
    });
    assert.ok(seen.words <= 250 && seen.controls <= 40 && seen.windows <= (window === 'desktop' ? 3 : 6), `${window}: ${JSON.stringify(seen)}`);
    t.diagnostic(`${window}: ${JSON.stringify(seen)}`);
  }
  await visit.setWindow(WINDOWS.desktop);

  const formats = await page.locator('[data-format]').evaluateAll((all) => all.map(({ dataset }) => dataset.format));
  assert.equal(formats.length, 11);
  const typed = Object.values(example.answers).flatMap(({ justification, note, owner, evidence }) => [justification, note, owner, ...(evidence ?? [])]).filter(Boolean);
  for (const redacted of [false, true]) {
    await page.check(`input[name="share-redaction"][value="${redacted ? 'redacted' : 'whole'}"]`);
    await page.waitForFunction((wanted) => document.querySelector('input[name="share-redaction"]:checked').value === wanted, redacted ? 'redacted' : 'whole');
    for (const format of formats) {
      const saved = await savedText(page, `[data-format="${format}"] [data-part="share-save-format"]`);
      const { text } = api.export(example, format, { redacted });
      assert.ok(saved === text, `${format}${redacted ? ', redacted' : ''}: other bytes than the API's`);
      if (redacted) assert.deepEqual(typed.concat(example.subject.name).filter((one) => saved.includes(one)), [], format);
    }
  }

  // With the keyboard alone.
  await page.focus('[data-format="html"] [data-part="share-save-format"]');
  const byKey = await savedText(page, () => page.keyboard.press('Enter'));
  assert.ok(byKey.startsWith('<!doctype html>'));

  // The narrowest phone, and letters twice as large: nothing moves sideways.
  await visit.setWindow(PHONE);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  await visit.assertQuiet();
});

test('the saved HTML page runs nothing, loads nothing, is styled, and fits a narrow window', async (t) => {
  const { text } = api.export(example, 'html');
  const visit = await openPage(t, { context: { viewport: PHONE.viewport } });
  const other = await visit.page.context().newPage();
  const asked = [];
  const complaints = [];
  other.on('request', (request) => asked.push(request.url()));
  other.on('console', (message) => complaints.push(message.text()));
  await other.goto(`data:text/html;charset=utf-8,${encodeURIComponent(text)}`);
  // Whether the page itself counts as asked for is the browser's affair.
  assert.deepEqual(asked.filter((url) => !url.startsWith('data:text/html')), []);
  assert.deepEqual(complaints, []);
  const seen = await other.evaluate(() => ({
    collapse: getComputedStyle(document.querySelector('table')).borderCollapse,
    sideways: document.documentElement.scrollWidth - innerWidth,
    headings: document.querySelectorAll('h2').length,
    scripts: document.scripts.length,
  }));
  assert.deepEqual(seen, { collapse: 'collapse', sideways: 0, headings: 10, scripts: 0 });
  await other.close();
});
