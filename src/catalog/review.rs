//! How far a row of the catalog has been checked by somebody who had not written it.
//!
//! Separate from the tables, because it is about them and not about the frameworks.

/// Whether a row has been checked by a second person against its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// Written, not yet checked by a second person.
    Drafted,
    /// Read as it stands by somebody who had not written it, against its source; no lawyer or CPA signed it.
    SecondRead,
    /// Checked against its source by a second person.
    Reviewed,
}

/// A second reading of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// ISO date.
    pub on: &'static str,
    /// The text it was read against.
    pub against: &'static str,
}
