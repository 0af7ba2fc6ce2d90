//! The words of files in English.
//!
//! Separate from the other language, and complete: the compiler tells what is missing here.

use crate::catalog::{Assurance, Designation};
use crate::engine::{BlockerState, Course, RequirementState, Status};

/// The language, as a page names it.
pub const LANGUAGE: &str = "en";

/// A status, as a choice and as a label. `None` is unanswered.
pub fn status(status: Option<Status>) -> &'static str {
    match status {
        None => "Not answered",
        Some(Status::Implemented) => "Implemented",
        Some(Status::Partial) => "Partly",
        Some(Status::Planned) => "Planned",
        Some(Status::Alternative) => "Alternative",
        Some(Status::NotApplicable) => "Not applicable",
        Some(Status::NotImplemented) => "Not implemented",
    }
}

/// What an assurance means, strongest last in the catalog's order.
pub fn assurance(assurance: Assurance) -> &'static str {
    match assurance {
        Assurance::Claimed => "Claimed",
        Assurance::Documented => "Documented",
        Assurance::Tested => "Tested",
        Assurance::AttestedDesign => "Design attested by an auditor",
        Assurance::AttestedOperation => "Operation attested by an auditor",
    }
}

/// The state of a requirement.
pub fn requirement_state(state: RequirementState) -> &'static str {
    match state {
        RequirementState::Met => "Met",
        RequirementState::PartlyMet => "Partly met",
        RequirementState::NotMet => "Not met",
        RequirementState::Open => "Open",
        RequirementState::NotApplicable => "Does not apply",
    }
}

// Columns of tables.

/// Headings of columns.
pub mod column {
    /// Id of a row.
    pub const ID: &str = "Id";
    /// A control.
    pub const CONTROL: &str = "Control";
    /// Its section.
    pub const SECTION: &str = "Section";
    /// How it stands.
    pub const STATUS: &str = "Status";
    /// What stands behind it.
    pub const LEVEL: &str = "Evidence level";
    /// Whether it is a must-have.
    pub const MUST_HAVE: &str = "Must-have";
    /// Who sees to it.
    pub const OWNER: &str = "Owner";
    /// By when.
    pub const DUE: &str = "Due";
    /// Lower estimate.
    pub const DAYS_FROM: &str = "Person-days from";
    /// Upper estimate.
    pub const DAYS_TO: &str = "Person-days to";
    /// Number of a step.
    pub const STEP: &str = "Step";
    /// All so far.
    pub const DAYS_SO_FAR: &str = "Person-days so far";
    /// What comes before.
    pub const AFTER: &str = "Builds on";
    /// Why.
    pub const REASON: &str = "Reason";
    /// Note.
    pub const NOTE: &str = "Note";
    /// Evidence.
    pub const EVIDENCE: &str = "Evidence";
    /// What it is.
    pub const WHAT: &str = "What it is";
    /// Where it is.
    pub const PLACE: &str = "Where it is";
    /// Its day.
    pub const DATE: &str = "Date";
    /// Who looked at it.
    pub const REVIEWER: &str = "Reviewer";
    /// Look at it again by.
    pub const REVIEW: &str = "Review by";
    /// What it stands behind.
    pub const CONTROLS: &str = "Controls";
    /// Yes.
    pub const YES: &str = "yes";
    /// The question.
    pub const QUESTION: &str = "Question";
    /// Yes, no or not applicable.
    pub const ANSWER: &str = "Answer";
    /// A framework.
    pub const FRAMEWORK: &str = "Framework";
    /// A range or a number in percent.
    pub const SCORE: &str = "Score in %";
    /// Requirements met.
    pub const MET: &str = "Met";
    /// Requirements that apply.
    pub const APPLICABLE: &str = "Applicable";
    /// Requirements that are open.
    pub const OPEN: &str = "Open";
    /// Required ones that are in any state but met.
    pub const REQUIRED_MISSING: &str = "Required, not met";
    /// The band.
    pub const READINESS: &str = "Readiness";
    /// A family.
    pub const FAMILY: &str = "Family";
    /// A requirement's citation.
    pub const CITATION: &str = "Citation";
    /// A requirement.
    pub const REQUIREMENT: &str = "Requirement";
    /// Required or addressable.
    pub const DESIGNATION: &str = "Designation";
    /// A requirement's state.
    pub const STATE: &str = "State";
    /// What was decided.
    pub const DECISION: &str = "Decision";
    /// What is done instead.
    pub const INSTEAD: &str = "What is done instead";
    /// The day of the decision.
    pub const DECIDED: &str = "Decided";
}
/// Column: citations.
pub fn citations(framework: &str) -> String {
    format!("{framework} citations")
}
/// Column: points gained.
pub fn points(framework: &str) -> String {
    format!("{framework} points")
}
/// Column: score after a step, in percent.
pub fn score_after(framework: &str) -> String {
    format!("{framework} % after")
}

/// A control as a security questionnaire asks for it: yes where it is there in full, no where it is not.
pub fn yes_or_no(status: Option<Status>) -> &'static str {
    match status {
        None => "",
        Some(Status::Implemented | Status::Alternative) => "Yes",
        Some(Status::Partial | Status::Planned | Status::NotImplemented) => "No",
        Some(Status::NotApplicable) => "N/A",
    }
}
/// How a must-have stands.
pub fn blocker_state(state: BlockerState) -> &'static str {
    match state {
        BlockerState::Met => "In place",
        BlockerState::NotMet => "Missing",
        BlockerState::Open => "Not answered",
    }
}
/// A designation.
pub fn designation(designation: Designation) -> &'static str {
    match designation {
        Designation::Required => "Required",
        Designation::Addressable => "Addressable",
        Designation::Undesignated => "",
    }
}
/// What is done about an addressable specification.
pub fn course(course: Course) -> &'static str {
    match course {
        Course::Implemented => "Implemented as written",
        Course::Alternative => "Another measure instead",
        Course::NotReasonable => "Not reasonable and appropriate here",
    }
}

// The report as a file.

/// Above the name.
pub const TITLE: &str = "SOC 2 and HIPAA readiness report";
/// Nobody is named.
pub const NOBODY: &str = "Company not named";
/// Before a day.
pub const AS_OF: &str = "As of:";
/// What the report is.
pub const OURS: &str = "A self-assessment, not an audit. Nobody certifies HIPAA compliance, and only a licensed CPA firm issues a SOC 2 report.";
/// How ranges are read.
pub const RANGES: &str = "A score is a range while questions are open: the lower end counts them as absent, the upper end as in place. Ends are rounded down.";
/// What was taken out.
pub const REDACTED: &str = "Names, notes, reasons and places of evidence were left out of this file.";
/// Heading.
pub const WHERE: &str = "Where it stands";
/// Heading.
pub const MUST_HAVES: &str = "Must-haves";
/// Below it.
pub const MUST_HAVES_MEAN: &str =
    "While one is missing or not answered, readiness is capped whatever the score.";
/// Heading.
pub const FAMILIES: &str = "By family";
/// Heading.
pub const GAPS: &str = "Gaps";
/// Heading.
pub const PLAN: &str = "Plan";
/// Heading.
pub const REQUIREMENTS: &str = "Requirements";
/// Heading.
pub const DECISIONS: &str = "Decisions about addressable specifications";
/// Below it.
pub const DECISIONS_MEAN: &str = "What 45 CFR 164.306(d)(3) asks to be written down.";
/// Heading.
pub const CONTROLS: &str = "Controls and answers";
/// Heading.
pub const EVIDENCE: &str = "Evidence";
/// Where a table has no row.
pub const NONE: &str = "None.";
/// A framework does not apply.
pub const DOES_NOT_APPLY: &str = "does not apply";
/// Heading.
pub const COMPUTED: &str = "How it was computed";
/// The catalog.
pub fn catalog(id: &str, version: &str, as_of: &str, digest: &str) -> String {
    format!("Crosscheck catalog {id} {version}, current as of {as_of}, {digest}.")
}
