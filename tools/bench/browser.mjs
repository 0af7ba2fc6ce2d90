// How the bench opens a page: each time in a fresh profile of one Chromium, with what counts time and bytes.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumOptions } from '../../tests/browser/chromium.mjs';
import { serve } from '../serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { chromium } = createRequire(join(root, '.tools/npm/package.json'))('playwright-core');

// The line that measuring tools call slow 4G: 1.47 Mbit/s down, 562 ms there and back.
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };

/** The browser; `isFree` lets it draw at once instead of at the next tick of a screen, so that a wait is work and not chance. */
export const launch = ({ isFree = false } = {}) => chromium.launch(chromiumOptions({ more: isFree ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : [] }));

/** Serves every contestant; ours with the headers of production, the others without a policy, which SurveyJS would break. */
export async function serveAll(contestants) {
  const servers = [];
  for (const { name, root: folder } of contestants) {
    const alter = ({ headers, ...answer }) => {
      const { 'Content-Security-Policy': policy, ...rest } = headers;
      return { ...answer, headers: name === 'crosscheck' ? headers : rest };
    };
    servers.push([name, await serve({ root: folder, remember: false, alter })]);
  }
  const close = () => Promise.all(servers.map(([, server]) => server.close()));
  return { urls: new Map(servers.map(([name, { url }]) => [name, url])), close };
}

/** An empty page in a fresh profile, `slower` by that factor, and what asks the browser about it. */
export async function newPage(browser, { slower = 1, isSlow4g = false } = {}) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(standStill);
  await page.addInitScript(noteMemory);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  if (slower !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (isSlow4g) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  return { page, session, close: () => context.close() };
}

/** In the page: nothing fades or slides. What is animated is not what an answer costs, and where frames are free, it would be drawn
 * as often as the machine can. */
function standStill() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important; }');
  document.adoptedStyleSheets = [sheet];
}

/** In the page: notes the memory of its WebAssembly, which the browser leaves out of what it says of the heap. */
function noteMemory() {
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await own.apply(WebAssembly, given);
      globalThis.benchMemory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }
}

/** Milliseconds for which the page's main thread was busy so far. */
export async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
