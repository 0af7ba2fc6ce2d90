//! What reports leave to whoever reads them; where it is not in place yet, a step of the reader's own plan.
//!
//! Separate from the verdict, which only says that there is something, and from scores, which no such control moves: what
//! was examined is scored for the organization that was examined.

use super::inheritance::ReportAt;
use super::reading::entered;
use super::report::Report;
use super::{Assessment, UserControl, UserControlState, Verdict};
use crate::catalog::Catalog;

/// A control that a report leaves to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftToReader<'a> {
    /// Which report.
    pub at: ReportAt,
    /// What was written down of it.
    pub control: &'a UserControl,
}

/// Everything that reports leave to their reader, in the order of the reports, whatever became of it.
pub fn user_controls<'a>(catalog: &'a Catalog, assessment: &'a Assessment) -> Vec<LeftToReader<'a>> {
    let mut found = Vec::new();
    for entered in entered(catalog, assessment) {
        let left = entered.report.user_controls.iter();
        found.extend(left.map(|control| LeftToReader { at: entered.at, control }));
    }
    found
}

/// What of it is missing, there in part, or not looked at. What nobody should rely on leaves nobody anything to do.
pub fn left_to_reader<'a>(
    catalog: &'a Catalog,
    assessment: &'a Assessment,
    report: &Report,
) -> Vec<LeftToReader<'a>> {
    let mut all = user_controls(catalog, assessment);
    all.retain(|left| left.is_to_do(report));
    all
}

impl LeftToReader<'_> {
    /// Whether something is left to do about it.
    pub fn is_to_do(&self, report: &Report) -> bool {
        let mut readings = report.attestations.iter().filter(|reading| reading.at == self.at);
        let is_refused = readings.any(|reading| reading.verdict == Some(Verdict::DoNotRely));
        !is_refused && !self.control.is_settled()
    }
}

impl UserControl {
    /// Whether nothing is left to do about it.
    pub(super) fn is_settled(&self) -> bool {
        matches!(self.state, Some(UserControlState::Ours | UserControlState::NotForUs))
    }
}
