// Opens the single-file edition from the disk, as a visitor does who has been handed it. No server is there, so what
// the page asks for is taken from the browser itself. Apart from harness.mjs, which is about the hosted page.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { newPage, SEALED } from './harness.mjs';

/** Where it was built, in English or in another language. */
export const built = (language) => fileURLToPath(new URL(`../../target/crosscheck${language ? `-${language}` : ''}.html`, import.meta.url));

/** Copies the file into a folder of its own and opens it there. `until` and `before` are those of `openPage`. */
export async function openFile(t, { until = SEALED, before, context, from = built() } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-file-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'crosscheck.html');
  copyFileSync(from, path);
  const { page, problems } = await newPage(t, { context, before });
  const requests = [];
  page.context().on('request', (request) => requests.push(request.url()));
  const url = pathToFileURL(path).href;
  await page.goto(url);
  await page.waitForSelector(until, { state: 'attached' });
  if (until === SEALED) {
    // At the profile, as openPage does.
    await page.evaluate(() => { location.hash = 'start'; });
    await page.waitForSelector('[data-part="start"]');
  }
  return {
    page,
    url,
    problems,
    requests,
    /** Nothing in the console, no violation, no uncaught error, and no request but that for the file itself. */
    async assertQuiet() {
      await page.waitForTimeout(300);
      assert.deepEqual(problems, []);
      assert.deepEqual(requests.filter((request) => request !== url && !request.startsWith('data:')), []);
    },
  };
}
