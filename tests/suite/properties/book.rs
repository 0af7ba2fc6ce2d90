//! A second opinion: the scoring rules read once more, straight from the design, in the most plodding way.
//!
//! Separate from the engine in everything: it works on names and rows, not on positions and tables.

use crate::generated::{Sketch, sketches};
use crate::properties::{report, scores};
use crate::small_assessment::{AnswerGiven, ArtifactSeen, Given};
use crate::small_catalog::{Limit, RequirementRow, Speaks, When};
use crosscheck::catalog::Designation;
use crosscheck::engine::{BlockerState, Bounds, Fraction, Opinion, Status};
use proptest::prelude::*;

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

    /// What artifacts say of a control: implemented if any does, else partial if any does.
    fn inherited(&self, control: &str) -> Option<Status> {
        let mut said = Vec::new();
        for (id, seen) in &self.0.assessment.artifacts {
            let kind = self.0.catalog.artifacts.iter().find(|kind| kind.id == *id).unwrap();
            match (&kind.speaks, seen) {
                (Speaks::Controls(controls, _), _) if controls.iter().any(|c| c == control) => {
                    said.push(Status::Implemented);
                }
                (
                    Speaks::Framework(framework),
                    ArtifactSeen::Attestation { parts, opinion, exceptions, .. },
                ) => {
                    let naming = || {
                        let rows = self.0.catalog.requirements.iter();
                        rows.filter(|row| {
                            row.place.starts_with(framework) && row.clauses.iter().any(|c| c == control)
                        })
                    };
                    let covers =
                        |row: &RequirementRow| parts.iter().any(|p| row.place.contains(&format!("/{p}/")));
                    if matches!(opinion, Opinion::Unqualified | Opinion::Qualified) && naming().any(covers) {
                        let is_excepted = naming().any(|row| exceptions.contains(&row.id));
                        said.push(if is_excepted { Status::Partial } else { Status::Implemented });
                    }
                }
                _ => {}
            }
        }
        [Status::Implemented, Status::Partial].into_iter().find(|status| said.contains(status))
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

    fn status(&self, control: &str) -> Option<Status> {
        let given = self.given(control);
        let needs_reason = [Status::Planned, Status::Alternative, Status::NotApplicable];
        match given.status {
            Some(status) if needs_reason.contains(&status) && given.justification.trim().is_empty() => None,
            Some(status) => Some(status),
            None => self.inherited(control),
        }
    }

    /// The table of the design, in halves.
    fn value(&self, control: &str, designation: Designation) -> Option<Four> {
        let halves = match self.status(control) {
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
        mean(row.clauses.iter().filter_map(|control| self.value(control, row.designation)).collect())
    }

    fn rows_of(&self, place: &str) -> Vec<&RequirementRow> {
        let is_inside = |row: &&RequirementRow| row.place.split('/').any(|step| step == place);
        self.0.catalog.requirements.iter().filter(is_inside).collect()
    }

    /// Controls that block a framework, and whether each is met.
    fn blockers(&self, framework: &str) -> Vec<(&str, bool)> {
        let rows: Vec<_> =
            self.rows_of(framework).into_iter().filter(|row| self.coverage(row).is_some()).collect();
        let marked = self.0.catalog.controls.iter().filter(|row| row.blocker);
        marked
            .filter_map(|control| {
                let naming = rows.iter().filter(|row| row.clauses.contains(&control.id));
                let values: Vec<Four> =
                    naming.filter_map(|row| self.value(&control.id, row.designation)).collect();
                let is_met = values.iter().all(|value| value[0] == Fraction::from_integer(1));
                (!values.is_empty()).then_some((control.id.as_str(), is_met))
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
        for row in &report.controls {
            prop_assert_eq!(row.standing.status, book.status(catalog.controls[row.control.position()].id));
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
            let Some(coverage) = row.score.coverage else { continue };
            let percent = |band: &(String, u8)| Fraction::new(i64::from(band.1), 100);
            let reached = sketch.catalog.bands.iter().position(|band| percent(band) <= coverage.low).unwrap();
            let capped = catalog.blocked_band.position();
            let is_blocked = expected.iter().any(|(_, is_met)| !is_met);
            let band = if is_blocked { reached.max(capped) } else { reached };
            prop_assert_eq!(row.band.map(|b| b.position()), Some(band));
            for blocker in &row.blockers {
                let is_unanswered = report.controls[blocker.control.position()].standing.status.is_none();
                prop_assert_eq!(blocker.state == BlockerState::Open, is_unanswered);
            }
        }
    }
}
