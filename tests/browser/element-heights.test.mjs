// The place that <cross-check> takes: kept free until its height is known, in a page that is itself as tall as its content
// too, and on paper, where what is cut off says how to print all of it.
// Whole browser: what is printed, and in which moment, is the browser’s.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo, pressPlace } from './answering.mjs';
import { newPage, Visit } from './harness.mjs';
import { hostPage, OPEN_SHADOWS, openHost, openInline, startHost, told, until } from './host.mjs';
import { readPdf, squeezed } from './pdf.mjs';

const docs = readFileSync(new URL('../../docs/element.md', import.meta.url), 'utf8');
const builder = readFileSync(new URL('../../www/publish/builder.js', import.meta.url), 'utf8');
/** What the document and the builder have a site write. */
const SNIPPET = /<cross-check (style="[^"]*")>/.exec(docs)[1];

test('the snippet of the document and that of the builder reserve the same, and nothing that follows a window', () => {
  const [, height] = /min-height: (\d+px)"/.exec(SNIPPET);
  assert.ok(builder.includes(`parseInt(height, 10) || ${parseInt(height, 10)}}px`), height);
  assert.doesNotMatch(SNIPPET + builder, /\d[sdl]?v(?:h|b|min|max)\b/);
});

/** A page whose frame is as tall as the page in it says; and that page, with the element. */
const outer = '<!doctype html><title>Outer</title><iframe id="inner" src="/inner" style="width:100%;height:300px;border:0"></iframe><script>window.set = []; onmessage = ({ data }) => { set.push(data.height); inner.style.height = data.height + "px"; }</script>';
const TELLS = '<script>new ResizeObserver(() => parent.postMessage({ height: document.documentElement.scrollHeight }, "*")).observe(document.documentElement)</script>';

for (const [name, attributes] of Object.entries({ 'as the snippet has it': `height="auto" ${SNIPPET}`, 'without a style': 'height="auto"', 'with less room reserved': 'height="auto" style="display:block;min-height:640px"', 'in the page itself': `render="inline" ${SNIPPET}`, 'in the page itself, without a style': 'render="inline"' })) {
  test(`in a page that grows with its content, it comes to rest: ${name}`, async (t) => {
    const { site } = await startHost(t, {
      page: outer,
      pages: (widget) => ({ '/inner': hostPage(widget, { body: `<h1>Trust center</h1><cross-check ${attributes}></cross-check>${TELLS}` }) }),
    });
    const { page } = await newPage(t);
    await page.goto(site.url);
    const inner = () => page.frames().find((one) => one.url() === `${site.url}inner`);
    await until(() => inner());
    const { height } = await told(inner(), 'resize');
    // At rest: the height that the outer page set last is that of the content, and a while later it still is.
    const last = () => page.evaluate(() => window.set.at(-1));
    await until(async () => (await last()) >= height);
    const before = await last();
    await page.evaluate(() => new Promise((done) => {
      let frames = 0;
      requestAnimationFrame(function next() { frames += 1; if (frames < 60) requestAnimationFrame(next); else done(); });
    }));
    assert.equal(await last(), before, 'it goes on growing');
    const tallest = await inner().evaluate(() => Math.max(...window.told.filter((one) => one.name === 'resize').map(({ detail }) => detail.height)));
    assert.ok(before < tallest + 300, `${before} for a content of ${tallest}`);
  });
}

test('asked to grow, it reserves room until its height is known, and then is as tall as its content, unless the page says otherwise', async (t) => {
  const { page } = await openHost(t, { page: { body: '<cross-check id="a" height="auto"></cross-check><cross-check id="b" height="auto" style="min-height:9000px"></cross-check>' } });
  const reserved = await page.evaluate(() => {
    const one = document.createElement('cross-check');
    one.style.display = 'block';
    one.setAttribute('height', 'auto');
    document.body.append(one);
    const height = one.offsetHeight;
    one.remove();
    return [height, Math.max(640, innerHeight)];
  });
  assert.equal(reserved[0], reserved[1]);
  const { height } = await told(page, 'resize', { id: 'a' });
  await until(() => page.evaluate((tall) => document.querySelector('#a').offsetHeight === tall, height));
  assert.equal(await page.evaluate(() => document.querySelector('#b').offsetHeight), 9000);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('#a')).minHeight), '0px');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('#b')).minHeight), '0px');
});

/** How tall the element is, the room below the frame included, and whether the frame's own page is no wider than the frame. */
const measured = async (page, frame) => ({
  outer: await page.evaluate(() => document.querySelector('cross-check').offsetHeight),
  behind: await page.evaluate(() => Math.round(document.querySelector('#behind').getBoundingClientRect().top - document.querySelector('cross-check').getBoundingClientRect().top)),
  sideways: await frame().evaluate(() => document.documentElement.scrollWidth > innerWidth),
});
const CARD = { outer: 720, behind: 720, sideways: false };
const card = (attributes, width) => ({ page: { head: '<style>body{margin:0}p{margin:0}</style>', body: `<div style="width:${width}px"><cross-check ${attributes} ${SNIPPET}></cross-check><p id="behind">Behind it</p></div>` } });

for (const width of [1040, 640, 312]) {
  test(`a card is 720 pixels tall in every state, ${width} wide: the three questions, the answer, the quick check, the results, the handing over`, async (t) => {
    const { page, frame, widget, problems } = await openHost(t, card('hand-over', width));
    const at = async (state, isRead) => {
      assert.deepEqual(await measured(page, frame), CARD, state);
      if (isRead) await new Visit(frame(), widget, problems).assertAccessible({ where: state });
    };
    await told(page, 'ready');
    await frame().waitForSelector(':root[data-height="card"] [data-part="home"]');
    for (const choice of ['for-providers', 'type-2', 'hospitals']) {
      await at(choice, choice === 'for-providers');
      await frame().click(`[data-choice="${choice}"]`);
    }
    await frame().waitForSelector('[data-part="home-score"]');
    await at('the answer', true);
    await frame().click('[data-part="home-bounds"]');
    await at('an explanation');
    await frame().click('[data-part="explanation-close"]');
    await frame().click('[data-part="go-on"][data-order="quick"]');
    for (let question = 0; question < 4; question += 1) {
      await at(`question ${question} of the quick check`, question === 0);
      await frame().click('[data-part="quick-skip"]');
    }
    await pressPlace(frame(), 'results');
    await frame().waitForSelector('[data-part="results"]');
    await at('the results');
    await pressPlace(frame(), 'home');
    await frame().click('[data-part="hand-over"] [data-what="scores"]');
    await frame().waitForSelector('[data-part="hand-over-confirm"]');
    await at('the handing over', true);
    // What is longer scrolls inside, and nothing was told of any height.
    assert.ok(await frame().evaluate(() => document.documentElement.scrollHeight > innerHeight));
    assert.equal(await page.evaluate(() => window.told.filter(({ name }) => name === 'resize').length), 0);
    assert.deepEqual(await frame().locator('[data-screen]').evaluateAll((all) => all.map((one) => one.dataset.screen)), ['home', 'start', 'assess', 'results']);
    assert.deepEqual(problems, []);
  });
}

test('the three questions stand in a card of 640 by 720 without any scrolling', async (t) => {
  const { page, frame } = await openHost(t, card('', 640));
  await told(page, 'ready');
  for (const choice of ['for-providers', 'type-2', 'hospitals']) {
    await frame().waitForSelector(`:root[data-height="card"] [data-choice="${choice}"]`);
    assert.ok(await frame().evaluate(() => document.documentElement.scrollHeight <= innerHeight), choice);
    await frame().click(`[data-choice="${choice}"]`);
  }
});

test('a number of pixels is all of the card, and `auto` lets it grow as it did before there were cards', async (t) => {
  const { page, frame } = await openHost(t, card('height="900"', 1040));
  await told(page, 'ready');
  assert.equal((await measured(page, frame)).outer, 900);
  await page.evaluate(() => document.querySelector('cross-check').setAttribute('height', 'auto'));
  await frame().waitForSelector(':root[data-height="auto"]', { state: 'attached' });
  await pressPlace(frame(), 'plan');
  await frame().click('[data-tab="costs"]');
  await until(async () => (await measured(page, frame)).outer > 2000);
  await page.evaluate(() => document.querySelector('cross-check').removeAttribute('height'));
  await until(async () => (await measured(page, frame)).outer === 720);
  // What there is no room for is gone, and what is left leads on.
  await frame().waitForSelector('[data-part="home"]');
});

/** The words that the host prints, without white space: where a line breaks makes no difference, nor letters drawn as one. */
const printed = async (page) => squeezed((await readPdf(await page.pdf({ format: 'A4' }))).flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ').normalize('NFKC'));
const said = (words) => new RegExp(squeezed(words));
const CUT = said('Cut off on paper');

test('a frame of a fixed height says on paper that it is cut off and how to print all of it; one as tall as its content does not', async (t) => {
  const body = (attributes) => ({ page: { head: OPEN_SHADOWS, body: `<h1>Trust center</h1><cross-check ${attributes}></cross-check><p>Behind it</p>` } });
  const cut = await openHost(t, body('height="700"'));
  await told(cut.page, 'ready');
  assert.equal(await cut.frame().locator('[data-part="cut"]').isVisible(), false, 'on the screen there is no such line');
  const text = await printed(cut.page);
  assert.match(text, CUT);
  assert.match(text, said('press “Print, or save as PDF”'));
  assert.match(text, said('Behind it'));
  const usual = await openHost(t, body(''));
  await told(usual.page, 'ready');
  assert.match(await printed(usual.page), CUT);
  const whole = await openHost(t, body('height="auto"'));
  await told(whole.page, 'resize');
  const all = await printed(whole.page);
  assert.doesNotMatch(all, CUT);
  assert.match(all, said('Behind it'));
});

test('so does a frame without any script, also where it shows a sheet and is scrolled', async (t) => {
  const { page, frame } = await openHost(t, {
    page: (widget) => ({ include: '', body: `<h1>Trust center</h1><iframe src="${widget.url}frame.html" sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals" width="800" height="600"></iframe>` }),
  });
  await until(() => frame());
  await goTo(frame(), 'start');
  await frame().evaluate(() => scrollTo(0, 500));
  assert.match(await printed(page), CUT);
  const half = readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url));
  await frame().setInputFiles('[data-part="open-file"]', { name: 'half.json', mimeType: 'application/json', buffer: half });
  await goTo(frame(), 'results');
  await frame().click('[data-part="open-report"]');
  await frame().waitForSelector('[data-part="sheet"]');
  assert.match(await printed(page), CUT);
  // Its own print has all of it, so it says nothing.
  await frame().evaluate(() => { window.print = () => { window.asked = getComputedStyle(document.querySelector('[data-part="cut"]')).display; }; });
  await page.emulateMedia({ media: 'print' });
  await frame().evaluate(() => document.querySelector('[data-part="print"]').click());
  assert.equal(await frame().evaluate(() => window.asked), 'none');
  await frame().evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await frame().evaluate(() => getComputedStyle(document.querySelector('[data-part="cut"]')).display), 'block');
});

for (const [name, render] of Object.entries({ 'in a frame': '', 'in the page itself': 'render="inline"' })) {
  test(`in a box of the page that scrolls, it says on paper that it is cut off, ${name}`, async (t) => {
    const boxed = (style) => ({ page: { head: OPEN_SHADOWS, body: `<h1>Trust center</h1><div style="${style}"><cross-check ${render} height="auto"></cross-check></div>` }, headers: () => ({}) });
    const cut = await openInline(t, boxed('overflow:auto;height:600px'));
    await told(cut.page, 'resize');
    assert.equal(await cut.page.evaluate(() => document.querySelector('cross-check').shadowRoot.querySelectorAll('[role=note]').length), 0);
    const text = await printed(cut.page);
    assert.match(text, said('Cut off on paper: this page shows only a part of what stands here.'));
    assert.ok(text.includes(squeezed(`open that on Crosscheck’s own page, and print there: ${cut.widget.url}`)), 'the address');
    const free = await openInline(t, boxed('overflow:visible'));
    await told(free.page, 'resize');
    assert.doesNotMatch(await printed(free.page), CUT);
  });
}
