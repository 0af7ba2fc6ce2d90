//! Overlap: how much of what one framework asks is reached by the controls another framework names.
//!
//! Separate because it is a property of the catalog and the scope alone: answers play no part in it.

use super::fraction::{Fraction, mean, share};
use crate::catalog::{Catalog, RequirementIndex, Standard, Unit};

/// Overlap onto one requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequirementOverlap {
    /// The requirement that is reached.
    pub requirement: RequirementIndex,
    /// Clauses whose control the other set names too.
    pub shared: usize,
    /// All its clauses.
    pub clauses: usize,
}

/// Overlap onto a set of requirements, three ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// Requirements with at least one shared clause.
    pub any: usize,
    /// Requirements with every clause shared.
    pub full: usize,
    /// Sum of each requirement's share; divided by `of` it is the mean.
    pub sum: Fraction,
    /// Requirements, or standards, looked at: the denominator of all three.
    pub of: usize,
    /// Requirement by requirement, in the order given.
    pub requirements: Vec<RequirementOverlap>,
}

impl Overlap {
    /// Share of requirements with some overlap; `None` when no requirement was looked at.
    pub fn any_share(&self) -> Option<Fraction> {
        share(self.any, self.of)
    }

    /// Mean share of clauses.
    pub fn mean_share(&self) -> Option<Fraction> {
        mean(self.sum, self.of)
    }

    /// Share of requirements reached in full.
    pub fn full_share(&self) -> Option<Fraction> {
        share(self.full, self.of)
    }
}

/// Overlap of the requirements `from` onto the requirements `onto`.
pub fn overlap(catalog: &Catalog, from: &[RequirementIndex], onto: &[RequirementIndex]) -> Overlap {
    let mut is_named = vec![false; catalog.controls.len()];
    for requirement in from {
        for clause in catalog.requirements[requirement.position()].clauses {
            is_named[clause.control.position()] = true;
        }
    }
    let requirements: Vec<RequirementOverlap> = onto
        .iter()
        .map(|requirement| {
            let clauses = catalog.requirements[requirement.position()].clauses;
            RequirementOverlap {
                requirement: *requirement,
                shared: clauses.iter().filter(|c| is_named[c.control.position()]).count(),
                clauses: clauses.len(),
            }
        })
        .collect();
    Overlap {
        any: requirements.iter().filter(|r| r.shared > 0).count(),
        full: requirements.iter().filter(|r| r.clauses > 0 && r.shared == r.clauses).count(),
        sum: requirements.iter().filter_map(|r| share(r.shared, r.clauses)).sum(),
        of: requirements.len(),
        requirements,
    }
}

/// Overlap counted in a unit: point by point, standard by standard, or row by row. The share of a standard is the mean
/// of its rows' shares, and it is full where each of its rows is.
pub fn overlap_by(
    catalog: &Catalog,
    from: &[RequirementIndex],
    onto: &[RequirementIndex],
    unit: Unit,
) -> Overlap {
    let is_point = |row: &&RequirementIndex| !catalog.requirements[row.position()].is_own_words;
    match unit {
        Unit::Rows => overlap(catalog, from, onto),
        Unit::Points => overlap(catalog, from, &onto.iter().filter(is_point).copied().collect::<Vec<_>>()),
        Unit::Standards => {
            let rows = overlap(catalog, from, onto);
            let of = |standard: &Standard| {
                rows.requirements.iter().filter(|row| standard.requirements.contains(&row.requirement))
            };
            let standards = || catalog.standards.iter().filter(|standard| of(standard).next().is_some());
            let is_full = |row: &RequirementOverlap| row.clauses > 0 && row.shared == row.clauses;
            Overlap {
                any: standards().filter(|standard| of(standard).any(|row| row.shared > 0)).count(),
                full: standards().filter(|standard| of(standard).all(is_full)).count(),
                sum: standards()
                    .filter_map(|standard| {
                        let sum = of(standard).filter_map(|row| share(row.shared, row.clauses)).sum();
                        mean(sum, of(standard).count())
                    })
                    .sum(),
                of: standards().count(),
                requirements: rows.requirements,
            }
        }
    }
}
