// The snippet builder: the preview follows every choice, and what it gives works when it is pasted into somebody's page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { newPage, startServer, Visit } from './harness.mjs';
import { startSite, until } from './host.mjs';
import { foreignWords } from './languages.mjs';

async function open(t, name, { alter, context } = {}) {
  const server = await startServer(t, { alter });
  const { page, problems } = await newPage(t, { context });
  await page.goto(`${server.url}${name}`);
  return { page, problems, server, visit: new Visit(page, server, problems) };
}

const WINDOWS = {
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
};
for (const [name, context] of Object.entries(WINDOWS)) {
  test(`${name}: accessible, nothing sticks out, no complaint`, async (t) => {
    const { page, problems, visit } = await open(t, 'publish/builder.html', { context });
    await page.waitForFunction(() => document.querySelector('#snippet').value);
    await page.locator('#preview').scrollIntoViewIfNeeded();
    await until(() => page.frames().length === 2);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(500);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
    assert.equal(await page.locator('#posture').isVisible(), false);
    await visit.assertAccessible();
    await visit.screenshot(`builder-${name}`, { fullPage: false });
    assert.deepEqual(problems, []);
  });
}

/** Pastes what the builder gives into a page of a site, under the policy that the builder says it needs. */
async function paste(t, page, server) {
  const snippet = await page.inputValue('#snippet');
  const policy = (await page.inputValue('#policy')).replace(/ \(.*\)/, '');
  const site = await startSite(t, { '/': {
    body: `<!doctype html><html lang="en"><head><title>Pasted</title><link rel="icon" href="data:,"></head><body>${snippet}</body></html>`,
    headers: { 'Content-Security-Policy': `default-src 'none'; img-src data:; ${policy}` },
  } });
  const { page: host, problems } = await newPage(t);
  await host.goto(site.url);
  const frame = () => host.frames().find((one) => one.url().startsWith(server.url));
  await until(() => frame());
  await frame().waitForSelector('[data-screen]');
  return { host, problems, frame, snippet };
}

for (const form of ['module', 'classic', 'frame']) {
  test(`the snippet works as pasted: ${form}`, async (t) => {
    const { page, server } = await open(t, 'publish/builder.html');
  await page.waitForFunction(() => document.querySelector('#snippet').value);
    await page.selectOption('#form', form);
    await page.selectOption('#theme', 'dark');
    await page.uncheck('[name="section"][value="start"]');
    await page.check('[name="section"][value="crosswalk"]');
    await page.selectOption('#log-retention', 'log-retention=six-years');
    await page.fill('#height', '800');
    const { host, problems, frame, snippet } = await paste(t, page, server);
    assert.equal(await frame().evaluate(() => document.documentElement.dataset.theme), 'dark');
    assert.deepEqual(await frame().locator('[data-screen]').evaluateAll((all) => all.map((one) => one.dataset.screen)), ['home', 'assess', 'results', 'crosswalk']);
    assert.equal(await host.evaluate(() => document.querySelector('cross-check, iframe').offsetHeight), 800);
    assert.ok(form === 'frame' ? !snippet.includes('<script') : /integrity="sha384-[\w+/=]{64}" crossorigin/.test(snippet), snippet);
    assert.deepEqual(problems, []);
  });
}

for (const form of ['module', 'classic', 'frame']) {
  test(`in Bahasa Indonesia, the preview shows it and the snippet works as pasted: ${form}`, async (t) => {
    const { page, server, problems: own } = await open(t, 'publish/builder.html');
    await page.waitForFunction(() => document.querySelector('#snippet').value);
    assert.deepEqual(await page.locator('#language option').allInnerTexts(), ['English', 'Bahasa Indonesia']);
    assert.doesNotMatch(await page.inputValue('#snippet'), /language/);
    await page.selectOption('#form', form);
    await page.selectOption('#language', 'id');
    await page.selectOption('#theme', 'dark');
    await until(() => page.frames().some((one) => one.url().startsWith(`${server.url}id/frame.html`)));
    await page.frames().find((one) => one.url().includes('/id/')).waitForSelector('[data-part="home"]');
    const { host, problems, frame, snippet } = await paste(t, page, server);
    assert.equal(await frame().evaluate(() => document.documentElement.lang), 'id');
    assert.equal(await frame().evaluate(() => document.documentElement.dataset.theme), 'dark');
    if (form === 'frame') assert.match(snippet, /src="http:[^"]*\/id\/frame\.html\?theme=dark&amp;height=card"/);
    else {
      assert.match(snippet, /<cross-check language="id" theme="dark" /);
      assert.ok(snippet.includes(`<p lang="id">Crosscheck memerlukan JavaScript. <a href="${server.url}id/">Buka di halamannya sendiri.</a></p>`), snippet);
      const instead = await host.evaluate(() => document.querySelector('cross-check p').textContent);
      assert.deepEqual(foreignWords()(instead.replace('JavaScript', '')), []);
    }
    assert.deepEqual([...problems, ...own], []);
    await page.selectOption('#language', '');
    await until(() => page.frames().some((one) => one.url().startsWith(`${server.url}frame.html`)));
    assert.doesNotMatch(await page.inputValue('#snippet'), /language|\/id\//);
  });
}

test('a build in English alone offers no choice of languages', async (t) => {
  const alter = (answer, path) => {
    if (path !== '/publish/builder.json') return answer;
    const { 'Content-Encoding': _encoding, 'Content-Length': _length, ...headers } = answer.headers;
    const { languages, ...rest } = JSON.parse(readFileSync(new URL('../../dist/publish/builder.json', import.meta.url), 'utf8'));
    return { ...answer, headers, body: JSON.stringify({ ...rest, languages: { en: languages.en } }) };
  };
  const { page } = await open(t, 'publish/builder.html', { alter });
  await page.waitForFunction(() => document.querySelector('#snippet').value);
  assert.equal(await page.locator('#language-field').isVisible(), false);
  assert.doesNotMatch(await page.inputValue('#snippet'), /language|\/id\//);
});

test('the snippet works as pasted: in the page itself, and the choice says what it means', async (t) => {
  const { page, server } = await open(t, 'publish/builder.html');
  await page.waitForFunction(() => document.querySelector('#snippet').value);
  assert.match(await page.locator('#render-help').innerText(), /your page and every script on it can read what visitors enter/);
  assert.equal(await page.inputValue('#render'), '', 'a frame, unless it is asked for');
  await page.selectOption('#render', 'inline');
  await until(() => page.frames().length === 1);
  const snippet = await page.inputValue('#snippet');
  assert.match(snippet, /<cross-check render="inline" /);
  assert.doesNotMatch(await page.inputValue('#policy'), /frame-src/);
  const policy = (await page.inputValue('#policy')).replace(/ \(.*\)/, '');
  const site = await startSite(t, { '/': {
    body: `<!doctype html><html lang="en"><head><title>Pasted</title><link rel="icon" href="data:,"></head><body>${snippet}</body></html>`,
    headers: { 'Content-Security-Policy': `default-src 'none'; img-src data:; ${policy}` },
  } });
  const before = (host) => host.addInitScript(() => document.addEventListener('crosscheck-ready', () => { window.isReady = true; }));
  const { page: host, problems } = await newPage(t, { before });
  await host.goto(site.url);
  await host.waitForFunction(() => window.isReady);
  assert.equal(host.frames().length, 1);
  assert.deepEqual(problems, []);
  // A plain frame cannot be a part of the page.
  await page.selectOption('#form', 'frame');
  assert.equal(await page.locator('#render').isVisible(), false);
  assert.doesNotMatch(await page.inputValue('#snippet'), /inline/);
});

test('a card needs no words, and what grows has every screen', async (t) => {
  const { page, server } = await open(t, 'publish/builder.html');
  await page.waitForFunction(() => document.querySelector('#snippet').value);
  const ticked = () => page.locator('[name="section"]:checked').evaluateAll((all) => all.map((one) => one.value));
  assert.deepEqual(await ticked(), ['home', 'start', 'assess', 'results']);
  assert.match(await page.inputValue('#snippet'), /<cross-check style="display: block; min-height: 720px">/);
  const usual = await paste(t, page, server);
  await usual.frame().waitForSelector(':root[data-height="card"]', { state: 'attached' });
  assert.equal(await usual.host.evaluate(() => document.querySelector('cross-check').offsetHeight), 720);
  await page.check('#grows');
  assert.equal((await ticked()).length, 7);
  assert.match(await page.inputValue('#snippet'), /<cross-check height="auto" style="display: block; min-height: 720px">/);
  await page.selectOption('#form', 'frame');
  assert.equal(await page.locator('#grows').isVisible(), false, 'a frame alone cannot grow');
  assert.match(await page.inputValue('#snippet'), /frame\.html\?height=card" title="Crosscheck" width="100%" height="720"/);
  const plain = await paste(t, page, server);
  await plain.frame().waitForSelector(':root[data-height="card"] [data-part="home"]');
});

test('the preview follows every choice', async (t) => {
  const { page, server, problems } = await open(t, 'publish/builder.html');
  await page.waitForFunction(() => document.querySelector('#snippet').value);
  const frame = () => page.frames().find((one) => one.url().startsWith(`${server.url}frame.html`));
  await until(() => frame());
  await frame().waitForSelector('[data-screen]');
  await page.fill('#accent', '#7a1f5c');
  await page.selectOption('#theme', 'light');
  await page.selectOption('#radius', '0');
  await page.check('#hand-over');
  await until(() => frame().evaluate(() => document.documentElement.style.getPropertyValue('--crosscheck-accent') === '#7a1f5c' && document.documentElement.dataset.theme === 'light'));
  assert.match(await page.inputValue('#snippet'), /<cross-check theme="light" hand-over style="[^"]*--crosscheck-accent: #7a1f5c; --crosscheck-radius: 0">/);
  await page.fill('#accent', 'lightyellow');
  await page.getByText('token accent is too close to the background').waitFor();
  await page.fill('#accent', '"><script>alert(1)</script>');
  assert.doesNotMatch(await page.inputValue('#snippet'), /<script>alert/);
  await page.selectOption('#mode', 'posture');
  assert.match(await page.inputValue('#policy'), /connect-src 'self'/);
  assert.match(await page.inputValue('#snippet'), /mode="posture" posture="\/crosscheck-public\.json"/);
  assert.deepEqual(problems.filter((problem) => !problem.includes('404')), []); // the file that the preview looks for
});
