//! The words in which cases speak, and what they mean to the engine.
//!
//! Separate because they are read in assessments and written in expectations alike.

use crosscheck::catalog::{Assurance, Designation};
use crosscheck::engine::{
    Applicability, AttestationKind, BlockerState, Notice, Opinion, Origin, RequirementState, WeakenedBy,
};

/// The word for each level of assurance.
pub const ASSURANCES: [(&str, Assurance); 5] = [
    ("claimed", Assurance::Claimed),
    ("documented", Assurance::Documented),
    ("tested", Assurance::Tested),
    ("attested-design", Assurance::AttestedDesign),
    ("attested-operation", Assurance::AttestedOperation),
];

pub const DESIGNATIONS: [(&str, Designation); 3] = [
    ("required", Designation::Required),
    ("addressable", Designation::Addressable),
    ("undesignated", Designation::Undesignated),
];

pub const OPINIONS: [(&str, Opinion); 4] = [
    ("unqualified", Opinion::Unqualified),
    ("qualified", Opinion::Qualified),
    ("adverse", Opinion::Adverse),
    ("disclaimed", Opinion::Disclaimed),
];

pub const KINDS: [(&str, AttestationKind); 2] =
    [("type-1", AttestationKind::Design), ("type-2", AttestationKind::Operation)];

/// The meaning of a word.
pub fn meaning<T: Copy>(word: &str, meanings: &[(&str, T)]) -> T {
    let found = meanings.iter().find(|(known, _)| *known == word);
    found.unwrap_or_else(|| panic!("{word} means nothing here")).1
}

/// The word for a meaning.
pub fn word<T: PartialEq>(value: &T, meanings: &[(&'static str, T)]) -> &'static str {
    meanings.iter().find(|(_, known)| known == value).map_or("?", |(word, _)| word)
}

pub const STATES: [(&str, RequirementState); 5] = [
    ("met", RequirementState::Met),
    ("partly-met", RequirementState::PartlyMet),
    ("not-met", RequirementState::NotMet),
    ("open", RequirementState::Open),
    ("not-applicable", RequirementState::NotApplicable),
];

pub const APPLICABILITIES: [(&str, Applicability); 4] = [
    ("applies", Applicability::Applies),
    ("framework-does-not-apply", Applicability::FrameworkDoesNotApply),
    ("out-of-scope", Applicability::OutOfScope),
    ("profile-excludes", Applicability::ProfileExcludes),
];

pub const BLOCKER_STATES: [(&str, BlockerState); 3] =
    [("met", BlockerState::Met), ("not-met", BlockerState::NotMet), ("open", BlockerState::Open)];

pub const ORIGINS: [(&str, Origin); 3] =
    [("answered", Origin::Answered), ("inherited", Origin::Inherited), ("unanswered", Origin::Unanswered)];

pub const NOTICES: [(&str, Notice); 4] = [
    ("justification-missing", Notice::JustificationMissing),
    ("threshold-missed", Notice::ThresholdMissed),
    ("contradicts-artifact", Notice::ContradictsArtifact),
    ("alternative-not-accepted", Notice::AlternativeNotAccepted),
];

pub const WEAKENINGS: [(&str, WeakenedBy); 5] = [
    ("design-only", WeakenedBy::DesignOnly),
    ("qualified-opinion", WeakenedBy::QualifiedOpinion),
    ("carve-out", WeakenedBy::CarveOut),
    ("stale", WeakenedBy::Stale),
    ("undated", WeakenedBy::Undated),
];
