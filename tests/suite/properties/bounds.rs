//! Bounds are bounds, and what explains a number adds up to it.

use crate::generated::sketches;
use crate::properties::{all_bounds, report, scores};
use crosscheck::engine::{
    Bounds, Fraction, RequirementReport, RequirementState, Score, explain_requirement, explain_score,
};
use proptest::prelude::*;

fn sum(parts: impl Iterator<Item = Bounds>) -> Bounds {
    let zero = Bounds { low: Fraction::from_integer(0), high: Fraction::from_integer(0) };
    parts.fold(zero, |sum, part| Bounds { low: sum.low + part.low, high: sum.high + part.high })
}

proptest! {
    #[test]
    fn every_pair_lies_between_0_and_1(sketch in sketches(8, 8)) {
        let catalog = sketch.catalog.build();
        for (what, bounds) in all_bounds(catalog, &report(catalog, &sketch.assessment)) {
            let (zero, one) = (Fraction::from_integer(0), Fraction::from_integer(1));
            prop_assert!(zero <= bounds.low && bounds.low <= bounds.high && bounds.high <= one, "{what} {bounds:?}");
        }
    }

    /// Plans can only add.
    #[test]
    fn what_is_projected_is_never_less(sketch in sketches(8, 8)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        for (id, score) in scores(catalog, &report) {
            prop_assert_eq!(score.coverage.is_some(), score.projected.is_some());
            if let (Some(now), Some(then)) = (score.coverage, score.projected) {
                prop_assert!(now.low <= then.low && now.high <= then.high, "{id}");
            }
        }
    }

    #[test]
    fn contributions_add_up_exactly(sketch in sketches(8, 8)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        for row in &report.requirements {
            let parts = explain_requirement(row);
            let expected = row.coverage.unwrap_or(sum(std::iter::empty()));
            prop_assert_eq!(sum(parts.iter().map(|part| part.adds)), expected);
            prop_assert_eq!(parts.len(), if row.counts() { row.remaining_clauses() } else { 0 });
        }
        for (position, framework) in report.frameworks.iter().enumerate() {
            let of = |row: &&RequirementReport| catalog.framework_of(row.requirement).position() == position;
            let parts = explain_score(report.requirements.iter().filter(of));
            let expected = framework.score.coverage.unwrap_or(sum(std::iter::empty()));
            prop_assert_eq!(sum(parts.iter().map(|part| part.adds)), expected);
            prop_assert_eq!(parts.len(), framework.score.applicable);
        }
    }

    #[test]
    fn counts_agree_with_each_other_and_with_the_rows(sketch in sketches(10, 8)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        for framework in &report.frameworks {
            let add = |count: fn(&Score) -> usize| framework.parts.iter().map(|part| count(&part.score)).sum::<usize>();
            let score = &framework.score;
            prop_assert_eq!(score.met + score.partly_met + score.not_met + score.open, score.applicable);
            prop_assert_eq!(add(|s| s.met), score.met);
            prop_assert_eq!(add(|s| s.applicable), score.applicable);
            prop_assert_eq!(add(|s| s.not_applicable), score.not_applicable);
            prop_assert_eq!(add(|s| s.required_not_met), score.required_not_met);
            prop_assert!(score.required_not_met <= score.required && score.required <= score.applicable);
            prop_assert_eq!(score.coverage.is_some(), score.applicable > 0);
            prop_assert_eq!(framework.readiness.is_some(), framework.known.applying > 0);
            for part in framework.parts.iter().filter(|part| !(framework.applies && part.is_in_scope)) {
                prop_assert_eq!(part.score.applicable, 0);
            }
        }
        for row in &report.requirements {
            prop_assert_eq!(row.counts(), row.coverage.is_some());
            let one = Fraction::from_integer(1);
            prop_assert_eq!(row.state == RequirementState::Met, row.coverage.is_some_and(|c| c.low == one));
        }
    }
}
