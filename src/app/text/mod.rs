//! Every sentence the page says, one folder per language; catalog texts come from the catalog.
//!
//! Separate so that no component holds a sentence. A build speaks one language, so that nobody downloads a second one; a
//! language is a folder with the same modules and names, chosen here. Components write `use crate::app::text::start as text`.

#[cfg(any(not(feature = "indonesian"), feature = "languages"))]
mod english;
#[cfg(feature = "indonesian")]
#[cfg_attr(
    feature = "languages",
    allow(dead_code, unused_imports, reason = "read and tested here, shown by a build of its own")
)]
mod indonesian;

#[cfg(any(not(feature = "indonesian"), feature = "languages"))]
use english as language;
#[cfg(not(any(not(feature = "indonesian"), feature = "languages")))]
use indonesian as language;

pub use language::{
    advice, answer_table, assess, breach, changes, claims, consistency, crosswalk, decisions, disagreements,
    entry, evidence, examples, explanation, hand_over, home, keeping, matrix, memo, opening, page, plan,
    plan_steps, posture, proposal, report, report_form, results, share, sheet, stances, start, steps,
    synonyms, terms, words,
};
