//! A storage that remembers what was changed in this browser's place, so that the same can be written to its disk.
//!
//! Separate because the two differ: storage answers at once and every tab sees it, but when a browser writes it to its disk
//! is its own affair, seconds or minutes later; a disk says when it is done, and nobody can wait for that in between.

use super::chain::is_notice;
use super::keeper::OURS;
use crate::session::{Fault, Keeping, Storage};

/// What changed, in no order that matters: each entry stands once, with what it is now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Whether everything that was there before is to go.
    pub clears: bool,
    /// Entries with their text, or without where they are to go.
    pub entries: Vec<(String, Option<String>)>,
}

impl Changes {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        !self.clears && self.entries.is_empty()
    }

    fn note(&mut self, name: &str, text: Option<&str>) {
        if name.starts_with(OURS) && !is_notice(name) {
            self.entries.retain(|(known, _)| known != name);
            self.entries.push((name.to_owned(), text.map(str::to_owned)));
        }
    }

    /// These, and after them the later ones.
    pub fn and_then(mut self, later: Self) -> Self {
        if later.clears {
            return later;
        }
        self.entries.retain(|(known, _)| later.entries.iter().all(|(name, _)| name != known));
        self.entries.extend(later.entries);
        self
    }
}

/// A storage with what was changed in it.
#[derive(Debug)]
pub(super) struct Mirrored<S> {
    storage: S,
    changes: Changes,
}

impl<S> Mirrored<S> {
    pub(super) fn new(storage: S) -> Self {
        Self { storage, changes: Changes::default() }
    }

    /// What was changed since the last time.
    pub(super) fn take(&mut self) -> Changes {
        std::mem::take(&mut self.changes)
    }

    /// Everything of ours is to go, whatever was changed before.
    pub(super) fn clear(&mut self) {
        self.changes = Changes { clears: true, entries: Vec::new() };
    }
}

impl<S: Storage> Storage for Mirrored<S> {
    fn names(&self, place: Keeping) -> Result<Vec<String>, Fault> {
        self.storage.names(place)
    }

    fn read(&self, place: Keeping, name: &str) -> Result<Option<String>, Fault> {
        self.storage.read(place, name)
    }

    fn write(&mut self, place: Keeping, name: &str, text: &str) -> Result<(), Fault> {
        let written = self.storage.write(place, name, text);
        if place == Keeping::ThisBrowser && written.is_ok() {
            self.changes.note(name, Some(text));
        }
        written
    }

    fn remove(&mut self, place: Keeping, name: &str) -> Result<(), Fault> {
        let removed = self.storage.remove(place, name);
        // What only says that it is gone would still be built upon, and has to stay on the disk as well.
        if place == Keeping::ThisBrowser && removed.is_ok() && self.storage.read(place, name) == Ok(None) {
            self.changes.note(name, None);
        }
        removed
    }
}
