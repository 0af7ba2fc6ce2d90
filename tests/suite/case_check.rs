//! A case held against what the engine says.
//!
//! Separate from reading cases. [`Expect`] is taken apart field by field, so that a section which nobody looks
//! at does not compile.

use super::case_file::{
    Expect, ExpectedControl, ExpectedNarrowing, ExpectedOverlap, ExpectedPlan, ExpectedReading,
    ExpectedRequirement, ExpectedScore,
};
use super::case_value::{Entries, Exact, Range};
use super::case_words::{
    APPLICABILITIES, ASSURANCES, BASES, BLOCKER_STATES, NOTICES, OPEN_BECAUSE, ORIGINS, RESERVATIONS, SILENT,
    STATES, VERDICTS, WEIGHTS, word,
};
use super::small_catalog::control;
use crosscheck::catalog::{Catalog, ControlIndex, FrameworkIndex, RequirementIndex};
use crosscheck::engine::{
    AttestationReading, Change, Fraction, FrameworkShare, Origin, PlanOrder, Report, RequirementReport,
    Score, explain_requirement, explain_score, narrowing, overlap, plan,
};
use std::fmt::Debug;

/// A case under examination.
pub struct Check<'a> {
    pub catalog: &'a Catalog,
    pub report: &'a Report,
    /// What differs.
    pub failures: Vec<String>,
    /// Sections that were looked at.
    pub sections: Vec<&'static str>,
    compared: usize,
}

impl<'a> Check<'a> {
    pub fn new(catalog: &'a Catalog, report: &'a Report) -> Self {
        Self { catalog, report, failures: Vec::new(), sections: Vec::new(), compared: 0 }
    }

    /// Looks at every section of what was expected.
    pub fn expect(&mut self, expect: &Expect, changes: &[Change]) {
        let Expect {
            requirements,
            families,
            parts,
            frameworks,
            in_scope,
            applies,
            bands,
            blockers,
            controls,
            gains,
            leverage,
            overlaps,
            narrowing,
            plans,
            changes: expected_changes,
            explained,
            assumed_facts,
            readings,
            proven,
            contradictions,
            rough,
        } = expect;
        let report = self.report;
        self.each("requirements", requirements, |check, id, row| {
            let found = &report.requirements[check.requirement(id).position()];
            check.requirement_row(id, row, found);
        });
        let rows: Vec<_> = report.frameworks.iter().flat_map(|f| &f.parts).collect();
        self.each("families", families, |check, id, row| {
            let wanted = check.catalog.find_family(id);
            let found = rows.iter().flat_map(|p| &p.families).find(|f| Some(f.family) == wanted);
            check.score_row(id, row, found.map(|f| &f.score));
        });
        self.each("parts", parts, |check, id, row| {
            let wanted = check.catalog.find_part(id);
            let found = rows.iter().find(|p| Some(p.part) == wanted);
            check.score_row(id, row, found.map(|p| &p.score));
        });
        self.each("in-scope", in_scope, |check, id, expected| {
            let wanted = check.catalog.find_part(id);
            let found = rows.iter().find(|p| Some(p.part) == wanted).map(|p| p.is_in_scope);
            check.equal(id, Some(*expected), found);
        });
        self.each("readings", readings, |check, id, row| check.reading_row(id, row));
        self.each("proven", proven, |check, id, expected| {
            let part = check.catalog.find_part(id).unwrap_or_else(|| panic!("no part {id}"));
            let rows = report.applicable_in(check.catalog, part);
            check.equal(id, *expected, Range(report.proven(&rows)));
        });
        self.each("contradictions", contradictions, |check, id, expected| {
            check.equal(
                id,
                *expected,
                report.frameworks[check.framework(id).position()].known.contradictions,
            );
        });
        self.each("frameworks", frameworks, |check, id, row| {
            check.score_row(id, row, Some(&report.frameworks[check.framework(id).position()].score));
        });
        self.each("rough", rough, |check, id, expected| {
            check.equal(id, *expected, Range(report.frameworks[check.framework(id).position()].rough));
        });
        self.each("applies", applies, |check, id, expected| {
            check.equal(id, *expected, report.frameworks[check.framework(id).position()].applies);
        });
        self.each("bands", bands, |check, id, expected| {
            let band = report.frameworks[check.framework(id).position()].band(check.catalog);
            let found = band.map_or("none", |band| band.id);
            check.equal(id, expected.as_str(), found);
        });
        self.each("blockers", blockers, |check, id, expected| {
            let found = &report.frameworks[check.framework(id).position()].blockers;
            let found: Vec<_> = found
                .iter()
                .map(|b| (check.control_id(b.control), word(&b.state, &BLOCKER_STATES)))
                .collect();
            let expected: Vec<_> =
                expected.0.iter().map(|(id, state)| (id.as_str(), state.as_str())).collect();
            check.equal(id, expected, found);
        });
        self.each("controls", controls, |check, id, row| check.control_row(id, row));
        self.each("gains", gains, |check, id, row| {
            let found = &report.controls[control(check.catalog, id).position()].gain;
            check.shares(id, row, found);
        });
        self.each("leverage", leverage, |check, id, row| {
            let found = &report.controls[control(check.catalog, id).position()].leverage;
            check.shares(id, row, found);
        });
        self.list("overlaps", overlaps, Self::overlap_row);
        self.list("narrowing", narrowing, Self::narrowing_row);
        self.list("plans", plans, Self::plan_row);
        self.each("changes", expected_changes, |check, id, row| {
            let found = changes.iter().find(|change| change.framework == id);
            let found = found.map(|c| [c.before, c.after, c.answers, c.artifacts, c.scope, c.catalog]);
            let expected = [&row.before, &row.after, &row.answers, &row.artifacts, &row.scope, &row.catalog];
            check.equal(id, Some(expected.map(|exact| exact.0)), found);
            if let Some(applied) = row.applied {
                check.equal(id, Some(applied), changes.iter().find(|c| c.framework == id).map(|c| c.applied));
            }
        });
        self.each("explained", explained, Self::explained_row);
        if let Some(expected) = assumed_facts {
            self.begin("assumed-facts");
            let found: Vec<_> =
                report.assumed_facts.iter().map(|fact| self.catalog.facts[fact.position()].id).collect();
            self.equal("", expected.iter().map(String::as_str).collect(), found);
        }
    }

    fn begin(&mut self, section: &'static str) {
        self.sections.push(section);
        self.compared = 0;
    }

    fn each<T>(
        &mut self,
        section: &'static str,
        rows: &Option<Entries<T>>,
        mut look: impl FnMut(&mut Self, &str, &T),
    ) {
        let Some(rows) = rows else { return };
        self.begin(section);
        let before = rows.0.iter().map(|(id, row)| {
            let compared = self.compared;
            look(self, id, row);
            (id, self.compared > compared)
        });
        let idle: Vec<_> =
            before.filter(|(_, was_compared)| !was_compared).map(|(id, _)| id.clone()).collect();
        self.failures.extend(idle.iter().map(|id| format!("{section}: nothing was checked of {id}")));
        self.must_have_compared(section);
    }

    fn list<T>(&mut self, section: &'static str, rows: &Option<Vec<T>>, mut look: impl FnMut(&mut Self, &T)) {
        let Some(rows) = rows else { return };
        self.begin(section);
        rows.iter().for_each(|row| look(self, row));
        self.must_have_compared(section);
    }

    fn must_have_compared(&mut self, section: &str) {
        if self.compared == 0 {
            self.failures.push(format!("{section}: there is nothing in it to check"));
        }
    }

    fn equal<T: PartialEq + Debug>(&mut self, what: &str, expected: T, found: T) {
        self.compared += 1;
        if expected != found {
            let section = self.sections.last().copied().unwrap_or_default();
            self.failures
                .push(format!("{section} {what}\n    worked out {expected:?}\n    engine     {found:?}"));
        }
    }

    fn optional<T: PartialEq + Debug>(&mut self, what: &str, expected: Option<T>, found: impl FnOnce() -> T) {
        if let Some(expected) = expected {
            self.equal(what, expected, found());
        }
    }

    fn framework(&self, id: &str) -> FrameworkIndex {
        self.catalog.find_framework(id).unwrap_or_else(|| panic!("no framework {id}"))
    }

    fn requirement(&self, id: &str) -> RequirementIndex {
        self.catalog.find_requirement(id).unwrap_or_else(|| panic!("no requirement {id}"))
    }

    fn control_id(&self, control: ControlIndex) -> &'static str {
        self.catalog.controls[control.position()].id
    }

    fn requirement_row(&mut self, id: &str, row: &ExpectedRequirement, found: &RequirementReport) {
        let ExpectedRequirement { coverage, projected, state, applicability, remaining_clauses, clauses } =
            row;
        self.optional(id, *coverage, || Range(found.coverage));
        self.optional(id, *projected, || Range(found.projected));
        self.optional(id, state.as_deref(), || word(&found.state, &STATES));
        self.optional(id, applicability.as_deref(), || word(&found.applicability, &APPLICABILITIES));
        self.optional(id, *remaining_clauses, || found.remaining_clauses());
        let clause = |clause: &crosscheck::engine::ClauseReport| {
            let standing = &clause.standing;
            let mut words = vec![standing.status.map_or("unanswered", |status| status.id())];
            match (&standing.inherited, standing.origin) {
                (Some(says), Origin::Inherited) => {
                    words.push(word(&says.basis, BASES));
                    words.push(word(&says.assurance, &ASSURANCES));
                }
                _ => words.extend(standing.open_because.map(|(because, _)| word(&because, OPEN_BECAUSE))),
            }
            (self.catalog.controls[clause.control.position()].id.to_owned(), words.join(" "))
        };
        let all = || found.clauses.iter().map(clause).collect::<Vec<_>>();
        let (expected, found) = (clauses.as_ref().map(|clauses| clauses.0.clone()), all());
        self.optional(id, expected, || found);
    }

    fn reading_row(&mut self, id: &str, row: &ExpectedReading) {
        let ExpectedReading { silent_because, reservations, verdict, rules, no_rules } = row;
        let name = |reading: &&AttestationReading| {
            let at = reading.at;
            let kind = self.catalog.artifacts[at.artifact.position()].id;
            let inside = at.subservice.map_or_else(String::new, |inside| format!("/{inside}"));
            format!("{kind} {}{inside}", at.position)
        };
        let found = self.report.attestations.iter().find(|reading| name(reading) == *id);
        let found = found.unwrap_or_else(|| panic!("no reading of {id}")).clone();
        let words = |list: &Option<Vec<String>>| list.clone();
        self.optional(id, words(silent_because), || {
            found.silent_because.iter().map(|one| word(one, SILENT).to_owned()).collect()
        });
        self.optional(id, words(reservations), || {
            found.reservations.iter().map(|one| word(one, RESERVATIONS).to_owned()).collect()
        });
        self.optional(id, verdict.as_deref(), || found.verdict.map_or("none", |one| word(&one, VERDICTS)));
        let applying = found.reasons.iter();
        let applying: Vec<String> =
            applying.map(|one| format!("r{} {}", one.rule, word(&one.weight, WEIGHTS))).collect();
        for rule in rules {
            self.equal(&format!("{id} {rule}: {applying:?}"), true, applying.contains(rule));
        }
        for rule in no_rules {
            let is_there = applying.iter().any(|one| one.split(' ').next() == Some(rule));
            self.equal(&format!("{id} without {rule}: {applying:?}"), false, is_there);
        }
    }

    fn score_row(&mut self, id: &str, row: &ExpectedScore, found: Option<&Score>) {
        let found = found.unwrap_or_else(|| panic!("no score for {id}"));
        self.optional(id, row.coverage, || Range(found.coverage));
        self.optional(id, row.projected, || Range(found.projected));
        for (name, expected, found) in [
            ("met", row.met, found.met),
            ("partly-met", row.partly_met, found.partly_met),
            ("not-met", row.not_met, found.not_met),
            ("open", row.open, found.open),
            ("applicable", row.applicable, found.applicable),
            ("not-applicable", row.not_applicable, found.not_applicable),
            ("required", row.required, found.required),
            ("required-not-met", row.required_not_met, found.required_not_met),
        ] {
            self.optional(&format!("{id} {name}"), expected, || found);
        }
    }

    fn control_row(&mut self, id: &str, row: &ExpectedControl) {
        let catalog = self.catalog;
        let index = control(catalog, id);
        let found = &self.report.controls[index.position()];
        let standing = &found.standing;
        let says = standing.inherited.as_ref();
        let words = |list: &Option<Vec<String>>| list.clone();
        let named = |name: &str| name.to_owned();
        self.optional(id, row.status.as_deref(), || standing.status.map_or("unanswered", |s| s.id()));
        self.optional(id, row.origin.as_deref(), || word(&standing.origin, &ORIGINS));
        self.optional(id, row.assurance.as_deref(), || {
            standing.assurance.map_or("none", |a| word(&a, &ASSURANCES))
        });
        self.optional(id, row.asked, || found.is_asked);
        self.optional(id, words(&row.misses), || {
            let parameters = catalog.controls[index.position()].parameters;
            standing.misses.iter().map(|m| named(parameters[usize::from(m.parameter)].id)).collect()
        });
        self.optional(id, words(&row.notices), || {
            standing.notices.iter().map(|n| named(word(n, &NOTICES))).collect()
        });
        self.optional(id, row.spoken_for, || says.is_some());
        self.optional(id, row.artifact.as_deref().map(Some), || {
            says.map(|s| catalog.artifacts[s.artifact.position()].id)
        });
        self.optional(id, row.artifact_status.as_deref().map(Some), || says.map(|s| s.status.id()));
        self.optional(id, row.artifact_assurance.as_deref().map(Some), || {
            says.map(|s| word(&s.assurance, &ASSURANCES))
        });
        self.optional(id, words(&row.weakened_by), || {
            says.into_iter().flat_map(|s| &s.reservations).map(|w| named(word(w, RESERVATIONS))).collect()
        });
        self.optional(id, words(&row.exceptions), || {
            let noted = says.into_iter().flat_map(|s| &s.exceptions);
            noted.map(|e| named(catalog.requirements[e.requirement.position()].id)).collect()
        });
    }

    fn shares(&mut self, what: &str, expected: &Entries<Exact>, found: &[FrameworkShare]) {
        let found: Vec<_> =
            found.iter().map(|s| (self.catalog.frameworks[s.framework.position()].id, s.amount)).collect();
        let expected: Vec<_> = expected.0.iter().map(|(id, exact)| (id.as_str(), exact.0)).collect();
        self.equal(what, expected, found);
    }

    fn applicable(&self, id: &str) -> Vec<RequirementIndex> {
        if let Some(part) = self.catalog.find_part(id) {
            self.report.applicable_in(self.catalog, part)
        } else {
            self.report.applicable_of(self.catalog, self.framework(id))
        }
    }

    fn overlap_row(&mut self, row: &ExpectedOverlap) {
        let from: Vec<RequirementIndex> = row.from.iter().flat_map(|id| self.applicable(id)).collect();
        let found = overlap(self.catalog, &from, &self.applicable(&row.onto));
        let what = format!("{:?} onto {}", row.from, row.onto);
        self.equal(&what, row.of, found.of);
        self.equal(&format!("{what} any"), Some(row.any.0), found.any_share());
        self.equal(&format!("{what} mean"), Some(row.mean.0), found.mean_share());
        self.equal(&format!("{what} full"), Some(row.full.0), found.full_share());
        if let Some(expected) = &row.requirements {
            let found = found.requirements.iter().map(|r| {
                let id = self.catalog.requirements[r.requirement.position()].id;
                (id.to_owned(), format!("{} of {}", r.shared, r.clauses))
            });
            self.equal(&what, expected.0.clone(), found.collect());
        }
    }

    fn narrowing_row(&mut self, row: &ExpectedNarrowing) {
        let found = narrowing(self.report, row.tolerance.0);
        let order = found.order.iter().map(|c| self.control_id(*c).to_owned()).collect();
        self.equal("order", row.order.clone(), order);
        self.equal("answers needed", row.answers_needed, found.answers_needed);
    }

    fn plan_row(&mut self, row: &ExpectedPlan) {
        let order = match row.order.split_once(' ') {
            None if row.order == "priority" => PlanOrder::Priority,
            None if row.order == "gain-per-effort" => PlanOrder::GainPerEffort,
            Some(("budget", budget)) => PlanOrder::Budget(budget.parse().unwrap()),
            _ => panic!("no order {}", row.order),
        };
        let found = plan(self.catalog, self.report, order);
        self.scores(&row.order, &row.start, &found.start);
        let expected: Vec<_> = row.steps.0.iter().map(|(id, _)| id.as_str()).collect();
        let steps = found.steps.iter().map(|step| self.control_id(step.control)).collect();
        self.equal(&row.order, expected, steps);
        for ((id, expected), step) in row.steps.0.iter().zip(&found.steps) {
            let what = format!("{} {id}", row.order);
            self.optional(&what, expected.effort, || step.effort);
            self.optional(&what, expected.effort_so_far, || step.effort_so_far);
            self.optional(&what, expected.is_blocker, || step.is_blocker);
            if let Some(gain) = &expected.gain {
                self.shares(&what, gain, &step.gain);
            }
            if let Some(scores) = &expected.scores {
                self.scores(&what, scores, &step.scores);
            }
        }
    }

    fn scores(&mut self, what: &str, expected: &Entries<Exact>, found: &[Option<Fraction>]) {
        let found: Vec<_> = self
            .catalog
            .frameworks
            .iter()
            .zip(found)
            .filter_map(|(framework, score)| Some((framework.id, (*score)?)))
            .collect();
        let expected: Vec<_> = expected.0.iter().map(|(id, exact)| (id.as_str(), exact.0)).collect();
        self.equal(what, expected, found);
    }

    /// A requirement opened into its clauses, or a family, part or framework opened into its requirements.
    fn explained_row(&mut self, id: &str, expected: &Entries<Range>) {
        let catalog = self.catalog;
        let found: Vec<_> = if let Some(index) = catalog.find_requirement(id) {
            let adds = explain_requirement(&self.report.requirements[index.position()]);
            adds.iter().map(|c| (self.control_id(c.part), Range(Some(c.adds)))).collect()
        } else {
            let rows = self.report.requirements.iter().filter(|row| {
                let family = catalog.requirements[row.requirement.position()].family;
                let part = catalog.part_of(row.requirement);
                let framework = catalog.framework_of(row.requirement);
                Some(family) == catalog.find_family(id)
                    || Some(part) == catalog.find_part(id)
                    || Some(framework) == catalog.find_framework(id)
            });
            let adds = explain_score(rows);
            adds.iter().map(|c| (catalog.requirements[c.part.position()].id, Range(Some(c.adds)))).collect()
        };
        let expected: Vec<_> = expected.0.iter().map(|(id, range)| (id.as_str(), *range)).collect();
        self.equal(id, expected, found);
    }
}
