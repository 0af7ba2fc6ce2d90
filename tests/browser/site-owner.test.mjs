// The owner of a site: from the page that makes the snippet to a widget on their own page, and a visitor of that page from its first
// view to both scores. How many actions, words and seconds each takes. `CROSSCHECK_SHOW_PEOPLE=1` tells the counts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counting, isInView, say } from './counting.mjs';
import { newPage, startServer } from './harness.mjs';
import { startSite, told, until } from './host.mjs';

// Loads what the owner pastes, and hears what the widget tells.
const RECORDER = `<script>
  window.told = [];
  for (const name of ['ready', 'error']) document.addEventListener('crosscheck-' + name, (event) => told.push({ name, id: event.target.id, detail: event.detail }));
</script>`;

/** The owner's page with the snippet in it, in a browser of its own. */
async function embedded(t, server, snippet) {
  const site = await startSite(t, { '/': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A fictional vendor’s trust center</title><link rel="icon" href="data:,">${RECORDER}</head><body><h1>Trust center</h1><div class="column">${snippet}</div></body></html>` });
  const { page, problems } = await newPage(t, { folded: true, context: { viewport: { width: 1040, height: 900 } } });
  await page.goto(site.url);
  const frame = () => page.frames().find((one) => one.url().startsWith(server.url));
  await until(() => frame());
  assert.deepEqual((await told(page, 'ready')).problems, []);
  return { page, problems, frame: frame() };
}

test('a site owner: a snippet in one press or with the site’s own looks, pasted, and a visitor who gets both scores on the card', async (t) => {
  const server = await startServer(t);
  const { page } = await newPage(t, { context: { viewport: { width: 1280, height: 800 } } });
  await page.goto(`${server.url}publish/builder.html`);
  await page.waitForFunction(() => document.querySelector('#snippet').value);
  const owner = counting(page);

  // As it comes, it is one press to take along.
  const plain = await page.inputValue('#snippet');
  await owner.press('#copy');
  assert.equal(owner.counts.actions, 1);

  // In the site's own looks: theme, colour, corners.
  await owner.choose('#theme', 'light');
  await owner.fill('#accent', '#8a3b12');
  await owner.choose('#radius', '0');
  await page.waitForFunction((before) => document.querySelector('#snippet').value !== before && document.querySelector('#snippet').value.includes('8a3b12'), plain);
  await owner.press('#copy');
  const snippet = await page.inputValue('#snippet');
  assert.match(snippet, /<cross-check/);
  assert.ok(owner.counts.actions <= 5, say('site owner', owner));
  assert.ok(owner.counts.words <= 2500, say('site owner', owner));

  // What the visitor of that page sees: a card, whose first question is in view; three presses, and both scores are.
  for (const [name, pasted] of Object.entries({ plain, 'in the site’s looks': snippet })) {
    const { page: host, frame, problems } = await embedded(t, server, pasted);
    const visitor = counting(frame);
    await frame.waitForSelector('[data-choice]');
    assert.ok(await isInView(frame, '[data-choice]'), name);
    const height = await host.locator('cross-check').evaluate((one) => one.offsetHeight);
    assert.ok(height <= 720, `${height} px`);
    for (const choice of ['for-providers', 'no-report', 'hospitals']) await visitor.press(`[data-choice="${choice}"]`);
    await frame.waitForSelector('[data-part="home-score"]');
    await visitor.read();
    assert.ok(await isInView(frame, '[data-part="home-score"]'), `${name}: the scores are in view`);
    assert.equal(await host.locator('cross-check').evaluate((one) => one.offsetHeight), height, 'the card stays as tall as it was');
    assert.equal(visitor.counts.actions, 3);
    assert.ok(visitor.counts.words <= 600, say(`visitor, ${name}`, visitor));
    assert.ok(Date.now() - visitor.counts.since < 60_000, say(`visitor, ${name}`, visitor));
    say(`visitor, ${name}`, visitor);
    if (name !== 'plain') {
      const accent = await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--crosscheck-accent').trim());
      assert.equal(accent, '#8a3b12');
    }
    assert.deepEqual(problems, []);
  }
  say('site owner', owner);
});
