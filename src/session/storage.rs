//! The storage port: named texts in two places, every call of which may fail.
//!
//! Separate from the protocol that uses it and from the browser that implements it; tests implement one that
//! fails.

use super::state::Keeping;

/// The storage did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is missing, blocked, or failed for a reason of its own.
    Refused,
    /// There is no room left.
    Full,
}

/// Two places to keep text in, each a list of named entries.
pub trait Storage {
    /// The names of all entries, in any order; also those that are not ours.
    fn names(&self, place: Keeping) -> Result<Vec<String>, Fault>;
    /// Reads an entry.
    fn read(&self, place: Keeping, name: &str) -> Result<Option<String>, Fault>;
    /// Writes an entry.
    fn write(&mut self, place: Keeping, name: &str, text: &str) -> Result<(), Fault>;
    /// Removes an entry; removing what is not there is fine.
    fn remove(&mut self, place: Keeping, name: &str) -> Result<(), Fault>;
}
