//! Not applicable drops out of numerator and denominator, as if the clauses had never been written.

use crate::generated::sketches;
use crate::properties::{report, scores, share_of};
use crate::small_assessment::{AnswerGiven, SmallAssessment};
use crate::small_catalog::SmallCatalog;
use crosscheck::catalog::Designation;
use crosscheck::engine::{PlanOrder, Score, Status, plan};
use proptest::prelude::*;
use proptest::sample::Index;

/// The catalog without every clause that names the control, and without requirements that lose their last one.
fn without(catalog: &SmallCatalog, control: &str) -> SmallCatalog {
    let mut reduced = catalog.clone();
    for row in &mut reduced.requirements {
        row.clauses.retain(|clause| clause != control);
    }
    reduced.requirements.retain(|row| !row.clauses.is_empty());
    let has = |framework: &str| reduced.requirements.iter().any(|row| row.place.starts_with(framework));
    reduced.artifacts.retain(|row| row.id == "letter" || has(row.id.trim_end_matches("-report")));
    reduced
}

/// The assessment without names that the reduced catalog no longer has.
fn fitting(assessment: &SmallAssessment, catalog: &SmallCatalog) -> SmallAssessment {
    let has_part =
        |part: &String| catalog.requirements.iter().any(|row| row.place.split('/').nth(1) == Some(part));
    let mut fitting = assessment.clone();
    fitting.scope.retain(has_part);
    fitting.artifacts.retain(|(id, _)| catalog.artifacts.iter().any(|row| row.id == *id));
    fitting
}

fn what_counts(score: &Score) -> impl PartialEq + std::fmt::Debug + use<> {
    let numbers = [
        score.met,
        score.partly_met,
        score.not_met,
        score.open,
        score.applicable,
        score.required,
        score.required_not_met,
    ];
    (score.coverage, score.projected, numbers)
}

proptest! {
    #[test]
    fn not_applicable_equals_a_catalog_without_it(sketch in sketches(8, 6), control in any::<Index>()) {
        let id = &control.get(&sketch.catalog.controls).id;
        // What is required cannot be waived, and a blocker stays; reports name rows that would be gone.
        let row = control.get(&sketch.catalog.controls);
        let is_required = |row: &&crate::small_catalog::RequirementRow| {
            row.designation == Designation::Required && row.clauses.contains(id)
        };
        prop_assume!(!row.blocker && sketch.catalog.requirements.iter().filter(is_required).count() == 0);
        let mut sketch = sketch.clone();
        sketch.assessment.artifacts.retain(|(id, _)| !id.ends_with("-report"));
        let reduced_sketch = without(&sketch.catalog, id);
        prop_assume!(!reduced_sketch.requirements.is_empty());
        let (full, reduced) = (sketch.catalog.build(), reduced_sketch.build());
        let left_out = sketch.assessment.answering(id, AnswerGiven::justified(Status::NotApplicable));
        let with = report(full, &left_out);
        let without = report(reduced, &fitting(&left_out, &reduced_sketch));
        let gone = scores(reduced, &without);
        for (what, score) in scores(full, &with) {
            match gone.get(&what) {
                Some(other) => prop_assert_eq!(what_counts(score), what_counts(other), "{}", what),
                None => prop_assert_eq!((score.coverage, score.applicable), (None, 0), "{}", what),
            }
        }
        for (position, framework) in full.frameworks.iter().enumerate() {
            let Some(other) = reduced.find_framework(framework.id) else { continue };
            for (here, there) in with.controls.iter().zip(&without.controls) {
                let gains = (share_of(&here.gain, position), share_of(&there.gain, other.position()));
                prop_assert_eq!(gains.0, gains.1);
                let leverage = (share_of(&here.leverage, position), share_of(&there.leverage, other.position()));
                prop_assert_eq!(leverage.0, leverage.1);
            }
        }
        let steps = |catalog, report| plan(catalog, report, PlanOrder::Priority).steps.into_iter().map(|s| s.control);
        prop_assert_eq!(steps(full, &with).collect::<Vec<_>>(), steps(reduced, &without).collect::<Vec<_>>());
    }
}
