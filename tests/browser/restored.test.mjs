// What only a browser as visitors have it shows: pages that come back from the back/forward cache with what they
// showed when they were left, and storage that is another one inside a frame on another site.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { startServer } from './harness.mjs';
import { startBrowser } from './raw.mjs';

const READY = `document.querySelector('meta[content*="script-src \\'none\\'"]') && document.querySelector('[data-screen="assess"]') !== null`;
const SAVE_STATE = `document.querySelector('[data-part="save-state"]')?.dataset.state`;
const STATUS = `document.querySelector('fieldset[data-control="code-of-conduct"] input[type="radio"]:checked')?.value`;

const inBrowser = `document.querySelector('[data-screen="start"]').click(); new Promise((done) => setTimeout(done, 50)).then(() => document.querySelector('[data-part="keeping"] input[value*="browser"]').click())`;
const questions = `document.querySelector('[data-screen="assess"]').click(); new Promise((done) => setTimeout(done, 50)).then(() => document.querySelector('[data-domain="governance"]').click()).then(() => new Promise((done) => setTimeout(done, 200))).then(() => { (document.getElementById('row-code-of-conduct')?.closest('details') ?? {}).open = true; })`;
const choose = (value) => `document.querySelector('fieldset[data-control="code-of-conduct"] input[value="${value}"]').click()`;

async function answer(tab, value) {
  await tab.until(READY);
  await tab.evaluate(questions);
  // A row holds its question once it is opened.
  await tab.until(`(document.getElementById('row-code-of-conduct')?.closest('details') ?? {}).open = true, document.querySelector('fieldset[data-control="code-of-conduct"]') !== null`);
  await tab.evaluate(choose(value));
  await tab.until(`${STATUS} === '${value}' && ${SAVE_STATE} === 'saved'`);
}

/** Leaves the page for another one and comes back; fails unless the browser had put the page aside. */
async function leave(tab, url) {
  await tab.evaluate(`addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted)); globalThis.persisted = undefined`);
  await tab.goTo(`${url}away.txt`);
  await tab.until(`location.pathname === '/away.txt'`);
}

async function comeBack(tab) {
  // When this has been answered: a page that is just being left answers nothing any more.
  await tab.evaluate('setTimeout(() => history.back())');
  await tab.until('globalThis.persisted !== undefined');
  assert.equal(await tab.evaluate('globalThis.persisted'), true, 'the page was loaded anew: this tests nothing');
}

// What is not of the build is answered by this, so that there is somewhere to go.
const alter = (response, path) =>
  path === '/away.txt' ? { status: 200, headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-cache' }, body: 'away' } : response;

test('a page that comes back from the back/forward cache is as it was, and goes on keeping', async (t) => {
  const server = await startServer(t, { alter });
  const tab = await (await startBrowser(t)).open(server.url);
  for (const value of ['implemented', 'partial', 'not-implemented']) {
    await answer(tab, value);
    await leave(tab, server.url);
    await comeBack(tab);
    assert.equal(await tab.evaluate(STATUS), value);
    assert.equal(await tab.evaluate(SAVE_STATE), 'saved');
  }
});

test('a page that comes back older than what is kept says so and writes nothing over it', async (t) => {
  const server = await startServer(t, { alter });
  const browser = await startBrowser(t);
  const tab = await browser.open(server.url);
  await tab.until(READY);
  await tab.evaluate(inBrowser);
  await answer(tab, 'implemented');
  await leave(tab, server.url);

  const other = await browser.open(server.url);
  await other.until(READY);
  await answer(other, 'partial');
  await comeBack(tab);
  await tab.until(`${SAVE_STATE} === 'overtaken'`);
  await tab.evaluate(choose('planned'));
  await new Promise((done) => setTimeout(done, 200));
  assert.equal(await tab.evaluate(SAVE_STATE), 'overtaken');
  await other.goTo(server.url);
  await other.until(READY);
  await other.evaluate(questions);
  await other.until(`${STATUS} === 'partial'`);
});

test('a frame on another site has storage of its own, and what it says about keeping is true there', async (t) => {
  const server = await startServer(t);
  // A query of its own for each, so that the frame of a page that is just going away is not taken for the next one.
  const host = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>A page of another site</title><iframe src="${server.url}${request.url.slice(1)}" width="900" height="700"></iframe>`);
  });
  await new Promise((done) => host.listen(0, 'localhost', done));
  t.after(() => (host.closeAllConnections(), new Promise((done) => host.close(done))));
  const site = `http://localhost:${host.address().port}/`;

  const browser = await startBrowser(t);
  const tab = await browser.open(server.url);
  await tab.until(READY);
  await tab.evaluate(inBrowser);
  await answer(tab, 'implemented');

  const page = await browser.open(`${site}?first`);
  const frame = await browser.frame(`${server.url}?first`);
  await frame.until(READY);
  assert.equal(await frame.evaluate('localStorage.length'), 0, 'storage is not partitioned: this tests nothing');
  await frame.evaluate(inBrowser);
  await answer(frame, 'partial');
  assert.equal(await tab.evaluate(SAVE_STATE), 'saved', 'the page itself took the frame for another tab');

  await page.goTo(`${site}?again`);
  const again = await browser.frame(`${server.url}?again`);
  await again.until(READY);
  await again.evaluate(questions);
  await again.until(`${STATUS} === 'partial'`);
  await tab.goTo(server.url);
  await tab.until(READY);
  await tab.evaluate(questions);
  await tab.until(`${STATUS} === 'implemented'`);
});
