// Pages that mean harm, or do it without meaning to: on each, the widget starts or says plainly why not, and nothing of
// what a visitor enters can be found by the page. One table, a row a page; the visitor and the search are the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goTo, pressPlace, saveState, toFirstQuestion } from './answering.mjs';
import { bareLoader, barePage, fileOf, hostPage, inclusion, openHost, told, until } from './host.mjs';
import { newPage, startServer } from './harness.mjs';

const CANARY = 'canary-7f3a9c';
const script = (code) => `<script>${code}</script>`;
const style = (code) => `<style>${code}</style>`;
/** Keeps whatever passes through, for the search afterwards. */
const LOG = 'window.logged = []; const keep = (...all) => { for (let i = 0; i < all.length; i += 1) { try { logged[logged.length] = String(all[i] && all[i].data || all[i]) } catch {} } };';
const policy = (text) => (widget) => ({ 'Content-Security-Policy': text.replaceAll('WIDGET', widget.url) });

const OVERRIDDEN_NATIVES = {
  'methods on Array.prototype that for…in sees': script('Array.prototype.each = function () {}; Array.prototype.remove = function () {};'),
  'Array.prototype without its methods': script('for (const name of ["forEach", "map", "filter", "push", "some", "includes", "indexOf", "reduce", "concat"]) Array.prototype[name] = () => { throw new Error("gone") };'),
  'no iterators': script('delete Array.prototype[Symbol.iterator];'),
  'fields on Object.prototype': script('for (const name of ["type", "state", "height", "posture", "crosscheck", "handOver", "code"]) Object.prototype[name] = "polluted";'),
  'getters on Object.prototype': script('for (const name of ["tokens", "theme", "mode"]) Object.defineProperty(Object.prototype, name, { get() { return "polluted" }, set() {} });'),
  'JSON overridden': script(`${LOG} JSON.parse = (text) => keep(text); JSON.stringify = (...all) => keep(...all);`),
  'Promise replaced': script('window.Promise = class Promise { then() { return this } catch() { return this } };'),
  'call, apply and bind that throw': script('for (const name of ["apply", "bind"]) Function.prototype[name] = () => { throw new Error("gone") };'),
  'frozen primordials': script('for (const one of [Object, Array, Function, Map, Promise, HTMLElement, Element, Node, EventTarget, MessagePort, CustomEvent]) { Object.freeze(one.prototype); Object.freeze(one); }'),
  'createElement wrapped': script(`${LOG} { const make = document.createElement; document.createElement = function (...all) { const made = make.apply(this, all); keep(made); return made }; }`),
  'shadow roots forced open': script('{ const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function () { return (window.shadow = attach.call(this, { mode: "open" })) }; }'),
  'ports and windows listened in on': script(`${LOG} for (const kind of [MessagePort.prototype, window]) { const post = kind.postMessage; kind.postMessage = function (...all) { keep(...all); return post.apply(this, all) }; } { const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage"); Object.defineProperty(MessagePort.prototype, "onmessage", { set(hear) { set.call(this, (event) => { keep(JSON.stringify(event.data)); hear(event) }) } }); }`),
  'timers that never fire': script('window.setTimeout = () => 0; window.setInterval = () => 0; window.requestAnimationFrame = () => 0;'),
  'no IntersectionObserver': script('delete window.IntersectionObserver;'),
  'an IntersectionObserver that throws': script('window.IntersectionObserver = class { constructor() { throw new Error("no") } };'),
  'no constructable style sheets': script('window.CSSStyleSheet = undefined;'),
  'a registry that wraps what is defined': script('{ const define = customElements.define; customElements.define = function (name, one, more) { return define.call(this, name, class extends one {}, more) }; }'),
  'console gone': script('window.console = undefined;'),
  'events stopped on their way': script('for (const name of ["ready", "resize"]) document.addEventListener("crosscheck-" + name, (event) => event.stopImmediatePropagation(), true);'),
  'a base address elsewhere': '<base href="https://elsewhere.example/">',
};
const ODD_POLICIES = {
  'a strict policy that allows just the two': policy("default-src 'none'; script-src 'unsafe-inline' WIDGET; frame-src WIDGET"),
  'Trusted Types without any policy': policy("require-trusted-types-for 'script'; trusted-types 'none'"),
  'isolation with COEP and COOP': () => ({ 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }),
  'COEP credentialless': () => ({ 'Cross-Origin-Embedder-Policy': 'credentialless' }),
  'every feature denied': () => ({ 'Permissions-Policy': 'fullscreen=(), clipboard-write=(), storage-access=(), sync-xhr=(), cross-origin-isolated=()' }),
};
const HOSTILE_CSS = {
  'everything unset': style('* { all: unset !important }'),
  'frames hidden': style('iframe, frame, object { display: none !important; visibility: hidden !important; width: 0 !important; height: 0 !important }'),
  'everything out of place': style('* { position: relative !important; float: left !important; font-size: 3px !important; letter-spacing: 9px !important; opacity: 0.3 }'),
  'right to left, huge, and moving': style('html { direction: rtl; font-size: 60px } * { animation: none !important; transition: all 9s !important; box-sizing: content-box !important; padding: 40px !important; margin: -20px !important }'),
};
/** Where it cannot start: the code it tells and the words it shows. */
const REFUSED = {
  'a policy without frames': { headers: policy("frame-src 'none'; script-src 'unsafe-inline' WIDGET"), code: 'no-answer', says: /its frame does not answer\. The policy of this page may forbid it \(frame-src\)/ },
  'a page that is sandboxed itself': { headers: policy('sandbox allow-scripts'), code: 'no-answer', says: /its frame does not answer/ },
  'no channels': { head: script('window.MessageChannel = undefined;'), code: 'host', says: /this page has changed what it needs of the browser/ },
  'no address': { body: '<cross-check src="http://[broken"></cross-check>', code: 'no-address', says: /its address is missing or wrong \(attribute src\)/ },
};

/** A visitor answers inside the frame; then the page is searched for what was entered, wherever a page can look. */
async function answerAndSearch({ page, frame, site }) {
  await until(() => frame());
  await goTo(frame(), 'start');
  await frame().fill('#subject', CANARY);
  await pressPlace(frame(), 'assess');
  await toFirstQuestion(frame());
  await frame().locator('fieldset[data-control] input[type="radio"]').first().check();
  await page.waitForTimeout(150);
  assert.equal(await frame().locator('[data-part="assess"]').count(), 1);
  const found = await search(page);
  assert.ok(!found.includes(CANARY), 'what was entered is in reach of the page');
  assert.ok(!found.includes('"implemented"') && !/"status":/.test(found), 'an answer is in reach of the page');
  assert.ok(!site.requests.join('\n').includes(CANARY));
}

/** All that the page's own script can lay hands on, as text; taken by the debugger, in case the page broke the rest. */
async function search(page) {
  const cdp = await page.context().newCDPSession(page);
  const { result } = await cdp.send('Runtime.evaluate', {
    returnByValue: true,
    expression: `(() => {
      const stringify = ${'(value) => { let text = ""; const seen = new Set(); const walk = (one, deep) => { if (deep > 6 || one === null) return; if (typeof one !== "object") { text += " " + typeof one + " " + JSON_(one); return } if (seen.has(one)) return; seen.add(one); const names = Object.getOwnPropertyNames(one); for (let i = 0; i < names.length; i += 1) { text += " " + names[i]; try { walk(one[names[i]], deep + 1) } catch {} } }; const JSON_ = (one) => { try { return String(one) } catch { return "" } }; walk(value, 0); return text }'};
      let text = document.documentElement.outerHTML + (window.shadow ? window.shadow.innerHTML : '');
      try { text += stringify(localStorage) + stringify(sessionStorage) } catch {}
      const element = document.querySelector('cross-check');
      return text + stringify([window.told, window.heard, window.logged]) + (element ? stringify(element) : '');
    })()`,
  });
  assert.ok(result.value?.length > 100, `the search itself failed: ${JSON.stringify(result)}`);
  return result.value;
}

for (const [name, head] of Object.entries({ ...OVERRIDDEN_NATIVES, ...HOSTILE_CSS })) {
  test(name, async (t) => answerAndSearch(await openHost(t, { page: { head } })));
}

for (const [name, headers] of Object.entries(ODD_POLICIES)) {
  test(name, async (t) => answerAndSearch(await openHost(t, { headers })));
}

for (const [name, { code, says, headers, ...page }] of Object.entries(REFUSED)) {
  test(`${name}: it says so`, async (t) => {
    const open = script('{ const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function () { return attach.call(this, { mode: "open" }) }; }');
    const host = await openHost(t, { headers, page: { ...page, head: open + (page.head ?? '') } });
    assert.equal((await told(host.page, 'error')).code, code);
    assert.match(await host.page.getByRole('alert').innerText(), says);
  });
}

test('fields on Object.prototype leave the frame as tall as its content', async (t) => {
  const { page, frame } = await openHost(t, { page: { head: OVERRIDDEN_NATIVES['fields on Object.prototype'], body: '<cross-check height="auto"></cross-check>' } });
  const { height } = await told(page, 'resize');
  await until(async () => (await frame().evaluate(() => innerHeight)) === height);
});

test('storage that throws at every touch', async (t) => {
  const before = (page) => page.addInitScript(() => {
    if (parent === window) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }
  });
  const host = await openHost(t, { before });
  await answerAndSearch(host);
  assert.match(await saveState(host.frame()), /Not kept/);
});

test('a flood of 10,000 messages, from the page and from a frame beside it', async (t) => {
  const body = `<cross-check height="auto"></cross-check><iframe srcdoc="<script>
    for (let i = 0; i < 5000; i += 1) parent.postMessage({ crosscheck: 1, type: ['size', 'state', 'hand-over', 'options'][i % 4], height: i, kind: 'scores', text: 'forged', state: 'failed' }, '*');
  </script>"></iframe>`;
  const host = await openHost(t, { page: { body } });
  await host.page.evaluate(() => {
    for (let i = 0; i < 5000; i += 1) window.postMessage({ crosscheck: 1, type: ['size', 'state', 'hand-over', 'options'][i % 4], height: i, kind: 'scores', text: 'forged', state: 'failed' }, '*');
  });
  await host.page.waitForFunction(() => window.heard.length >= 10_000);
  await answerAndSearch(host);
  const names = await host.page.evaluate(() => [...new Set(window.told.map(({ name }) => name))].sort());
  assert.deepEqual(names, ['ready', 'resize']);
});

test('a flood of 10,000 messages into the frame, half of them with a channel', async (t) => {
  const host = await openHost(t);
  await told(host.page, 'ready');
  // No page gets at this window; even so, the frame takes one channel and listens to no other.
  await host.frame().evaluate(() => {
    for (let i = 0; i < 10_000; i += 1) {
      const message = { crosscheck: 1, type: 'options', options: { theme: 'dark', handOver: true, mode: 'posture', sections: 'crosswalk' } };
      window.postMessage(message, '*', i % 2 ? [new MessageChannel().port2] : []);
    }
    return new Promise((done) => setTimeout(done, 300));
  });
  assert.equal(await host.frame().evaluate(() => document.documentElement.dataset.theme), undefined);
  await answerAndSearch(host);
});

test('a flood over the channel itself: 10,000 wishes', async (t) => {
  const host = await openHost(t);
  await told(host.page, 'ready');
  await host.page.evaluate(() => {
    const element = document.querySelector('cross-check');
    for (let i = 0; i < 10_000; i += 1) element.setAttribute('theme', i % 2 ? 'dark' : 'light');
  });
  await until(() => host.frame().evaluate(() => document.documentElement.dataset.theme === 'dark'));
  await answerAndSearch(host);
});

test('taken out and put back a hundred times', async (t) => {
  const host = await openHost(t);
  await told(host.page, 'ready');
  await host.page.evaluate(() => {
    const element = document.querySelector('cross-check');
    for (let i = 0; i < 100; i += 1) {
      element.remove();
      document.body.append(element);
    }
  });
  await told(host.page, 'ready', { count: 2 });
  assert.equal(host.page.frames().length, 2);
  await answerAndSearch(host);
});

test('two versions on one page: the first keeps the name, and the page', async (t) => {
  const alter = (answer, path) => {
    if (path !== '/older.js') return answer;
    const code = 'customElements.define("cross-check", Object.assign(class extends HTMLElement { connectedCallback() { this.textContent = "An older Crosscheck" } }, { crosscheck: 1 }))';
    return { status: 200, headers: { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }, body: code };
  };
  const older = (widget) => `<script src="${widget.url}older.js"></script>`;
  const first = await openHost(t, { alter, page: (widget) => ({ include: older(widget) + inclusion(widget) }) });
  await first.page.getByText('An older Crosscheck').waitFor();
  assert.deepEqual(first.problems, []);
  const second = await openHost(t, { alter, page: (widget) => ({ include: inclusion(widget, 'classic') + older(widget) }) });
  await answerAndSearch(second);
  assert.match(second.problems.join('\n'), /has already been (used|defined)/, 'the older one says what it always said');
});

test('a page in quirks mode, and one in XHTML', async (t) => {
  const quirks = await openHost(t, { page: (widget) => hostPage(widget).replace('<!doctype html>', '') });
  await answerAndSearch(quirks);
  const widget = await startServer(t);
  const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><script src="${widget.url}${fileOf('cross-check-classic.js')}" crossorigin=""></script></head><body><cross-check></cross-check></body></html>`;
  const strict = await openHost(t, { page: 'unused', pages: () => ({ '/strict': { body, type: 'application/xhtml+xml' } }) });
  await strict.page.goto(`${strict.site.url}strict`);
  const frame = () => strict.page.frames().find((one) => one.url().startsWith(widget.url));
  await until(() => frame());
  await goTo(frame(), 'start');
});

test('inside another Yew app that has the same ids: the widget’s own page as the host', async (t) => {
  const widget = await startServer(t);
  // The same build again as somebody's page, with the element in it, and without its policy and its seal.
  const app = await startServer(t, {
    alter: (answer, path) => {
      if (path === `/${fileOf('loader.js')}`) {
        return { status: 200, headers: { 'Content-Type': 'text/javascript' }, body: bareLoader() };
      }
      if (path !== '/index.html') return answer;
      return { status: 200, headers: { 'Content-Type': 'text/html' }, body: barePage().replace('</body>', `<script type="module" src="${widget.url}${fileOf('cross-check.js')}" crossorigin></script><cross-check></cross-check></body>`) };
    },
  });
  const { page } = await newPage(t);
  await page.goto(app.url.replace('127.0.0.1', 'localhost'));
  await goTo(page, 'start');
  await page.evaluate(() => document.querySelector('cross-check').scrollIntoView());
  const frame = () => page.frames().find((one) => one.url().startsWith(widget.url));
  await until(() => frame());
  await goTo(frame(), 'start');
  await frame().fill('#subject', CANARY);
  await page.waitForTimeout(150);
  assert.equal(await page.inputValue('#subject'), '', 'the two do not share their state');
  assert.ok(!(await page.content()).includes(CANARY));
});
