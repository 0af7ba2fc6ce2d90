//! The plan: what is not done yet, in one of three orders, with the curve of score against effort.
//!
//! Separate because it turns a report into advice; the report itself only states what is.

use super::budget::{Item, Optima};
use super::fraction::Fraction;
use super::gain::FrameworkShare;
use super::report::Report;
use super::sort_few;
use super::{BlockerState, Status};
use crate::catalog::{Catalog, ControlIndex};
use num_integer::lcm;
use std::cmp::Ordering;

/// In what order to work. Blockers come first in all of them, and prerequisites before what needs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanOrder {
    /// The place of a control's area in an article's list of priorities, then gain.
    Priority,
    /// Gain of all frameworks together per unit of effort.
    GainPerEffort,
    /// The best set within a budget, in half person-days of mean effort; the rest is left out.
    Budget(u32),
}

/// One control to work on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// The control.
    pub control: ControlIndex,
    /// Whether it blocks readiness now.
    pub is_blocker: bool,
    /// What each framework's low bound gains from it.
    pub gain: Vec<FrameworkShare>,
    /// Effort in half person-days: the mean of the catalog's range, doubled to stay whole.
    pub effort: u32,
    /// Effort of this step and all before it.
    pub effort_so_far: u32,
    /// Low bound of each framework's score after this step, by position; `None` without a score.
    pub scores: Vec<Option<Fraction>>,
}

/// Controls not yet done, in an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The steps, first things first.
    pub steps: Vec<PlanStep>,
    /// Low bound of each framework's score before the first step.
    pub start: Vec<Option<Fraction>>,
}

/// Something that is not done yet.
pub(super) struct Candidate {
    pub control: ControlIndex,
    pub is_blocker: bool,
    pub gain: Vec<FrameworkShare>,
    pub total: Fraction,
    pub effort: u32,
    pub requires: Option<usize>,
}

/// What is not done yet, looked at once, so that plans for many budgets and goals cost little each.
pub struct Planner {
    pub(super) candidates: Vec<Candidate>,
    pub(super) start: Vec<Option<Fraction>>,
    by_priority: Vec<usize>,
    by_rate: Vec<usize>,
    optima: Optima,
}

impl Planner {
    /// Looks at a report; plans within a budget know budgets up to `largest`, in half person-days.
    pub fn new(catalog: &Catalog, report: &Report, largest: u32) -> Self {
        let candidates = candidates(catalog, report);
        let place =
            |at: usize| catalog.controls[candidates[at].control.position()].priority.unwrap_or(u8::MAX);
        let gain = |at: usize| candidates[at].total;
        let by_priority = sorted(&candidates, |a, b| place(a).cmp(&place(b)).then(gain(b).cmp(&gain(a))));
        let rates: Vec<Fraction> = candidates.iter().map(|c| c.total / i64::from(c.effort.max(1))).collect();
        let by_rate = sorted(&candidates, |a, b| rates[b].cmp(&rates[a]));
        let start = report
            .frameworks
            .iter()
            .map(|framework| framework.score.coverage.map(|coverage| coverage.low))
            .collect();
        let optima = Optima::up_to(&items(&candidates), largest);
        Self { candidates, start, by_priority, by_rate, optima }
    }

    /// What is not done yet, in an order.
    pub fn plan(&self, order: PlanOrder) -> Plan {
        match order {
            PlanOrder::Priority => self.ordered(self.by_priority.iter().copied()),
            PlanOrder::GainPerEffort => self.ordered(self.by_rate.iter().copied()),
            PlanOrder::Budget(budget) => self.chosen(&self.optima.at(budget)),
        }
    }

    /// A set of candidates, by position, by gain per unit of effort.
    pub(super) fn chosen(&self, set: &[usize]) -> Plan {
        self.ordered(self.by_rate.iter().copied().filter(|position| set.contains(position)))
    }

    fn ordered(&self, positions: impl Iterator<Item = usize>) -> Plan {
        let mut ordered = Vec::with_capacity(self.candidates.len());
        for position in positions {
            place_with_prerequisites(&self.candidates, position, &mut ordered);
        }
        self.steps(&ordered)
    }

    fn steps(&self, ordered: &[usize]) -> Plan {
        let mut scores = self.start.clone();
        let mut effort_so_far = 0;
        let steps = ordered
            .iter()
            .map(|position| {
                let candidate = &self.candidates[*position];
                for share in &candidate.gain {
                    if let Some(score) = &mut scores[share.framework.position()] {
                        *score += share.amount;
                    }
                }
                effort_so_far += candidate.effort;
                PlanStep {
                    control: candidate.control,
                    is_blocker: candidate.is_blocker,
                    gain: candidate.gain.clone(),
                    effort: candidate.effort,
                    effort_so_far,
                    scores: scores.clone(),
                }
            })
            .collect();
        Plan { steps, start: self.start.clone() }
    }
}

impl Plan {
    /// How many of the first steps fit into a budget, in half person-days.
    pub fn fitting(&self, budget: u32) -> usize {
        self.steps.iter().take_while(|step| step.effort_so_far <= budget).count()
    }

    /// Effort of the first steps, in half person-days.
    pub fn effort_of(&self, steps: usize) -> u32 {
        steps.checked_sub(1).and_then(|last| self.steps.get(last)).map_or(0, |step| step.effort_so_far)
    }

    /// Low bound of each framework's score after the first steps, by position.
    pub fn scores_after(&self, steps: usize) -> &[Option<Fraction>] {
        steps.checked_sub(1).and_then(|last| self.steps.get(last)).map_or(&self.start, |step| &step.scores)
    }
}

/// Puts what is not done yet into an order.
pub fn plan(catalog: &Catalog, report: &Report, order: PlanOrder) -> Plan {
    let largest = if let PlanOrder::Budget(budget) = order { budget } else { 0 };
    Planner::new(catalog, report, largest).plan(order)
}

/// Positions of the candidates: blockers first, then as said, then in the catalog's order.
fn sorted(candidates: &[Candidate], order: impl Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..candidates.len()).collect();
    sort_few(&mut positions, |a, b| {
        let (one, other) = (&candidates[*a], &candidates[*b]);
        other
            .is_blocker
            .cmp(&one.is_blocker)
            .then_with(|| order(*a, *b))
            .then(one.control.cmp(&other.control))
    });
    positions
}

fn candidates(catalog: &Catalog, report: &Report) -> Vec<Candidate> {
    let wanted: Vec<&super::ControlReport> =
        report.controls.iter().filter(|control| !control.gain.is_empty()).collect();
    wanted
        .iter()
        .map(|control| {
            let row = &catalog.controls[control.control.position()];
            let is_blocker = report
                .frameworks
                .iter()
                .flat_map(|f| &f.blockers)
                .any(|blocker| blocker.control == control.control && blocker.state != BlockerState::Met);
            Candidate {
                control: control.control,
                is_blocker,
                gain: control.gain.clone(),
                total: control.gain.iter().map(|share| share.amount).sum(),
                effort: u32::from(row.effort.0) + u32::from(row.effort.1),
                // A prerequisite that is done, or that nothing asks for here, stands in nobody's way.
                requires: row.requires.and_then(|r| {
                    let is_done = report.controls[r.position()].standing.status == Some(Status::Alternative);
                    wanted.iter().position(|w| w.control == r && !is_done)
                }),
            }
        })
        .collect()
}

fn items(candidates: &[Candidate]) -> Vec<Item> {
    let whole = candidates.iter().fold(1_i128, |common, c| lcm(common, i128::from(*c.total.denom())));
    candidates
        .iter()
        .map(|c| Item {
            cost: c.effort,
            is_blocker: c.is_blocker,
            gain: parts_of(whole, c.total),
            requires: c.requires,
        })
        .collect()
}

/// How many parts of the whole a fraction is; the whole is a multiple of its denominator.
pub(super) fn parts_of(whole: i128, fraction: Fraction) -> i128 {
    i128::from(*fraction.numer()) * (whole / i128::from(*fraction.denom()))
}

fn place_with_prerequisites(candidates: &[Candidate], position: usize, ordered: &mut Vec<usize>) {
    let mut chain = Vec::new();
    let mut next = Some(position);
    while let Some(position) = next.filter(|p| !ordered.contains(p) && !chain.contains(p)) {
        chain.push(position);
        next = candidates[position].requires;
    }
    ordered.extend(chain.into_iter().rev());
}
