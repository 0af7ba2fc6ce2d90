//! Restoring from the disk what storage has lost: after a power cut or a crash, a browser's storage can be what it was
//! minutes before.
//!
//! Separate from finding what was kept, which then goes on as ever: here only entries are put back, and nothing that is
//! newer in storage is written over.

use super::chain::{SLOTS, is_notice};
use super::envelope::{SLOT, STEP, open};
use super::keeper::{Keeper, OURS};
use super::set_aside::{Aside, is_set_aside, set_aside};
use crate::session::room::is_of_a_frame;
use crate::session::{Keeping, Storage};

const PLACE: Keeping = Keeping::ThisBrowser;

impl<S: Storage> Keeper<S> {
    /// Puts back what the disk has and storage has lost, or has older. Whether anything was.
    pub fn restore(&mut self, disk: &[(String, String)]) -> bool {
        let mut is_changed = false;
        for (name, text) in disk.iter().filter(|(name, _)| is_restored(name)) {
            if is_set_aside(name) {
                is_changed |= set_aside(&mut self.storage, PLACE, text) == Aside::Copied;
                continue;
            }
            // What refuses to be read is not written over.
            let Ok(there) = self.storage.read(PLACE, name) else { continue };
            is_changed |= match there {
                Some(there) if there == *text || !is_newer(name, text, &there) => false,
                _ => self.storage.write(PLACE, name, text).is_ok(),
            };
        }
        self.storage.catch_up(disk);
        is_changed
    }
}

fn is_restored(name: &str) -> bool {
    name.starts_with(OURS) && !is_notice(name) && !is_of_a_frame(name)
}

/// Whether this text of an entry is to take the place of the other: it is sound, and the other is not, or is older. A step
/// has its revision in its name, so two that are sound are the same.
pub(super) fn is_newer(name: &str, text: &str, than: &str) -> bool {
    let part = name.rsplit('/').next().unwrap_or_default();
    let kind = if SLOTS.contains(&part) { SLOT } else { STEP };
    let revision = |text| open(kind, text).ok().map(|opened| opened.revision);
    revision(text) > revision(than)
}
