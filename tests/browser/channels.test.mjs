// What SECURITY.md says about each edition and kind of hosting, tried out: every way out that we know, from the sealed
// page, towards a server that listens. A page without any policy is the control: there, every one of them arrives.
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { settingsFor } from '../../tools/hosts.mjs';
import { CHANNELS, LEAVING } from './channels.mjs';
import { openFile } from './file.mjs';
import { openPage } from './harness.mjs';

const index = readFileSync(new URL('../../dist/index.html', import.meta.url), 'utf8');
const forMeta = settingsFor(['index.html'], index)['github-pages/index.html'];
const names = (list) => Object.keys(list).sort();

/** Listens for requests and for packets. `arrived` names the channels that got here. */
async function listen(t) {
  const arrived = new Set();
  const server = createServer((request, response) => {
    arrived.add(decodeURIComponent(request.url.slice(1).split('?')[0]));
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  const packets = createSocket('udp4').on('message', () => arrived.add('WebRTC'));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  await new Promise((done) => packets.bind(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
    packets.close();
  });
  const port = (channel) => (channel === 'WebRTC' ? packets : server).address().port;
  return { arrived, addressFor: (channel) => `http://127.0.0.1:${port(channel)}/${encodeURIComponent(channel)}` };
}

/** Tries channels in a page, one after the other, and gives the last one time to arrive. */
async function tryAll(page, channels, { arrived, addressFor }) {
  for (const [name, channel] of Object.entries(channels)) {
    // By the debugger, which stands above the policy: what is refused is the deed, not the test's own script.
    await page.evaluate(`{ try { (${channel})(${JSON.stringify(addressFor(name))}) } catch {} }`);
    // One attempt to leave would replace another that is still on its way.
    if (name in LEAVING) await page.waitForTimeout(150);
  }
  await page.waitForTimeout(1200);
  return [...arrived].filter((name) => name in channels).sort();
}

test('the control: without a policy, every channel reaches the server', async (t) => {
  const listener = await listen(t);
  const bare = { alter: (answer) => ({ ...answer, status: 200, headers: { 'Content-Type': 'text/html' }, body: '<body data-part="shell">' }) };
  const visit = await openPage(t, { until: 'shell', ...bare });
  assert.deepEqual(await tryAll(visit.page, CHANNELS, listener), names(CHANNELS));
  const left = await Promise.all(
    Object.entries(LEAVING).map(async ([name, channel]) => {
      const page = await visit.page.context().newPage();
      await page.goto(visit.server.url);
      return tryAll(page, { [name]: channel }, listener);
    }),
  );
  assert.deepEqual(left.flat().sort(), names(LEAVING));
});

// What is left in Chromium. Whatever else arrives one day, or no longer does, SECURITY.md has to say so.
const EDITIONS = {
  'hosted with all headers': { open: (t) => openPage(t), leaks: [] },
  'hosted where no headers can be set': {
    open: (t) => openPage(t, { alter: withoutHeaders }),
    leaks: ['WebRTC', 'link to a new window', 'new window'],
  },
  'the single file, from the disk': {
    open: (t) => openFile(t),
    leaks: ['WebRTC', 'link to a new window', 'new window'],
  },
};

for (const [edition, { open, leaks }] of Object.entries(EDITIONS)) {
  test(`${edition}: ${leaks.length === 0 ? 'nothing gets out' : `what gets out is ${leaks.join(', ')}`}`, async (t) => {
    const listener = await listen(t);
    const { page, server } = await open(t);
    const [before, address] = [server?.requests.length, page.url()];
    assert.deepEqual(await tryAll(page, { ...CHANNELS, ...LEAVING }, listener), [...leaks].sort());
    // Nor can the page call home by leading itself to an address of its own server.
    await page.evaluate(() => { location.href = `${location.pathname}?home`; });
    await page.waitForTimeout(300);
    assert.equal(page.url().replace('#ping', ''), address);
    assert.equal(server?.requests.length, before);
  });
}

test('what the visitor wants still works: jumps in the page, reload, back', async (t) => {
  const { page } = await openPage(t);
  const start = page.url();
  await page.evaluate(() => { location.hash = '#screen-title'; });
  assert.equal(page.url(), `${start}#screen-title`);
  await page.evaluate(() => location.reload());
  await page.waitForLoadState('load');
  await page.waitForSelector('[data-screen="assess"]');
  await page.goBack();
  assert.equal(page.url(), start);
});

function withoutHeaders(answer, path) {
  const { 'Content-Type': type, 'Content-Encoding': encoding } = answer.headers;
  if (path.endsWith('.html')) return { ...answer, headers: { 'Content-Type': type }, body: forMeta };
  return { ...answer, headers: { 'Content-Type': type, ...(encoding && { 'Content-Encoding': encoding }) } };
}
