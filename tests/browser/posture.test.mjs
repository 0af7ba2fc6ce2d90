// Posture mode: a file that the site's owner publishes, shown read only on one card with whose claim it is, what to ask about it, and every control to filter and search.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pressPlace } from './answering.mjs';
import { Visit } from './harness.mjs';
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

test('the published file is shown as the vendor’s own unverified claim, and cannot be changed', async (t) => {
  const { frame, problems, site } = await open(t);
  await frame().waitForSelector('[data-part="posture-notice"]');
  const { subject, date } = JSON.parse(full);
  const line = await frame().locator('[data-part="posture-notice"] h1').innerText();
  assert.equal(line, `${subject.name} · self-reported, ${written(date, 'short')}, not verified`);
  const warning = frame().locator('[data-part="posture-warning"]');
  assert.equal(await warning.locator('p').isVisible(), false);
  await warning.locator('summary').click();
  assert.match(await warning.locator('p').innerText(), /Nobody has signed or checked this statement\. Your browser calculated the scores/);
  assert.deepEqual(await frame().locator('[data-screen]').evaluateAll((all) => all.map((one) => one.dataset.screen)), ['posture', 'results', 'crosswalk']);
  for (const screen of ['posture', 'results', 'crosswalk']) {
    await pressPlace(frame(), screen);
    assert.equal(await frame().locator('[data-part="posture-notice"]').count(), 1, screen);
    assert.equal(await frame().locator('[data-part="to-question"], [data-part="hand-over"], [data-part="save-state"], fieldset[data-control]').count(), 0, screen);
    if (screen === 'posture') continue;
    const notice = await frame().locator('[data-part="posture-notice"]').innerText();
    assert.ok(notice.includes(subject.name) && notice.includes('nobody has verified it') && notice.includes(written(date)), notice);
  }
  // The visitor's own store is left alone.
  assert.equal(await frame().evaluate(() => sessionStorage.length + localStorage.length), 0);
  assert.ok(site.requests.includes('GET /posture.json'));
  assert.deepEqual(problems, []);
});

test('visitors filter, search and open explanations', async (t) => {
  const { frame } = await open(t);
  const shown = () => frame().locator('.crosscheck-posture-table tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset.control));
  await frame().click('[data-part="posture-tally"]');
  await frame().waitForSelector('[data-part="posture-controls"]');
  assert.equal(await frame().evaluate(() => document.activeElement.id), 'place-title', 'the keyboard goes along');
  const statusOf = (id) => frame().locator(`tr[data-control="${id}"] [data-status]`).getAttribute('data-status');
  for (const id of (await shown()).slice(0, 5)) assert.ok(!['implemented', 'alternative', 'not-applicable'].includes(await statusOf(id)), id);
  assert.equal(await frame().locator('[data-part="posture-section"][open]').count(), 0, 'sections begin folded');
  await frame().selectOption('#posture-status', { label: 'All controls' });
  const all = await shown();
  assert.ok(all.length > 50, `${all.length}`);
  // From the first letter on the same field goes on, wherever it was typed.
  await frame().click('[data-part="posture-back"]');
  await frame().waitForSelector('[data-part="posture-tally"]');
  await frame().focus('#posture-search');
  await frame().page().keyboard.type('164.312(a)(2)(iii)', { delay: 5 });
  await frame().waitForSelector('[data-part="posture-section"][open] [data-control="session-timeout"]');
  assert.equal(await frame().inputValue('#posture-search'), '164.312(a)(2)(iii)');
  assert.equal(await frame().evaluate(() => document.activeElement.id), 'posture-search');
  assert.ok((await shown()).length < 5);
  await frame().fill('#posture-search', '');
  await frame().selectOption('#posture-status', { label: 'Partly' });
  const partial = await shown();
  const stated = JSON.parse(full).answers;
  assert.ok(partial.length > 0 && partial.length < all.length);
  assert.ok(partial.every((id) => stated[id].status === 'partial'), partial.join(' '));
  assert.match(await frame().locator('[data-part="posture-shown"]').innerText(), new RegExp(`^${partial.length} of ${all.length} shown`));
  await frame().locator('[data-part="posture-section"]', { has: frame().locator(`tr[data-control="${partial[0]}"]`) }).locator('summary').click();
  await frame().click(`tr[data-control="${partial[0]}"] button`);
  await frame().waitForSelector('[data-part="explanation"]');
  assert.equal(await frame().locator('[data-part="explanation"] :is([data-part="to-question"], [data-part="gains"])').count(), 0);
  await frame().click('[data-part="explanation-close"]');
  await frame().fill('#posture-search', 'zebra');
  assert.match(await frame().locator('[data-part="posture"]').innerText(), /No control matches/);
});

test('what to ask is copied in the sealed frame, and selected where the browser will not copy', async (t) => {
  const { page, frame, problems } = await open(t, full, { context: { permissions: ['clipboard-read'] } });
  const button = '[data-part="posture-copy"]';
  await frame().click(button);
  await frame().getByText('Copied.').waitFor();
  const text = await frame().inputValue('#posture-text');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
  const number = Number(await frame().getAttribute('[data-part="posture-ask"]', 'data-number'));
  assert.equal(text.split('\n').filter((line) => /^\d+\. /.test(line)).length, number);
  assert.equal(await frame().evaluate(() => document.activeElement.dataset.part), 'posture-copy', 'focus stays where it was pressed');
  assert.equal(await frame().locator('[data-part="posture"]').getAttribute('data-place'), 'card');
  await frame().evaluate(() => { document.execCommand = () => false; });
  await frame().click(button);
  await frame().waitForSelector('[data-part="posture"][data-place="questions"]');
  assert.match(await frame().locator('[data-part="posture-copied"]').innerText(), /The text is selected: copy it with the keyboard/);
  await until(() => frame().evaluate(() => {
    const field = document.activeElement;
    return field.id === 'posture-text' && field.selectionStart === 0 && field.selectionEnd === field.value.length;
  }), 'the text is not selected');
  await page.keyboard.press('Control+c');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
  assert.equal(await frame().locator('.crosscheck-posture-questions > li').count(), number);
  assert.deepEqual(problems, []);
});

/** The claims example as it would be published: without what nobody outside should read. */
const PUBLIC = (() => {
  const file = JSON.parse(readFileSync(new URL('../../catalog/examples/claims.json', import.meta.url), 'utf8'));
  for (const answer of Object.values(file.answers)) {
    for (const own of ['owner', 'note', 'evidence']) delete answer[own];
    if (answer.justification) answer.justification = 'Reason not published.';
  }
  for (const own of ['evidence', 'decisions', 'snapshots', 'unplaced']) delete file[own];
  return JSON.stringify(file);
})();

const COLUMNS = { 640: true, 1040: true, 312: false }; // whether all of the card is in sight at once
for (const [width, fits] of Object.entries(COLUMNS)) {
  test(`the card is 720 pixels tall in every state, ${width} wide, and nobody stumbles over it`, async (t) => {
    const body = `<style>body{margin:0}</style><div style="width:${width}px"><cross-check mode="posture" posture="/posture.json" style="display:block;min-height:720px"></cross-check></div>`;
    const { page, frame, widget, problems } = await open(t, PUBLIC, { page: { body } });
    await frame().waitForSelector('[data-part="posture-tally"]');
    assert.equal(await frame().locator('[data-part="private-notice"]').count(), 0);
    await until(() => frame().evaluate(() => document.documentElement.dataset.height === 'card'));
    const [visit, inside] = [new Visit(page, widget, problems), new Visit(frame(), widget, problems)];
    const at = async (state, sees) => {
      assert.deepEqual(await page.evaluate(() => [document.querySelector('cross-check').offsetHeight, document.documentElement.scrollHeight <= Math.max(720, innerHeight)]), [720, true], state);
      const { inner, tall, wide, room } = await frame().evaluate(() => ({ inner: innerHeight, tall: document.documentElement.scrollHeight, wide: document.documentElement.scrollWidth, room: innerWidth }));
      assert.equal(inner, 720, state);
      assert.ok(wide <= room, `${state}: ${wide} in ${room}`);
      if (sees) assert.ok(tall <= inner, `${state}: ${tall} in ${inner}`);
      await inside.assertAccessible({ where: state });
      await visit.screenshot(`posture-${width}-${state}`, { fullPage: false });
    };
    await at('card', fits);
    await frame().click('[data-part="posture-all-questions"]');
    await frame().waitForSelector('[data-place="questions"]');
    await at('questions');
    await frame().click('[data-part="posture-back"]');
    await frame().waitForSelector('[data-place="card"]');
    await frame().click('[data-part="posture-tally"]');
    await frame().waitForSelector('[data-place="controls"]');
    await at('controls');
    await frame().locator('[data-part="posture-section"] > summary').first().click();
    await frame().locator('.crosscheck-posture-table button').first().click();
    await frame().waitForSelector('[data-part="explanation"]');
    await at('explanation');
    await frame().click('[data-part="explanation-close"]');
    await frame().fill('#posture-search', 'access');
    await frame().waitForSelector('[data-part="posture-section"][open]');
    await at('search');
    assert.equal(await page.evaluate(() => window.told.filter(({ name }) => name === 'resize').length), 0);
    assert.deepEqual(problems, []);
  });
}

for (const [name, viewport] of [['a phone', { width: 390, height: 844 }], ['a desktop', { width: 1280, height: 900 }]]) {
  test(`in a frame as tall as its content, an explanation opens where one looks: ${name}`, async (t) => {
    const body = '<cross-check mode="posture" posture="/posture.json" height="auto"></cross-check>';
    const { page, frame } = await open(t, full, { context: { viewport }, page: { body } });
    await frame().click('[data-part="posture-tally"]');
    await frame().selectOption('#posture-status', { label: 'All controls' });
    const rows = frame().locator('.crosscheck-posture-table tbody tr');
    await until(async () => (await rows.count()) > 100);
    await frame().evaluate(() => { for (const section of document.querySelectorAll('[data-part="posture-section"]')) section.open = true; });
    const row = rows.nth(60).locator('button');
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
  const scores = (where, part) => where.locator(`[data-part^="${part}-"][data-value]`).evaluateAll((all) => all.map((one) => one.dataset.value));
  const published = (await scores(frame(), 'posture-score'));
  assert.equal(published.length, 4);
  const own = await openHost(t, { before: (page) => page.addInitScript((kept) => {
    if (parent !== window) sessionStorage.setItem(`crosscheck/in/${location.ancestorOrigins[0]}/crosscheck/assessment`, kept);
  }, full) });
  await told(own.page, 'ready');
  await own.frame().waitForSelector('[data-part="save-state"][data-state="saved"]');
  await own.frame().waitForSelector('[data-part="home-score"]');
  assert.deepEqual(published, await scores(own.frame(), 'home-score'));
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
    assert.equal(await frame().locator('[data-part="posture-notice"], [data-part="posture-tile"], .crosscheck-posture-table').count(), 0, 'nothing is made up');
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
  assert.ok((await frame().inputValue('#posture-text')).includes(evil.subject.name));
  assert.equal(await frame().locator('[data-part="posture-notice"] img').count(), 0);
  assert.deepEqual(problems, []);
});
