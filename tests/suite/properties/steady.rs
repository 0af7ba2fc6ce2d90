//! The same input gives the same output, to the letter.

use crate::generated::sketches;
use crate::properties::report;
use crosscheck::catalog::ControlIndex;
use crosscheck::engine::{Answer, Assessment, Fraction, PlanOrder, Status, assess, narrowing, plan};
use proptest::prelude::*;
use proptest::sample::Index;

proptest! {
    #[test]
    fn two_runs_say_the_same(sketch in sketches(8, 8)) {
        let said = || {
            // Another address, the same rows: nothing may depend on where they are.
            let catalog = sketch.catalog.build();
            let report = report(catalog, &sketch.assessment);
            let plans = [PlanOrder::Priority, PlanOrder::GainPerEffort, PlanOrder::Budget(10)]
                .map(|order| plan(catalog, &report, order));
            format!("{report:?} {plans:?} {:?}", narrowing(&report, Fraction::new(1, 20)))
        };
        prop_assert_eq!(said(), said());
    }

    /// The order in which answers, artifacts and scope were entered is no part of the assessment.
    #[test]
    fn the_order_of_entering_changes_nothing(sketch in sketches(8, 8)) {
        let catalog = sketch.catalog.build();
        let mut reversed = sketch.assessment.clone();
        reversed.answers.reverse();
        reversed.artifacts.reverse();
        reversed.scope.reverse();
        prop_assert_eq!(report(catalog, &sketch.assessment), report(catalog, &reversed));
    }

    /// What was never entered may be missing from the lists altogether.
    #[test]
    fn a_shorter_assessment_says_nothing_more(sketch in sketches(8, 8), control in any::<Index>()) {
        let catalog = sketch.catalog.build();
        let mut full = Assessment::empty(catalog);
        let mut short = Assessment { facts: Vec::new(), answers: Vec::new(), ..full.clone() };
        prop_assert_eq!(assess(catalog, &short), assess(catalog, &full));
        let control = ControlIndex(u16::try_from(control.index(catalog.controls.len())).unwrap());
        let done = Answer::with_status(Status::Implemented);
        *short.answer_mut(control) = done.clone();
        full.answers[control.position()] = Some(done);
        prop_assert_eq!(short.answers.len(), control.position() + 1);
        prop_assert_eq!(assess(catalog, &short), assess(catalog, &full));
        let standing = &assess(catalog, &short).controls[control.position()].standing;
        prop_assert_eq!(standing.status, Some(Status::Implemented));
    }
}
