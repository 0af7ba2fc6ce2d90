//! Plans: prerequisites, blockers first, and a curve that is what one would measure.

use crate::generated::sketches;
use crate::properties::report;
use crate::small_assessment::AnswerGiven;
use crosscheck::catalog::{Catalog, ControlIndex};
use crosscheck::engine::{BlockerState, Fraction, Plan, PlanOrder, Report, Status, plan};
use proptest::prelude::*;
use proptest::sample::select;

const ORDERS: [PlanOrder; 4] =
    [PlanOrder::Priority, PlanOrder::GainPerEffort, PlanOrder::Budget(9), PlanOrder::Budget(u32::MAX)];

/// The prerequisite that still has to be done before this control, if there is one.
pub fn waits_for(catalog: &Catalog, report: &Report, control: ControlIndex) -> Option<ControlIndex> {
    let required = catalog.controls[control.position()].requires?;
    let row = &report.controls[required.position()];
    (!row.gain.is_empty() && row.standing.status != Some(Status::Alternative)).then_some(required)
}

/// Whether a control is a blocker that is not met in a framework that counts it.
pub fn is_blocking(report: &Report, control: ControlIndex) -> bool {
    let blockers = report.frameworks.iter().flat_map(|framework| &framework.blockers);
    blockers.into_iter().any(|blocker| blocker.control == control && blocker.state != BlockerState::Met)
}

fn place(plan: &Plan, control: ControlIndex) -> Option<usize> {
    plan.steps.iter().position(|step| step.control == control)
}

fn ends_low(report: &Report) -> Vec<Option<Fraction>> {
    report.frameworks.iter().map(|framework| framework.score.coverage.map(|coverage| coverage.low)).collect()
}

proptest! {
    #[test]
    fn prerequisites_come_first(sketch in sketches(8, 8), order in select(&ORDERS[..])) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        let plan = plan(catalog, &report, order);
        for (position, step) in plan.steps.iter().enumerate() {
            if let Some(required) = waits_for(catalog, &report, step.control) {
                prop_assert!(place(&plan, required).is_some_and(|before| before < position), "{plan:?}");
            }
            prop_assert_eq!(place(&plan, step.control), Some(position), "planned twice");
        }
    }

    /// Before the last blocker there is nothing but blockers and what they wait for.
    #[test]
    fn blockers_come_first(sketch in sketches(8, 8), order in select(&ORDERS[..])) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        let plan = plan(catalog, &report, order);
        let mut is_wanted = false;
        let mut awaited: Vec<ControlIndex> = Vec::new();
        for step in plan.steps.iter().rev() {
            prop_assert_eq!(step.is_blocker, is_blocking(&report, step.control));
            is_wanted |= step.is_blocker;
            if step.is_blocker || awaited.contains(&step.control) {
                awaited.extend(waits_for(catalog, &report, step.control));
            } else {
                prop_assert!(!is_wanted, "{:?} stands before a blocker: {plan:?}", step.control);
            }
        }
    }

    /// Where nothing waits for anything, the order is exactly the one that was asked for.
    #[test]
    fn without_prerequisites_the_order_is_exact(sketch in sketches(8, 8)) {
        let mut free = sketch.catalog.clone();
        free.controls.iter_mut().for_each(|row| row.requires = None);
        let catalog = free.build();
        let report = report(catalog, &sketch.assessment);
        let total = |c: ControlIndex| -> Fraction {
            report.controls[c.position()].gain.iter().map(|share| share.amount).sum()
        };
        let row = |c: ControlIndex| &catalog.controls[c.position()];
        let steps = |order| plan(catalog, &report, order).steps;
        let rate = |c: ControlIndex| total(c) / (i64::from(row(c).effort.0) + i64::from(row(c).effort.1));
        let priority = |c: ControlIndex| row(c).priority.unwrap_or(99);
        let by_rate = steps(PlanOrder::GainPerEffort);
        let is_by_rate = by_rate.is_sorted_by_key(|s| (!s.is_blocker, -rate(s.control), s.control));
        prop_assert!(is_by_rate, "{by_rate:?}");
        let by_priority = steps(PlanOrder::Priority);
        let is_by_priority = by_priority
            .is_sorted_by_key(|s| (!s.is_blocker, priority(s.control), -total(s.control), s.control));
        prop_assert!(is_by_priority, "{by_priority:?}");
    }

    /// The curve is what one measures by doing the steps one after another, and it ends where everything is done.
    #[test]
    fn the_curve_is_the_measured_score(sketch in sketches(6, 6), order in select(&ORDERS[..])) {
        prop_assume!(!crate::properties::is_waived_in_part(&sketch));
        let catalog = sketch.catalog.build();
        let start = report(catalog, &sketch.assessment);
        let plan = plan(catalog, &start, order);
        prop_assert_eq!(&plan.start, &ends_low(&start));
        let (mut so_far, mut effort) = (sketch.assessment.clone(), 0);
        for step in &plan.steps {
            let row = &catalog.controls[step.control.position()];
            so_far = so_far.answering(row.id, AnswerGiven::justified(Status::Implemented));
            effort += u32::from(row.effort.0) + u32::from(row.effort.1);
            prop_assert_eq!(step.effort_so_far, effort);
            prop_assert_eq!(&step.scores, &ends_low(&report(catalog, &so_far)));
            prop_assert_eq!(&step.gain, &start.controls[step.control.position()].gain);
        }
        if order != PlanOrder::Budget(9) {
            let one = Fraction::from_integer(1);
            prop_assert!(ends_low(&report(catalog, &so_far)).iter().flatten().all(|low| *low == one));
            let wanted = start.controls.iter().filter(|row| !row.gain.is_empty()).count();
            prop_assert_eq!(plan.steps.len(), wanted);
        }
    }
}
