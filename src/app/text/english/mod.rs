//! The page in English, one module per screen or topic.
//!
//! Separate per language; `words` holds what several screens say alike (statuses, bounds, counts).

pub mod assess;
pub mod explanation;
pub mod page;
pub mod results;
pub mod start;
pub mod words;
