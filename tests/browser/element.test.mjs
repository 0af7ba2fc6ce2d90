// <cross-check> on somebody else's page: it loads when it comes into view, keeps its place, follows its attributes,
// and is put into pages in every way that pages do.
// Whole browser: what is near the view, and what gets time out of it, the browser decides.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, goToContents, pressPlace } from './answering.mjs';
import { fileOf, inclusion, OPEN_SHADOWS, openHost, told, until } from './host.mjs';

for (const kind of ['module', 'classic']) {
  test(`included as a ${kind} script, it starts in a sandboxed frame of its own`, async (t) => {
    const { page, frame, problems, widget } = await openHost(t, { page: { kind } });
    const ready = await told(page, 'ready');
    assert.match(ready.version, /^\d+\.\d+\.\d+$/);
    assert.equal(ready.language, 'en');
    assert.deepEqual(ready.problems, []);
    assert.equal(await frame().locator('[data-part="home"]').count(), 1);
    assert.equal(await page.evaluate(() => document.querySelector('cross-check').shadowRoot), null, 'the shadow root is closed');
    assert.deepEqual(problems, []);
    assert.equal(await page.evaluate(() => frames.length), 0, 'the host has no handle on the frame');
    assert.ok(widget.requests.every(({ method }) => method === 'GET'));
  });
}

test('events bubble, cross shadow roots and carry what is documented', async (t) => {
  const { page } = await openHost(t, { page: { body: '<cross-check height="auto"></cross-check>' } });
  await told(page, 'resize');
  const names = await page.evaluate(() => window.told.map(({ name, composed, detail }) => `${name} ${composed} ${Object.keys(detail).sort()}`));
  assert.ok(names.includes('ready true language,problems,version'), names.join('\n'));
  assert.ok(names.includes('resize true height'));
});

test('it loads when it comes near the view, and not before', async (t) => {
  const { page, widget } = await openHost(t, { page: { body: '<div style="height:5000px"></div><cross-check></cross-check>' } });
  await page.waitForTimeout(500);
  assert.deepEqual(widget.requests.map(({ path }) => path), [`/${fileOf('cross-check.js')}`]);
  await page.evaluate(() => document.querySelector('cross-check').scrollIntoView());
  await told(page, 'ready');
});

for (const [name, attributes, isTall] of [['a card', '', false], ['as tall as its content', 'height="auto" ', true]]) {
  test(`its place is kept: nothing on the page moves, whatever height it gets: ${name}`, async (t) => {
    const before = (page) => page.addInitScript(() => {
      globalThis.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shifts += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const style = 'display:block;min-height:720px'; // as in the snippet
    const { page, frame } = await openHost(t, { before, page: { body: `<h1>Trust center</h1><cross-check ${attributes}sections="start" style="${style}"></cross-check><p>Below it</p>` } });
    if (isTall) assert.ok((await told(page, 'resize')).height > 1000);
    else await told(page, 'ready');
    await frame().waitForSelector('[data-part="start"]');
    await page.waitForTimeout(300);
    assert.ok((await page.evaluate(() => globalThis.shifts)) < 0.01);
  });
}

test('where it is asked to, its height follows its content, within bounds, and comes to rest', async (t) => {
  const { page, frame } = await openHost(t, { page: { body: '<cross-check height="auto"></cross-check>' } });
  await told(page, 'resize');
  await pressPlace(frame(), 'plan');
  await page.waitForTimeout(700);
  const count = await page.evaluate(() => window.told.filter(({ name }) => name === 'resize').length);
  await page.waitForTimeout(700);
  assert.equal(await page.evaluate(() => window.told.filter(({ name }) => name === 'resize').length), count, 'it goes on growing');
  const heights = await page.evaluate(() => window.told.filter(({ name }) => name === 'resize').map(({ detail }) => detail.height));
  assert.ok(heights.every((height) => height >= 320 && height <= 20_000));
  const { content, inner } = await frame().evaluate(() => ({ content: document.querySelector('#crosscheck').getBoundingClientRect().height, inner: innerHeight }));
  assert.ok(content <= inner, `${content} in a frame of ${inner}`);
});

test('where the page keeps the frame from growing, it scrolls inside', async (t) => {
  const stiff = '<script>{ const set = CSSStyleDeclaration.prototype.setProperty; CSSStyleDeclaration.prototype.setProperty = function (name, ...more) { if (name !== "height") set.call(this, name, ...more) } }</script>';
  const { page, frame } = await openHost(t, { page: { head: stiff, body: '<cross-check height="auto"></cross-check>' } });
  await told(page, 'resize');
  await pressPlace(frame(), 'results');
  await until(() => frame().evaluate(() => (scrollTo(0, 300), scrollY > 0)));
  assert.ok((await frame().evaluate(() => innerHeight)) < 300);
});

/** What the link below a card takes of its height. */
const LINE = 32;

test('a fixed height stays, and the frame scrolls inside', async (t) => {
  const { page, frame } = await openHost(t, { page: { body: '<cross-check height="700"></cross-check>' } });
  await told(page, 'ready');
  assert.equal(await page.evaluate(() => document.querySelector('cross-check').offsetHeight), 700);
  assert.equal(await frame().evaluate(() => innerHeight), 700 - LINE);
  assert.equal(await page.evaluate(() => window.told.filter(({ name }) => name === 'resize').length), 0);
});

test('a link below the card opens Crosscheck’s own page, in the language of the card and in a tab of its own', async (t) => {
  const { page, widget } = await openHost(t, { page: { head: OPEN_SHADOWS, body: '<cross-check></cross-check><cross-check id="tall" height="auto"></cross-check><cross-check id="theirs" mode="posture"></cross-check>' } });
  await told(page, 'ready');
  const line = page.locator('cross-check:not([id]) .full');
  assert.match(await line.innerText(), /^Open full size \(starts empty; a file that you save here opens there\)$/);
  const link = line.locator('a');
  assert.equal(await link.evaluate((one) => one.href), widget.url);
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await tab.waitForSelector('[data-part="home"]');
  assert.equal(await tab.evaluate(() => window.opener), null, 'the page that opened it is out of its reach');
  assert.equal(await tab.evaluate(() => document.referrer), '');
  await page.evaluate(() => document.querySelector('#tall').scrollIntoView());
  await told(page, 'ready', { id: 'tall' });
  assert.equal(await page.locator('#tall .full').isVisible(), false, 'as tall as its content, it has every screen');
  await page.evaluate(() => document.querySelector('#theirs').scrollIntoView());
  await told(page, 'ready', { id: 'theirs' });
  assert.equal(await page.locator('#theirs .full').isVisible(), false, 'a published file is shown on its owner’s page only');
  // Taken away and given back while it runs.
  await page.evaluate(() => document.querySelector('cross-check').setAttribute('height', 'auto'));
  assert.equal(await line.isVisible(), false);
  await page.evaluate(() => document.querySelector('cross-check').removeAttribute('height'));
  assert.equal(await line.isVisible(), true);
});

test('theme, tokens, sections and stances come through, and can change while it runs', async (t) => {
  const { page, frame } = await openHost(t, {
    page: {
      head: '<style>cross-check { --crosscheck-accent: #7a1f5c; --crosscheck-radius: 3px; --crosscheck-font: Georgia, serif }</style>',
      body: '<cross-check theme="dark" sections="results crosswalk"></cross-check>',
    },
  });
  // On dark, this accent could not be read.
  assert.deepEqual((await told(page, 'ready')).problems, ['token accent is too close to the background to be read; the own colour is used']);
  const look = () => frame().evaluate(() => ({
    scheme: getComputedStyle(document.documentElement).colorScheme,
    paper: getComputedStyle(document.body).backgroundColor,
    font: getComputedStyle(document.body).fontFamily,
    accent: getComputedStyle(document.documentElement).getPropertyValue('--_crosscheck-accent').trim(),
    screens: [...document.querySelectorAll('[data-screen]')].map((button) => button.dataset.screen),
  }));
  assert.deepEqual(await look(), { scheme: 'dark', paper: 'rgb(17, 23, 29)', font: 'Georgia, serif', accent: '#7ccfcb', screens: ['results', 'crosswalk'] });
  assert.equal(await frame().locator('[data-part="results"]').count(), 1, 'the first of them is shown');

  await page.evaluate(() => Object.assign(document.querySelector('cross-check'), { theme: 'light', sections: 'start assess' }));
  await frame().waitForSelector('[data-part="start"]');
  assert.deepEqual(await look(), { scheme: 'light', paper: 'rgb(251, 250, 247)', font: 'Georgia, serif', accent: '#7a1f5c', screens: ['start', 'assess'] });
});

test('a preselected stance counts, and the visitor can choose another', async (t) => {
  const { page, frame } = await openHost(t, { page: { body: '<cross-check stance="log-retention=six-years" height="auto"></cross-check>' } });
  assert.deepEqual((await told(page, 'ready')).problems, []);
  await goToContents(frame());
  await frame().click('[data-entry="stances"]');
  const chosen = () => frame().locator('input[name="stance-log-retention"]:checked').inputValue();
  assert.equal(await chosen(), 'six-years');
  await frame().locator('input[name="stance-log-retention"]').first().check();
  await page.evaluate(() => document.querySelector('cross-check').setAttribute('theme', 'dark')); // the page speaks again
  await page.waitForTimeout(200);
  assert.notEqual(await chosen(), 'six-years');
});

test('what is not known is left out and told back', async (t) => {
  const { page, frame } = await openHost(t, {
    page: {
      head: '<style>cross-check { --crosscheck-accent: url(https://tracker.example/); --crosscheck-font: 1px; --crosscheck-radius: calc(1px + 2px) }</style>',
      body: '<cross-check theme="sepia" language="de" sections="start shop" stance="no-such=thing"></cross-check>',
    },
  });
  await page.waitForFunction(() => window.told.some(({ name, detail }) => name === 'ready' && detail.problems.length > 5));
  assert.deepEqual((await told(page, 'ready')).problems.sort(), [
    'language de is not there; en is shown',
    'no-such=thing is not known',
    'option theme has no value that is understood',
    'shop is not known',
    'token accent has no value that is understood',
    'token font has no value that is understood',
    'token radius has no value that is understood',
  ]);
  assert.equal(await frame().evaluate(() => document.documentElement.lang), 'en', 'no language is pretended');
});

test('several on a page live apart; moved, removed and put back, each starts again', async (t) => {
  const { page, widget } = await openHost(t, {
    page: { body: '<div id="left"><cross-check id="a" height="400" sections="start"></cross-check></div><div id="right"><cross-check id="b" height="400" sections="crosswalk"></cross-check></div>' },
  });
  await told(page, 'ready', { id: 'a' });
  await told(page, 'ready', { id: 'b' });
  const inside = () => page.frames().filter((one) => one.url().startsWith(widget.url));
  const parts = async () => (await Promise.all(inside().map((one) => one.evaluate(() => document.querySelector('#crosscheck > div > section')?.dataset.part)))).sort();
  assert.deepEqual(await parts(), ['crosswalk', 'start']);
  await page.evaluate(() => document.querySelector('#right').prepend(document.querySelector('#a')));
  await told(page, 'ready', { id: 'a', count: 2 });
  await page.evaluate(() => {
    window.kept = document.querySelector('#b');
    window.kept.remove();
  });
  await until(() => inside().length === 1);
  await page.evaluate(() => document.body.append(window.kept));
  await told(page, 'ready', { id: 'b', count: 2 });
  assert.deepEqual(await parts(), ['crosswalk', 'start']);
});

test('included twice, in both forms, it is defined once and says nothing', async (t) => {
  const { page, problems } = await openHost(t, {
    page: (widget) => ({ include: inclusion(widget, 'classic') + inclusion(widget, 'module') + inclusion(widget, 'classic') }),
  });
  await told(page, 'ready');
  assert.equal(page.frames().length, 2);
  assert.deepEqual(problems, []);
});

test('where another script has taken the name, it is there under a second one and says so', async (t) => {
  const { page, problems } = await openHost(t, {
    page: { head: '<script>customElements.define("cross-check", class extends HTMLElement {})</script>', body: '<cross-check-widget></cross-check-widget>' },
  });
  await told(page, 'ready');
  assert.deepEqual(problems, ['console error: Crosscheck: another script has taken <cross-check>; use <cross-check-widget> instead']);
});

test('properties that a framework set too early count', async (t) => {
  const { page, frame } = await openHost(t, {
    page: { body: '<script>{ const early = document.createElement("cross-check"); early.theme = "dark"; early.handOver = true; document.body.append(early) }</script>' },
  });
  await told(page, 'ready');
  assert.equal(await page.evaluate(() => document.querySelector('cross-check').getAttribute('theme')), 'dark');
  assert.equal(await page.evaluate(() => document.querySelector('cross-check').hasAttribute('hand-over')), true);
  assert.equal(await frame().evaluate(() => document.documentElement.dataset.theme), 'dark');
});

test('what the owner put inside stands in where nothing can run', async (t) => {
  const body = '<cross-check><p id="instead">Ask us for our report.</p></cross-check>';
  const without = await openHost(t, { page: { body, include: '' } });
  assert.equal(await without.page.locator('#instead').isVisible(), true, 'without the script');
  const blocked = await openHost(t, {
    page: { body, head: OPEN_SHADOWS },
    headers: (widget) => ({ 'Content-Security-Policy': `frame-src 'none'; script-src 'unsafe-inline' ${widget.url}` }),
  });
  assert.equal((await told(blocked.page, 'error')).code, 'no-answer');
  assert.equal(await blocked.page.locator('#instead').isVisible(), true, 'with a policy that forbids frames');
  assert.match(await blocked.page.getByRole('alert').innerText(), /could not start on this page: its frame does not answer/);
});

test('a frame without any script of the host works, and takes what its address says', async (t) => {
  const { page, frame } = await openHost(t, {
    page: (widget) => ({
      include: '',
      body: `<iframe src="${widget.url}frame.html?theme=dark&sections=assess" sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals" width="800" height="700"></iframe>`,
    }),
  });
  await page.waitForTimeout(100);
  await frame().waitForSelector('[data-part="assess"]');
  assert.equal(await frame().evaluate(() => document.documentElement.dataset.theme), 'dark');
  assert.equal(await frame().locator('[data-part="hand-over"]').count(), 0);
});

test('on the widget’s own site it gets an origin of nowhere, runs, and says that nothing is kept', async (t) => {
  const alter = (answer, path) => {
    if (path !== '/own.html') return answer;
    const script = `<script type="module" src="/${fileOf('cross-check.js')}"></script>`;
    return { status: 200, headers: { 'Content-Type': 'text/html' }, body: `<!doctype html><title>own</title>${script}<cross-check></cross-check>` };
  };
  const { page, widget } = await openHost(t, { alter, page: { include: '', body: '' } });
  await page.goto(`${widget.url}own.html`);
  await until(() => page.frames().length === 2);
  const frame = page.frames()[1];
  await goTo(frame, 'start');
  assert.equal(await frame.evaluate(() => origin), 'null');
  await frame.fill('#subject', 'Fictional Health Ltd');
  await frame.waitForSelector('[data-part="save-state"][data-state="blocked"]');
  assert.match(await frame.locator('[data-part="save-state"]').innerText(), /Not kept.*Save a file/s);
});
