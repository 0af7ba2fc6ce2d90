// The crosswalk screen as a reader uses it: search, results, links, back and forward, both directions, links from
// outside, every entry there is, keyboard alone, and a look at each kind of place in four windows.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { goTo, goToContents } from './answering.mjs';
import { openPage } from './harness.mjs';

const CITED = 'hipaa:164.312(a)(2)(iv)';
const WINDOWS = {
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'narrow-dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', isLikeAnother: true },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light', isLikeAnother: true },
};
/** One of each kind of place and entry. */
const PLACES = [
  'contents', 'matrix', 'security-rule', 'domains/access', 'double-duty', 'breach-notices', 'disagreements', 'stances',
  'claims', 'security-rule-2025', 'sources', 'soc2/cc6', 'soc2:CC6.1', CITED, 'multi-factor-authentication',
  'soc2-report', 'episki', 'misconceptions/hospital-only', 'duties/covered-entity', 'disagreements/hitrust',
  'stances/log-retention', 'claims/common-criteria-security-rule', 'costs/type-2-audit', 'totals/agency-combined',
  'steps/observation', 'paths/parallel', 'security-rule-2025/addressable-class',
];

/** Opens the crosswalk, at a place if its id is given, as a link from outside would. */
async function browse(t, id, options = {}) {
  const visit = await openPage(t, { ...options, path: id ? `#${encodeURI(id)}` : '' });
  if (!id) await goToContents(visit.page);
  await visit.page.waitForSelector(`[data-part="crosswalk"] [data-place="${id ?? 'contents'}"]`);
  return visit;
}

const results = (page) => page.locator('[data-part="search-results"] [data-entry]').evaluateAll((rows) => rows.map((row) => row.dataset.entry));
const at = (page, id) => page.waitForSelector(`[data-place="${id}"]`);
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.dataset.part);

async function search(page, query) {
  await page.fill('#crosswalk-search', query);
  await page.waitForSelector('[data-part="search-results"]');
  return results(page);
}

test('search by citation, by word with a typo, by synonym; matches are marked and counted', async (t) => {
  const visit = await browse(t);
  const { page } = visit;
  assert.equal((await search(page, 'CC6.1'))[0], 'soc2:CC6.1');
  assert.equal((await search(page, '164.312(a)(2)(iii)'))[0], 'hipaa:164.312(a)(2)(iii)');
  assert.ok((await search(page, 'encyption at rest')).slice(0, 5).includes('encryption-at-rest'));
  const found = await search(page, '2fa');
  assert.ok(found.slice(0, 3).includes('multi-factor-authentication'));
  assert.ok((await page.locator('[data-part="search-results"] mark').count()) > 0);
  assert.match(await page.innerText('[data-part="search-status"]'), new RegExp(`^${found.length} results$`));
  assert.equal(await page.getAttribute('[data-part="search-status"]', 'role'), 'status');

  const many = await search(page, 'risk');
  assert.equal(many.length, 40);
  assert.match(await page.innerText('[data-part="search-more"]'), /^\d+ more/);

  await page.fill('#crosswalk-search', 'xylophone');
  await page.click('[data-part="to-contents"]');
  await at(page, 'contents');
  await page.fill('#crosswalk-search', '');
  assert.equal(await page.locator('[data-part="search-results"]').count(), 0);
  await visit.assertQuiet();
});

test('a result leads on to another entry and back to the results', async (t) => {
  const visit = await browse(t);
  const { page } = visit;
  await search(page, 'automatic logof');
  await page.click('[data-part="search-results"] [data-entry="hipaa:164.312(a)(2)(iii)"]');
  await at(page, 'hipaa:164.312(a)(2)(iii)');
  assert.equal(await focused(page), 'place-title');
  assert.match(await page.innerText('[data-part="back"]'), /Contents/);
  await page.click('[data-part="clauses"] [data-entry="session-timeout"]');
  await at(page, 'session-timeout');
  assert.match(await page.innerText('[data-part="back"]'), /164\.312\(a\)\(2\)\(iii\)/);
  await page.click('[data-part="back"]');
  await at(page, 'hipaa:164.312(a)(2)(iii)');
  await page.click('[data-part="back"]');
  await page.waitForSelector('[data-part="search-results"]');
  assert.equal(await page.inputValue('#crosswalk-search'), 'automatic logof');
  await page.click('[data-part="forward"]');
  await page.click('[data-part="forward"]');
  await at(page, 'session-timeout');
  assert.ok(await page.isDisabled('[data-part="forward"]'));
  await visit.assertQuiet();
});

test('a requirement leads to the other framework, and from there back to it', async (t) => {
  const visit = await browse(t, CITED);
  const { page } = visit;
  const related = page.locator('[data-part="related"] tr[data-requirement="soc2:CC6.1"]');
  assert.equal(await related.getAttribute('data-relationship'), 'subset-of');
  await related.locator('[data-entry="soc2:CC6.1"]').click();
  await at(page, 'soc2:CC6.1');
  const back = page.locator(`[data-part="related"] tr[data-requirement="${CITED}"]`);
  assert.equal(await back.getAttribute('data-relationship'), 'superset-of');

  // By the control between them: both frameworks name it, and it leads to both.
  await page.click('[data-part="clauses"] [data-entry="encryption-at-rest"]');
  await at(page, 'encryption-at-rest');
  for (const [framework, id] of [['soc2', 'soc2:CC6.1'], ['hipaa', CITED]]) {
    assert.equal(await page.locator(`[data-part="named-by"] [data-framework="${framework}"] [data-entry="${id}"]`).count(), 1);
  }
  await visit.assertQuiet();
});

test('what a row says belongs to it says in turn that the row mentions it', async (t) => {
  const visit = await browse(t, 'misconceptions/hospital-only');
  const { page } = visit;
  assert.equal(await focused(page), 'sought');
  const row = page.locator('[data-row="misconceptions/hospital-only"]');
  const top = await row.evaluate((element) => element.getBoundingClientRect().top);
  assert.ok(top > 60 && top < 400, `the row that was sought is ${top} px below the top`);
  await row.locator('[data-part="line-see"] [data-entry="baa-with-customers"]').click();
  await at(page, 'baa-with-customers');
  const mentions = page.locator('[data-part="mentions"] details', { hasText: 'Rows of tables' });
  if (!(await mentions.getAttribute('open'))) await mentions.locator('summary').click({ force: true });
  await page.locator('[data-part="mentions"] [data-entry="misconceptions/hospital-only"]').evaluate((link) => link.click());
  await at(page, 'misconceptions/hospital-only');
  await visit.assertQuiet();
});

test('from advice on the start screen to its rule, and back to the start', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goTo(page, 'start');
  await page.locator('[data-part="advice"] details[data-rule] > summary').first().click();
  await page.locator('[data-part="advice"] details[open] [data-part="line-sources"] [data-entry]').first().click();
  await page.waitForSelector('[data-part="crosswalk"]');
  assert.match(await page.innerText('[data-part="back"]'), /Profile/);
  await page.click('[data-part="back"]');
  await page.waitForSelector('[data-part="start"]');
  await visit.assertQuiet();
});

test('advice: what applies stands first, and follows the numbers that are given', async (t) => {
  const said = JSON.stringify({ format: 'crosscheck/assessment', version: 1, profile: { phi: 'yes', role: 'covered-entity' } });
  const before = (page) => page.addInitScript((kept) => sessionStorage.setItem('crosscheck/assessment', kept), said);
  const visit = await browse(t, 'breach-notices', { before });
  const { page } = visit;
  const speaking = () => page.locator('[data-part="speaks"] [data-rule]').evaluateAll((rows) => rows.map((row) => row.dataset.rule));
  const all = await page.locator('[data-rule]').count();
  const without = await speaking();
  await page.fill('#count-breach-notices-individuals', '600');
  await page.fill('#count-breach-notices-largest-state', '600');
  await page.waitForSelector('[data-part="speaks"] [data-rule^="breach-notices/hhs-at-once"]', { state: 'attached' });
  assert.notDeepEqual(await speaking(), without);
  assert.equal(await page.locator('[data-rule]').count(), all);
  await visit.assertQuiet();
});

/** Ids of everything, read off the files themselves: rows of tables, rules, and all collections. */
function idsInFiles() {
  const root = new URL('../../catalog/', import.meta.url);
  const read = (path) => readFileSync(new URL(path, root), 'utf8');
  const idsOf = (text) => [...text.matchAll(/^ {2}- id: (\S+)|^ {2}- \{ id: ([^\s,]+)/gm)].map(([, long, short]) => (long ?? short).replace(/"/g, ''));
  const files = (folder) => readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.yaml')).map((name) => read(`${folder}/${name}`));
  const within = (text) => idsOf(text).map((id) => `${/^id: (\S+)/m.exec(text)[1]}/${id}`);
  return [
    ...files('knowledge').flatMap(within),
    ...files('advice').flatMap((text) => within(text.slice(0, text.indexOf('\nid:') + 1) + text)),
    ...files('controls').flatMap(idsOf),
    ...files('disagreements').flatMap(idsOf).map((id) => `disagreements/${id}`),
    ...files('frameworks/hipaa').flatMap(idsOf).filter((id) => id.startsWith('hipaa:')),
    ...files('frameworks/soc2-2017').flatMap(idsOf).filter((id) => id.startsWith('soc2:')),
    ...idsOf(read('sources.yaml')),
    ...idsOf(read('claims.yaml')).map((id) => `claims/${id}`),
    ...idsOf(read('steps.yaml')).map((id) => `steps/${id}`),
    ...idsOf(read('paths.yaml')).map((id) => `paths/${id}`),
  ];
}

/** Opens an id by the address, as a visit of its own, and sees that it is what is shown. */
async function openByAddress({ page, server }, id) {
  await page.goto('about:blank');
  await page.goto(`${server.url}#${encodeURI(id)}`);
  const shown = await page.waitForSelector('[data-part="crosswalk"] [data-place]').then((place) => place.getAttribute('data-place'));
  assert.ok(shown === id, `${id} opens ${shown}`);
  assert.ok((await page.innerText('[data-place]')).length > 60, `${id} shows nothing`);
}

test('a fragment of the address opens every place there is, and nothing else', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  const all = [...new Set([...PLACES, ...idsInFiles()])];
  assert.ok(all.length > 800, `only ${all.length} ids`);
  // Some of each collection, spread evenly; every load is a visit of its own. One of each kind is opened below.
  const sample = all.filter((id, position) => position % 27 === 0 && !PLACES.includes(id));
  for (const id of sample) await openByAddress(visit, id);
  for (const id of ['', 'screen-title', 'no/such-entry', '%E0%A4%A', '<img src=x>']) {
    await page.goto('about:blank');
    await page.goto(`${visit.server.url}#${id}`);
    await page.waitForSelector('[data-part="home"]');
  }
  assert.deepEqual(visit.problems, []);
});

test('every link that can be reached in two steps from the contents opens without a complaint', async (t) => {
  const visit = await browse(t);
  const { problems, seen } = await visit.page.evaluate(async () => {
    // Drawing them would take as long again; how they look is looked at below.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-place] { display: none }');
    document.adoptedStyleSheets = [sheet];
    const problems = [];
    const links = (root) => [...new Set([...document.querySelectorAll(`${root} [data-entry]`)].map((link) => link.dataset.entry))];
    // What is to be seen is there after a turn or two of the page's own; one that never comes ends the walk.
    const isAt = async (id) => {
      for (const end = performance.now() + 30_000; performance.now() < end; ) {
        if (document.querySelector(`[data-place="${id}"]`)) return true;
        await new Promise((done) => setTimeout(done));
      }
      problems.push(`${id} does not open`);
      return false;
    };
    const press = (selector) => document.querySelector(selector).click();
    const seen = new Set();
    for (const id of links('[data-part="contents"]')) {
      press(`[data-part="contents"] [data-entry="${id}"]`);
      if (!(await isAt(id))) break;
      for (const inner of links(`[data-place="${id}"]`).filter((each) => !seen.has(each)).slice(0, 6)) {
        seen.add(inner);
        press(`[data-place="${id}"] [data-entry="${inner}"]`);
        if (!(await isAt(inner))) break;
        press('[data-part="back"]');
        if (!(await isAt(id))) break;
      }
      press('[data-part="back"]');
      if (!(await isAt('contents'))) break;
    }
    return { problems, seen: [...seen] };
  });
  assert.deepEqual(problems, []);
  assert.ok(seen.length > 200, `only ${seen.length} links`);
  await visit.assertQuiet();
});

// All places in two windows that share nothing, and some in the other two.
const SHARES = { 'desktop-light': () => true, 'narrow-dark': () => true, 'desktop-dark': (n) => n % 3 === 0, 'phone-light': (n) => n % 3 === 1 };

test(`each kind of place, opened by its address, in ${Object.keys(WINDOWS).join(', ')}`, async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  for (const [position, id] of PLACES.entries()) {
    await openByAddress(visit, id);
    await page.evaluate(() => { for (const folded of document.querySelectorAll('[data-place] details')) folded.open = true; });
    const windows = Object.entries(WINDOWS).filter(([window]) => SHARES[window](position));
    await visit.assertLooks(Object.fromEntries(windows), `crosswalk-${id.replace(/[^\w.-]+/g, '_')}`);
  }
  await search(page, 'encyption');
  await visit.assertLooks(WINDOWS, 'crosswalk-search');
  assert.deepEqual(visit.problems, []);
});

test('by keyboard alone: search, into the results, open, back, clear', async (t) => {
  const visit = await browse(t);
  const { page } = visit;
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  for (let i = 0; i < 40 && (await focused(page)) !== 'crosswalk-search'; i += 1) await press('Tab');
  assert.equal(await focused(page), 'crosswalk-search');
  await page.keyboard.type('audit log');
  await page.waitForSelector('#result-1');
  await press('ArrowDown');
  assert.equal(await focused(page), 'result-0');
  await press('ArrowDown', 'ArrowUp', 'ArrowUp');
  assert.equal(await focused(page), 'crosswalk-search');
  const first = await page.getAttribute('#result-0', 'data-entry');
  const second = await page.getAttribute('#result-1', 'data-entry');
  await press('Enter');
  await at(page, first);
  assert.ok(['place-title', 'sought'].includes(await focused(page)));
  // What was found stands ready in the box: Enter shows it again, here.
  await page.focus('#crosswalk-search');
  await press('Enter');
  await page.waitForSelector('#result-1');
  await press('ArrowDown', 'ArrowDown', 'Enter');
  await at(page, second);
  for (let i = 0; i < 40 && (await focused(page)) !== 'back'; i += 1) await press('Shift+Tab');
  await press('Enter');
  await page.waitForSelector('#result-1');
  await page.focus('#result-1');
  await press('Escape');
  assert.equal(await focused(page), 'crosswalk-search');
  await press('Escape');
  assert.equal(await page.inputValue('#crosswalk-search'), '');
  await at(page, first);
  await visit.assertQuiet();
});
