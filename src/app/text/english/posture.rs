//! What a published posture says around itself: whose words these are, and what they are worth.
//!
//! Separate because the sentence about the claim must stand wherever such a file is shown.

use super::words;
use crate::engine::Day;

/// Heading of the screen.
pub const TITLE: &str = "What this vendor says it does";
/// Where the file names nobody.
pub const NOBODY: &str = "this site’s owner";
/// Label of the search.
pub const SEARCH: &str = "Search the controls";
/// What the search looks at.
pub const SEARCH_HELP: &str =
    "Words of a control’s name or question, or a citation such as CC6.1 or 164.312(b).";
/// Label of the filter.
pub const FILTER: &str = "Show";
/// No filter.
pub const ALL: &str = "Every status";
/// Nothing is left.
pub const NONE: &str = "No control matches.";
/// Column of names.
pub const CONTROL: &str = "Control";
/// Column of statuses.
pub const STATUS: &str = "What is stated";
/// Column of assurance.
pub const BEHIND: &str = "What stands behind it, by the statement";
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
