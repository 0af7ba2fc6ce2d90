// The leak suite: a whole journey with marked answers in each mode that is shipped, then every way out that we know, with
// servers that log each byte. What gets out where is kept in tests/seal/leaks.json. A page without any policy is the
// control: a way that does not get out there proves nothing elsewhere.
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createTap } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withoutMeta } from '../../tools/floor.mjs';
import { headersOf } from '../../tools/headers.mjs';
import { serve } from '../../tools/serve.mjs';
import { goTo } from './answering.mjs';
import { CHANNELS } from './channels.mjs';
import { openFirefox } from './firefox.mjs';
import { chromiumPath } from './chromium.mjs';
import { SEALED } from './harness.mjs';
import { fileOf } from './host.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const single = join(root, 'target/crosscheck.html');
const CANARY = 'zqxcanary';
const BARE = '<!doctype html><title>bare</title><body><p>without any policy';
// What the <cross-check> element gives its frame.
export const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals';

const typeOnly = ({ 'Content-Type': type, 'Content-Encoding': encoding }) => ({ 'Content-Type': type, ...(encoding && { 'Content-Encoding': encoding }) });
const bare = (answer) => ({ ...answer, status: 200, headers: { 'Content-Type': 'text/html' }, body: BARE });

/** A host that sends no header at all: what is left is what each page says in itself. */
const onlyMeta = (answer) => ({ ...answer, headers: typeOnly(answer.headers) });

/** Neither headers nor anything in the page: what is left is the seal. */
function onlySeal(answer, path) {
  if (!path.endsWith('.html') || answer.status !== 200) return onlyMeta(answer);
  return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: withoutMeta(readFileSync(join(root, 'dist', path), 'utf8')) };
}

/** What a browser makes of the answer that does not know the one header. */
function withoutAllowlist({ headers: { 'Connection-Allowlist': _unknown, ...headers }, ...answer }) {
  return { ...answer, headers };
}

/** What another site writes to show the widget of the server at `url`, as docs/element.md says. */
function frameTag(url) {
  return `<iframe sandbox="${SANDBOX}" allow="" referrerpolicy="no-referrer" title="Crosscheck" width="1200" height="1600" src="${url}frame.html"></iframe>`;
}
function elementTag(url) {
  return `<script type="module" src="${url}${fileOf('cross-check.js')}" crossorigin></script><cross-check height="auto"></cross-check>`; // with every screen
}

/** Every mode: how it is served (`alter`, or `disk`), what another site writes where it is `framed`, and whether the code that
 * tries was there `early`, with the means to make a frame. */
export const MODES = {
  control: { title: 'no policy at all (the control)', alter: bare, control: true },
  headers: { title: 'hosted, with all headers' },
  device: { title: 'hosted, with all headers, on a later visit: the copy in the browser', device: true },
  meta: { title: 'hosted where no headers can be set (GitHub Pages)', alter: onlyMeta },
  'meta-device': { title: 'hosted where no headers can be set, on a later visit: the copy in the browser', alter: onlyMeta, device: true },
  framed: { title: 'hosted with all headers, in a sandboxed frame of another site', framed: frameTag },
  element: { title: 'hosted with all headers, as `<cross-check>` on another site', framed: elementTag },
  disk: { title: 'the single file, from a disk', disk: true },
  served: {
    title: 'the single file, served with `Connection-Allowlist`',
    alter: () => ({ status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headersOf('single') }, body: readFileSync(single) }),
  },
  older: { title: 'hosted, with all headers, in a browser that does not know `Connection-Allowlist`', alter: withoutAllowlist },
  early: { title: 'hosted, with all headers, to code that was in the page before its loader', early: true },
  seal: { title: 'the seal alone: no header, and no policy in the page', alter: onlySeal },
};

/** Servers that log every byte that reaches them: requests at one of them; packets and bare connections, which carry no
 * name, each at one of their own, so that what comes late is not taken for another. */
async function listen() {
  const log = [];
  const http = createServer((_request, response) => response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end());
  http.on('connection', (socket) => socket.on('data', (bytes) => log.push({ bytes })));
  const started = (server, listens) => new Promise((done) => server[listens](0, '127.0.0.1', () => done(server)));
  const servers = new Map([['requests', await started(http, 'listen')]]);
  for (const [id, { by }] of Object.entries(CHANNELS)) {
    const logs = (bytes) => log.push({ id, bytes });
    if (by === 'packets') servers.set(id, await started(createSocket('udp4').on('message', logs), 'bind'));
    if (by !== 'connections') continue;
    const tap = createTap((socket) => {
      logs(Buffer.alloc(0));
      socket.on('data', logs).on('error', () => {});
    });
    servers.set(id, await started(tap, 'listen'));
  }
  return {
    log,
    addressFor(id) {
      if (CHANNELS[id].by === 'names') return `http://${nameOf(id)}/`;
      return `http://127.0.0.1:${(servers.get(id) ?? http).address().port}/${id}?${CANARY}`;
    },
    arrived(id) {
      return log.some((entry) => (entry.id ? entry.id === id : entry.bytes.toString('latin1').includes(`/${id}?`)));
    },
    close() {
      http.closeAllConnections();
      for (const server of servers.values()) server.close();
    },
  };
}

/** An address of the page's own server; not the page's own, which a copy in the browser would answer, but to load it again. */
const ownAddress = (url, id, reloads) => new URL(`${reloads ? '' : 'leak.txt'}?${id}-${CANARY}`, url).href;

/** Whether something came by this way: at the listener, or at the page's own server. */
function hasArrived(id, listener, sent) {
  return CHANNELS[id].own ? Buffer.concat(sent).includes(`?${id}-${CANARY}`) : listener.arrived(id);
}

/** A name that nobody can own, by which a look-up is recognised in the browser's own log. */
const nameOf = (id) => `${id}.crosscheck-leak.invalid`;

/** A server of ours behind a tap, which logs what the browser sends to it. */
export async function tapped(options) {
  const server = await serve(options);
  const sent = [];
  const sockets = new Set();
  const tap = createTap((socket) => {
    const behind = connect(Number(new URL(server.url).port), '127.0.0.1');
    for (const each of [socket, behind]) {
      sockets.add(each);
      each.on('error', () => {}).on('close', () => [socket, behind].forEach((one) => one.destroy()));
    }
    socket.on('data', (bytes) => sent.push(bytes));
    socket.pipe(behind).pipe(socket);
  });
  await new Promise((done) => tap.listen(0, '127.0.0.1', done));
  return {
    sent,
    url: `http://127.0.0.1:${tap.address().port}/`,
    async close() {
      for (const socket of sockets) socket.destroy();
      tap.close();
      await server.close();
    },
  };
}

/** A browser as its maker ships it, not in its private mode, where it would neither connect nor look up ahead. */
async function launch(folder) {
  const { chromium } = createRequire(join(root, '.tools/npm/package.json'))('playwright-core');
  return chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath(),
    ignoreDefaultArgs: true,
    args: [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', `--user-data-dir=${join(folder, 'profile')}`],
      // No traffic of the browser's own.
      ...['--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...[`--log-net-log=${join(folder, 'net.json')}`, 'about:blank'],
    ],
  });
}

/** The page of a mode, sealed. `page` is the frame of it where it is framed: both answer to the same calls. */
async function open(context, { framed, control, device, early }, url, host, sent) {
  const tab = await context.newPage();
  if (early) await tab.addInitScript(() => { globalThis.early = document.createElement.bind(document); });
  await tab.goto(framed ? host.url.replace('127.0.0.1', 'localhost') : url);
  let page = tab;
  // The frame of the element lies in a closed shadow root, so it is found among the tab's.
  for (const end = Date.now() + 30_000; framed && page === tab; await tab.waitForTimeout(50)) {
    page = tab.frames().find((one) => one.url().startsWith(url)) ?? tab;
    assert.ok(Date.now() < end, 'no frame of the widget');
  }
  if (!control) await page.waitForSelector(SEALED, { state: 'attached' });
  // The service worker asks for the page's files by itself; a visit begins when it has them.
  if (!control) await page.evaluate(() => document.querySelector('[data-offline]') && navigator.serviceWorker.ready.then(() => true));
  if (device) {
    // Whoever comes again gets the copy; the browser then looks by itself whether there is a newer worker.
    const before = sent.length;
    await tab.goto(url);
    await page.waitForSelector(`[data-origin="device"]`, { state: 'attached' });
    await page.waitForSelector(SEALED, { state: 'attached' });
    for (const end = Date.now() + 30_000; !Buffer.concat(sent.slice(before)).includes('GET /worker.js '); await tab.waitForTimeout(50)) {
      assert.ok(Date.now() < end, 'the browser does not look for a newer worker');
    }
    await tab.waitForTimeout(300);
    assert.doesNotMatch(Buffer.concat(sent.slice(before)).toString(), /^GET (?!\/worker\.js )/m, 'the page is not from the copy');
  }
  if (early) await page.evaluate(() => Object.defineProperty(document, 'createElement', { value: globalThis.early }));
  return { tab, page, url: page.url() };
}

/** What a visitor does: opens a file with an answer of every kind, types, looks at everything, keeps and saves. */
async function journey(page, tab) {
  const marked = JSON.parse(readFileSync(join(root, 'tests/fixtures/assessments/half-answered.json'), 'utf8'));
  marked.subject = { name: `${CANARY} Ltd (fictional)` };
  for (const answer of Object.values(marked.answers)) {
    Object.assign(answer, { note: `${CANARY} note`, evidence: [`${CANARY} evidence`] });
    if (answer.status !== 'implemented') answer.justification = `${CANARY} reason`;
  }
  await goTo(page, 'start');
  await page.setInputFiles('[data-part="open-file"]', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(marked)) });
  await page.waitForSelector('[data-message="file-opened"]');
  await page.fill('#subject', `${CANARY} typed`);
  // Everything that comes folded up is looked at, too.
  const unfold = () => page.evaluate(() => { for (const fold of document.querySelectorAll('details:not([data-part="keeping-menu"])')) fold.open = true; });
  await unfold();
  await page.check('[data-part="keeping"] input[value*="browser"]');
  await goTo(page, 'assess');
  // By script, because in a narrow frame the list is folded away.
  for (const domain of await page.locator('[data-domain]').all()) {
    await domain.evaluate((button) => button.click());
    await unfold(); // what is in a row of questions comes with that
  }
  await goTo(page, 'results');
  for (const part of await page.locator('[data-tab]').all()) {
    await part.evaluate((button) => button.click());
    await unfold();
  }
  await page.locator('[data-part="score-low"]').first().click().catch(() => {});
  await tab.keyboard.press('Escape');
  await goTo(page, 'crosswalk');
  await page.locator('input[type="search"]').first().fill(CANARY);
  await goTo(page, 'plan');
  await goTo(page, 'start');
  await unfold();
  const [saved] = await Promise.all([tab.waitForEvent('download'), page.click('[data-part="save-file"]')]);
  const text = readFileSync(await saved.path(), 'utf8');
  assert.ok(text.split(CANARY).length > 20, 'the journey carries no marked answers');
}

const FORMS = [
  CANARY,
  Buffer.from(CANARY).toString('hex'),
  Buffer.from(CANARY, 'utf16le').toString('latin1'),
  // In base64 a text looks in one of three ways, by what stands before it; its ends depend on what is around.
  ...[0, 1, 2].map((before) => Buffer.from(`${'x'.repeat(before)}${CANARY}`).toString('base64').slice(Math.ceil((before * 8) / 6) + 1, -4)),
];

/** Whether a marked answer is in what was sent, as it is or written otherwise. */
export function carriesCanary(chunks) {
  const text = Buffer.concat(chunks).toString('latin1');
  return FORMS.some((form) => text.includes(form));
}

/**
 * Runs one mode. Resolves to `{ out, journeySent, logged }`: the ids that got out, the bytes sent anywhere from the seal
 * to the end of the journey, and the bytes that arrived by the ways that were tried.
 */
export async function runMode(mode) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-leaks-'));
  const listener = await listen();
  const server = await tapped({ alter: mode.alter ?? ((answer) => answer), tryOut: Boolean(mode.framed) });
  const host = mode.framed && (await serve({ alter: () => ({ status: 200, headers: { 'Content-Type': 'text/html' }, body: `<!doctype html><title>host</title>${mode.framed(server.url)}` }) }));
  if (mode.disk) copyFileSync(single, join(folder, 'crosscheck.html'));
  // By its name: a passkey belongs to one. In a frame, the page around has the name.
  const hosted = mode.framed ? server.url : server.url.replace('127.0.0.1', 'localhost');
  const url = mode.disk ? pathToFileURL(join(folder, 'crosscheck.html')).href : hosted;
  const context = await launch(folder);
  try {
    let visit = await open(context, mode, url, host, server.sent);
    const loaded = server.sent.length;
    if (!mode.control) await journey(visit.page, visit.tab);
    await visit.tab.waitForTimeout(300);
    const journeySent = [...server.sent.slice(loaded), ...listener.log.map(({ bytes }) => bytes)];

    const out = new Set();
    let isStaying = true;
    for (const [id, { run, own, leaves, reloads }] of Object.entries(CHANNELS)) {
      if (own && mode.disk) continue; // it has no server
      // What leads away comes last, when the rest has had its time.
      if (leaves && isStaying) await visit.tab.waitForTimeout(2000);
      if (leaves) isStaying = false;
      // By the debugger, which stands above the policy: what is refused is the deed, not the test's own script.
      await visit.page.evaluate(`{ try { (${run})(${JSON.stringify(own ? ownAddress(url, id, reloads) : listener.addressFor(id))}) } catch {} }`).catch(() => {});
      // One attempt to leave would replace another that is still on its way.
      await visit.tab.waitForTimeout(leaves ? 700 : 50);
      if (!leaves) continue;
      if (mode.control || reloads || visit.page.isDetached?.() || visit.page.url().replace('#ping', '') !== visit.url) {
        await visit.tab.close();
        visit = await open(context, mode, url, host, server.sent);
      }
    }
    await visit.tab.waitForTimeout(1000);
    for (const id of Object.keys(CHANNELS)) if (hasArrived(id, listener, server.sent)) out.add(id);
    await context.close();
    const net = readFileSync(join(folder, 'net.json'), 'utf8');
    for (const [id, { by }] of Object.entries(CHANNELS)) if (by === 'names' && net.includes(nameOf(id))) out.add(id);
    return { out: Object.keys(CHANNELS).filter((id) => out.has(id)), journeySent, logged: listener.log.map(({ bytes }) => bytes) };
  } finally {
    await context.close().catch(() => {});
    await Promise.all([server.close(), host?.close()]);
    listener.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The modes that are tried in Firefox too, and the control; its frames and headers of connections are not tested apart. */
export const IN_FIREFOX = ['control', 'headers', 'meta', 'disk'];

/** Runs one mode in Firefox, with an answer in it; the whole journey there is in firefox.test.mjs. Resolves to the ids that
 * got out. Names that were looked up cannot be seen there. */
export async function runInFirefox(t, mode) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-leaks-'));
  const listener = await listen();
  const server = await tapped({ alter: mode.alter ?? ((answer) => answer) });
  if (mode.disk) copyFileSync(single, join(folder, 'crosscheck.html'));
  const url = mode.disk ? pathToFileURL(join(folder, 'crosscheck.html')).href : server.url.replace('127.0.0.1', 'localhost');
  const out = new Set();
  try {
    // Only with this does Firefox let WebRTC speak to this machine, where the listener is.
    const page = await openFirefox(t, { 'media.peerconnection.ice.loopback': true });
    const open = async () => {
      await page.goto(url);
      if (!mode.control) await page.waitForSelector(SEALED);
    };
    await open();
    let isStaying = true;
    for (const [id, { run, own, leaves, reloads }] of Object.entries(CHANNELS)) {
      if (own && mode.disk) continue;
      if (leaves && isStaying) await new Promise((done) => setTimeout(done, 3000));
      if (leaves) isStaying = false;
      await page.attempt(`{ try { void (${run})(${JSON.stringify(own ? ownAddress(url, id, reloads) : listener.addressFor(id))}) } catch {} }`);
      await new Promise((done) => setTimeout(done, leaves ? 700 : 50));
      if (leaves && (mode.control || reloads || (await page.evaluate(() => location.href)).replace('#ping', '') !== url)) await open();
    }
    await new Promise((done) => setTimeout(done, 3000));
    for (const id of Object.keys(CHANNELS)) if (hasArrived(id, listener, server.sent)) out.add(id);
    return Object.keys(CHANNELS).filter((id) => out.has(id));
  } finally {
    await server.close();
    listener.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
