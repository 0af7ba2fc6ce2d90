// What every browser test needs: the built page from a server of its own, in Chromium, under the policy that is
// shipped, with an eye on everything the browser complains about and every request that reaches the server.
// It builds nothing: `make test-browser` sees to it that dist/ is there.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { chromiumOptions, isWhole } from './chromium.mjs';
import { settleAfterActions } from './settled.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = createRequire(join(root, '.tools/npm/package.json')); // tools/setup.sh installs them there
const screenshots = join(root, 'target/screenshots');

const running = new Map(); // one browser for all tests of a file that start it alike; each test gets a fresh profile in it

function browser(more = []) {
  const key = more.join(' ');
  if (!running.has(key)) running.set(key, start(more));
  return running.get(key);
}

/** The one that tools/run-tests.mjs has started for all files of its kind, unless a test wants it otherwise. */
function start(more) {
  const { chromium } = tool('playwright-core');
  const shared = process.env.CROSSCHECK_BROWSER;
  if (shared && more.length === 0) return chromium.connect(shared);
  return chromium.launch(chromiumOptions({ more, isWhole: isWhole(readFileSync(process.argv[1], 'utf8')) }));
}

after(() => Promise.all([...running.values()].map(async (started) => (await started).close())));

/** A server for one test, on a free port. `alter` may spoil its answers: see tools/serve.mjs. */
export async function startServer(t, options) {
  const server = await serve({ tryOut: true, ...options });
  t.after(() => server.close());
  return server;
}

/**
 * Opens the page in a fresh profile and resolves to a visit.
 *
 *   await openPage(t)                                    loaded, started and sealed, at the profile
 *   await openPage(t, { path: '' })                      where a visitor comes in
 *   await openPage(t, { until: 'failed' })               having said why it cannot start
 *   await openPage(t, { until: 'shell' })                where no script ever runs
 *   await openPage(t, { folded: true })                  as it opens; otherwise the visitor opened every part that is folded up
 *   await openPage(t, { context: { colorScheme: 'dark' }, before: (page) => …, alter, path, args: ['--browser-switch'] })
 */
export async function openPage(t, { until = 'sealed', alter, context: options, before, path = '#start', args, folded } = {}) {
  const server = await startServer(t, { alter });
  const { page, problems } = await newPage(t, { context: options, before, args, folded });
  await page.goto(new URL(path, server.url).href);
  await page.waitForSelector(STATES[until], { state: 'attached' });
  return new Visit(page, server, problems);
}

/** An empty page in a fresh profile, with what the browser will complain about. */
export async function newPage(t, { context: options, before, args, folded = false } = {}) {
  // The service worker would ask for the page's files a second time, at any moment; offline.test.mjs lets it.
  const context = await (await browser(args)).newContext({ serviceWorkers: 'block', ...options });
  t.after(() => context.close());
  if (!folded) await context.addInitScript(unfold);
  const page = await context.newPage();
  page.setDefaultTimeout(90_000); // a shared machine may be slow; how long things take is measured elsewhere
  const problems = await watch(page);
  await settleAfterActions(page);
  await before?.(page);
  return { page, problems };
}

/** Opens whatever comes folded up, wherever it comes: for tests that are about what is in there. */
export function unfold() {
  const { apply } = Reflect; // pages spoil what functions and documents have themselves
  const finds = [Document, DocumentFragment].map(({ prototype }) => prototype.querySelectorAll);
  const opened = (root) => {
    const find = finds[root === document ? 0 : 1];
    const open = () => {
      for (const fold of apply(find, root, ['details[data-fold]:not([data-unfolded])'])) {
        fold.open = true;
        fold.dispatchEvent(new Event('toggle')); // the browser says so only in a moment, and what is in a row comes with it
        fold.dataset.unfolded = ''; // once: from then on it is the visitor's
      }
    };
    new MutationObserver(open).observe(root, { childList: true, subtree: true });
    open();
  };
  opened(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (...options) {
    const root = apply(attach, this, options);
    opened(root);
    return root;
  };
}

/** Waits until what was just opened by script is drawn: the browser tells the page of it in a moment. */
export const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

// Of more than ten files in a second Chromium drops the rest without a word; no visitor saves as many.
const SECOND = 1100;
const saves = new WeakMap(); // a page: when its last files were saved

async function waitForTurn(page) {
  const times = saves.get(page) ?? [];
  const tooSoon = times.length < 10 ? 0 : times.at(-10) + SECOND - performance.now();
  if (tooSoon > 0) await new Promise((done) => setTimeout(done, tooSoon));
  return times.slice(-9);
}

/** Presses what saves a file, by a click on `press` or otherwise, and resolves to the text of that file. */
export async function savedText(page, press) {
  const pressed = typeof press === 'string' ? () => page.click(press) : press;
  const times = await waitForTurn(page);
  const [download] = await Promise.all([page.waitForEvent('download'), pressed()]);
  saves.set(page, [...times, performance.now()]);
  const chunks = [];
  // Not by its path: the browser may be another process's.
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

// The seal is the last thing the loader does, after the page's load event: from then on, silence. An edition that
// has its policy in a <meta> carries that one, too, from the start.
export const SEALED = `head > meta[http-equiv="Content-Security-Policy"][content*="script-src 'none'"]`;

const STATES = {
  sealed: SEALED,
  failed: '[data-part="start-failure"]',
  shell: '[data-part="shell"]',
};

// Chromium on Linux has no Web Bluetooth, and says so of a header that forbids it where it does exist. It warns of every
// sandbox that lets scripts run with their origin: a frame could take it off, a header that stands in a response cannot be.
// And Playwright says that it blocks the service worker, as it was asked to.
const EXPECTED = /Permissions-Policy header: Unrecognized feature: 'bluetooth'|can escape its sandboxing|Service Worker registration blocked by Playwright/;

/** Collects what the browser complains about, from before the first byte of the page. */
async function watch(page) {
  const problems = [];
  page.on('console', (message) => {
    const [type, text] = [message.type(), message.text()];
    if (['error', 'warning'].includes(type) && !EXPECTED.test(text)) problems.push(`console ${type}: ${text}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('crash', () => problems.push('the page crashed'));
  await page.exposeFunction('crosscheckTestViolation', (text) => problems.push(`policy violation: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.crosscheckTestViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return problems;
}

// The rules of axe that ask for colours, sizes or places of what is shown. All others ask for the document and for which
// parts of it are shown.
export const BY_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** One visitor on the page. */
export class Visit {
  #loaded;

  constructor(page, server, problems) {
    Object.assign(this, { page, server, problems });
    this.#loaded = server.requests.length;
  }

  /** Every request that reached the server since the page was ready, as `GET /path`. */
  get laterRequests() {
    return this.server.requests.slice(this.#loaded).map(({ method, path }) => `${method} ${path}`);
  }

  /** Nothing in the console, no violation, no uncaught error so far, and no request since the page was ready. */
  async assertQuiet() {
    await this.page.waitForTimeout(300); // what was set off a moment ago must have had its chance to arrive
    assert.deepEqual(this.problems, []);
    assert.deepEqual(this.laterRequests, []);
  }

  /**
   * Runs axe over the whole page and fails with what it found, where, and how it is put right. `rules` switches some on or off
   * that are not by default, by their names; with `only`, it is those. `where` says which of several looks this is.
   */
  async assertAccessible({ rules = {}, only, where } = {}) {
    // Into the page by the debugger, which stands above the policy; a script element would be refused. Once: it is long.
    if (!(await this.page.evaluate(() => Boolean(globalThis.axe)))) {
      await this.page.evaluate(readFileSync(tool.resolve('axe-core/axe.min.js'), 'utf8'));
    }
    const found = await this.page.evaluate(async ({ set, only }) => {
      const rules = Object.fromEntries(Object.entries(set).map(([id, enabled]) => [id, { enabled }]));
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], ...(only ? { runOnly: only } : { rules }) });
      return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
    }, { set: rules, only });
    assert.deepEqual(found.map((what) => (where ? `${where}: ${what}` : what)), []);
  }

  /** Puts what is open into another window, as its visitor could by resizing it and changing the system's colours. */
  async setWindow({ viewport, ...media }) {
    // With nothing that moves, colours do not fade into the others, which axe would read half way.
    await this.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', reducedMotion: 'reduce', ...media });
    await this.page.setViewportSize(viewport);
  }

  /**
   * Looks at what is open in each of `windows`, by their names: nothing sticks out sideways, axe finds nothing, and a
   * picture `<name>-<window>` is kept. The page asks for no width and no colours, so the document is the same in all of
   * them, and a window that says `isLikeAnother` shows the same parts of it as another one: there, axe tries again what
   * depends on colours and sizes.
   */
  async assertLooks(windows, name, { fullPage } = {}) {
    for (const [window, { isLikeAnother, ...context }] of Object.entries(windows)) {
      await this.setWindow(context);
      const width = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(width <= 0, `${name} is ${width} px wider than the window, ${window}`);
      await this.assertAccessible({ only: isLikeAnother ? BY_LOOKS : undefined, where: `${name}, ${window}` });
      await this.screenshot(`${name}-${window}`, { fullPage });
    }
  }

  /** Keeps a picture of the page as target/screenshots/<name>.png, for people to look at, when they ask: `make screenshots`. */
  async screenshot(name, { fullPage = true } = {}) {
    if (!process.env.CROSSCHECK_SCREENSHOTS) return;
    mkdirSync(screenshots, { recursive: true });
    // To hide the caret Playwright would add a style element, which the policy refuses and the console reports.
    await this.page.screenshot({ path: join(screenshots, `${name}.png`), fullPage, caret: 'initial', timeout: 180_000 });
  }
}
