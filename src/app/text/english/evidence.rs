//! The register of evidence.
//!
//! Separate because it is asked for by assessors of both frameworks, in one list.

use super::words::{LOCALE, count, list};
use crate::engine::Finding;

/// Heading, and name in the list of questions.
pub const TITLE: &str = "Register of evidence";
/// What it is for.
pub const LEAD: &str = "One entry for each thing that you can show. It can serve several controls and both frameworks. Say where it is: nothing is uploaded.";
/// Adds an entry.
pub const ADD: &str = "Add evidence";
/// No more can be added.
pub fn full(most: usize) -> String {
    format!(
        "The register holds {} entries, and takes no more: the page would be slow. Remove what is no longer needed to add another.",
        LOCALE.number(most)
    )
}
/// The pages of a long register.
pub const PAGES: &str = "Pages of the register";
/// The page before.
pub const BEFORE: &str = "Previous";
/// The page after.
pub const AFTER: &str = "Next";
/// Which entries are shown.
pub fn page(first: usize, last: usize, all: usize) -> String {
    format!("{}–{} of {}", LOCALE.number(first), LOCALE.number(last), LOCALE.number(all))
}
/// The way to the rest of a long list.
pub fn more(number: usize) -> String {
    format!("{} more in the register", LOCALE.number(number))
}
/// Takes an entry out.
pub const REMOVE: &str = "Remove this entry";
/// An entry without a name.
pub const UNNAMED: &str = "Entry without a name";
/// Which are listed.
pub const SIEVE: &str = "Show";
/// All of them.
pub const SIEVE_ALL: &str = "All of it";
/// Those with something to put right.
pub const SIEVE_STALE: &str = "What needs a look";
/// What it is.
pub const WHAT: &str = "What it is";
/// Where it is.
pub const PLACE: &str = "Where it is";
/// What to write there.
pub const PLACE_HELP: &str = "A folder, a ticket, a page.";
/// The day it is of.
pub const DATE: &str = "Its date";
/// Who looked at it.
pub const REVIEWER: &str = "Who looked at it";
/// The day of the next look.
pub const REVIEW: &str = "Look at it again by";
/// The controls it stands behind.
pub const CONTROLS: &str = "Controls it shows";
/// None yet.
pub const NO_CONTROL: &str = "None yet.";
/// Finds a control.
pub const SEARCH: &str = "Find a control to add";
/// What to type there.
pub const SEARCH_HELP: &str = "Words, or a citation such as CC6.1.";
/// Nothing matches.
pub const NOTHING_FOUND: &str = "No other control matches.";
/// Adds a control.
pub const ADD_CONTROL: &str = "Add";
/// Takes a control out.
pub const TAKE_OUT: &str = "Take out";
/// Beside a question: what the register holds for it.
pub const REGISTERED: &str = "In the register of evidence";
/// Beside a question: adds an entry for it.
pub const REGISTER: &str = "Register evidence for this";

/// Takes this control out.
pub fn take_out(title: &str) -> String {
    format!("Take out “{title}”")
}

/// Adds this control.
pub fn add_control(title: &str) -> String {
    format!("Add “{title}”")
}

/// How many entries there are, and how many need a look.
pub fn counts(all: usize, stale: usize) -> String {
    let look = match stale {
        0 => String::new(),
        _ => format!(" {} a look.", count(stale, "needs", "need")),
    };
    match all {
        0 => "There is no entry yet.".to_owned(),
        _ => format!("{}.{look}", count(all, "entry", "entries")),
    }
}

/// What is wrong with an entry.
pub fn stale(finding: &Finding) -> &'static str {
    match finding {
        Finding::EvidenceFromLater(_) => {
            "It is dated after the day of the assessment. One of the two dates is wrong."
        }
        Finding::EvidenceOverdue(_) => "Review overdue.",
        Finding::EvidenceUndated(_) => "It has no date, so nobody can tell how old it is.",
        _ => "It belongs to no control yet. Say which it shows.",
    }
}

/// What it serves: frameworks and how many requirements of each.
pub fn serves(counts: &[(&str, usize)]) -> String {
    if counts.is_empty() {
        return "no control yet".to_owned();
    }
    let parts: Vec<String> = counts
        .iter()
        .map(|(framework, number)| {
            format!("{} of {framework}", count(*number, "requirement", "requirements"))
        })
        .collect();
    list(&parts.iter().map(String::as_str).collect::<Vec<_>>())
}
