// What the parts of the page are made of, element by element, as it was last looked at: a change of it shows in review.
//
//   CROSSCHECK_WRITE_SNAPSHOTS=1 node --test tests/browser/snapshots.test.mjs      writes them anew
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { openPage } from './harness.mjs';
import { PARTS, written } from './snapshotting.mjs';

const HALF = readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8');
const folder = new URL('./snapshots/', import.meta.url);

test('every part is made of what it was made of', async (t) => {
  const before = (page) => page.addInitScript((kept) => sessionStorage.setItem('crosscheck/assessment', kept), HALF);
  for (const [name, { take, go, empty }] of Object.entries(PARTS)) {
    // Each part starts from the same state, whatever the one before it did.
    await t.test(name, async (t) => {
      const { page } = await openPage(t, { before: empty ? undefined : before, context: { viewport: { width: 1280, height: 900 } } });
      await goTo(page, 'start');
      await go(page);
      await page.locator(take).first().waitFor();
      const now = await written(page.locator(take).first());
      const file = new URL(`${name}.html`, folder);
      if (process.env.CROSSCHECK_WRITE_SNAPSHOTS) writeFileSync(file, now);
      assert.ok(existsSync(file), `no snapshot of ${name} yet: write it with CROSSCHECK_WRITE_SNAPSHOTS=1, and read it`);
      assert.equal(now, readFileSync(file, 'utf8'), `${name} is made of something else; if that is meant, write it anew and read the difference`);
    });
  }
});

test('no snapshot is of a part that is gone', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.html$/, ''));
  assert.deepEqual(files.filter((name) => !(name in PARTS)), []);
});
