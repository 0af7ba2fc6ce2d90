// Days, months and numbers as people write them: what the page says in either language is what this browser's own Intl says,
// wherever the visitor is; and where Intl is broken, the page works and writes plainly.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { goTo, goToContents, goToPart, pressPlace } from './answering.mjs';
import { OPEN_SHADOWS, openInline, told } from './host.mjs';
import { openPage } from './harness.mjs';

const half = JSON.parse(readFileSync(new URL('../fixtures/assessments/half-answered.json', import.meta.url), 'utf8'));
const CURRENT = /current-as-of: "?(\d{4}-\d\d-\d\d)/.exec(readFileSync(new URL('../../catalog/catalog.yaml', import.meta.url), 'utf8'))[1];
const LOGOFF = 'hipaa:164.312(a)(2)(iii)';
const DAYS = { decided: '2026-03-10', review: '2027-01-02', due: '2031-12-31', period: '2026-06-30' };
const OPEN_CONTROL = Object.keys(half.answers)[0];

const kept = {
  ...half,
  artifacts: { 'soc2-report': { type: 'type-2', categories: ['security'], opinion: 'unqualified', 'period-end': DAYS.period } },
  answers: { ...half.answers, [OPEN_CONTROL]: { ...half.answers[OPEN_CONTROL], status: 'not-implemented', due: DAYS.due } },
  decisions: { [LOGOFF]: { course: 'alternative', reason: 'A fixed period ends calls.', decided: DAYS.decided, review: DAYS.review } },
};

/** Opens the page on what is kept; `before` is a script that runs in it first. */
const open = (t, { path = '', context, script } = {}) => openPage(t, {
  path,
  context: { viewport: { width: 1280, height: 900 }, ...context },
  before: async (page) => {
    if (script) await page.addInitScript(script);
    await page.addInitScript((text) => sessionStorage.length || sessionStorage.setItem('crosscheck/assessment', text), JSON.stringify(kept));
  },
});

/** What Intl says in that browser. */
const said = (page, locale) => page.evaluate(([locale, days, current]) => {
  const day = (iso, month = 'long') => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' }).format(new Date(iso));
  const date = new Date();
  const iso = [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
  const number = new Intl.NumberFormat(locale);
  return {
    current: day(current),
    today: day(iso),
    months: [0].map((more) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'short' }).format(Date.UTC(date.getFullYear(), date.getMonth() + more, 1))),
    ...Object.fromEntries(Object.entries(days).flatMap(([name, iso]) => [[name, day(iso)], [`${name} in short`, day(iso, 'short')]])),
    numbers: Object.fromEntries([70_000, 185_000, 1_230_000].map((each) => [each, number.format(each)])),
    decimal: number.format(1.5).replace(/\d/g, ''),
  };
}, [locale, DAYS, CURRENT]);

/** Goes through the page and collects what it says where a date or a large number stands. */
async function shown(page) {
  const text = (selector) => page.locator(selector).first().innerText();
  await page.click('[data-part="about"] > summary');
  const found = { footer: await text('[data-part="footer"]') };
  await goTo(page, 'results');
  await page.click('[data-part="how-to-read"] > summary');
  found.results = await text('[data-part="results"]');
  await page.click('[data-part="open-report"]');
  await page.locator('[data-part="report-choices"] input[value="everything"]').check();
  found.report = await text('[data-part="sheet"]');
  await goTo(page, 'plan');
  await goToPart(page, 'steps');
  await page.click('[data-part="show-all-steps"]');
  found.plan = await text('[data-part="plan"]');
  await goToPart(page, 'timeline');
  found.axis = await page.locator('.crosscheck-timeline-axis').first().evaluate((axis) => axis.textContent);
  found.figures = await text('[data-part="plan-figures"]');
  found.dollars = await page.locator('[data-part="first-year"]').first().evaluate((one) => [one.dataset.value.split('/').map(Number), one.querySelector('dd').textContent]);
  found.dates = await text('[data-part="dates"] p');
  found.plan += await text('[data-part="plan"]');
  await goTo(page, 'assess');
  await page.click('[data-order="decisions"]');
  await page.click('[data-part="memo-all"]');
  found.memos = await text('[data-part="memo-place"]');
  return found;
}

const ISO_DAY = /\b\d{4}-\d\d(-\d\d)?\b/;

for (const [path, locale, context] of [
  ['', 'en', {}],
  ['', 'en', { timezoneId: 'Pacific/Honolulu', locale: 'de-DE' }],
  ['id/', 'id', {}],
  ['id/', 'id', { timezoneId: 'Pacific/Kiritimati', locale: 'en-GB' }],
]) {
  test(`in ${locale} every day, month and number is what Intl says (${JSON.stringify(context)})`, async (t) => {
    const visit = await open(t, { path, context });
    const { page } = visit;
    const wanted = await said(page, locale);
    assert.equal(wanted.current, { en: 'November 30, 2026', id: '30 November 2026' }[locale], 'the catalog of this build');
    const found = await shown(page);
    const has = (where, what) => assert.ok(found[where].includes(what), `${what} is not in ${where}:\n${found[where].slice(0, 1500)}`);
    has('footer', wanted.current);
    has('results', wanted.today);
    has('report', wanted.today);
    has('report', wanted.period);
    has('report', wanted.due);
    has('plan', wanted['due in short']);
    has('dates', wanted.due);
    for (const month of wanted.months) has('axis', month);
    has('memos', wanted.decided);
    has('memos', wanted['review in short']);
    const [[from, to], dollars] = found.dollars;
    const amounts = await page.evaluate(([locale, all]) => all.map((each) => new Intl.NumberFormat(locale).format(each)), [locale, [from, to]]);
    for (const amount of amounts) assert.ok(dollars.includes(amount), `${dollars}: ${amount}`);
    assert.ok(amounts[1].includes({ en: ',', id: '.' }[locale]), 'large enough to be grouped');
    assert.match(found.report, new RegExp(`\\d\\${wanted.decimal}\\d`), 'points with one decimal');
    // Nothing is left in the form for programs. The sources' dates are the catalog's, written in its language.
    for (const [where, text] of Object.entries(found)) if (where !== 'dollars') assert.doesNotMatch(text, ISO_DAY, where);
    await visit.assertQuiet();
  });
}

test('dates of the catalog, also those behind words, are written in its language', async (t) => {
  for (const [path, month] of [['', 'January 28, 2026'], ['id/', '']]) {
    const { page } = await open(t, { path });
    await goToContents(page);
    await page.locator('[data-part="contents"] [data-entry="sources"]').click();
    const text = await page.innerText('[data-part="sources-place"]');
    assert.match(text, /as in force on July 1, 2026/);
    assert.ok(text.includes(month));
    assert.doesNotMatch(text.replace(/\S+\/\S+/g, ''), ISO_DAY);
  }
});

// What a page may do to Intl, knowing or not. (UtilityScript is the driver’s own, which needs one that works.)
const BROKEN = {
  'is not there': 'delete globalThis.Intl;',
  'is null': 'Object.defineProperty(globalThis, "Intl", { value: null });',
  'throws at every touch': '{ const own = Intl; Object.defineProperty(globalThis, "Intl", { get() { if (/UtilityScript/.test(new Error().stack)) return own; throw new Error("touched"); } }); }',
  'has constructors that throw': 'for (const name of ["NumberFormat", "DateTimeFormat", "PluralRules"]) Intl[name] = function () { throw new RangeError("no locale"); };',
  'has methods that throw': 'for (const name of ["NumberFormat", "DateTimeFormat", "PluralRules"]) Intl[name] = function () { return { format() { throw 1; }, select() { throw null; } }; };',
  'answers with what is no text': 'for (const name of ["NumberFormat", "DateTimeFormat", "PluralRules"]) Intl[name] = function () { return { format: () => ({}), select: () => 7 }; };',
  'answers with other dates and numbers': 'for (const name of ["NumberFormat", "DateTimeFormat", "PluralRules"]) Intl[name] = function () { return { format: () => "<b>13 of May</b>", select: () => "few" }; };',
  'cannot be given options': 'for (const name of ["timeZone", "year", "month", "day"]) Object.defineProperty(Object.prototype, name, { set() { throw new Error("set"); }, get() {}, configurable: true });',
};
const HOLLOW = String.fromCodePoint(0x202f);
const plainly = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, HOLLOW);

for (const [how, script] of Object.entries(BROKEN)) {
  test(`where Intl ${how}, the page works: ISO dates, thousands parted by a space`, async (t) => {
    const visit = await open(t, { script });
    const { page } = visit;
    const found = await shown(page);
    const numbersWork = how === 'cannot be given options';
    const has = (where, what) => assert.ok(found[where].includes(what), `${what} is not in ${where}:\n${found[where].slice(0, 1500)}`);
    has('footer', `current as of ${CURRENT}.`);
    has('report', `up to ${DAYS.period}`);
    has('plan', `due ${DAYS.due}`);
    has('memos', DAYS.decided);
    assert.match(found.axis, /\d{4}-\d\d/);
    const [amounts, dollars] = found.dollars;
    for (const amount of amounts) assert.ok(dollars.includes(`$${numbersWork ? amount.toLocaleString('en') : plainly(amount)}`), dollars);
    assert.match(found.dates, /^Your steps’ dates: 1 step has a date, 2031-12-31/);
    assert.doesNotMatch(Object.values(found).join(), /13 of May|\[object|undefined|NaN/);
    await visit.assertQuiet();
  });
}

for (const how of ['throws at every touch', 'answers with other dates and numbers', 'cannot be given options']) {
  test(`so it does in another site's own page whose Intl ${how}`, async (t) => {
    const { page, problems } = await openInline(t, { headers: () => ({}), page: { head: `${OPEN_SHADOWS}<script>${BROKEN[how]}</script>` } });
    const { problems: told_ } = await told(page, 'ready');
    assert.deepEqual(told_, []);
    await page.locator('cross-check [data-part="about"] > summary').click();
    assert.match(await page.locator('cross-check [data-part="footer"]').innerText(), new RegExp(`current as of ${CURRENT}\\.`));
    await pressPlace(page.locator('cross-check'), 'plan');
    assert.match(await page.locator('cross-check [data-part="first-year"] dd').first().innerText(), /^\$\d+[\u202f,]\d{3}/);
    assert.deepEqual(problems, []);
  });
}

test('a formatter is made once, however often the plan is shown again', async (t) => {
  const { page } = await open(t, {
    script: `globalThis.counted = {}; for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules']) {
      const Own = Intl[name];
      const count = (what) => { counted[name + what] = (counted[name + what] ?? 0) + 1; };
      Intl[name] = function (...all) {
        count('');
        const own = new Own(...all);
        return { format: (value) => (count('.format'), own.format(value)), select: (value) => (count('.select'), own.select(value)) };
      };
    }`,
  });
  await goTo(page, 'plan');
  await goToPart(page, 'steps');
  const slider = page.locator('input[type="range"]').first();
  await slider.focus();
  const before = await page.evaluate(() => structuredClone(counted));
  assert.ok(before.NumberFormat >= 1 && before.DateTimeFormat >= 1 && before.PluralRules === 1, JSON.stringify(before));
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowLeft');
  const after = await page.evaluate(() => structuredClone(counted));
  for (const name of ['NumberFormat', 'DateTimeFormat', 'PluralRules']) assert.equal(after[name], before[name], name);
  // What was asked once is remembered: eighty steps ask for hardly anything.
  const asked = (counts) => ['NumberFormat.format', 'DateTimeFormat.format', 'PluralRules.select'].reduce((sum, name) => sum + (counts[name] ?? 0), 0);
  assert.ok(asked(after) - asked(before) < 200, `${asked(after) - asked(before)} questions to Intl: ${JSON.stringify([before, after])}`);
});
