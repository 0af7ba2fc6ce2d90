// What <cross-check> takes for an address: of the web and no other kind, which would run or be something in the page itself;
// and a file that it fetches has an end, in time and in length.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { hostPage, openHost, OPEN_SHADOWS, told, until } from './host.mjs';

// Every scheme that a browser does something with, and ways to write one of them that look like another.
const SCHEMES = [
  'javascript:parent.got="ran"', 'JavaScript:parent.got="ran"', 'java\tscript:parent.got="ran"', '  javascript:parent.got="ran"', '\u0001javascript:parent.got="ran"',
  'javascript://%0aparent.got="ran"', 'data:text/html,<script>parent.got="ran"</script>', 'blob:null/0', 'blob:http://localhost/0', 'about:blank', 'about:srcdoc',
  'file:///etc/hostname', 'filesystem:http://localhost/temporary/x', 'view-source:http://localhost/', 'ws://localhost/', 'wss://localhost/', 'ftp://localhost/',
  'mailto:a@vendor.example', 'tel:1', 'sms:1', 'intent:x', 'chrome://version', 'chrome-extension://x/y.html', 'moz-extension://x/y', 'resource://x', 'jar:http://x!/y',
  'urn:x:y', 'web+x:y', 'cid:x', 'blob:x', 'localhost:1', 'x:frame.html',
];

test('src takes http and https only: every other scheme is no address, and nothing of it runs or is asked for', async (t) => {
  const { page, site } = await openHost(t, { page: { head: OPEN_SHADOWS, body: '' } });
  const before = site.requests.length;
  const codes = await page.evaluate(async (schemes) => {
    window.got = undefined;
    const all = [];
    for (const render of ['frame', 'inline']) {
      for (const scheme of schemes) {
        const one = document.createElement('cross-check');
        one.setAttribute('render', render);
        one.setAttribute('src', scheme);
        const code = new Promise((done) => one.addEventListener('crosscheck-error', ({ detail }) => done(detail.code), { once: true }));
        document.body.prepend(one);
        all.push([render, scheme, await code, one.shadowRoot.querySelectorAll('iframe, link, a').length]);
        one.remove();
      }
    }
    return all;
  }, SCHEMES);
  assert.equal(codes.length, 2 * SCHEMES.length);
  assert.deepEqual(codes.filter(([, , code, parts]) => code !== 'no-address' || parts !== 0), []);
  assert.equal(await page.evaluate(() => window.got), undefined);
  assert.deepEqual(site.requests.slice(before), []);
});

test('posture takes http and https only, and says so', async (t) => {
  const { page, frame, site } = await openHost(t, { page: { body: '<cross-check mode="posture" posture="javascript:0"></cross-check>' } });
  await told(page, 'ready');
  const before = site.requests.length;
  const problem = (code, of) => until(() => frame().evaluate((wanted) => document.querySelector('#crosscheck').dataset.askedPostureProblem === wanted, code), of);
  for (const scheme of SCHEMES) {
    await page.evaluate(() => document.querySelector('cross-check').removeAttribute('posture'));
    await problem('none', 'without one');
    await page.evaluate((value) => document.querySelector('cross-check').setAttribute('posture', value), scheme);
    await problem('no-address', scheme);
  }
  assert.match(await frame().locator('[data-message="posture-refused"]').innerText(), /no address that can be fetched: one that begins with https: or http:/);
  assert.equal(await page.evaluate(() => window.got), undefined);
  assert.deepEqual(site.requests.slice(before), []);
});

test('in a page of nowhere, a file of nowhere is not one of the same site', async (t) => {
  const { page } = await openHost(t, {
    page: (widget) => {
      const inner = hostPage(widget, { head: OPEN_SHADOWS, body: '<cross-check render="inline" mode="posture" posture="data:application/json,{}"></cross-check>' });
      return { include: '', body: `<iframe sandbox="allow-scripts" width="800" height="900" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>` };
    },
  });
  assert.equal(await page.frames()[1].evaluate(() => origin), 'null');
  await page.frames()[1].locator('#crosscheck[data-asked-posture-problem="no-address"]').waitFor({ state: 'attached' });
});

/** A file on the host's site that never comes, or never ends. */
async function endless(t, write) {
  const state = { sent: 0, isClosed: false };
  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
    response.on('close', () => { state.isClosed = true; });
    write(response, state);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => { server.closeAllConnections(); return new Promise((done) => server.close(done)); });
  return Object.assign(state, { port: server.address().port });
}

/** The host's page with its file led to that server by the test, which counts as the same site then. */
async function openWith(t, file, head = '') {
  const host = await openHost(t, {
    page: { head: `${head}<script>{ const fetchIt = window.fetch; window.fetch = (address, options) => fetchIt(address.endsWith('/file.json') ? 'http://127.0.0.1:${file.port}/' : address, options) }</script>`, body: '<cross-check mode="posture" posture="/file.json"></cross-check>' },
  });
  await told(host.page, 'ready');
  await host.frame().waitForSelector('[data-message="posture-refused"]');
  return host.frame().locator('[data-message="posture-refused"]').innerText();
}

test('a file that never ends is given up once it is too long', async (t) => {
  const piece = Buffer.alloc(2 ** 16, ' ');
  const file = await endless(t, function pour(response, state) {
    if (state.isClosed) return;
    state.sent += piece.length;
    if (response.write(piece)) setImmediate(() => pour(response, state));
    else response.once('drain', () => pour(response, state));
  });
  assert.match(await openWith(t, file), /larger than 1 MB/);
  await until(() => file.isClosed, 'the connection stays open');
  assert.ok(file.sent < 64 * 2 ** 20, `${file.sent} bytes were sent`);
});

for (const [name, write] of Object.entries({ 'never answers': () => {}, 'stops in the middle': (response) => response.write('{"format":') })) {
  test(`a server that ${name} is waited for 30 seconds`, async (t) => {
    const file = await endless(t, write);
    const hurry = '<script>{ const later = window.setTimeout; window.waits = []; window.setTimeout = (run, time) => { waits.push(time); return later(run, time === 30000 && !waits.slice(0, -1).includes(30000) ? 1000 : time) } }</script>';
    assert.match(await openWith(t, file, hurry), /did not send the whole file in time/);
    await until(() => file.isClosed, 'the connection stays open');
  });
}
