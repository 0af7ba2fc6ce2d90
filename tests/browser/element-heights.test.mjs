// The place that <cross-check> takes: kept free until its height is known, in a page that is itself as tall as its content
// too, and on paper, where what is cut off says how to print all of it.
// Whole browser: what is printed, and in which moment, is the browser’s.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo } from './answering.mjs';
import { newPage } from './harness.mjs';
import { hostPage, OPEN_SHADOWS, openHost, openInline, startHost, told, until } from './host.mjs';
import { readPdf, squeezed } from './pdf.mjs';

const docs = readFileSync(new URL('../../docs/element.md', import.meta.url), 'utf8');
const builder = readFileSync(new URL('../../www/publish/builder.js', import.meta.url), 'utf8');
/** What the document and the builder have a site write. */
const SNIPPET = /<cross-check (style="[^"]*")>/.exec(docs)[1];

test('the snippet of the document and that of the builder reserve the same, and nothing that follows a window', () => {
  const [, height] = /min-height: (\d+px)"/.exec(SNIPPET);
  assert.ok(builder.includes(`attributes.height || ${parseInt(height, 10)}}px`), height);
  assert.doesNotMatch(SNIPPET + builder, /\d[sdl]?v(?:h|b|min|max)\b/);
});

/** A page whose frame is as tall as the page in it says; and that page, with the element. */
const outer = '<!doctype html><title>Outer</title><iframe id="inner" src="/inner" style="width:100%;height:300px;border:0"></iframe><script>window.set = []; onmessage = ({ data }) => { set.push(data.height); inner.style.height = data.height + "px"; }</script>';
const TELLS = '<script>new ResizeObserver(() => parent.postMessage({ height: document.documentElement.scrollHeight }, "*")).observe(document.documentElement)</script>';

for (const [name, attributes] of Object.entries({ 'as the snippet has it': SNIPPET, 'without a style': '', 'with less room reserved': 'style="display:block;min-height:640px"', 'in the page itself': `render="inline" ${SNIPPET}`, 'in the page itself, without a style': 'render="inline"' })) {
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

test('room is reserved until the height is known, and then it is as tall as its content, unless the page says otherwise', async (t) => {
  const { page } = await openHost(t, { page: { body: '<cross-check id="a"></cross-check><cross-check id="b" style="min-height:9000px"></cross-check>' } });
  const reserved = await page.evaluate(() => {
    const one = document.createElement('cross-check');
    one.style.display = 'block';
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
  const whole = await openHost(t, body(''));
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
    const boxed = (style) => ({ page: { head: OPEN_SHADOWS, body: `<h1>Trust center</h1><div style="${style}"><cross-check ${render}></cross-check></div>` }, headers: () => ({}) });
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
