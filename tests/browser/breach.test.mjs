// The breach clock: a breach with a hold and three States from the contents to the calendar file, by the keyboard alone where it
// matters; the days are the same in every time zone, nothing sticks out, and whoever leaves without the dates is asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, goToContents } from './answering.mjs';
import { openPage, savedText } from './harness.mjs';

const WINDOWS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  'desktop-dark': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', isLikeAnother: true },
  phone: { viewport: { width: 360, height: 740 } },
  'phone-dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark', isLikeAnother: true },
};
const STATES = [['Ohio', 600], ['Texas', 500], ['Utah', 300]];

const unfold = async (page, fold) => {
  await page.click(`[data-fold="${fold}"] > summary`);
  await page.waitForSelector(`[data-fold="${fold}"][open]`);
};
/** Each notice as the screen has it: its day, and who tells whom. */
const dates = (page) => page.locator('[data-part="breach-dates"] > li').evaluateAll((rows) => rows.map((row) => [row.dataset.due, row.querySelectorAll('p')[1].innerText]));

/** The events of a calendar file, as RFC 5545 says. */
function eventsOf(file) {
  assert.ok(file.startsWith('BEGIN:VCALENDAR\r\n') && file.endsWith('END:VCALENDAR\r\n'));
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const plain = (value) => value.replace(/\\([\\;,n])/g, (_, letter) => (letter === 'n' ? '\n' : letter));
  return file.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1).map((event) =>
    Object.fromEntries(event.split('END:VEVENT')[0].trimEnd().split('\r\n').map((line) => [line.split(/[:;]/)[0], plain(line.slice(line.indexOf(':') + 1))])));
}

test('a breach with a hold and three States, from the contents to the calendar file', async (t) => {
  const visit = await openPage(t, { path: '', folded: true, context: { viewport: WINDOWS.desktop.viewport } });
  const { page } = visit;
  await goToContents(page);
  await page.click('[data-part="contents"] [data-entry="breach-clock"]');
  await page.waitForSelector('[data-part="breach-clock"]');
  assert.equal(await page.evaluate(() => location.hash), '#breach-clock');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'place-title');
  assert.equal(await page.locator('[data-part="breach-dates"]').count(), 0);
  await visit.assertLooks({ desktop: WINDOWS.desktop, phone: WINDOWS.phone }, 'breach-empty');
  await visit.setWindow(WINDOWS.desktop);

  // Three answers, by the keyboard, and the dates are there.
  await page.focus('#breach-role input');
  await page.keyboard.press('Space');
  await page.fill('#breach-known', '2027-03-01');
  await page.focus('#breach-people');
  await page.keyboard.type('1400');
  await page.waitForFunction(() => document.querySelectorAll('[data-part="breach-dates"] > li').length === 2);
  assert.equal(await page.getAttribute('[data-part="day-zero"]', 'data-day'), '2027-03-01');
  assert.deepEqual((await dates(page)).map(([due]) => due), ['2027-04-30', '2027-04-30']);

  await unfold(page, 'breach-states');
  for (const [nth, [state, people]] of STATES.entries()) {
    await page.click('[data-part="add-state"]');
    await page.waitForSelector(`#breach-state-${nth}`);
    await page.selectOption(`#breach-state-${nth}`, state);
    await page.fill(`#breach-residents-${nth}`, String(people));
  }
  await page.waitForFunction(() => document.querySelectorAll('[data-part="breach-dates"] > li').length === 3);
  await unfold(page, 'breach-hold');
  await page.fill('#breach-oral', '2027-04-10');
  await page.waitForSelector('[data-due="2027-05-10"]');
  const shown = await dates(page);
  assert.deepEqual(shown, [
    ['2027-05-10', 'You tell everyone affected.'],
    ['2027-05-10', 'You tell prominent media in Ohio.'],
    ['2027-05-10', 'You tell HHS, at the same time as the people.'],
  ]);
  assert.match(await page.innerText('[data-part="breach-dates"]'), /45 CFR 164\.404\(a\), \(b\); 45 CFR 164\.412\(b\)/);
  await visit.assertLooks(WINDOWS, 'breach-filled');

  // As narrow as can be, with everything open and text twice as large.
  const opened = await page.locator('[data-part="breach-clock"] details[open]').count();
  await page.evaluate(() => { for (const fold of document.querySelectorAll('[data-part="breach-clock"] details')) fold.open = true; });
  assert.ok((await page.locator('[data-part="breach-clock"] details[open]').count()) > opened);
  const browser = await page.context().newCDPSession(page);
  for (const [width, standard] of [[320, 32], [320, 16], [1280, 32]]) {
    await visit.setWindow({ viewport: { width, height: 640 } });
    await browser.send('Page.setFontSizes', { fontSizes: { standard } });
    const out = await page.evaluate(() => [...document.querySelectorAll('[data-part="breach-clock"] *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 80)));
    assert.deepEqual(out, [], `${width} px, text of ${standard} px`);
  }
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  await visit.setWindow(WINDOWS.desktop);

  // Whoever leaves now is asked; whoever saved the dates is not.
  const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  assert.equal(await asks(), true);
  const events = eventsOf(await savedText(page, '[data-part="save-dates"]'));
  assert.deepEqual(events.map((event) => [event.DTSTART, event.SUMMARY]), shown.map(([due, told]) => [due.replaceAll('-', ''), `Event 1: ${told}`]));
  assert.equal(new Set(events.map((event) => event.UID)).size, 3);
  for (const event of events) assert.match(event.DESCRIPTION, /The hold by law enforcement ends.*\nDay 0: .*2027/);
  assert.equal(await asks(), false);

  // The same as text, which the button selects whatever the browser says of the clipboard.
  await page.click('[data-part="copy-breach"]');
  await page.waitForSelector('[data-part="breach-copied"][data-copied]');
  const text = await page.inputValue('#breach-text');
  for (const [, told] of shown) assert.ok(text.includes(told), told);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'breach-text');

  // It is still there after a look elsewhere, and nothing of it is in the file of the answers.
  await goTo(page, 'start');
  const saved = await savedText(page, () => page.evaluate(() => document.querySelector('[data-part="save-file"]').click()));
  assert.ok(!saved.includes('2027-03-01') && !saved.includes('Ohio'), saved);
  await page.goBack();
  await page.waitForSelector('[data-due="2027-05-10"]');
  await visit.assertQuiet();
});

test('a day is the same day at both ends of the earth', async (t) => {
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const visit = await openPage(t, { path: '#breach-clock', context: { timezoneId } });
    const { page } = visit;
    await page.waitForSelector('[data-part="breach-clock"]');
    await page.click('#breach-role input >> nth=0');
    await page.fill('#breach-known', '2027-12-31');
    await page.fill('#breach-people', '3');
    await page.waitForFunction(() => document.querySelectorAll('[data-part="breach-dates"] > li').length === 2);
    assert.deepEqual((await dates(page)).map(([due]) => due), ['2028-02-29', '2028-02-29'], timezoneId);
    assert.match(await page.innerText('[data-part="breach-dates"] > li >> nth=0'), /February 29, 2028/, timezoneId);
    const events = eventsOf(await savedText(page, '[data-part="save-dates"]'));
    assert.deepEqual(events.map((event) => event.DTSTART), ['20280229', '20280229'], timezoneId);
    await visit.assertQuiet();
  }
});
