// What `make bench` measures our engine against is no easier work: its JavaScript gives the API's scores, on random assessments
// of several profiles and scopes, whole and one answer after another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOUNDS, COUNTS, Scoring, STATES, STATUSES, tablesOf } from '../../tools/bench/scoring.mjs';
import { numbers, questionnaire, synthetic } from '../../tools/bench/questionnaire.mjs';
import { assess, catalog } from '../../target/npm/index.node.mjs';

const rows = catalog();
const EVERYTHING = { soc2: rows.parts.filter(({ framework }) => framework === 'soc2').map(({ id }) => id) };
const SETTINGS = [{}, { scope: EVERYTHING }, { scope: EVERYTHING, profile: { phi: 'no' } }, { scope: { soc2: ['availability'] }, profile: { role: 'covered-entity' } }];

const asAssessment = ({ profile, scope }, statuses) => ({
  format: 'crosscheck/assessment', version: 1, profile, scope,
  answers: Object.fromEntries(rows.controls.flatMap(({ id }, control) => (statuses[control] === 0 ? [] : [[id, { status: STATUSES[statuses[control]], justification: 'a reason' }]]))),
});

/** Both as one list of lists: the bounds and counts of every score, and of each requirement its bounds and state. */
function ours({ frameworks, requirements }) {
  const value = (fraction) => fraction.num / fraction.den;
  const bounds = (coverage) => (coverage ? [value(coverage.low), value(coverage.high)] : [null, null]);
  const both = ({ coverage, projected }) => [...bounds(coverage), ...bounds(projected)];
  const score = (name, one) => [name, ...both(one), one.applicable, ...COUNTS.map((count) => one[count])];
  return [
    ...frameworks.flatMap((one) => [score(one.framework, one.score), ...one.parts.flatMap((part) => [score(part.part, part.score), ...part.families.map((family) => score(family.family, family.score))])]),
    ...requirements.map((one) => [one.requirement, ...both(one), one.state]),
  ];
}

function theirs(scoring) {
  const bounds = (level, row) => Array.from({ length: BOUNDS }, (_, bound) => level.bound(row, bound));
  const score = (name, level, row) => [name, ...bounds(level, row), level.counting[row], ...COUNTS.map((count) => level.count(row, count))];
  const place = (list, id) => list.findIndex((row) => row.id === id);
  return [
    ...rows.frameworks.flatMap((one, framework) => [score(one.id, scoring.frameworks, framework), ...one.parts.flatMap((part) => [
      score(part, scoring.parts, place(rows.parts, part)),
      ...rows.parts[place(rows.parts, part)].families.map((family) => score(family, scoring.families, place(rows.families, family))),
    ])]),
    ...rows.requirements.map(({ id }, row) => [id, ...bounds(scoring.requirements, row), STATES[scoring.states[row]]]),
  ];
}

// The engine's fractions are exact, these are not.
function assertSame(found, expected, where) {
  assert.equal(found.length, expected.length);
  expected.forEach((list, at) => list.forEach((value, column) => {
    const other = found[at][column];
    const isSame = typeof value === 'number' ? Math.abs(value - other) < 1e-9 : value === other;
    assert.ok(isSame, `${where}, ${list[0]}: ${JSON.stringify(found[at])} instead of ${JSON.stringify(list)}`);
  }));
}

test('its scores are the API’s on random assessments', () => {
  const seen = new Set();
  SETTINGS.forEach((setting, number) => {
    const scoring = new Scoring(tablesOf(rows, setting));
    for (let round = 0; round < 12; round += 1) {
      const next = numbers(number * 100 + round + 1);
      // From nothing to everything answered.
      scoring.statuses.forEach((_, control) => (scoring.statuses[control] = next() < round / 10 ? 1 + Math.floor(next() * 6) : 0));
      scoring.whole();
      for (const state of scoring.states) seen.add(state);
      assertSame(theirs(scoring), ours(assess(asAssessment(setting, scoring.statuses))), `setting ${number}, round ${round}`);
    }
  });
  assert.equal(seen.size, STATES.length, 'a state that never came up was not compared');
});

test('one answer after another comes to the same as the whole', () => {
  const tables = tablesOf(rows, SETTINGS[1]);
  const [one, whole] = [new Scoring(tables), new Scoring(tables)];
  const next = numbers(7);
  for (let step = 0; step < 400; step += 1) {
    one.change(Math.floor(next() * rows.controls.length), Math.floor(next() * 7));
    whole.statuses.set(one.statuses);
    whole.whole();
    assert.deepEqual(theirs(one), theirs(whole), `step ${step}`);
  }
  assertSame(theirs(one), ours(assess(asAssessment(SETTINGS[1], one.statuses))), 'after all of them');
});

test('the pages ask what our page asks, in its sections, and synthetic catalogs have the size that they say', () => {
  const report = assess(asAssessment({}, new Uint8Array(rows.controls.length)));
  const asked = report.controls.filter((control) => control.asked).map(({ control }) => control);
  const { sections } = questionnaire(rows, report);
  assert.deepEqual(sections.flatMap(({ questions }) => questions.map(({ id }) => id)).sort(), [...asked].sort());
  for (const { id, questions } of sections) for (const question of questions) assert.equal(rows.controls.find((row) => row.id === question.id).domain, id);
  for (const size of [60, 5000]) assert.equal(new Scoring(tablesOf(synthetic(rows, size))).statuses.length, size);
});
