//! Gain is the measured rise, and leverage the measured narrowing.

use crate::generated::{counted_answers, sketches};
use crate::properties::{framework_bounds, is_waived_in_part, report, share_of};
use crate::small_assessment::AnswerGiven;
use crosscheck::engine::{BlockerState, Fraction, Notice, Status, narrowing};
use proptest::prelude::*;
use proptest::sample::Index;

fn done() -> AnswerGiven {
    AnswerGiven::justified(Status::Implemented)
}

proptest! {
    #[test]
    fn gain_is_the_measured_rise(sketch in sketches(8, 6)) {
        prop_assume!(!is_waived_in_part(&sketch));
        let catalog = sketch.catalog.build();
        let now = report(catalog, &sketch.assessment);
        let before = framework_bounds(&now);
        for row in &now.controls {
            if row.standing.status == Some(Status::NotApplicable) {
                // What does not apply has nothing to gain: to do it anyway would change the denominator.
                prop_assert!(row.gain.is_empty());
                continue;
            }
            let id = catalog.controls[row.control.position()].id;
            let after = framework_bounds(&report(catalog, &sketch.assessment.answering(id, done())));
            for (framework, (before, after)) in before.iter().zip(&after).enumerate() {
                prop_assert_eq!(share_of(&row.gain, framework), after.low - before.low, "{}", id);
            }
            prop_assert!(row.gain.iter().all(|share| share.amount > Fraction::from_integer(0)));
        }
    }

    /// Gains add up, over any set of controls; over all of them they reach 1.
    #[test]
    fn gains_add_up(sketch in sketches(8, 6), chosen in any::<u8>()) {
        prop_assume!(!is_waived_in_part(&sketch));
        let catalog = sketch.catalog.build();
        let now = report(catalog, &sketch.assessment);
        let mut assessment = sketch.assessment.clone();
        let mut expected: Vec<Fraction> = framework_bounds(&now).iter().map(|bounds| bounds.low).collect();
        for (position, row) in now.controls.iter().enumerate().filter(|(_, row)| !row.gain.is_empty()) {
            if chosen & (1 << position) != 0 || chosen > 200 {
                assessment = assessment.answering(catalog.controls[row.control.position()].id, done());
                for (framework, low) in expected.iter_mut().enumerate() {
                    *low += share_of(&row.gain, framework);
                }
            }
        }
        let then = report(catalog, &assessment);
        prop_assert_eq!(framework_bounds(&then).iter().map(|bounds| bounds.low).collect::<Vec<_>>(), expected);
        if chosen > 200 {
            for framework in &then.frameworks {
                prop_assert!(framework.score.coverage.is_none_or(|c| c.low == Fraction::from_integer(1)));
                // A blocker that somebody called not applicable stays open, and there is nothing to gain by it.
                let is_waived = |blocker: &crosscheck::engine::BlockerReport| {
                    let notices = &then.controls[blocker.control.position()].standing.notices;
                    notices.contains(&Notice::NotApplicableNotAccepted)
                };
                prop_assert!(framework.blockers.iter().all(|b| b.state == BlockerState::Met || is_waived(b)));
            }
        }
    }

    /// Any answer but not applicable narrows by the leverage, exactly.
    #[test]
    fn leverage_is_the_measured_narrowing(sketch in sketches(8, 6), answer in counted_answers()) {
        prop_assume!(answer.status != Some(Status::NotApplicable));
        prop_assume!(!is_waived_in_part(&sketch));
        let catalog = sketch.catalog.build();
        let open = report(catalog, &sketch.assessment);
        let wide = framework_bounds(&open);
        for row in &open.controls {
            let id = catalog.controls[row.control.position()].id;
            let narrow = framework_bounds(&report(catalog, &sketch.assessment.answering(id, answer.clone())));
            for (framework, (wide, narrow)) in wide.iter().zip(&narrow).enumerate() {
                let narrowed = wide.width() - narrow.width();
                match row.standing.status {
                    None => prop_assert_eq!(share_of(&row.leverage, framework), narrowed, "{}", id),
                    Some(_) => prop_assert!(row.leverage.is_empty()),
                }
            }
        }
    }

    /// Asked in its order, so many answers bring every width within the tolerance, and one fewer does not.
    #[test]
    fn narrowing_needs_as_many_answers_as_it_says(
        sketch in sketches(8, 6), percent in 0_i64..=100, pick in any::<Index>(),
    ) {
        prop_assume!(!is_waived_in_part(&sketch));
        let catalog = sketch.catalog.build();
        let tolerance = Fraction::new(percent, 100);
        let open = report(catalog, &sketch.assessment);
        let asked = narrowing(&open, tolerance);
        let known = [Status::Implemented, Status::Partial, Status::NotImplemented, Status::Planned];
        let width_after = |answers: usize| {
            let mut assessment = sketch.assessment.clone();
            for (n, asked) in asked.order[..answers].iter().enumerate() {
                let answer = AnswerGiven::justified(known[(pick.index(97) + n) % known.len()]);
                assessment = assessment.answering(catalog.controls[asked.position()].id, answer);
            }
            framework_bounds(&report(catalog, &assessment)).iter().map(|bounds| bounds.width()).max().unwrap()
        };
        prop_assert!(asked.answers_needed <= asked.order.len());
        prop_assert!(width_after(asked.answers_needed) <= tolerance);
        if let Some(fewer) = asked.answers_needed.checked_sub(1) {
            prop_assert!(width_after(fewer) > tolerance);
        }
        prop_assert_eq!(width_after(asked.order.len()), Fraction::from_integer(0));
        let total = |c: &crosscheck::catalog::ControlIndex| -> Fraction {
            open.controls[c.position()].leverage.iter().map(|share| share.amount).sum()
        };
        prop_assert!(asked.order.iter().map(total).is_sorted_by(|a, b| a >= b));
    }
}
