//! Controls with something to gain, in the order in which they are worth looking at.
//!
//! Separate from how they are shown, so that the order can be checked without a page.

use crate::catalog::ControlIndex;
use crate::engine::{BlockerState, ControlReport, Fraction, Report, sort_few};

/// A control that is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    /// The control.
    pub control: ControlIndex,
    /// Whether it blocks readiness now.
    pub is_blocker: bool,
    /// What all frameworks together would gain.
    pub total: Fraction,
}

/// The gaps: blockers first, then by what they gain together, then in the catalog's order.
pub(super) fn gaps(report: &Report) -> Vec<Gap> {
    let is_blocker = |control: ControlIndex| {
        let blockers = report.frameworks.iter().flat_map(|framework| &framework.blockers);
        blockers.into_iter().any(|b| b.control == control && b.state != BlockerState::Met)
    };
    let mut gaps: Vec<Gap> = report
        .controls
        .iter()
        .filter(|control| !control.gain.is_empty())
        .map(|control: &ControlReport| Gap {
            control: control.control,
            is_blocker: is_blocker(control.control),
            total: control.gain.iter().map(|share| share.amount).sum(),
        })
        .collect();
    sort_few(&mut gaps, |a, b| {
        b.is_blocker.cmp(&a.is_blocker).then(b.total.cmp(&a.total)).then(a.control.cmp(&b.control))
    });
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::bundled;
    use crate::engine::{Answer, Assessment, Status, assess};

    #[test]
    fn blockers_stand_first_and_gains_fall() {
        let catalog = bundled();
        let report = assess(catalog, &Assessment::empty(catalog));
        let gaps = gaps(&report);
        assert!(gaps.first().is_some_and(|gap| gap.is_blocker));
        for pair in gaps.windows(2) {
            let key = |gap: &Gap| (gap.is_blocker, gap.total);
            assert!(key(&pair[0]) >= key(&pair[1]));
        }
    }

    #[test]
    fn what_is_implemented_is_no_gap() {
        let catalog = bundled();
        let mut assessment = Assessment::empty(catalog);
        for control in catalog.control_indices() {
            *assessment.answer_mut(control) = Answer::with_status(Status::Implemented);
        }
        assert_eq!(gaps(&assess(catalog, &assessment)), []);
    }
}
