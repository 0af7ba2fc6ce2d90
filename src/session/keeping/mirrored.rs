//! A storage that remembers what was changed in this browser's place, so that the same can be written to its disk.
//!
//! Separate because the two differ: storage answers at once and every tab sees it, but when a browser writes it to its disk
//! is its own affair, seconds or minutes later; a disk says when it is done, and nobody can wait for that in between.

use super::chain::is_notice;
use super::checksum::checksum;
use super::keeper::OURS;
use super::restoring::is_newer;
use super::set_aside::is_set_aside;
use crate::session::room::is_of_a_frame;
use crate::session::{Fault, Keeping, Storage};

/// What changed, in no order that matters: each entry stands once, with what it is now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Whether everything that was there before is to go.
    pub clears: bool,
    /// Entries with what becomes of them.
    pub entries: Vec<(String, Change)>,
}

/// What becomes of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It has this text now.
    Put(String),
    /// It had this text, and goes. Two pages' changes reach the disk in any order: what is newer there than this was
    /// written after it, and stays ([`goes`]).
    Removed(String),
}

impl Changes {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        !self.clears && self.entries.is_empty()
    }

    fn note(&mut self, name: &str, change: Change) {
        if name.starts_with(OURS) && !is_notice(name) && !is_of_a_frame(name) {
            let name = name_on_disk(name, &change);
            self.entries.retain(|(known, _)| *known != name);
            self.entries.push((name, change));
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

/// What is set aside is numbered, and two pages may take the same number for two texts, one of which storage never got:
/// on the disk, each text has a name of its own.
fn name_on_disk(name: &str, change: &Change) -> String {
    let (Change::Put(text) | Change::Removed(text)) = change;
    if is_set_aside(name) { format!("{name}/{}", checksum(text)) } else { name.to_owned() }
}

/// Whether an entry that the disk has is to go where one with this text was removed: it is not newer.
pub fn goes(name: &str, there: &str, removed: &str) -> bool {
    !is_newer(name, there, removed)
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

    /// Notes what storage has and this disk has not: a page that was closed may not have got so far. What this page
    /// removes later goes after it.
    pub(super) fn catch_up(&mut self, disk: &[(String, String)])
    where
        S: Storage,
    {
        let place = Keeping::ThisBrowser;
        for name in self.storage.names(place).unwrap_or_default() {
            let Ok(Some(text)) = self.storage.read(place, &name) else { continue };
            let change = Change::Put(text);
            let on_disk = name_on_disk(&name, &change);
            let Change::Put(text) = &change else { continue };
            if !disk.iter().any(|(known, there)| *known == on_disk && there == text) {
                self.changes.note(&name, change);
            }
        }
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
            self.changes.note(name, Change::Put(text.to_owned()));
        }
        written
    }

    fn remove(&mut self, place: Keeping, name: &str) -> Result<(), Fault> {
        let before = self.storage.read(place, name).ok().flatten();
        let removed = self.storage.remove(place, name);
        // What only says that it is gone would still be built upon, and has to stay on the disk as well.
        if let Some(before) = before.filter(|_| place == Keeping::ThisBrowser && removed.is_ok())
            && self.storage.read(place, name) == Ok(None)
        {
            self.changes.note(name, Change::Removed(before));
        }
        removed
    }
}
