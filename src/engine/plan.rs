//! The plan: what is not done yet, in one of three orders, with the curve of score against effort.
//!
//! Separate because it turns a report into advice; the report itself only states what is.

use super::budget::{Item, optimum};
use super::fraction::Fraction;
use super::gain::FrameworkShare;
use super::report::Report;
use super::sort_few;
use super::{BlockerState, Status};
use crate::catalog::{Catalog, ControlIndex};
use num_integer::lcm;

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

struct Candidate {
    control: ControlIndex,
    is_blocker: bool,
    gain: Fraction,
    effort: u32,
    requires: Option<usize>,
}

/// Puts what is not done yet into an order.
pub fn plan(catalog: &Catalog, report: &Report, order: PlanOrder) -> Plan {
    let candidates = candidates(catalog, report);
    let mut positions: Vec<usize> = match order {
        PlanOrder::Budget(budget) => optimum(&items(&candidates), budget),
        PlanOrder::Priority | PlanOrder::GainPerEffort => (0..candidates.len()).collect(),
    };
    sort_few(&mut positions, |a, b| {
        let (a, b) = (&candidates[*a], &candidates[*b]);
        let place = |c: &Candidate| match order {
            PlanOrder::Priority => catalog.controls[c.control.position()].priority.unwrap_or(u8::MAX),
            PlanOrder::GainPerEffort | PlanOrder::Budget(_) => 0,
        };
        let rate = |c: &Candidate| match order {
            PlanOrder::Priority => c.gain,
            PlanOrder::GainPerEffort | PlanOrder::Budget(_) => c.gain / i64::from(c.effort),
        };
        b.is_blocker
            .cmp(&a.is_blocker)
            .then(place(a).cmp(&place(b)))
            .then(rate(b).cmp(&rate(a)))
            .then(a.control.cmp(&b.control))
    });
    let mut ordered = Vec::with_capacity(positions.len());
    for position in positions {
        place_with_prerequisites(&candidates, position, &mut ordered);
    }
    steps(report, &candidates, &ordered)
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
                gain: control.gain.iter().map(|share| share.amount).sum(),
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
    let denominator = candidates.iter().fold(1_i128, |common, c| lcm(common, i128::from(*c.gain.denom())));
    candidates
        .iter()
        .map(|c| Item {
            cost: c.effort,
            is_blocker: c.is_blocker,
            gain: i128::from(*c.gain.numer()) * (denominator / i128::from(*c.gain.denom())),
            requires: c.requires,
        })
        .collect()
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

fn steps(report: &Report, candidates: &[Candidate], ordered: &[usize]) -> Plan {
    let start: Vec<Option<Fraction>> = report
        .frameworks
        .iter()
        .map(|framework| framework.score.coverage.map(|coverage| coverage.low))
        .collect();
    let mut scores = start.clone();
    let mut effort_so_far = 0;
    let steps = ordered
        .iter()
        .map(|position| {
            let candidate = &candidates[*position];
            let gain = report.controls[candidate.control.position()].gain.clone();
            for share in &gain {
                if let Some(score) = &mut scores[share.framework.position()] {
                    *score += share.amount;
                }
            }
            effort_so_far += candidate.effort;
            PlanStep {
                control: candidate.control,
                is_blocker: candidate.is_blocker,
                gain,
                effort: candidate.effort,
                effort_so_far,
                scores: scores.clone(),
            }
        })
        .collect();
    Plan { steps, start }
}
