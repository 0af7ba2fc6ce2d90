//! The memo for the file about an addressable specification.
//!
//! Separate because it is read on paper, by people who never saw the page.

use super::words::count;

/// Heading above the sheet.
pub const TITLE: &str = "Memo for the file";
/// Back to the list.
pub const BACK: &str = "Back to the decisions";
/// Heading of the overview.
pub const ALL_TITLE: &str = "Decisions about addressable implementation specifications";
/// Heading of one memo.
pub const ONE_TITLE: &str = "Decision about an addressable implementation specification";
/// On every sheet of an example.
pub const EXAMPLE: &str = "Example of a company that does not exist.";
/// Whose decision it is.
pub const SUBJECT: &str = "Organization";
/// No name was given.
pub const NOT_NAMED: &str = "not named";
/// The day of the assessment.
pub const AS_OF: &str = "As of";
/// What it is about.
pub const SPECIFICATION: &str = "Specification";
/// What was decided.
pub const DECISION: &str = "Decision";
/// Nothing stands there.
pub const NOT_RECORDED: &str = "not recorded";
/// Something was noted, and nothing decided.
pub const UNDECIDED: &str = "not decided yet";
/// The factors.
pub const FACTORS: &str = "What was considered: the factors of 45 CFR 164.306(b)(2)";
/// The controls.
pub const ANSWERS: &str = "Controls behind the specification, as answered on the day above";
/// Under the lines to sign.
pub const SIGNATURES: [&str; 2] = ["Decided by: name, signature, day", "Approved by: name, signature, day"];
/// What the memo is and what it is not.
pub const MEANS: &str = "This is the organization’s own record of a decision that 45 CFR 164.306(d)(3) leaves to it and wants in writing; 164.316(b) says how long to keep it. Nobody has examined it, and it is no legal advice.";

/// The specification with its place in the law.
pub fn specification(citation: &str, title: &str) -> String {
    format!("45 CFR {citation}: {title}")
}

/// How many are recorded.
pub fn all_counts(whole: usize, all: usize) -> String {
    format!("{} of {} recorded in full.", whole, count(all, "specification", "specifications"))
}
