// Where answers are kept: three honest states, erasing, storage that is blocked, files that cannot be read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, saveFile } from './answering.mjs';
import { openPage } from './harness.mjs';

const ANSWER = 'fieldset[data-control="code-of-conduct"]';

async function answerOne(page) {
  await goTo(page, 'assess');
  await page.click('[data-domain="governance"]');
  await page.check(`${ANSWER} input[value="implemented"]`);
}

const stored = (page) =>
  page.evaluate(() => ({ tab: Object.keys(sessionStorage), browser: Object.keys(localStorage), cookies: document.cookie }));

const saveState = (page) => page.locator('[data-part="save-state"]').first().innerText();

test('in this tab: a reload keeps it, another tab does not have it', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await answerOne(page);
  assert.match(await saveState(page), /this tab/i);
  assert.deepEqual(await stored(page), { tab: ['crosscheck/assessment'], browser: [], cookies: '' });
  await page.reload();
  await goTo(page, 'assess');
  assert.ok(await page.isChecked(`${ANSWER} input[value="implemented"]`));
  const other = await page.context().newPage();
  await other.goto(visit.server.url);
  await other.waitForSelector('[data-screen="assess"]');
  await goTo(other, 'assess');
  assert.ok(!(await other.isChecked(`${ANSWER} input[value="implemented"]`)));
});

test('in this browser: another tab has it, the tab’s own copy is gone, and erasing takes two steps', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await answerOne(page);
  await goTo(page, 'start');
  await page.check('[data-question="keeping"] input[value="this-browser"], [data-part="keeping"] input[value*="browser"]');
  assert.match(await saveState(page), /this browser/i);
  assert.deepEqual(await stored(page), { tab: [], browser: ['crosscheck/assessment'], cookies: '' });
  const other = await page.context().newPage();
  await other.goto(visit.server.url);
  await other.waitForSelector('[data-screen="assess"]');
  await goTo(other, 'assess');
  assert.ok(await other.isChecked(`${ANSWER} input[value="implemented"]`));
  await other.close();

  await page.click('[data-part="erase"]');
  assert.deepEqual((await stored(page)).browser, ['crosscheck/assessment'], 'one press erased');
  await page.click('[data-part="erase-confirm"]');
  await page.waitForSelector('[data-message="erased"]');
  assert.deepEqual(await stored(page), { tab: [], browser: [], cookies: '' });
});

test('blocked storage: the page works, says so, and a file can be saved', async (t) => {
  const block = (page) =>
    page.addInitScript(() => {
      const refuse = { get: () => { throw new DOMException('blocked', 'SecurityError'); } };
      Object.defineProperty(window, 'localStorage', refuse);
      Object.defineProperty(window, 'sessionStorage', refuse);
    });
  const visit = await openPage(t, { before: block, context: { acceptDownloads: true } });
  const { page } = visit;
  await answerOne(page);
  assert.match(await saveState(page), /not kept/i);
  assert.ok(await page.isChecked(`${ANSWER} input[value="implemented"]`));
  const saved = JSON.parse(await saveFile(page));
  assert.equal(saved.answers['code-of-conduct'].status, 'implemented');
  await visit.assertQuiet();
});

test('what cannot be read is set aside, said, and not deleted', async (t) => {
  const damage = (page) => page.addInitScript(() => localStorage.setItem('crosscheck/assessment', '{"format":"cross'));
  const visit = await openPage(t, { before: damage });
  await visit.page.waitForSelector('[data-message="stored-set-aside"]');
  const copy = await visit.page.evaluate(() => localStorage.getItem('crosscheck/set-aside/1'));
  assert.equal(copy, '{"format":"cross');
});

test('a file that is no assessment is refused with what to do, and nothing changes', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await answerOne(page);
  await goTo(page, 'start');
  const open = (text) => page.setInputFiles('[data-part="open-file"]', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const bad = { format: 'crosscheck/assessment', version: 1, answers: { 'code-of-conduct': { status: 'maybe', extra: 1 } } };
  for (const text of ['', 'not JSON', '[]', JSON.stringify(bad), '{"a":'.repeat(200)]) {
    await open(text);
    await page.waitForSelector('[data-message="file-refused"] li');
    await page.click('[data-part="message-dismiss"]');
  }
  await goTo(page, 'assess');
  assert.ok(await page.isChecked(`${ANSWER} input[value="implemented"]`));
  await visit.assertQuiet();
});

test('what is written is only ever text', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  const payload = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>';
  await goTo(page, 'start');
  await page.fill('#subject', payload);
  await answerOne(page);
  await page.click(`${ANSWER} [data-part="behind"] > summary`);
  await page.fill('#note-code-of-conduct', payload);
  await goTo(page, 'results');
  assert.ok((await page.innerText('[data-part="subject"]')).includes('<img src=x'));
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
  await visit.assertQuiet();
});
