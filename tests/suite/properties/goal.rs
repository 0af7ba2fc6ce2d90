//! The least effort against brute force: every subset of up to ten controls, through the public API; and what it
//! says of the bundled catalog, measured by doing it.

use crate::generated::sketches;
use crate::properties::plan::{is_blocking, waits_for};
use crate::properties::report;
use crosscheck::catalog::{Catalog, ControlIndex, PartIndex, bundled};
use crosscheck::engine::{
    Answer, Assessment, Fraction, Goal, PlanOrder, Planner, Report, Status, assess, percent_floor, plan,
};
use proptest::prelude::*;

fn effort(catalog: &Catalog, control: ControlIndex) -> u32 {
    let (from, to) = catalog.controls[control.position()].effort;
    u32::from(from) + u32::from(to)
}

fn lows(report: &Report) -> Vec<Option<Fraction>> {
    report.frameworks.iter().map(|framework| framework.score.coverage.map(|coverage| coverage.low)).collect()
}

fn is_reached(scores: &[Option<Fraction>], goal: &Goal) -> bool {
    scores.iter().zip(&goal.scores).all(|(score, goal)| score.is_none_or(|score| score >= *goal))
}

/// The least effort of all subsets that reach the goal.
fn least_of_all_subsets(catalog: &Catalog, report: &Report, goal: &Goal) -> Option<u32> {
    let rows: Vec<_> = report.controls.iter().filter(|row| !row.gain.is_empty()).collect();
    let subsets = (0..1_u32 << rows.len()).filter_map(|subset| {
        let is_in = |position: &usize| subset & (1 << position) != 0;
        let set: Vec<ControlIndex> = (0..rows.len()).filter(is_in).map(|i| rows[i].control).collect();
        let is_closed = set.iter().all(|c| waits_for(catalog, report, *c).is_none_or(|w| set.contains(&w)));
        let is_clear = !goal.has_no_blocker
            || rows.iter().all(|row| !is_blocking(report, row.control) || set.contains(&row.control));
        let mut scores = lows(report);
        for row in rows.iter().filter(|row| set.contains(&row.control)) {
            for share in &row.gain {
                scores[share.framework.position()] =
                    scores[share.framework.position()].map(|score| score + share.amount);
            }
        }
        (is_closed && is_clear && is_reached(&scores, goal))
            .then(|| set.iter().map(|control| effort(catalog, *control)).sum())
    });
    subsets.min()
}

proptest! {
    #[test]
    fn the_least_effort_is_that_of_all_subsets(
        sketch in sketches(12, 9), first in 0..=21_i64, second in 0..=21_i64, has_no_blocker: bool,
    ) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        let scores = [first, second].map(|twentieths| Fraction::new(twentieths, 20));
        let goal = Goal { scores: scores.into_iter().take(catalog.frameworks.len()).collect(), has_no_blocker };
        let found = Planner::new(catalog, &report, 0).least_effort(&goal);
        let wanted = least_of_all_subsets(catalog, &report, &goal);
        prop_assert_eq!(found.as_ref().map(|found| found.effort()), wanted);
        if let Some(found) = found {
            prop_assert!(found.is_exact());
            prop_assert!(is_reached(found.plan.scores_after(found.plan.steps.len()), &goal));
        }
    }

    /// One look at a report answers for every budget what looking anew for that budget answers.
    #[test]
    fn one_planner_answers_for_every_budget(sketch in sketches(8, 8)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &sketch.assessment);
        let planner = Planner::new(catalog, &report, u32::MAX);
        for budget in 0..=planner.whole_effort() + 1 {
            let order = PlanOrder::Budget(budget);
            prop_assert_eq!(planner.plan(order), plan(catalog, &report, order));
        }
        for order in [PlanOrder::Priority, PlanOrder::GainPerEffort] {
            prop_assert_eq!(planner.plan(order), plan(catalog, &report, order));
        }
    }
}

/// An assessment in which a third of the controls is unanswered and the others are spread over all statuses.
fn half_way(catalog: &Catalog) -> Assessment {
    let mut assessment = Assessment::empty(catalog);
    assessment.scope = (0_u16..).zip(catalog.parts).map(|(part, _)| PartIndex(part)).collect();
    for (number, control) in catalog.control_indices().enumerate() {
        if let Some(status) = Status::ALL.get(number * 7 % 9) {
            let justification = "written down".to_owned();
            *assessment.answer_mut(control) = Answer { justification, ..Answer::with_status(*status) };
        }
    }
    assessment
}

#[test]
fn the_bundled_catalog_is_lifted_to_every_goal_by_doing_the_steps() {
    let catalog = bundled();
    for assessment in [Assessment::empty(catalog), half_way(catalog)] {
        let report = assess(catalog, &assessment);
        let planner = Planner::new(catalog, &report, u32::MAX);
        let by_rate = planner.plan(PlanOrder::GainPerEffort);
        for percent in [50, 80, 100] {
            let scores = vec![Fraction::new(percent, 100); catalog.frameworks.len()];
            let goal = Goal { scores, has_no_blocker: percent == 80 };
            let found = planner.least_effort(&goal).unwrap();
            assert!(found.is_exact(), "{percent}: {} or {}", found.at_least, found.effort());
            let mut done = assessment.clone();
            for step in &found.plan.steps {
                *done.answer_mut(step.control) = Answer::with_status(Status::Implemented);
            }
            let after = assess(catalog, &done);
            assert!(lows(&after).iter().flatten().all(|low| percent_floor(*low) >= percent));
            let is_blocked = after.controls.iter().any(|row| is_blocking(&after, row.control));
            assert!(!goal.has_no_blocker || !is_blocked);
            // The order by gain for effort gets there too, and never with less.
            let prefix =
                (0..=by_rate.steps.len()).find(|steps| is_reached(by_rate.scores_after(*steps), &goal));
            assert!(prefix.is_some_and(|steps| by_rate.effort_of(steps) >= found.effort()));
        }
        let too_much =
            Goal { scores: vec![Fraction::new(101, 100); catalog.frameworks.len()], has_no_blocker: false };
        assert_eq!(planner.least_effort(&too_much), None);
        let nothing =
            Goal { scores: vec![Fraction::from_integer(0); catalog.frameworks.len()], has_no_blocker: false };
        assert_eq!(planner.least_effort(&nothing).map(|found| found.plan.steps.len()), Some(0));
    }
}
