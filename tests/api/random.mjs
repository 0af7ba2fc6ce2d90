// Pseudo-random assessments: the same seed gives the same assessment on every machine.

/** Numbers from 0 up to 1, by mulberry32. */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STATUSES = ["implemented", "partial", "planned", "alternative", "not-applicable", "not-implemented"];
const ASSURANCES = ["claimed", "documented", "tested", "attested-design", "attested-operation"];

export function randomAssessment(catalog, seed) {
  const next = numbers(seed);
  const chance = (share) => next() < share;
  const pick = (list) => list[Math.floor(next() * list.length)];
  const some = (list, share) => list.filter(() => chance(share));
  const date = () => new Date(Date.UTC(2023, 0, 1) + Math.floor(next() * 1500) * 86_400_000).toISOString().slice(0, 10);

  // Each assessment has a character of its own, so that the extremes come up as well.
  const answered = pick([0, 0.1, 0.5, 0.9, 1]);
  const done = pick([0.1, 0.5, 0.95, 1]);
  const justified = pick([0.2, 0.9, 1]);

  const value = (parameter) => {
    if (parameter.values) return pick(parameter.values);
    const limit = parameter["at-most"] ?? parameter["at-least"];
    return limit + pick([-limit, -1, 0, 0, 1, 40]);
  };
  const answer = (control) => {
    const one = {};
    if (chance(0.95)) one.status = chance(done) ? "implemented" : pick(STATUSES);
    if (chance(0.4)) one.assurance = pick(ASSURANCES);
    const given = some(control.parameters, 0.7);
    if (given.length > 0) one.parameters = Object.fromEntries(given.map((p) => [p.id, value(p)]));
    if (chance(justified)) one.justification = pick(["because", " ", "a reason\nwith two lines", "\t"]);
    if (chance(0.1)) one.note = "note";
    return one;
  };
  const artifact = (kind) => {
    const { framework } = kind["speaks-for"];
    if (!framework) return chance(0.1) ? { held: false } : chance(0.7) ? { date: date() } : {};
    const categories = catalog.frameworks.find((row) => row.id === framework).parts;
    const ids = catalog.controls.map((control) => control.id);
    const own = catalog.requirements.filter((row) => row.id.startsWith(`${framework}:`)).map((row) => row.id);
    const one = (extra = {}, isInside = false) => {
      const report = {
        "report-kind": pick(["soc-2", "soc-2", "soc-2", "soc-2-plus", "soc-3"]),
        type: pick(["type-1", "type-2", "type-2"]),
        "covers-product": pick(["yes", "yes", "yes", "partly", "no"]),
        "covers-phi": pick(["yes", "yes", "partly", "no", "unread"]),
        categories: some(categories, 0.6),
        opinion: pick(["unqualified", "unqualified", "unqualified", "qualified", "adverse"]),
        ...extra,
      };
      for (const field of ["report-kind", "type", "covers-product", "covers-phi", "categories", "opinion"]) {
        if (chance(0.05)) delete report[field];
      }
      // Most reports are of the year before the assessment, so that they speak.
      const near = () => new Date(Date.parse(assessment.date ?? "2026-01-01") - Math.floor(next() * 420) * 86_400_000).toISOString().slice(0, 10);
      if (chance(0.9)) report["period-end"] = chance(0.9) ? near() : date();
      if (chance(0.5)) report["period-start"] = near();
      if (chance(0.3)) report["previous-period-end"] = near();
      if (chance(0.3)) report["next-in-progress"] = pick(["yes", "no"]);
      if (chance(0.3)) {
        report.bridge = { from: "2026-01-31", to: pick(["2026-04-30", "2026-05-01"]), signed: "2026-05-02", changes: pick(["none", "some"]), incidents: "none" };
      }
      if (report.opinion === "qualified" || chance(0.1)) report.modified = [{ on: "operation", criteria: some(own, 0.05) }];
      for (const [field, share] of [["seen", 0.3], ["not-in-report", 0.05], ["not-operated", 0.05], ["quarterly", 0.2]]) {
        if (chance(0.5)) report[field] = some(ids, share);
      }
      if (chance(0.5)) report["carve-out"] = chance(0.5);
      if (chance(0.3)) report.cuecs = { read: pick(["yes", "no", "none-listed"]) };
      if (report.cuecs?.read === "yes") {
        const states = ["ours", "partly", "missing", "not-for-us"];
        const left = (id) => ({ says: `See to ${id}.`, criterion: id, ...(chance(0.8) ? { state: pick(states) } : {}), owner: "Ward" });
        report.cuecs.list = [...some(own, 0.05).map(left), { control: pick(ids), due: "2027-01-31" }];
      }
      if (chance(0.3)) report.auditor = { licence: pick(["active", "unchecked"]), "peer-review": pick(["pass", "pass-with-deficiency"]) };
      if (chance(0.5)) {
        const short = some(own, 0.05).map((id) => (chance(0.5) ? id : id.split(":")[1]));
        const full = some(ids, 0.03).map((control) => ({ control, repeated: chance(0.3) }));
        report.exceptions = [...short, ...full];
      }
      if (chance(0.3)) {
        report.subservice = [{ name: "Host", method: pick(["carve-out", "inclusive"]), controls: some(ids, 0.05) }];
        if (!isInside && chance(0.4)) report.subservice[0].report = one({}, true);
      }
      return report;
    };
    if (chance(0.1)) return { held: false };
    const report = chance(0.25) ? [one(), one({ whose: "subservice", organization: "Host" })] : one();
    return report;
  };

  const assessment = { format: "crosscheck/assessment", version: 1 };
  if (chance(0.5)) assessment.subject = { name: `Subject ${seed}` };
  if (chance(0.8)) assessment.date = date();
  assessment.profile = Object.fromEntries(some(catalog.facts, 0.5).map((fact) => [fact.id, pick(fact.values).id]));
  if (chance(0.8)) {
    const scope = catalog.frameworks.map((framework) => [framework.id, some(framework.parts, 0.5)]);
    assessment.scope = Object.fromEntries(scope);
  }
  if (chance(0.5)) {
    const stances = some(catalog.stances, 0.5).map((stance) => [stance.id, pick(stance.options).id]);
    assessment.stances = Object.fromEntries(stances);
  }
  assessment.artifacts = Object.fromEntries(some(catalog.artifacts, 0.4).map((kind) => [kind.id, artifact(kind)]));
  assessment.answers = Object.fromEntries(some(catalog.controls, answered).map((control) => [control.id, answer(control)]));
  if (chance(0.6)) {
    const words = ["none", "some", "most", "all", "unknown"];
    assessment.quick = Object.fromEntries(some(catalog.topics, 0.6).map((topic) => [topic.id, pick(words)]));
  }
  return assessment;
}
