//! The record of an auditor's report: what a reader writes down of it, in the order of the report.
//!
//! Separate from the assessment because it is long, and because every field of it can be left open: not stated is neither
//! yes nor no.

use super::{Day, sort_few};
use crate::catalog::{ControlIndex, PartIndex, RequirementIndex};

/// What the report is, by its cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    /// A report on criteria of the framework (SOC 2).
    Criteria,
    /// The same with further subject matter examined beside (SOC 2+).
    CriteriaAndMore,
    /// A report on controls over customers' financial reporting (SOC 1).
    Financial,
    /// The public version, which shows no tests (SOC 3).
    Public,
}

/// Design at a point in time, or operation over a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttestationKind {
    /// SOC 2 Type I.
    Design,
    /// SOC 2 Type II.
    Operation,
}

/// Whose system was examined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The subject's own.
    Own,
    /// That of an organization which performs services for the subject, such as its host.
    Subservice,
}

/// Whether the organization on the cover is the one in the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntityMatch {
    /// The contracting party itself.
    ContractingParty,
    /// A company of the same group.
    Affiliate,
    /// Somebody else.
    Other,
}

/// How far something is covered, as far as somebody read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Yes,
    /// Some of it.
    Partly,
    /// None of it.
    No,
    /// Nobody has read it.
    Unread,
}

/// The auditor's opinion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opinion {
    /// No reservation.
    Unqualified,
    /// Except for the matters named.
    Qualified,
    /// The system or its controls fall short throughout.
    Adverse,
    /// No opinion given.
    Disclaimed,
}

/// What a qualification is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QualifiedOn {
    /// The description of the system.
    Description,
    /// The design of controls.
    Design,
    /// Their operation.
    Operation,
}

/// One matter for which the opinion is modified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Modification {
    /// What it is about.
    pub on: Option<QualifiedOn>,
    /// The criteria that it names.
    pub criteria: Vec<RequirementIndex>,
    /// Why.
    pub why: String,
}

/// Whether the next examination is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextExamination {
    /// Yes, and by when its report is expected, where that was said.
    UnderWay(Option<Day>),
    /// No.
    No,
    /// It was asked, and nobody knows.
    Unknown,
}

/// Whether something was disclosed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosed {
    /// Nothing.
    Nothing,
    /// Something.
    Something,
    /// Nobody has read it.
    Unread,
}

/// Management's letter for the time since the period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BridgeLetter {
    /// The first day that it covers.
    pub from: Option<Day>,
    /// The last day that it covers.
    pub to: Option<Day>,
    /// The day it was signed.
    pub signed: Option<Day>,
    /// Who signed it.
    pub signed_by: String,
    /// Changes that it tells of.
    pub changes: Option<Disclosed>,
    /// Incidents that it tells of.
    pub incidents: Option<Disclosed>,
}

/// A deviation that a test found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TestException {
    /// The criterion under which it stands.
    pub criterion: Option<RequirementIndex>,
    /// The control that was tested.
    pub control: Option<ControlIndex>,
    /// How many of the sample failed.
    pub failed: Option<u32>,
    /// How many were looked at.
    pub of: Option<u32>,
    /// What management says.
    pub response: String,
    /// The day it was mended.
    pub fixed_on: Option<Day>,
    /// Whether the report before had it too.
    pub repeated: Option<bool>,
    /// Whether it touches the reader.
    pub touches_us: Option<bool>,
}

/// How a subservice organization is dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Its controls are left out.
    CarveOut,
    /// Its controls were examined too.
    Inclusive,
}

/// An organization that performs services for the one examined.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subservice {
    /// Its name.
    pub name: String,
    /// What it does.
    pub does: String,
    /// How it is dealt with; not stated counts as a carve-out.
    pub method: Option<Method>,
    /// The controls that it performs; where none is named, those that a host usually does.
    pub controls: Vec<ControlIndex>,
    /// The controls that the report expects of it, in its words.
    pub expected: String,
    /// Its own report, as far as it was read.
    pub report: Option<Box<AttestationReport>>,
    /// Whether there is an agreement with it on the data that a framework protects.
    pub agreement: Option<bool>,
}

/// Something that the report promises.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commitment {
    /// What it is about: uptime, recovery, notice, deletion.
    pub topic: String,
    /// What it says.
    pub says: String,
    /// What the reader needs.
    pub need: String,
    /// Whether that is enough.
    pub enough: Option<bool>,
}

/// Whether the controls that are left to users were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserControlsRead {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The report lists none.
    NoneListed,
}

/// How the reader stands towards a control that is left to users.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserControlState {
    /// It is in place.
    Ours,
    /// Some of it is.
    Partly,
    /// It is missing.
    Missing,
    /// It has nothing to do with how the reader uses the product.
    NotForUs,
}

/// A control that the report leaves to users.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserControl {
    /// What it says.
    pub says: String,
    /// The criterion that leans on it.
    pub criterion: Option<RequirementIndex>,
    /// The control of ours that it is.
    pub control: Option<ControlIndex>,
    /// How the reader stands.
    pub state: Option<UserControlState>,
    /// Who sees to it.
    pub owner: String,
    /// By when.
    pub due: Option<Day>,
}

/// Whether the auditor's licence was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Licence {
    /// It is active.
    Active,
    /// There is none.
    NotFound,
    /// Nobody looked.
    Unchecked,
}

/// What the auditor's own peer review says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeerReview {
    /// Passed.
    Pass,
    /// Passed with deficiencies.
    PassWithDeficiency,
    /// Failed.
    Fail,
    /// There is none.
    NoneFound,
    /// Nobody looked.
    Unchecked,
}

/// The auditor, and what was looked up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Auditor {
    /// The firm.
    pub name: String,
    /// Its licence.
    pub licence: Option<Licence>,
    /// Its peer review.
    pub peer_review: Option<PeerReview>,
    /// The day that was looked up.
    pub checked_on: Option<Day>,
}

/// An independent auditor's report against a framework, as far as it was read. The default states nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttestationReport {
    /// What it is.
    pub kind: Option<ReportKind>,
    /// Type I or Type II.
    pub examined: Option<AttestationKind>,
    /// Whose it is; not stated counts as the subject's own.
    pub whose: Option<Whose>,
    /// The organization on the cover.
    pub organization: String,
    /// Whether that is the one in the contract.
    pub entity: Option<EntityMatch>,
    /// The name of the system.
    pub system: String,
    /// Whether the system is the product looked at.
    pub covers_product: Option<Extent>,
    /// What of it is not covered.
    pub not_covered: Vec<String>,
    /// Whether the system holds the particular data that a framework is about.
    pub covers_data: Option<Extent>,
    /// Parts (Trust Services categories) the report covers; not stated counts as those that every report covers.
    pub parts: Option<Vec<PartIndex>>,
    /// Criteria of those parts that are left out, with the reason.
    pub left_out: Vec<(RequirementIndex, String)>,
    /// What it promises.
    pub commitments: Vec<Commitment>,
    /// First day of the period.
    pub period_start: Option<Day>,
    /// Last day of the period, or the day as of which design was examined.
    pub period_end: Option<Day>,
    /// The day it was issued.
    pub issued: Option<Day>,
    /// Last day of the period before.
    pub previous_period_end: Option<Day>,
    /// Whether the next examination is under way.
    pub next: Option<NextExamination>,
    /// The letter for the time since.
    pub bridge: Option<BridgeLetter>,
    /// The opinion.
    pub opinion: Option<Opinion>,
    /// What it is modified for.
    pub modified: Vec<Modification>,
    /// Controls that the reader saw in section 4.
    pub seen: Vec<ControlIndex>,
    /// Controls that the reader looked for there and did not find.
    pub not_in_report: Vec<ControlIndex>,
    /// Controls that had no occasion to operate in the period.
    pub not_operated: Vec<ControlIndex>,
    /// Controls that are done quarterly or less often.
    pub quarterly: Vec<ControlIndex>,
    /// Deviations that tests found.
    pub exceptions: Vec<TestException>,
    /// Whether services of others are carved out at all.
    pub carve_out: Option<bool>,
    /// Those others.
    pub subservice: Vec<Subservice>,
    /// Controls that this report's organization performs for the subject, where it is a subservice organization.
    pub performs: Vec<ControlIndex>,
    /// Whether subservice organizations are monitored.
    pub monitors_subservice: Option<bool>,
    /// Whether the controls left to users were read.
    pub user_controls_read: Option<UserControlsRead>,
    /// Those controls.
    pub user_controls: Vec<UserControl>,
    /// Whether customers run accounts in the product themselves.
    pub customer_run_accounts: Option<bool>,
    /// Incidents that the description tells of.
    pub incidents: Option<Disclosed>,
    /// Changes that it tells of.
    pub changes: Option<Disclosed>,
    /// Whether the description names products or technologies.
    pub names_technology: Option<bool>,
    /// The auditor.
    pub auditor: Auditor,
    /// Sections that were read, by number.
    pub sections_read: Vec<u8>,
    /// Who read it.
    pub read_by: String,
    /// The day it was read.
    pub read_on: Option<Day>,
    /// Whether it was had under an agreement of confidentiality.
    pub nda: Option<bool>,
}

impl AttestationReport {
    /// Puts lists into the catalog's order, each row once, as a file has them.
    pub fn put_in_order(&mut self) {
        if let Some(parts) = &mut self.parts {
            sort_few(parts, Ord::cmp);
            parts.dedup();
        }
        for controls in [
            &mut self.seen,
            &mut self.not_in_report,
            &mut self.not_operated,
            &mut self.quarterly,
            &mut self.performs,
        ] {
            sort_few(controls, Ord::cmp);
            controls.dedup();
        }
        // Those that name no criterion come last.
        let place = |one: &TestException| {
            (one.criterion.is_none(), one.criterion, one.control.is_some(), one.control)
        };
        sort_few(&mut self.exceptions, |a, b| place(a).cmp(&place(b)));
        self.exceptions.dedup();
        for other in &mut self.subservice {
            sort_few(&mut other.controls, Ord::cmp);
            other.controls.dedup();
            if let Some(report) = &mut other.report {
                report.put_in_order();
            }
        }
    }

    /// Criteria that a qualification names.
    pub fn qualified_criteria(&self) -> impl Iterator<Item = RequirementIndex> {
        self.modified.iter().flat_map(|matter| matter.criteria.iter().copied())
    }

    /// Whether anything is carved out, as far as that was said: by the organizations that are listed, else by the one answer.
    pub fn carves_out(&self) -> Option<bool> {
        if self.subservice.is_empty() {
            return self.carve_out;
        }
        Some(self.subservice.iter().any(|other| other.method != Some(Method::Inclusive)))
    }

    /// Whether an auditor found the whole wanting, or gave no opinion.
    pub fn is_against(&self) -> bool {
        matches!(self.opinion, Some(Opinion::Adverse | Opinion::Disclaimed))
    }

    /// Whether it is the report of an organization that performs services for the subject.
    pub fn is_subservice(&self) -> bool {
        self.whose == Some(Whose::Subservice)
    }
}
