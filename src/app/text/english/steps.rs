//! Undoing and doing again.
//!
//! Separate because the same words stand on buttons, in hints, and in what is read out.

/// Undoes.
pub const UNDO: &str = "Undo";
/// Does again.
pub const REDO: &str = "Redo";
/// Goes to where the change shows.
pub const SHOW: &str = "Show it";
/// The name of the subject.
pub const SUBJECT: &str = "the name";
/// The day of the assessment.
pub const DATE: &str = "the date of the assessment";
/// Parts in scope.
pub const SCOPE: &str = "the categories in scope";
/// The register of evidence.
pub const EVIDENCE: &str = "the register of evidence";
/// Several answers.
pub const ANSWERS: &str = "several answers at once";
/// Earlier states.
pub const SNAPSHOTS: &str = "the earlier states";
/// Things without a place.
pub const UNPLACED: &str = "what has no place here";
/// A file that was opened.
pub const FILE: &str = "opening a file";

/// The title of what was changed.
pub fn quoted(title: &str) -> String {
    format!("“{title}”")
}

/// An answer.
pub fn answer(title: &str) -> String {
    format!("the answer to “{title}”")
}

/// A decision about an addressable specification.
pub fn decision(title: &str) -> String {
    format!("the decision on “{title}”")
}

/// What a button would do.
pub fn step(label: &str, what: &str) -> String {
    format!("{label}: {what}")
}

/// What a button says while there is nothing for it to do.
pub fn nothing_to(is_redo: bool) -> &'static str {
    if is_redo {
        "Redo: nothing has been undone"
    } else {
        "Undo: there is nothing to undo since this page was opened"
    }
}

/// What has just been done.
pub fn stepped(is_redo: bool, what: &str) -> String {
    if is_redo { format!("Done again: {what}.") } else { format!("Undone: {what}.") }
}
