// The page in Firefox, hosted and as a single file: it starts, seals itself, answers, keeps, and shows the numbers that the
// headless API gives; it asks for nothing after loading; and the self-test tells Firefox from Chromium.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { assess } from '../../target/npm/index.node.mjs';
import { openFirefox } from './firefox.mjs';
import { SEALED, startServer } from './harness.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const fixture = at('../fixtures/assessments/half-answered.json');
const expected = assess(JSON.parse(readFileSync(fixture, 'utf8')));
const ANSWER = 'fieldset[data-control="code-of-conduct"] input[value="implemented"]';

const EDITIONS = {
  'the hosted page': async (t) => {
    const server = await startServer(t);
    return { url: server.url, server };
  },
  'the single file, from a disk': (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-file-'));
    t.after(() => rmSync(folder, { recursive: true }));
    copyFileSync(at('../../target/crosscheck.html'), join(folder, 'crosscheck.html'));
    return { url: pathToFileURL(join(folder, 'crosscheck.html')).href };
  },
};

for (const [edition, serve] of Object.entries(EDITIONS)) {
  test(`${edition} in Firefox: the main journey`, async (t) => {
    const { url, server } = await serve(t);
    const page = await openFirefox(t);
    await page.goto(url);
    await page.waitForSelector(SEALED);
    // The browser itself looks for a newer service worker, now and then.
    const ofPage = () => [server?.requests, page.requests.map((path) => ({ path }))].map((all) => all?.filter(({ path }) => !path.endsWith('/worker.js')).length);
    if (server) await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const [loaded, asked] = ofPage();

    // By hand: one answer, with a note, which is still there after loading the page again.
    await page.click('[data-screen="assess"]');
    await page.click('[data-domain="governance"]');
    await page.click(ANSWER);
    await page.click('fieldset[data-control="code-of-conduct"] [data-part="behind"] > summary');
    await page.click('#note-code-of-conduct');
    await page.type('seen in Firefox');
    await page.waitForSelector('[data-part="save-state"][data-state="saved"]');
    assert.match(await page.evaluate(() => document.querySelector('[data-part="save-state"]').innerText), /this tab/i);
    await page.evaluate(() => document.activeElement.blur());
    await page.reload();
    await page.waitForSelector(SEALED);
    const reloaded = ofPage();

    await page.click('[data-screen="assess"]');
    await page.click('[data-domain="governance"]');
    await page.waitForSelector(`${ANSWER}:checked`);
    await page.click('fieldset[data-control="code-of-conduct"] [data-part="behind"] > summary');
    await page.waitForSelector('#note-code-of-conduct');
    assert.equal(await page.evaluate(() => document.querySelector('#note-code-of-conduct').value), 'seen in Firefox');

    // By file: a whole assessment, whose scores are those of the headless API.
    await page.click('[data-screen="start"]');
    await page.setFile('[data-part="open-file"]', fixture);
    await page.waitForSelector('[data-part="offer-take"]');
    await page.click('[data-part="offer-take"]');
    await page.waitForSelector('[data-message="file-opened"]');
    await page.click('[data-screen="results"]');
    await page.waitForSelector('[data-part="results"]');
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('[data-part="framework-score"][data-framework]')].map((one) => [
        one.dataset.framework,
        one.querySelector('[data-part="score-low"]').dataset.value,
        one.querySelector('[data-part="score-high"]').dataset.value,
      ]),
    );
    const text = ({ num, den }) => `${num}/${den}`;
    assert.deepEqual(shown, expected.frameworks.map(({ framework, score }) => [framework, text(score.coverage.low), text(score.coverage.high)]));
    for (const screen of ['plan', 'crosswalk', 'start']) {
      await page.click(`[data-screen="${screen}"]`);
      await page.waitForSelector(`[data-part="${screen}"]`);
    }
    mkdirSync(at('../../target/screenshots'), { recursive: true });
    await page.screenshot(at(`../../target/screenshots/firefox ${edition}.png`));

    // Nothing was asked for but the page itself, twice; the hosted one the second time from the copy in the browser.
    assert.ok(reloaded[1] > asked);
    if (server) assert.equal(reloaded[0], loaded);
    assert.deepEqual(ofPage(), reloaded);
    assert.deepEqual(page.problems.filter((problem) => !EXPECTED.test(problem)), []);
  });

  test(`${edition} in Firefox: the self-test`, async (t) => {
    const { url } = await serve(t);
    const page = await openFirefox(t);
    await page.goto(url);
    await page.waitForSelector(SEALED);
    await page.click('[data-part="about"] > summary');
    await page.click('[data-part="self-test-run"]');
    await page.waitForSelector('crosscheck-self-test[data-tier]');
    const rows = await page.evaluate(() => [...document.querySelectorAll('crosscheck-self-test [data-way]')].map(({ dataset }) => ({ ...dataset })));
    const those = (result) => rows.filter((row) => row.result === result).map(({ way }) => way);
    // No list of connections in Firefox, so WebRTC is what is left.
    assert.deepEqual(those('passed'), ['webrtc']);
    assert.ok(those('stopped').length >= 24, `only ${those('stopped')}`);
    assert.equal(await page.evaluate(() => document.querySelector('crosscheck-self-test').dataset.tier), 'policy');
    assert.equal(await page.evaluate(() => location.href), url);
  });
}

// Firefox says on the console of what it does not know in a header, which is why it is there for others.
const EXPECTED = /Permissions-Policy|Feature Policy|Connection-Allowlist/i;
