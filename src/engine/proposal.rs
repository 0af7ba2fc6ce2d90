//! What a proposed rule would change for a subject. No score sees any of it.
//!
//! Separate from the report on purpose: a proposal is not the law.

use super::{Report, Status};
use crate::catalog::Change;

/// How a subject stands towards a proposed change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// Everything it would ask for is in place.
    Ready,
    /// Something it would ask for is not in place.
    WouldBeGap,
    /// Something it would ask for has not been answered, and nothing is known to be missing.
    Unknown,
    /// No control of the catalog stands for it, or none is asked of this subject.
    NotMeasured,
}

/// The outlook for one change. Only `implemented` counts as in place: whether an alternative would still do is
/// what the proposal puts in doubt.
pub fn outlook(report: &Report, change: &Change) -> Outlook {
    let controls = change.controls.iter().filter_map(|control| report.controls.get(control.position()));
    let asked: Vec<_> = controls.filter(|control| control.is_asked).collect();
    let is_open = |status: Option<Status>| matches!(status, None | Some(Status::NotApplicable));
    if asked.is_empty() || asked.iter().all(|c| c.standing.status == Some(Status::NotApplicable)) {
        Outlook::NotMeasured
    } else if asked.iter().any(|c| !is_open(c.standing.status) && !is_in_place(c)) {
        Outlook::WouldBeGap
    } else if asked.iter().any(|c| c.standing.status.is_none()) {
        Outlook::Unknown
    } else {
        Outlook::Ready
    }
}

fn is_in_place(control: &super::ControlReport) -> bool {
    control.standing.status == Some(Status::Implemented) && control.standing.misses.is_empty()
}
