// The page while it arrives: the home screen that it carries in itself, the first part of the program, and the rest behind it.
// Headless shell: what is asked for, shown and pressed is the same there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { goTo, pressPlace } from './answering.mjs';
import { newPage, openPage, SEALED, startServer } from './harness.mjs';
import { until } from './host.mjs';

const dist = (name) => readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), 'utf8');
const EARLY = '[data-part="early"]';

/** Opens the page with files of this name held back until `release()`. */
async function heldBack(t, pattern, { path = '', alter } = {}) {
  const server = await startServer(t, { alter });
  let release;
  const gate = new Promise((done) => (release = done));
  const { page, problems } = await newPage(t, {});
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(new URL(path, server.url).href, { waitUntil: 'commit' });
  return { page, problems, release, server };
}

const PROGRAM = /crosscheck-[0-9a-f]+_bg\.wasm/;
const REST = /part-rest-[\w-]+\.wasm/;
const ANSWER = /part-(?:answer|shared-\d)-[\w-]+\.wasm/;

for (const path of ['', 'id/']) test(`before the program is there the page says what the program then says, word for word: /${path}`, async (t) => {
  const { page, release, problems } = await heldBack(t, PROGRAM, { path });
  const words = (where) => page.locator(where).evaluateAll((all) => all.map((one) => one.textContent.trim()));
  const shown = ['h1', '.crosscheck-page h2', 'nav button', 'button[data-choice]', '.crosscheck-home-top p', '.crosscheck-brand', '[data-part="home-skip"]', '.crosscheck-home-doors', '[data-part="keeping-menu"]'];
  const names = (where) => page.locator(where).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await page.waitForSelector(`${EARLY} h1`);
  const before = [];
  for (const what of shown) before.push(await words(`${EARLY} ${what}`));
  assert.ok(before.every((texts) => texts.length > 0), JSON.stringify(before));
  const named = await names(`${EARLY} [aria-label]`);
  assert.ok(named.length > 1);
  release();
  await page.waitForSelector('#crosscheck > header');
  await page.waitForSelector(SEALED, { state: 'attached' });
  for (const [nth, what] of shown.entries()) assert.deepEqual(await words(`#crosscheck ${what}`), before[nth], what);
  assert.deepEqual(await names('#crosscheck > :not(footer) [aria-label]'), named);
  assert.deepEqual(problems, []);
});

for (const how of ['mouse', 'keyboard']) {
  test(`a choice that is made before the program is there is made: by ${how}`, async (t) => {
    const { page, release } = await heldBack(t, PROGRAM);
    const choice = page.locator(`${EARLY} [data-choice="for-vendors"]`);
    await choice.waitFor();
    // From a moment on that nobody can know from outside, the loader hears.
    await until(async () => {
      if (how === 'mouse') await choice.click();
      else {
        await choice.focus();
        await page.keyboard.press('Enter');
      }
      return (await choice.getAttribute('data-pressed')) === '';
    }, 'the press is not heard');
    release();
    await page.waitForSelector('[data-part="home-question"][data-question="1"]');
    await page.click('[data-part="home-back"]');
    assert.equal(await page.getAttribute('[data-choice="for-vendors"]', 'aria-current'), 'true');
  });
}

test('before what computes is there the three questions can be answered; the answer comes by itself', async (t) => {
  const { page, problems, release } = await heldBack(t, ANSWER);
  for (const [question, choice] of ['for-providers', 'type-2', 'hospitals'].entries()) {
    await page.waitForSelector(`[data-part="home-question"][data-question="${question}"]`);
    await page.click(`#crosscheck > .crosscheck-page [data-choice="${choice}"]`);
  }
  await page.waitForSelector('[data-part="home-coming"] [role="status"]');
  release();
  await page.waitForSelector('[data-part="home-score"][data-framework="hipaa"]');
  await page.waitForSelector(SEALED, { state: 'attached' });
  const scores = await page.locator('[data-part="home-score"] .crosscheck-home-number').allInnerTexts();
  await page.waitForSelector('[data-part="save-state"][data-state="saved"]', { state: 'attached' });
  await page.reload();
  await page.waitForSelector('[data-part="home-score"]');
  assert.deepEqual(await page.locator('[data-part="home-score"] .crosscheck-home-number').allInnerTexts(), scores);
  assert.deepEqual(problems, []);
});

test('without what comes last, the three questions come to their answer; a screen that is still to come says so', async (t) => {
  const { page, release, problems, server } = await heldBack(t, REST);
  for (const [question, choice] of ['for-providers', 'no-report', 'hospitals'].entries()) {
    await page.waitForSelector(`[data-part="home-question"][data-question="${question}"]`);
    await page.click(`#crosscheck > .crosscheck-page [data-choice="${choice}"]`);
  }
  await page.waitForSelector('[data-part="home-score"][data-framework="hipaa"]');
  assert.equal(await page.locator('[data-part="save-state"][data-state="to-come"]').textContent(), 'Not kept yet');
  const scores = () => page.locator('[data-part="home-score"] .crosscheck-home-number').allInnerTexts();
  const first = await scores();
  assert.equal(first.length, 2);
  await pressPlace(page, 'plan');
  await page.waitForSelector('[data-part="to-come"] [role="status"]');
  assert.equal(await page.locator('#screen-title').innerText(), 'Plan');
  const asked = server.requests.length;
  release();
  await page.waitForSelector('[data-part="plan"]');
  await page.waitForSelector(SEALED, { state: 'attached' });
  assert.ok(server.requests.length - asked <= 1, 'only what had been asked for comes');
  // What was chosen meanwhile is kept, and the way back leads to where the visit began.
  await page.waitForSelector('[data-part="save-state"][data-state="saved"]', { state: 'attached' });
  await page.goBack();
  await page.waitForSelector('[data-part="home-question"][data-question="0"] [data-choice="for-providers"][aria-current]');
  await page.reload();
  await page.waitForSelector('[data-part="home-score"]');
  assert.deepEqual(await scores(), first);
  assert.deepEqual(problems, []);
});

test('a part that does not come is said beside the first screen, which goes on; loaded again, it is whole', async (t) => {
  let isBroken = true;
  const alter = (answer, path) => (isBroken && REST.test(path) ? { ...answer, status: 500, body: '' } : answer);
  const { page } = await openPage(t, { path: '', alter });
  await page.waitForSelector('[data-part="incomplete"][role="alert"] button');
  assert.match(await page.innerText('[data-part="incomplete"]'), /Load the page again/);
  await page.click('[data-choice="for-providers"]');
  await page.waitForSelector('[data-part="home-question"][data-question="1"]');
  isBroken = false;
  await page.click('[data-part="load-again"]');
  await page.waitForSelector(SEALED, { state: 'attached' });
  await goTo(page, 'results');
});

test('a part that is not what was built is not put to the program', async (t) => {
  const alter = (answer, path) => (REST.test(path) ? { status: 200, headers: { 'Content-Type': 'application/wasm' }, body: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) } : answer);
  const { page } = await openPage(t, { path: '', alter });
  await page.waitForSelector('[data-part="incomplete"][data-code="part-lost"]');
  await pressPlace(page, 'results');
  await page.waitForSelector('[data-part="to-come"]');
});

test('whoever comes back or asks for a place gets that, whole from the start', async (t) => {
  const { page, server } = await openPage(t, { path: '' });
  await page.click('[data-choice="for-providers"]');
  await page.waitForSelector('[data-part="save-state"][data-state="saved"]', { state: 'attached' });
  await page.addInitScript(() => {
    globalThis.toCome = 0;
    new MutationObserver(() => (globalThis.toCome += document.querySelectorAll('[data-part="to-come"]').length)).observe(document, { childList: true, subtree: true });
  });
  for (const path of ['', '#plan', '#results']) {
    await page.goto('about:blank');
    await page.goto(new URL(path, server.url).href);
    await page.waitForSelector(SEALED, { state: 'attached' });
    assert.equal(await page.evaluate(() => globalThis.toCome), 0, path);
    assert.equal(await page.locator(EARLY).count(), 0);
  }
});

test('what a service worker answers is put to the program before the seal, which would refuse it', async (t) => {
  const server = await startServer(t, {});
  const { page, problems } = await newPage(t, { context: { serviceWorkers: 'allow' } });
  const open = async () => {
    await page.goto(server.url);
    await page.waitForSelector(SEALED, { state: 'attached' });
  };
  await open();
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated' || new Promise((done) => active.addEventListener('statechange', done, { once: true }))));
  await open();
  assert.equal(await page.getAttribute('#crosscheck', 'data-origin'), 'device');
  await goTo(page, 'plan');
  assert.equal(await page.locator('[data-part="incomplete"]').count(), 0);
  assert.deepEqual(problems, []);
});

test('what is made of the page for other purposes carries no home screen', () => {
  assert.match(dist('index.html'), /data-part="early"/);
  assert.doesNotMatch(dist('frame.html'), /data-part="early"/);
});

test('the second style sheet says nothing of the first screen, so nothing of it moves when that comes', async (t) => {
  const { page, problems } = await heldBack(t, /(?:part-rest|rest)-[\w-]+\.(?:wasm|css)/);
  const name = /href="\.\/(rest-[^"]+\.css)"/.exec(dist('index.html'))[1];
  const find = () => page.evaluate((text) => {
    const found = [];
    const STATES = /::?(?:hover|focus-visible|focus-within|focus|active|before|after|marker|placeholder|disabled|user-invalid|target)(?![\w-])/g;
    const look = (rules) => {
      for (const rule of rules) {
        // What has nothing in it shows nothing, wherever it stands.
        const isSaid = () => [...document.querySelectorAll(rule.selectorText.replace(STATES, ':where(*)'))].some((one) => one.innerText?.trim() || one.getClientRects().length > 0 && !one.matches('div:empty'));
        if (rule.selectorText ? isSaid() : false) found.push(rule.selectorText);
        if (rule.cssRules) look(rule.cssRules);
      }
    };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    look(sheet.cssRules);
    return { found, rules: sheet.cssRules.length };
  }, dist(name));
  await page.waitForSelector('#crosscheck > header');
  await page.click('[data-part="keeping-menu"] summary');
  const first = await find();
  assert.ok(first.rules > 100);
  assert.deepEqual(first.found, [], 'styles of the first screen belong into the first sheet: tools/styles.mjs');
  for (const [question, choice] of ['for-providers', 'type-2', 'hospitals'].entries()) {
    await page.waitForSelector(`[data-part="home-question"][data-question="${question}"]`);
    assert.deepEqual((await find()).found, []);
    await page.click(`#crosscheck > .crosscheck-page [data-choice="${choice}"]`);
  }
  await page.waitForSelector('[data-part="home-score"][data-framework="hipaa"]');
  assert.deepEqual((await find()).found, []);
  assert.deepEqual(problems, []);
});

test('a style sheet that does not come is said like any part', async (t) => {
  const { page } = await openPage(t, { path: '', alter: (answer, path) => (/^\/rest-/.test(path) ? { ...answer, status: 500, body: '' } : answer) });
  await page.waitForSelector('[data-part="incomplete"][data-code="part-lost"]');
  assert.match(await page.innerText('[data-part="incomplete"]'), /rest-\w+\.css: the style sheet did not arrive/);
});
