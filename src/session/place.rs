//! Places of the crosswalk.
//!
//! Separate from the state because they are what ids, links and the way back are about.

use crate::catalog::{DomainIndex, Entry, PartIndex};

/// What the crosswalk screen shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// What there is.
    #[default]
    Contents,
    /// Families of one framework by standards of another.
    Matrix,
    /// Requirements of a part.
    Part(PartIndex),
    /// Controls of a domain.
    Domain(DomainIndex),
    /// A table to read, by its position.
    Topic(u16),
    /// The rules that answer a question, by its position.
    Question(u16),
    /// Documented disagreements.
    Disagreements,
    /// Stances, with what each would change.
    Stances,
    /// Published claims beside what is computed.
    Claims,
    /// A proposed rule, by its position.
    Proposal(u16),
    /// Sources.
    Sources,
    /// The breach clock.
    BreachClock,
    /// One thing.
    Entry(Entry),
}
