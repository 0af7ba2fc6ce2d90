//! Overlap in the wire form: any, mean and full, always with the counts behind them.
//!
//! Separate because both a report and the function `overlap` return it.

use super::Fraction;
use crate::catalog::Catalog;
use crate::engine;
use serde::Serialize;

/// How much of what some requirements ask is reached by the controls that other requirements name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Overlap {
    /// Requirements looked at: the denominator of all three shares.
    pub of: usize,
    /// Requirements with at least one shared clause.
    pub any: CountedShare,
    /// Mean share of shared clauses.
    pub mean: MeanShare,
    /// Requirements with every clause shared.
    pub full: CountedShare,
    /// Requirement by requirement.
    pub requirements: Vec<RequirementOverlap>,
}

/// A number of requirements, and what share of those looked at it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountedShare {
    /// The numerator.
    pub count: usize,
    /// The share, in lowest terms; `null` when no requirement was looked at.
    pub share: Option<Fraction>,
}

/// A sum of shares, and their mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeanShare {
    /// Sum of each requirement's share of shared clauses: the numerator.
    pub sum: Fraction,
    /// The mean, in lowest terms; `null` when no requirement was looked at.
    pub share: Option<Fraction>,
}

/// Overlap onto one requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RequirementOverlap {
    /// Id of the requirement that is reached.
    pub requirement: &'static str,
    /// Clauses whose control the other set names too.
    pub shared: usize,
    /// All its clauses.
    pub clauses: usize,
}

impl Overlap {
    /// The wire form of the engine's overlap.
    pub fn new(catalog: &Catalog, overlap: &engine::Overlap) -> Self {
        let requirements = overlap.requirements.iter().map(|row| RequirementOverlap {
            requirement: catalog.requirements[row.requirement.position()].id,
            shared: row.shared,
            clauses: row.clauses,
        });
        Self {
            of: overlap.of,
            any: CountedShare { count: overlap.any, share: overlap.any_share().map(Into::into) },
            mean: MeanShare { sum: overlap.sum.into(), share: overlap.mean_share().map(Into::into) },
            full: CountedShare { count: overlap.full, share: overlap.full_share().map(Into::into) },
            requirements: requirements.collect(),
        }
    }
}
