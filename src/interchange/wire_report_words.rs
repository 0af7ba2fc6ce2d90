//! The words in which a report's record is written.
//!
//! Separate from the record itself, which is long enough.

use super::tokens;
use serde::{Deserialize, Serialize};

tokens! {
    /// What a report is, by its cover.
    ReportKind = crate::engine::ReportKind {
        /// A report on the criteria.
        "soc-2" Criteria
        /// The same, with further subject matter examined beside.
        "soc-2-plus" CriteriaAndMore
        /// A report on controls over customers' financial reporting. It answers nothing here.
        "soc-1" Financial
        /// The public version, which shows no tests. It answers nothing.
        "soc-3" Public
    }
    /// Design at a point in time, or operation over a period.
    AttestationType = crate::engine::AttestationKind {
        /// SOC 2 Type I.
        "type-1" Design
        /// SOC 2 Type II.
        "type-2" Operation
    }
    /// Whose system was examined.
    Whose = crate::engine::Whose {
        /// The subject's own.
        "ours" Own
        /// That of an organization which performs services for the subject, such as its host.
        "subservice" Subservice
    }
    /// Whether the organization on the cover is the one in the contract.
    EntityMatch = crate::engine::EntityMatch {
        /// The contracting party itself.
        "contracting-party" ContractingParty
        /// A company of the same group.
        "affiliate" Affiliate
        /// Somebody else.
        "other" Other
    }
    /// How far something is covered.
    Extent = crate::engine::Extent {
        /// All of it.
        "yes" Yes
        /// Some of it.
        "partly" Partly
        /// None of it.
        "no" No
        /// Nobody has read it.
        "unread" Unread
    }
    /// The auditor's opinion.
    Opinion = crate::engine::Opinion {
        /// No reservation.
        "unqualified" Unqualified
        /// Except for the matters named.
        "qualified" Qualified
        /// The system or its controls fall short throughout.
        "adverse" Adverse
        /// No opinion given.
        "disclaimed" Disclaimed
    }
    /// What a qualification is about.
    QualifiedOn = crate::engine::QualifiedOn {
        /// The description of the system.
        "description" Description
        /// The design of controls.
        "design" Design
        /// Their operation.
        "operation" Operation
    }
    /// Whether something was disclosed.
    Disclosed = crate::engine::Disclosed {
        /// Nothing.
        "none" Nothing
        /// Something.
        "some" Something
        /// Nobody has read it.
        "unread" Unread
    }
    /// How a subservice organization is dealt with.
    Method = crate::engine::Method {
        /// Its controls are left out.
        "carve-out" CarveOut
        /// Its controls were examined too.
        "inclusive" Inclusive
    }
    /// Whether the controls left to users were read.
    UserControlsRead = crate::engine::UserControlsRead {
        /// Yes.
        "yes" Yes
        /// No.
        "no" No
        /// The report lists none.
        "none-listed" NoneListed
    }
    /// How the reader stands towards a control that is left to users.
    UserControlState = crate::engine::UserControlState {
        /// It is in place.
        "ours" Ours
        /// Some of it is.
        "partly" Partly
        /// It is missing.
        "missing" Missing
        /// It has nothing to do with how the reader uses the product.
        "not-for-us" NotForUs
    }
    /// Whether the auditor's licence was found.
    Licence = crate::engine::Licence {
        /// It is active.
        "active" Active
        /// There is none.
        "not-found" NotFound
        /// Nobody looked.
        "unchecked" Unchecked
    }
    /// What the auditor's own peer review says.
    PeerReview = crate::engine::PeerReview {
        /// Passed.
        "pass" Pass
        /// Passed with deficiencies.
        "pass-with-deficiency" PassWithDeficiency
        /// Failed.
        "fail" Fail
        /// There is none.
        "none-found" NoneFound
        /// Nobody looked.
        "unchecked" Unchecked
    }
}

/// Whether the next examination is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NextInProgress {
    /// Yes.
    Yes,
    /// No.
    No,
    /// It was asked, and nobody knows.
    Unknown,
}

impl NextInProgress {
    /// Every word with what it stands for.
    pub const WORDS: &'static [(&'static str, Self)] =
        &[("yes", Self::Yes), ("no", Self::No), ("unknown", Self::Unknown)];
}
