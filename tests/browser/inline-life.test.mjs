// The widget in a page itself, from its coming to its going: moved, removed and put back; nothing is left behind, and when
// the program stops, the page around does not notice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pressPlace } from './answering.mjs';
import { breakable } from './crashing.mjs';
import { OPEN_SHADOWS, openInline, told, until } from './host.mjs';

const free = { headers: () => ({}) };

test('moved on the page, in either way, it goes on with what was entered', async (t) => {
  const { page } = await openInline(t, { ...free, page: { body: '<div id="left"><cross-check render="inline"></cross-check></div><div id="right"></div>' } });
  await told(page, 'ready');
  await page.fill('#subject', 'Fictional Health Ltd');
  await page.evaluate(() => document.querySelector('#right').append(document.querySelector('cross-check')));
  await page.waitForTimeout(100);
  assert.equal(await page.inputValue('#right #subject'), 'Fictional Health Ltd');
  await page.evaluate(() => document.querySelector('#left').moveBefore(document.querySelector('cross-check'), null));
  await page.waitForTimeout(100);
  assert.equal(await page.inputValue('#left #subject'), 'Fictional Health Ltd');
  await pressPlace(page, 'results');
  await page.waitForSelector('[data-part="results"]');
  assert.equal(await page.evaluate(() => window.told.filter(({ name }) => name === 'ready').length), 1, 'it never started anew');
});

test('removed, it forgets; put back, it starts again and works', async (t) => {
  const { page, problems } = await openInline(t);
  await told(page, 'ready');
  await page.fill('#subject', 'Fictional Health Ltd');
  await page.evaluate(() => {
    window.kept = document.querySelector('cross-check');
    window.kept.remove();
  });
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => window.kept.shadowRoot.querySelectorAll('*').length), 1, 'nothing but the empty box is left');
  await page.evaluate(() => document.body.append(window.kept));
  await told(page, 'ready', { count: 2 });
  assert.equal(await page.inputValue('#subject'), '');
  await page.fill('#subject', 'Another Fictional Ltd');
  await pressPlace(page, 'results');
  await page.waitForSelector('[data-part="results"]');
  assert.deepEqual(problems, []);
});

test('from the page into a frame and back, by its attribute', async (t) => {
  const { page, frame } = await openInline(t, free);
  await told(page, 'ready');
  await page.evaluate(() => document.querySelector('cross-check').removeAttribute('render'));
  await told(page, 'ready', { count: 2 });
  assert.equal(await frame().locator('[data-part="start"]').count(), 1);
  assert.equal(await page.locator('[data-part="inline-notice"]').count(), 0);
  await page.evaluate(() => { document.querySelector('cross-check').render = 'inline'; });
  await page.waitForSelector('[data-part="inline-notice"]');
  assert.equal(page.frames().length, 1);
});

test('taken out and put back a hundred times at once, it is there once', async (t) => {
  const { page, problems } = await openInline(t);
  await told(page, 'ready');
  await page.evaluate(() => {
    const element = document.querySelector('cross-check');
    for (let i = 0; i < 100; i += 1) {
      element.remove();
      document.body.append(element);
    }
  });
  await page.waitForTimeout(300);
  assert.equal(await page.locator('#crosscheck').count(), 1);
  await page.fill('#subject', 'Fictional Health Ltd');
  assert.deepEqual(problems, []);
});

test('twenty-five came, were used and went: no element, listener, program or node is left', async (t) => {
  const before_ = (page) => page.addInitScript(() => {
    const make = WebAssembly.instantiate;
    window.programs = [];
    WebAssembly.instantiate = async (...given) => {
      const made = await make(...given);
      window.programs.push(new WeakRef(made));
      return made;
    };
  });
  const { page } = await openInline(t, { ...free, before: before_, page: { head: OPEN_SHADOWS, body: '<div id="place"></div><cross-check render="inline"></cross-check>' } }); // nothing loads out of view
  await told(page, 'ready');
  const cdp = await page.context().newCDPSession(page);
  const count = async () => {
    for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { nodes, jsEventListeners, usedSize };
  };
  const visit = () => page.evaluate(async () => {
    const element = document.createElement('cross-check');
    element.setAttribute('render', 'inline');
    element.setAttribute('sections', 'assess results');
    (window.gone ??= []).push(new WeakRef(element));
    document.querySelector('#place').append(element);
    const find = (what) => element.shadowRoot.querySelector('div')?.shadowRoot?.querySelector(what);
    const wait = async (what) => { while (!find(what)) await new Promise((done) => setTimeout(done, 10)); return find(what); };
    (await wait('[data-part="reports-first"] [data-part="on"]')).click();
    for (let fact; !find('fieldset[data-control]'); await new Promise((done) => setTimeout(done, 10))) {
      fact = find('[data-part="fact-question"] [data-part="do-not-know"]');
      fact?.click();
    }
    (await wait('fieldset[data-control] input[type="radio"]')).click();
    (await wait('[data-screen="results"]')).click();
    await wait('[data-part="results"]');
    element.remove();
    await new Promise((done) => setTimeout(done, 50));
    window.told.length = 0;
  });
  for (let i = 0; i < 3; i += 1) await visit();
  const before = await count();
  for (let i = 0; i < 25; i += 1) await visit();
  const after = await count();
  t.diagnostic(`${JSON.stringify(before)} → ${JSON.stringify(after)}`);
  const alive = (list) => page.evaluate((name) => [window[name].length, window[name].filter((one) => one.deref()).length], list);
  const [elements, elementsLeft] = await alive('gone');
  const [programs, programsLeft] = await alive('programs');
  assert.deepEqual([elements, programs], [28, 4 * 29]); // the first file and its three parts
  assert.ok(elementsLeft <= 1, `${elementsLeft} elements are held by something`);
  assert.ok(programsLeft <= 8, `${programsLeft} programs are held by something`); // four of them are on the page
  assert.ok(after.nodes - before.nodes < 200, `${after.nodes - before.nodes} nodes more`);
  assert.ok(after.jsEventListeners - before.jsEventListeners < 20, `${after.jsEventListeners - before.jsEventListeners} listeners more`);
});

// What breaks, and after how many calls: elements are seldom made, and copied from then on.
for (const [kind, calls] of Object.entries({ attribute: 3, element: 0, insert: 3, text: 3 })) {
  test(`the program stops (${kind}): it says so in its place, the other widget and the page go on, and it starts again`, async (t) => {
    const { page } = await openInline(t, {
      ...free,
      before: (page) => page.addInitScript(breakable),
      page: { body: '<cross-check id="a" render="inline"></cross-check><cross-check id="b" render="inline"></cross-check>' },
    });
    await page.evaluate(() => {
      window.uncaught = [];
      addEventListener('error', (event) => uncaught.push(event.message));
      addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason)));
    });
    await told(page, 'ready', { id: 'a' });
    await page.evaluate(() => document.getElementById('b').scrollIntoView());
    await told(page, 'ready', { id: 'b' });
    await page.fill('#b #subject', 'Other Fictional Ltd');
    await page.locator('#a [data-screen="assess"]').focus();
    await page.evaluate(async ([what, after]) => {
      window.crashAt(what, after);
      const root = document.getElementById('a').shadowRoot.querySelector('div').shadowRoot;
      root.querySelector('[data-screen="assess"]').click();
      await new Promise((done) => setTimeout(done, 100));
      // What comes first there is made of nothing new, and the first question; what is folded behind that is.
      if (!window.hasCrashed) root.querySelector('[data-part="reports-first"] [data-part="on"]').click();
      await new Promise((done) => setTimeout(done, 100));
      for (let fact; !window.hasCrashed && (fact = root.querySelector('[data-part="fact-question"] [data-part="do-not-know"]')); ) {
        fact.click();
        await new Promise((done) => setTimeout(done, 100));
      }
      if (!window.hasCrashed) root.querySelector('[data-part="behind"]').open = true;
    }, [kind, calls]);
    await page.waitForSelector('#a [data-part="stopped"]');
    assert.match(await page.locator('#a [data-part="stopped"]').innerText(), /Crosscheck stopped.*What you entered is gone/s);
    assert.equal((await told(page, 'error', { id: 'a' })).code, 'program-stopped');
    assert.equal(await page.locator('#a').evaluate((one) => one.shadowRoot.querySelector('div').shadowRoot.activeElement?.dataset.part), 'go-on', 'focus stays');
    assert.deepEqual(await page.evaluate(() => uncaught), [], 'the page around hears of no error');

    assert.equal(await page.inputValue('#b #subject'), 'Other Fictional Ltd');
    await pressPlace(page.locator('#b'), 'results');
    await page.waitForSelector('#b [data-part="results"]');

    await page.click('#a [data-part="go-on"]');
    await pressPlace(page.locator('#a'), 'start');
    await page.waitForSelector('#a [data-part="start"]');
    await page.fill('#a #subject', 'Fictional Health Ltd');
    await until(async () => (await page.locator('#a [data-part="save-state"]').getAttribute('data-state')) === 'nowhere');
    assert.deepEqual(await page.evaluate(() => uncaught), []);
  });
}
