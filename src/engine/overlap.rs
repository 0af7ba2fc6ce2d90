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
    let of = |requirement: &RequirementIndex| {
        let clauses = catalog.requirements[requirement.position()].clauses;
        RequirementOverlap {
            requirement: *requirement,
            shared: clauses.iter().filter(|c| is_named[c.control.position()]).count(),
            clauses: clauses.len(),
        }
    };
    of_rows(onto.iter().map(of).collect())
}

fn of_rows(requirements: Vec<RequirementOverlap>) -> Overlap {
    Overlap {
        any: requirements.iter().filter(|r| r.shared > 0).count(),
        full: requirements.iter().filter(|r| is_full(r)).count(),
        sum: requirements.iter().filter_map(|r| share(r.shared, r.clauses)).sum(),
        of: requirements.len(),
        requirements,
    }
}

fn is_full(row: &RequirementOverlap) -> bool {
    row.clauses > 0 && row.shared == row.clauses
}

/// Overlap counted in a unit: point by point, standard by standard, or row by row. The share of a standard is the mean
/// of its rows' shares, and it is full where each of its rows is.
pub fn overlap_by(
    catalog: &Catalog,
    from: &[RequirementIndex],
    onto: &[RequirementIndex],
    unit: Unit,
) -> Overlap {
    in_unit(catalog, overlap(catalog, from, onto).requirements, unit)
}

/// Rows put together in a unit.
pub(super) fn in_unit(catalog: &Catalog, mut rows: Vec<RequirementOverlap>, unit: Unit) -> Overlap {
    match unit {
        Unit::Rows => of_rows(rows),
        Unit::Points => {
            rows.retain(|row| !catalog.requirements[row.requirement.position()].is_own_words);
            of_rows(rows)
        }
        Unit::Standards => {
            let of = |standard: &Standard| {
                rows.iter().filter(|row| standard.requirements.contains(&row.requirement))
            };
            let standards = || catalog.standards.iter().filter(|standard| of(standard).next().is_some());
            let (any, full) = (
                standards().filter(|standard| of(standard).any(|row| row.shared > 0)).count(),
                standards().filter(|standard| of(standard).all(is_full)).count(),
            );
            let mean_of = |standard: &Standard| {
                let sum = of(standard).filter_map(|row| share(row.shared, row.clauses)).sum();
                mean(sum, of(standard).count())
            };
            let (sum, of) = (standards().filter_map(mean_of).sum(), standards().count());
            Overlap { any, full, sum, of, requirements: rows }
        }
    }
}
