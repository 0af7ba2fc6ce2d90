// What gets out of each mode is what tests/seal/leaks.json says, and so docs/leaks.md and SECURITY.md: no more, and no less
// without saying so. During a whole journey nothing gets out at all.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CHANNELS } from './channels.mjs';
import { openPage } from './harness.mjs';
import { carriesCanary, IN_FIREFOX, MODES, runInFirefox, runMode } from './leaks.mjs';

const recorded = JSON.parse(readFileSync(new URL('../seal/leaks.json', import.meta.url), 'utf8'));

test('the leak suite', { concurrency: 3 }, async (t) => {
  await Promise.all(
    Object.entries(MODES).map(([id, mode]) =>
      t.test(`${mode.title}: ${mode.control ? 'every way gets out' : `${recorded.out[id]?.length} get out`}`, async () => {
        const { out, journeySent, logged } = await runMode(mode);
        if (mode.control) {
          const silent = Object.keys(CHANNELS).filter((channel) => !out.includes(channel));
          assert.deepEqual(silent, recorded.silent, 'a way that does not get out without a policy proves nothing: see tests/seal/leaks.json');
          assert.ok(carriesCanary(logged), 'the search for marked answers finds nothing where they were sent');
          return;
        }
        assert.deepEqual(journeySent.map(String), [], 'the journey sent something');
        assertAsKnown(out, recorded.out[id] ?? []);
        assert.equal(carriesCanary(logged), out.some((channel) => !CHANNELS[channel].by && !CHANNELS[channel].own));
      }),
    ),
  );
});

for (const id of IN_FIREFOX) {
  const { title, control } = MODES[id];
  test(`in Firefox, ${title}: ${control ? 'every way gets out' : `${recorded.firefox.out[id]?.length} get out`}`, async (t) => {
    const out = await runInFirefox(t, MODES[id]);
    if (control) assert.deepEqual(Object.keys(CHANNELS).filter((channel) => !out.includes(channel)), recorded.firefox.silent);
    else assertAsKnown(out, recorded.firefox.out[id] ?? []);
  });
}

function assertAsKnown(out, known) {
  assert.deepEqual(out.filter((channel) => !known.includes(channel)), [], 'WORSE: these get out now');
  assert.deepEqual(known.filter((channel) => !out.includes(channel)), [], 'BETTER: these no longer get out. Run make leaks-update and say so in SECURITY.md');
}

test('the search knows a marked answer in other writings', () => {
  const text = 'an answer: zqxcanary note';
  for (const written of [text, Buffer.from(text).toString('base64'), Buffer.from(`.${text}`).toString('base64'), Buffer.from(`..${text}`).toString('base64'), Buffer.from(text).toString('hex'), Buffer.from(text, 'utf16le')]) {
    assert.ok(carriesCanary([Buffer.from(written)]), String(written));
  }
  assert.ok(!carriesCanary([Buffer.from('an answer: zqx note'), Buffer.from('GET / HTTP/1.1')]));
  // Also where it is cut in two on the way.
  assert.ok(carriesCanary([Buffer.from('zqxca'), Buffer.from('nary')]));
});

test('what the visitor wants still works: jumps in the page, reload, back', async (t) => {
  const { page } = await openPage(t, { path: '' });
  const start = page.url();
  await page.evaluate(() => { location.hash = '#screen-title'; });
  assert.equal(page.url(), `${start}#screen-title`);
  await page.evaluate(() => location.reload());
  await page.waitForLoadState('load');
  await page.waitForSelector('[data-screen="assess"]');
  await page.goBack();
  assert.equal(page.url(), start);
});
