//! The words in which cases speak, and what they mean to the engine.
//!
//! Separate because they are read in assessments and written in expectations alike.

use crosscheck::catalog::{Assurance, Designation};
use crosscheck::engine::{
    Applicability, Basis, BlockerState, Notice, OpenBecause, Origin, QuickAnswer, RequirementState,
    Reservation, Silent, Verdict, Weight,
};

/// The word for each level of assurance.
pub const ASSURANCES: [(&str, Assurance); 5] = [
    ("claimed", Assurance::Claimed),
    ("documented", Assurance::Documented),
    ("tested", Assurance::Tested),
    ("attested-design", Assurance::AttestedDesign),
    ("attested-operation", Assurance::AttestedOperation),
];

pub const QUICK_ANSWERS: [(&str, QuickAnswer); 5] = [
    ("none", QuickAnswer::NoneOfIt),
    ("some", QuickAnswer::SomeOfIt),
    ("most", QuickAnswer::MostOfIt),
    ("all", QuickAnswer::AllOfIt),
    ("unknown", QuickAnswer::Unknown),
];

pub const DESIGNATIONS: [(&str, Designation); 3] = [
    ("required", Designation::Required),
    ("addressable", Designation::Addressable),
    ("undesignated", Designation::Undesignated),
];

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

pub const NOTICES: [(&str, Notice); 6] = [
    ("not-applicable-not-accepted", Notice::NotApplicableNotAccepted),
    ("threshold-noted", Notice::ThresholdNoted),
    ("justification-missing", Notice::JustificationMissing),
    ("threshold-missed", Notice::ThresholdMissed),
    ("contradicts-artifact", Notice::ContradictsArtifact),
    ("alternative-not-accepted", Notice::AlternativeNotAccepted),
];

macro_rules! words {
    ($name:ident, $type:ident: $($word:literal $variant:ident)*) => {
        pub const $name: &[(&str, $type)] = &[$(($word, $type::$variant)),*];
    };
}

words! { RESERVATIONS, Reservation:
    "design-only" DesignOnly "type-not-stated" TypeNotStated "very-short-period" VeryShortPeriod
    "short-period" ShortPeriod "period-not-stated" PeriodNotStated "gap" Gap "bridge-letter" BridgeLetter
    "part-of-product" PartOfProduct "part-of-data" PartOfData "qualified-opinion" Qualified "carve-out" CarveOut
    "carve-out-not-stated" CarveOutNotStated "user-controls-unread" UserControlsUnread
    "licence-unchecked" LicenceUnchecked "peer-review-unchecked" PeerReviewUnchecked
    "peer-review-deficient" PeerReviewDeficient "looks-templated" LooksTemplated "not-operated" NotOperated
    "seldom-done" SeldomDone "stale" Stale "undated" Undated
}
words! { BASES, Basis:
    "opinion" Opinion "qualification" Qualification "exception" Exception
    "exception-on-criterion" ExceptionOnCriterion "seen" Seen "always" Always "listed" Listed
}
words! { OPEN_BECAUSE, OpenBecause:
    "likely" Likely "not-in-report" NotInReport "carved-out" CarvedOut "data-not-stated" DataNotStated
}
words! { SILENT, Silent:
    "kind-not-stated" KindNotStated "other-kind" OtherKind "opinion-not-stated" OpinionNotStated
    "found-wanting" FoundWanting "qualified-criteria-not-stated" QualifiedCriteriaNotStated
    "product-not-stated" ProductNotStated "other-product" OtherProduct "other-entity" OtherEntity
    "date-not-stated" DateNotStated "not-ended" NotEnded "old" Old "too-old" TooOld "no-licence" NoLicence
    "no-peer-review" NoPeerReview
}
words! { VERDICTS, Verdict: "rely" Rely "with-conditions" WithConditions "do-not-rely" DoNotRely }
words! { WEIGHTS, Weight: "refuses" Refuses "conditions" Conditions "asks" Asks }
