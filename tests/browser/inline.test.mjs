// <cross-check render="inline">: the widget in the page itself. It says what that means, keeps nothing, leaves the page
// around alone, and is otherwise the same widget with the same numbers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assess, catalog } from '../../target/npm/index.node.mjs';
import { answerAll, confirmHandOver, goTo, goToPart, pressPlace, saveFile } from './answering.mjs';
import { Visit } from './harness.mjs';
import { bareLoader, barePage, fileOf, inlinePolicy, OPEN_SHADOWS, openHost, openInline, told, until } from './host.mjs';
import { expectedNumbers, keyOf, reduced, allShownNumbers } from './numbers.mjs';

const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/assessments/${name}.json`, import.meta.url), 'utf8'));
const SAYS = 'This page can read what you enter.';

/** What a page has that the widget could touch, as text. */
const ownThings = (page) => page.evaluate(() => JSON.stringify({
  address: location.href, title: document.title, back: history.length, state: history.state, cookie: document.cookie,
  kept: [Object.keys(localStorage), Object.keys(sessionStorage)],
  head: document.head.innerHTML, html: document.documentElement.getAttributeNames(), body: document.body.getAttributeNames(),
  names: Object.getOwnPropertyNames(window).filter((name) => /crosscheck|wasm|yew/i.test(name)),
}));

test('answered by clicking on a page with a strict policy: every number equals the headless API’s, and the page is left alone', async (t) => {
  const wanted = fixture('half-answered');
  const host = await openInline(t, { context: { acceptDownloads: true }, before: (page) => page.addInitScript(() => { history.replaceState({ own: true }, '', '#crosswalk'); document.title = 'Own title'; }) });
  const { page, widget, problems } = host;
  await told(page, 'ready');
  assert.equal(page.frames().length, 1, 'there is no frame');
  assert.equal(await page.locator('[data-part="start"]').count(), 1, 'the page’s own fragment is not ours to follow');
  const before = await ownThings(page);
  const requests = widget.requests.length;
  await answerAll(page, wanted, catalog());
  assert.equal(await page.locator('[data-part="save-state"]').innerText(), 'Not kept here: gone when you leave this page. Save a file.');
  const saved = JSON.parse(await saveFile(page));
  assert.deepEqual(saved.answers, wanted.answers);
  assert.deepEqual(saved.profile, wanted.profile);

  const expected = expectedNumbers(assess(saved));
  await goTo(page, 'results');
  const shown = await allShownNumbers(page);
  assert.ok(shown.length > 40, `only ${shown.length} numbers on the screen`);
  assert.deepEqual(shown.filter((number) => reduced(number.value) !== expected.get(keyOf(number))), []);
  await goToPart(page, 'sections');
  await page.locator('[data-part="breakdown"] .crosscheck-open').first().click();
  await page.waitForSelector('[data-part="explanation"]');
  await page.click('[data-part="explanation-close"]');
  for (const screen of ['plan', 'crosswalk', 'start']) await goTo(page, screen);
  assert.equal(await ownThings(page), before);
  assert.equal(widget.requests.length, requests, 'no request is made on the way');
  assert.deepEqual(problems, []);
});

test('on every screen it says that the page can read along, above everything, and what is promised is what holds', async (t) => {
  const { page } = await openInline(t, { attributes: 'hand-over' });
  await told(page, 'ready');
  const notice = page.locator('[data-part="inline-notice"]');
  for (const screen of ['start', 'assess', 'results', 'plan', 'crosswalk']) {
    await goTo(page, screen);
    assert.equal(await notice.innerText(), SAYS, screen);
    assert.equal(await notice.locator('button').count(), 0, 'it cannot be put away');
    assert.match(await page.locator('[data-part="inline-means"]').innerText(), /every script on it can read what you enter and change what you see/);
    await page.locator('footer').scrollIntoViewIfNeeded();
    await page.locator('[data-part="about"]').evaluate((about) => { about.open = true; });
    const { y } = await notice.boundingBox();
    assert.ok(y >= 0 && y < 100, `out of sight on ${screen}: ${y}`);
    const footer = await page.locator('[data-part="footer"]').innerText();
    assert.match(footer, /nothing keeps the page, or a script that it loads, from reading what you enter/);
    assert.doesNotMatch(footer, /stay here|refuse any|cannot read/);
    assert.equal(await page.locator('[data-part="self-test"]').count(), 0, 'a test of a seal that is not ours');
  }
  await goTo(page, 'start');
  assert.match(await page.locator('[data-part="keeping"]').innerText(), /Nowhere\..*every other script of this site could read/s);
  assert.equal(await page.locator('[data-part="keeping"] input[type="radio"]').count(), 0);
  await page.fill('#subject', 'Fictional Health Ltd');
  await page.click('[data-part="erase"]');
  await page.click('[data-part="erase-confirm"]');
  assert.match(await page.locator('[data-message="erased"]').innerText(), /What this site’s page has read before, nobody can take back/);
  assert.equal(await page.inputValue('#subject'), '');
});

test('without the test’s help, its shadow roots are closed', async (t) => {
  const { page, problems } = await openHost(t, { page: { body: '<cross-check render="inline"></cross-check>' } });
  await told(page, 'ready');
  assert.equal(await page.evaluate(() => document.querySelector('cross-check').shadowRoot), null);
  assert.equal(await page.evaluate(() => document.querySelectorAll('#crosscheck, [class^="crosscheck"]').length), 0);
  await page.mouse.click(300, 200);
  assert.deepEqual(await page.evaluate(() => new Promise((done) => {
    addEventListener('click', (event) => done(event.composedPath().map((one) => one.localName ?? '').filter(Boolean)), { once: true });
    document.querySelector('cross-check').click();
  })), ['cross-check', 'body', 'html']);
  assert.deepEqual(problems, []);
});

test('keyboard alone, from the page around and back to it', async (t) => {
  const { page } = await openInline(t, { page: { body: '<a id="above" href="#above">Above</a><cross-check render="inline" sections="assess results"></cross-check><a id="below" href="#below">Below</a>' } });
  await told(page, 'ready');
  await page.focus('#above');
  const focused = () => page.evaluate(() => {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return one.id || one.dataset.screen || one.dataset.domain || one.className || one.localName;
  });
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'crosscheck-skip');
  await page.keyboard.press('Enter');
  assert.equal(await focused(), 'screen-title', 'the way to the content');
  assert.ok(!page.url().includes('#'), 'and the address stays as it is');
  await page.keyboard.press('Shift+Tab');
  const back = [];
  for (let i = 0; i < 10 && !back.includes('assess'); i += 1) {
    back.push(await focused());
    await page.keyboard.press('Shift+Tab');
  }
  assert.ok(back.includes('results') && back.includes('assess'), back.join());
  await page.locator('[data-part="reports-first"] [data-part="on"]').focus();
  await page.keyboard.press('Enter');
  for (const fact = page.locator('[data-part="fact-question"]'); (await fact.count()) > 0; ) {
    await fact.locator('[data-part="do-not-know"]').focus();
    await page.keyboard.press('Enter');
  }
  await page.locator('fieldset[data-control] input[type="radio"]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('fieldset[data-control]').first().locator('input:checked').count(), 1);
  await page.locator('[data-screen="results"]').focus();
  await page.keyboard.press('Enter');
  await until(async () => (await focused()) === 'screen-title');
  await page.locator('[data-part="headline"] .crosscheck-open').first().focus();
  await page.keyboard.press('Enter');
  await until(async () => (await focused()) === 'explanation-title');
  await page.locator('[data-part="explanation-close"]').focus();
  await page.keyboard.press('Enter');
  await until(async () => /crosscheck-open/.test(await focused()) || (await page.locator('[data-part="headline"] .crosscheck-open').first().evaluate((one) => one === one.getRootNode().activeElement)));
  await page.focus('#below');
  await page.keyboard.press('Shift+Tab');
  assert.notEqual(await focused(), 'above', 'the widget stands between the two');
});

test('what is typed into a field sets off no shortcut of the page, and the page is not scrolled', async (t) => {
  const { page } = await openInline(t, { page: { body: '<div style="height:300px">Above</div><cross-check render="inline"></cross-check>' }, headers: () => ({}) });
  await told(page, 'ready');
  await page.evaluate(() => {
    window.keys = [];
    for (const kind of ['keydown', 'keyup', 'input', 'paste', 'beforeinput']) document.addEventListener(kind, (event) => keys.push(kind + (event.key ?? '')));
  });
  await page.locator('#subject').pressSequentially('sk/');
  assert.deepEqual(await page.evaluate(() => keys), []);
  assert.equal(await page.inputValue('#subject'), 'sk/');
  await page.locator('[data-screen="results"]').focus();
  const at = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-part="results"]');
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => scrollY), at, 'a screen that opens is in view already');
});

test('two in the page and one in a frame live apart, each with its own screens, ids and answers', async (t) => {
  const body = '<cross-check id="a" render="inline" sections="start"></cross-check><cross-check id="b" render="inline" sections="start results"></cross-check><cross-check id="c" sections="crosswalk" height="500"></cross-check>';
  const { page, frame } = await openInline(t, { page: { body }, headers: () => ({}) });
  for (const id of ['a', 'b', 'c']) {
    await page.evaluate((one) => document.getElementById(one).scrollIntoView(), id);
    await told(page, 'ready', { id });
  }
  await page.fill('#a #subject', 'One Fictional Ltd');
  await page.fill('#b #subject', 'Another Fictional Ltd');
  assert.equal(await page.inputValue('#a #subject'), 'One Fictional Ltd');
  await pressPlace(page.locator('#b'), 'results');
  assert.equal(await page.locator('#a [data-part="start"]').count(), 1);
  assert.equal(await page.locator('#b [data-part="results"]').count(), 1);
  assert.equal(await frame().locator('[data-part="crosswalk"]').count(), 1);
  // A label, a group of radio buttons and a jump stay in their own root.
  await page.locator('#a [data-part="start"] label[for="subject"]').click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'a');
});

test('theme, tokens, sections, stance, posture and hand-over work as in a frame; what is not understood is told back', async (t) => {
  const { page } = await openInline(t, {
    headers: () => ({}),
    page: {
      head: `${OPEN_SHADOWS}<style>html { font-size: 10px } cross-check { --crosscheck-accent: #7a1f5c; --crosscheck-radius: 3px; --crosscheck-font: Georgia, serif; --_crosscheck-paper: red; --_crosscheck-hue: red }</style>`,
      body: '<cross-check render="inline" theme="light" sections="results crosswalk" stance="log-retention=six-years" height="700" hand-over></cross-check>',
    },
  });
  assert.deepEqual((await told(page, 'ready')).problems, ['option height has no effect where render is inline']);
  const look = () => page.locator('.crosscheck-inline').evaluate((one) => {
    const style = getComputedStyle(one);
    return { scheme: style.colorScheme, paper: style.backgroundColor, font: style.fontFamily, size: style.fontSize, accent: style.getPropertyValue('--_crosscheck-accent').trim() };
  });
  assert.deepEqual(await look(), { scheme: 'light', paper: 'rgb(251, 250, 247)', font: 'Georgia, serif', size: '16px', accent: '#7a1f5c' });
  await page.evaluate(() => Object.assign(document.querySelector('cross-check'), { theme: 'dark', sections: 'start results' }));
  await page.waitForSelector('[data-screen="start"]');
  assert.equal((await look()).paper, 'rgb(17, 23, 29)');
  await page.evaluate(() => {
    document.querySelector('cross-check').style.setProperty('--crosscheck-accent', 'url(https://tracker.example/)');
    document.querySelector('cross-check').refresh();
  });
  assert.equal((await look()).accent, '#7ccfcb', 'a value that is not understood does not come in by inheritance either');

  await goTo(page, 'results');
  await page.click('[data-what="scores"]');
  const seen = await page.locator('[data-part="hand-over-text"]').innerText();
  assert.equal(await page.evaluate(() => window.told.some(({ name }) => name === 'hand-over')), false, 'not in one step');
  await confirmHandOver(page);
  const { kind, text } = await told(page, 'hand-over');
  assert.equal(kind, 'scores');
  assert.deepEqual(JSON.parse(text), JSON.parse(seen));
});

test('a published file is shown, read only', async (t) => {
  const full = readFileSync(new URL('../fixtures/assessments/full.json', import.meta.url), 'utf8');
  const { page } = await openInline(t, {
    attributes: 'mode="posture" posture="/posture.json"',
    headers: (widget) => inlinePolicy(widget, { connect: `${widget.url} 'self'` }),
    pages: () => ({ '/posture.json': { body: full, type: 'application/json' } }),
  });
  await told(page, 'ready');
  await page.waitForSelector('[data-part="posture-notice"]');
  assert.equal(await page.locator('[data-part="inline-notice"]').innerText(), SAYS);
  assert.equal(await page.locator('[data-part="save-state"], fieldset[data-control]').count(), 0);
});

test('in a narrow column of a wide page, it folds by its own width', async (t) => {
  const { page } = await openInline(t, { context: { viewport: { width: 1400, height: 900 } }, headers: () => ({}), page: { body: '<div style="width:380px"><cross-check render="inline"></cross-check></div>' } });
  await told(page, 'ready');
  for (const screen of ['start', 'assess', 'results', 'plan', 'crosswalk']) {
    await goTo(page, screen);
    const wide = await page.locator('.crosscheck-inline').evaluate((one) => one.scrollWidth);
    assert.ok(wide <= 380, `${screen} is ${wide} wide`);
  }
});

test('what opens and what is told opens where one looks', async (t) => {
  const { page } = await openInline(t, { context: { viewport: { width: 390, height: 844 } }, page: { body: '<h1>Trust center</h1><cross-check render="inline"></cross-check>' } });
  await told(page, 'ready');
  await page.setInputFiles('[data-part="open-file"]', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.waitForSelector('[data-message="file-refused"]');
  await page.locator('[data-part="message-dismiss"]').click();
  await page.locator('[data-part="erase"]').click({ delay: 150 });
  await page.locator('[data-part="erase-confirm"]').click({ delay: 150 });
  const inSight = async (part) => {
    const box = await page.locator(part).boundingBox();
    return box.y >= -1 && box.y < 844;
  };
  await until(() => inSight('[data-message="erased"]'));
  await page.locator('[data-part="message-dismiss"]').click();
  await page.setInputFiles('[data-part="open-file"]', { name: 'half.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(fixture('half-answered'))) });
  await page.locator('[data-message="file-opened"] [data-part="message-dismiss"]').click();
  await goTo(page, 'results');
  await goToPart(page, 'sections');
  const open = page.locator('[data-part="breakdown"] .crosscheck-open[aria-haspopup]').last();
  await open.scrollIntoViewIfNeeded();
  await open.click({ delay: 150 });
  await until(() => inSight('#explanation-title'));
  await until(() => inSight('[data-part="inline-notice"]'));
});

for (const [name, viewport] of [['phone', { width: 390, height: 844 }], ['desktop', { width: 1280, height: 900 }]]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`nothing stands in the way of anybody: ${name}, ${colorScheme}`, async (t) => {
      const { page, problems, widget } = await openInline(t, { context: { viewport, colorScheme }, page: { body: '<main><h1>Trust center</h1><p>A fictional vendor’s page.</p><cross-check render="inline"></cross-check></main>' } });
      await told(page, 'ready');
      const visit = new Visit(page, widget, problems);
      for (const screen of ['start', 'assess', 'results', 'plan', 'crosswalk']) {
        await goTo(page, screen);
        await visit.assertAccessible();
        if (['start', 'results'].includes(screen)) await visit.screenshot(`inline-${screen}-${name}-${colorScheme}`, { fullPage: false });
      }
    });
  }
}

test('a host that is a Yew app with the same ids: the widget’s own page, with the widget in it', async (t) => {
  const alter = (answer, path) => {
    if (path !== '/own.html') return answer;
    const element = `<script type="module" src="${fileOf('cross-check.js')}"></script><cross-check render="inline" sections="start assess results plan crosswalk"></cross-check>`;
    return { status: 200, headers: { 'Content-Type': 'text/html' }, body: barePage().replace('<head>', `<head>${OPEN_SHADOWS}`).replace('</body>', `${element}</body>`) };
  };
  const seal = (answer, path) => (path.includes('loader-') ? { ...answer, status: 200, headers: { 'Content-Type': 'text/javascript' }, body: bareLoader() } : alter(answer, path));
  const { page, widget } = await openHost(t, { alter: seal, page: { include: '', body: '' } });
  await page.goto(`${widget.url}own.html#start`);
  await page.waitForSelector('main #subject');
  await page.evaluate(() => document.querySelector('cross-check').scrollIntoView());
  await page.waitForSelector('cross-check #subject');
  await page.fill('cross-check #subject', 'Inner Fictional Ltd');
  await page.fill('main #subject', 'Outer Fictional Ltd');
  assert.equal(await page.inputValue('cross-check #subject'), 'Inner Fictional Ltd');
  assert.equal(await page.inputValue('main #subject'), 'Outer Fictional Ltd');
  await pressPlace(page.locator('cross-check'), 'results');
  await page.waitForSelector('cross-check [data-part="results"]');
  assert.equal(await page.locator('main [data-part="start"]').count(), 1, 'one click, one app');
  assert.ok(!(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).includes('Inner'));
  await pressPlace(page.locator('main'), 'assess');
  assert.equal(await page.locator('cross-check [data-part="results"]').count(), 1);
});

test('included as a classic script', async (t) => {
  const { page, problems } = await openInline(t, { page: { kind: 'classic' } });
  await told(page, 'ready');
  assert.deepEqual(problems, []);
});
