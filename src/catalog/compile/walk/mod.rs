//! Walks over everything a catalog names, refers to and says, so that a rule is a filter over one of them.
//!
//! Separate from the rules: when a source type gains a field, the walk gains a line and every rule sees it.

mod ids;
mod references;
mod texts;

pub use ids::{Named, ids};
pub use references::{Referral, references};
pub use texts::texts;

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
        }
    }
}
