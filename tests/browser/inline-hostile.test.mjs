// The widget in a page that means harm, or does it without meaning to. Inside the page nothing can be hidden from it, so
// what is asked here is: it works or says plainly why not, and it breaks nothing of the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pressPlace, toFirstQuestion } from './answering.mjs';
import { fileOf, inlinePolicy, OPEN_SHADOWS, openInline, told } from './host.mjs';

const script = (code) => `<script>${code}</script>`;
const style = (code) => `<style>${code}</style>`;
const free = { headers: () => ({}) };

const WORKS_ON = {
  'everything unset': style('* { all: unset !important }'),
  'everything out of place': style('* { position: relative !important; float: left !important; font-size: 3px !important; letter-spacing: 9px !important; line-height: 90px !important; text-transform: uppercase !important }'),
  'right to left, huge letters': style('html { direction: rtl; font-size: 60px; writing-mode: horizontal-tb; word-spacing: 9px; visibility: visible; white-space: pre; cursor: none; text-align: right }'),
  'the same ids and classes': '</head><body><div id="crosscheck" class="crosscheck-page"><input id="subject" value="own"><h1 id="screen-title">Own</h1><div data-part="start-failure"></div></div>',
  'custom properties with our names': style(':root { --_crosscheck-ink: red; --_crosscheck-surface: red; --_crosscheck-space-4: 99px; --_crosscheck-view-start: 900px; --_crosscheck-ways-top: 700px }'),
  'methods on Array.prototype that for…in sees': script('Array.prototype.each = function () {}; Array.prototype.remove = function () {};'),
  'fields on Object.prototype': script('for (const name of ["type", "state", "height", "crosscheck", "code"]) Object.prototype[name] = "polluted";'),
  'createElement wrapped': script('{ const make = document.createElement; document.createElement = function (...all) { return make.apply(this, all) }; }'),
  'getElementById, querySelector and activeElement of the document broken': script('document.getElementById = document.querySelector = document.querySelectorAll = () => { throw new Error("gone") }; Object.defineProperty(document, "activeElement", { get() { throw new Error("gone") } });'),
  'storage that throws at every touch': script('for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new Error("touched") } });'),
  'a history that throws at every touch': script('for (const name of ["pushState", "replaceState", "back"]) history[name] = () => { throw new Error("touched") };'),
  'no Intl': script('delete window.Intl;'),
  'clicks and keys swallowed at the document': script('for (const kind of ["click", "keydown", "input", "change"]) document.addEventListener(kind, (event) => event.stopImmediatePropagation());'),
};

for (const [name, head] of Object.entries(WORKS_ON)) {
  test(name, async (t) => {
    const { page, problems } = await openInline(t, { ...free, page: { head: OPEN_SHADOWS + head } });
    const { problems: told_ } = await told(page, 'ready');
    assert.deepEqual(told_, []);
    const field = page.locator('cross-check #subject');
    await field.fill('Fictional Health Ltd');
    await pressPlace(page.locator('cross-check'), 'assess');
    await toFirstQuestion(page.locator('cross-check'));
    await page.locator('cross-check fieldset[data-control] input[type="radio"]').first().check();
    await pressPlace(page.locator('cross-check'), 'results');
    await page.locator('cross-check [data-part="results"]').waitFor();
    const look = await page.locator('cross-check .crosscheck-inline').evaluate((one) => {
      const { fontSize, letterSpacing, lineHeight, direction, textTransform, textAlign, color, whiteSpace } = getComputedStyle(one);
      return { fontSize, letterSpacing, lineHeight, direction, textTransform, textAlign, color, whiteSpace };
    });
    assert.deepEqual(look, { fontSize: '16px', letterSpacing: 'normal', lineHeight: '24px', direction: 'ltr', textTransform: 'none', textAlign: 'start', color: 'rgb(23, 33, 43)', whiteSpace: 'normal' });
    assert.deepEqual(problems, []);
  });
}

/** Where the page's own rules or a server keep it away: the code it tells, and what it says in its place. */
const REFUSED = {
  'scripts of the widget’s site are not allowed': {
    headers: (widget) => inlinePolicy({ ...widget, url: `${widget.url}${fileOf('cross-check.js')}` }, { connect: widget.url }),
    code: 'no-script',
    says: /its script was kept away, or is not what was published\. The policy of this page may forbid it \(script-src\)/,
  },
  'no WebAssembly': {
    headers: (widget) => inlinePolicy(widget, { scripts: '' }),
    code: 'compile-failed',
    says: /the policy of this page lacks 'wasm-unsafe-eval' in script-src/,
  },
  'no connections': {
    headers: (widget) => inlinePolicy(widget, { connect: "'none'" }),
    code: 'blocked-by-policy',
    says: /the policy of this page keeps a part of it away\. Its connect-src has to allow http:\/\/127\.0\.0\.1:\d+\./,
  },
  'a browser without WebAssembly': {
    page: { head: OPEN_SHADOWS + script('delete window.WebAssembly;') },
    headers: () => ({}),
    code: 'no-webassembly',
    says: /this browser cannot run WebAssembly here/,
  },
  'a browser that cannot hold a module to its hash': {
    page: { head: OPEN_SHADOWS + script("DOMTokenList.prototype.supports = (name) => name !== 'modulepreload';") },
    headers: () => ({}),
    code: 'no-script',
    says: /This browser cannot hold it to its hash\./,
  },
  'no constructable style sheets': {
    page: { head: OPEN_SHADOWS + script('window.CSSStyleSheet = undefined;') },
    headers: () => ({}),
    code: 'start-failed',
    says: /it stopped while it was starting/,
  },
  'a program of the wrong type': {
    alter: (answer, path) => (path.endsWith('.wasm') ? { ...answer, headers: { ...answer.headers, 'Content-Type': 'text/plain' } } : answer),
    code: 'wrong-mime',
    says: /sends [\w-]+\.wasm as text\/plain; it has to be application\/wasm/,
  },
  'a program that is missing': {
    alter: (answer, path) => (path.endsWith('.wasm') ? { status: 404, headers: { ...answer.headers, 'Content-Type': 'text/plain' }, body: '' } : answer),
    code: 'fetch-failed',
    says: /the server answered 404|did not arrive/,
  },
  'a program that was changed': {
    alter: (answer, path) => (path.endsWith('.wasm') ? { ...answer, body: Buffer.concat([readFileSync(new URL(`../../dist${path}`, import.meta.url)), Buffer.from([0, 1, 0])]), headers: plain(answer.headers) } : answer),
    code: 'fetch-failed',
    says: /did not arrive, or is not what was published/,
  },
  'a script that was changed': {
    alter: (answer, path) => (path.startsWith('/inline-') && path.endsWith('.js') ? { ...answer, body: 'window.stolen = true; export function open() { window.stolen = true }', headers: plain(answer.headers) } : answer),
    code: 'no-script',
    says: /is not what was published/,
  },
  'a style sheet that was changed': {
    alter: (answer, path) => (path.endsWith('.css') ? { ...answer, body: '* { display: none }', headers: plain(answer.headers) } : answer),
    code: 'fetch-failed',
    says: /did not arrive, or is not what was published/,
  },
};

const plain = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-(encoding|length)$/i.test(name)));

for (const [name, { code, says, page: shape, ...more }] of Object.entries(REFUSED)) {
  test(`${name}: it says so, and does not turn into a frame`, async (t) => {
    const { page } = await openInline(t, {
      ...more,
      page: { ...shape, body: '<cross-check render="inline"><p id="instead">Ask us for our report.</p></cross-check>' },
    });
    assert.equal((await told(page, 'error')).code, code);
    const alert = page.getByRole('alert');
    assert.match(await alert.innerText(), /^Crosscheck could not start on this page: /);
    assert.match(await alert.innerText(), says);
    assert.match(await alert.locator('a').getAttribute('href'), /^http:\/\/127\.0\.0\.1:\d+\/$/);
    assert.equal(await page.locator('#instead').isVisible(), true, 'what the owner put inside stands in');
    assert.equal(page.frames().length, 1);
    assert.equal(await page.evaluate(() => window.stolen), undefined, 'a script that was changed does not run');
  });
}

test('after a failure, the next one may have more luck', async (t) => {
  let isBroken = true;
  const alter = (answer, path) => (isBroken && path.endsWith('.css') ? { status: 503, headers: answer.headers, body: '' } : answer);
  const { page } = await openInline(t, { ...free, alter });
  await told(page, 'error');
  isBroken = false;
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('cross-check'), { render: 'inline', id: 'later' })));
  await told(page, 'ready', { id: 'later' });
});
