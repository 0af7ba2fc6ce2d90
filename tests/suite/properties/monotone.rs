//! A better answer never lowers a bound, and an answer never widens one.

use crate::generated::{counted_answers, sketches};
use crate::properties::{all_bounds, report};
use crate::small_assessment::{AnswerGiven, Given};
use crate::small_catalog::Limit;
use crosscheck::engine::{Readiness, Status};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What is worse, and what is better than it. Not applicable stands above not implemented and below implemented,
/// because leaving out a 0 raises a mean and leaving out a 1 lowers it; so does an alternative, which is worth the
/// one or the other. Nothing is said about not applicable beside partial.
const ORDER: [(Option<Status>, Option<Status>); 10] = [
    (Some(Status::NotImplemented), Some(Status::Partial)),
    (Some(Status::NotImplemented), Some(Status::Planned)),
    (Some(Status::NotImplemented), Some(Status::Alternative)),
    (Some(Status::NotImplemented), Some(Status::NotApplicable)),
    (Some(Status::NotImplemented), None),
    (Some(Status::Partial), Some(Status::Implemented)),
    (Some(Status::Planned), Some(Status::Implemented)),
    (Some(Status::Alternative), Some(Status::Implemented)),
    (Some(Status::NotApplicable), Some(Status::Implemented)),
    (None, Some(Status::Implemented)),
];

fn given(status: Option<Status>) -> AnswerGiven {
    status.map_or_else(AnswerGiven::default, AnswerGiven::justified)
}

proptest! {
    #[test]
    fn a_better_answer_lowers_nothing(
        sketch in sketches(8, 6), control in any::<Index>(), (worse, better) in select(&ORDER[..]),
    ) {
        let catalog = sketch.catalog.build();
        let id = &control.get(&sketch.catalog.controls).id;
        let before = report(catalog, &sketch.assessment.answering(id, given(worse)));
        let after = report(catalog, &sketch.assessment.answering(id, given(better)));
        let raised = all_bounds(catalog, &after);
        for (what, bounds) in all_bounds(catalog, &before) {
            if let Some(now) = raised.get(&what) {
                prop_assert!(bounds.low <= now.low, "{what}: low {} fell to {}", bounds.low, now.low);
                prop_assert!(bounds.high <= now.high, "{what}: high {} fell to {}", bounds.high, now.high);
            }
        }
        for (before, after) in before.frameworks.iter().zip(&after.frameworks) {
            if let (Some(Readiness::Band(before)), Some(Readiness::Band(after))) = (before.readiness, after.readiness) {
                prop_assert!(after <= before, "the band got worse");
            }
        }
    }

    /// A value that misses its threshold is worse than one that meets it, and no worse than partial.
    #[test]
    fn a_missed_threshold_counts_exactly_like_partial(sketch in sketches(8, 6), control in any::<Index>()) {
        let catalog = sketch.catalog.build();
        let row = control.get(&sketch.catalog.controls);
        let misses = row.parameters.iter().map(|(id, limit)| (id.clone(), match limit {
            Limit::AtMost(limit) => Given::Number(limit + 1),
            Limit::AtLeast(limit) => Given::Number(limit - 1),
            Limit::Choice(values, _) => Given::Choice(values[0].clone()),
        }));
        let missed = AnswerGiven { parameters: misses.collect(), ..given(Some(Status::Implemented)) };
        let expected = if row.parameters.is_empty() { Status::Implemented } else { Status::Partial };
        let capped = report(catalog, &sketch.assessment.answering(&row.id, missed));
        let plain = report(catalog, &sketch.assessment.answering(&row.id, given(Some(expected))));
        prop_assert_eq!(all_bounds(catalog, &capped), all_bounds(catalog, &plain));
    }

    /// Whatever the answer is, the new bounds lie within the old ones.
    #[test]
    fn an_answer_never_widens(sketch in sketches(8, 6), control in any::<Index>(), answer in counted_answers()) {
        let catalog = sketch.catalog.build();
        let id = &control.get(&sketch.catalog.controls).id;
        let mut silent = sketch.assessment.answering(id, AnswerGiven::default());
        silent.artifacts.clear();
        let open = report(catalog, &silent);
        let answered = report(catalog, &silent.answering(id, answer));
        let narrowed = all_bounds(catalog, &answered);
        for (what, wide) in all_bounds(catalog, &open) {
            if let Some(narrow) = narrowed.get(&what) {
                prop_assert!(wide.low <= narrow.low && narrow.high <= wide.high, "{what} {wide:?} {narrow:?}");
            }
        }
    }

    /// An artifact can only answer what nobody answered, so it lowers no low bound and raises no high one.
    #[test]
    fn an_artifact_lowers_no_low_bound_and_raises_no_high_one(sketch in sketches(8, 6)) {
        let catalog = sketch.catalog.build();
        let with = all_bounds(catalog, &report(catalog, &sketch.assessment));
        let mut bare = sketch.assessment.clone();
        bare.artifacts.clear();
        for (what, bounds) in all_bounds(catalog, &report(catalog, &bare)) {
            prop_assert!(bounds.low <= with[&what].low && with[&what].high <= bounds.high, "{what}");
        }
    }
}
