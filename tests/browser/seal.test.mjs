// The order in which the page starts: it is sealed when the first thing can be entered, no frame from before is left, none
// can be made afterwards, no other window gets hold of it, and nothing that stalls keeps it from starting.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pressPlace } from './answering.mjs';
import { withoutHash } from '../../tools/headers.mjs';
import { newPage, openPage, SEALED, startServer } from './harness.mjs';
import { fileOf, startSite, until } from './host.mjs';
import { MODES } from './leaks.mjs';

const WHOLE_SEAL = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const SEAL_BUT_PARTS = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; script-src 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";
const HOSTED = { 'with all headers': MODES.headers.alter, 'without any header': MODES.meta.alter };

/** Notes in the page, from its first byte on, whenever something of the widget is there, which policies stand by then. */
function watchOrder() {
  globalThis.order = [];
  const policies = () => [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')].map(({ content }) => content);
  new MutationObserver((all) => {
    if (all.length > 0 && document.querySelector('#crosscheck > header')) order.push(policies());
  }).observe(document, { childList: true, subtree: true });
}

for (const [host, alter] of Object.entries(HOSTED)) {
  test(`${host}, from usable to sealed it takes no time: the seal stands before anything of the widget does`, async (t) => {
    const { page } = await openPage(t, { alter, before: (page) => page.addInitScript(watchOrder) });
    const order = await page.evaluate(() => order);
    assert.ok(order.length > 0, 'nothing was seen of the start');
    for (const policies of order) assert.equal(policies.at(-1), WHOLE_SEAL);
  });

  test(`${host}, the first screen stands behind a seal that lets nothing be asked for; the whole one follows with the last part`, async (t) => {
    const { page, server } = await openPage(t, { path: '', alter, before: (page) => page.addInitScript(watchOrder) });
    const order = await page.evaluate(() => order);
    assert.ok(order.length > 0, 'nothing was seen of the start');
    for (const policies of order) assert.ok([SEAL_BUT_PARTS, WHOLE_SEAL].includes(policies.at(-1)), policies.at(-1));
    assert.equal(order[0].at(-1), SEAL_BUT_PARTS);
    const asked = server.requests.length;
    await pressPlace(page, 'plan');
    await page.waitForSelector('[data-part="plan"]');
    assert.equal(server.requests.length, asked, 'nothing is asked for because of what a visitor does');
  });
}

test('a visit that registers the worker is sealed but for it meanwhile, and may not register another afterwards', async (t) => {
  const server = await startServer(t);
  const before = (page) => page.addInitScript(() => {
    globalThis.told = [];
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...given) {
      told.push([...document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')].at(-1).content, document.querySelector('[data-part="shell"]') !== null, String(given[0]));
      return register.apply(this, given);
    };
  });
  const { page } = await newPage(t, { context: { serviceWorkers: 'allow' }, before });
  await page.goto(server.url);
  await page.waitForSelector(SEALED, { state: 'attached' });
  assert.deepEqual(await page.evaluate(() => told), ["default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; worker-src 'self'; script-src 'wasm-unsafe-eval'", true, 'worker.js']);
  const refused = await page.evaluate(async () => {
    const tries = { worker: () => navigator.serviceWorker.register('worker.js'), policy: () => trustedTypes.createPolicy('crosscheck-offline', {}) };
    const said = {};
    for (const [name, run] of Object.entries(tries)) said[name] = await Promise.resolve().then(run).then(() => 'done', () => 'refused');
    return said;
  });
  assert.deepEqual(refused, { worker: 'refused', policy: 'refused' });
});

for (const [host, alter] of Object.entries(HOSTED)) {
  test(`${host}, a frame from before the seal is gone with it, wherever it was put`, async (t) => {
    // What a frame would show that has no policy of its own: a script, the worker, nothing at all.
    const addresses = ['about:blank', fileOf('loader.js'), 'worker.js', 'nothing-here', '404.html'];
    const { page } = await openPage(t, {
      alter,
      before: (page) => page.addInitScript((all) => {
        if (window.top !== window) return;
        globalThis.early = [];
        const put = (place, src) => {
          const frame = document.createElement('iframe');
          if (src !== 'about:blank') frame.src = src;
          place.append(frame);
          early.push(frame);
        };
        const start = () => {
          for (const src of all) put(document.body, src);
          put(document.documentElement, 'about:blank');
          for (const place of [document.head, document.body, document.documentElement]) {
            const host = document.createElement('div');
            place.append(host);
            put(host.attachShadow({ mode: 'closed' }), 'about:blank');
          }
          globalThis.wereThere = early.every(({ contentWindow }) => contentWindow);
        };
        // As soon as there is a body, long before the loader runs.
        new MutationObserver((_, observer) => document.body && (observer.disconnect(), start())).observe(document, { childList: true, subtree: true });
      }, addresses),
    });
    assert.equal(await page.evaluate(() => wereThere), true, 'the frames were never there: this tests nothing');
    assert.deepEqual(await page.evaluate(() => [window.length, document.querySelectorAll('iframe').length, early.filter(({ contentWindow }) => contentWindow).length]), [0, 0, 0]);
    assert.equal(await page.locator('[data-screen="assess"]').count(), 1, 'the page did not start');
  });
}

test('once sealed, no way that a script has to make a frame makes one', async (t) => {
  const { page } = await openPage(t);
  const made = await page.evaluate(() => {
    const XHTML = 'http://www.w3.org/1999/xhtml';
    class Frame extends HTMLIFrameElement {}
    const ways = {
      element: () => document.createElement('iframe'),
      'element, in capitals': () => document.createElement('IFRAME'),
      object: () => document.createElement('object'),
      embed: () => document.createElement('embed'),
      frame: () => document.createElement('frame'),
      'with a namespace': () => document.createElementNS(XHTML, 'iframe'),
      'with a prefix': () => document.createElementNS(XHTML, 'x:iframe'),
      'a name that changes': () => {
        let times = 0;
        return document.createElement({ toString: () => (times++ === 0 ? 'iframe' : 'p') });
      },
      'of another document': () => document.implementation.createHTMLDocument().createElement('iframe'),
      'a document of its own': () => document.implementation.createDocument(XHTML, 'iframe', null).documentElement,
      'an XML document': () => new Document().createElementNS(XHTML, 'iframe'),
      'a class of its own': () => {
        customElements.define('own-frame', Frame, { extends: 'iframe' });
        return new Frame();
      },
      'its own class, by name': () => document.createElement('iframe', { is: 'own-frame' }),
      markup: () => Object.assign(document.createElement('div'), { innerHTML: '<iframe></iframe>' }).firstChild,
      'markup made safe': () => {
        const div = document.createElement('div');
        div.setHTML?.('<iframe></iframe>');
        return div.firstChild;
      },
      fragment: () => document.createRange().createContextualFragment('<iframe></iframe>').firstChild,
      parser: () => new DOMParser().parseFromString('<iframe></iframe>', 'text/html').body.firstChild,
      'a changed prototype': () => {
        delete Document.prototype.createElement;
        return document.createElement?.('iframe');
      },
      'caught on its way': () => {
        const { call, apply } = Function.prototype;
        let real;
        Function.prototype.call = Function.prototype.apply = function (...given) { real ??= this; return Reflect.apply(this, given[0], given.slice(1)); };
        const { apply: reflected } = Reflect;
        Reflect.apply = (run, ...rest) => { real ??= run; return reflected(run, ...rest); };
        try {
          document.createElement('p');
          return real && reflected(real, document, ['iframe']);
        } finally {
          Object.assign(Function.prototype, { call, apply });
          Reflect.apply = reflected;
        }
      },
      'a style sheet that transforms': () => new XSLTProcessor(),
      'a window in the picture': () => documentPictureInPicture.requestWindow(),
    };
    const found = [];
    for (const [name, run] of Object.entries(ways)) {
      try {
        if (run()) found.push(name);
      } catch {}
    }
    return found;
  });
  assert.deepEqual(made, []);
  // Everything else is made as before.
  assert.equal(await page.evaluate(() => [document.createElement('section'), document.createElementNS('http://www.w3.org/2000/svg', 'path')].map(({ localName }) => localName).join()), 'section,path');
});

for (const [where, selector] of Object.entries({ 'the place of the widget': '#crosscheck', 'the body': 'body' })) {
  test(`a frame of somebody else’s that cannot be taken out, in a shadow root of ${where}: the page does not start, and says why`, async (t) => {
    const before = (page) => page.addInitScript((place) => {
      if (window.top !== window || location.protocol === 'about:') return;
      document.addEventListener('DOMContentLoaded', () => {
        const frame = document.createElement('iframe');
        document.querySelector(place).attachShadow({ mode: 'closed' }).append(document.createElement('slot'), frame);
        globalThis.wasThere = frame.contentWindow !== null;
      });
    }, selector);
    const { page } = await openPage(t, { until: 'failed', before });
    assert.equal(await page.evaluate(() => wasThere), true, 'the frame was never there: this tests nothing');
    assert.equal(await page.getAttribute('[data-part="start-failure"]', 'data-code'), 'foreign-frame');
    assert.match(await page.innerText('[data-part="start-failure"]'), /Something else is in this page.*Switch off extensions/s);
    await page.waitForSelector(SEALED, { state: 'attached' });
  });
}

test('a page that opened it gets no hold of it, and it of no page: no opener, no message, no answer', async (t) => {
  const server = await startServer(t);
  const site = await startSite(t, {
    '/': `<!doctype html><title>opener</title><script>
      const [heard, opened] = [[], []];
      addEventListener('message', ({ data }) => heard.push(data));
      const show = (url) => opened.push(window.open(url));
      const say = () => opened.forEach((one) => one.postMessage('hello', '*'));
    </script>`,
    // One that answers, to know when answers have had their time.
    '/echo': `<!doctype html><title>echo</title><script>addEventListener('message', ({ source }) => source.postMessage('echo', '*'));</script>`,
  });
  const { page } = await newPage(t);
  await page.goto(site.url);
  const show = async (url) => (await Promise.all([page.context().waitForEvent('page'), page.evaluate((to) => show(to), url)]))[0];
  const opened = await show(server.url);
  await opened.waitForSelector(SEALED, { state: 'attached' });
  await (await show(`${site.url}echo`)).waitForLoadState();
  await opened.evaluate(() => {
    globalThis.came = [];
    const answer = (event) => { came.push(event.data); event.source?.postMessage('zqxcanary', '*'); };
    addEventListener('message', answer, true);
    addEventListener('message', answer);
    onmessage = answer;
    try { opener.postMessage('zqxcanary', '*'); } catch {}
    try { open('', 'nobody').postMessage('zqxcanary', '*'); } catch {}
  });
  for (let times = 1; times <= 3; times += 1) {
    await page.evaluate(() => say());
    await page.waitForFunction((wanted) => heard.filter((data) => data === 'echo').length >= wanted, times);
  }
  assert.equal(await opened.evaluate(() => window.opener), null);
  assert.deepEqual(await opened.evaluate(() => came), []);
  assert.deepEqual(await page.evaluate(() => heard.filter((data) => data !== 'echo')), []);
});

test('a self-test that stalls keeps nothing from starting', async (t) => {
  const server = await startServer(t);
  const { page } = await newPage(t, { before: (page) => page.route('**/self-test-*.js', () => {}) }); // never answered
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.waitForSelector(SEALED, { state: 'attached', timeout: 20_000 });
  assert.equal(await page.locator('[data-screen="assess"]').count(), 1);
  assert.equal(await page.evaluate(() => document.readyState), 'interactive', 'it did not stall: this tests nothing');
});

test('a self-test that comes late stands under the seal like everything else', async (t) => {
  const server = await startServer(t);
  let answer;
  const asked = new Promise((done) => { answer = done; });
  const { page } = await newPage(t, { before: (page) => page.route('**/self-test-*.js', (route) => answer(route)) });
  await page.goto(server.url, { waitUntil: 'commit' });
  await page.waitForSelector(SEALED, { state: 'attached' });
  await (await asked).continue();
  await until(() => page.evaluate(() => document.readyState === 'complete'));
  // Either the browser takes it no more, or it is there; in no case does it get around the seal.
  const shown = await page.evaluate(() => customElements.get('crosscheck-self-test') !== undefined);
  assert.equal(await page.evaluate(() => document.querySelector('crosscheck-self-test')?.childElementCount > 0), shown);
  assert.equal(await page.evaluate(() => fetch('./x').then(() => 'sent', () => 'refused')), 'refused');
});

test('a page that cannot start is sealed as well', async (t) => {
  const { page } = await openPage(t, { until: 'failed', alter: (answer, path) => (withoutHash(path ?? '') === '/crosscheck_bg.wasm' ? { ...answer, status: 404, headers: { 'Content-Type': 'text/plain' }, body: '' } : answer) });
  await page.waitForSelector(SEALED, { state: 'attached' });
  assert.equal(await page.evaluate(() => fetch('./x').then(() => 'sent', () => 'refused')), 'refused');
});

test('the order stands in the loader as one sequence', () => {
  const text = readFileSync(new URL('../../www/loader.js', import.meta.url), 'utf8');
  const [, sequence] = /\ntry \{\n([^]*?)\n\} catch/.exec(text);
  const steps = [...sequence.matchAll(/(\w+)\(/g)].map(([, name]) => name).filter((name) => !['if', 'getElementById'].includes(name));
  assert.deepEqual(steps, ['stay', 'hearNobody', 'watchEarly', 'instantiated', 'whole', 'refuseFrames', 'askForParts', 'isFirstVisit', 'join', 'isWorkerWanted', 'seal', 'stayAvailable', 'remember', 'sweep', 'seal', 'keepAddress', 'mount', 'again', 'joinLate']);
});
