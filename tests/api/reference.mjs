// A second, independent implementation of the report, from catalog() and an assessment alone.
//
// It follows the published rules sentence by sentence and shares no code with the engine, so that a mistake in
// one of them shows as a difference. Slow and plain on purpose.

import { HALF, ONE, ZERO, fraction, sum } from "./fraction.mjs";

const ASSURANCES = ["claimed", "documented", "tested", "attested-design", "attested-operation"];
const NEED_JUSTIFICATION = ["planned", "alternative", "not-applicable"];

const byId = (rows) => new Map(rows.map((row) => [row.id, row]));
const days = (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const wire = (bounds) => bounds && { low: bounds.low.wire(), high: bounds.high.wire() };
const mean = (bounds) => {
  const there = bounds.filter((one) => one !== null);
  if (there.length === 0) return null;
  return { low: sum(there.map((b) => b.low)).over(there.length), high: sum(there.map((b) => b.high)).over(there.length) };
};

export function reference(catalog, assessment) {
  const parts = byId(catalog.parts);
  const families = byId(catalog.families);
  const requirements = byId(catalog.requirements);
  const controls = byId(catalog.controls);
  const partOf = (requirement) => families.get(requirement.family).part;
  const frameworkOf = (requirement) => parts.get(partOf(requirement)).framework;
  const naming = new Map(catalog.controls.map((control) => [control.id, []]));
  for (const requirement of catalog.requirements) {
    for (const clause of requirement.clauses) naming.get(clause.control).push(requirement);
  }

  // --- applicability ---------------------------------------------------------------------------------------
  const profile = assessment.profile ?? {};
  const holds = (when) =>
    when.length === 0 ||
    when.some((all) => all.every(({ fact, values }) => {
      const assumed = catalog.facts.find((row) => row.id === fact).assumed;
      return values.includes(profile[fact] ?? assumed);
    }));
  const chosen = Object.values(assessment.scope ?? {}).flat();
  const followed = catalog.stances.flatMap((stance) =>
    stance.options.filter((option) => option.id === assessment.stances?.[stance.id]));
  const inScope = (part) => {
    if (part.scope === "always") return true;
    if (followed.some((option) => option.removes.includes(part.id))) return false;
    return chosen.includes(part.id) || followed.some((option) => option.adds.includes(part.id));
  };
  const frameworkApplies = (id) => holds(catalog.frameworks.find((row) => row.id === id).when);
  const applicability = (requirement) => {
    if (!frameworkApplies(frameworkOf(requirement))) return "framework-does-not-apply";
    if (!inScope(parts.get(partOf(requirement)))) return "out-of-scope";
    return holds(requirement.when) ? "applies" : "profile-excludes";
  };

  // --- what artifacts say ----------------------------------------------------------------------------------
  const weaker = (assurance, steps) => ASSURANCES[Math.max(0, ASSURANCES.indexOf(assurance) - steps)];
  const age = (kind, date) => {
    if (kind["stale-after-days"] === null) return [];
    if (!assessment.date || !date) return ["undated"];
    return days(assessment.date) - days(date) > kind["stale-after-days"] ? ["stale"] : [];
  };
  const says = (kind, artifact, control) => {
    const named = naming.get(control.id);
    if (kind["speaks-for"].controls) {
      if (!kind["speaks-for"].controls.includes(control.id)) return null;
      const weakened = age(kind, artifact.date);
      const assurance = weaker(kind["speaks-for"].assurance, weakened.length);
      return { artifact: kind.id, status: "implemented", assurance, "weakened-by": weakened, exceptions: [] };
    }
    if (["adverse", "disclaimed"].includes(artifact.opinion)) return null;
    if (!named.some((requirement) => artifact.categories.includes(partOf(requirement)))) return null;
    const lowering = [
      ...(artifact.opinion === "qualified" ? ["qualified-opinion"] : []),
      ...(artifact["carve-out"] ? ["carve-out"] : []),
      ...age(kind, artifact["period-end"]),
    ];
    const isDesign = artifact.type === "type-1";
    const noted = (artifact.exceptions ?? []).map((id) => (id.includes(":") ? id : `${kind["speaks-for"].framework}:${id}`));
    const exceptions = catalog.requirements.filter((r) => noted.includes(r.id) && named.includes(r)).map((r) => r.id);
    return {
      artifact: kind.id,
      status: exceptions.length > 0 ? "partial" : "implemented",
      assurance: weaker(isDesign ? "attested-design" : "attested-operation", lowering.length),
      "weakened-by": [...(isDesign ? ["design-only"] : []), ...lowering],
      exceptions,
    };
  };
  const strength = (one) => (one.status === "implemented" ? 10 : 0) + ASSURANCES.indexOf(one.assurance);
  const inherit = (control) => {
    let strongest = null;
    for (const kind of catalog.artifacts) {
      const artifact = assessment.artifacts?.[kind.id];
      const said = artifact ? says(kind, artifact, control) : null;
      if (said && (!strongest || strength(said) > strength(strongest))) strongest = said;
    }
    return strongest;
  };

  // --- where each control stands ---------------------------------------------------------------------------
  const misses = (control, parameter, given) => {
    if (given === undefined) return false;
    const changed = followed.flatMap((option) => option.thresholds)
      .find((change) => change.control === control.id && change.parameter === parameter.id);
    const limit = changed?.threshold ?? parameter["at-most"] ?? parameter["at-least"];
    if (parameter.values) return parameter.values.indexOf(given) < parameter.values.indexOf(limit);
    return parameter["at-most"] !== undefined ? given > limit : given < limit;
  };
  const stand = (control) => {
    const answer = assessment.answers?.[control.id] ?? {};
    const inherited = inherit(control);
    const given = answer.status ?? null;
    const lacksReason = NEED_JUSTIFICATION.includes(given) && !(answer.justification ?? "").trim();
    const own = lacksReason ? null : given;
    const missed = control.parameters.filter((p) => misses(control, p, answer.parameters?.[p.id])).map((p) => p.id);
    const standing = { status: null, origin: "unanswered", assurance: null, inherited, misses: missed, notices: [] };
    if (own !== null) {
      Object.assign(standing, { status: own, origin: "answered", assurance: answer.assurance ?? "claimed" });
    } else if (given === null && inherited) {
      Object.assign(standing, { status: inherited.status, origin: "inherited", assurance: inherited.assurance });
    }
    if (lacksReason) standing.notices.push("justification-missing");
    if (own !== null && inherited && own !== inherited.status) standing.notices.push("contradicts-artifact");
    if (standing.status === "implemented" && missed.length > 0) standing.notices.push("threshold-missed");
    const isRequiredHere = naming.get(control.id).some((r) => r.designation === "required" && applicability(r) === "applies");
    if (standing.status === "alternative" && isRequiredHere) standing.notices.push("alternative-not-accepted");
    return standing;
  };
  const standings = new Map(catalog.controls.map((control) => [control.id, stand(control)]));

  // --- coverage and states ---------------------------------------------------------------------------------
  const worth = ({ status, misses: missed }, designation) => {
    const same = (value) => ({ now: { low: value, high: value }, projected: { low: value, high: value } });
    switch (status) {
      case null: return { now: { low: ZERO, high: ONE }, projected: { low: ZERO, high: ONE } };
      case "implemented": return same(missed.length > 0 ? HALF : ONE);
      case "partial": return same(HALF);
      case "planned": return { now: { low: ZERO, high: ZERO }, projected: { low: ONE, high: ONE } };
      case "not-implemented": return same(ZERO);
      case "alternative": return same(designation === "required" ? ZERO : ONE);
      case "not-applicable": return { now: null, projected: null };
    }
  };
  const state = (coverage, clauses) => {
    if (coverage === null) return "not-applicable";
    // Try what every open clause could become; what is the same for all of them is the state.
    const open = clauses.some((clause) => clause.isOpen);
    const reachable = new Set();
    for (const value of open ? [ZERO, HALF, ONE] : [ZERO]) {
      const values = clauses.filter((c) => c.worth !== null).map((c) => (c.isOpen ? value : c.worth.low));
      const total = sum(values).over(values.length);
      reachable.add(total.is(ONE) ? "met" : total.is(ZERO) ? "not-met" : "partly-met");
    }
    return reachable.size === 1 ? [...reachable][0] : "open";
  };
  const rows = new Map(catalog.requirements.map((requirement) => {
    const clauses = requirement.clauses.map(({ control }) => {
      const value = worth(standings.get(control), requirement.designation);
      return { control, worth: value.now, projected: value.projected, isOpen: standings.get(control).status === null };
    });
    const applies = applicability(requirement);
    const over = (key) => (applies === "applies" ? mean(clauses.map((clause) => clause[key])) : null);
    const coverage = over("worth");
    const remaining = clauses.filter((clause) => clause.worth !== null).length;
    return [requirement.id, {
      requirement, applicability: applies, coverage, projected: over("projected"), clauses, remaining,
      state: state(coverage, clauses), counts: coverage !== null,
    }];
  }));

  // --- scores ----------------------------------------------------------------------------------------------
  const score = (selected) => {
    const inState = (name) => selected.filter((row) => row.state === name).length;
    const required = selected.filter((row) => row.counts && row.requirement.designation === "required");
    return {
      coverage: wire(mean(selected.map((row) => row.coverage))),
      projected: wire(mean(selected.map((row) => row.projected))),
      applicable: selected.filter((row) => row.counts).length,
      met: inState("met"), "partly-met": inState("partly-met"), "not-met": inState("not-met"), open: inState("open"),
      "not-applicable": inState("not-applicable"),
      required: required.length,
      "required-not-met": required.filter((row) => row.state !== "met").length,
    };
  };
  const all = [...rows.values()];
  const counted = (framework) => all.filter((row) => row.counts && frameworkOf(row.requirement) === framework);
  const blockers = (framework) => catalog.controls.filter((control) => control.blocker).flatMap((control) => {
    const lows = counted(framework)
      .flatMap((row) => row.clauses.filter((c) => c.control === control.id && c.worth !== null))
      .map((clause) => clause.worth.low);
    if (lows.length === 0) return [];
    if (lows.every((low) => low.is(ONE))) return [{ control: control.id, state: "met" }];
    return [{ control: control.id, state: standings.get(control.id).status === null ? "open" : "not-met" }];
  });
  const band = (coverage, blocking) => {
    if (coverage === null) return null;
    const reached = catalog.bands.findIndex((b) => coverage.low.compare(fraction(b["at-least-percent"], 100)) >= 0);
    const capped = catalog.bands.findIndex((b) => b.id === catalog["blocked-band"]);
    const isBlocked = blocking.some((blocker) => blocker.state !== "met");
    return catalog.bands[isBlocked ? Math.max(reached, capped) : reached].id;
  };
  const frameworks = catalog.frameworks.map((framework) => {
    const own = all.filter((row) => frameworkOf(row.requirement) === framework.id);
    const blocking = blockers(framework.id);
    return {
      framework: framework.id,
      applies: frameworkApplies(framework.id),
      score: score(own),
      band: band(mean(own.map((row) => row.coverage)), blocking),
      blockers: blocking,
      parts: framework.parts.map((id) => ({
        part: id,
        "in-scope": inScope(parts.get(id)),
        score: score(own.filter((row) => partOf(row.requirement) === id)),
        families: parts.get(id).families.map((family) => ({
          family,
          score: score(own.filter((row) => row.requirement.family === family)),
        })),
      })),
    };
  });

  // --- gain and leverage -----------------------------------------------------------------------------------
  const shares = (control, amount) => catalog.frameworks.flatMap(({ id }) => {
    const concerned = counted(id);
    const amounts = concerned.flatMap((row) => row.clauses
      .filter((clause) => clause.control === control && clause.worth !== null)
      .map((clause) => amount(clause.worth).over(row.remaining).over(concerned.length)));
    const total = sum(amounts);
    return total.is(ZERO) ? [] : [{ framework: id, amount: total.wire() }];
  });

  // --- overlap ---------------------------------------------------------------------------------------------
  const applicable = (keep) => all.filter((row) => row.counts && keep(row.requirement)).map((row) => row.requirement.id);
  const overlaps = catalog.frameworks.flatMap((from) => catalog.frameworks.filter((onto) => onto !== from).flatMap((onto) =>
    onto.parts.map((part) => ({
      from: from.id,
      "from-parts": frameworkApplies(from.id) ? from.parts.filter((id) => inScope(parts.get(id))) : [],
      onto: onto.id,
      "onto-part": part,
      overlap: overlap(
        catalog,
        applicable((requirement) => frameworkOf(requirement) === from.id),
        applicable((requirement) => partOf(requirement) === part),
      ),
    }))));

  return {
    format: "crosscheck/report",
    version: 1,
    catalog: { id: catalog.id, version: catalog.version, digest: catalog.digest },
    subject: assessment.subject?.name ?? "",
    date: assessment.date ?? null,
    frameworks,
    requirements: all.map((row) => ({
      requirement: row.requirement.id,
      applicability: row.applicability,
      state: row.state,
      coverage: wire(row.coverage),
      projected: wire(row.projected),
      clauses: row.clauses.map((clause) => ({
        control: clause.control,
        worth: wire(clause.worth),
        projected: wire(clause.projected),
        contribution: row.counts && clause.worth !== null
          ? wire({ low: clause.worth.low.over(row.remaining), high: clause.worth.high.over(row.remaining) })
          : null,
      })),
    })),
    controls: [...controls.keys()].map((control) => ({
      control,
      asked: naming.get(control).some((requirement) => rows.get(requirement.id).applicability === "applies"),
      ...standings.get(control),
      gain: shares(control, (value) => ONE.minus(value.low)),
      leverage: standings.get(control).status === null ? shares(control, (value) => value.high.minus(value.low)) : [],
    })),
    overlaps,
    "assumed-facts": catalog.facts.filter((fact) => profile[fact.id] === undefined).map((fact) => ({ fact: fact.id, value: fact.assumed })),
    remarks: [],
  };
}

// Overlap of some requirements onto others, by their ids; answers play no part in it.
export function overlap(catalog, from, onto) {
  const requirements = byId(catalog.requirements);
  const named = new Set(from.flatMap((id) => requirements.get(id).clauses.map((clause) => clause.control)));
  const rows = onto.map((id) => {
    const { clauses } = requirements.get(id);
    return { requirement: id, shared: clauses.filter((c) => named.has(c.control)).length, clauses: clauses.length };
  });
  const share = (value) => (rows.length === 0 ? null : value.over(rows.length).wire());
  const count = (keep) => rows.filter(keep).length;
  const total = sum(rows.map((row) => fraction(row.shared, row.clauses)));
  const counted = (number) => ({ count: number, share: share(fraction(number)) });
  return {
    of: rows.length,
    any: counted(count((row) => row.shared > 0)),
    mean: { sum: total.wire(), share: share(total) },
    full: counted(count((row) => row.shared === row.clauses)),
    requirements: rows,
  };
}
