// Every way in which a host, a network or a browser can break the page: each has a code of its own, says what to do,
// and hands out what is kept, without the program. Faults of storage, with which the page goes on, are at the end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutHash } from '../../tools/headers.mjs';
import { goTo, saveFile } from './answering.mjs';
import { openPage, savedText } from './harness.mjs';

const isProgram = (path) => withoutHash(path) === '/crosscheck_bg.wasm';
const isGlue = (path) => withoutHash(path) === '/crosscheck.js';
const isPage = (path) => path === '/index.html';

// What is broken, the code of the notice, and words it must contain.
const FAULTS = [
  ['the program is missing', 'fetch-failed', /could not be loaded.*published together.*crosscheck.*_bg\.wasm: the server answered 404/s, { alter: at(isProgram, missing) }],
  ['the program comes as the wrong type', 'wrong-mime', /wrong type.*\.wasm files as application\/wasm.*sent as application\/octet-stream/s, { alter: at(isProgram, sentAs('application/octet-stream')) }],
  ['a log-in page comes instead of the program', 'wrong-mime', /wrong type.*sent as text\/html/s, { alter: at(isProgram, loginPage) }],
  ['the program was changed on the way', 'not-usable', /could not be used.*damaged.*_bg\.wasm/s, { alter: at(isProgram, changed(Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]))) }],
  ['the program was cut off on the way', 'not-usable', /could not be used.*_bg\.wasm/s, { alter: at(isProgram, cutOff) }],
  ['the script is missing', 'fetch-failed', /could not be loaded.*crosscheck.*\.js: the server answered 404/s, { alter: at(isGlue, missing) }],
  ['the script comes as the wrong type', 'wrong-mime', /wrong type.*\.js files as text\/javascript.*sent as text\/plain/s, { alter: at(isGlue, sentAs('text/plain')) }],
  ['the script was changed on the way', 'not-usable', /could not be used.*damaged.*\.js/s, { alter: at(isGlue, changed(Buffer.from('export default 1;'))) }],
  ['the server is overloaded', 'fetch-failed', /could not be loaded.*Reload the page.*answered 503/s, { alter: at(isProgram, overloaded) }],
  ['the browser has no WebAssembly', 'no-webassembly', /cannot run Crosscheck.*WebAssembly is missing/s, { before: (page) => page.addInitScript(() => delete globalThis.WebAssembly) }],
  ['the policy forbids WebAssembly', 'compile-failed', /refused to run.*'wasm-unsafe-eval'/s, { alter: withPolicy((policy) => policy.replace(" 'wasm-unsafe-eval'", '')) }],
  ['the browser is too old for the program', 'compile-failed', /refused to run.*too old.*unknown opcode/s, { before: (page) => page.addInitScript(tooOld) }],
  ['the policy forbids connections', 'blocked-by-policy', /policy of this site.*'self' in connect-src/s, { alter: withPolicy((policy) => policy.replace("connect-src 'self'", "connect-src 'none'")) }],
  ['the network goes away', 'fetch-failed', /could not be loaded.*connection failed/s, { before: (page) => page.route('**/*.wasm', (route) => route.abort('internetdisconnected')) }],
  ['the device is offline', 'offline', /no connection.*Connect this device/s, { before: offline }],
  ['the program breaks while it starts', 'start-failed', /stopped while it was starting.*fault of ours/s, { before: (page) => page.addInitScript(breakAtStart) }],
];

const KEPT = { format: 'crosscheck/assessment', version: 1, answers: { 'code-of-conduct': { status: 'partial' }, 'session-timeout': { status: 'implemented' } } };

for (const [name, code, says, { alter, before }] of FAULTS) {
  test(`told, and answers handed out: ${name}`, async (t) => {
    const visit = await openPage(t, {
      until: 'failed',
      alter,
      context: { acceptDownloads: true },
      async before(page) {
        await page.addInitScript((text) => localStorage.setItem('crosscheck/assessment', text), JSON.stringify(KEPT));
        await before?.(page);
      },
    });
    const notice = visit.page.locator('[data-part="start-failure"]');
    assert.equal(await notice.getAttribute('data-code'), code);
    assert.match(await notice.innerText(), says);
    assert.match(await notice.innerText(), /The answers to 2 questions are kept/);
    assert.equal(await visit.page.getByRole('alert').count(), 1);
    assert.deepEqual(JSON.parse(await savedText(visit.page, '[data-part="save-answers"]')), KEPT);
    await visit.assertAccessible();
    await visit.screenshot(`fault-${name.replaceAll(' ', '-')}`);
  });
}

test('where nothing is kept, nothing is offered; what cannot be read is offered as it is', async (t) => {
  const broken = { until: 'failed', alter: at(isProgram, missing), context: { acceptDownloads: true } };
  const empty = await openPage(t, broken);
  assert.equal(await empty.page.locator('[data-part="start-failure"] button').count(), 0);

  const before = (page) => page.addInitScript(() => localStorage.setItem('crosscheck/kept/x/a', 'damaged'));
  const damaged = await openPage(t, { ...broken, before });
  assert.equal(await damaged.page.locator('[data-part="save-answers"]').count(), 0);
  assert.deepEqual(JSON.parse(await savedText(damaged.page, '[data-part="save-raw"]')), { browser: { 'crosscheck/kept/x/a': 'damaged' } });
});

// How a browser can fail to keep something: the page goes on, the label is true, and a file can be saved.
const STORAGE_FAULTS = {
  'reading the window’s storage throws': () => {
    const refuse = { get: () => { throw new DOMException('blocked', 'SecurityError'); } };
    Object.defineProperty(window, 'localStorage', refuse);
    Object.defineProperty(window, 'sessionStorage', refuse);
  },
  'there is no storage at all': () => {
    Object.defineProperty(window, 'localStorage', { value: null });
    Object.defineProperty(window, 'sessionStorage', { value: null });
  },
  'every write throws': () => (Storage.prototype.setItem = () => { throw new DOMException('no', 'InvalidAccessError'); }),
  'every write says that it worked, and did not': () => (Storage.prototype.setItem = () => {}),
  'every read throws': () => (Storage.prototype.getItem = () => { throw new DOMException('no', 'InvalidAccessError'); }),
  'entries cannot be listed': () => (Storage.prototype.key = () => { throw new DOMException('no', 'InvalidAccessError'); }),
};

for (const [name, fault] of Object.entries(STORAGE_FAULTS)) {
  test(`the page goes on and says that nothing is kept: ${name}`, async (t) => {
    const visit = await openPage(t, { before: (page) => page.addInitScript(fault), context: { acceptDownloads: true } });
    const { page } = visit;
    await goTo(page, 'assess');
    await page.click('[data-domain="governance"]');
    await page.check('fieldset[data-control="code-of-conduct"] input[value="implemented"]');
    assert.equal(await page.locator('[data-part="save-state"]').first().getAttribute('data-state'), 'blocked');
    assert.equal(JSON.parse(await saveFile(page)).answers['code-of-conduct'].status, 'implemented');
    await visit.assertQuiet();
  });
}

function at(which, spoil) {
  return (answer, path) => (which(path) ? spoil(answer) : answer);
}

function missing() {
  return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'not found' };
}

function overloaded() {
  return { status: 503, headers: { 'Content-Type': 'text/plain' }, body: 'try again later' };
}

function loginPage() {
  return { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><title>Log in</title>' };
}

function sentAs(type) {
  return (answer) => ({ ...answer, headers: { ...answer.headers, 'Content-Type': type } });
}

function changed(body) {
  return ({ headers: { 'Content-Encoding': _encoding, 'Content-Length': _length, ...headers }, ...answer }) => ({ ...answer, headers, body });
}

function cutOff(answer) {
  const { 'Content-Encoding': _encoding, 'Content-Length': _length, ...headers } = answer.headers;
  return { ...answer, headers, body: answer.body.subarray(0, answer.body.length >> 1) };
}

function withPolicy(change) {
  return (answer, path) =>
    isPage(path) ? { ...answer, headers: { ...answer.headers, 'Content-Security-Policy': change(answer.headers['Content-Security-Policy']) } } : answer;
}

async function offline(page) {
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await page.route('**/*.wasm', (route) => route.abort('internetdisconnected'));
}

function tooOld() {
  const refuse = async () => { throw new WebAssembly.CompileError('unknown opcode 0xfc'); };
  WebAssembly.instantiateStreaming = refuse;
  WebAssembly.instantiate = refuse;
}

function breakAtStart() {
  const real = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const { instance, module } = await real(...given);
    return { module, instance: { exports: { ...instance.exports, mount() { throw new Error('broken on purpose'); } } } };
  };
}
