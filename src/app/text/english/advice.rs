//! What stands around the advice of the rules, in English.
//!
//! Separate because the advice itself is catalog text; only its frame is here.

/// Heading of the advice on the start screen.
pub const TITLE: &str = "What this means for you";
/// Below the heading.
pub const LEAD: &str = "Worked out from what you said so far. Every line opens to its reason and its source. It is information, not legal advice.";
/// Where no rule of a question speaks.
pub const NONE: &str = "Nothing to say on this yet.";
/// Leads from a line to the rule behind it.
pub const RULE: &str = "When this rule applies";
/// Title of a question, with the number of lines under it.
pub fn question(title: &str, lines: usize) -> String {
    format!("{title} ({lines})")
}
/// Heading of the advice in short.
pub const SHORT: &str = "In short";
/// Help for a number that a question can be given.
pub const COUNT_HELP: &str = "Only for this question. It is not kept or saved.";
