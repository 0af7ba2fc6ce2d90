// Posture mode: a file that the site's owner publishes, shown read only with whose claim it is, to filter and search.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { openHost, told, until } from './host.mjs';
import { written } from './numbers.mjs';

const full = readFileSync(new URL('../fixtures/assessments/full.json', import.meta.url), 'utf8');
const file = (body, more = {}) => ({ '/posture.json': { body, type: 'application/json', ...more } });
const SHOWN = { page: { body: '<cross-check mode="posture" posture="/posture.json" hand-over></cross-check>' } };

async function open(t, body = full, more = {}) {
  const host = await openHost(t, { ...SHOWN, ...more, pages: () => file(body, more.file) });
  await told(host.page, 'ready');
  return host;
}

test('the published file is shown as the vendor’s own unsigned claim, and cannot be changed', async (t) => {
  const { page, frame, problems, site } = await open(t);
  await frame().waitForSelector('[data-part="posture-notice"]');
  const { subject, date } = JSON.parse(full);
  const notice = await frame().locator('[data-part="posture-notice"]').innerText();
  assert.ok(notice.includes(`This is ${subject.name}’s own statement. It is not signed, and nobody has verified it.`), notice);
  assert.ok(notice.includes(`It is dated ${written(date)}. The numbers are recomputed here`), notice);
  assert.deepEqual(await frame().locator('[data-screen]').evaluateAll((all) => all.map((one) => one.dataset.screen)), ['posture', 'results', 'crosswalk']);
  for (const screen of ['posture', 'results', 'crosswalk']) {
    await frame().click(`[data-screen="${screen}"]`);
    assert.equal(await frame().locator('[data-part="posture-notice"]').count(), 1, screen);
    assert.equal(await frame().locator('[data-part="to-question"], [data-part="hand-over"], [data-part="save-state"], fieldset[data-control]').count(), 0, screen);
  }
  // The visitor's own store is left alone.
  assert.equal(await frame().evaluate(() => sessionStorage.length + localStorage.length), 0);
  assert.ok(site.requests.includes('GET /posture.json'));
  assert.deepEqual(problems, []);
});

test('visitors filter, search and open explanations', async (t) => {
  const { frame } = await open(t);
  const shown = () => frame().locator('.crosscheck-posture-table tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset.control));
  const all = await shown();
  assert.ok(all.length > 50, `${all.length}`);
  await frame().fill('#posture-search', '164.312(a)(2)(iii)');
  await frame().waitForSelector('[data-control="session-timeout"]');
  assert.ok((await shown()).length < 5);
  await frame().fill('#posture-search', '');
  await frame().selectOption('#posture-status', { index: 2 });
  const partial = await shown();
  const stated = JSON.parse(full).answers;
  assert.ok(partial.length > 0 && partial.length < all.length);
  assert.ok(partial.every((id) => stated[id].status === 'partial'), partial.join(' '));
  assert.match(await frame().locator('[data-part="posture-shown"]').innerText(), new RegExp(`^${partial.length} of ${all.length} shown`));
  await frame().click(`tr[data-control="${partial[0]}"] button`);
  await frame().waitForSelector('[data-part="explanation"]');
  assert.equal(await frame().locator('[data-part="explanation"] [data-part="to-question"]').count(), 0);
  await frame().fill('#posture-search', 'zebra');
  assert.match(await frame().locator('[data-part="posture"]').innerText(), /No control matches/);
});

for (const [name, viewport] of [['a phone', { width: 390, height: 844 }], ['a desktop', { width: 1280, height: 900 }]]) {
  test(`in a frame as tall as its content, an explanation opens where one looks: ${name}`, async (t) => {
    const { page, frame } = await open(t, full, { context: { viewport } });
    const row = frame().locator('.crosscheck-posture-table tbody tr').nth(60).locator('button');
    await row.scrollIntoViewIfNeeded();
    // The page has scrolled and nothing in the frame was touched; yet the frame knows what is in view.
    await until(async () => {
      const known = await frame().evaluate(() => parseInt(document.documentElement.style.getPropertyValue('--_crosscheck-view-start'), 10));
      return known > 0 && known === (await page.evaluate(() => Math.floor(-document.querySelector('cross-check').getBoundingClientRect().top)));
    }, 'the frame does not know what is in view');
    await row.click();
    const title = await frame().locator('#explanation-title').boundingBox();
    assert.ok(title.y > 0 && title.y < viewport.height / 2, `it is at ${title.y}`);
    const content = await frame().locator('.crosscheck-explanation').boundingBox();
    assert.ok(content.height <= viewport.height, `${content.height} high`);
    await frame().locator('[data-part="explanation-close"]').click();
    const back = await row.boundingBox();
    assert.ok(back.y > 0 && back.y < viewport.height, `the row is at ${back.y}`);
  });
}

test('its scores are those of the same file opened as one’s own', async (t) => {
  const { frame } = await open(t);
  const scores = (where) => where.locator('[data-part="strip"]').allInnerTexts();
  const published = await scores(frame());
  const own = await openHost(t, { before: (page) => page.addInitScript((kept) => {
    if (parent !== window) sessionStorage.setItem(`crosscheck/in/${location.ancestorOrigins[0]}/crosscheck/assessment`, kept);
  }, full) });
  await told(own.page, 'ready');
  await own.frame().waitForSelector('[data-part="save-state"][data-state="saved"]');
  await goTo(own.frame(), 'results'); // home shows them in another way
  assert.deepEqual(published, await scores(own.frame()));
});

const FAULTS = {
  'is not there': [{ status: 404 }, /server did not answer with the file/],
  'is no JSON': [{ body: '<!doctype html>' }, /not JSON|is no JSON|not valid JSON/i],
  'is another kind of JSON': [{ body: '{"format":"other"}' }, /crosscheck\/assessment/],
  'is too large': [{ body: ' '.repeat(2 ** 20 + 1) }, /larger than 1 MB/],
  'is led elsewhere': [{ status: 302, headers: { Location: 'https://elsewhere.example/' } }, /could not be fetched/],
};
for (const [what, [answer, says]] of Object.entries(FAULTS)) {
  test(`a file that ${what} is refused in plain words`, async (t) => {
    const { page, frame } = await openHost(t, { ...SHOWN, pages: () => file(answer.body ?? '', answer) });
    await told(page, 'ready');
    await frame().waitForSelector('[data-message="posture-refused"]');
    const text = await frame().locator('[data-message="posture-refused"]').innerText();
    assert.match(text, /The published statement cannot be shown/);
    assert.match(text, says);
    assert.equal(await frame().locator('[data-part="posture-notice"], .crosscheck-posture-table').count(), 0, 'nothing is made up');
  });
}

for (const [what, attributes, says] of [
  ['no file is named', 'mode="posture"', /no posture attribute/],
  ['the file lies on another site', 'mode="posture" posture="https://elsewhere.example/posture.json"', /on the same site/],
]) {
  test(`it says so when ${what}`, async (t) => {
    const { page, frame, problems } = await openHost(t, { page: { body: `<cross-check ${attributes}></cross-check>` } });
    await told(page, 'ready');
    assert.match(await frame().locator('[data-message="posture-refused"]').innerText(), says);
    assert.deepEqual(problems, []);
  });
}

test('markup in a published file is text', async (t) => {
  const evil = JSON.parse(full);
  evil.subject.name = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const { frame, problems } = await open(t, JSON.stringify(evil));
  await frame().waitForSelector('[data-part="posture-notice"]');
  assert.ok((await frame().locator('[data-part="posture-notice"]').innerText()).includes(evil.subject.name));
  assert.equal(await frame().locator('[data-part="posture-notice"] img').count(), 0);
  assert.deepEqual(problems, []);
});
