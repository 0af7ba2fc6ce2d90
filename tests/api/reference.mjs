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
  // A clause is known by its requirement and its control: no control stands twice in one requirement.
  const byKind = new Map(catalog.artifacts.map((kind) => [kind.id, kind]));
  const today = assessment.date ? days(assessment.date) : null;
  const monthsLater = (date, months) => {
    const [year, month, day] = date.split("-").map(Number);
    const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
    return Date.UTC(year, month - 1 + months, Math.min(day, last)) / 86_400_000;
  };
  const fullId = (framework, id) => (id.includes(":") ? id : `${framework}:${id}`);

  // Every report there is, each as it was entered, those of subservice organizations behind the one they stand in.
  const reports = catalog.artifacts.filter((kind) => kind["speaks-for"].framework).flatMap((kind) => {
    const said = assessment.artifacts?.[kind.id];
    if (!said || said.held === false) return [];
    const list = Array.isArray(said) ? said : [said];
    const performedBy = (record) => {
      if ((record.performs ?? []).length > 0) return record.performs;
      const name = (record.organization ?? "").trim();
      const carver = list.filter((other) => other.whose !== "subservice").flatMap((other) => other.subservice ?? [])
        .find((other) => name !== "" && (other.name ?? "").trim() === name);
      return carver?.controls?.length > 0 ? carver.controls : kind["performed-by-host"];
    };
    return list.flatMap((record, position) => [
      { kind, record, position, subservice: null, performs: record.whose === "subservice" ? performedBy(record) : null },
      ...(record.subservice ?? []).flatMap((other, inside) => (other.report ? [{
        kind, record: other.report, position, subservice: inside,
        performs: other.controls?.length > 0 ? other.controls : kind["performed-by-host"],
      }] : [])),
    ]);
  });
  const named = (record, framework) => ({
    qualified: (record.modified ?? []).flatMap((matter) => matter.criteria ?? []).map((id) => fullId(framework, id)),
    exceptions: (record.exceptions ?? []).map((one) => (typeof one === "string" ? { criterion: one } : one))
      .map((one) => ({ ...one, criterion: one.criterion ? fullId(framework, one.criterion) : null, control: one.control ?? null })),
    leftOut: (record["criteria-left-out"] ?? []).map((one) => fullId(framework, one.criterion)),
  });
  const bridgeCounts = ({ bridge }) => Boolean(bridge?.from && bridge.to && days(bridge.from) <= days(bridge.to)
    && days(bridge.to) <= monthsLater(bridge.from, 3) && (bridge.signed || (bridge["signed-by"] ?? "").trim())
    && bridge.changes === "none" && bridge.incidents === "none");
  const howOld = ({ kind, record }) => {
    if (today === null || !record["period-end"]) return "date-not-stated";
    const age = today - days(record["period-end"]);
    if (age < 0) return "not-ended";
    if (kind["stale-after-days"] === null || age <= kind["stale-after-days"]) return "current";
    if (age > (kind["bridged-after-days"] ?? kind["stale-after-days"])) return "too-old";
    const isBridged = record.type === "type-2" && bridgeCounts(record) && record["next-in-progress"] === "yes";
    return isBridged ? "bridged" : "old";
  };
  const silentBecause = (report) => {
    const { record, kind } = report;
    const why = [];
    if (!record["report-kind"]) why.push("kind-not-stated");
    if (["soc-1", "soc-3"].includes(record["report-kind"])) why.push("other-kind");
    if (record["entity-match"] === "other") why.push("other-entity");
    if (!record["covers-product"] || record["covers-product"] === "unread") why.push("product-not-stated");
    if (record["covers-product"] === "no") why.push("other-product");
    const age = howOld(report);
    if (age !== "current" && age !== "bridged") why.push(age);
    if (!record.opinion) why.push("opinion-not-stated");
    if (record.opinion === "qualified" && named(record, kind["speaks-for"].framework).qualified.length === 0) {
      why.push("qualified-criteria-not-stated");
    }
    if (["adverse", "disclaimed"].includes(record.opinion)) why.push("found-wanting");
    if (record.auditor?.licence === "not-found") why.push("no-licence");
    if (["fail", "none-found"].includes(record.auditor?.["peer-review"])) why.push("no-peer-review");
    return why;
  };
  const isUnder = (record, months) => Boolean(record["period-start"] && record["period-end"]
    && days(record["period-end"]) + 1 < monthsLater(record["period-start"], months));
  const gapDays = (record) => {
    if (!record["period-start"] || !record["previous-period-end"]) return null;
    const gap = days(record["period-start"]) - days(record["previous-period-end"]) - 1;
    return gap > 0 ? gap : null;
  };
  const carvesOut = (record) => {
    if ((record.subservice ?? []).length > 0) return record.subservice.some((other) => other.method !== "inclusive");
    return record["carve-out"] ?? null;
  };
  const reservationsOf = (report) => {
    const { record } = report;
    const isOperation = record.type === "type-2";
    const review = record.auditor?.["peer-review"] ?? "unchecked";
    return [
      [record.type === "type-1", "design-only"],
      [!record.type, "type-not-stated"],
      [isOperation && isUnder(record, 3), "very-short-period"],
      [isOperation && !isUnder(record, 3) && isUnder(record, 6), "short-period"],
      [isOperation && !record["period-start"], "period-not-stated"],
      [gapDays(record) !== null, "gap"],
      [howOld(report) === "bridged", "bridge-letter"],
      [record["covers-product"] === "partly", "part-of-product"],
      [record["covers-phi"] === "partly", "part-of-data"],
      [record.opinion === "qualified", "qualified-opinion"],
      [carvesOut(record) === true, "carve-out"],
      [carvesOut(record) === null, "carve-out-not-stated"],
      [!["yes", "none-listed"].includes(record.cuecs?.read), "user-controls-unread"],
      [(record.auditor?.licence ?? "unchecked") === "unchecked", "licence-unchecked"],
      [review === "unchecked", "peer-review-unchecked"],
      [review === "pass-with-deficiency", "peer-review-deficient"],
      [(record.exceptions ?? []).length === 0 && record["incidents-disclosed"] === "none" && record["names-technology"] === false,
        "looks-templated"],
    ].filter(([holds]) => holds).map(([, word]) => word);
  };
  const partsOf = ({ kind, record }) => {
    const own = catalog.frameworks.find((row) => row.id === kind["speaks-for"].framework).parts;
    return own.filter((id) => (record.categories ? record.categories.includes(id) : parts.get(id).scope === "always"));
  };
  const at = ({ kind, position, subservice }) => ({ artifact: kind.id, position, subservice });

  // What it leaves to whoever reads it; nobody has anything to do about what nobody should rely on.
  const REFUSING = ["other-kind", "other-entity", "other-product", "too-old", "found-wanting", "no-licence"];
  const leftToReader = (report) => {
    const isRefused = silentBecause(report).some((why) => REFUSING.includes(why));
    return (report.record.cuecs?.list ?? []).map((one) => ({
      says: one.says ?? "",
      criterion: one.criterion ? fullId(report.kind["speaks-for"].framework, one.criterion) : null,
      control: one.control ?? null,
      state: one.state ?? null,
      owner: one.owner ?? "",
      due: one.due ?? null,
      "to-do": !isRefused && !["ours", "not-for-us"].includes(one.state),
    }));
  };
  // What it leaves to other organizations, and the first report that covers it.
  const leftToOthers = (report) => {
    const { kind, record, position, subservice } = report;
    const ids = catalog.controls.map((control) => control.id);
    const performed = (list) => ids.filter((id) => (list?.length > 0 ? list : kind["performed-by-host"]).includes(id));
    const covering = (isIts) => {
      const found = reports.find((other) => other !== report && silentBecause(other).length === 0 && isIts(other));
      return found ? at(found) : null;
    };
    if ((record.subservice ?? []).length === 0) {
      if (record["carve-out"] !== true) return [];
      return [{ organization: null, name: "", controls: performed(), "covered-by": covering((other) => other.performs !== null) }];
    }
    return record.subservice.flatMap((organization, place) => {
      if (organization.method === "inclusive") return [];
      const name = (organization.name ?? "").trim();
      const isIts = (other) => (subservice === null && other.kind === kind && other.position === position && other.subservice === place)
        || (other.record.whose === "subservice" && name !== "" && (other.record.organization ?? "").trim() === name);
      return [{
        organization: place, name: organization.name ?? "", controls: performed(organization.controls), "covered-by": covering(isIts),
      }];
    });
  };

  // What one report says of a clause: a status with what it is read from, or why the clause stays open, or nothing.
  const read = (report, requirement, control) => {
    const { kind, record, performs } = report;
    const { framework } = kind["speaks-for"];
    const { qualified, exceptions, leftOut } = named(record, framework);
    const covers = (row) => partsOf(report).includes(partOf(row)) && !leftOut.includes(row.id);
    const open = (why) => ({ open: why, report: at(report) });
    const inOrder = (ids) => ids.filter((id) => id !== null);
    const says = (status, basis, ids = []) => {
      const isDesign = record.type !== "type-2";
      const isIdle = (record["not-operated"] ?? []).includes(control.id);
      const isSeldom = (record.quarterly ?? []).includes(control.id) && isUnder(record, 3);
      return { said: {
        artifact: kind.id, report: at(report), status, basis,
        assurance: isDesign || isIdle || isSeldom ? "attested-design" : "attested-operation",
        "weakened-by": [...reservationsOf(report), ...(isIdle ? ["not-operated"] : []), ...(isSeldom ? ["seldom-done"] : [])],
        exceptions: ids,
      } };
    };
    const carved = (record.subservice ?? []).length === 0
      ? (record["carve-out"] === true ? kind["performed-by-host"] : [])
      : record.subservice.filter((other) => other.method !== "inclusive")
        .flatMap((other) => (other.controls?.length > 0 ? other.controls : kind["performed-by-host"]));
    const tests = exceptions.filter((one) => one.control === control.id);
    const byTest = () => says(
      tests.some((one) => one.repeated === true) ? "not-implemented" : "partial", "exception",
      catalog.requirements.map((row) => row.id).flatMap((id) => tests.filter((one) => one.criterion === id).map(() => id)),
    );
    const loose = exceptions.filter((one) => one.control === null && one.criterion !== null);
    if (performs === null && covers(requirement)) {
      if (carved.includes(control.id)) return open("carved-out");
      if (qualified.includes(requirement.id)) return says("not-implemented", "qualification");
      if (tests.length > 0) return byTest();
      if (loose.some((one) => one.criterion === requirement.id)) return says("partial", "exception-on-criterion", [requirement.id]);
      return says("implemented", "opinion");
    }
    const criteria = naming.get(control.id).filter(covers);
    if (criteria.length === 0 || control.blocker) return {};
    if (performs !== null && !performs.includes(control.id)) return {};
    const about = catalog.frameworks.find((row) => row.id === frameworkOf(requirement))["about-data"];
    if (about !== "" && !["yes", "partly"].includes(record["covers-phi"])) return open("data-not-stated");
    if (carved.includes(control.id)) return open("carved-out");
    const certain = criteria.filter((row) => row.clauses.some((c) => c.control === control.id && c.expect === "always"));
    if (certain.some((row) => qualified.includes(row.id))) return says("not-implemented", "qualification");
    if (tests.length > 0) return byTest();
    if ((record["not-in-report"] ?? []).includes(control.id)) return open("not-in-report");
    const isSeen = (record.seen ?? []).includes(control.id);
    if (!isSeen && certain.every((row) => qualified.includes(row.id))) return open("likely");
    const under = inOrder(catalog.requirements.map((row) => row.id))
      .flatMap((id) => loose.filter((one) => one.criterion === id && criteria.some((row) => row.id === id)).map(() => id));
    const basis = under.length > 0 ? "exception-on-criterion" : isSeen ? "seen" : "always";
    const isLess = under.length > 0 || (about !== "" && record["covers-phi"] === "partly");
    return says(isLess ? "partial" : "implemented", basis, under);
  };
  const oneLower = { claimed: "claimed", documented: "claimed", tested: "documented", "attested-design": "tested", "attested-operation": "attested-design" };
  const list = (kind, document, control) => {
    const { levels, assurance } = kind["speaks-for"];
    const level = levels.length === 1 ? levels[0] : levels.find((one) => one.id === document.level);
    const listed = level?.controls.find((one) => one.control === control.id);
    if (!listed) return {};
    const report = { artifact: kind.id, position: 0, subservice: null };
    if (listed.expect !== "always" && !(document.seen ?? []).includes(control.id)) return { open: "likely", report };
    const limit = level["stale-after-days"] ?? kind["stale-after-days"];
    const weakened = limit === null ? []
      : today === null || !document.date ? ["undated"]
      : today - days(document.date) > limit ? ["stale"] : [];
    return { said: {
      artifact: kind.id, report, status: "implemented", basis: "listed",
      assurance: weakened.length > 0 ? oneLower[assurance] : assurance, "weakened-by": weakened, exceptions: [],
    } };
  };
  const RANK = { implemented: 20, partial: 10 };
  const strength = (one) => (RANK[one.status] ?? 0) + ASSURANCES.indexOf(one.assurance);
  const OPEN = ["likely", "not-in-report", "carved-out", "data-not-stated"];
  // Reports first, then documents, each in the catalog's order: of what is equally strong the first counts.
  const inherit = (requirement, control) => {
    const speaking = reports.filter((report) => silentBecause(report).length === 0);
    const all = [
      ...speaking.map((report) => read(report, requirement, control)),
      ...catalog.artifacts.filter((kind) => kind["speaks-for"].levels).flatMap((kind) => {
        const document = assessment.artifacts?.[kind.id];
        return document && document.held !== false ? [list(kind, document, control)] : [];
      }),
    ];
    let strongest = null;
    let open = null;
    for (const { said, open: why, report } of all) {
      if (said && (!strongest || strength(said) > strength(strongest))) strongest = said;
      if (why && (!open || OPEN.indexOf(why) < OPEN.indexOf(open.why))) open = { why, report };
    }
    return { strongest, open: strongest ? null : open };
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
  const answerOf = (control) => assessment.answers?.[control.id] ?? {};
  const ownOf = (control) => {
    const answer = answerOf(control);
    const entered = answer.status ?? null;
    const lacksReason = NEED_JUSTIFICATION.includes(entered) && !(answer.justification ?? "").trim();
    const missed = control.parameters.filter((p) => holds(p.when) && misses(control, p, answer.parameters?.[p.id]));
    return { entered, lacksReason, counting: lacksReason ? null : entered, assurance: answer.assurance ?? "claimed", missed };
  };
  const own = new Map(catalog.controls.map((control) => [control.id, ownOf(control)]));
  // A missed number binds where the framework's own text sets it, or where a stance that was chosen holds to it.
  const binds = (control, parameter, framework) =>
    catalog.frameworks.find((row) => row.id === framework)["own-text"].includes(parameter.source)
    || followed.some((option) => option.thresholds.some((one) => one.control === control.id && one.parameter === parameter.id));
  const standClause = (requirement, control) => {
    const { entered, counting, assurance, missed } = own.get(control.id);
    const { strongest, open } = inherit(requirement, control);
    const isInVain = counting === "not-applicable" && requirement.designation === "required";
    const clause = {
      status: null, origin: "unanswered", assurance: null, inherited: strongest,
      openBecause: entered === null ? open : null,
      isCapped: missed.some((parameter) => binds(control, parameter, frameworkOf(requirement))),
    };
    if (entered !== null) {
      if (counting !== null && !isInVain) Object.assign(clause, { status: counting, origin: "answered", assurance });
    } else if (strongest) {
      Object.assign(clause, { status: strongest.status, origin: "inherited", assurance: strongest.assurance });
    }
    return clause;
  };
  const standingOf = new Map(catalog.requirements.map((requirement) =>
    [requirement.id, new Map(requirement.clauses.map(({ control }) => [control, standClause(requirement, controls.get(control))]))]));
  const stand = (control) => {
    const { entered, lacksReason, counting, assurance, missed } = own.get(control.id);
    const isAsked = naming.get(control.id).some((requirement) => applicability(requirement) === "applies");
    const rowsOf = naming.get(control.id).filter((requirement) => !isAsked || applicability(requirement) === "applies");
    const clauses = rowsOf.map((requirement) => standingOf.get(requirement.id).get(control.id));
    const isOpen = clauses.length === 0 || clauses.some((clause) => clause.status === null);
    const rank = (clause) => (clause.status === null ? -1 : RANK[clause.status] ?? 0);
    const weakest = clauses.reduce((least, clause) => (least === null || rank(clause) < rank(least) ? clause : least), null);
    const standing = { status: null, origin: "unanswered", assurance: null };
    if (!isOpen && counting !== null) Object.assign(standing, { status: counting, origin: "answered", assurance });
    if (!isOpen && counting === null) {
      const levels = clauses.filter((clause) => clause.assurance !== null).map((clause) => ASSURANCES.indexOf(clause.assurance));
      Object.assign(standing, {
        status: weakest.status, origin: weakest.origin, assurance: levels.length > 0 ? ASSURANCES[Math.min(...levels)] : null,
      });
    }
    const isRequired = rowsOf.some((row) => row.designation === "required" && applicability(row) === "applies");
    const isImplemented = clauses.some((clause) => clause.status === "implemented");
    const isCapped = clauses.some((clause) => clause.status === "implemented" && clause.isCapped);
    const likely = clauses.find((clause) => clause.status === null && clause.openBecause?.why === "likely");
    return {
      ...standing,
      inherited: weakest?.inherited ?? clauses.find((clause) => clause.inherited)?.inherited ?? null,
      misses: missed.map((parameter) => parameter.id),
      notices: [
        [entered !== null && lacksReason, "justification-missing"],
        [isCapped, "threshold-missed"],
        [isImplemented && missed.length > 0 && !isCapped, "threshold-noted"],
        [counting !== null && clauses.some((clause) => clause.inherited && clause.inherited.status !== counting), "contradicts-artifact"],
        [counting === "alternative" && isRequired, "alternative-not-accepted"],
        [counting === "not-applicable" && (isRequired || (isAsked && control.blocker !== null)), "not-applicable-not-accepted"],
      ].filter(([holds]) => holds).map(([, notice]) => notice),
      "likely-in": likely?.openBecause.report ?? null,
    };
  };
  const standings = new Map(catalog.controls.map((control) => [control.id, stand(control)]));

  // --- coverage and states ---------------------------------------------------------------------------------
  const worth = ({ status, isCapped }, designation) => {
    const same = (value) => ({ now: { low: value, high: value }, projected: { low: value, high: value } });
    switch (status) {
      case null: return { now: { low: ZERO, high: ONE }, projected: { low: ZERO, high: ONE } };
      case "implemented": return same(isCapped ? HALF : ONE);
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
      const standing = standingOf.get(requirement.id).get(control);
      const value = worth(standing, requirement.designation);
      return { control, standing, worth: value.now, projected: value.projected, isOpen: standing.status === null };
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
      "own-words": selected.filter((row) => row.counts && row.requirement["is-own-words"]).length,
    };
  };
  const all = [...rows.values()];
  const counted = (framework) => all.filter((row) => row.counts && frameworkOf(row.requirement) === framework);
  const applying = (framework) => all.filter((row) => row.applicability === "applies" && frameworkOf(row.requirement) === framework);
  const blockers = (framework) => catalog.controls.filter((control) => control.blocker).flatMap((control) => {
    const clauses = applying(framework).flatMap((row) => row.clauses.filter((c) => c.control === control.id));
    if (clauses.length === 0) return [];
    if (clauses.some((clause) => clause.worth !== null && !clause.worth.high.is(ONE))) return [{ control: control.id, state: "not-met" }];
    const isMet = clauses.every((clause) => clause.worth !== null && clause.worth.low.is(ONE));
    return [{ control: control.id, state: isMet ? "met" : "open" }];
  });
  // Contradictions: an own answer against an artifact, and an artifact dated after the day of the assessment.
  const isLater = (date) => today !== null && Boolean(date) && days(date) > today;
  const later = catalog.artifacts.filter((kind) => {
    const said = assessment.artifacts?.[kind.id];
    if (!said || said.held === false) return false;
    if (kind["speaks-for"].levels) return isLater(said.date);
    return reports.some((report) => report.kind === kind && howOld(report) === "not-ended");
  }).length;
  const knownOf = (framework) => {
    const rowsOf = applying(framework);
    const asked = catalog.controls.filter((control) => rowsOf.some((row) => row.clauses.some((c) => c.control === control.id)));
    const clausesOf = (control) => rowsOf.flatMap((row) => row.clauses.filter((c) => c.control === control.id));
    const has = (control, notice) => standings.get(control.id).notices.includes(notice);
    return {
      counting: rowsOf.filter((row) => row.counts).length,
      applying: rowsOf.length,
      answered: asked.filter((control) => clausesOf(control).every((clause) => clause.standing.status !== null)).length,
      asked: asked.length,
      "called-not-applicable": asked.filter((control) => has(control, "not-applicable-not-accepted")
        || clausesOf(control).some((clause) => clause.standing.status === "not-applicable")).length,
      contradictions: later + asked.filter((control) => has(control, "contradicts-artifact")).length,
    };
  };
  const band = (framework, coverage, blocking, known) => {
    if (known.applying === 0) return null;
    const early = catalog["too-early"];
    if (known.counting * 100 < known.applying * early["counting-percent"]
      || known.answered * 100 < known.asked * early["answered-percent"] || known.contradictions > 0) return early.id;
    const rowsOf = counted(framework);
    const required = rowsOf.filter((row) => row.requirement.designation !== "addressable");
    const isNotMet = (row) => row.state === "not-met";
    const fits = {
      "all-required-met": required.every((row) => row.state === "met") && !rowsOf.some(isNotMet),
      "no-required-not-met": !required.some(isNotMet),
      nothing: true,
    };
    const reached = catalog.bands.findIndex((b) =>
      coverage.low.compare(fraction(b["at-least-percent"], 100)) >= 0 && fits[b.needs]);
    const capped = catalog.bands.findIndex((b) => b.id === catalog["blocked-band"]);
    const isBlocked = blocking.some((blocker) => blocker.state !== "met");
    return catalog.bands[isBlocked ? Math.max(reached, capped) : reached].id;
  };
  // What was roughly said: the same means, with what is open and nobody spoke of taken as the topic says.
  const ROUGHLY = { none: [ZERO, ZERO], some: [ZERO, HALF], most: [HALF, ONE], all: [ONE, ONE], unknown: [ZERO, ONE] };
  const roughly = new Map(catalog.topics.flatMap((topic) => {
    const words = assessment.quick?.[topic.id];
    return words ? topic.controls.map((control) => [control, { low: ROUGHLY[words][0], high: ROUGHLY[words][1] }]) : [];
  }));
  const rough = (mine) => {
    const exact = mean(mine.map((row) => row.coverage));
    const range = mean(mine.map((row) => (row.counts
      ? mean(row.clauses.map((clause) => {
        const isOpen = clause.standing.status === null && own.get(clause.control).entered === null;
        return (isOpen && roughly.get(clause.control)) || clause.worth;
      }))
      : null)));
    if (range === null) return null;
    const width = ({ low, high }) => high.minus(low);
    return width(range).compare(width(exact)) < 0 ? wire(range) : null;
  };
  const frameworks = catalog.frameworks.map((framework) => {
    const mine = all.filter((row) => frameworkOf(row.requirement) === framework.id);
    const blocking = blockers(framework.id);
    return {
      framework: framework.id,
      applies: frameworkApplies(framework.id),
      score: score(mine),
      rough: rough(mine),
      band: band(framework.id, mean(mine.map((row) => row.coverage)), blocking, knownOf(framework.id)),
      known: knownOf(framework.id),
      blockers: blocking,
      parts: framework.parts.map((id) => ({
        part: id,
        "in-scope": inScope(parts.get(id)),
        score: score(mine.filter((row) => partOf(row.requirement) === id)),
        families: parts.get(id).families.map((family) => ({
          family,
          score: score(mine.filter((row) => row.requirement.family === family)),
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
        status: clause.standing.status,
        origin: clause.standing.origin,
        assurance: clause.standing.assurance,
        inherited: clause.standing.inherited,
        "open-because": clause.standing.openBecause?.why ?? null,
      })),
    })),
    controls: [...controls.keys()].map((control) => ({
      control,
      asked: naming.get(control).some((requirement) => rows.get(requirement.id).applicability === "applies"),
      ...standings.get(control),
      gain: shares(control, (value) => ONE.minus(value.low)),
      leverage: shares(control, (value) => value.high.minus(value.low)),
    })),
    overlaps,
    "assumed-facts": catalog.facts.filter((fact) => profile[fact.id] === undefined).map((fact) => ({ fact: fact.id, value: fact.assumed })),
    // Rules and verdict are shown by cases worked by hand; here it is what the numbers depend on.
    attestations: reports.map((report) => ({
      report: at(report),
      "is-subservice": report.performs !== null,
      parts: partsOf(report),
      "silent-because": silentBecause(report),
      reservations: reservationsOf(report),
      "gap-days": gapDays(report.record),
      "is-read": [1, 3, 4].every((section) => (report.record["sections-read"] ?? []).includes(section)),
      "user-controls": leftToReader(report),
      "carve-outs": leftToOthers(report),
    })),
    proven: catalog.parts.flatMap((part) => {
      const rowsOf = all.filter((row) => row.counts && partOf(row.requirement) === part.id);
      const proves = (clause) => {
        if (clause.standing.origin === "inherited") return clause.worth;
        return { low: ZERO, high: clause.standing.openBecause?.why === "likely" ? clause.worth.high : ZERO };
      };
      const coverage = mean(rowsOf.map((row) => mean(row.clauses.filter((c) => c.worth !== null).map(proves))));
      return coverage === null ? [] : [{ part: part.id, of: rowsOf.length, coverage: wire(coverage) }];
    }),
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
