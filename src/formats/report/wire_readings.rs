//! How auditors' reports were read, in the wire form: what each says of a clause, what weakens it, and the verdict.
//!
//! Separate from the rest of the report because it is about the record of a report and not about scores.

use crate::interchange::tokens;
use crate::interchange::wire::{Assurance, Status, UserControlState};
use serde::Serialize;

/// One report, or one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ReportAt {
    /// Id of the kind of artifact.
    pub artifact: &'static str,
    /// Its position among those of its kind, from 0.
    pub position: u16,
    /// Where it stands in that report, as a subservice organization's own: the position of the organization. Else `null`.
    pub subservice: Option<u16>,
}

/// What an artifact says about a control, or about one clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Inherited {
    /// Id of the kind of artifact.
    pub artifact: &'static str,
    /// Which of its reports.
    pub report: ReportAt,
    /// What it says.
    pub status: Status,
    /// What stands behind it: what the auditor did.
    pub assurance: Assurance,
    /// What that is read from.
    pub basis: Basis,
    /// What a reader has to know beside it. It takes nothing off what the auditor did.
    pub weakened_by: Vec<Reservation>,
    /// Ids of the requirements whose exceptions made it less than implemented.
    pub exceptions: Vec<&'static str>,
}

/// How an auditor's report was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AttestationReading {
    /// Which report.
    pub report: ReportAt,
    /// Whether it is a subservice organization's: then it speaks only for the controls that this one performs.
    pub is_subservice: bool,
    /// Ids of the parts that it covers.
    pub parts: Vec<&'static str>,
    /// Why it answers nothing; empty where it speaks.
    pub silent_because: Vec<Silent>,
    /// What a reader has to know beside what it says.
    pub reservations: Vec<Reservation>,
    /// Days between the period before and this one; `null` where there are none, or nobody knows.
    pub gap_days: Option<i32>,
    /// The rules of reading that apply.
    pub reasons: Vec<Reason>,
    /// Whether sections 1, 3 and 4 were read.
    pub is_read: bool,
    /// Whether to rely on it; `null` while too little was stated.
    pub verdict: Option<Verdict>,
    /// What it leaves to whoever reads it (complementary user entity controls), as they were entered. No score counts it.
    pub user_controls: Vec<LeftToReader>,
    /// What it leaves to other organizations (carve-outs).
    pub carve_outs: Vec<CarvedOut>,
}

/// A control that a report leaves to whoever reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LeftToReader {
    /// What it says, as entered; empty where nobody wrote it down.
    pub says: String,
    /// Id of the criterion that leans on it; `null` where none was named.
    pub criterion: Option<&'static str>,
    /// Id of the control that it is; `null` where none was named.
    pub control: Option<&'static str>,
    /// How the reader stands; `null` where nobody said.
    pub state: Option<UserControlState>,
    /// Who sees to it, as entered.
    pub owner: String,
    /// By when, as an ISO date; `null` where nobody said.
    pub due: Option<String>,
    /// Whether something is left to do: it is not in place, it concerns the reader, and the report is not one to do without.
    pub to_do: bool,
}

/// Something that a report leaves to another organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct CarvedOut {
    /// Its position among the organizations of the report, from 0; `null` where the report only says that something is
    /// carved out.
    pub organization: Option<u16>,
    /// Its name, as entered.
    pub name: String,
    /// Ids of the controls that are performed there; those of a host where none was named.
    pub controls: Vec<&'static str>,
    /// The report that covers them; `null` where none that counts was entered, and they stay open.
    pub covered_by: Option<ReportAt>,
}

/// A rule of reading that applies to a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Reason {
    /// Id of the rule: `r1` to `r28`.
    pub rule: String,
    /// What it does to the verdict.
    pub weight: Weight,
}

tokens! {
    /// What a clause's status is read from.
    Basis = crate::engine::Basis {
        /// The opinion on the criterion that the clause belongs to.
        "opinion" Opinion
        /// A qualification that names the criterion, or one that cannot be met without the control.
        "qualification" Qualification
        /// An exception in the control's own test.
        "exception" Exception
        /// An exception under a criterion that names no control.
        "exception-on-criterion" ExceptionOnCriterion
        /// A reader saw the control.
        "seen" Seen
        /// A covered criterion cannot be met without the control.
        "always" Always
        /// The document's list.
        "listed" Listed
    }
    /// Why a report that speaks leaves a clause open.
    OpenBecause = crate::engine::OpenBecause {
        /// The control is likely there: look for it in section 4.
        "likely" Likely
        /// A reader looked for it and did not find it.
        "not-in-report" NotInReport
        /// Another organization performs it, and nothing is known from that one's report.
        "carved-out" CarvedOut
        /// The report's system was not said to hold the data that the framework is about.
        "data-not-stated" DataNotStated
    }
    /// Why a report answers nothing.
    Silent = crate::engine::Silent {
        /// What kind of report it is was not stated.
        "kind-not-stated" KindNotStated
        /// It is another kind of report.
        "other-kind" OtherKind
        /// The opinion was not stated.
        "opinion-not-stated" OpinionNotStated
        /// The opinion is adverse, or there is none.
        "found-wanting" FoundWanting
        /// The opinion is qualified, and the criteria were not stated.
        "qualified-criteria-not-stated" QualifiedCriteriaNotStated
        /// Whether it covers the product was not stated, or nobody has read it.
        "product-not-stated" ProductNotStated
        /// It does not cover the product.
        "other-product" OtherProduct
        /// It is about somebody else than the contracting party.
        "other-entity" OtherEntity
        /// The last day of its period, or the day of the assessment, was not stated.
        "date-not-stated" DateNotStated
        /// Its period ends after the day of the assessment.
        "not-ended" NotEnded
        /// It is older than counts as current.
        "old" Old
        /// It is older than any bridge letter could mend.
        "too-old" TooOld
        /// No licence was found for its auditor.
        "no-licence" NoLicence
        /// Its auditor has no peer review, or failed it.
        "no-peer-review" NoPeerReview
    }
    /// Something that a reader has to know beside what a report or a document says.
    Reservation = crate::engine::Reservation {
        /// The report examined design only.
        "design-only" DesignOnly
        /// Whether design or operation was examined was not stated, so it counts as design.
        "type-not-stated" TypeNotStated
        /// The period is under three months.
        "very-short-period" VeryShortPeriod
        /// The period is under six months.
        "short-period" ShortPeriod
        /// The first day of the period was not stated.
        "period-not-stated" PeriodNotStated
        /// Days lie between the period before and this one.
        "gap" Gap
        /// It counts as current by a bridge letter.
        "bridge-letter" BridgeLetter
        /// Only a part of the product is covered.
        "part-of-product" PartOfProduct
        /// The system holds a part of the data only.
        "part-of-data" PartOfData
        /// The opinion is qualified for some criteria.
        "qualified-opinion" Qualified
        /// Services of other organizations are carved out.
        "carve-out" CarveOut
        /// Whether services of others are carved out was not stated.
        "carve-out-not-stated" CarveOutNotStated
        /// The controls that are left to users were not read.
        "user-controls-unread" UserControlsUnread
        /// Nobody looked up the auditor's licence.
        "licence-unchecked" LicenceUnchecked
        /// Nobody looked up the auditor's peer review.
        "peer-review-unchecked" PeerReviewUnchecked
        /// The auditor's peer review was passed with deficiencies.
        "peer-review-deficient" PeerReviewDeficient
        /// Nothing in it is particular to this system.
        "looks-templated" LooksTemplated
        /// The control had no occasion to operate in the period.
        "not-operated" NotOperated
        /// The control is done too seldom to be seen at work in so short a period.
        "seldom-done" SeldomDone
        /// The document is older than the catalog accepts; what stands behind it counts one level less.
        "stale" Stale
        /// The document's date, or the assessment's, is not known; what stands behind it counts one level less.
        "undated" Undated
        /// At which level the document stands was not stated.
        "level-not-stated" LevelNotStated
    }
    /// What a rule does to the verdict.
    Weight = crate::engine::Weight {
        /// The report cannot be relied on.
        "refuses" Refuses
        /// It can, on a condition.
        "conditions" Conditions
        /// Something to ask; the verdict does not wait for it.
        "asks" Asks
    }
    /// Whether to rely on a report.
    Verdict = crate::engine::Verdict {
        /// Rely on it.
        "rely" Rely
        /// Rely on it once the conditions are dealt with.
        "with-conditions" WithConditions
        /// Do not rely on it.
        "do-not-rely" DoNotRely
    }
}
