//! A topic of the quick check, as `catalog()` returns it.
//!
//! Separate from the rest of the catalog's wire form, which is about what counts.

use super::wire_catalog::Review;
use serde::Serialize;

/// A group of controls of which it can be said roughly how much is in place. Blockers stand in none, every other control in
/// one at most.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuickTopic {
    /// Stable id.
    pub id: &'static str,
    /// Short title.
    pub title: &'static str,
    /// The question.
    pub asks: &'static str,
    /// Ids of the controls that it is about.
    pub controls: Vec<&'static str>,
    /// Ids of its sources.
    pub sources: Vec<&'static str>,
    /// Review state.
    pub review: Review,
}
