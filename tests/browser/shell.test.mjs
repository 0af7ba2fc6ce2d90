// The page around the widget: it loads cleanly under the shipped policy, falls silent and seals itself. Nothing here
// knows what the widget shows. What it says where it cannot start is in faults.test.mjs.
// Whole browser: what a policy forbids is what people’s browsers forbid.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutHash } from '../../tools/headers.mjs';
import { openPage } from './harness.mjs';

const isLoader = (path) => withoutHash(path) === '/loader.js';
const isStandIn = (path) => withoutHash(path) === '/stand-in.js';

test('the page starts without a complaint and is accessible', async (t) => {
  const visit = await openPage(t);
  assert.equal(await visit.page.locator('[data-part="shell"]').count(), 0, 'the widget replaced the shell');
  assert.notEqual((await visit.page.locator('#crosscheck').innerText()).trim(), '', 'the widget shows something');
  await visit.assertAccessible();
  await visit.assertQuiet();
  await visit.screenshot('shell-started');
});

test('loading takes eleven requests, each answered once', async (t) => {
  const visit = await openPage(t);
  const kinds = visit.server.requests.map(({ path, status }) => `${status} ${withoutHash(path)}`);
  assert.deepEqual(kinds.sort(), [
    '200 /',
    '200 /app.css',
    '200 /crosscheck.js',
    '200 /crosscheck_bg.wasm',
    '200 /loader.js',
    '200 /part-answer.wasm',
    '200 /part-rest.wasm',
    '200 /part-shared-0.wasm',
    '200 /rest.css',
    '200 /self-test.js',
    '200 /stand-in.js',
  ]);
});

test('after loading, whatever the visitor does, nothing is requested', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('Tab');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
  await page.emulateMedia({ media: 'print' });
  await page.mouse.wheel(0, 5000);
  await visit.assertQuiet();
});

for (const path of ['', '#start']) test(`the place of the widget is kept, so nothing moves while it loads: ${path || 'the home screen'}`, async (t) => {
  const visit = await openPage(t, {
    path,
    folded: true,
    before: (page) =>
      page.addInitScript(() => {
        globalThis.shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.shifts += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  assert.ok((await visit.page.evaluate(() => globalThis.shifts)) < 0.01);
});

test('once started, the page is sealed: the browser refuses every request by script', async (t) => {
  const visit = await openPage(t);
  const refused = await visit.page.evaluate(async () => {
    const refusals = [];
    document.addEventListener('securitypolicyviolation', (event) => refusals.push(event.effectiveDirective));
    await fetch('./?leak').catch(() => refusals.push('fetch rejected'));
    const picture = new Image();
    picture.src = './leak.png';
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: './leak.css' });
    const font = new FontFace('leak', 'url(./leak.woff2)').load().catch(() => {});
    const script = import('./leak.js').catch(() => {});
    document.head.append(sheet);
    await Promise.all([font, script, new Promise((done) => setTimeout(done, 300))]);
    return refusals;
  });
  assert.deepEqual(
    [...new Set(refused)].sort(),
    ['connect-src', 'fetch rejected', 'font-src', 'img-src', 'script-src-elem', 'style-src-elem'],
  );
  assert.deepEqual(visit.laterRequests, []);
});

test('a sentence shows itself when even the loader does not arrive', async (t) => {
  const visit = await openPage(t, {
    until: 'shell',
    // Nor what stands in for it (stand-in.test.mjs).
    alter: (answer, path) => (isLoader(path) || isStandIn(path) ? missing() : answer),
  });
  const sentence = visit.page.locator('.crosscheck-shell-slow').first();
  assert.equal(await sentence.isVisible(), false);
  // Ten seconds from now, without waiting for them.
  const delays = await visit.page.evaluate(() =>
    document.getAnimations().map((animation) => {
      animation.finish();
      return animation.effect.getTiming().delay;
    }),
  );
  assert.deepEqual(delays, [10_000, 10_000]);
  assert.equal(await sentence.isVisible(), true);
});

test('without JavaScript the page says that it needs it', async (t) => {
  const visit = await openPage(t, { until: 'shell', context: { javaScriptEnabled: false } });
  assert.match(await visit.page.locator('main').innerText(), /needs JavaScript and WebAssembly/);
  await visit.screenshot('shell-without-javascript');
});

function missing() {
  return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'not found' };
}
