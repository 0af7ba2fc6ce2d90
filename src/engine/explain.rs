//! Explanations: what a number is made of, as contributions that add up to it.
//!
//! Separate because no number may be shown that cannot be opened.

use super::coverage::{Bounds, RequirementReport};
use super::fraction::mean;
use crate::catalog::{ControlIndex, RequirementIndex};

/// One share of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution<Part> {
    /// What contributes.
    pub part: Part,
    /// Its own value.
    pub value: Bounds,
    /// What it adds: its value divided by the number of parts. Contributions add up to the number.
    pub adds: Bounds,
}

/// What each remaining clause adds to the coverage of a requirement, by the control it names.
pub fn explain_requirement(report: &RequirementReport) -> Vec<Contribution<ControlIndex>> {
    let parts = report.clauses.iter().filter(|_| report.counts());
    contributions(parts.filter_map(|clause| Some((clause.control, clause.worth?))).collect())
}

/// What each applicable requirement adds to a score over these requirements.
pub fn explain_score<'a>(
    requirements: impl Iterator<Item = &'a RequirementReport>,
) -> Vec<Contribution<RequirementIndex>> {
    contributions(requirements.filter_map(|row| Some((row.requirement, row.coverage?))).collect())
}

fn contributions<Part>(parts: Vec<(Part, Bounds)>) -> Vec<Contribution<Part>> {
    let count = parts.len();
    parts
        .into_iter()
        .filter_map(|(part, value)| {
            let adds = Bounds { low: mean(value.low, count)?, high: mean(value.high, count)? };
            Some(Contribution { part, value, adds })
        })
        .collect()
}
