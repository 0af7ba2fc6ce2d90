// A page that leads the visitor's hand: the widget lies out of sight under something that one wants to press. On the widget's
// own site, where the browser keeps one storage for both, and on another. Nothing is handed over, and of what the visitor
// keeps on Crosscheck's own page, nothing is shown.
// Whole browser: what lies over a frame, and how much of it is seen, the browser says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { confirmHandOver, pressPlace } from './answering.mjs';
import { newPage, startServer } from './harness.mjs';
import { startSite, until } from './host.mjs';

const SECRET = 'Secret Fictional Clinic';
const half = JSON.parse(readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8'));
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals';

/** A page around: it cannot look inside, but it opens the one channel there is and takes what comes. */
const around = (widget, style, name = 'frame.html') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>You have won</title><link rel="icon" href="data:,"></head>
<body style="margin:0"><button style="position:absolute;top:0;left:0;width:1000px;height:700px">Claim your prize</button>
<iframe id="prey" src="${widget.url}${name}" sandbox="${SANDBOX}" style="position:absolute;top:0;left:0;width:1000px;height:700px;border:0;${style}"></iframe>
<script>
  window.got = [];
  prey.onload = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => { if (data.type === 'hand-over') window.got.push(data); };
    prey.contentWindow.postMessage({ crosscheck: 1, type: 'options', options: { handOver: true } }, '*', [port2]);
  };
</script></body></html>`;

const BLIND = { 'see-through': 'opacity:0.0001', 'in view': '' };

/** Where the widget is kept from: itself on localhost, then the page around on another port of it, or on another site. */
const SITES = { 'the same site': 'localhost', 'another site': '127.0.0.1' };

const inside = (page, widget) => page.frames().find((one) => one !== page.mainFrame() && one.url().startsWith(widget.url));

/** A press in the page around, at the place where something of the frame is once that has come to rest; whoever presses in
 * the page around waits for that page alone, so what the frame draws is waited for here. */
async function pressAt(page, frame, selector) {
  const target = frame.locator(selector);
  const settled = () => frame.evaluate(() => globalThis.crosscheckSettled());
  const place = async () => {
    await settled();
    await target.scrollIntoViewIfNeeded();
    return target.boundingBox();
  };
  let box = await place();
  await until(async () => {
    const before = box;
    box = await place();
    return box !== null && box.x === before?.x && box.y === before.y;
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await settled();
}

for (const [where, host] of Object.entries(SITES)) {
  for (const [how, style] of Object.entries(BLIND)) {
    test(`led by presses on ${where}, ${how}: nothing is handed over`, async (t) => {
      const widget = await startServer(t, { host });
      const site = await startSite(t, { '/': around(widget, style) });
      const { page } = await newPage(t);
      // What the visitor keeps on the page itself.
      await page.goto(`${widget.url}#start`);
      await page.setInputFiles('[data-part="open-file"]', { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...half, subject: { name: SECRET } })) });
      await page.check('[data-part="keeping"] input[value="this-browser"]');
      await page.waitForSelector('[data-part="save-state"][data-state="saved"]');
      assert.ok(await page.evaluate((secret) => Object.values({ ...localStorage }).join().includes(secret), SECRET));

      await page.goto(site.url);
      await until(() => inside(page, widget));
      const frame = inside(page, widget);
      await pressAt(page, frame, '[data-screen="start"]');
      await frame.waitForSelector('[data-part="start"]');
      assert.equal(await frame.getAttribute('[data-part="save-state"]', 'data-state'), 'empty');
      assert.equal(await frame.inputValue('#subject'), '');
      assert.ok(!(await frame.content()).includes(SECRET));

      await pressAt(page, frame, '[data-screen="results"]');
      await frame.waitForSelector('[data-part="hand-over"]');
      await pressAt(page, frame, '[data-what="everything"]');
      await frame.waitForSelector('[data-part="hand-over-confirm"]');
      const before = await frame.getAttribute('[data-number]', 'data-number');
      await pressAt(page, frame, '[data-part="hand-over-confirm"]');
      if (style) {
        await frame.waitForFunction(() => document.querySelector('[data-part="hand-over-hindrance"]').textContent !== '');
        // Led to type the very number: it still has to be seen where the browser can tell.
        await pressAt(page, frame, '#hand-over-number');
        await page.keyboard.type(before);
        assert.equal(await frame.inputValue('#hand-over-number'), before);
        await pressAt(page, frame, '[data-part="hand-over-confirm"]');
        assert.match(await frame.locator('[data-part="hand-over-hindrance"]').textContent(), /have to be in full view for a second/);
      } else {
        // In view, a press and a second later another one: what is missing is the number.
        await until(async () => {
          await frame.waitForSelector('#crosscheck:not([data-asked-unseen])', { state: 'attached' });
          await pressAt(page, frame, '[data-part="hand-over-confirm"]');
          return (await frame.getAttribute('[data-number]', 'data-number')) !== before;
        });
      }
      assert.deepEqual(await page.evaluate(() => window.got), []);
    });
  }
}

test('what lies over the button is noticed, and gone again a second is enough', async (t) => {
  const widget = await startServer(t);
  const cover = '<div id="cover" style="position:absolute;top:0;left:0;width:1000px;height:700px;background:#fff8;pointer-events:none"></div>';
  const site = await startSite(t, { '/': around(widget, '').replace('<script>', `${cover}<script>`) });
  const { page } = await newPage(t);
  await page.goto(site.url);
  await until(() => inside(page, widget));
  const frame = inside(page, widget);
  await pressPlace(frame, 'results');
  await frame.click('[data-what="scores"]');
  await frame.fill('#hand-over-number', await frame.getAttribute('[data-number]', 'data-number'));
  await frame.click('[data-part="hand-over-confirm"]');
  await frame.waitForFunction(() => /in full view/.test(document.querySelector('[data-part="hand-over-hindrance"]').textContent));
  assert.deepEqual(await page.evaluate(() => window.got), []);
  await page.evaluate(() => document.getElementById('cover').remove());
  await confirmHandOver(frame);
  await page.waitForFunction(() => window.got.length === 1);
});

test('where the browser cannot tell what is seen, the first second and the number stand in the way', async (t) => {
  const widget = await startServer(t);
  const site = await startSite(t, { '/': around(widget, 'opacity:0.0001') });
  const { page } = await newPage(t, { before: (one) => one.addInitScript(() => delete IntersectionObserverEntry.prototype.isVisible) });
  await page.goto(site.url);
  await until(() => inside(page, widget));
  const frame = inside(page, widget);
  await pressAt(page, frame, '[data-screen="start"]');
  await frame.waitForSelector('[data-part="start"]');
  await pressAt(page, frame, '[data-screen="results"]');
  await frame.waitForSelector('[data-part="hand-over"]');
  await pressAt(page, frame, '[data-what="everything"]');
  await frame.locator('[data-part="hand-over-confirm"]').scrollIntoViewIfNeeded();
  await frame.waitForSelector('#crosscheck:not([data-asked-unseen])', { state: 'attached' });
  await until(async () => {
    await pressAt(page, frame, '[data-part="hand-over-confirm"]');
    return /another number/.test(await frame.textContent('[data-part="hand-over-hindrance"]'));
  });
  assert.deepEqual(await page.evaluate(() => window.got), []);
});

test('each site has what was entered there, on one storage; the page itself has neither, nor has a frame of the page itself', async (t) => {
  const widget = await startServer(t, { host: 'localhost' });
  const sites = [await startSite(t, { '/': around(widget, '') }), await startSite(t, { '/': around(widget, '') })];
  const own = await startSite(t, { '/': around(widget, '', '') });
  const { page } = await newPage(t);
  const enter = async (url, name) => {
    await page.goto(url);
    await until(() => inside(page, widget));
    const frame = inside(page, widget);
    await pressAt(page, frame, '[data-screen="start"]');
    await frame.waitForSelector('#subject');
    const found = await frame.inputValue('#subject');
    if (name) {
      await frame.check('[data-part="keeping"] input[value="this-browser"]');
      await frame.fill('#subject', name);
      await frame.waitForSelector('[data-part="save-state"][data-state="saved"]');
    }
    return found;
  };
  assert.equal(await enter(sites[0].url, 'First Fictional Ltd'), '');
  assert.equal(await enter(sites[1].url, 'Second Fictional Ltd'), '');
  assert.equal(await enter(sites[0].url), 'First Fictional Ltd');
  assert.equal(await enter(sites[1].url), 'Second Fictional Ltd');
  await page.goto(`${widget.url}#start`);
  await page.waitForSelector('#subject');
  assert.equal(await page.inputValue('#subject'), '');
  await page.check('[data-part="keeping"] input[value="this-browser"]');
  await page.fill('#subject', SECRET);
  await page.waitForSelector('[data-part="save-state"][data-state="saved"]');
  // The page itself, not the page for frames, in a frame.
  assert.equal(await enter(own.url), '', 'the page itself, in a frame');
  assert.equal(await enter(sites[0].url), 'First Fictional Ltd');

  // Erasing on the page itself reaches what frames keep, on their disks too: nothing comes back from there.
  await page.goto(`${widget.url}#start`);
  await page.waitForSelector('#subject');
  await page.click('[data-part="erase"]');
  await page.click('[data-part="erase-confirm"]');
  await page.waitForSelector('[data-message="erased"]');
  assert.equal(await page.evaluate(async () => {
    const opened = (name) => new Promise((done) => { indexedDB.open(name).onsuccess = ({ target }) => done(target.result); });
    const count = (database) => new Promise((done) => { database.transaction('kept').objectStore('kept').count().onsuccess = ({ target }) => done(target.result); });
    const all = await indexedDB.databases();
    if (all.length < 3) throw new Error(`only ${all.length} databases`);
    const counts = await Promise.all(all.map(async ({ name }) => count(await opened(name))));
    return counts.reduce((sum, one) => sum + one, 0);
  }), 0);
  for (const site of sites) assert.equal(await enter(site.url), '');
});
