//! A second opinion: the scoring rules read once more, straight from the design, in the most plodding way.
//!
//! Separate from the engine in everything: it works on names and rows, not on positions and tables.

use crate::generated::{Sketch, sketches};
use crate::properties::{report, scores};
use crate::small_assessment::{AnswerGiven, ArtifactSeen, Given};
use crate::small_catalog::{Limit, RequirementRow, Speaks, When};
use crosscheck::catalog::{Designation, Expect};
use crosscheck::engine::{
    BlockerState, Bounds, Day, Fraction, Readiness, RequirementReport, RequirementState, Status,
};
use proptest::prelude::*;
use serde_json::Value;

/// Low and high, now and projected.
type Four = [Fraction; 4];

struct Book<'a>(&'a Sketch);

impl Book<'_> {
    fn holds(&self, when: &When) -> bool {
        let said = |fact: &String| {
            let stated = self.0.assessment.profile.iter().find(|(id, _)| id == fact).map(|(_, value)| value);
            let (_, values) = self.0.catalog.facts.iter().find(|(id, _)| id == fact).unwrap();
            stated.unwrap_or(&values[0])
        };
        when.is_empty() || when.iter().any(|all| all.iter().all(|(fact, values)| values.contains(said(fact))))
    }

    fn applies(&self, row: &RequirementRow) -> bool {
        let mut path = row.place.split('/');
        let (framework, part) = (path.next().unwrap(), path.next().unwrap().to_owned());
        let (_, framework_when) =
            self.0.catalog.framework_when.iter().find(|(id, _)| id == framework).unwrap();
        let in_scope = !self.0.catalog.chosen.contains(&part) || self.0.assessment.scope.contains(&part);
        self.holds(framework_when) && in_scope && self.holds(&row.when)
    }

    fn given(&self, control: &str) -> AnswerGiven {
        let given = self.0.assessment.answers.iter().find(|(id, _)| id == control);
        given.map(|(_, answer)| answer.clone()).unwrap_or_default()
    }

    /// What artifacts say of the clause of a requirement on a control: the strongest, in halves.
    fn inherited(&self, requirement: &RequirementRow, control: &str) -> Option<Status> {
        let mut said = Vec::new();
        for (id, ArtifactSeen(seen)) in &self.0.assessment.artifacts {
            let kind = self.0.catalog.artifacts.iter().find(|kind| kind.id == *id).unwrap();
            match &kind.speaks {
                Speaks::Controls(controls, _) if controls.iter().any(|c| c == control) => {
                    said.push(Status::Implemented);
                }
                Speaks::Framework(framework) => {
                    said.extend(self.report(seen, framework, requirement, control))
                }
                _ => {}
            }
        }
        let order = [Status::Implemented, Status::Partial, Status::NotImplemented];
        order.into_iter().find(|status| said.contains(status))
    }

    /// How the design reads a report, from the top: whether it speaks, inside, outside.
    fn report(&self, seen: &Value, framework: &str, row: &RequirementRow, control: &str) -> Option<Status> {
        let is = |field: &str, words: &[&str]| words.iter().any(|word| seen[field] == *word);
        let list = |value: &Value| -> Vec<String> {
            value.as_array().into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect()
        };
        let qualified = list(&seen["modified"][0]["criteria"]);
        let opinion =
            is("opinion", &["unqualified"]) || (is("opinion", &["qualified"]) && !qualified.is_empty());
        let day = |text: Option<&str>| text.and_then(Day::parse);
        let age = day(self.0.assessment.date.as_deref())?.days_since(day(seen["period-end"].as_str())?);
        // Nothing that is generated has a bridge letter.
        let speaks = is("report-kind", &["soc-2", "soc-2-plus"]) && is("covers-product", &["yes", "partly"]);
        if !(speaks && opinion && (0..=365).contains(&age)) {
            return None;
        }
        let covers = |row: &RequirementRow| {
            let part = row.place.split('/').nth(1).unwrap();
            let is_its = row.place.starts_with(&format!("{framework}/"));
            is_its
                && match &seen["categories"] {
                    Value::Null => !self.0.catalog.chosen.iter().any(|chosen| chosen == part),
                    parts => list(parts).iter().any(|covered| covered == part),
                }
        };
        let exceptions: Vec<&Value> = seen["exceptions"].as_array().into_iter().flatten().collect();
        let own: Vec<&&Value> = exceptions.iter().filter(|e| e["control"] == control).collect();
        let of_control = (!own.is_empty()).then(|| {
            if own.iter().any(|e| e["repeated"] == true) { Status::NotImplemented } else { Status::Partial }
        });
        let on_criterion = |row: &RequirementRow| {
            exceptions.iter().any(|e| e["control"].is_null() && e["criterion"] == *row.id)
        };
        let is_subservice = is("whose", &["subservice"]);
        if covers(row) && !is_subservice {
            return Some(if qualified.contains(&row.id) {
                Status::NotImplemented
            } else if let Some(status) = of_control {
                status
            } else if on_criterion(row) {
                Status::Partial
            } else {
                Status::Implemented
            });
        }
        let rows = self.0.catalog.requirements.iter();
        let criteria: Vec<&RequirementRow> =
            rows.filter(|row| covers(row) && row.clauses.iter().any(|c| c == control)).collect();
        let is_blocker = self.0.catalog.controls.iter().any(|row| row.id == control && row.blocker);
        let is_theirs = !is_subservice || list(&seen["performs"]).iter().any(|c| c == control);
        if criteria.is_empty() || is_blocker || !is_theirs {
            return None;
        }
        // The second framework is about particular data.
        let is_about_data = row.place.starts_with("beta/");
        if is_about_data && !is("covers-phi", &["yes", "partly"]) {
            return None;
        }
        let always = |row: &&&RequirementRow| row.expects.contains(&(control.to_owned(), Expect::Always));
        if criteria.iter().filter(always).any(|row| qualified.contains(&row.id)) {
            return Some(Status::NotImplemented);
        }
        if of_control.is_some() {
            return of_control;
        }
        if list(&seen["not-in-report"]).iter().any(|c| c == control) {
            return None;
        }
        let is_seen = list(&seen["seen"]).iter().any(|c| c == control);
        let is_certain = criteria.iter().filter(always).any(|row| !qualified.contains(&row.id));
        let is_less =
            criteria.iter().any(|row| on_criterion(row)) || (is_about_data && is("covers-phi", &["partly"]));
        (is_seen || is_certain).then_some(if is_less { Status::Partial } else { Status::Implemented })
    }

    fn misses(&self, control: &str) -> bool {
        let row = self.0.catalog.controls.iter().find(|row| row.id == control).unwrap();
        self.given(control).parameters.iter().any(|(id, value)| {
            let (_, limit) = row.parameters.iter().find(|(parameter, _)| parameter == id).unwrap();
            match (limit, value) {
                (Limit::AtMost(limit), Given::Number(number)) => number > limit,
                (Limit::AtLeast(limit), Given::Number(number)) => number < limit,
                (Limit::Choice(values, enough), Given::Choice(choice)) => {
                    let place = |wanted: &String| values.iter().position(|v| v == wanted);
                    place(choice) < place(enough)
                }
                _ => unreachable!("a number for a choice"),
            }
        })
    }

    fn status(&self, row: &RequirementRow, control: &str) -> Option<Status> {
        let given = self.given(control);
        let needs_reason = [Status::Planned, Status::Alternative, Status::NotApplicable];
        match given.status {
            Some(status) if needs_reason.contains(&status) && given.justification.trim().is_empty() => None,
            // What is required cannot be waived by saying so.
            Some(Status::NotApplicable) if row.designation == Designation::Required => None,
            Some(status) => Some(status),
            None => self.inherited(row, control),
        }
    }

    /// The table of the design, in halves.
    fn value(&self, row: &RequirementRow, control: &str) -> Option<Four> {
        let designation = row.designation;
        let halves = match self.status(row, control) {
            Some(Status::Implemented) if self.misses(control) => [1, 1, 1, 1],
            Some(Status::Implemented) => [2, 2, 2, 2],
            Some(Status::Partial) => [1, 1, 1, 1],
            Some(Status::Planned) => [0, 0, 2, 2],
            Some(Status::NotImplemented) => [0, 0, 0, 0],
            Some(Status::Alternative) if designation == Designation::Required => [0, 0, 0, 0],
            Some(Status::Alternative) => [2, 2, 2, 2],
            Some(Status::NotApplicable) => return None,
            None => [0, 2, 0, 2],
        };
        Some(halves.map(|half| Fraction::new(half, 2)))
    }

    fn coverage(&self, row: &RequirementRow) -> Option<Four> {
        if !self.applies(row) {
            return None;
        }
        mean(row.clauses.iter().filter_map(|control| self.value(row, control)).collect())
    }

    fn rows_of(&self, place: &str) -> Vec<&RequirementRow> {
        let is_inside = |row: &&RequirementRow| row.place.split('/').any(|step| step == place);
        self.0.catalog.requirements.iter().filter(is_inside).collect()
    }

    /// Controls that block a framework, and whether each is met.
    fn blockers(&self, framework: &str) -> Vec<(&str, bool)> {
        let rows: Vec<_> = self.rows_of(framework).into_iter().filter(|row| self.applies(row)).collect();
        let marked = self.0.catalog.controls.iter().filter(|row| row.blocker);
        marked
            .filter_map(|control| {
                let naming: Vec<_> = rows.iter().filter(|row| row.clauses.contains(&control.id)).collect();
                let one = Fraction::from_integer(1);
                let is_met = naming
                    .iter()
                    .all(|row| self.value(row, &control.id).is_some_and(|value| value[0] == one));
                (!naming.is_empty()).then_some((control.id.as_str(), is_met))
            })
            .collect()
    }
}

fn mean(values: Vec<Four>) -> Option<Four> {
    let count = i64::try_from(values.len()).unwrap();
    (count > 0).then(|| [0, 1, 2, 3].map(|i| values.iter().map(|value| value[i]).sum::<Fraction>() / count))
}

fn four(now: Option<Bounds>, projected: Option<Bounds>) -> Option<Four> {
    now.zip(projected).map(|(now, then)| [now.low, now.high, then.low, then.high])
}

proptest! {
    #[test]
    fn the_engine_agrees_with_a_plodding_reading_of_the_design(sketch in sketches(10, 8)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        let book = Book(&sketch);
        for (row, by_book) in report.requirements.iter().zip(&sketch.catalog.requirements) {
            for clause in &row.clauses {
                let control = catalog.controls[clause.control.position()].id;
                let expected = book.status(by_book, control);
                prop_assert_eq!(clause.standing.status, expected, "{} {}", &by_book.id, control);
            }
        }
        for (row, by_book) in report.requirements.iter().zip(&sketch.catalog.requirements) {
            prop_assert_eq!(row.applicability.is_applicable(), book.applies(by_book));
            prop_assert_eq!(four(row.coverage, row.projected), book.coverage(by_book), "{}", &by_book.id);
        }
        for (id, score) in scores(catalog, &report) {
            let rows = book.rows_of(&id);
            let counted: Vec<_> = rows.iter().filter(|row| book.coverage(row).is_some()).collect();
            let required = counted.iter().filter(|row| row.designation == Designation::Required);
            let coverage = |row: &&&&RequirementRow| book.coverage(row).unwrap()[0];
            let is_met = |row: &&&&RequirementRow| coverage(row) == Fraction::from_integer(1);
            let expected = mean(counted.iter().map(|row| book.coverage(row).unwrap()).collect());
            prop_assert_eq!(four(score.coverage, score.projected), expected, "{}", id);
            prop_assert_eq!(score.applicable, counted.len());
            prop_assert_eq!(score.not_applicable, rows.len() - counted.len());
            prop_assert_eq!(score.met, counted.iter().filter(is_met).count());
            prop_assert_eq!(score.required, required.clone().count());
            prop_assert_eq!(score.required_not_met, required.filter(|row| !is_met(row)).count());
        }
    }

    #[test]
    fn a_blocker_is_never_outvoted(sketch in sketches(10, 8)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        let book = Book(&sketch);
        for row in &report.frameworks {
            let framework = catalog.frameworks[row.framework.position()].id;
            let found: Vec<(&str, bool)> = row
                .blockers
                .iter()
                .map(|b| (catalog.controls[b.control.position()].id, b.state == BlockerState::Met))
                .collect();
            let expected = book.blockers(framework);
            prop_assert_eq!(&found, &expected);
            let is_blocked = expected.iter().any(|(_, is_met)| !is_met);
            if let (true, Some(Readiness::Band(band))) = (is_blocked, row.readiness) {
                prop_assert!(band >= catalog.blocked_band);
            }
        }
    }

    /// No band stands on too little, none on a contradiction; and a band above the last has what it needs.
    #[test]
    fn a_band_has_what_it_needs(sketch in sketches(10, 8)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        for row in &report.frameworks {
            let known = row.known;
            let is_early = known.counting * 10 < known.applying * 9
                || known.answered * 2 < known.asked
                || known.contradictions > 0;
            prop_assert_eq!(row.readiness.is_some(), known.applying > 0);
            prop_assert_eq!(row.readiness == Some(Readiness::TooEarly), known.applying > 0 && is_early);
            let Some(Readiness::Band(band)) = row.readiness else { continue };
            let score = row.score.coverage.unwrap();
            prop_assert!(score.low * 100 >= Fraction::from_integer(catalog.bands[band.position()].at_least_percent.into()));
            let own = |r: &&RequirementReport| r.counts() && catalog.framework_of(r.requirement) == row.framework;
            let mut rows = report.requirements.iter().filter(own);
            let is_required = |r: &RequirementReport| {
                catalog.requirements[r.requirement.position()].designation != Designation::Addressable
            };
            match catalog.bands[band.position()].id {
                "ready" => {
                    let fits = |r: &RequirementReport| match r.state {
                        RequirementState::Met => true,
                        RequirementState::NotMet => false,
                        _ => !is_required(r),
                    };
                    let is_fit = rows.all(fits);
                    prop_assert!(is_fit);
                }
                "nearly" => {
                    let lacks = rows.any(|r| is_required(r) && r.state == RequirementState::NotMet);
                    prop_assert!(!lacks);
                }
                _ => {}
            }
        }
    }
}
