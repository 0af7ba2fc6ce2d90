//! Search while typing: entries with an id, a title and parts of text, found by words, typos and citations.
//!
//! Separate from the catalog, the engine and the page alike: it knows texts only, reads no other layer, and the
//! same entries and the same query give the same hits on every machine. An index is filled once:
//!
//! 1. `letters` cuts a text into words and folds case, accents and apostrophes; queries go the same way.
//! 2. `vocabulary` keeps every distinct word once, with its singular.
//! 3. `index` keeps the places of the words in the order of the text, `synonyms` adds what a place says besides.
//!
//! A query then takes four steps:
//!
//! 1. `query` cuts it into terms, all of which an entry must match.
//! 2. `grades` compares every word of the vocabulary with the query, once: exact, opening or typo (`distance`).
//! 3. `look` reads the places of each entry and keeps the best match of each term; `score` ranks.
//! 4. `run` keeps the best; `marks` says, for the few hits that are shown, which bytes matched.

mod distance;
mod entry;
mod grades;
mod index;
mod letters;
mod look;
mod marks;
mod query;
mod run;
mod score;
mod synonyms;
mod vocabulary;

pub use entry::{Entry, Found, Hit, PartMatch};
pub use index::SearchIndex;
