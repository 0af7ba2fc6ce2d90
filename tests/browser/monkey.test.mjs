// Random actions, hostile typing and files included: the program never stops, the browser has nothing to complain about, nothing is
// sent, and what was kept opens again.
//
//   CROSSCHECK_ACTIONS=100000 CROSSCHECK_SEED=7    more of them, others (make monkey)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, SEALED } from './harness.mjs';
import { act, withoutDialogs } from './monkey.mjs';

const ACTIONS = Number(process.env.CROSSCHECK_ACTIONS ?? 200);
const SEED = Number(process.env.CROSSCHECK_SEED ?? 1);
const VISIT = 5_000; // actions of one visit: as many as it takes to repeat what went wrong
const LOAD = 1_000; // actions between two loads of the page
const BATCH = 100;

// Without a person at it, the browser shows no chooser for files, and says so.
const EXPECTED = /File chooser dialog can only be shown with a user activation/;

async function visit(t, seed, actions) {
  const visitor = await openPage(t, { context: { acceptDownloads: false }, before: (page) => page.addInitScript(withoutDialogs) });
  const { page, problems, server: { requests } } = visitor;
  let loaded = requests.length;
  let slowest = { ms: 0 };
  let last = [];
  for (let done = 0; done < actions; ) {
    const count = Math.min(BATCH, actions - done);
    const result = await page.evaluate(act, { seed: seed * 1_000_003 + done, count });
    done += result.did.length;
    last = [...last, ...result.did].slice(-12);
    const where = `seed ${seed}, action ${done}, after:\n  ${last.join('\n  ')}`;
    assert.equal(result.stopped, undefined, where);
    assert.ok(result.isThere, `the program is gone: ${where}`);
    assert.deepEqual(problems.filter((problem) => !EXPECTED.test(problem)), [], where);
    if (result.slowest.ms > slowest.ms) slowest = result.slowest;
    if (done % LOAD < BATCH || done === actions) {
      assert.deepEqual(requests.slice(loaded), [], where);
      await page.reload();
      await page.waitForSelector(SEALED, { state: 'attached' });
      await page.waitForSelector('[data-screen]');
      loaded = requests.length;
    }
  }
  return slowest;
}

test(`${ACTIONS} random actions`, async (t) => {
  const began = Date.now();
  let slowest = { ms: 0 };
  for (let done = 0, seed = SEED; done < ACTIONS; done += VISIT, seed += 1) {
    const found = await visit(t, seed, Math.min(VISIT, ACTIONS - done));
    if (found.ms > slowest.ms) slowest = found;
    if (ACTIONS > VISIT) console.log(`${Math.min(done + VISIT, ACTIONS)} actions, ${Math.round((Date.now() - began) / 1000)} s, slowest ${slowest.ms} ms: ${slowest.did}`);
  }
  t.diagnostic(`slowest ${slowest.ms} ms: ${slowest.did}`);
});
