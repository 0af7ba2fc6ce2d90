//! Plans and the order of asking in the wire form.
//!
//! Separate from the report, because both are advice made from one.

use super::{Fraction, Share};
use crate::catalog::Catalog;
use crate::engine;
use crate::formats::report::wire_numbers::shares;
use serde::Serialize;

/// Controls not yet done, in an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Plan {
    /// Low bound of each framework's score before the first step.
    pub start: Vec<FrameworkLow>,
    /// The steps, first things first.
    pub steps: Vec<PlanStep>,
}

/// Low bound of one framework's score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrameworkLow {
    /// Id of the framework.
    pub framework: &'static str,
    /// The low bound; `null` without a score.
    pub low: Option<Fraction>,
}

/// One control to work on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PlanStep {
    /// Id of the control.
    pub control: &'static str,
    /// Whether it blocks readiness now.
    pub blocker: bool,
    /// What each framework's low bound gains from it.
    pub gain: Vec<Share>,
    /// Effort in person-days: the mean of the catalog's range.
    pub effort: Fraction,
    /// Effort of this step and all before it, in person-days.
    pub effort_so_far: Fraction,
    /// Low bound of each framework's score after this step.
    pub scores: Vec<FrameworkLow>,
}

/// The order of asking that narrows the bounds fastest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Narrowing {
    /// Ids of unanswered controls that matter, most leverage first.
    pub order: Vec<&'static str>,
    /// How many of them, asked in that order, bring every framework's width within the tolerance.
    pub answers_needed: usize,
    /// Ids of those of them that a report likely shows: ticking one in its section 4 narrows as well.
    pub ticks: Vec<&'static str>,
}

impl Plan {
    /// The wire form of the engine's plan.
    pub fn new(catalog: &Catalog, plan: &engine::Plan) -> Self {
        let lows = |scores: &[Option<engine::Fraction>]| -> Vec<FrameworkLow> {
            let rows = catalog.frameworks.iter().zip(scores);
            rows.map(|(row, low)| FrameworkLow { framework: row.id, low: low.map(Into::into) }).collect()
        };
        let steps = plan.steps.iter().map(|step| PlanStep {
            control: catalog.controls[step.control.position()].id,
            blocker: step.is_blocker,
            gain: shares(catalog, &step.gain),
            effort: person_days(step.effort),
            effort_so_far: person_days(step.effort_so_far),
            scores: lows(&step.scores),
        });
        Self { start: lows(&plan.start), steps: steps.collect() }
    }
}

impl Narrowing {
    /// The wire form of the engine's order of asking.
    pub fn new(catalog: &Catalog, narrowing: &engine::Narrowing) -> Self {
        let ids = |controls: &[crate::catalog::ControlIndex]| {
            controls.iter().map(|control| catalog.controls[control.position()].id).collect()
        };
        Self {
            order: ids(&narrowing.order),
            answers_needed: narrowing.answers_needed,
            ticks: ids(&narrowing.ticks),
        }
    }
}

/// The engine counts effort in half person-days.
fn person_days(halves: u32) -> Fraction {
    engine::Fraction::new(i64::from(halves), 2).into()
}
