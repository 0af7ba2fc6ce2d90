//! A second reading of a row, as `catalog()` returns it.
//!
//! Separate from the rows, which are about the frameworks.

use serde::Serialize;

/// A second reading of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reading {
    /// ISO date.
    pub on: &'static str,
    /// The text it was read against.
    pub against: &'static str,
}
