//! Walks over everything a catalog names, refers to and says, so that a rule is a filter over one of them.
//!
//! Separate from the rules: when a source type gains a field, the walk gains a line and every rule sees it.

mod ids;
mod knowledge;
mod references;
mod texts;

pub use ids::{Named, ids};
pub use knowledge::{KnowledgeRow, knowledge_rows};
pub use references::{Referral, references, subject_of, targets};
pub use texts::texts;

use texts::limit;

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The catalog itself.
    Catalog,
    /// A domain.
    Domain,
    /// An owner's role.
    Owner,
    /// A fact about the subject.
    Fact,
    /// A value of a fact; named within the fact.
    Value,
    /// A kind of artifact.
    Artifact,
    /// A readiness band.
    Band,
    /// A source.
    Source,
    /// A framework.
    Framework,
    /// A part of a framework.
    Part,
    /// A family of requirements.
    Family,
    /// A requirement.
    Requirement,
    /// A control.
    Control,
    /// A parameter; named within the control.
    Parameter,
    /// A collection of rows: a topic, a question, a proposal.
    Collection,
    /// A row; named within its collection.
    Entry,
    /// An option; named within its stance.
    Option,
    /// A number that a question can be given; named within the question.
    Count,
    /// A topic of the quick check.
    Topic,
    /// Anything that a reader can be sent to; referred to, never declared.
    Target,
}

impl Kind {
    /// The word for it in a message.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Catalog => "catalog",
            Self::Domain => "domain",
            Self::Owner => "owner",
            Self::Fact => "fact",
            Self::Value => "value",
            Self::Artifact => "artifact",
            Self::Band => "band",
            Self::Source => "source",
            Self::Framework => "framework",
            Self::Part => "part",
            Self::Family => "family",
            Self::Requirement => "requirement",
            Self::Control => "control",
            Self::Parameter => "parameter",
            Self::Collection => "collection",
            Self::Entry => "row",
            Self::Option => "option",
            Self::Count => "count",
            Self::Topic => "topic",
            Self::Target => "thing to see",
        }
    }

    /// Where things of this kind are declared.
    pub fn home(self) -> &'static str {
        match self {
            Self::Catalog | Self::Domain | Self::Owner => "catalog.yaml",
            Self::Fact | Self::Value => "profile.yaml",
            Self::Artifact => "artifacts.yaml",
            Self::Band => "policy.yaml",
            Self::Source => "sources.yaml",
            Self::Framework | Self::Part => "frameworks/<edition>/framework.yaml",
            Self::Family | Self::Requirement => "frameworks/<edition>/<family>.yaml",
            Self::Control | Self::Parameter => "controls/<domain>.yaml",
            Self::Collection | Self::Entry => "the file of its collection",
            Self::Option => "stances.yaml",
            Self::Count => "advice/<question>.yaml",
            Self::Topic => "quick.yaml",
            Self::Target => "any file of the catalog",
        }
    }
}
