// When the page's first script does not run, a second one says why and what whoever publishes the page has to do, and hands
// out what is kept; when no script comes at all, the page itself says it. faults.test.mjs has what the first one says.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { withoutHash } from '../../tools/headers.mjs';
import { openPage } from './harness.mjs';

const dist = new URL('../../dist/', import.meta.url);
const isLoader = (path) => withoutHash(path).endsWith('/loader.js');
const isScript = (path) => path.endsWith('.js');
const isSheet = (path) => withoutHash(path).endsWith('/app.css');
const at = (which, spoil) => (answer, path) => (which(path ?? '') ? spoil(answer) : answer);
const answered = (status, type, body) => () => ({ status, headers: { 'Content-Type': type }, body });
const changed = (change) => ({ headers: { 'Content-Encoding': _encoding, 'Content-Length': _length, ...headers }, ...answer }) => ({ ...answer, headers, ...change });
const gone = answered(404, 'text/plain', 'not found');
const indexPage = readFileSync(new URL('index.html', dist), 'utf8');
const another = answered(200, 'text/html; charset=utf-8', indexPage);

const KEPT = { format: 'crosscheck/assessment', version: 1, answers: { 'code-of-conduct': { status: 'partial' }, 'session-timeout': { status: 'implemented' } } };
const FAULTS = {
  'is missing, as under an index of an earlier build': ['fetch-failed', /all files of one build into one folder together, and let the address of that folder end in a slash.*loader-\S+: the server answered 404/s, at(isLoader, gone)],
  'is answered with the page': ['wrong-mime', /for a missing file no other page.*sent as text\/html/s, at(isLoader, another)],
  'comes as another type': ['wrong-mime', /send \.js files as text\/javascript.*sent as text\/plain/s, at(isLoader, (answer) => ({ ...answer, headers: { ...answer.headers, 'Content-Type': 'text/plain' } }))],
  'is that of another build': ['not-usable', /another one than the page asks for. Publish all files of one build together.*not the file of this build/s, at(isLoader, changed({ body: 'export default 1;' }))],
  'is compressed twice': ['not-usable', /packs files that are packed already.*compressed twice/s, at(isLoader, changed({ body: gzipSync('export default 1;') }))],
  'arrives whole and does not run': ['not-usable', /current Firefox.*another Content-Security-Policy/s, (answer, path) => {
    if (isLoader(path ?? '')) return changed({ body: 'this is ( no script' })(answer);
    return path === '/index.html' ? changed({ body: indexPage.replace(/(<script src="[^"]*loader-[^"]*") integrity="[^"]*"/, '$1') })(answer) : answer;
  }],
};

for (const [name, [code, says, alter]] of Object.entries(FAULTS)) {
  test(`told, and answers handed out: the first script ${name}`, async (t) => {
    const visit = await openPage(t, {
      until: 'failed',
      alter,
      context: { acceptDownloads: true },
      before: (page) => page.addInitScript((text) => localStorage.setItem('crosscheck/assessment', text), JSON.stringify(KEPT)),
    });
    const { page } = visit;
    const notice = page.locator('[data-part="start-failure"]');
    assert.equal(await notice.getAttribute('data-code'), code);
    const text = await notice.innerText();
    assert.match(text, /Crosscheck cannot start: its first script does not run/);
    assert.match(text, says);
    assert.match(text, /The answers to 2 questions are kept/);
    assert.equal(await notice.locator('a').getAttribute('href'), `${visit.server.url}publish/checkup.html`);
    assert.equal(await page.getByRole('alert').count(), 1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-part="save-answers"]')]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    assert.deepEqual(JSON.parse(Buffer.concat(chunks).toString('utf8')), KEPT);
    await visit.assertAccessible();
  });
}

/** What the page itself says after ten seconds, without waiting for them. */
async function shellOf(t, { path, alter }) {
  const { page } = await openPage(t, { until: 'shell', path, alter });
  await page.waitForLoadState('load');
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  return page.locator('main').innerText();
}

const policy = (change) => at((path) => path === '/index.html', (answer) => ({ ...answer, headers: { ...answer.headers, 'Content-Security-Policy': change(answer.headers['Content-Security-Policy']) } }));
const SILENT = {
  'at an address without its slash': { path: 'site/trust', alter: at((path) => path === '/site/trust', another) },
  'at such an address, where the page comes for every file': { path: 'site/trust', alter: at((path) => path.startsWith('/site/'), another) },
  'where a policy of the host forbids every script': { alter: policy((text) => text.replace(/script-src [^;]*/, "script-src 'none'")) },
  'where every script comes as text': { alter: at(isScript, (answer) => ({ ...answer, headers: { ...answer.headers, 'Content-Type': 'text/plain' } })) },
  'where every script is missing': { alter: at(isScript, gone) },
  'where every script is compressed twice': { alter: at(isScript, changed({ body: gzipSync('1') })) },
};
for (const [name, options] of Object.entries(SILENT)) {
  test(`${name}, the page itself says what whoever publishes it has to look at`, async (t) => {
    const text = await shellOf(t, options);
    assert.match(text, /something is wrong where the page is published, or a network filter or an old browser/);
    assert.match(text, /its address has to end in a slash.*all files of one build lie in one folder together.*\.js files are sent as text\/javascript.*no other Content-Security-Policy.*publish\/checkup\.html/s);
  });
}

for (const [name, spoil] of Object.entries({ 'is missing': gone, 'comes as another type': (answer) => ({ ...answer, headers: { ...answer.headers, 'Content-Type': 'text/plain' } }), 'is that of another build': changed({ body: 'a{}' }) })) {
  test(`the style sheet ${name}: the program runs, and says why it looks so`, async (t) => {
    const { page } = await openPage(t, { alter: at(isSheet, spoil) });
    await page.waitForSelector('[data-part="no-styles"]');
    assert.match(await page.innerText('[data-part="no-styles"]'), /style sheet of this page did not arrive.*all files of one build together/s);
    assert.equal(await page.locator('[data-part="start"]').count(), 1);
  });
}

test('where the page comes in two halves, no script runs before the place that it writes in is there', async (t) => {
  const end = indexPage.indexOf('</head>');
  async function* slowly() {
    yield indexPage.slice(0, end);
    await new Promise((done) => setTimeout(done, 700)); // long enough for whatever the first half asks for to come and run
    yield indexPage.slice(end);
  }
  const isPage = (path) => path === '/index.html';
  const visit = await openPage(t, { alter: at(isPage, (answer) => changed({ body: slowly() })(answer)) });
  await visit.page.waitForLoadState('load');
  await visit.assertQuiet();
});

test('where all is well, it says nothing and asks for nothing', async (t) => {
  const visit = await openPage(t);
  await visit.page.waitForLoadState('load');
  assert.equal(await visit.page.locator('[data-part="no-styles"], [data-part="start-failure"]').count(), 0);
  await visit.assertQuiet();
});

test('in Bahasa Indonesia as well', { skip: !existsSync(new URL('id/index.html', dist)) && 'this build is in English alone' }, async (t) => {
  const { page, server } = await openPage(t, { until: 'failed', path: 'id/', alter: at(isLoader, gone) });
  const text = await page.innerText('[data-part="start-failure"]');
  assert.match(text, /skrip pertamanya tidak berjalan.*satu hasil build bersama dalam satu folder.*Pemeriksaan salinan ini memberi tahu penerbitnya/s);
  assert.equal(await page.getAttribute('[data-part="start-failure"] a', 'href'), `${server.url}publish/checkup.html`);
  assert.match(await shellOf(t, { path: 'id/', alter: at(isScript, gone) }), /Jika Anda menerbitkan halaman ini: alamatnya harus berakhir dengan garis miring/);
});
