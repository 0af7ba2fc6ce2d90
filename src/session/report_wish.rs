//! What a report is to show: how much, of which framework, whose, and whether anybody can be recognised by it.
//!
//! Separate from what was answered: none of it changes an answer, and none of it is kept.

use crate::catalog::FrameworkIndex;

/// How much a report says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// A page or two: scores, blockers, what comes next.
    #[default]
    Executive,
    /// Every family, every gap, what is left open, what does not fit together.
    Working,
    /// Every requirement and every answer too, with what stands behind them.
    Everything,
}

impl Depth {
    /// Every depth, the shortest first.
    pub const ALL: [Self; 3] = [Self::Executive, Self::Working, Self::Everything];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Executive => "executive",
            Self::Working => "working",
            Self::Everything => "everything",
        }
    }
}

/// What the report shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportWish {
    /// How much.
    pub depth: Depth,
    /// One framework only.
    pub framework: Option<FrameworkIndex>,
    /// Only what is not done, or not known to be.
    pub is_gaps_only: bool,
    /// Only what this person sees to.
    pub owner: Option<String>,
    /// Without anything that somebody typed.
    pub is_unattributable: bool,
}
