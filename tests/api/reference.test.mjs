// assess() against the reference implementation, which knows only catalog() and the assessment.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fraction } from "./fraction.mjs";
import { install, load } from "./installed.mjs";
import { randomAssessment } from "./random.mjs";
import { overlap as referenceOverlap, reference } from "./reference.mjs";

const { assess, catalog, overlap } = await load(install());
const rows = catalog();
// Rules and verdict of a report are no numbers; native cases show each.
const withoutVerdicts = (report) => ({
  ...report,
  attestations: report.attestations.map(({ reasons, verdict, ...reading }) => reading),
});
const RANDOM = Number(process.env.CROSSCHECK_RANDOM ?? 300);

for (const name of ["half-answered", "full", "soc2-type2"]) {
  test(`the report of ${name} is the reference's`, () => {
    const assessment = JSON.parse(readFileSync(new URL(`../fixtures/assessments/${name}.json`, import.meta.url), "utf8"));
    assert.deepEqual(withoutVerdicts(assess(assessment)), reference(rows, assessment));
  });
}

test(`the reports of ${RANDOM} pseudo-random assessments are the reference's`, () => {
  const seen = { origin: new Set(), state: new Set(), notices: new Set(), weakened: new Set(), band: new Set(), rough: new Set() };
  for (let seed = 1; seed <= RANDOM; seed += 1) {
    const assessment = randomAssessment(rows, seed);
    const report = assess(assessment);
    assert.deepEqual(withoutVerdicts(report), reference(rows, assessment), `seed ${seed}`);
    for (const control of report.controls) {
      seen.origin.add(control.origin);
      for (const notice of control.notices) seen.notices.add(notice);
      for (const reason of control.inherited?.["weakened-by"] ?? []) seen.weakened.add(reason);
    }
    for (const requirement of report.requirements) seen.state.add(requirement.state);
    for (const framework of report.frameworks) {
      seen.band.add(framework.band);
      seen.rough.add(framework.rough === null ? "none" : assessment.artifacts["soc2-report"] ? "beside a report" : "alone");
    }
  }
  // What never came up has not been compared.
  assert.equal(seen.origin.size, 3);
  assert.equal(seen.state.size, 5);
  assert.equal(seen.notices.size, 6);
  assert.equal(seen.rough.size, 3);
  assert.ok(seen.weakened.size >= 12, [...seen.weakened].join());
  assert.ok(seen.band.has(null) && seen.band.size >= 3, [...seen.band].join());
});

test("gain is the rise that is measured when a control becomes implemented", () => {
  const low = (report) => report.frameworks.map(({ score }) => fraction(score.coverage?.low.num ?? 0, score.coverage?.low.den ?? 1));
  let risen = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const assessment = randomAssessment(rows, seed);
    const report = assess(assessment);
    for (const { control, status, gain } of report.controls.filter((_, position) => position % 16 === seed % 16)) {
      // Whether a control applies at all is not a matter of doing it.
      if (status === "not-applicable") continue;
      // An own answer in place of a report's may be a contradiction, which moves bands and no score.
      const answers = { ...assessment.answers, [control]: { status: "implemented" } };
      const after = low(assess({ ...assessment, answers }));
      low(report).forEach((before, position) => {
        const { num, den } = gain.find((share) => share.framework === rows.frameworks[position].id)?.amount ?? { num: 0, den: 1 };
        assert.ok(after[position].minus(before).is(fraction(num, den)), `seed ${seed}, ${control}`);
        risen += num > 0 ? 1 : 0;
      });
    }
  }
  assert.ok(risen > 200, `${risen}`);
});

test("overlap() is the reference's, for every pair of parts and frameworks", () => {
  const ids = (keep) => rows.requirements.filter(keep).map((row) => row.id);
  const partOf = (row) => rows.families.find((family) => family.id === row.family).part;
  const selections = [
    ...rows.parts.map((part) => [{ parts: [part.id] }, ids((row) => partOf(row) === part.id)]),
    ...rows.frameworks.map(({ id }) => [{ frameworks: [id] }, ids((row) => row.id.startsWith(`${id}:`))]),
    [{ requirements: [rows.requirements[7].id] }, [rows.requirements[7].id]],
    [{}, []],
  ];
  for (const [from, fromIds] of selections) {
    for (const [to, toIds] of selections) {
      assert.deepEqual(overlap(from, to), referenceOverlap(rows, fromIds, toIds), JSON.stringify([from, to]));
    }
  }
});
