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

    let mut widths: Vec<Fraction> = report
        .frameworks
        .iter()
        .map(|framework| framework.score.coverage.map_or(Fraction::from_integer(0), |c| c.width()))
        .collect();
    let mut answers_needed = 0;
    for (_, control) in &order {
        if widths.iter().all(|width| *width <= tolerance) {
            break;
        }
        for share in &report.controls[control.position()].leverage {
            widths[share.framework.position()] -= share.amount;
        }
        answers_needed += 1;
    }
    Narrowing { order: order.into_iter().map(|(_, control)| control).collect(), answers_needed }
}
