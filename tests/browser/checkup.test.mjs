// The checkup page: on a server as it should be it finds nothing, and each thing that hosts get wrong is told, with
// what to do and the line to paste.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { withoutHash } from '../../tools/headers.mjs';
import { newPage, startServer, Visit } from './harness.mjs';

/** The checkup of a server whose answers `alter` spoils, done. */
async function checkup(t, { alter, context, before, host = 'localhost' } = {}) {
  const server = await startServer(t, { alter, host, tryOut: false });
  const { page, problems } = await newPage(t, { context, before });
  await page.goto(`${server.url}publish/checkup.html`);
  await page.waitForSelector('#verdict:not([data-state="busy"])', { timeout: 120_000 });
  const rows = await page.locator('#results li').evaluateAll((all) =>
    all.map((row) => ({
      group: row.closest('section').dataset.group,
      state: row.dataset.state,
      title: row.querySelector('strong').textContent,
      text: row.textContent,
      line: row.querySelector('pre')?.textContent,
    })),
  );
  return { page, problems, rows, server, visit: new Visit(page, server, problems), bad: rows.filter(({ state }) => state === 'fix') };
}

for (const [window, context] of Object.entries({
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
})) {
  test(`a server as it should be: nothing to mend, ${window}`, async (t) => {
    const { page, rows, bad, visit } = await checkup(t, { context });
    assert.deepEqual(bad, []);
    assert.equal(await page.getAttribute('#verdict', 'data-state'), 'good');
    for (const group of ['Address', 'Files', 'Headers', 'In a frame', 'Storage']) {
      assert.ok(rows.some((row) => row.group === group && row.state === 'good'), `nothing was looked at: ${group}`);
    }
    assert.ok(rows.filter(({ group }) => group === 'Headers').length >= 10, 'every header');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false);
    assert.equal(await page.locator('iframe').count(), 0, 'the frame is taken away again');
    await page.locator('#results details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    await visit.assertAccessible();
    await visit.screenshot(`checkup-good-${window}`);
    // Chromium warns of a frame that may run scripts and is of the page's own origin. Here it is ours, and that is the point.
    assert.deepEqual(visit.problems.filter((problem) => !/can escape its sandboxing/.test(problem)), []);
  });
}

// Of the English page: what it finds of the one in the other language, it would say of two files.
const only = (ending, change) => (answer, path) => (withoutHash(path ?? '').endsWith(ending) && !/(?:^|\/)id\//.test(path) ? change(answer) : answer);
const headers = (more) => (answer) => {
  const kept = { ...answer.headers, ...more };
  for (const [name, value] of Object.entries(kept)) if (value === undefined) delete kept[name];
  return { ...answer, headers: kept };
};

const plainly = (answer) => {
  const body = brotliDecompressSync(answer.body);
  return { ...headers({ 'Content-Encoding': undefined, 'Content-Length': body.length })(answer), body };
};

const FAULTS = [
  { name: 'no policy', alter: only('index.html', headers({ 'Content-Security-Policy': undefined })), title: /^Content-Security-Policy: index\.html$/, text: /not sent/, line: /add_header Content-Security-Policy "default-src 'none'/ },
  { name: 'another policy', alter: only('index.html', headers({ 'Content-Security-Policy': "default-src * 'unsafe-inline' 'wasm-unsafe-eval'" })), title: /^Content-Security-Policy: index\.html$/, text: /sent as “default-src \*/, line: /default-src 'none'/ },
  { name: 'no Connection-Allowlist', alter: only('index.html', headers({ 'Connection-Allowlist': undefined })), title: /Connection-Allowlist/, text: /not sent/, line: /add_header Connection-Allowlist/ },
  { name: 'the program as another type', alter: only('.wasm', headers({ 'Content-Type': 'application/octet-stream' })), title: /sent as the wrong type/, text: /application\/octet-stream and has to come as application\/wasm/, line: /application\/wasm wasm;/, more: [/cannot start/] },
  { name: 'a file that is missing', alter: only('crosscheck.js', (answer) => ({ ...answer, status: 404, body: '' })), title: /crosscheck-.*\.js is not there/, text: /answered 404/, more: [/cannot start/] },
  { name: 'a file that was changed', alter: only('app.css', (answer) => ({ status: 200, headers: { ...answer.headers, 'Content-Encoding': 'identity', 'Content-Length': '3' }, body: 'a{}' })), title: /app-.*\.css is not the file that was built/, text: /minifier/ },
  { name: 'no compression', alter: only('.wasm', plainly), title: /comes uncompressed/, state: 'note', text: /slower/ },
  { name: 'framing refused', alter: only('frame.html', headers({ 'X-Frame-Options': 'DENY', 'Content-Security-Policy': "frame-ancestors 'none'" })), title: /refuses to show it in a frame/, text: /frame-ancestors/, more: [/Content-Security-Policy/] },
  { name: 'a host that makes browsers report', alter: headers({ NEL: '{"report_to":"x","max_age":1}' }), title: /nel should not be there/, text: /contact somebody/ },
  { name: 'a hashed file that is not kept', alter: only('_bg.wasm', headers({ 'Cache-Control': 'no-cache' })), title: /^Cache-Control: .*\.wasm$/, text: /sent as “no-cache”/, line: /immutable/ },
  { name: 'a service worker that browsers keep', alter: only('worker.js', headers({ 'Cache-Control': 'public, max-age=31536000' })), title: /^Cache-Control: worker\.js$/, text: /sent as “public, max-age=31536000”.*asked for anew/, line: /add_header Cache-Control "no-cache" always;/ },
  { name: 'a service worker without a policy', alter: only('worker.js', headers({ 'Content-Security-Policy': undefined })), title: /^Content-Security-Policy: worker\.js$/, text: /not sent/, line: /add_header Content-Security-Policy "default-src 'none'; connect-src 'self'/ },
  { name: 'a service worker of another type', alter: only('worker.js', headers({ 'Content-Type': 'text/plain' })), title: /^worker\.js is sent as the wrong type$/, text: /text\/plain and has to come as text\/javascript/, line: /text\/javascript js;/ },
  { name: 'a service worker that is missing', alter: only('worker.js', (answer) => ({ ...answer, status: 404, body: '' })), title: /^worker\.js is not there$/, text: /answered 404/ },
  { name: 'no policy for the pages for those who publish', alter: only('builder.html', headers({ 'Content-Security-Policy': undefined })), title: /^Content-Security-Policy: publish\/builder\.html$/, text: /not sent/, line: /frame-src 'self'/ },
  { name: 'no list of what was built', alter: only('checkup.json', (answer) => ({ ...answer, status: 404, body: '' })), title: /checkup\.json is missing/, text: /all files/ },
];

for (const { name, alter, title, text, line, state = 'fix', more = [] } of FAULTS) {
  test(`told: ${name}`, async (t) => {
    const { page, rows, bad } = await checkup(t, { alter });
    const found = rows.find((row) => row.state === state && title.test(row.title));
    assert.ok(found, `not told; instead: ${JSON.stringify(bad.map((row) => row.title))}`);
    assert.match(found.text, text);
    if (line) assert.match(found.line ?? '', line);
    const others = bad.filter((row) => !title.test(row.title) && !more.some((also) => also.test(row.title)));
    assert.deepEqual(others.map((row) => row.title), [], 'something else is accused');
    assert.equal(await page.getAttribute('#verdict', 'data-state'), state === 'fix' ? 'fix' : 'good');
  });
}

test('the lines change with the host, and can be asked for again', async (t) => {
  const { page, visit } = await checkup(t, { alter: only('index.html', headers({ 'Referrer-Policy': undefined })) });
  const line = () => page.locator('#results li[data-state="fix"]', { hasText: 'Referrer-Policy' }).locator('pre').first().textContent();
  assert.match(await line(), /add_header Referrer-Policy "no-referrer" always;/);
  await page.selectOption('#host', 'vercel');
  assert.equal(await line(), '{"key":"Referrer-Policy","value":"no-referrer"}');
  await page.selectOption('#host', 'github-pages');
  assert.match(await page.locator('#results li[data-state="fix"]', { hasText: 'Referrer-Policy' }).first().textContent(), /sends no headers of yours/);
  await visit.screenshot('checkup-to-mend');
  const count = () => page.locator('#results li').count();
  const once = await count();
  // However often it is pressed while it looks, it counts once.
  await page.evaluate(() => { for (let i = 0; i < 5; i += 1) document.getElementById('again').click(); });
  await page.waitForSelector('#verdict[data-state="busy"]');
  await page.waitForSelector('#verdict[data-state="fix"]', { timeout: 120_000 });
  assert.equal(await count(), once);
});

test('blocked storage is something to know, nothing to mend', async (t) => {
  const before = (page) => page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
  });
  const { rows, bad } = await checkup(t, { before });
  assert.deepEqual(bad, []);
  assert.equal(rows.filter((row) => row.state === 'note' && /localStorage is blocked/.test(row.title)).length, 2, 'here and in the frame');
});

test('an address without https is told, and that contents cannot be compared there', async (t) => {
  const before = (page) => page.addInitScript(() => {
    Object.defineProperty(globalThis, 'isSecureContext', { value: false });
    Object.defineProperty(globalThis, 'crypto', { value: {} });
  });
  const { rows, bad } = await checkup(t, { before });
  assert.deepEqual(bad.map((row) => row.title), ['The connection is not secure']);
  assert.match(rows.find((row) => row.title === 'frame.html').text, /not compared: needs https/);
});
