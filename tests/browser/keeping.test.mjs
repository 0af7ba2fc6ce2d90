// Where answers are kept: three honest states, erasing, storage that is blocked, files that cannot be read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, goToSection, saveFile, saveState } from './answering.mjs';
import { openPage, savedText } from './harness.mjs';

const ANSWER = 'fieldset[data-control="code-of-conduct"]';

async function answerOne(page) {
  await goToSection(page, 'governance');
  await page.check(`${ANSWER} input[value="implemented"]`);
}

// Which kinds of entries there are: `crosscheck/kept`, `crosscheck/set-aside`, …
const stored = (page) =>
  page.evaluate(() => {
    const kinds = (storage) => [...new Set(Object.keys(storage).map((name) => name.split('/', 2).join('/')))];
    return { tab: kinds(sessionStorage), browser: kinds(localStorage), cookies: document.cookie };
  });

const EARLIER = JSON.stringify({ format: 'crosscheck/assessment', version: 1, answers: { 'code-of-conduct': { status: 'partial' } } });

test('in this tab: a reload keeps it, another tab does not have it', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await answerOne(page);
  assert.match(await saveState(page), /this tab/i);
  assert.deepEqual(await stored(page), { tab: ['crosscheck/kept'], browser: [], cookies: '' });
  await page.reload();
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(`${ANSWER} input[value="implemented"]`));
  const other = await page.context().newPage();
  await other.goto(visit.server.url);
  await other.waitForSelector('[data-screen="assess"]');
  await goToSection(other, 'governance');
  assert.ok(!(await other.isChecked(`${ANSWER} input[value="implemented"]`)));
});

test('in this browser: another tab has it, the tab’s own copy is gone, and erasing takes two steps', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await answerOne(page);
  await goTo(page, 'start');
  await page.check('[data-question="keeping"] input[value="this-browser"], [data-part="keeping"] input[value*="browser"]');
  assert.match(await saveState(page), /this browser/i);
  assert.deepEqual(await stored(page), { tab: [], browser: ['crosscheck/kept'], cookies: '' });
  const other = await page.context().newPage();
  await other.goto(visit.server.url);
  await other.waitForSelector('[data-screen="assess"]');
  await goToSection(other, 'governance');
  assert.ok(await other.isChecked(`${ANSWER} input[value="implemented"]`));
  await other.close();

  await page.click('[data-part="erase"]');
  assert.deepEqual((await stored(page)).browser, ['crosscheck/kept'], 'one press erased');
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
  // Before the first answer, with the way out beside it.
  await page.waitForSelector('[data-message="keeps-nothing"] [data-part="save-instead"]');
  assert.match(await saveState(page), /not kept/i);
  await visit.assertAccessible();
  assert.deepEqual(await askedOnLeaving(page), [], 'nothing was entered yet');
  await answerOne(page);
  assert.ok(await page.isVisible('[data-part="save-now"]'), 'wherever the visitor is');
  assert.deepEqual(await askedOnLeaving(page), ['beforeunload']);
  assert.match(await saveState(page), /not kept/i);
  assert.ok(await page.isChecked(`${ANSWER} input[value="implemented"]`));
  const saved = JSON.parse(await saveFile(page));
  assert.equal(saved.answers['code-of-conduct'].status, 'implemented');
  assert.deepEqual(await askedOnLeaving(page), [], 'it is in a file');
  await visit.assertQuiet();
});

/** What the browser asks when the page is about to be closed; it is told to stay. */
async function askedOnLeaving(page) {
  const asked = [];
  const stay = (dialog) => (asked.push(dialog.type()), dialog.dismiss());
  page.on('dialog', stay);
  // The page says by itself whether it would be asked: it cancels the event or not.
  const isAsked = await page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });
  if (isAsked) await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  page.off('dialog', stay);
  return asked;
}

const BROWSER = '[data-part="keeping"] input[value="this-browser"]';
const onDisk = (page) =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'crosscheck')) return undefined;
    const asked = indexedDB.open('crosscheck');
    const database = await new Promise((done) => asked.addEventListener('success', () => done(asked.result)));
    const names = database.transaction('kept').objectStore('kept').getAllKeys();
    await new Promise((done) => names.addEventListener('success', done));
    database.close();
    return [...new Set(names.result.map((name) => name.split('/', 2).join('/')))];
  });
const savedIn = (page, place) => page.waitForFunction((place) => {
  const { dataset, innerText } = document.querySelector('[data-part="save-state"]') ?? { dataset: {} }; // not there yet
  return dataset.state === 'saved' && innerText.includes(place);
}, place);

test('what storage has lost comes back from the disk, which has nothing of a tab and nothing that was erased', async (t) => {
  const { page } = await openPage(t);
  await answerOne(page);
  await savedIn(page, 'this tab');
  assert.equal(await onDisk(page), undefined, 'a tab needs no disk');
  await goTo(page, 'start');
  await page.check(BROWSER);
  await savedIn(page, 'this browser');
  assert.deepEqual(await onDisk(page), ['crosscheck/kept']);
  await page.fill('#subject', 'Example Clinic Software (fictional)');
  await savedIn(page, 'this browser');

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.waitForFunction(() => document.querySelector('#subject')?.value === 'Example Clinic Software (fictional)');
  assert.equal(await page.locator('[data-part="message"]').count(), 0);
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(`${ANSWER} input[value="implemented"]`));

  await goTo(page, 'start');
  await page.check('[data-part="keeping"] input[value="this-tab"]');
  await savedIn(page, 'this tab');
  assert.deepEqual(await onDisk(page), [], 'only in the tab means only there');
  await page.check(BROWSER);
  await savedIn(page, 'this browser');
  await page.click('[data-part="erase"]');
  await page.click('[data-part="erase-confirm"]');
  await page.waitForSelector('[data-message="erased"]');
  assert.deepEqual(await onDisk(page), []);
  await page.reload();
  await goTo(page, 'start');
  assert.equal(await page.inputValue('#subject'), '');
});

test('a browser without a database: kept, and said that the disk comes later', async (t) => {
  const without = (page) => page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
  const { page } = await openPage(t, { before: without });
  await goTo(page, 'start');
  await page.check(BROWSER);
  await page.waitForSelector('[data-part="save-state"][data-state="unsettled"]');
  assert.match(await saveState(page), /within minutes/);
  await answerOne(page);
  await page.reload();
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(`${ANSWER} input[value="implemented"]`));
  await goTo(page, 'start');
  await page.click('[data-part="erase"]');
  await page.click('[data-part="erase-confirm"]');
  await page.waitForSelector('[data-message="erased"]');
});

test('a chosen day is kept as chosen, and the way back to today is beside it', async (t) => {
  const { page } = await openPage(t);
  const today = await page.inputValue('#date');
  await page.fill('#subject', 'Example Clinic Software (fictional)');
  await page.reload();
  await page.waitForSelector('#date');
  assert.equal(await page.inputValue('#date'), today);
  assert.equal(await page.locator('[data-part="follow-today"]').count(), 0, 'nobody chose it');
  await page.fill('#date', '2026-03-09');
  await page.waitForSelector('[data-part="follow-today"]');
  await page.reload();
  await page.waitForSelector('[data-part="follow-today"]');
  assert.equal(await page.inputValue('#date'), '2026-03-09');
  await page.click('[data-part="follow-today"]');
  await page.waitForFunction((today) => document.querySelector('#date').value === today, today);
  // A file that names its day keeps it, and says so.
  const file = JSON.stringify({ format: 'crosscheck/assessment', version: 1, date: '2020-02-29' });
  await page.setInputFiles('[data-part="open-file"]', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.click('[data-part="offer-take"]');
  await page.waitForSelector('[data-part="day-of-file"]');
  await page.reload();
  await page.waitForSelector('[data-part="follow-today"]');
  assert.equal(await page.inputValue('#date'), '2020-02-29');
});

test('invisible characters that say something are kept as they stand on the screen', async (t) => {
  const { page } = await openPage(t);
  await answerOne(page);
  const name = '👨\u200d👩\u200d👧 نمی\u200cخواهم 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
  await goTo(page, 'start');
  await page.fill('#subject', `${name}\u202e`);
  await page.locator('#subject').blur();
  await page.waitForFunction((name) => document.querySelector('#subject').value === name, name);
  await page.reload();
  await page.waitForSelector('#subject');
  assert.equal(await page.inputValue('#subject'), name);
});

test('the twenty-first conflict: what was set aside can be saved and dropped, and then it can be decided', async (t) => {
  const { page } = await twoTabs(t);
  await page.waitForSelector('[data-message="overtaken"]');
  await page.evaluate(() => {
    for (let nth = 1; nth <= 20; nth += 1) localStorage.setItem(`crosscheck/set-aside/${nth}`, `text ${nth}`);
  });
  await page.click('[data-part="keep-mine"]');
  await page.waitForSelector('[data-message="set-aside-full"] [data-part="save-set-aside"]');
  assert.match(await saveState(page), /another tab/i);
  await page.click('[data-part="drop-set-aside"]');
  await page.waitForSelector('[data-message="set-aside-dropping"]');
  await page.click('[data-part="drop-confirm"]');
  await page.waitForSelector('[data-message="overtaken"]');
  assert.deepEqual((await stored(page)).browser, ['crosscheck/kept']);
  await page.click('[data-part="keep-mine"]');
  await savedIn(page, 'this browser');
  // What was set aside now stands under Start as well, and can be dropped there.
  await goTo(page, 'start');
  await page.click('[data-part="set-aside-drop"]');
  await page.click('[data-part="drop-confirm"]');
  await page.waitForSelector('[data-message="set-aside-dropped"]');
  assert.equal(await page.locator('[data-part="set-aside"]').count(), 0);
});

test('what is too much to be kept whole is not taken in, and what was there opens again', async (t) => {
  const { page } = await openPage(t);
  const evidence = Object.fromEntries(Array.from({ length: 490 }, (_, nth) => [`e${nth + 1}`, { what: 'x'.repeat(4090), place: 'y'.repeat(110) }]));
  const open = (rows) => {
    const buffer = Buffer.from(JSON.stringify({ format: 'crosscheck/assessment', version: 1, evidence: rows }));
    return page.setInputFiles('[data-part="open-file"]', { name: 'x.json', mimeType: 'application/json', buffer });
  };
  await open({ ...evidence, more: { what: 'x'.repeat(4096), place: 'y'.repeat(4096) }, most: { what: 'x'.repeat(4096), place: 'y'.repeat(4096) } });
  await page.waitForSelector('[data-message="no-room"]');
  await open(evidence);
  await page.waitForSelector('[data-message="file-opened"]');
  await savedIn(page, 'this tab');
  const file = await saveFile(page);
  await page.reload();
  await savedIn(page, 'this tab');
  assert.equal(await saveFile(page), file);
  await page.setInputFiles('[data-part="open-file"]', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await page.waitForSelector('[data-message="file-same"]');
});

test('what cannot be read is set aside, said, and not deleted', async (t) => {
  const damage = (page) => page.addInitScript(() => localStorage.setItem('crosscheck/assessment', '{"format":"cross'));
  const visit = await openPage(t, { before: damage });
  await visit.page.waitForSelector('[data-message="stored-set-aside"]');
  // It is no file that opens, and nobody says so.
  assert.match(await visit.page.innerText('[data-message="stored-set-aside"]'), /cannot open them as they are/);
  const copy = await visit.page.evaluate(() => localStorage.getItem('crosscheck/set-aside/1'));
  assert.equal(copy, '{"format":"cross');
  assert.equal(await savedText(visit.page, '[data-part="save-set-aside"]'), '{"format":"cross');
  await visit.screenshot('keeping-set-aside');
});

test('what earlier versions kept opens, and goes only when it is kept anew', async (t) => {
  const plant = (page) =>
    page.addInitScript((text) => !sessionStorage.getItem('planted') && (sessionStorage.setItem('planted', '1'), localStorage.setItem('crosscheck/assessment', text)), EARLIER);
  const { page } = await openPage(t, { before: plant });
  assert.match(await saveState(page), /this browser/i);
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(`${ANSWER} input[value="partial"]`));
  assert.deepEqual((await stored(page)).browser, ['crosscheck/assessment']);
  await page.check(`${ANSWER} input[value="implemented"]`);
  assert.deepEqual((await stored(page)).browser, ['crosscheck/kept']);
  await page.reload();
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(`${ANSWER} input[value="implemented"]`));
});

/** Two tabs that keep in this browser, the second of which has answered last. */
async function twoTabs(t) {
  const visit = await openPage(t);
  const { page } = visit;
  await goTo(page, 'start');
  await page.check('[data-part="keeping"] input[value*="browser"]');
  await answerOne(page);
  const other = await page.context().newPage();
  await other.goto(visit.server.url);
  await other.waitForSelector('[data-screen="assess"]');
  await goToSection(other, 'governance');
  await other.check(`${ANSWER} input[value="partial"]`);
  assert.match(await saveState(other), /this browser/i);
  return { visit, page, other };
}

test('two tabs: the older one says that it is, writes nothing, and can keep its own', async (t) => {
  const { visit, page, other } = await twoTabs(t);
  await page.waitForSelector('[data-message="overtaken"]');
  assert.match(await saveState(page), /another tab/i);
  await visit.screenshot('keeping-overtaken');
  await visit.assertAccessible();
  await page.check(`${ANSWER} input[value="planned"]`);
  assert.match(await saveState(page), /another tab/i);
  await other.reload();
  await goToSection(other, 'governance');
  assert.ok(await other.isChecked(`${ANSWER} input[value="partial"]`), 'the other tab was overwritten');

  await page.click('[data-part="keep-mine"]');
  await page.waitForFunction(() => /this browser/i.test(document.querySelector('[data-part="save-state"]').innerText));
  await other.waitForSelector('[data-message="overtaken"]');
  const aside = await page.evaluate(() => JSON.parse(localStorage.getItem('crosscheck/set-aside/1')));
  assert.equal(aside.answers['code-of-conduct'].status, 'partial');
});

test('two tabs: the older one can show the answers of the newer one, and its own are set aside', async (t) => {
  const { page } = await twoTabs(t);
  await page.click('[data-part="take-over"]');
  await page.waitForSelector('[data-message="taken-over"]');
  assert.ok(await page.isChecked(`${ANSWER} input[value="partial"]`));
  assert.match(await saveState(page), /this browser/i);
  const aside = await page.evaluate(() => JSON.parse(localStorage.getItem('crosscheck/set-aside/1')));
  assert.equal(aside.answers['code-of-conduct'].status, 'implemented');
});

test('storage that is full: said so, nothing kept is lost, and kept again once there is room', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await answerOne(page);
  await page.evaluate(() => {
    let text = 'x'.repeat(1 << 20);
    for (let nth = 0; text.length > 0; ) {
      try {
        sessionStorage.setItem(`filler${nth}`, text);
        nth += 1;
      } catch {
        text = text.slice(text.length >> 1 || 1);
      }
    }
  });
  await goTo(page, 'start');
  await page.fill('#subject', 'Example Clinic Software (fictional)');
  assert.match(await saveState(page), /full/i);
  await page.waitForSelector('[data-part="storage-full"]');
  await page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('filler')).forEach((name) => sessionStorage.removeItem(name)));
  await goToSection(page, 'governance');
  await page.check(`${ANSWER} input[value="partial"]`);
  assert.match(await saveState(page), /this tab/i);
  await page.reload();
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(`${ANSWER} input[value="partial"]`));
});

test('erased in another tab: said so, and not quietly written again', async (t) => {
  const { page, other } = await twoTabs(t);
  await page.click('[data-part="take-over"]');
  await goTo(other, 'start');
  await other.click('[data-part="erase"]');
  await other.click('[data-part="erase-confirm"]');
  await page.waitForFunction(() => /not kept/i.test(document.querySelector('[data-part="save-state"]').innerText));
  assert.deepEqual((await stored(page)).browser, []);
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
  await goToSection(page, 'governance');
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
