//! What changed: earlier states, and what is different since.
//!
//! Separate because every sentence here compares two days, and has to say which.

use super::results::points;
use super::words;
use crate::catalog::Assurance;
use crate::engine::{Became, Fraction, Status};

/// Title of the screen, and the way to it.
pub const TITLE: &str = "What changed";
/// Below the title.
pub const LEAD: &str = "Keep today’s state under a name, and compare with it later: how far each score moved, because of what, \
    and which answers are different.";
/// While there is none.
pub const NONE_YET: &str = "No state is kept yet. Keep one before an audit, a release or a board meeting: the difference to \
    it is what has been done since. States are part of your answers: they are saved in the same file and kept in the same place, \
    without notes, evidence and owners.";
/// Label of the name.
pub const NAME: &str = "Name of this state";
/// What helps.
pub const NAME_HELP: &str = "Without a name it is called by its day.";
/// The button.
pub const TAKE: &str = "Keep this state";
/// No more fit.
pub fn full(most: usize) -> String {
    format!("{most} states are kept, and a file holds no more. Remove one to keep another.")
}
/// Heading of the list.
pub const KEPT: &str = "States kept";
/// Computed with another catalog.
pub fn by_catalog(version: &str) -> String {
    format!("catalog {version}")
}
/// No day was known.
pub const NO_DAY: &str = "not known";
/// No score then.
pub const NO_SCORE: &str = "no score";
/// Shows the difference to now.
pub const COMPARE: &str = "Compare with now";
/// Takes it out.
pub const REMOVE: &str = "Remove";
/// Heading of the comparison.
pub const DIFFERENCE: &str = "The difference";
/// Label.
pub const FROM: &str = "From";
/// Label.
pub const TO: &str = "To";
/// Not an earlier state.
pub const NOW: &str = "Now";
/// Below the heading.
pub const DIFFERENCE_LEAD: &str = "The confirmed part of each score, in points. The causes are taken in this order, and together they \
    are the whole difference.";
/// What is no part of an earlier state.
pub const NOT_COMPARED: &str =
    "Notes, evidence, owners, due dates and decisions are not compared: a kept state holds none.";
/// A state that somebody else may have changed.
pub const CAME_WITH_FILE: &str = "Came with a file";
/// Such a state is compared.
pub const FROM_FILE: &str = "This compares with a state that came with a file. Whoever made the file could have changed that state, too.";
/// A framework had no score at one of the two.
pub const NOT_SCORED: &str = "There was no score at one of the two: it did not apply, or nothing of it counted. It counts as zero here.";
/// Caption of the steps of a framework.
pub fn caption(framework: &str) -> String {
    format!("{framework}: from one state to the other")
}
/// Column.
pub const CAUSE: &str = "Because of";
/// Column.
pub const PICTURE: &str = "Where it moved";
/// Column.
pub const POINTS: &str = "Points";
/// A cause.
pub const ANSWERS: &str = "Answers";
/// A cause.
pub const ARTIFACTS: &str = "Reports and documents, and their age";
/// A cause.
pub const SCOPE: &str = "Profile, scope and stances";
/// A cause.
pub const CATALOG: &str = "Catalog";
/// A difference with its sign.
pub fn signed(value: Fraction) -> String {
    if value > Fraction::from_integer(0) { format!("+{}", points(value)) } else { points(value) }
}
/// Where the catalog changed a score.
pub const CATALOG_MEANS: &str =
    "The catalog was another one then: the same answers come to another score now.";
/// Nothing is different.
pub const NOTHING: &str = "Nothing that is compared is different.";
/// Heading, with how many.
pub fn heading(what: &str, number: usize) -> String {
    format!("{what} ({number})")
}
/// Heading of controls.
pub const CONTROLS: &str = "Controls that stand differently";
/// Heading of artifacts.
pub const ARTIFACT_LIST: &str = "Reports and documents";
/// Heading of the rest.
pub const SCOPE_LIST: &str = "Profile, scope and stances";
/// The day is another one.
pub const OTHER_DAY: &str = "The date differs, so reports and documents are older or younger.";
/// Only numbers are different.
pub const NUMBERS: &str = "the numbers given are different";
/// How a control stood.
pub fn stood(status: Option<Status>, assurance: Option<Assurance>) -> String {
    match assurance {
        Some(assurance) => format!("{} ({})", words::status(status), words::assurance_in_sentence(assurance)),
        None => words::status(status).to_owned(),
    }
}
/// From one to the other.
pub fn from_to(from: &str, to: &str) -> String {
    format!("{from} → {to}")
}
/// What became of an artifact.
pub fn became(became: Became) -> &'static str {
    match became {
        Became::New => "named now",
        Became::Gone => "not named any more",
        Became::Changed => "described differently",
    }
}
/// Whether a part is in scope.
pub fn scoped(is_in: bool) -> &'static str {
    if is_in { "in scope now" } else { "not in scope any more" }
}
