// Published claims: what the page computes for each equals what is computed here from catalog/claims.yaml and the
// catalog's JSON; verdicts follow from it; filters, disagreements and the proposal show what they should.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { CATALOG, controlsOf, goToPlace, requirementsOf } from './crosswalk.mjs';
import { openPage } from './harness.mjs';

const folder = new URL('../../catalog/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');

// --- claims.yaml, as far as figures go ----------------------------------------------------------------

const text = read('claims.yaml').replace(/^\s*#.*$/gm, '');
const LEVELS = Object.fromEntries([...text.match(/levels: \{(.*?)\}/)[1].matchAll(/(\w+): (\d+)/g)].map(([, level, at]) => [level, Number(at)]));
const blocks = text.split(/^  - id: /m).slice(1);
const ids = (list) => [...list.matchAll(/[^\s,[\]"]+/g)].map(([id]) => id).filter((id) => id !== '-');
const list = (from, key) => ids(new RegExp(`${key}:\\s*(\\[[^\\]]*\\]|(?:-\\s+\\S+\\s*)+)`).exec(from)[1]);

const CLAIMS = blocks.map((block) => {
  const id = /^\S+/.exec(block)[0];
  const measure = /\n    measure:([^]*?)\n    (?:expects|ours):/.exec(block)[1];
  const expects = /\n    expects: \{(.*)\}/.exec(block)?.[1];
  const by = ids(/\n    by: (\[.*?\])/.exec(block)[1]);
  return { id, by, measure, expects };
});

/** Greatest common divisor, for exact fractions in whole numbers. */
const gcd = (a, b) => (b ? gcd(b, a % b) : a);
const reduced = (num, den) => { const common = gcd(num, den) || 1n; return [num / common, den / common]; };
const plus = ([a, b], [c, d]) => reduced(a * d + c * b, b * d);

function overlap(from, onto, way) {
  const named = new Set(controlsOf(from.flatMap(requirementsOf)));
  const requirements = onto.flatMap(requirementsOf);
  const shares = requirements.map((id) => {
    const controls = controlsOf([id]);
    return [BigInt(controls.filter((control) => named.has(control)).length), BigInt(controls.length)];
  });
  const of = BigInt(shares.length);
  if (way === 'any') return [BigInt(shares.filter(([shared]) => shared > 0n).length), of];
  if (way === 'full') return [BigInt(shares.filter(([shared, all]) => shared === all).length), of];
  const [num, den] = shares.reduce(plus, [0n, 1n]);
  return reduced(num, den * of);
}

function sharedEffort(frameworks) {
  const sets = frameworks.map((framework) => new Set(controlsOf(requirementsOf(framework))));
  let [apart, together] = [0n, 0n];
  for (const control of CATALOG.controls) {
    const effort = BigInt(control.effort.from + control.effort.to);
    const times = sets.filter((set) => set.has(control.id)).length;
    apart += effort * BigInt(times);
    together += times ? effort : 0n;
  }
  return reduced(apart - together, apart);
}

/** The exact figure of a claim, as the page writes it: counts as they are, means reduced. */
function figure({ measure }) {
  if (/nothing:/.test(measure)) return undefined;
  if (/shared-effort:/.test(measure)) return sharedEffort(list(measure, 'shared-effort'));
  if (/designation:/.test(measure)) {
    const [of, is] = [list(measure, 'of'), /is: (\w+)/.exec(measure)[1]];
    return [BigInt(of.filter((id) => CATALOG.requirements.find((row) => row.id === id).designation === is).length), BigInt(of.length)];
  }
  return overlap(list(measure, 'from'), list(measure, 'onto'), /way: (\w+)/.exec(measure)[1]);
}

function holds([num, den], expects) {
  const atLeast = (percent) => num * 100n >= BigInt(percent) * den;
  const above = (percent) => num * 100n > BigInt(percent) * den;
  const [, from, to] = /from: (\d+), to: (\d+)/.exec(expects) ?? [];
  if (from) return atLeast(from) && !above(to);
  if (/some/.test(expects)) return num > 0n;
  if (/none/.test(expects)) return num === 0n;
  const level = atLeast(LEVELS.high) ? 'high' : atLeast(LEVELS.medium) ? 'medium' : 'low';
  return /level: (\w+)/.exec(expects)[1] === level;
}

const verdict = (claim) => {
  const value = figure(claim);
  return value ? (holds(value, claim.expects) ? 'borne-out' : 'not-borne-out') : 'nothing-to-compute';
};
/** One decimal, halves up, as the page rounds. */
const percent = ([num, den]) => {
  const tenths = (num * 2000n + den) / (2n * den);
  return tenths % 10n ? `${tenths / 10n}.${tenths % 10n}%` : `${tenths / 10n}%`;
};

// --- the page -----------------------------------------------------------------------------------------

const shownClaims = (page) => page.locator('[data-part="claims"] [data-claim]').evaluateAll((cards) =>
  cards.map((card) => {
    const computed = card.querySelector('[data-part="computed"]');
    return { id: card.dataset.claim, verdict: card.dataset.verdict, value: computed?.dataset.value, percent: computed?.textContent };
  }),
);

test('every figure and verdict equals one computed here', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goToPlace(page, 'claims');
  const expected = CLAIMS.map((claim) => {
    const value = figure(claim);
    return { id: claim.id, verdict: verdict(claim), value: value && `${value[0]}/${value[1]}`, percent: value && percent(value) };
  });
  assert.ok(expected.length > 50 && expected.filter((claim) => claim.value).length > 40);
  assert.deepEqual(await shownClaims(page), expected);

  const tally = (is) => expected.filter((claim) => claim.verdict === is).length;
  const summary = await page.locator('[data-part="claims-summary"]').innerText();
  assert.match(summary, new RegExp(`${tally('borne-out')} (?:is|are) borne out and ${tally('not-borne-out')} (?:is|are) not\\. For ${tally('nothing-to-compute')} more`));
  await page.click('[data-part="how-to-read"] > summary');
  assert.match(await page.locator('[data-part="levels"]').innerText(), new RegExp(`ours.*High begins at ${LEVELS.high}%, medium at ${LEVELS.medium}%`, 's'));
  await visit.assertQuiet();
});

test('three ways stand beside every overlap, and a claim by itself goes down to requirements', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goToPlace(page, 'claims');
  for (const claim of CLAIMS.filter(({ measure }) => /overlap:/.test(measure)).slice(0, 12)) {
    const card = page.locator(`[data-claim="${claim.id}"]`);
    await card.locator('details > summary').click();
    for (const way of ['any', 'mean', 'full']) {
      const shown = await card.locator(`[data-way="${way}"] td`).first().innerText();
      assert.equal(shown, percent(overlap(list(claim.measure, 'from'), list(claim.measure, 'onto'), way)), `${claim.id} ${way}`);
    }
  }
  const [claim] = CLAIMS;
  await page.locator(`[data-claim="${claim.id}"] [data-part="claim-alone"]`).click();
  const rows = page.locator('[data-part="claim-rows"] tbody tr');
  await rows.first().waitFor();
  const named = new Set(controlsOf(list(claim.measure, 'from').flatMap(requirementsOf)));
  const expected = list(claim.measure, 'onto').flatMap(requirementsOf).map((id) => {
    const controls = controlsOf([id]);
    return [id, `${controls.filter((control) => named.has(control)).length}/${controls.length}`];
  });
  assert.deepEqual(await rows.evaluateAll((rows) => rows.map(({ dataset: d }) => [d.requirement, d.value])), expected);
  await visit.assertQuiet();
});

test('verdict and article narrow the list down, together', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goToPlace(page, 'claims');
  const shown = async () => (await shownClaims(page)).map(({ id }) => id);
  await page.click('[data-part="verdict-filter"] [data-filter="not-borne-out"]');
  const failing = CLAIMS.filter((claim) => verdict(claim) === 'not-borne-out');
  assert.deepEqual(await shown(), failing.map(({ id }) => id));
  await page.click('[data-part="article-filter"] [data-filter="tallyfy"]');
  assert.deepEqual(await shown(), failing.filter(({ by }) => by.includes('tallyfy')).map(({ id }) => id));
  await page.click('[data-part="verdict-filter"] [data-filter="all"]');
  await page.click('[data-part="article-filter"] [data-filter="all"]');
  assert.equal((await shown()).length, CLAIMS.length);
  await visit.assertQuiet();
});

test('every disagreement is there with its positions, and a source narrows them down', async (t) => {
  const visit = await openPage(t);
  const { page } = visit;
  await goToPlace(page, 'disagreements');
  const rows = readdirSync(new URL('disagreements/', folder))
    .flatMap((name) => read(`disagreements/${name}`).split(/^  - id: /m).slice(1))
    .map((block) => ({ id: /^\S+/.exec(block)[0], by: [...block.matchAll(/\n      - by: (\S+)/g)].map(([, by]) => by) }));
  const shown = () => page.locator('[data-part="disagreements"] details[data-disagreement]').evaluateAll((all) => all.map((row) => row.dataset.disagreement));
  assert.deepEqual((await shown()).sort(), rows.map(({ id }) => id).sort());
  await page.click('[data-part="open-all"]');
  const positions = await page.locator('[data-part="disagreements"] details').evaluateAll((all) =>
    all.map((row) => [row.dataset.disagreement, [...row.querySelectorAll('[data-by]')].map((one) => one.dataset.by)]));
  assert.deepEqual(Object.fromEntries(positions), Object.fromEntries(rows.map(({ id, by }) => [id, by])));
  for (const { id } of rows) {
    for (const part of ['rule', 'adopted']) assert.ok((await page.locator(`[data-disagreement="${id}"] [data-part="${part}"] dd`).innerText()).length > 20);
  }
  await page.click('[data-part="source-filter"] [data-filter="primer"]');
  assert.deepEqual((await shown()).sort(), rows.filter(({ by }) => by.includes('primer')).map(({ id }) => id).sort());
  await visit.assertQuiet();
});

test('a proposal says that it is not the law, and what it would mean follows the answers', async (t) => {
  const kept = JSON.stringify({
    format: 'crosscheck/assessment', version: 1, profile: { phi: 'yes', role: 'business-associate' },
    answers: { 'penetration-testing': { status: 'not-implemented' }, 'multi-factor-authentication': { status: 'implemented' } },
  });
  const before = (page) => page.addInitScript((text) => sessionStorage.setItem('crosscheck/assessment', text), kept);
  const visit = await openPage(t, { before });
  const { page } = visit;
  const strip = () => page.locator('[data-part="score-strip"]').innerText();
  const scores = await strip();
  await goToPlace(page, 'security-rule-2025', 'proposal');
  assert.match(await page.locator('[data-part="proposal-banner"]').innerText(), /Not the law, and in no score/);
  const outlook = (change) => page.locator(`[data-change="${change}"]`).getAttribute('data-outlook');
  assert.equal(await outlook('penetration-test'), 'would-be-gap');
  assert.equal(await outlook('mfa'), 'ready');
  assert.equal(await outlook('backups-48-hours'), 'unknown');
  const all = await page.locator('[data-change]').evaluateAll((cards) => cards.map((card) => card.dataset.outlook));
  for (const is of ['would-be-gap', 'unknown', 'ready', 'not-measured']) {
    const shown = await page.locator(`[data-part="outlook-filter"] [data-filter="${is}"]`).innerText();
    assert.equal(Number(/\d+$/.exec(shown.trim())[0]), all.filter((one) => one === is).length);
  }
  await page.click('[data-part="outlook-filter"] [data-filter="would-be-gap"]');
  assert.deepEqual(await page.locator('[data-change]').evaluateAll((cards) => cards.map((card) => card.dataset.change)), ['penetration-test']);
  assert.equal(await strip(), scores, 'a proposal moves no score');
  await visit.assertQuiet();
});

for (const [window, context] of Object.entries({
  'desktop-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'phone-light': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
})) {
  test(`accessible and no wider than the window, ${window}`, async (t) => {
    const visit = await openPage(t, { context });
    const { page } = visit;
    for (const place of ['claims', 'disagreements', 'proposal-0']) {
      await goToPlace(page, place);
      // Unfolded, so that nothing escapes the check; all rows are made alike, and axe takes a second for each.
      await page.evaluate(() => [...document.querySelectorAll('[data-part="crosswalk"] details')].slice(0, 20).forEach((one) => { one.open = true; }));
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(width <= 0, `${place} is ${width} px wider than the window`);
      await visit.assertAccessible();
      await visit.screenshot(`${place}-${window}`);
    }
    await visit.assertQuiet();
  });
}
