//! The plans that the section shows, and what they are looked up for: a budget and a goal.
//!
//! Separate from how they are shown, so that what a number means is read in one place.

use crate::app::desk::Desk;
use crate::catalog::FrameworkIndex;
use crate::engine::{BlockerState, Fraction, Goal, LeastEffort, Plan, PlanOrder, Planner};
use crate::session::{Planning, StepList};
use std::rc::Rc;

/// What comes of a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// It is none: no percentage.
    NoGoal,
    /// It takes this.
    Takes(LeastEffort),
    /// All steps together do not reach it.
    Beyond,
}

/// All that is shown of the steps.
pub(super) struct Lookout {
    /// By priority.
    pub by_priority: Plan,
    /// By gain for effort.
    pub by_rate: Plan,
    /// The best set within the budget.
    pub best: Plan,
    /// What the goal takes.
    pub reach: Rc<Reach>,
    /// The budget, in person-days.
    pub budget: u32,
    /// Effort of everything, in half person-days.
    pub whole: u32,
    /// Steps that nobody has answered for.
    pub unanswered: usize,
    /// Steps that block.
    pub blockers: usize,
    /// Frameworks with a score.
    pub scored: Vec<FrameworkIndex>,
}

impl Lookout {
    /// The plan of a list.
    pub fn plan(&self, list: StepList) -> &Plan {
        match (list, &*self.reach) {
            (StepList::GainPerEffort, _) => &self.by_rate,
            (StepList::Budget, _) => &self.best,
            (StepList::Goal, Reach::Takes(least)) => &least.plan,
            (StepList::Priority | StepList::Goal, _) => &self.by_priority,
        }
    }

    /// The largest budget that makes a difference, in person-days.
    pub fn largest(&self) -> u32 {
        self.whole.div_ceil(2)
    }
}

/// Looks everything up.
pub(super) fn lookout(desk: &Desk, planner: &Planner, reach: Rc<Reach>, budget: Option<u32>) -> Lookout {
    let whole = planner.whole_effort();
    let largest = whole.div_ceil(2);
    // Until one is chosen: a quarter of the whole, in tens.
    let budget = budget.unwrap_or((largest / 40).max(1) * 10).min(largest);
    let by_priority = planner.plan(PlanOrder::Priority);
    let is_open = |control: crate::catalog::ControlIndex| {
        desk.report.controls[control.position()].standing.status.is_none()
    };
    let scored = desk.report.frameworks.iter().filter(|f| f.applies && f.score.coverage.is_some());
    Lookout {
        unanswered: by_priority.steps.iter().filter(|step| is_open(step.control)).count(),
        blockers: by_priority.steps.iter().filter(|step| step.is_blocker).count(),
        scored: scored.map(|framework| framework.framework).collect(),
        by_rate: planner.plan(PlanOrder::GainPerEffort),
        best: planner.plan(PlanOrder::Budget(budget * 2)),
        by_priority,
        reach,
        budget,
        whole,
    }
}

/// The percentage that is to be reached in a framework: what was typed, and until then what the best band asks.
pub(super) fn percent_of(desk: &Desk, planning: &Planning, framework: FrameworkIndex) -> Option<i64> {
    let typed = planning.goals.iter().find(|(position, _)| *position == framework.0);
    typed.map_or_else(
        || desk.catalog().bands.first().map(|band| i64::from(band.at_least_percent)),
        |(_, typed)| *typed,
    )
}

/// The goal; `None` where it is none.
pub(super) fn goal_of(desk: &Desk, planning: &Planning) -> Option<Goal> {
    let percent = |framework: &crate::engine::FrameworkReport| {
        if !framework.applies || framework.score.coverage.is_none() {
            return Some(0);
        }
        percent_of(desk, planning, framework.framework).filter(|percent| (0..=100).contains(percent))
    };
    let scores = desk.report.frameworks.iter().map(|f| percent(f).map(|percent| Fraction::new(percent, 100)));
    Some(Goal { scores: scores.collect::<Option<_>>()?, has_no_blocker: !planning.leaves_blockers })
}

/// What a goal takes.
pub(super) fn reach(planner: &Planner, goal: Option<&Goal>) -> Reach {
    match goal.map(|goal| planner.least_effort(goal)) {
        None => Reach::NoGoal,
        Some(None) => Reach::Beyond,
        Some(Some(least)) => Reach::Takes(least),
    }
}

/// Whether any blocker is left after these steps.
pub(super) fn blockers_left(out: &Lookout, plan: &Plan, steps: usize) -> usize {
    out.blockers - plan.steps.iter().take(steps).filter(|step| step.is_blocker).count()
}

/// Whether readiness is capped now.
pub(super) fn has_blockers(desk: &Desk) -> bool {
    let mut blockers = desk.report.frameworks.iter().flat_map(|framework| &framework.blockers);
    blockers.any(|blocker| blocker.state != BlockerState::Met)
}
