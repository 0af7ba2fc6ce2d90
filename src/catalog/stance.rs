//! Stances: documented disagreements on which either side can be followed.
//!
//! Separate from the disagreements themselves, which are to be read: a score can depend on a stance.

use super::{ControlIndex, DisagreementIndex, PartIndex, Passage, Review, SourceIndex, Threshold};

/// A threshold that a stance sets in place of the catalog's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThresholdChange {
    /// The control.
    pub control: ControlIndex,
    /// The parameter, by its position in the control.
    pub parameter: u16,
    /// The threshold.
    pub threshold: Threshold,
}

/// One side of a stance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StanceOption {
    /// Stable id within the stance.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Whose reading it is.
    pub by: &'static [SourceIndex],
    /// Parts that are in scope under it, chosen or not.
    pub adds: &'static [PartIndex],
    /// Parts that are out of scope under it, chosen or not.
    pub removes: &'static [PartIndex],
    /// Thresholds that it sets.
    pub thresholds: &'static [ThresholdChange],
}

/// A documented disagreement on which either side can be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stance {
    /// Stable id.
    pub id: &'static str,
    /// The question.
    pub asks: &'static str,
    /// What depends on it.
    pub about: Passage,
    /// The disagreement behind it.
    pub disagreement: DisagreementIndex,
    /// The options; the first is followed unless another is chosen, and changes nothing.
    pub options: &'static [StanceOption],
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// Review state.
    pub review: Review,
}
