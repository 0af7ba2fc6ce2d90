//! Which gaps are shown: a framework's, must-haves, what nobody answered, one person's.
//!
//! Separate from the sieve of questions, which goes by how a question was answered.

use crate::catalog::FrameworkIndex;

/// What is shown of the gaps; with nothing chosen, all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GapSift {
    /// Only those that cost something in this framework.
    pub framework: Option<FrameworkIndex>,
    /// Only must-haves.
    pub must_haves: bool,
    /// Only what nobody and nothing has answered.
    pub unanswered: bool,
    /// Only what this person sees to; an empty name is nobody's.
    pub whose: Option<String>,
    /// Whether all of them are listed, not only the first.
    pub shows_all: bool,
}
