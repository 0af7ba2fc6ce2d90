//! What a published posture says around itself: whose words these are, and what they are worth.
//!
//! Separate because the sentence about the claim must stand wherever such a file is shown.

use super::words::{self, LOCALE, count, of};
use crate::engine::{AttestationKind, Day, Opinion, Origin, Status};

/// Where the file names nobody.
pub const NOBODY: &str = "this site’s owner";
/// While no file has come, or where it cannot be shown.
pub const AWAITED: &str = "No published file is shown here yet.";
/// It was read with remarks.
pub const READ: &str = "The published file is shown.";
/// It cannot be shown.
pub const REFUSED: &str = "The published statement cannot be shown.";
/// Before the reasons.
pub const PROBLEMS: &str = "For whoever runs this site:";

/// Whose claim it is, first of all.
pub fn claim(subject: &str) -> String {
    format!("This is {subject}’s own statement. It is not signed, and nobody has verified it.")
}

/// What that means.
pub fn claim_means(date: Option<Day>) -> String {
    let when = date.map_or_else(
        || "It is not dated. ".to_owned(),
        |date| format!("It is dated {}. ", words::LOCALE.day(date)),
    );
    format!(
        "{when}The numbers are recomputed here, in your browser, from the file that this site publishes: they say what \
         the file states, not that it is true."
    )
}

// The card.

/// Beside the name: whose words these are and when they were written.
pub fn self_reported(date: Option<Day>) -> String {
    date.map_or_else(
        || "self-reported, no date given, not verified".to_owned(),
        |date| format!("self-reported, {}, not verified", LOCALE.short_day(date)),
    )
}
/// Unfolds what that means.
pub const WARNING: &str = "What this means";
/// What that means.
pub const WARNING_MEANS: &str = "Nobody has signed or checked this statement. Your browser calculated the scores from the file \
    that this site publishes. They say what the file states, not that it is true.";
/// Before a range.
pub const SCORE: &str = "Score";
/// Must-haves in place.
pub fn must_haves(met: usize, all: usize) -> String {
    format!("{} must-haves in place", of(met, all))
}
/// Requirements met.
pub fn met(met: usize, all: usize) -> String {
    format!("{} requirements met", of(met, all))
}
/// The file says nothing of a report.
pub const NO_REPORT: &str = "No report is described.";
/// The file says that there is none.
pub const HAS_NO_REPORT: &str = "The statement says there is no report.";
/// The type of a report.
pub fn report_type(kind: Option<AttestationKind>) -> &'static str {
    match kind {
        Some(AttestationKind::Design) => "Type I report",
        Some(AttestationKind::Operation) => "Type II report",
        None => "Report, type not stated",
    }
}
/// The end of its period, or its day.
pub fn report_end(kind: Option<AttestationKind>, end: Option<Day>) -> String {
    match (kind, end) {
        (_, None) => "end of period not stated".to_owned(),
        (Some(AttestationKind::Design), Some(day)) => format!("as of {}", LOCALE.short_day(day)),
        (_, Some(day)) => format!("to {}", LOCALE.short_day(day)),
    }
}
/// An opinion, in a list.
pub fn report_opinion(opinion: Option<Opinion>) -> &'static str {
    match opinion {
        None => "opinion not stated",
        Some(Opinion::Unqualified) => "unqualified",
        Some(Opinion::Qualified) => "qualified opinion",
        Some(Opinion::Adverse) => "adverse opinion",
        Some(Opinion::Disclaimed) => "no opinion given",
    }
}
/// Deviations that its tests found.
pub fn report_exceptions(number: usize) -> String {
    match number {
        0 => "no exceptions listed".to_owned(),
        _ => count(number, "exception", "exceptions"),
    }
}
/// Whether services of others are left out.
pub fn carve_out(is_out: Option<bool>) -> &'static str {
    match is_out {
        Some(true) => "services of others carved out",
        Some(false) => "nothing carved out",
        None => "carve-outs not stated",
    }
}
/// It counts for nothing.
pub const REPORT_SILENT: &str = "It doesn’t count toward the scores: too little is stated, or it is too old.";
/// More than one.
pub fn more_reports(number: usize) -> String {
    format!("and {}", count(number, "more report", "more reports"))
}
/// Label of the documents.
pub const DOCUMENTS: &str = "Documents";
/// What a document is called for short; `None` where it has no short name.
pub fn document(id: &str) -> Option<&'static str> {
    Some(match id {
        "risk-analysis" => "Risk analysis",
        "penetration-test" => "Pen test",
        "customer-baa" => "Customer BAAs",
        "vendor-baa" => "Vendor BAAs",
        "hitrust-certificate" => "HITRUST",
        _ => return None,
    })
}
/// How old a document is, in whole months.
pub fn age(months: usize) -> String {
    match months {
        0 => "under a month old".to_owned(),
        _ => format!("{} old", count(months, "month", "months")),
    }
}
/// Older than counts as current.
pub const STALE: &str = "out of date";
/// There is one, and it has no date.
pub const UNDATED: &str = "no date";
/// The file says that there is none.
pub const NO_DOCUMENT: &str = "none";
/// No document is named.
pub const NO_DOCUMENTS: &str = "The statement names no documents.";

// What to ask.

/// Heading of what there is to ask.
pub fn to_ask(number: usize) -> String {
    format!("What to ask this vendor ({})", LOCALE.number(number))
}
/// Nothing is missing and nothing is open.
pub const NOTHING_TO_ASK: &str = "Everything asked is stated to be in place. Ask for the evidence behind it.";
/// Shows all of them.
pub fn show_questions(number: usize) -> String {
    format!("Show all {}", LOCALE.number(number))
}
/// Copies all of them.
pub const COPY: &str = "Copy all";
/// They are in the clipboard.
pub const COPIED: &str = "Copied.";
/// The browser would not.
pub const NOT_COPIED: &str = "This browser did not copy it. The text is selected: copy it with the keyboard.";
/// Label of the text.
pub const AS_TEXT: &str = "All questions as text";
/// Back to the card.
pub const BACK: &str = "Back";
/// A duty that no percentage makes up for.
pub const MUST_HAVE: &str = "must-have";
/// What to ask, by what is stated.
pub fn asks(status: Option<Status>) -> &'static str {
    match status {
        Some(Status::NotImplemented) => "Stated as not in place. By when will it be?",
        Some(Status::Planned) => "Stated as planned. By when, and who sees to it?",
        Some(Status::Partial) => "Stated as partly in place. What is missing, and until when?",
        None => "Not stated. Is it in place?",
        Some(_) => "What is stated does not meet this must-have. What is in place?",
    }
}
/// Before what to look at.
pub const ASK_TO_SEE: &str = "Ask to see:";
/// The first line of the text.
pub fn questions_about(subject: &str, date: Option<Day>) -> String {
    let when = date.map_or_else(String::new, |date| format!(" of {}", LOCALE.day(date)));
    format!("Questions about the self-reported statement{when}: {subject}")
}
/// One of them, as text.
pub fn question_as_text(number: usize, title: &str, behind: &str, asks: &str, evidence: &str) -> String {
    format!("{}. {title} ({behind}). {asks} Please show: {evidence}.", LOCALE.number(number))
}

// Controls.

/// Label of the search.
pub const SEARCH: &str = "Find a control or citation";
/// How many there are.
pub fn controls(number: usize) -> String {
    count(number, "control", "controls")
}
/// A number of them that stand alike, in a list.
pub fn tally(number: usize, status: Option<Status>) -> String {
    let number = LOCALE.number(number);
    match status {
        Some(Status::Implemented) => format!("{number} in place"),
        Some(Status::Partial) => format!("{number} partly"),
        Some(Status::Planned) => format!("{number} planned"),
        Some(Status::Alternative) => format!("{number} another way"),
        Some(Status::NotApplicable) => format!("{number} not applicable"),
        Some(Status::NotImplemented) => format!("{number} not in place"),
        None => format!("{number} not stated"),
    }
}
/// Heading of the list.
pub const CONTROLS: &str = "What is stated, control by control";
/// Label of the filter.
pub const FILTER: &str = "Show";
/// The usual choice.
pub const GAPS: &str = "Gaps and not stated";
/// No filter.
pub const ALL: &str = "All controls";
/// Nothing is left.
pub const NONE: &str = "No control matches.";
/// A section with how many of it are shown.
pub fn section(shown: usize, all: usize) -> String {
    of(shown, all)
}
/// Column of names.
pub const CONTROL: &str = "Control";
/// Column of statuses.
pub const STATUS: &str = "What is stated";
/// Column of assurance.
pub const BEHIND: &str = "Evidence, as stated";

// An explanation of a control in a published statement.

/// Where a status comes from.
pub fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Answered => "stated in the file",
        Origin::Inherited => "from a report or document that the file names",
        Origin::Unanswered => "not stated",
    }
}
/// Nothing is stated.
pub const NOT_STATED: &str = "The statement says nothing about it. The low end of a score takes it as not done, the high end as in place.";

/// How many controls are shown.
pub fn shown(number: usize, all: usize) -> String {
    format!("{} shown", words::of(number, all))
}

/// Why the file did not come, by the code that the element gives.
pub fn problem(code: &str) -> &'static str {
    match code {
        "none" => "The element has mode=\"posture\" but no posture attribute that names a file.",
        "too-large" => "The file is larger than 1 MB; a saved assessment is not.",
        "other-origin" => {
            "The file must lie on the same site as the page: the posture attribute names another one."
        }
        "no-address" => {
            "The posture attribute names no address that can be fetched: one that begins with https: or http:, or one relative to the page."
        }
        "too-slow" => "The server did not send the whole file in time. Reload the page to try again.",
        "not-found" => "The server did not answer with the file. Check the address in the posture attribute.",
        _ => "The file could not be fetched. Check that the page’s policy allows it (connect-src 'self').",
    }
}
