//! Topics of the quick check: groups of controls that are asked about as a whole.
//!
//! Separate from the controls, each of which is asked about by itself: of a topic it is only said roughly how much is there.

use super::{ControlIndex, Review, SourceIndex};

/// A group of controls of which it can be said roughly how much is in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuickTopic {
    /// Stable id.
    pub id: &'static str,
    /// Short title.
    pub title: &'static str,
    /// The question.
    pub asks: &'static str,
    /// What it is about.
    pub controls: &'static [ControlIndex],
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// Review state.
    pub review: Review,
}
