//! Duties that no percentage outvotes, and the readiness band: what it needs beside a percentage, and when it is too early.
//!
//! Separate because a band is the only thing in a report that is not arithmetic alone.

use super::Status;
use super::coverage::{Bounds, RequirementReport, RequirementState};
use super::fraction::Fraction;
use super::standing::{Notice, Standing};
use crate::catalog::{
    Band, BandIndex, BandNeeds, Catalog, ControlIndex, Designation, FrameworkIndex, TooEarlyBand,
};

/// Whether a blocker stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockerState {
    /// The duty is met.
    Met,
    /// It is not, or not in full.
    NotMet,
    /// Nobody has said yet, or it was called not applicable, which nobody can say of such a duty.
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

/// How much of a framework is known, beside its score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Requirements that still count.
    pub counting: usize,
    /// Requirements that apply by profile and scope.
    pub applying: usize,
    /// Questions behind them that a person or an artifact answers.
    pub answered: usize,
    /// Questions behind them.
    pub asked: usize,
    /// Controls behind them that are called not applicable.
    pub called_not_applicable: usize,
    /// Contradictions of the kind `error`.
    pub contradictions: usize,
}

impl Known {
    /// Whether enough of what applies still counts for a band.
    pub fn counts_enough(self, limits: TooEarlyBand) -> bool {
        reaches(self.counting, self.applying, limits.counting_percent)
    }

    /// Whether enough of the questions is answered for a band.
    pub fn answers_enough(self, limits: TooEarlyBand) -> bool {
        reaches(self.answered, self.asked, limits.answered_percent)
    }
}

fn reaches(part: usize, whole: usize, percent: u8) -> bool {
    part * 100 >= whole * usize::from(percent)
}

/// How ready somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// A band of the catalog.
    Band(BandIndex),
    /// Too early to say: too little counts, too little is answered, or a contradiction stands.
    TooEarly,
}

/// The blockers of a framework: controls marked as such that a clause of an applicable requirement names.
pub(super) fn blockers(
    catalog: &Catalog,
    requirements: &[RequirementReport],
    framework: FrameworkIndex,
) -> Vec<BlockerReport> {
    let one = Fraction::from_integer(1);
    catalog
        .control_indices()
        .filter(|control| catalog.controls[control.position()].blocker.is_some())
        .filter_map(|control| {
            let mut clauses = catalog.controls[control.position()]
                .named_by
                .iter()
                .filter(|(r, _)| {
                    let applies = requirements[r.position()].applicability.is_applicable();
                    applies && catalog.framework_of(*r) == framework
                })
                .map(|(r, clause)| &requirements[r.position()].clauses[usize::from(*clause)])
                .peekable();
            clauses.peek()?;
            // The worst over the clauses that name it: an alternative may satisfy one and not another.
            let state = clauses.fold(BlockerState::Met, |worst, clause| match (worst, clause.worth) {
                (_, Some(worth)) if worth.high < one => BlockerState::NotMet,
                (BlockerState::NotMet, _) => BlockerState::NotMet,
                (worst, Some(worth)) if worth.low == one => worst,
                _ => BlockerState::Open,
            });
            Some(BlockerReport { control, state })
        })
        .collect()
}

/// How much of a framework is known; contradictions are counted by whoever finds them.
pub(super) fn known(
    catalog: &Catalog,
    requirements: &[RequirementReport],
    standings: &[Standing],
    framework: FrameworkIndex,
) -> Known {
    let rows = || {
        requirements.iter().filter(|row| {
            row.applicability.is_applicable() && catalog.framework_of(row.requirement) == framework
        })
    };
    let mut known = Known {
        counting: rows().filter(|row| row.counts()).count(),
        applying: rows().count(),
        ..Known::default()
    };
    for control in catalog.control_indices() {
        let mut statuses = catalog.controls[control.position()]
            .named_by
            .iter()
            .filter(|(r, _)| {
                let row = &requirements[r.position()];
                row.applicability.is_applicable() && catalog.framework_of(*r) == framework
            })
            .map(|(r, clause)| requirements[r.position()].clauses[usize::from(*clause)].standing.status)
            .peekable();
        if statuses.peek().is_none() {
            continue;
        }
        known.asked += 1;
        let statuses: Vec<Option<Status>> = statuses.collect();
        known.answered += usize::from(statuses.iter().all(Option::is_some));
        // Also where that is not accepted: somebody has said it.
        let notices = &standings[control.position()].notices;
        let is_called = statuses.contains(&Some(Status::NotApplicable))
            || notices.contains(&Notice::NotApplicableNotAccepted);
        known.called_not_applicable += usize::from(is_called);
    }
    known
}

/// The readiness of a framework: by its low bound and what each band needs, capped while a blocker is not met.
pub(super) fn readiness<'a>(
    catalog: &Catalog,
    score: Option<Bounds>,
    rows: impl Iterator<Item = &'a RequirementReport> + Clone,
    blockers: &[BlockerReport],
    known: Known,
) -> Option<Readiness> {
    if known.applying == 0 {
        return None;
    }
    if !known.counts_enough(catalog.too_early)
        || !known.answers_enough(catalog.too_early)
        || known.contradictions > 0
    {
        return Some(Readiness::TooEarly);
    }
    let score = score?;
    let counting = || rows.clone().filter(|row| row.counts());
    // A framework that makes no such distinction requires all of it.
    let required = || {
        counting().filter(|row| {
            catalog.requirements[row.requirement.position()].designation != Designation::Addressable
        })
    };
    let has_what_it_needs = |band: &Band| match band.needs {
        BandNeeds::AllRequiredMet => {
            required().all(|row| row.state == RequirementState::Met)
                && !counting().any(|row| row.state == RequirementState::NotMet)
        }
        BandNeeds::NoRequiredNotMet => !required().any(|row| row.state == RequirementState::NotMet),
        BandNeeds::Nothing => true,
    };
    let reached = catalog.bands.iter().position(|band| {
        score.low >= Fraction::new_raw(i64::from(band.at_least_percent), 100) && has_what_it_needs(band)
    })?;
    let reached = BandIndex(u16::try_from(reached).ok()?);
    let is_blocked = blockers.iter().any(|blocker| blocker.state != BlockerState::Met);
    // Bands stand best first, so the later position is the worse band.
    Some(Readiness::Band(if is_blocked { reached.max(catalog.blocked_band) } else { reached }))
}
