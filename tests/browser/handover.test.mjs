// Handing over: nothing crosses unless the visitor chose it, saw it and confirmed it, and then exactly what was seen.
// Whole browser: where the view is in a frame of another site, the browser says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { confirmHandOver, pressPlace } from './answering.mjs';
import { openHost, told, until } from './host.mjs';

const half = readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8');

async function openAnswered(t, body = '<cross-check hand-over></cross-check>') {
  const host = await openHost(t, {
    page: { body },
    before: (page) => page.addInitScript((kept) => {
      if (parent !== window) sessionStorage.setItem(`crosscheck/in/${location.ancestorOrigins[0]}/crosscheck/assessment`, kept);
    }, half),
  });
  await told(host.page, 'ready');
  await pressPlace(host.frame(), 'results');
  await host.frame().waitForSelector('[data-part="results"]');
  return host;
}

const given = (page) => page.evaluate(() => window.told.filter(({ name }) => name === 'hand-over').map(({ detail }) => detail));

for (const kind of ['scores', 'answers', 'everything']) {
  test(`${kind}: in two steps, and the page gets the very text that was shown`, async (t) => {
    const { page, frame, site, problems } = await openAnswered(t);
    const host = new URL(site.url).origin;
    const section = frame().locator('[data-part="hand-over"]');
    assert.match(await section.innerText(), new RegExp(`at ${host}, has asked for your result`));
    await section.locator(`[data-what="${kind}"]`).click();
    assert.deepEqual(await given(page), [], 'after the first step nothing has crossed');
    const shown = await section.locator('[data-part="hand-over-text"]').textContent();
    assert.equal(await frame().evaluate(() => document.activeElement.id), 'hand-over-text');
    assert.equal(await section.locator('[data-part="hand-over-confirm"]').innerText(), `Hand this to ${host}`);
    await confirmHandOver(frame());
    await told(page, 'hand-over');
    assert.deepEqual(await given(page), [{ kind, text: shown }]);
    assert.match(await frame().locator('[data-message="handed-over"]').innerText(), new RegExp(`Handed to ${host}`));

    const said = JSON.parse(shown);
    const full = JSON.parse(half);
    assert.equal(said.format, kind === 'scores' ? 'crosscheck/summary' : 'crosscheck/assessment');
    if (kind === 'scores') {
      assert.deepEqual(Object.keys(said), ['format', 'version', 'catalog', 'date', 'frameworks']);
      assert.match(said.frameworks[0].low, /^\d+\/\d+$/);
      assert.ok(!Object.keys(full.answers).some((id) => shown.includes(`"${id}"`)), 'an answer is in the scores');
    }
    if (kind === 'answers') {
      assert.equal(said.subject, undefined);
      const more = Object.entries(full.answers).filter(([, answer]) => Object.keys(answer).some((field) => !['note', 'evidence'].includes(field)));
      assert.deepEqual(Object.keys(said.answers).sort(), more.map(([id]) => id).sort());
      for (const answer of Object.values(said.answers)) assert.ok(!('note' in answer) && !('evidence' in answer));
    }
    if (kind === 'everything') assert.deepEqual(said.answers, full.answers);
    assert.deepEqual(problems, []);
  });
}

test('what is said about it shows at the lower edge of what is in view, also where the frame is as tall as its content', async (t) => {
  const { page, frame } = await openAnswered(t, '<cross-check hand-over height="auto"></cross-check>');
  await frame().click('[data-what="scores"]');
  await confirmHandOver(frame());
  const message = frame().locator('[data-message="handed-over"]');
  const { height } = page.viewportSize();
  await until(async () => {
    const box = await message.boundingBox();
    return box.y > height / 2 && Math.abs(box.y + box.height - height) < 2;
  }, 'the message is out of sight');
  // By much, and by as little as there is.
  for (const to of [100, 101, 102, 101, 100, 99, 0, 1]) {
    await page.evaluate((y) => scrollTo(0, y), to);
    await until(async () => Math.abs((await message.boundingBox().then((box) => box.y + box.height)) - height) < 0.5, `the message does not follow to ${to}`);
  }
});

test('thinking better of it hands over nothing', async (t) => {
  const { page, frame } = await openAnswered(t);
  await frame().click('[data-what="everything"]');
  await frame().click('[data-part="hand-over-cancel"]');
  assert.equal(await frame().locator('[data-part="hand-over-text"]').count(), 0);
  await page.waitForTimeout(200);
  assert.deepEqual(await given(page), []);
});

test('without the number, or with another one, nothing is handed over', async (t) => {
  const { page, frame } = await openAnswered(t);
  await frame().click('[data-what="everything"]');
  const number = () => frame().getAttribute('[data-number]', 'data-number');
  const first = await number();
  assert.match(await frame().innerText('.crosscheck-hand-over-number'), new RegExp(`^To confirm, type the number ${first}$`));
  await frame().locator('[data-part="hand-over-confirm"]').scrollIntoViewIfNeeded();
  await frame().waitForSelector('#crosscheck:not([data-asked-unseen])', { state: 'attached' });
  for (const guess of ['', '0815']) {
    const before = await number();
    // What it says moves the button, which then has to be in view for another second.
    await until(async () => {
      await frame().waitForSelector('#crosscheck:not([data-asked-unseen])', { state: 'attached' });
      await frame().fill('#hand-over-number', guess);
      await frame().click('[data-part="hand-over-confirm"]');
      return (await number()) !== before && /another number\. Nothing was handed over/.test(await frame().innerText('[data-part="hand-over-hindrance"]'));
    });
    assert.equal(await frame().evaluate(() => document.activeElement.id), 'hand-over-number');
  }
  assert.deepEqual(await given(page), []);
  await confirmHandOver(frame());
  await told(page, 'hand-over');
});

test('there is no such section unless the page listens', async (t) => {
  const { page, frame } = await openAnswered(t, '<cross-check></cross-check>');
  assert.equal(await frame().locator('[data-part="hand-over"]').count(), 0);
  await page.evaluate(() => (document.querySelector('cross-check').handOver = true));
  await frame().waitForSelector('[data-part="hand-over"]');
  await page.evaluate(() => (document.querySelector('cross-check').handOver = false));
  await frame().waitForSelector('[data-part="hand-over"]', { state: 'detached' });
});

test('answers cannot be put in from outside, and nothing is told but what is documented', async (t) => {
  const { page, frame } = await openAnswered(t);
  const entry = () => frame().evaluate(() => sessionStorage.getItem(`crosscheck/in/${location.ancestorOrigins[0]}/crosscheck/assessment`));
  const before = await entry();
  assert.ok(before);
  await page.evaluate(() => {
    // The page has no handle on the frame; a message to whatever it can reach must change nothing.
    for (const target of [window, ...Array.from({ length: frames.length }, (_, i) => frames[i])]) {
      target.postMessage({ crosscheck: 1, type: 'options', options: { answers: { 'session-timeout': { status: 'implemented' } } } }, '*');
      target.postMessage({ type: 'hand-over', kind: 'everything', text: 'forged' }, '*');
    }
  });
  await frame().evaluate(() => window.postMessage({ crosscheck: 1, type: 'options', options: { mode: 'posture', posture: '{}' } }, '*', [new MessageChannel().port1]));
  await page.waitForTimeout(300);
  assert.equal(await entry(), before);
  assert.deepEqual(await given(page), []);
  const names = await page.evaluate(() => [...new Set(window.told.map(({ name }) => name))].sort());
  assert.deepEqual(names, ['ready']);
});
