//! Gain and leverage of a control: how far each framework's score would move.
//!
//! Separate because both are exact sums over the clauses that name the control: coverage is a mean of clauses
//! and a score a mean of requirements, so what controls contribute adds up.

use super::coverage::RequirementReport;
use super::fraction::{Fraction, mean};
use crate::catalog::{Catalog, ControlIndex, FrameworkIndex};

/// An amount of one framework's score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrameworkShare {
    /// The framework.
    pub framework: FrameworkIndex,
    /// The amount, as a part of 1.
    pub amount: Fraction,
}

/// Number of requirements each framework's score is the mean of, by position.
pub(super) fn denominators(catalog: &Catalog, requirements: &[RequirementReport]) -> Vec<usize> {
    let mut counts = vec![0; catalog.frameworks.len()];
    for report in requirements.iter().filter(|report| report.counts()) {
        counts[catalog.framework_of(report.requirement).position()] += 1;
    }
    counts
}

/// How much the low bound of each framework's score rises if the control became implemented, thresholds met.
pub(super) fn gain(
    catalog: &Catalog,
    requirements: &[RequirementReport],
    denominators: &[usize],
    control: ControlIndex,
) -> Vec<FrameworkShare> {
    let one = Fraction::from_integer(1);
    sum_by_framework(catalog, requirements, denominators, control, |worth| one - worth.low)
}

/// How much of the width between the bounds an answer to a control removes: that of every clause that it leaves open.
pub(super) fn leverage(
    catalog: &Catalog,
    requirements: &[RequirementReport],
    denominators: &[usize],
    control: ControlIndex,
) -> Vec<FrameworkShare> {
    sum_by_framework(catalog, requirements, denominators, control, |worth| worth.width())
}

fn sum_by_framework(
    catalog: &Catalog,
    requirements: &[RequirementReport],
    denominators: &[usize],
    control: ControlIndex,
    amount: impl Fn(super::Bounds) -> Fraction,
) -> Vec<FrameworkShare> {
    let zero = Fraction::from_integer(0);
    let mut sums = vec![zero; catalog.frameworks.len()];
    for (requirement, clause) in catalog.controls[control.position()].named_by {
        let report = &requirements[requirement.position()];
        let worth = report.clauses[usize::from(*clause)].worth.filter(|_| report.counts());
        let of_requirement = worth.and_then(|worth| mean(amount(worth), report.remaining_clauses()));
        if let Some(of_requirement) = of_requirement {
            let framework = catalog.framework_of(*requirement).position();
            sums[framework] += mean(of_requirement, denominators[framework]).unwrap_or(zero);
        }
    }
    sums.into_iter()
        .enumerate()
        .filter(|(_, amount)| *amount > zero)
        .filter_map(|(position, amount)| {
            let framework = FrameworkIndex(u16::try_from(position).ok()?);
            Some(FrameworkShare { framework, amount })
        })
        .collect()
}
