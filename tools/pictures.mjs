// The pictures of docs/tour.md, taken of the built page: every run takes all of them anew, of the same made-up company, in the
// same windows. A test takes them too and compares names and sizes, so that none stays behind or goes missing.
//
//   node tools/pictures.mjs [FOLDER]      into docs/pictures/ unless said otherwise
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = createRequire(join(root, '.tools/npm/package.json'));

const DESKTOP = { viewport: { width: 1200, height: 800 }, colorScheme: 'light' };
const DARK = { ...DESKTOP, colorScheme: 'dark' };
const PHONE = { viewport: { width: 390, height: 780 }, colorScheme: 'light' };

const goTo = async (page, screen) => {
  const way = page.locator(`[data-screen="${screen}"]`);
  // On a phone the places stand in a list.
  if (!(await way.isVisible())) await page.click('[data-part="places"]');
  await way.click();
  await page.waitForSelector(`[data-part="${screen}"]`);
};
const example = async (page, id = 'claims') => {
  await goTo(page, 'start');
  await page.click('[data-fold="examples"] > summary');
  await page.click(`[data-example="${id}"]`);
  await page.waitForSelector('[data-part="results"]');
};
const part = async (page, id) => {
  await page.click(`[data-tab="${id}"]`);
  await page.waitForSelector(`[data-tab="${id}"][aria-current]`);
};
const order = async (page, id) => {
  await goTo(page, 'assess');
  await page.locator(`[data-order="${id}"]`).dispatchEvent('click');
  await page.waitForSelector(`[data-order="${id}"][aria-current="true"]`, { state: 'attached' });
};
const guided = async (page) => {
  await goTo(page, 'assess');
  await page.click('[data-part="reports-first"] [data-part="on"]');
  const fact = page.locator('[data-part="fact-question"]');
  const first = page.locator('[data-part="guided"] fieldset[data-control]').or(fact);
  for (await first.waitFor(); (await fact.count()) > 0; await first.waitFor()) await fact.locator('[data-part="do-not-know"]').click();
  await page.waitForSelector('[data-asked]');
};
const answered = async (page) => {
  for (const choice of ['for-providers', 'no-report', 'hospitals']) await page.click(`[data-choice="${choice}"]`);
  await page.waitForSelector('[data-part="home-score"]');
};
const quick = async (page) => {
  await answered(page);
  await page.click('[data-part="go-on"]');
  while ((await page.locator('[data-topic]').count()) === 0) await page.click('[data-part="quick-skip"]');
};
const atTop = (page, selector) => page.locator(selector).first().evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** Name of the file, window, way there; the window is what is taken. */
export const PICTURES = [
  ['home', DESKTOP, async () => {}],
  ['answer', DESKTOP, answered],
  ['quick', DESKTOP, quick],
  ['quick-phone', PHONE, quick],
  ['start', DESKTOP, (page) => goTo(page, 'start')],
  ['reports-first', DESKTOP, (page) => goTo(page, 'assess')],
  ['fact', DESKTOP, async (page) => {
    await goTo(page, 'assess');
    await page.click('[data-part="reports-first"] [data-part="on"]');
    await page.waitForSelector('[data-part="fact-question"]');
  }],
  ['guided', DESKTOP, guided],
  ['guided-phone', PHONE, guided],
  ['section', DESKTOP, async (page) => {
    await example(page);
    await goTo(page, 'assess');
    await page.click('[data-domain="access"]');
  }],
  ['tasks', DESKTOP, async (page) => {
    await example(page);
    await order(page, 'tasks');
  }],
  ['consistency', DESKTOP, async (page) => {
    await example(page);
    await order(page, 'consistency');
  }],
  ['decisions', DESKTOP, async (page) => {
    await example(page);
    await order(page, 'decisions');
  }],
  ['evidence', DESKTOP, async (page) => {
    await example(page);
    await order(page, 'evidence');
  }],
  ['results', DESKTOP, (page) => example(page)],
  ['results-phone', { ...PHONE, colorScheme: 'dark' }, (page) => example(page)],
  ['residual', DESKTOP, async (page) => {
    await example(page);
    await part(page, 'covered');
    await page.locator('[data-part="residual"] summary').nth(2).click();
    await atTop(page, '[data-part="residual"]');
  }],
  ['explanation', DARK, async (page) => {
    await example(page);
    await page.locator('[data-part="gaps"] button.crosscheck-open').nth(3).click();
    await page.waitForSelector('[data-part="explanation"]');
  }],
  ['plan-next', DESKTOP, async (page) => {
    await example(page);
    await goTo(page, 'plan');
  }],
  ['plan-steps', DESKTOP, async (page) => {
    await example(page);
    await goTo(page, 'plan');
    await part(page, 'steps');
  }],
  ['plan', DESKTOP, async (page) => {
    await example(page);
    await goTo(page, 'plan');
    await part(page, 'timeline');
  }],
  ['report', DESKTOP, async (page) => {
    await example(page);
    await page.click('[data-part="open-report"]');
    await page.waitForSelector('[data-part="report"]');
    await atTop(page, '[data-part="sheet"]');
  }],
  ['share', DESKTOP, async (page) => {
    await page.click('[data-part="home-example"]');
    await goTo(page, 'share');
  }],
  ['crosswalk', DESKTOP, (page) => goTo(page, 'crosswalk')],
];

/** Takes all pictures into a folder; resolves to the name of each and the size of its window. */
export async function takePictures(folder, { executablePath, args = [] }) {
  mkdirSync(folder, { recursive: true });
  const server = await serve({});
  const browser = await tool('playwright-core').chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...args] });
  const taken = [];
  try {
    for (const [name, window, go] of PICTURES) {
      const context = await browser.newContext({ ...window, serviceWorkers: 'block', reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(server.url);
      await page.waitForSelector('[data-part="home"]');
      await go(page);
      await page.evaluate(() => document.activeElement?.blur());
      await page.screenshot({ path: join(folder, `${name}.png`), caret: 'initial' });
      taken.push([name, window.viewport]);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return taken;
}

/** Pictures that a page of docs/ shows, with the words that stand for each. */
export const shownIn = (file) => [...readFileSync(join(root, file), 'utf8').matchAll(/!\[([^\]]*)\]\(pictures\/([a-z0-9-]+)\.png\)/g)]
  .map(([, words, name]) => ({ words, name }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const executablePath = process.env.CHROMIUM?.includes('/') ? process.env.CHROMIUM : '/usr/bin/chromium';
  const taken = await takePictures(process.argv[2] ?? join(root, 'docs/pictures'), { executablePath });
  console.log(`${taken.length} pictures: ${taken.map(([name]) => name).join(', ')}`);
}
