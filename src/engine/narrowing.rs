//! The order of asking that narrows the bounds fastest, and how many answers bring them within a tolerance.
//!
//! Separate because it is about what is not known yet, while a plan is about what is not done yet.

use super::fraction::Fraction;
use super::report::Report;
use super::sort_few;
use crate::catalog::ControlIndex;

/// What is left to ask, and how far it narrows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Narrowing {
    /// Unanswered controls that matter, most leverage first.
    pub order: Vec<ControlIndex>,
    /// How many of them, asked in that order, bring every framework's width within the tolerance.
    pub answers_needed: usize,
    /// Those of them that a report likely shows, in the same order: ticking one in the report's section 4 narrows as well.
    pub ticks: Vec<ControlIndex>,
}

/// The order of asking and the number of answers until every width is at most `tolerance` (a part of 1).
pub fn narrowing(report: &Report, tolerance: Fraction) -> Narrowing {
    let mut order: Vec<(Fraction, ControlIndex)> = report
        .controls
        .iter()
        .filter(|control| control.is_asked && !control.leverage.is_empty())
        .map(|control| (control.leverage.iter().map(|share| share.amount).sum(), control.control))
        .collect();
    sort_few(&mut order, |(a, first), (b, second)| b.cmp(a).then(first.cmp(second)));
    let order: Vec<ControlIndex> = order.into_iter().map(|(_, control)| control).collect();
    let answers_needed = answers_until(report, &order, tolerance).into_iter().flatten().max().unwrap_or(0);
    let is_likely = |control: &&ControlIndex| report.controls[control.position()].likely_in.is_some();
    let ticks = order.iter().filter(is_likely).copied().collect();
    Narrowing { order, answers_needed, ticks }
}

/// How many answers, given in this order, bring the width of each framework within the tolerance, by position of the
/// framework; `None` where all of them do not.
pub fn answers_until(report: &Report, order: &[ControlIndex], tolerance: Fraction) -> Vec<Option<usize>> {
    let until = |position: usize| {
        let bounds = report.frameworks[position].score.coverage;
        let mut width = bounds.map_or(Fraction::from_integer(0), |bounds| bounds.width());
        for (answers, control) in order.iter().enumerate() {
            if width <= tolerance {
                return Some(answers);
            }
            let shares = &report.controls[control.position()].leverage;
            let of_framework = shares.iter().filter(|share| share.framework.position() == position);
            width -= of_framework.map(|share| share.amount).sum::<Fraction>();
        }
        (width <= tolerance).then_some(order.len())
    };
    (0..report.frameworks.len()).map(until).collect()
}
