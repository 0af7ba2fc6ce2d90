//! Comparing two assessments: the causes add up, and each is nothing where nothing of it changed.

use crate::generated::{Sketch, sketches};
use crate::small_assessment::SmallAssessment;
use crosscheck::catalog::{Catalog, FrameworkIndex};
use crosscheck::engine::{
    Assessment, Change, Differences, Fraction, assess, compare, compare_shown, differences,
};
use proptest::prelude::*;

/// Two assessments of one catalog.
fn pairs() -> impl Strategy<Value = (Sketch, SmallAssessment)> {
    (sketches(6, 6), sketches(6, 6)).prop_map(|(one, other)| {
        let has_control = |id: &String| one.catalog.controls.iter().any(|row| row.id == *id);
        let mut second = other.assessment;
        second.answers.retain(|(id, _)| has_control(id));
        // Parameters, parts and requirements of the other catalog may not exist in this one.
        second.answers.iter_mut().for_each(|(_, answer)| answer.parameters.clear());
        second.scope.clone_from(&one.assessment.scope);
        second.scope.reverse();
        second.scope.pop();
        second.artifacts.clone_from(&one.assessment.artifacts);
        second.artifacts.pop();
        (one, second)
    })
}

fn adds_up(change: &Change) -> bool {
    change.answers + change.artifacts + change.scope + change.catalog == change.after - change.before
}

proptest! {
    #[test]
    fn causes_add_up_to_the_difference((sketch, second) in pairs()) {
        let catalog = sketch.catalog.build();
        let (then, now) = (sketch.assessment.bind(catalog), second.bind(catalog));
        for change in compare((catalog, &then), (catalog, &now)) {
            prop_assert!(adds_up(&change), "{change:?}");
            prop_assert_eq!(change.catalog, Fraction::from_integer(0));
        }
        // The same rows at another address are the same catalog.
        let again = sketch.catalog.build();
        let here = compare((catalog, &then), (catalog, &now));
        let there = compare((catalog, &then), (again, &second.bind(again)));
        prop_assert_eq!(here, there);
    }

    #[test]
    fn causes_add_up_between_two_catalogs(one in sketches(6, 6), other in sketches(6, 6)) {
        let (old, new) = (one.catalog.build(), other.catalog.build());
        for change in compare((old, &one.assessment.bind(old)), (new, &other.assessment.bind(new))) {
            prop_assert!(adds_up(&change), "{change:?}");
        }
    }

    #[test]
    fn a_cause_that_did_not_change_explains_nothing((sketch, second) in pairs()) {
        let catalog = sketch.catalog.build();
        let zero = Fraction::from_integer(0);
        let first = sketch.assessment;
        let changes = |now: &SmallAssessment| compare((catalog, &first.bind(catalog)), (catalog, &now.bind(catalog)));
        let answers = SmallAssessment { answers: second.answers, ..first.clone() };
        for c in changes(&answers) {
            prop_assert_eq!((c.artifacts, c.scope, c.answers), (zero, zero, c.after - c.before));
        }
        let artifacts = SmallAssessment { artifacts: second.artifacts, date: second.date, ..first.clone() };
        for c in changes(&artifacts) {
            prop_assert_eq!((c.answers, c.scope, c.artifacts), (zero, zero, c.after - c.before));
        }
        let scope = SmallAssessment { scope: second.scope, profile: second.profile, ..first.clone() };
        for c in changes(&scope) {
            prop_assert_eq!((c.answers, c.artifacts, c.scope), (zero, zero, c.after - c.before));
        }
    }

    #[test]
    fn with_what_was_shown_then_the_causes_are_the_whole_difference(
        (sketch, second) in pairs(),
        shown in prop::collection::vec(prop::option::of(0_i64..=48), 4),
    ) {
        let catalog = sketch.catalog.build();
        let (then, now) = (sketch.assessment.bind(catalog), second.bind(catalog));
        let kept = |from: usize| -> Vec<(FrameworkIndex, Fraction, Fraction)> {
            let low = |position: usize| shown[from + position].map(|part| Fraction::new(part, 48));
            (0..2_u16)
                .filter_map(|position| low(usize::from(position)).map(|low| (FrameworkIndex(position), low, low)))
                .collect()
        };
        let (before, after) = (kept(0), kept(2));
        let within = compare((catalog, &then), (catalog, &now));
        let changes = compare_shown(catalog, (&then, &before), (&now, &after));
        for (position, change) in changes.iter().enumerate() {
            prop_assert!(adds_up(change), "{change:?}");
            // What people did is what it is within one catalog, whatever was shown.
            prop_assert_eq!(
                (change.answers, change.artifacts, change.scope),
                (within[position].answers, within[position].artifacts, within[position].scope)
            );
            prop_assert_eq!(change.applied, (shown[position].is_some(), shown[2 + position].is_some()));
        }
        // By the same catalog, what was shown is what is computed, and the catalog has no part in it.
        for change in compare_shown(catalog, (&then, &shown_by(catalog, &then)), (&now, &shown_by(catalog, &now))) {
            prop_assert_eq!(change.catalog, Fraction::from_integer(0), "{:?}", change);
        }
    }

    #[test]
    fn a_score_moves_only_where_something_is_named((sketch, second) in pairs()) {
        let catalog = sketch.catalog.build();
        let (then, now) = (sketch.assessment.bind(catalog), second.bind(catalog));
        let found = differences(catalog, (&then, &assess(catalog, &then)), (&now, &assess(catalog, &now)));
        let zero = Fraction::from_integer(0);
        for change in compare((catalog, &then), (catalog, &now)) {
            prop_assert!(change.scope == zero || !found.facts.is_empty() || !found.parts.is_empty() || !found.stances.is_empty());
            prop_assert!(change.artifacts == zero || !found.artifacts.is_empty() || found.is_other_day);
        }
        let same = differences(catalog, (&then, &assess(catalog, &then)), (&then, &assess(catalog, &then)));
        prop_assert_eq!(same, Differences::default());
    }
}

/// What the page would have shown of an assessment.
fn shown_by(catalog: &Catalog, assessment: &Assessment) -> Vec<(FrameworkIndex, Fraction, Fraction)> {
    let report = assess(catalog, assessment);
    let scored = report.frameworks.iter().filter(|framework| framework.applies);
    scored.filter_map(|f| f.score.coverage.map(|bounds| (f.framework, bounds.low, bounds.high))).collect()
}
