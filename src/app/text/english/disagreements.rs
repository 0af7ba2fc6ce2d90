//! The crosswalk's place for disagreements in English.
//!
//! Separate from the screen's own words, so that each place can be read and translated by itself.

use super::words::{count, of};

/// Title of the place.
pub const TITLE: &str = "Disagreements between sources";
/// How many there are.
pub fn lead(number: usize, stances: usize) -> String {
    format!(
        "{} on which the articles contradict each other, the regulation, or what can be checked. On {stances} of them you \
         can choose the side that is followed.",
        count(number, "question", "questions")
    )
}
/// What each one holds.
pub const READING: &str = "Each says who holds what, what the rule or the evidence says and how we checked it, and what this \
    catalog goes by. What sources say is put in our words.";
/// Label of a filter.
pub const SOURCE: &str = "With a view of";
/// No filter.
pub const ALL: &str = "All";
/// How many are shown.
pub fn shown(shown: usize, all: usize) -> String {
    format!("{} questions shown.", of(shown, all))
}
/// Unfolds all.
pub const OPEN_ALL: &str = "Open all";
/// Folds all.
pub const CLOSE_ALL: &str = "Close all";
/// Marks a question on which a side can be chosen.
pub const HAS_STANCE: &str = "you can choose a side";
/// Label of what the rule says.
pub const RULE: &str = "What the rule or the evidence says";
/// Label of what is adopted.
pub const ADOPTED: &str = "What we go by, and why";
/// Label of the stance.
pub const STANCE: &str = "Choose a side";
