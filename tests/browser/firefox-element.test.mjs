// <cross-check> on somebody else's page in Firefox: it loads when it comes near the view, in a sandboxed frame that the
// page cannot read, takes its wishes, follows its content, and hands over what the visitor chose and saw.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openFirefox } from './firefox.mjs';
import { fileOf, startHost, told, until } from './host.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const half = at('../fixtures/assessments/half-answered.json');
const full = readFileSync(at('../fixtures/assessments/full.json'), 'utf8');

/** A host's page in Firefox, under the policy that docs/element.md asks for unless the test has another. */
async function open(t, host = {}) {
  const asked = (widget) => ({
    'Content-Security-Policy': `default-src 'none'; script-src 'unsafe-inline' ${widget.url}; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; frame-src ${widget.url}`,
  });
  const { widget, site } = await startHost(t, { headers: asked, ...host });
  const page = await openFirefox(t);
  await page.goto(site.url);
  return { page, widget, site, frame: () => page.frame(widget.url) };
}

/** Firefox says of what it does not know in a header, which is there for others, and of the page's own policy. */
const quiet = (page) => assert.deepEqual(page.problems.filter((problem) => !EXPECTED.test(problem)), []);
const EXPECTED = /Permissions-Policy|Feature Policy|Connection-Allowlist/i;

const element = (run) => `(${run})(document.querySelector('cross-check'))`;
const heightOf = (page) => page.evaluate(() => document.querySelector('cross-check').offsetHeight);

test('in Firefox it loads when it comes near the view, sandboxed, and the page cannot read it', async (t) => {
  const { page, frame, widget, site } = await open(t, { page: { body: '<div style="height:5000px"></div><cross-check></cross-check>' } });
  await new Promise((done) => setTimeout(done, 700));
  assert.deepEqual(widget.requests.map(({ path }) => path), [`/${fileOf('cross-check.js')}`]);
  await page.attempt(element((one) => one.scrollIntoView()));
  const ready = await told(page, 'ready');
  assert.match(ready.version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual([ready.language, ready.problems], ['en', []]);

  const inside = await frame();
  await inside.waitForSelector('[data-part="home"]');
  // A sandbox shows in what it forbids: no window of one's own, and no leading the page away.
  const tried = (run) => inside.evaluate(`() => { try { return String(${run}); } catch (error) { return error.name; } }`);
  assert.notEqual(await tried("window.open('about:blank')"), '[object Window]', 'the frame may open windows');
  assert.equal(await tried("top.location = 'about:blank'"), 'SecurityError', 'the frame may lead the page away');
  assert.equal(await inside.evaluate(() => origin), new URL(widget.url).origin);
  const reach = await page.evaluate(() => ({
    frames: frames.length,
    shadow: document.querySelector('cross-check').shadowRoot,
    found: document.querySelectorAll('iframe').length,
    own: Object.getOwnPropertyNames(document.querySelector('cross-check')),
    heard: window.heard,
  }));
  assert.deepEqual(reach, { frames: 0, shadow: null, found: 0, own: [], heard: [] });
  assert.ok(widget.requests.every(({ method }) => method === 'GET'));
  assert.deepEqual(site.requests, ['GET /']);
});

test('in Firefox its height follows its content and comes to rest, and a fixed one stays', async (t) => {
  const { page, frame } = await open(t, { page: { body: '<cross-check height="auto"></cross-check>' } });
  await told(page, 'resize');
  const inside = await frame();
  const short = await heightOf(page);
  await inside.click('[data-screen="plan"]');
  await inside.waitForSelector('[data-part="plan"]');
  await until(async () => (await heightOf(page)) !== short);
  const count = () => page.evaluate(() => window.told.filter(({ name }) => name === 'resize').length);
  for (let before; before !== (before = await count()); ) await new Promise((done) => setTimeout(done, 700));
  assert.ok((await count()) < 20, `${await count()} heights`);
  const { content, inner } = await inside.evaluate(() => ({ content: document.querySelector('#crosscheck').getBoundingClientRect().height, inner: innerHeight }));
  assert.ok(content <= inner, `${content} in a frame of ${inner}`);
  assert.equal((await told(page, 'resize')).height, await heightOf(page));

  await page.evaluate(() => { document.querySelector('cross-check').height = 700; });
  await until(async () => (await heightOf(page)) === 700);
  quiet(page);
});

test('in Firefox: answers inside the frame, kept there, and handed over in two steps', async (t) => {
  const { page, frame, site } = await open(t, { page: { body: '<h1>Trust center</h1><cross-check hand-over></cross-check>' } });
  await told(page, 'ready');
  const host = new URL(site.url).origin;
  const answer = 'fieldset[data-control="code-of-conduct"] input[value="implemented"]';
  let inside = await frame();
  await inside.click('[data-screen="assess"]');
  await inside.click('[data-domain="governance"]');
  await inside.click(answer);
  await inside.click('fieldset[data-control="code-of-conduct"] [data-part="behind"] > summary');
  await inside.click('#note-code-of-conduct');
  await inside.type('canary-7f3a9c');
  await inside.waitForSelector('[data-part="save-state"][data-state="saved"]');
  await inside.evaluate(() => document.activeElement.blur());
  await page.reload();
  await told(page, 'ready');
  inside = await frame();
  await inside.click('[data-screen="assess"]');
  await inside.click('[data-domain="governance"]');
  await inside.waitForSelector(`${answer}:checked`);

  // By file, so that there is something to hand over.
  await inside.click('[data-screen="start"]');
  await inside.setFile('[data-part="open-file"]', half);
  await inside.waitForSelector('[data-part="offer-take"]');
  await inside.click('[data-part="offer-take"]');
  await inside.waitForSelector('[data-message="file-opened"]');
  await inside.click('[data-screen="results"]');
  const given = () => page.evaluate(() => window.told.filter(({ name }) => name === 'hand-over').map(({ detail }) => detail));
  for (const [kind, format] of [['scores', 'crosscheck/summary'], ['everything', 'crosscheck/assessment']]) {
    const before = (await given()).length;
    await inside.click(`[data-part="hand-over"] [data-what="${kind}"]`);
    await inside.waitForSelector('[data-part="hand-over-text"]');
    assert.equal((await given()).length, before, 'after the first step nothing has crossed');
    const shown = await inside.evaluate(() => document.querySelector('[data-part="hand-over-text"]').textContent);
    assert.equal(await inside.evaluate(() => document.querySelector('[data-part="hand-over-confirm"]').innerText), `Hand this to ${host}`);
    await inside.click('#hand-over-number');
    await inside.type(await inside.evaluate(() => document.querySelector('[data-number]').dataset.number));
    await inside.evaluate(() => document.querySelector('[data-part="hand-over-confirm"]').scrollIntoView({ block: 'center' }));
    await inside.waitForSelector('#crosscheck:not([data-asked-unseen])');
    await inside.click('[data-part="hand-over-confirm"]');
    await until(async () => (await given()).length > before);
    assert.deepEqual((await given()).slice(before), [{ kind, text: shown }]);
    assert.equal(JSON.parse(shown).format, format);
  }
  assert.deepEqual(JSON.parse((await told(page, 'hand-over')).text).answers, JSON.parse(readFileSync(half, 'utf8')).answers);
  assert.deepEqual([...new Set(await page.evaluate(() => window.told.map(({ name }) => name)))].sort(), ['hand-over', 'ready']);
  assert.ok(!site.requests.join().includes('canary'));
  mkdirSync(at('../../target/screenshots'), { recursive: true });
  await page.screenshot(at('../../target/screenshots/firefox element.png'));
  quiet(page);
});

test('in Firefox posture mode shows the published file, and explanations open where one looks', async (t) => {
  const { page, frame, site } = await open(t, {
    page: { body: '<div style="height:300px"></div><cross-check mode="posture" posture="/posture.json" height="auto"></cross-check>' },
    pages: () => ({ '/posture.json': { body: full, type: 'application/json' } }),
  });
  await told(page, 'ready');
  const inside = await frame();
  await inside.waitForSelector('[data-part="posture-notice"]');
  const notice = await inside.evaluate(() => document.querySelector('[data-part="posture-notice"]').innerText);
  assert.match(notice, /self-reported, .*, not verified/);
  assert.ok(notice.includes(JSON.parse(full).subject.name), notice);
  assert.deepEqual(await inside.evaluate(() => [...document.querySelectorAll('[data-screen]')].map(({ dataset }) => dataset.screen)), ['posture', 'results', 'crosswalk']);
  assert.ok(site.requests.includes('GET /posture.json'));

  await inside.click('[data-part="posture-tally"]');
  await inside.waitForSelector('[data-part="posture-controls"]');
  await inside.evaluate(() => {
    const filter = document.querySelector('#posture-status');
    filter.selectedIndex = 1; // all controls
    filter.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(() => inside.evaluate(() => document.querySelectorAll('.crosscheck-posture-table tbody tr').length > 100));
  await inside.evaluate(() => { for (const section of document.querySelectorAll('[data-part="posture-section"]')) section.open = true; });

  // The page scrolls, nothing in the frame is touched, and yet the frame knows what is in view.
  const row = '[data-part="posture-section"]:nth-of-type(5) tbody tr button';
  const view = () => inside.evaluate(() => parseInt(document.documentElement.style.getPropertyValue('--_crosscheck-view-start'), 10));
  const top = () => page.evaluate(() => Math.floor(-document.querySelector('cross-check').getBoundingClientRect().top));
  // Again and again: until the frame is as tall as its content, the row is out of reach.
  const scroll = () => inside.evaluate((row) => { document.querySelector(row).scrollIntoView({ block: 'center', behavior: 'instant' }); }, row);
  await until(async () => {
    await scroll();
    return (await view()) > 1000 && (await view()) === (await top());
  }, 'the frame does not know what is in view');
  const scrolled = await page.evaluate(() => ({ top: -document.querySelector('cross-check').getBoundingClientRect().top, size: innerHeight }));
  await inside.click(row);
  await inside.waitForSelector('#explanation-title');
  const where = await inside.evaluate((row) => ['#explanation-title', row].map((one) => document.querySelector(one).getBoundingClientRect().top), row);
  assert.equal(await top(), Math.floor(scrolled.top), 'the page scrolled');
  const [title, button] = where.map((top) => top - scrolled.top);
  assert.ok(button > 0 && button < scrolled.size, `the row is at ${button}`);
  assert.ok(title > 0 && title < scrolled.size / 2, `the explanation is at ${title}`);
  quiet(page);
});

test('in Firefox theme, tokens and sections come through, and can change while it runs', async (t) => {
  const { page, frame } = await open(t, {
    page: {
      head: '<style>cross-check { --crosscheck-accent: #7a1f5c; --crosscheck-radius: 3px; --crosscheck-font: Georgia, serif }</style>',
      body: '<cross-check theme="dark" sections="results crosswalk" stance="log-retention=six-years"></cross-check>',
    },
  });
  assert.deepEqual((await told(page, 'ready')).problems, ['token accent is too close to the background to be read; the own colour is used']);
  const inside = await frame();
  const look = () => inside.evaluate(() => ({
    scheme: getComputedStyle(document.documentElement).colorScheme,
    paper: getComputedStyle(document.body).backgroundColor,
    font: getComputedStyle(document.body).fontFamily,
    accent: getComputedStyle(document.documentElement).getPropertyValue('--_crosscheck-accent').trim(),
    screens: [...document.querySelectorAll('[data-screen]')].map(({ dataset }) => dataset.screen),
  }));
  assert.deepEqual(await look(), { scheme: 'dark', paper: 'rgb(17, 23, 29)', font: 'Georgia, serif', accent: '#7ccfcb', screens: ['results', 'crosswalk'] });
  await page.evaluate(() => { Object.assign(document.querySelector('cross-check'), { theme: 'light', sections: 'start assess' }); });
  await inside.waitForSelector('[data-part="start"]');
  assert.deepEqual(await look(), { scheme: 'light', paper: 'rgb(251, 250, 247)', font: 'Georgia, serif', accent: '#7a1f5c', screens: ['start', 'assess'] });
  quiet(page);
});

test('in Firefox, in Bahasa Indonesia, and back by its attribute', async (t) => {
  const { page, frame, widget } = await open(t, { page: { body: '<cross-check language="id"></cross-check>' } });
  const ready = await told(page, 'ready');
  assert.deepEqual([ready.language, ready.problems], ['id', []]);
  const [{ url }] = (await page.frames()).filter(({ url }) => url.startsWith(widget.url));
  assert.equal(url, `${widget.url}id/frame.html`);
  await (await frame()).waitForSelector('[data-part="home"]');
  assert.deepEqual(await (await frame()).evaluate(() => [document.documentElement.lang, document.querySelector('[data-screen="results"]').textContent]), ['id', 'Posisi Anda']);
  await page.evaluate(() => { document.querySelector('cross-check').language = 'en'; });
  assert.equal((await told(page, 'ready', { count: 2 })).language, 'en');
  quiet(page);
});

test('in Firefox, moved, removed and put back, it starts again each time', async (t) => {
  const { page, widget } = await open(t, {
    page: { kind: 'classic', body: '<div id="left"><cross-check height="400" sections="crosswalk"></cross-check></div><div id="right"></div>' },
  });
  await told(page, 'ready');
  const frames = async () => (await page.frames()).filter(({ url }) => url.startsWith(widget.url)).length;
  assert.equal(await frames(), 1);
  await page.evaluate(() => { document.querySelector('#right').append(document.querySelector('cross-check')); });
  await told(page, 'ready', { count: 2 });
  await page.evaluate(() => { (window.kept = document.querySelector('cross-check')).remove(); });
  await until(async () => (await frames()) === 0);
  await page.evaluate(() => { document.body.append(window.kept); });
  await told(page, 'ready', { count: 3 });
  await (await page.frame(widget.url)).waitForSelector('[data-part="crosswalk"]');
  quiet(page);
});

test('in Firefox a page whose policy forbids the frame is told so, and what its owner put inside stands in', async (t) => {
  const { page } = await open(t, {
    page: { body: '<cross-check><p id="instead">Ask us for our report.</p></cross-check>' },
    headers: (widget) => ({ 'Content-Security-Policy': `frame-src 'none'; script-src 'unsafe-inline' ${widget.url}` }),
  });
  assert.equal((await told(page, 'error')).code, 'no-answer');
  assert.ok(await page.evaluate(() => document.querySelector('#instead').getBoundingClientRect().height > 0));
});

test('in Firefox, in a narrow frame, the places open as a list in view, lead on, and Escape closes it', async (t) => {
  const { page, frame } = await open(t, { page: { body: '<div style="width:340px"><cross-check height="auto" sections="home assess results plan crosswalk"></cross-check></div>' } });
  await told(page, 'ready');
  const inside = await frame();
  await inside.waitForSelector('[data-part="home"]');
  const look = () => inside.evaluate(() => {
    const { top, left, right, height } = document.querySelector('#crosscheck-nav').getBoundingClientRect();
    return { isOpen: document.querySelector('#crosscheck-nav').matches(':popover-open'), top, left, right, height, header: document.querySelector('header').offsetHeight, sideways: document.documentElement.scrollWidth - innerWidth };
  });
  const closed = await look();
  assert.deepEqual([closed.isOpen, closed.header, closed.sideways], [false, 48, 0]);
  await inside.click('[data-part="places"]');
  const opened = await look();
  assert.ok(opened.isOpen && opened.top >= 40 && opened.top <= 60 && opened.left >= 0 && opened.right <= 340 && opened.height > 150, JSON.stringify(opened));
  await inside.click('[data-screen="plan"]');
  await inside.waitForSelector('[data-part="plan"]');
  assert.equal((await look()).isOpen, false);
  await inside.click('[data-part="places"]');
  await inside.type('\uE00C');
  assert.equal((await look()).isOpen, false);
  assert.equal(await inside.evaluate(() => document.activeElement.dataset.part), 'places');
  quiet(page);
});
