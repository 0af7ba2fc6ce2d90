//! Exact numbers in JSON: fractions, bounds and shares.
//!
//! Separate because every wire type that holds a score is made of them. Nothing here rounds.

use crate::catalog::Catalog;
use crate::engine;
use serde::Serialize;

/// An exact fraction in lowest terms, with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fraction {
    /// Numerator.
    pub num: i64,
    /// Denominator.
    pub den: i64,
}

impl From<engine::Fraction> for Fraction {
    fn from(value: engine::Fraction) -> Self {
        Self { num: *value.numer(), den: *value.denom() }
    }
}

/// A low and a high bound; equal once nothing concerned is unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bounds {
    /// What holds if every unanswered control turned out absent.
    pub low: Fraction,
    /// What holds if every unanswered control turned out implemented.
    pub high: Fraction,
}

impl From<engine::Bounds> for Bounds {
    fn from(bounds: engine::Bounds) -> Self {
        Self { low: bounds.low.into(), high: bounds.high.into() }
    }
}

/// An amount of one framework's score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Share {
    /// Id of the framework.
    pub framework: &'static str,
    /// The amount, as a part of 1.
    pub amount: Fraction,
}

/// Shares in the wire form.
pub(crate) fn shares(catalog: &Catalog, shares: &[engine::FrameworkShare]) -> Vec<Share> {
    shares
        .iter()
        .map(|share| Share {
            framework: catalog.frameworks[share.framework.position()].id,
            amount: share.amount.into(),
        })
        .collect()
}
