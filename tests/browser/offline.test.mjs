// The hosted page without a network: after the first visit the server may be gone; an update arrives whole or not at
// all; nothing but GET requests for the page's own files is ever sent; and no page of another site gets any of it.
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { integrityOf } from '../../tools/element.mjs';
import { headersOf, withoutHash } from '../../tools/headers.mjs';
import { makeAvailableOffline } from '../../tools/offline.mjs';
import { goTo, goToSection } from './answering.mjs';
import { openFile } from './file.mjs';
import { openFirefox } from './firefox.mjs';
import { newPage, savedText, SEALED, startServer, Visit } from './harness.mjs';
import { fileOf } from './host.mjs';
import { MODES, SANDBOX, tapped } from './leaks.mjs';
import { shownNumbers } from './numbers.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const fixture = fileURLToPath(new URL('../fixtures/assessments/half-answered.json', import.meta.url));
const ANSWER = 'fieldset[data-control="code-of-conduct"] input[value="implemented"]';

/** A copy of the build that a test may change. */
function copyOfBuild(t) {
  const root = mkdtempSync(join(tmpdir(), 'crosscheck-offline-'));
  t.after(() => rmSync(root, { recursive: true }));
  cpSync(dist, root, { recursive: true });
  return root;
}

/** A first visit, with its worker at work. `alter` may change over time what the server answers. */
async function visit(t, { alter = (answer) => answer, context, before } = {}) {
  const root = copyOfBuild(t);
  const server = await startServer(t, { root, alter });
  const { page, problems } = await newPage(t, { context: { serviceWorkers: 'allow', ...context }, before });
  await open(page, server.url);
  await atWork(page);
  return { root, server, page, problems, visit: new Visit(page, server, problems) };
}

/** What the browser keeps by itself, beside the worker's copy, would mend that one without the server. */
async function forget(page) {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Network.clearBrowserCache');
  await debug.detach();
}

async function open(page, url) {
  await page.goto(url);
  await page.waitForSelector(SEALED, { state: 'attached' });
}

/** Waits for the worker of the current page, and for its files. */
const atWork = (page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
  });

const versionIn = (root) => /data-build="([^"]+)"/.exec(readFileSync(join(root, 'index.html'), 'utf8'))[1];
const version = (page) => page.getAttribute('#crosscheck', 'data-build');
const line = async (page) => (await page.locator('[data-part="version"]').textContent()).trim(); // folded, until somebody looks
const notice = '[data-part="new-version"]';
const copies = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').pop()));

async function waitFor(condition) {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    if (await condition()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`not within two minutes: ${condition}`);
}

/** Waits until nothing is being installed and nothing was asked for since the look before. */
async function givenUp(page, server) {
  let seen;
  await waitFor(async () => {
    const isInstalling = await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => Boolean(one?.installing)));
    const isSame = seen === server.requests.length;
    seen = server.requests.length;
    await new Promise((done) => setTimeout(done, 200));
    return isSame && !isInstalling;
  });
}

/** Another version of the build in `root`: one file with another content and so another name. */
function update(root, number = 1) {
  for (const name of readdirSync(root).filter((file) => /\.(br|gz)$/.test(file))) rmSync(join(root, name));
  const style = readdirSync(root).find((name) => withoutHash(name) === 'app.css');
  const text = readFileSync(join(root, style), 'utf8');
  const changed = `${text}\n.another-version-${number} { color: red; }\n`;
  const renamed = `app-${String(number).padStart(16, '0')}.css`;
  rmSync(join(root, style));
  writeFileSync(join(root, renamed), changed);
  const index = join(root, 'index.html');
  const page = readFileSync(index, 'utf8').replaceAll(style, renamed).replace(integrityOf(text), integrityOf(changed)).replace(versionIn(root), '{{version}}');
  writeFileSync(index, page);
  return { style: renamed, version: makeAvailableOffline(root) };
}

test('the first visit asks for the page’s own files and nothing else, seals, and leaves no frame behind', async (t) => {
  const { server, page, visit: quiet } = await visit(t);
  const files = [...readdirSync(dist).filter((name) => !/\.(br|gz)$/.test(name)), ''];
  for (const { method, path, status } of server.requests) {
    assert.equal(`${method} ${status}`, 'GET 200', path);
    assert.ok(files.includes(path.slice(1)), path);
  }
  assert.equal(server.requests.filter(({ path }) => path === '/worker.js').length, 1);
  assert.equal(await page.locator('iframe').count(), 0);
  assert.match(await line(page), /^Crosscheck \d+\.\d+\.\d+\+[0-9a-f]{12}\. It came from the server\.$/);
  await quiet.assertQuiet();
  // From the seal on there is no further worker, and no way to name one.
  const refused = await page.evaluate(() => navigator.serviceWorker.register('worker.js?x').then(() => 'registered', () => 'refused'));
  assert.equal(refused, 'refused');
});

test('with the server gone, a whole journey: the same page, the same numbers, kept and sealed', async (t) => {
  const { server, page, problems } = await visit(t, { context: { acceptDownloads: true } });
  await page.setInputFiles('[data-part="open-file"]', fixture);
  await page.waitForSelector('[data-message="file-opened"]');
  await goTo(page, 'results');
  const numbers = await shownNumbers(page);
  assert.ok(numbers.length > 50);
  await server.close();

  await page.reload();
  await page.waitForSelector(SEALED, { state: 'attached' });
  assert.match(await line(page), /It came from the copy that this browser keeps, and opens without a network\.$/);
  await goTo(page, 'results');
  assert.deepEqual(await shownNumbers(page), numbers, 'another result, or answers lost');
  await goToSection(page, 'governance');
  await page.check(ANSWER);
  await page.reload();
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(ANSWER));
  for (const screen of ['plan', 'crosswalk', 'start']) await goTo(page, screen);
  assert.match(await savedText(page, '[data-part="save-file"]'), /crosscheck\/assessment/);
  assert.deepEqual(problems, []);

  const blocked = await page.evaluate(async () => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    await fetch('./').catch(() => seen.push('refused'));
    await new Promise((done) => setTimeout(done, 100)); // the violation is told a moment later
    return seen.sort();
  });
  assert.deepEqual(blocked, ['connect-src', 'refused']);
});

test('whatever stands behind the address, the copy answers and nobody hears of it', async (t) => {
  const { server, page } = await visit(t);
  for (const path of ['?zqx=1', 'index.html', 'index.html?zqx', '#zqx', '?a#zqx']) {
    const seen = server.requests.length;
    await page.goto('about:blank');
    await open(page, server.url + path);
    assert.equal(await page.getAttribute('#crosscheck', 'data-origin'), 'device', path);
    assert.deepEqual(server.requests.slice(seen).filter((request) => request.path !== '/worker.js'), [], path);
  }
});

test('answers from the copy carry every header of this version, also where the host sends none', async (t) => {
  for (const [name, { alter }] of [['all headers', MODES.headers], ['a host that takes none', MODES.meta]]) {
    const { server, page } = await visit(t, { alter });
    await server.close();
    const response = await page.goto(server.url);
    await page.waitForSelector(SEALED, { state: 'attached' });
    assert.ok(response.fromServiceWorker(), name);
    const sent = await response.allHeaders();
    for (const [header, value] of Object.entries(headersOf('every', 'page'))) assert.equal(sent[header.toLowerCase()], value, `${name}: ${header}`);
    assert.equal(await page.evaluate(() => open('about:blank')), null, `${name}: the headers do nothing`);
    await server.close().catch(() => {});
  }
});

test('a new version: open pages go on as they are and say so; loaded again it is the new one, whole; the old one goes', async (t) => {
  const { root, server, page } = await visit(t);
  await open(page, server.url);
  const before = await version(page);
  const other = await page.context().newPage();
  await open(other, server.url);
  await goToSection(page, 'governance');
  await page.check(ANSWER);

  const { style, version: after } = update(root);
  await other.reload();
  assert.equal(await version(other), before, 'the old version was asked for');
  for (const one of [page, other]) {
    await one.waitForSelector(`${notice} button`);
    assert.equal(await version(one), before);
    assert.match(await one.locator(notice).innerText(), /A new version .* is ready.*This page goes on as it is/s);
  }
  assert.match(await page.locator(notice).innerText(), /What you entered is kept/);
  assert.deepEqual((await copies(page)).sort(), [before, after].sort(), 'the old one went while it was in use');
  assert.ok(await page.isChecked(ANSWER));

  // “Later” is later; and the other page is not touched by what is done here.
  await other.click(`${notice} [data-part="later"]`);
  assert.equal(await other.locator(notice).count(), 0);
  await Promise.all([page.waitForEvent('load'), page.click(`${notice} [data-part="load-new-version"]`)]);
  await page.waitForSelector(SEALED, { state: 'attached' });
  assert.equal(await version(page), after);
  assert.ok((await line(page)).includes(after));
  const styles = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href.split('/').pop()));
  assert.deepEqual(styles.map((name) => (name === style ? name : withoutHash(name))), [style, 'rest.css']);
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(ANSWER), 'the answer is gone');
  assert.equal(await version(other), before);

  assert.ok((await copies(page)).includes(before), 'the old one went while another page was open');
  await other.close();
  await page.reload();
  await waitFor(async () => (await copies(page)).join() === after);
  await server.close();
  await open(page, server.url);
  assert.equal(await version(page), after);
});

const html = { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><h1>Welcome to the hotel</h1>' };
const isStyle = (path) => /^\/app-0+1\.css$/.test(path ?? '');
const FAILURES = {
  'a file is missing': (answer, path) => (isStyle(path) ? { ...html, status: 404 } : answer),
  'a file is cut off': (answer, path) => (isStyle(path) ? { ...answer, headers: { 'Content-Type': 'text/css' }, body: answer.body.subarray(0, 5000) } : answer),
  'a file is another': (answer, path) => (isStyle(path) ? { ...answer, headers: { 'Content-Type': 'text/css' }, body: 'a{}' } : answer),
  'the page of a hotel in place of a file': (answer, path) => (isStyle(path) ? html : answer),
  'the page of a hotel in place of everything': () => html,
  'half a worker': (answer, path) => (path === '/worker.js' ? { ...answer, headers: { 'Content-Type': 'text/javascript' }, body: answer.body.subarray(0, answer.body.length - 150) } : answer),
  'no worker': (answer, path) => (path === '/worker.js' ? { ...html, status: 404 } : answer),
};

for (const [name, spoil] of Object.entries(FAILURES)) {
  test(`an update that fails, ${name}: the version before goes on whole, and the update comes when it can`, async (t) => {
    let isSpoiled = false;
    const { root, server, page } = await visit(t, { alter: (answer, path) => (isSpoiled ? spoil(answer, path) : answer) });
    await open(page, server.url);
    const before = await version(page);
    isSpoiled = true;
    const { version: after } = update(root);
    const seen = server.requests.length;
    await page.reload();
    await waitFor(() => server.requests.slice(seen).some(({ path }) => path === '/worker.js'));
    await givenUp(page, server);
    assert.equal(await page.locator(notice).count(), 0);
    assert.ok(!(await copies(page)).includes(after), 'half an update is kept');
    await open(page, server.url);
    assert.equal(await version(page), before);

    isSpoiled = false;
    // A load in the middle of an attempt that is still failing looks for nothing newer; the next one does.
    await waitFor(async () => {
      await page.reload();
      return page.waitForSelector(`${notice} button`, { timeout: 5000 }).catch(() => undefined);
    });
    await page.reload();
    assert.equal(await version(page), after);
  });
}

test('a host that goes back to an older version takes its visitors along', async (t) => {
  const { root, server, page } = await visit(t);
  const first = mkdtempSync(join(tmpdir(), 'crosscheck-first-'));
  t.after(() => rmSync(first, { recursive: true }));
  cpSync(root, first, { recursive: true });
  await open(page, server.url);
  const before = await version(page);
  const { version: after } = update(root);
  await page.reload();
  await page.waitForSelector(`${notice} button`);
  await page.reload();
  assert.equal(await version(page), after);
  cpSync(first, root, { recursive: true });
  await page.reload();
  await page.waitForSelector(`${notice} button`);
  await page.reload();
  assert.equal(await version(page), before);
});

test('worker-off.js in place of worker.js: from the next visit on everything comes from the server, answers stay', async (t) => {
  const { root, server, page } = await visit(t);
  await open(page, server.url);
  await goToSection(page, 'governance');
  await page.check(ANSWER);
  copyFileSync(join(root, 'publish/worker-off.js'), join(root, 'worker.js'));
  for (const name of ['worker.js.br', 'worker.js.gz']) rmSync(join(root, name), { force: true });
  await page.reload();
  await waitFor(async () => (await page.evaluate(() => navigator.serviceWorker.getRegistrations())).length === 0);
  assert.deepEqual(await copies(page), []);
  for (let again = 0; again < 2; again += 1) {
    await page.goto('about:blank');
    await open(page, server.url);
    assert.equal(await page.getAttribute('#crosscheck', 'data-origin'), 'server');
    assert.equal(await page.locator(notice).count(), 0);
    await waitFor(async () => (await page.evaluate(() => navigator.serviceWorker.getRegistrations())).length === 0);
  }
  await goToSection(page, 'governance');
  assert.ok(await page.isChecked(ANSWER));
});

test('where answers are not kept, the notice says so, leads to saving, and loads only on a second word', async (t) => {
  const before = (page) =>
    page.addInitScript(() => {
      const refuse = { get: () => { throw new DOMException('blocked', 'SecurityError'); } };
      Object.defineProperty(window, 'localStorage', refuse);
      Object.defineProperty(window, 'sessionStorage', refuse);
    });
  const { root, server, page } = await visit(t, { before, context: { acceptDownloads: true } });
  await open(page, server.url);
  update(root);
  await page.reload();
  await page.waitForSelector(`${notice} button`);
  // Said before anything was entered; what is pressed afterwards is judged by what is there then.
  await goToSection(page, 'governance');
  await page.check(ANSWER);
  await page.click(`${notice} [data-part="load-new-version"]`);
  await page.waitForSelector(`${notice} [data-part="save-first"]`);
  assert.match(await page.locator(notice).innerText(), /NOT kept.*save it as a file first/s);
  assert.ok(await page.isChecked(ANSWER), 'it was loaded all the same');
  await page.click('[data-part="save-first"]');
  await page.waitForFunction(() => document.activeElement.dataset.part === 'save-file');
  assert.match(await savedText(page, () => page.keyboard.press('Enter')), /code-of-conduct/);
  await Promise.all([page.waitForEvent('load'), page.click(`${notice} [data-part="load-new-version"]`)]);
});

test('the worker is no way out: it takes no messages and answers nothing but the page and its files', async (t) => {
  const { server, page } = await visit(t);
  await open(page, server.url);
  await waitFor(() => server.requests.filter(({ path }) => path === '/worker.js').length === 2); // the browser’s own look
  const seen = server.requests.length;
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    for (const message of ['skipWaiting', { type: 'fetch', url: './?leak' }]) active.postMessage(message);
  });
  await page.waitForTimeout(300);
  assert.deepEqual(server.requests.slice(seen), []);
  const script = readFileSync(join(dist, 'worker.js'), 'utf8');
  assert.deepEqual([...script.matchAll(/addEventListener\('(\w+)'/g)].map(([, kind]) => kind), ['install', 'fetch']);
  assert.doesNotMatch(script, /importScripts|\beval\(|\bon(message|push|sync|periodicsync|notification\w*|backgroundfetch\w*)\b/);

  for (const path of ['publish/checkup.html', 'frame.html', 'id/frame.html', '404.html']) {
    const response = await page.goto(server.url + path);
    assert.equal(response.fromServiceWorker(), false, path);
  }
  await server.close();
  await assert.rejects(page.goto(`${server.url}frame.html`), /ERR_/);
});

test('what was changed or damaged among the kept files does not run, heals with the next load, and the page keeps its policy', async (t) => {
  const { server, page } = await visit(t);
  const spoilt = await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const other = (body, type) => new Response(body, { headers: { 'Content-Type': type } });
    await cache.put('./', other('document.title = "evil"', 'text/html'));
    await cache.put('./index.html', other('document.title = "evil"', 'text/html'));
    const all = (await cache.keys()).filter(({ url }) => /-[0-9a-f]{10,16}(_bg)?\.\w+$/.test(url));
    for (const { url } of all) {
      const kept = await cache.match(url);
      const bytes = new Uint8Array(await kept.arrayBuffer());
      // One bit of the program, as a disk would do it; of the rest, what somebody would put there.
      bytes[bytes.length >> 1] ^= 1;
      await cache.put(url, new Response(url.endsWith('.js') ? 'document.title = "evil"' : bytes, { headers: kept.headers }));
    }
    return all.map(({ url }) => new URL(url).pathname).sort();
  });
  assert.equal(spoilt.length, 10);
  await forget(page);
  const seen = server.requests.length;
  await open(page, server.url);
  assert.equal(await page.getAttribute('#crosscheck', 'data-origin'), 'device');
  assert.match(await page.title(), /SOC 2 and HIPAA/);
  await goTo(page, 'assess');
  const asked = server.requests.slice(seen).map(({ path }) => path).filter((path) => path !== '/worker.js');
  assert.deepEqual(asked.sort(), spoilt, 'not asked for anew, or more than that');
  assert.equal(await page.evaluate(() => open('about:blank')), null, 'the page lost its policy');

  // It has healed: nothing is asked for any more, and the server may go.
  await server.close();
  await page.reload();
  await page.waitForSelector(SEALED, { state: 'attached' });
  await goTo(page, 'assess');
});

test('where a file is damaged and the server is gone, the page says that a part could not be loaded', async (t) => {
  const { server, page } = await visit(t);
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) if (url.endsWith('.wasm')) await cache.put(url, new Response('', { headers: { 'Content-Type': 'application/wasm' } }));
  });
  await forget(page);
  await server.close();
  await page.goto(server.url);
  await page.waitForSelector('[data-part="start-failure"]');
});

test('where the worker is missing or never comes, the page starts and is sealed all the same', async (t) => {
  const server = await startServer(t, { alter: (answer, path) => (path === '/worker.js' ? { ...html, status: 404 } : answer) });
  const missing = await newPage(t, {
    context: { serviceWorkers: 'allow' },
    before: (page) => page.addInitScript(() => {
      const real = setTimeout;
      globalThis.setTimeout = (run, delay) => (delay >= 1000 ? undefined : real(run, delay)); // no patience
    }),
  });
  await open(missing.page, server.url);
  await goTo(missing.page, 'assess');
  assert.equal(await missing.page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 0);

  const stalls = await newPage(t, { context: { serviceWorkers: 'allow' }, before: (page) => page.addInitScript(() => { ServiceWorkerContainer.prototype.register = () => new Promise(() => {}); }) });
  await open(stalls.page, server.url);
  await goTo(stalls.page, 'assess');
});

test('where the browser threw the kept files away, the page comes from the server', async (t) => {
  const { server, page } = await visit(t);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const seen = server.requests.length;
  await open(page, `${server.url}?zqx`);
  assert.ok(server.requests.slice(seen).some(({ path, status }) => path === '/' && [200, 304].includes(status)));
  assert.ok(!server.requests.some(({ path }) => path.includes('zqx')));
});

test('what code leaves behind reaches the page’s own server with a later load; SECURITY.md says so', async (t) => {
  // If this fails, the sentence can go.
  const server = await tapped();
  t.after(() => server.close());
  const { page } = await newPage(t, { context: { serviceWorkers: 'allow' } });
  await open(page, server.url);
  await atWork(page);
  await page.evaluate(async () => {
    document.cookie = 'zqx=cookie';
    const { navigationPreload } = await navigator.serviceWorker.ready;
    await navigationPreload.setHeaderValue('zqxheader');
    await navigationPreload.enable();
  });
  const before = server.sent.length;
  await page.reload();
  await waitFor(() => {
    const text = Buffer.concat(server.sent.slice(before)).toString();
    return text.includes('zqx=cookie') && text.includes('zqxheader');
  });
});

test('no worker for visitors of another site’s page, nor in the single file; each says which version it is', async (t) => {
  const server = await startServer(t);
  const ways = {
    frame: `<iframe sandbox="${SANDBOX}" title="x" width="900" height="900" src="${server.url}frame.html"></iframe>`,
    page: `<iframe title="x" width="900" height="900" src="${server.url}"></iframe>`,
    element: `<script type="module" src="${server.url}${fileOf('cross-check.js')}" crossorigin></script><cross-check></cross-check>`,
    indonesian: `<script type="module" src="${server.url}${fileOf('cross-check.js')}" crossorigin></script><cross-check language="id"></cross-check>`,
    posture: `<script type="module" src="${server.url}${fileOf('cross-check.js')}" crossorigin></script><cross-check mode="posture"></cross-check>`,
  };
  for (const [name, body] of Object.entries(ways)) {
    const host = await startServer(t, { alter: () => ({ status: 200, headers: { 'Content-Type': 'text/html' }, body: `<!doctype html><title>host</title>${body}` }) });
    const { page } = await newPage(t, { context: { serviceWorkers: 'allow' } });
    await page.goto(host.url.replace('127.0.0.1', 'localhost'));
    await waitFor(() => page.frames().some((frame) => frame.url().startsWith(server.url)));
    const frame = page.frames().find((one) => one.url().startsWith(server.url));
    await frame.waitForSelector(SEALED, { state: 'attached' });
    assert.deepEqual(await frame.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 0, name);
    assert.match(await line(frame), /^Crosscheck \d+\.\d+\.\d+\+[0-9a-f]{12}\. (It came from the server|Dimuat dari server)\.$/, name);
  }
  // At the top of a window, but not the page.
  const { page } = await newPage(t, { context: { serviceWorkers: 'allow' } });
  await open(page, `${server.url}frame.html`);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 0);
  assert.deepEqual(server.requests.filter(({ path }) => path === '/worker.js'), []);

  const single = await openFile(t);
  assert.match(await line(single.page), /^Crosscheck \d+\.\d+\.\d+\+[0-9a-f]{12}\. It is one file, and opens without a network\.$/);
});

for (const [window, context] of Object.entries({
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'phone-light': { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
})) {
  test(`the notice and the version: accessible and within the window, ${window}`, async (t) => {
    const { root, server, page, visit: looks } = await visit(t, { context });
    await open(page, server.url);
    update(root);
    await page.reload();
    await page.waitForSelector(`${notice} button`);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
    for (const one of await page.locator(`${notice} button`).all()) assert.ok((await one.boundingBox()).height >= 40);
    await looks.assertAccessible();
    await looks.screenshot(`offline-notice-${window}`, { fullPage: false });
    await page.click(`${notice} [data-part="later"]`);
    await page.click('[data-part="about"] > summary');
    await page.locator('[data-part="version"]').scrollIntoViewIfNeeded();
    await looks.screenshot(`offline-version-${window}`, { fullPage: false });
  });
}

test('in Firefox: the server gone, the page opens from its copy, sealed, with the answer', async (t) => {
  const server = await startServer(t);
  const page = await openFirefox(t);
  await page.goto(server.url);
  await page.waitForSelector(SEALED);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.click('[data-screen="assess"]');
  await page.click('[data-domain="governance"]');
  await page.click(ANSWER);
  await page.evaluate(() => document.activeElement.blur());
  await server.close();
  await page.reload();
  await page.waitForSelector(SEALED);
  await page.waitForSelector('[data-origin="device"]');
  await page.click('[data-screen="assess"]');
  await page.click('[data-domain="governance"]');
  await page.waitForSelector(`${ANSWER}:checked`);
  assert.equal(await page.evaluate(() => fetch('./').then(() => 'sent', () => 'refused')), 'refused');
});
