//! A table of answers that was read: what it holds, what it would change, and what in it was not understood.
//!
//! Separate from opening a file of ours: a table is others' work, and most of what is said here is about that.

use super::words::{LOCALE, count};
use crate::answer_table::{Encoding, Form, Found, Lack, MAX_COLUMNS, MAX_ROWS, Refusal};
use crate::catalog::bundled;
use crate::interchange::MAX_TEXT;

/// Heading over what a table would change.
pub const TITLE: &str = "Take over answers from this table?";
/// The same where no row is about a control.
pub const TITLE_NOTHING: &str = "No row of this table belongs to a control here";
/// The same where all of it is there already.
pub const TITLE_SAME: &str = "This table changes nothing here";
/// What was read.
pub fn found(found: &Found) -> String {
    let skipped = if found.skipped > 0 {
        format!(" {} skipped: blank, or a heading.", count(found.skipped, "line was", "lines were"))
    } else {
        String::new()
    };
    format!(
        "{} read, {} matched with a control here.{skipped}",
        count(found.read, "row", "rows"),
        LOCALE.number(found.matched)
    )
}
/// What would change.
pub fn changes(changed: usize, unchanged: usize, silent: usize) -> String {
    let mut says = format!("{} or different.", count(changed, "answer is new", "answers are new"));
    if unchanged > 0 {
        says.push_str(&format!(" {} the same as here.", count(unchanged, "is", "are")));
    }
    if silent > 0 {
        says.push_str(&format!(" {} nothing that can be taken over.", count(silent, "row says", "rows say")));
    }
    says
}
/// How it was read.
pub fn read_as(encoding: Encoding, form: Form) -> String {
    let encoding = match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16LittleEndian | Encoding::Utf16BigEndian => "UTF-16",
        Encoding::Windows1252 => "Windows-1252",
    };
    let form = match form {
        Form::Markdown => "a Markdown table",
        Form::Parted(',') => "a table with commas",
        Form::Parted(';') => "a table with semicolons",
        Form::Parted('\t') => "a table with tabs",
        Form::Parted(_) => "a table with another separator",
    };
    format!(
        "Read as {form}, in {encoding}. If a letter looks wrong, save the file as UTF-8 and open it again."
    )
}
/// Columns whose headings are not known.
pub fn unused(headings: &[&str]) -> String {
    format!("Columns that are not used: {}.", headings.join(", "))
}
/// Takes over what is chosen.
pub fn take(number: usize) -> String {
    format!("Take over {}", count(number, "answer", "answers"))
}
/// Leaves the table.
pub const LEAVE: &str = "Change nothing";
/// Where something is to be chosen.
pub fn to_choose(number: usize) -> String {
    format!(
        "{} something else than is here, or different things in different rows. What is here stays unless you choose a row.",
        count(number, "control has rows that say", "controls have rows that say")
    )
}
/// Chooses what is there everywhere.
pub const ALL_MINE: &str = "Keep mine everywhere";
/// Chooses the table's first row everywhere.
pub const ALL_TABLE: &str = "Take the table’s first row everywhere";
/// Heading over what is to be chosen.
pub const CHOOSE: &str = "To choose";
/// Heading over what is only added.
pub const ADDED: &str = "New from the table";
/// Heading over what was not understood.
pub const NOT_UNDERSTOOD: &str = "Not taken over, or to check";
/// Keeps what is there.
pub const MINE: &str = "Keep mine:";
/// A row.
pub fn row(line: usize) -> String {
    format!("Line {}:", LOCALE.number(line))
}
/// Where something stands.
pub fn place(line: usize, column: &str) -> String {
    if column.is_empty() {
        format!("Line {}", LOCALE.number(line))
    } else {
        format!("Line {}, column “{column}”", LOCALE.number(line))
    }
}
/// An empty cell.
pub const EMPTY: &str = "empty";

const STATUSES: &str = "Allowed: Implemented or Yes, Partly, Planned or In progress, Alternative, Not applicable or N/A, Not implemented or No.";

/// What is wrong with it, and what is allowed there.
pub fn lack(lack: &Lack) -> String {
    let title = |control: &crate::catalog::ControlIndex| bundled().controls[control.position()].title;
    match lack {
        Lack::NoId => "The row names no control, so nobody can tell what it is about.".to_owned(),
        Lack::UnknownId(None) => "No control here has this id. Allowed: the ids in our own table, or a citation such as CC6.1 or 164.312(d).".to_owned(),
        Lack::UnknownId(Some(near)) => format!("No control here has this id. Did you mean {near}?"),
        Lack::NoSuchRequirement => "There is no such requirement in the criteria and rules here.".to_owned(),
        Lack::CouldBe(controls) => {
            let all: Vec<&str> = controls.iter().take(SHOWN).map(title).collect();
            let more = controls.len().saturating_sub(SHOWN);
            let more = if more > 0 { format!(", and {} more", LOCALE.number(more)) } else { String::new() };
            format!("Several controls stand behind it, so none was chosen. It could be: {}{more}.", all.join("; "))
        }
        Lack::OtherTitle => "The words beside the id are about something else than the id is here. Check whether it is the id that you mean.".to_owned(),
        Lack::TitleOf(control) => format!("Beside this id stands the title of another control: {}. Check whether a column was sorted alone.", title(control)),
        Lack::UnknownStatus => format!("Not understood. {STATUSES}"),
        Lack::UnknownLevel => "Not understood. Allowed: Claimed, Documented, Tested.".to_owned(),
        Lack::UnknownDay => "Not understood. Allowed: a day such as 2027-03-31.".to_owned(),
        Lack::NoReasonNotTaken => "“Not applicable” was not taken over, because nothing says why. Write the reason into a column “Reason”.".to_owned(),
        Lack::NoReason(_) => "Taken over, but it counts only once there is a reason.".to_owned(),
        Lack::Contradiction(status) => format!("The status in the same row says “{status}”. Neither was taken over."),
        Lack::TooLong => format!("Longer than {} characters. Shorten it.", LOCALE.number(MAX_TEXT)),
        Lack::Hidden => "Invisible characters were taken out.".to_owned(),
        Lack::TooManyRows => "Five other rows say something else about the same control already.".to_owned(),
    }
}
/// Controls that are named where a row could be about several.
const SHOWN: usize = 8;

/// Answers were taken over.
pub fn taken(number: usize) -> String {
    format!("{} from the table.", count(number, "answer was taken over", "answers were taken over"))
}
/// How it is taken back.
pub const TAKEN_HELP: &str = "Nothing else has changed. “Undo” takes all of it back in one step.";

/// Nothing can be read from it, and what to do.
pub fn refused(refusal: Refusal) -> String {
    match refusal {
        Refusal::TooLarge => "This table is larger than 1 MB. Take out the columns and rows that are not needed, and open it again.".to_owned(),
        Refusal::TooManyRows => format!("This table has more than {} rows. Split it, and open the parts one after the other.", LOCALE.number(MAX_ROWS)),
        Refusal::TooManyColumns(line) => format!("Line {} of this table has more than {} cells. Check the separator, or take columns out.", LOCALE.number(line), LOCALE.number(MAX_COLUMNS)),
        Refusal::Unreadable(line) => format!("Line {} of this table holds letters that are damaged, or in an encoding that Crosscheck does not read. Save it as UTF-8 in the program that made it, and open it again.", LOCALE.number(line)),
        Refusal::OpenQuote(line) => format!("On line {} of this table a quotation mark opens a cell, and none closes it. Add it, and open the file again.", LOCALE.number(line)),
        Refusal::NoHeader => "This table has no heading for a control together with one for an answer. It needs a column such as “Id” or “Control ID”, and one such as “Status” or “Answer”.".to_owned(),
    }
}
