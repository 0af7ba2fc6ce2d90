//! The budget plan against brute force: every subset of up to ten controls, at every budget, through the public API.

use crate::generated::sketches;
use crate::properties::plan::{is_blocking, waits_for};
use crate::properties::report;
use crosscheck::catalog::{Catalog, ControlIndex};
use crosscheck::engine::{Fraction, PlanOrder, Report, plan};
use proptest::prelude::*;
use std::cmp::Reverse;

/// Blockers first, then gain, then the lower effort.
type Worth = (usize, Fraction, Reverse<u32>);

fn worth(catalog: &Catalog, report: &Report, set: &[ControlIndex]) -> Worth {
    let gain = |c: &ControlIndex| -> Fraction {
        report.controls[c.position()].gain.iter().map(|share| share.amount).sum()
    };
    let blockers = set.iter().filter(|c| is_blocking(report, **c)).count();
    (blockers, set.iter().map(gain).sum(), Reverse(set.iter().map(|c| effort(catalog, *c)).sum()))
}

fn effort(catalog: &Catalog, control: ControlIndex) -> u32 {
    let (from, to) = catalog.controls[control.position()].effort;
    u32::from(from) + u32::from(to)
}

/// The best worth at every budget from 0 to the effort of everything.
fn best_of_all_subsets(catalog: &Catalog, report: &Report, wanted: &[ControlIndex]) -> Vec<Worth> {
    let total: u32 = wanted.iter().map(|c| effort(catalog, *c)).sum();
    let nothing = (0, Fraction::from_integer(0), Reverse(0));
    let mut best = vec![nothing; total as usize + 1];
    for subset in 0..1_u32 << wanted.len() {
        let set: Vec<ControlIndex> =
            (0..wanted.len()).filter(|i| subset & (1 << i) != 0).map(|i| wanted[i]).collect();
        let is_closed = set.iter().all(|c| waits_for(catalog, report, *c).is_none_or(|w| set.contains(&w)));
        if is_closed {
            let worth = worth(catalog, report, &set);
            let held = &mut best[worth.2.0 as usize];
            *held = (*held).max(worth);
        }
    }
    for budget in 1..best.len() {
        best[budget] = best[budget].max(best[budget - 1]);
    }
    best
}

proptest! {
    #[test]
    fn the_budget_plan_is_the_best_of_all_subsets(sketch in sketches(12, 10)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        let wanted: Vec<ControlIndex> =
            report.controls.iter().filter(|row| !row.gain.is_empty()).map(|row| row.control).collect();
        for (budget, best) in best_of_all_subsets(catalog, &report, &wanted).into_iter().enumerate() {
            let plan = plan(catalog, &report, PlanOrder::Budget(u32::try_from(budget).unwrap()));
            let chosen: Vec<ControlIndex> = plan.steps.iter().map(|step| step.control).collect();
            prop_assert!(plan.steps.last().is_none_or(|step| step.effort_so_far as usize <= budget));
            prop_assert_eq!(worth(catalog, &report, &chosen), best, "budget {}", budget);
        }
    }
}
