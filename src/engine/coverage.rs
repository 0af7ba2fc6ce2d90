//! Coverage of one requirement: the mean worth of its remaining clauses, as bounds, and the state it is in.
//!
//! Separate because a requirement is the unit everything above counts and everything below explains.

use super::applicability::Applicability;
use super::fraction::{Fraction, mean};
use super::standing::{ClauseStanding, Standings};
use crate::catalog::{Catalog, ControlIndex, RequirementIndex};

/// A low and a high bound; equal once nothing concerned is unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// What holds if every unanswered control turned out absent.
    pub low: Fraction,
    /// What holds if every unanswered control turned out implemented.
    pub high: Fraction,
}

impl Bounds {
    /// How much is still open.
    pub fn width(self) -> Fraction {
        self.high - self.low
    }
}

/// The state of a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequirementState {
    /// Every remaining clause is satisfied.
    Met,
    /// Something is there, and no open answer can make it met or not met.
    PartlyMet,
    /// Nothing is there, and nothing is open.
    NotMet,
    /// An unanswered clause could still change which of the other three it is.
    Open,
    /// It does not apply, or no clause remains.
    NotApplicable,
}

/// One clause as the engine counted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseReport {
    /// The control the clause names.
    pub control: ControlIndex,
    /// Where the clause stands: a report may say one thing of a control here and another elsewhere.
    pub standing: ClauseStanding,
    /// Its worth; `None` where the clause is left out because the control is not applicable.
    pub worth: Option<Bounds>,
    /// Its worth once plans are carried out.
    pub projected: Option<Bounds>,
}

/// One requirement as the engine counted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequirementReport {
    /// The requirement.
    pub requirement: RequirementIndex,
    /// Whether it applies, and if not, why not.
    pub applicability: Applicability,
    /// Its state.
    pub state: RequirementState,
    /// Coverage; `None` when it is not applicable.
    pub coverage: Option<Bounds>,
    /// Coverage once plans are carried out.
    pub projected: Option<Bounds>,
    /// Its clauses, in the catalog's order.
    pub clauses: Vec<ClauseReport>,
}

impl RequirementReport {
    /// Number of clauses that count.
    pub fn remaining_clauses(&self) -> usize {
        self.clauses.iter().filter(|clause| clause.worth.is_some()).count()
    }

    /// Whether the requirement is counted in a denominator.
    pub fn counts(&self) -> bool {
        self.state != RequirementState::NotApplicable
    }
}

/// Counts one requirement.
pub(super) fn cover(
    catalog: &Catalog,
    standings: &Standings,
    requirement: RequirementIndex,
    applicability: Applicability,
) -> RequirementReport {
    let row = &catalog.requirements[requirement.position()];
    let clauses: Vec<ClauseReport> = row
        .clauses
        .iter()
        .zip(&standings.clauses[requirement.position()])
        .map(|(clause, standing)| {
            let worth = standing.worth(row.designation);
            ClauseReport {
                control: clause.control,
                standing: standing.clone(),
                worth: worth.map(|w| Bounds { low: w.low, high: w.high }),
                projected: worth.map(|w| Bounds { low: w.projected_low, high: w.projected_high }),
            }
        })
        .collect();
    let applies = applicability.is_applicable();
    let coverage = applies.then(|| mean_bounds(clauses.iter().map(|c| c.worth))).flatten();
    let projected = applies.then(|| mean_bounds(clauses.iter().map(|c| c.projected))).flatten();
    let has_open_clause = clauses.iter().any(|clause| clause.standing.status.is_none());
    RequirementReport {
        requirement,
        applicability,
        state: state(coverage, has_open_clause),
        coverage,
        projected,
        clauses,
    }
}

/// The mean of the bounds that are there; `None` when none is.
pub(super) fn mean_bounds(bounds: impl Iterator<Item = Option<Bounds>>) -> Option<Bounds> {
    let zero = Fraction::from_integer(0);
    let (mut low, mut high, mut count) = (zero, zero, 0_usize);
    for bounds in bounds.flatten() {
        low += bounds.low;
        high += bounds.high;
        count += 1;
    }
    Some(Bounds { low: mean(low, count)?, high: mean(high, count)? })
}

fn state(coverage: Option<Bounds>, has_open_clause: bool) -> RequirementState {
    let zero = Fraction::from_integer(0);
    let one = Fraction::from_integer(1);
    match coverage {
        None => RequirementState::NotApplicable,
        Some(bounds) if bounds.low == one => RequirementState::Met,
        Some(bounds) if bounds.high == zero => RequirementState::NotMet,
        // While something is open, the other clauses decide whether an extreme can still be reached: if they
        // are all satisfied it may become met, if they are all absent it may become not met. Anything else
        // stays in between whatever the answer is.
        Some(bounds) if has_open_clause && (bounds.low == zero || bounds.high == one) => {
            RequirementState::Open
        }
        Some(_) => RequirementState::PartlyMet,
    }
}
