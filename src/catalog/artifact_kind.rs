//! Kinds of things that a vendor can show, and what each answers for.
//!
//! Separate from the frameworks' tables: what a report may be taken for is a question of its own.

use super::tables::{Assurance, ControlIndex, FrameworkIndex, SourceIndex};
use super::{Passage, Review};

/// How surely a clean report on a criterion means that a control is there: an opinion is on criteria, met by controls
/// of the vendor's own choosing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expect {
    /// The criterion cannot be met without it.
    Always,
    /// Nearly every report shows it.
    Usual,
    /// Some reports show it.
    Varies,
}

/// A control that an artifact is about, and how surely it shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListedControl {
    /// The control.
    pub control: ControlIndex,
    /// How surely the artifact shows it.
    pub expect: Expect,
}

/// A level in which an artifact comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArtifactLevel {
    /// Stable id, unique within the artifact; empty where it comes in one level only.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// Days until which it counts as current, where the level says otherwise than the artifact.
    pub stale_after_days: Option<u16>,
    /// The controls.
    pub controls: &'static [ListedControl],
}

/// What an artifact answers for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpeaksFor {
    /// An attestation report against a framework: the criteria of the parts it covers, and what it shows of controls.
    Framework(FrameworkIndex),
    /// The listed controls, with the given assurance.
    Controls {
        /// The levels it comes in, lowest first; at least one.
        levels: &'static [ArtifactLevel],
        /// The assurance of the answers, before staleness.
        assurance: Assurance,
    },
}

impl SpeaksFor {
    /// The levels it comes in; none for an attestation report.
    pub fn levels(&self) -> &'static [ArtifactLevel] {
        match self {
            Self::Framework(_) => &[],
            Self::Controls { levels, .. } => levels,
        }
    }
}

/// A kind of thing that a vendor can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArtifactKind {
    /// Stable id.
    pub id: &'static str,
    /// What a reader sees.
    pub title: &'static str,
    /// The question whether there is one.
    pub asks: Passage,
    /// What helps to answer it.
    pub help: Passage,
    /// What it answers for.
    pub speaks_for: SpeaksFor,
    /// Days after its date until which, that day included, it counts as current; `None` where age does not matter.
    pub stale_after_days: Option<u16>,
    /// Days until which, that day included, an attestation report with a bridge letter counts as current.
    pub bridged_after_days: Option<u16>,
    /// The controls that a host performs, where a report says that hosting is carved out and not what of it.
    pub performed_by_host: &'static [ControlIndex],
    /// Where this comes from.
    pub sources: &'static [SourceIndex],
    /// Review state.
    pub review: Review,
}
