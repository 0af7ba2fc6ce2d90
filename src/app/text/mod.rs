//! Every sentence the page says, one folder per language; catalog texts come from the catalog.
//!
//! Separate so that no component holds a sentence: a second language is a second folder with the same modules,
//! chosen here, and nothing else changes. Components write `use crate::app::text::start as text`.

mod english;

pub use english::{
    advice, assess, changes, claims, consistency, crosswalk, decisions, disagreements, entry, evidence,
    examples, explanation, hand_over, matrix, memo, page, plan, plan_steps, posture, proposal, report,
    results, sheet, stances, start, steps, synonyms, words,
};
