//! What handing something to the page around says, from the choice to the confirmation.
//!
//! Separate because these words are a consent: each names what is given, and to whom.

use crate::session::HandedOver;

/// Heading.
pub const TITLE: &str = "Hand over to this site";
/// The first step.
pub const SHOW: &str = "Show exactly what";
/// The question.
pub const WHAT: &str = "What to hand over";
/// Label of what is shown.
pub const EXACTLY: &str = "Exactly this is handed over, and nothing else:";
/// Why there is a number to type.
pub const WHY_NUMBER: &str = "So that no page can lead your hand: a button can be put under something else, and a number has to be read.";
/// The number was another one.
pub const OTHER_NUMBER: &str =
    "That was another number. Nothing was handed over; there is a new number to type.";
/// It was not in sight.
pub const UNSEEN: &str = "Nothing was handed over: the number and the button have to be in full view for a second, with nothing over \
    them, and neither see-through nor turned. If this stays, save a file under Profile and send that.";
/// The way back.
pub const CANCEL: &str = "Do not hand over";

/// What it is about.
pub fn lead(listener: &str) -> String {
    format!(
        "The page around this, at {listener}, has asked for your result. It gets nothing unless you say so here, in two \
         steps. What that site does with it is up to that site."
    )
}

/// The second step.
pub fn confirm(listener: &str) -> String {
    format!("Hand this to {listener}")
}

/// Label of the field for the number.
pub fn type_number(digits: &str) -> String {
    format!("To confirm, type the number {digits}")
}

/// It is done.
pub fn done(listener: &str) -> String {
    format!("Handed to {listener}. It cannot be taken back from here.")
}

/// Name of a choice.
pub fn what(what: HandedOver) -> &'static str {
    match what {
        HandedOver::Scores => "Scores and counts only, no answer",
        HandedOver::Answers => {
            "The answers with their reasons; no name, notes, evidence or anything else beside them"
        }
        HandedOver::Everything => "Everything that you entered",
    }
}
