//! The rough range: beside the score, inside of it, and gone once it says nothing more.

use crate::generated::{Sketch, counted_answers, roughly_said};
use crate::properties::report;
use crate::small_assessment::SmallAssessment;
use crosscheck::catalog::Catalog;
use crosscheck::engine::{Bounds, Fraction, FrameworkReport, QuickAnswer, Report, RequirementReport};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A report without its rough ranges.
fn exact(mut report: Report) -> Report {
    report.frameworks.iter_mut().for_each(|framework| framework.rough = None);
    report
}

fn is_within(inner: Bounds, outer: Bounds) -> bool {
    outer.low <= inner.low && inner.low <= inner.high && inner.high <= outer.high
}

/// The rough range worked out in another way: from the score, less what each open clause loses at either end.
fn worked_out(
    catalog: &Catalog,
    said: &SmallAssessment,
    report: &Report,
    framework: &FrameworkReport,
) -> Option<Bounds> {
    let score = framework.score.coverage?;
    let (mut low, mut high) = (score.low, score.high);
    let topic_of = |id: &str| {
        let topic = catalog.quick_topics.iter().find(|topic| {
            topic.controls.iter().any(|control| catalog.controls[control.position()].id == id)
        })?;
        said.quick.iter().find(|(other, _)| other == topic.id).map(|(_, answer)| *answer)
    };
    let rows = report.requirements.iter().filter(|row: &&RequirementReport| {
        row.counts() && catalog.framework_of(row.requirement) == framework.framework
    });
    for row in rows {
        let share =
            Fraction::new(1, i64::try_from(row.remaining_clauses() * framework.score.applicable).unwrap());
        for clause in row.clauses.iter().filter(|clause| clause.standing.status.is_none()) {
            let id = catalog.controls[clause.control.position()].id;
            let is_answered =
                said.answers.iter().any(|(other, answer)| other == id && answer.status.is_some());
            let Some(answer) = topic_of(id).filter(|_| !is_answered) else { continue };
            let halves = match answer {
                QuickAnswer::NoneOfIt => (0, 2),
                QuickAnswer::SomeOfIt => (0, 1),
                QuickAnswer::MostOfIt => (1, 0),
                QuickAnswer::AllOfIt => (2, 0),
                QuickAnswer::Unknown => (0, 0),
            };
            low += share * Fraction::new(halves.0, 2);
            high -= share * Fraction::new(halves.1, 2);
        }
    }
    (high - low < score.high - score.low).then_some(Bounds { low, high })
}

fn with(said: &SmallAssessment, topic: &str, answer: Option<QuickAnswer>) -> SmallAssessment {
    let mut changed = said.clone();
    changed.quick.retain(|(id, _)| id != topic);
    changed.quick.extend(answer.map(|answer| (topic.to_owned(), answer)));
    changed
}

fn rough_of(sketch: &Sketch, said: &SmallAssessment) -> (Vec<Option<Bounds>>, Report) {
    let report = report(sketch.catalog.build(), said);
    (report.frameworks.iter().map(|framework| framework.rough).collect(), report)
}

proptest! {
    #[test]
    fn nothing_but_the_rough_range_depends_on_quick_answers(sketch in roughly_said(8, 8)) {
        let catalog = sketch.catalog.build();
        let plain = SmallAssessment { quick: Vec::new(), ..sketch.assessment.clone() };
        let plain = report(catalog, &plain);
        prop_assert!(plain.frameworks.iter().all(|framework| framework.rough.is_none()));
        prop_assert_eq!(exact(report(catalog, &sketch.assessment)), plain);
    }

    #[test]
    fn it_lies_within_the_score_is_narrower_and_is_what_is_worked_out_otherwise(sketch in roughly_said(8, 8)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        for framework in &report.frameworks {
            prop_assert_eq!(framework.rough, worked_out(catalog, &sketch.assessment, &report, framework));
            if let Some(rough) = framework.rough {
                let score = framework.score.coverage.unwrap();
                prop_assert!(is_within(rough, score) && rough.width() < score.width());
            }
        }
    }

    /// An exact answer takes the place of what was roughly said of its control, and the rest holds on; with all of them
    /// exact, nothing rough is left.
    #[test]
    fn what_is_known_exactly_wins(sketch in roughly_said(6, 6), answers in prop::collection::vec(counted_answers(), 6)) {
        let mut said = sketch.assessment.clone();
        let ids: Vec<String> = sketch.catalog.controls.iter().map(|row| row.id.clone()).collect();
        for (id, answer) in ids.iter().zip(answers) {
            said = said.answering(id, answer);
            let (rough, report) = rough_of(&sketch, &said);
            for (rough, framework) in rough.into_iter().zip(&report.frameworks) {
                prop_assert!(rough.is_none_or(|rough| is_within(rough, framework.score.coverage.unwrap())));
            }
        }
        let (rough, _) = rough_of(&sketch, &said);
        prop_assert!(rough.iter().all(Option::is_none));
    }

    /// None, some, most, all: neither end ever falls.
    #[test]
    fn more_of_a_topic_is_never_less(sketch in roughly_said(8, 8), topic in select(vec!["t0", "t1"]), framework in any::<Index>()) {
        let bounds = |answer| {
            let (rough, report) = rough_of(&sketch, &with(&sketch.assessment, topic, Some(answer)));
            let place = framework.index(rough.len());
            rough[place].or(report.frameworks[place].score.coverage)
        };
        let [none, some, most, all, unknown] = QuickAnswer::ALL.map(bounds);
        for pair in [none, some, most, all].windows(2) {
            if let (Some(less), Some(more)) = (pair[0], pair[1]) {
                prop_assert!(less.low <= more.low && less.high <= more.high);
            }
        }
        // Not to know says as much as to say nothing.
        let (rough, report) = rough_of(&sketch, &with(&sketch.assessment, topic, None));
        let place = framework.index(rough.len());
        prop_assert_eq!(unknown, rough[place].or(report.frameworks[place].score.coverage));
    }
}
