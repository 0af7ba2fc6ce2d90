//! What is said when something cannot be taken in, kept, saved or set aside, and about the day of the assessment.
//!
//! Separate from the other messages because each of these is about a limit: what it is, and what to do about it.

use super::words::count;
use crate::session::{Changed, SetAside};

/// What was entered was not taken in, because everything together would be too large.
pub fn no_room(what: Changed) -> (&'static str, &'static str) {
    match what {
        Changed::File => (
            "That file was not opened: as Crosscheck writes it, it would be larger than 2 MB.",
            "Nothing here has changed. Take earlier states or evidence out of it where it was made, save it there, and open it again.",
        ),
        Changed::Snapshots => (
            "This state was not kept: the assessment would be larger than 2 MB, and could not be kept whole.",
            "Take out an earlier state that nobody compares with any more. Or save a file: it is a record of this state as well.",
        ),
        Changed::Evidence => (
            "This evidence was not taken in: the assessment would be larger than 2 MB, and could not be kept whole.",
            "Take out evidence or earlier states that nobody needs any more, or shorten their texts.",
        ),
        _ => (
            "What you entered last was not taken in: the assessment would be larger than 2 MB, and could not be kept whole.",
            "Shorten the text, or name a document that holds it. Earlier states take the most room: take out those that nobody compares with any more.",
        ),
    }
}
/// A text that is too long.
pub const TOO_LONG: &str = "That text was not taken in: it is longer than 4,096 characters.";
/// What to do about it.
pub const TOO_LONG_HELP: &str = "Shorten it, or name a document that holds the rest.";
/// A file that was just saved does not read as what is shown.
pub const FILE_UNREADABLE: &str = "The file was saved, but it cannot be read again as what you see here.";
/// What to do about it.
pub const FILE_UNREADABLE_HELP: &str = "This is a fault of ours. Keep this page open and the file, and please report it: what you entered stands in the file as text.";

/// After some answers that are kept with the tab.
pub const OFFER: &str = "Your answers are kept in this tab only.";
/// What can be done.
pub const OFFER_HELP: &str = "Close the tab and they are gone. Keep them longer?";
/// Keeps them in this browser.
pub const KEEP_HERE: &str = "Keep in this browser";
/// Label of the menu at the top that says where answers are.
pub const MENU: &str = "Where your answers are kept";
/// Keeps them with this tab only.
pub const KEEP_TAB_ONLY: &str = "Keep in this tab only";
/// Goes to where keeping is explained.
pub const MENU_MORE: &str = "Open a file, erase, more";

/// Before the first answer: none will be kept.
pub fn keeps_nothing(is_full: bool) -> &'static str {
    if is_full {
        "Nothing that you enter will be kept: this browser’s storage for this page is full."
    } else {
        "Nothing that you enter will be kept: this browser blocks storage for this page."
    }
}
/// What to do about it.
pub const KEEPS_NOTHING_HELP: &str = "Answers exist only while this page is open, and the browser asks before you leave it. Save a file before you do; you can open it again here.";

/// What became of answers that were set aside.
pub fn set_aside_help(aside: SetAside) -> &'static str {
    match (aside.opening, aside.texts) {
        (0, _) => {
            "Nothing was deleted. Save them as files: this page cannot open them as they are, but everything in them can be read as text. They stay in this browser until you delete them."
        }
        (opening, texts) if opening == texts => {
            "Nothing was deleted. Save them as files: they open again under “Open a file”. They stay in this browser until you delete them."
        }
        _ => {
            "Nothing was deleted. Save them as files: those that end in .json open again under “Open a file”, the others can be read as text. They stay in this browser until you delete them."
        }
    }
}
/// Heading of what was set aside.
pub const SET_ASIDE_HEADING: &str = "Set aside";
/// How much was set aside.
pub fn set_aside(aside: SetAside) -> String {
    format!(
        "{} set aside in this browser: answers that could not be read, or that another tab kept at the same time.",
        texts(aside)
    )
}
fn texts(aside: SetAside) -> String {
    count(aside.texts, "text is", "texts are")
}
/// Nothing more can be set aside.
pub const FULL: &str = "There is no room left to set answers aside, so nothing was changed.";
/// What to do about it.
pub fn full_help(aside: SetAside) -> String {
    if aside.texts == 0 {
        return "This browser’s storage is full. Save your answers as a file, then make room and decide again.".to_owned();
    }
    format!(
        "{} set aside already. Save them as files, then delete them here, and decide again.",
        texts(aside)
    )
}
/// Deletes what was set aside.
pub const DROP: &str = "Delete what was set aside";
/// Before it is confirmed.
pub const DROP_SURE: &str = "Delete everything that was set aside?";
/// What that means.
pub fn drop_help(aside: SetAside) -> String {
    format!(
        "{} set aside, and will be gone for good unless you saved them as files. What is on the screen stays.",
        texts(aside)
    )
}
/// Confirms.
pub const DROP_YES: &str = "Yes, delete them";
/// It was deleted.
pub const DROPPED: &str = "What was set aside was deleted.";
/// What was not.
pub const DROPPED_NOT: &str = "Your answers, and files that you saved, are still where they were.";
/// It was not deleted.
pub const DROP_REFUSED: &str = "The browser did not let us delete what was set aside.";
/// What to do about it.
pub const DROP_REFUSED_HELP: &str =
    "Save your answers as a file, then clear this site’s data in the browser’s settings.";

/// The day that is counted from is today, by the calendar.
pub const DAY_FOLLOWS: &str = "The age of reports is counted from this day. It is today, and moves on with the calendar until you choose a day.";
/// The day was chosen.
pub fn day_chosen(today: Option<&str>) -> String {
    let today = today.map_or_else(String::new, |today| format!(" Today is {}.", today));
    format!("The age of reports is counted from this day. You or a file chose it, so it stays.{today}")
}
/// Lets the day follow the calendar again.
pub const FOLLOW_TODAY: &str = "Use today";
/// A file brought a day of its own.
pub fn day_of_file(day: &str) -> String {
    format!(
        "It is as of {day}, and ages are counted from that day. Under “As of” on Profile you can change that."
    )
}
