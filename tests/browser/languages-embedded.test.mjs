// language="id" wherever a site embeds the widget: in a frame, in the page itself, and without any script. It is the same
// widget behind the same walls, every text is Indonesian, and what the element says when it cannot start is as well.
// Whole browser: whether what is handed over can be seen, the browser says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { elementScript, inlineOf } from '../../tools/element.mjs';
import { confirmHandOver, goToSection, pressPlace } from './answering.mjs';
import { breakable } from './crashing.mjs';
import { SEALED, Visit } from './harness.mjs';
import { fileOf, hostPage, inlinePolicy, OPEN_SHADOWS, openHost, openInline, told, until } from './host.mjs';
import { foreign, foreignOnScreens, foreignWords } from './languages.mjs';

const ANSWER = 'fieldset[data-control="code-of-conduct"] input[value="implemented"]';
const free = { headers: () => ({}) };
const languageOf = (frame) => frame().evaluate(() => document.documentElement.lang);
const set = (page, language) => page.evaluate((value) => document.querySelector('cross-check').setAttribute('language', value), language);

for (const [asked, kind] of [['id', 'module'], ['id-ID', 'classic'], ['ID', 'module']]) {
  test(`language="${asked}", ${kind}: the Indonesian page in the same sandboxed frame, sealed`, async (t) => {
    const body = `<cross-check language="${asked}" height="900"></cross-check>`;
    const { page, frame, widget, problems } = await openHost(t, { page: { kind, head: OPEN_SHADOWS, body } });
    const ready = await told(page, 'ready');
    assert.deepEqual([ready.language, ready.problems], [asked, []]);
    assert.equal(frame().url(), `${widget.url}id/frame.html`);
    assert.equal(await languageOf(frame), asked);
    await frame().waitForSelector(SEALED, { state: 'attached' });
    const tag = () => page.locator('cross-check iframe').evaluate((one) => Object.fromEntries(one.getAttributeNames().filter((name) => name !== 'src').map((name) => [name, one.getAttribute(name)])));
    const { title, ...walls } = await tag();
    assert.equal(title, 'Crosscheck: SOC 2 dan HIPAA, dinilai bersama');
    assert.equal(walls.sandbox, 'allow-scripts allow-forms allow-downloads allow-modals allow-same-origin');
    const asset = `/${fileOf(kind === 'module' ? 'cross-check.js' : 'cross-check-classic.js')}`;
    assert.deepEqual(widget.requests.filter(({ method, path }) => method !== 'GET' || (path !== asset && !path.startsWith('/id/'))), [], 'nobody downloads a second language');
    assert.deepEqual(problems, []);

    await set(page, 'en');
    await told(page, 'ready', { count: 2 });
    assert.equal(frame().url(), `${widget.url}frame.html`);
    const { title: english, ...same } = await tag();
    assert.match(english, /assessed together/);
    assert.deepEqual(same, walls);
  });
}

test('in the frame every text is Indonesian, what is handed over and the published statement too', async (t) => {
  const full = readFileSync(new URL('../fixtures/assessments/full.json', import.meta.url), 'utf8');
  const { page, frame, problems, site } = await openHost(t, {
    page: { body: '<cross-check language="id" hand-over height="auto"></cross-check>' },
    pages: () => ({ '/posture.json': { body: full, type: 'application/json' } }),
  });
  await told(page, 'ready');
  assert.deepEqual(await foreignOnScreens(frame()), []);
  await goToSection(frame(), 'governance');
  await frame().check(ANSWER);
  await pressPlace(frame(), 'results');
  await frame().click('[data-what="scores"]');
  assert.equal(await frame().innerText('[data-part="hand-over-confirm"]'), `Serahkan ini kepada ${new URL(site.url).origin}`);
  await confirmHandOver(frame());
  assert.equal((await told(page, 'hand-over')).kind, 'scores');

  await page.evaluate(() => Object.assign(document.querySelector('cross-check'), { posture: '/posture.json', mode: 'posture' }));
  await told(page, 'ready', { count: 2 });
  // The frame starts anew for it, and may do so after the one before has said that it is ready once more.
  await until(() => frame()?.locator('[data-part="posture-notice"]').count().catch(() => 0), 'the posture does not come');
  // What the owner wrote is the owner's.
  const notice = await frame().innerText('[data-part="posture-notice"]');
  assert.deepEqual(foreignWords()(notice.replaceAll(JSON.parse(full).subject.name, 'Crosscheck').split('\n')[0]), [], notice);
  for (const opens of ['posture-all-questions', 'posture-tally']) {
    const isOwners = (text) => text.includes(JSON.parse(full).subject.name);
    assert.deepEqual((await foreign(frame())).filter((text) => !isOwners(text)), [], opens);
    await frame().click(`[data-part="${opens}"]`);
    await frame().waitForSelector('#place-title');
    // What is sent to a vendor names controls and evidence as the catalog does.
    assert.deepEqual((await foreign(frame())).filter((text) => !text.includes('Mohon perlihatkan') && !isOwners(text)), [], opens);
    await frame().click('[data-part="posture-back"]');
    await frame().waitForSelector('[data-part="posture-tally"]');
  }
  assert.deepEqual(problems, []);
});

test('to a page that has no name, being in a sandbox itself, a result is handed over in Indonesian', async (t) => {
  const { page } = await openHost(t, {
    page: (widget) => {
      const inner = hostPage(widget, { head: OPEN_SHADOWS, body: '<cross-check language="id" render="inline" hand-over></cross-check>' });
      return { include: '', body: `<iframe sandbox="allow-scripts" width="800" height="900" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>` };
    },
  });
  const nameless = page.frames()[1];
  await told(nameless, 'ready');
  await pressPlace(nameless, 'results');
  await nameless.click('[data-what="scores"]');
  assert.equal(await nameless.innerText('[data-part="hand-over-confirm"]'), 'Serahkan ini kepada halaman di sekitar ini');
  assert.deepEqual((await foreign(nameless, true)).filter((text) => !text.includes('in “{')), [], 'but for the file, word for word');
});

test('the language can change while it runs: the frame loads anew, and what is kept is there', async (t) => {
  const { page, frame, widget, problems } = await openHost(t);
  await told(page, 'ready');
  await goToSection(frame(), 'governance');
  await frame().check(ANSWER);
  await frame().waitForSelector('[data-part="save-state"][data-state="saved"]');
  await set(page, 'id');
  assert.equal((await told(page, 'ready', { count: 2 })).language, 'id');
  await until(() => frame()?.url() === `${widget.url}id/frame.html`, 'the frame before is still there'); // its end may be told later
  await goToSection(frame(), 'governance');
  assert.ok(await frame().isChecked(ANSWER));
  assert.equal(page.frames().length, 2);

  // The same language by another name is no reason to start anew.
  await frame().evaluate(() => { window.isTheSame = true; });
  await set(page, 'id-ID');
  assert.equal((await told(page, 'ready', { count: 3 })).language, 'id-ID');
  assert.ok(await frame().evaluate(() => window.isTheSame));

  await page.evaluate(() => { document.querySelector('cross-check').language = 'fr'; });
  assert.deepEqual(await told(page, 'ready', { count: 4 }).then(({ language, problems }) => [language, problems]), ['en', ['language fr is not there; en is shown']]);
  assert.equal(frame().url(), `${widget.url}frame.html`);
  await page.evaluate(() => document.querySelector('cross-check').removeAttribute('language'));
  assert.deepEqual((await told(page, 'ready', { count: 5 })).problems, []);
  assert.deepEqual(problems, []);
});

test('where the site names the frame page itself, the Indonesian one is found from there', async (t) => {
  const { page, frame, widget } = await openHost(t, { page: (widget) => ({ body: `<cross-check src="${widget.url}frame.html" language="id"></cross-check>` }) });
  assert.equal((await told(page, 'ready')).language, 'id');
  assert.equal(frame().url(), `${widget.url}id/frame.html`);
});

for (const asked of ['constructor', '__proto__', 'i', 'idx', '-id']) {
  test(`language="${asked}" is none, and English is shown`, async (t) => {
    const { page, frame, widget } = await openHost(t, { page: { body: `<cross-check language="${asked}"></cross-check>` } });
    const { language, problems } = await told(page, 'ready');
    assert.equal(language, 'en');
    assert.match(problems.join(), /^(language idx is not there; en is shown|option language has no value that is understood)$/);
    assert.equal(frame().url(), `${widget.url}frame.html`);
  });
}

for (const render of ['frame', 'inline']) {
  test(`a build in English alone tells Indonesian back, and English is shown: ${render}`, async (t) => {
    const inline = inlineOf(fileURLToPath(new URL('../../dist', import.meta.url)));
    const headers = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };
    const alter = (answer, path) => {
      if (path?.startsWith('/id/')) return { status: 404, headers: {}, body: '' };
      return path?.startsWith('/cross-check-') ? { status: 200, headers, body: elementScript('module', { en: inline.en }) } : answer;
    };
    const { page, widget } = await openHost(t, { alter, page: { body: `<cross-check language="id" render="${render}"></cross-check>` } });
    const { language, problems } = await told(page, 'ready');
    assert.deepEqual([language, problems], ['en', ['language id is not there; en is shown']]);
    assert.deepEqual(widget.requests.filter(({ path }) => path.startsWith('/id/')), []);
  });
}

test('without any script of the site: the Indonesian page has an address of its own', async (t) => {
  const plain = (widget, path) => `<iframe src="${widget.url}${path}" sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals" width="800" height="700"></iframe>`;
  const { frame, problems } = await openHost(t, { page: (widget) => ({ include: '', body: plain(widget, 'id/frame.html?theme=dark&language=id&sections=assess%20results') }) });
  await until(() => frame());
  await frame().waitForSelector('[data-part="assess"]');
  assert.deepEqual(await frame().evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]), ['id', 'dark']);
  assert.deepEqual(await foreign(frame()), []);
  assert.deepEqual(problems, []);
  const english = await openHost(t, { page: (widget) => ({ include: '', body: plain(widget, 'frame.html?language=id') }) });
  await until(() => english.frame());
  await english.frame().waitForSelector('[data-part="home"]');
  assert.equal(await languageOf(english.frame), 'en', 'no language is pretended');
});

test('in the page itself: the Indonesian program under a strict policy, all of it Indonesian', async (t) => {
  const { page, widget, problems } = await openInline(t, { attributes: 'language="id" hand-over' });
  const { language, problems: wishes } = await told(page, 'ready');
  assert.deepEqual([language, wishes], ['id', []]);
  assert.equal(page.frames().length, 1);
  assert.deepEqual(widget.requests.map(({ path }) => path.replace(/-[0-9a-f]{10,16}(?=[_.])/, '')).sort(), ['/cross-check.js', '/id/crosscheck_bg.wasm', '/id/inline.css', '/id/inline.js', '/id/part-answer.wasm', '/id/part-rest.wasm', '/id/part-shared-0.wasm']);
  assert.equal(await page.innerText('[data-part="inline-notice"]'), 'Halaman ini dapat membaca isian Anda.');
  assert.deepEqual(await foreignOnScreens(page, true), []);
  assert.deepEqual(problems, []);
  // Changed by its attribute: the other program. Nothing was entered that it would lose; the last tests here have that.
  await set(page, 'en');
  assert.equal((await told(page, 'ready', { count: 2 })).language, 'en');
  assert.equal(await page.innerText('[data-part="inline-notice"]'), 'This page can read what you enter.');
  assert.equal(await page.locator('.crosscheck-inline').count(), 1);
});

test('in one page, one in English and one in Indonesian live apart', async (t) => {
  const body = '<cross-check id="a" render="inline" sections="start results"></cross-check><cross-check id="b" render="inline" language="id" sections="start results"></cross-check>';
  const { page, problems } = await openInline(t, { page: { body } });
  for (const id of ['a', 'b']) {
    await page.evaluate((one) => document.getElementById(one).scrollIntoView(), id);
    await told(page, 'ready', { id });
  }
  await page.fill('#a #subject', 'One Fictional Ltd');
  await page.fill('#b #subject', 'Another Fictional Ltd');
  assert.equal(await page.innerText('#a [data-screen="results"]'), 'Where you stand');
  assert.equal(await page.innerText('#b [data-screen="results"]'), 'Posisi Anda');
  await pressPlace(page.locator('#b'), 'results');
  await page.waitForSelector('#b [data-part="results"]');
  assert.equal(await page.inputValue('#a #subject'), 'One Fictional Ltd');
  assert.deepEqual(await page.locator('.crosscheck-inline').evaluateAll((all) => all.map(({ lang }) => lang)), ['en', 'id']);
  assert.deepEqual(problems, []);
});

/** Where it cannot start: the code, and what is said. The texts of the browser itself stay as they are. */
const REFUSED = {
  'a policy without frames': { attributes: '', headers: (widget) => ({ 'Content-Security-Policy': `frame-src 'none'; script-src 'unsafe-inline' ${widget.url}` }), code: 'no-answer', says: /bingkainya tidak menjawab.*frame-src/ },
  'no address': { attributes: 'src="http://["', ...free, code: 'no-address', says: /alamatnya tidak ada atau salah \(atribut src\)/ },
  'a page that broke what the element needs': { attributes: '', ...free, head: '<script>window.MessageChannel = function () { throw new Error("x") };</script>', code: 'host', says: /halaman ini telah mengubah apa yang diperlukannya dari peramban \(Error: x\)/ },
  'in the page: scripts not allowed': { headers: (widget) => inlinePolicy({ ...widget, url: `${widget.url}${fileOf('cross-check.js')}` }, { connect: widget.url }), code: 'no-script', says: /skripnya terhalang.*script-src/ },
  'in the page: a browser that cannot hold a module to its hash': { ...free, head: "<script>DOMTokenList.prototype.supports = (name) => name !== 'modulepreload';</script>", code: 'no-script', says: /Peramban ini tidak dapat mencocokkannya/ },
  'in the page: no connections': { headers: (widget) => inlinePolicy(widget, { connect: "'none'" }), code: 'blocked-by-policy', says: /kebijakan halaman ini menghalangi suatu bagiannya\. connect-src di dalamnya harus mengizinkan http:/ },
  'in the page: no WebAssembly allowed': { headers: (widget) => inlinePolicy(widget, { scripts: '' }), code: 'compile-failed', says: /tidak memuat 'wasm-unsafe-eval' dalam script-src/ },
  'in the page: no WebAssembly': { ...free, head: '<script>delete window.WebAssembly;</script>', code: 'no-webassembly', says: /tidak dapat menjalankan WebAssembly di sini/ },
  'in the page: a program of the wrong type': { ...free, alter: (answer, path) => (path.endsWith('.wasm') ? { ...answer, headers: { ...answer.headers, 'Content-Type': 'text/plain' } } : answer), code: 'wrong-mime', says: /server mengirim [\w-]+\.wasm sebagai text\/plain; seharusnya application\/wasm/ },
  'in the page: a program that is missing': { ...free, alter: (answer, path) => (path.endsWith('.wasm') ? { status: 404, headers: {}, body: '' } : answer), code: 'fetch-failed', says: /tidak tiba|server menjawab 404/ },
  'in the page: a script that was changed': { ...free, alter: (answer, path) => (path.startsWith('/id/inline-') && path.endsWith('.js') ? { status: 200, headers: { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }, body: 'window.stolen = true; export function open() { window.stolen = true }' } : answer), code: 'no-script', says: /bukan yang diterbitkan/ },
};

for (const [name, { attributes = 'render="inline"', headers, head = '', alter, code, says }] of Object.entries(REFUSED)) {
  test(`${name}: it says so in Indonesian, and leads to the Indonesian page`, async (t) => {
    const body = `<cross-check language="id" ${attributes}><p id="instead">Mintalah laporan kami.</p></cross-check>`;
    const { page, widget } = await openHost(t, { page: { head: OPEN_SHADOWS + head, body }, headers, alter });
    assert.equal((await told(page, 'error')).code, code);
    const alert = page.getByRole('alert');
    const text = await alert.innerText();
    assert.match(text, /^Crosscheck tidak dapat dimulai di halaman ini: /);
    assert.match(text, says);
    assert.equal(await alert.getAttribute('lang'), 'id');
    const link = alert.getByRole('link', { name: 'Buka di tab tersendiri' });
    if (code !== 'no-address') assert.equal(await link.getAttribute('href'), `${widget.url}id/`);
    assert.ok(await page.locator('#instead').isVisible());
    assert.equal(await page.evaluate(() => window.stolen), undefined);
    assert.deepEqual(foreignWords()(text.split(/Failed to|Error:/)[0].replace(/frame-src|script-src|connect-src|wasm-unsafe-eval|src|WebAssembly|application\/wasm|text\/plain|hash-nya/g, '')), []);
  });
}

test('in the page itself, a program that stopped says so in Indonesian and starts again', async (t) => {
  const { page } = await openInline(t, { ...free, before: (page) => page.addInitScript(breakable), attributes: 'language="id"' });
  await told(page, 'ready');
  await page.evaluate(() => {
    window.crashAt('attribute', 3);
    document.querySelector('cross-check').shadowRoot.querySelector('div').shadowRoot.querySelector('[data-screen="results"]').click();
  });
  await page.waitForSelector('[data-part="stopped"]');
  const said = await page.innerText('[data-part="stopped"]');
  assert.match(said, /Crosscheck berhenti.*Isian Anda hilang/s);
  assert.match(said, /Mulai lagi$/);
  await page.click('[data-part="go-on"]');
  await page.waitForSelector('[data-part="start"]');
  assert.deepEqual(await foreign(page, true), []);
});

for (const [name, viewport, colorScheme] of [['phone', { width: 390, height: 844 }, 'dark'], ['desktop', { width: 1280, height: 900 }, 'light']]) {
  for (const render of ['frame', 'inline']) {
    test(`nothing stands in the way of anybody: ${render}, ${name}, ${colorScheme}`, async (t) => {
      const body = `<main><h1>Trust center</h1><p>A fictional vendor’s page.</p><cross-check language="id" render="${render}"></cross-check></main>`;
      const { page, frame, widget, problems } = await openHost(t, { context: { viewport, colorScheme }, page: { head: `<meta name="viewport" content="width=device-width">${OPEN_SHADOWS}`, body } });
      await told(page, 'ready');
      const inside = render === 'frame' ? frame() : page;
      const visit = new Visit(page, widget, problems);
      for (const screen of ['results', 'start']) {
        await pressPlace(inside, screen);
        await inside.locator(`[data-part="${screen}"]`).waitFor();
        await visit.assertAccessible();
        await visit.screenshot(`embedded-indonesian-${render}-${screen}-${name}-${colorScheme}`, { fullPage: false });
      }
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      assert.deepEqual(problems, []);
    });
  }
}

const BLOCKED = (page) => page.addInitScript(() => {
  if (parent === window) return;
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
});
for (const [name, render, before] of [['in the page itself', 'inline', undefined], ['in a frame without storage', 'frame', BLOCKED]]) {
  test(`another language waits while it would lose what was entered: ${name}`, async (t) => {
    const { page, frame, problems } = await openHost(t, { before, page: { head: OPEN_SHADOWS, body: `<cross-check render="${render}"></cross-check>` } });
    await told(page, 'ready');
    const view = () => (render === 'inline' ? page : frame());
    await pressPlace(view(), 'start');
    await view().fill('#subject', 'Fictional Health Ltd');
    await view().waitForSelector('[data-part="save-state"]:not([data-state="empty"])');
    await set(page, 'id');
    const { language, problems: said } = await told(page, 'ready', { count: 2 });
    assert.deepEqual([language, said], ['en', ['language id waits: something is entered that is kept nowhere']]);
    assert.equal(await view().inputValue('#subject'), 'Fictional Health Ltd');
    // Back to the one that is shown: nothing waits any more, and nothing starts anew.
    await set(page, 'en');
    assert.deepEqual((await told(page, 'ready', { count: 3 })).problems, []);
    await set(page, 'id');
    await told(page, 'ready', { count: 4 });
    await view().click('[data-part="erase"]');
    await view().click('[data-part="erase-confirm"]');
    const { language: then, problems: left } = await told(page, 'ready', { count: 5 });
    assert.deepEqual([then, left], ['id', []]);
    assert.deepEqual(problems, []);
  });
}
