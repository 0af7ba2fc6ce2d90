// The privacy self-test says in each mode what the leak suite found there, and where there is no protection it says that;
// it reaches nobody, leaves nothing behind, and everybody can use it.
// Whole browser: what stops an attempt may be the browser around the engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEFT, recorded } from '../../tools/leaks.mjs';
import { goTo } from './answering.mjs';
import { CHANNELS } from './channels.mjs';
import { openFile } from './file.mjs';
import { newPage, openPage, SEALED, startServer, Visit } from './harness.mjs';
import { bareLoader, barePage } from './host.mjs';
import { MODES, SANDBOX } from './leaks.mjs';

const UNTRIED = 22;
// What the test itself sets off, where it is stopped, is told on the console; nothing else may be.
const OWN = /crosscheck-self-test\.inva|This document requires 'Trusted|'blob:|worker-src blob|Worker constructor/;

/** Presses the button of the page or frame, and waits for the end. By script, because a refused departure makes the
 * test driver wait for an arrival. */
async function run(page) {
  const before = await page.evaluate(() => [document.querySelectorAll('*').length, location.href]);
  await page.evaluate(() => {
    document.querySelector('[data-part="about"]').open = true;
    document.querySelector('[data-part="self-test-run"]').click();
  });
  await page.waitForFunction(() => document.querySelector('crosscheck-self-test[data-tier]'), undefined, { timeout: 150_000 });
  const rows = await page.$$eval('crosscheck-self-test [data-way]', (items) => items.map(({ dataset, textContent }) => ({ ...dataset, text: textContent })));
  const said = await page.evaluate(() => document.querySelector('crosscheck-self-test').innerText);
  const after = await page.evaluate(() => {
    const own = document.querySelectorAll('crosscheck-self-test *').length;
    return { own, all: document.querySelectorAll('*').length, url: location.href, sheets: document.adoptedStyleSheets.length };
  });
  assert.equal(after.url, before[1], 'it led the page away');
  assert.equal(after.sheets, 0);
  assert.ok(after.all - after.own <= before[0], 'it left something in the page');
  const whole = await page.evaluate(() => document.querySelector('crosscheck-self-test').textContent);
  return { rows, said, whole, tier: await page.evaluate(() => document.querySelector('crosscheck-self-test').dataset.tier) };
}

const those = (rows, result) => rows.filter((row) => row.result === result).map(({ way }) => way).sort();

/** The page of a host by its name, because a passkey belongs to one. */
async function visit(t, alter) {
  const server = await startServer(t, { alter });
  const { page, problems } = await newPage(t);
  await page.goto(server.url.replace('127.0.0.1', 'localhost'));
  await page.waitForSelector(SEALED, { state: 'attached' });
  await page.waitForFunction(() => customElements.get('crosscheck-self-test'));
  return new Visit(page, server, problems);
}

/** What it should say where the leak suite found that these get out. */
function assertAgrees({ rows, said, whole, tier }, out, unseen = []) {
  assert.deepEqual(rows.map(({ way }) => way).sort(), Object.keys(CHANNELS).sort(), 'every way of the leak suite has a row');
  const untried = those(rows, 'untried');
  assert.deepEqual(unseen.filter((way) => !untried.includes(way)), []);
  assert.equal(untried.length, UNTRIED + unseen.length);
  assert.deepEqual(those(rows, 'passed'), out.filter((way) => !untried.includes(way)).sort());
  assert.match(said, new RegExp(`${those(rows, 'stopped').length} of ${rows.length - untried.length} ways that could be tried were stopped`));
  for (const { way, text } of rows) assert.ok(text.startsWith(CHANNELS[way].name), `${way} is called ${text}`);
  assert.equal(tier, out.length === 0 ? 'connections' : 'policy');
  for (const text of LEFT) assert.ok(whole.includes(text), text);
}

for (const id of ['headers', 'meta', 'served', 'older', 'seal']) {
  test(`${MODES[id].title}: it says what the leak suite found`, async (t) => {
    const hosted = await visit(t, MODES[id].alter);
    assertAgrees(await run(hosted.page), recorded().out[id]);
    assert.deepEqual(hosted.laterRequests, []);
    assert.deepEqual(hosted.problems.filter((problem) => !OWN.test(problem)), []);
  });
}

test(`${MODES.disk.title}: it says what the leak suite found`, async (t) => {
  const { page } = await openFile(t);
  // A file has no name that a passkey could belong to.
  assertAgrees(await run(page), recorded().out.disk, ['passkey', 'passkey-made']);
});

test(`${MODES.framed.title}: it says what the leak suite found`, async (t) => {
  const server = await startServer(t);
  const body = `<iframe sandbox="${SANDBOX}" allow="" title="x" width="900" height="900" src="${server.url}frame.html"></iframe>`;
  const host = await startServer(t, { alter: () => ({ status: 200, headers: { 'Content-Type': 'text/html' }, body }) });
  const { page } = await newPage(t);
  await page.goto(host.url.replace('127.0.0.1', 'localhost'));
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForSelector(SEALED, { state: 'attached' });
  assertAgrees(await run(frame), recorded().out.framed);
});

test('the control: without policy and seal it says that nothing protects, and stops itself from leading away', async (t) => {
  const alter = (answer, path) => {
    const headers = { 'Content-Type': answer.headers['Content-Type'] };
    if (path.endsWith('.html')) {
      return { status: 200, headers, body: barePage() };
    }
    if (!/loader-/.test(path)) return { ...answer, headers: { ...headers, ...(answer.headers['Content-Encoding'] && { 'Content-Encoding': answer.headers['Content-Encoding'] }) } };
    return { status: 200, headers, body: bareLoader() };
  };
  const server = await startServer(t, { alter });
  const { page } = await newPage(t);
  await page.goto(server.url.replace('127.0.0.1', 'localhost'));
  await page.waitForSelector('html[data-started]');
  await page.waitForFunction(() => customElements.get('crosscheck-self-test'));
  const { rows, said, tier } = await run(page);
  assert.deepEqual(those(rows, 'stopped'), []);
  assert.equal(those(rows, 'untried').length, UNTRIED, rows.filter(({ result }) => result === 'untried').map(({ text }) => text).join('\n'));
  assert.equal(those(rows, 'passed').length, Object.keys(CHANNELS).length - UNTRIED);
  assert.equal(tier, 'none');
  assert.match(said, /Not protected here/);
  assert.match(said, /0 of 32 ways/);
});

for (const [where, options] of Object.entries({
  'on a phone, light': { viewport: { width: 360, height: 740 } },
  'on a desk, dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
})) {
  test(`${where}: by keyboard, accessible before and after, within the window, and its result stays`, async (t) => {
    const visit = await openPage(t, { context: options });
    const { page } = visit;
    await visit.assertAccessible();
    await page.click('[data-part="about"] > summary');
    await page.focus('[data-part="self-test-run"]');
    await page.evaluate(() => {
      // Pressed by a key as the driver would, without its wait for an arrival.
      const button = document.activeElement;
      if (button.dataset.part !== 'self-test-run') throw new Error('the button cannot be focused');
      button.click();
    });
    await page.waitForFunction(() => document.querySelector('crosscheck-self-test[data-tier]'), undefined, { timeout: 90_000 });
    assert.equal(await page.evaluate(() => document.activeElement.dataset.part), 'self-test-run', 'the focus is lost');
    await page.evaluate(() => document.querySelectorAll('crosscheck-self-test details').forEach((one) => one.toggleAttribute('open', true)));
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
    await visit.assertAccessible();
    await page.evaluate(() => document.querySelector('crosscheck-self-test').scrollIntoView());
    await visit.screenshot(`self-test ${where.replace(',', '')}`, { fullPage: false });
    await page.evaluate(() => document.querySelector('[data-screen="assess"]').click());
    assert.equal(await page.evaluate(() => document.querySelector('crosscheck-self-test').dataset.tier), 'connections', 'another screen took it away');
  });
}

test('where its script is missing, the page works and shows nothing half', async (t) => {
  const visit = await openPage(t, { alter: (answer, path) => (/self-test/.test(path) ? { status: 404, headers: { 'Content-Type': 'text/plain' }, body: '' } : answer) });
  assert.equal(await visit.page.locator('crosscheck-self-test').innerText(), '');
  await goTo(visit.page, 'assess');
});
