//! Duties that no percentage outvotes, and the readiness band they cap.
//!
//! Separate because a band is the only thing in a report that is not arithmetic alone.

use super::coverage::{Bounds, RequirementReport};
use super::fraction::Fraction;
use super::standing::Standing;
use crate::catalog::{BandIndex, Catalog, ControlIndex, FrameworkIndex};

/// Whether a blocker stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockerState {
    /// The duty is met.
    Met,
    /// It is not, or not in full.
    NotMet,
    /// Nobody has said yet.
    Open,
}

/// One blocker that applies to this subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockerReport {
    /// The control.
    pub control: ControlIndex,
    /// Its state.
    pub state: BlockerState,
}

/// The blockers of a framework: controls marked as such that a counted clause names.
pub(super) fn blockers(
    catalog: &Catalog,
    standings: &[Standing],
    requirements: &[RequirementReport],
    framework: FrameworkIndex,
) -> Vec<BlockerReport> {
    let one = Fraction::from_integer(1);
    catalog
        .control_indices()
        .filter(|control| catalog.controls[control.position()].blocker.is_some())
        .filter_map(|control| {
            // The lowest worth over the clauses that name it: an alternative may satisfy one and not another.
            let lows = catalog.controls[control.position()].named_by.iter().filter_map(|(r, clause)| {
                let report = &requirements[r.position()];
                let counts = report.counts() && catalog.framework_of(*r) == framework;
                counts.then(|| report.clauses[usize::from(*clause)].worth).flatten().map(|worth| worth.low)
            });
            let low = lows.min()?;
            let state = if low == one {
                BlockerState::Met
            } else if standings[control.position()].status.is_none() {
                BlockerState::Open
            } else {
                BlockerState::NotMet
            };
            Some(BlockerReport { control, state })
        })
        .collect()
}

/// The readiness band of a score: by its low bound, capped while a blocker is not met.
pub(super) fn band(catalog: &Catalog, score: Bounds, blockers: &[BlockerReport]) -> Option<BandIndex> {
    let reached = catalog
        .bands
        .iter()
        .position(|band| score.low >= Fraction::new_raw(i64::from(band.at_least_percent), 100))?;
    let reached = BandIndex(u16::try_from(reached).ok()?);
    let is_blocked = blockers.iter().any(|blocker| blocker.state != BlockerState::Met);
    // Bands stand best first, so the later position is the worse band.
    Some(if is_blocked { reached.max(catalog.blocked_band) } else { reached })
}
