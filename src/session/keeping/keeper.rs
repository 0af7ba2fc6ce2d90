//! The keeper: keeps, looks after, finds again and erases what a visitor enters.
//!
//! Separate from how a chain is stored: this is the protocol. "Kept" is said only when reading everything anew, as
//! the next visit would, gives what is on the screen; and nothing is removed that is not contained in what was
//! just read back, or stands under a name of its own.

use super::chain::{Chain, Loaded, SLOTS, has_notice, load, name_of, notice_of, writers};
use super::envelope::{Head, SLOT, STEP, seal};
use super::finding::{EARLIER, Found, earlier_head};
use super::mirrored::{Changes, Mirrored};
use super::set_aside::{Aside, drop_set_aside, set_aside, texts_set_aside};
use super::statements::Statements;
use crate::session::room::rooms_in;
use crate::session::{Fault, Keeping, Room, Storage};

pub(super) const OURS: &str = "crosscheck/";
pub(super) const PLACES: [Keeping; 2] = [Keeping::ThisTab, Keeping::ThisBrowser];
/// A new snapshot is taken after so many steps: the larger it is, the more seldom, because browsers limit how much they
/// write to their disk in an hour.
fn steps_between(shown: &Statements) -> u32 {
    u32::try_from(shown.size() / 5_000).unwrap_or(u32::MAX).clamp(20, 200)
}

/// The part of a name under which storage is tried out.
const TRIAL: &str = "x-trial";

/// Whether what was entered is where it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is: reading it anew gave the same.
    Safe,
    /// It is kept nowhere, on purpose.
    Nowhere,
    /// The storage refused.
    Refused,
    /// The storage is full.
    Full,
    /// Another tab has kept other answers in the same place, and nothing was written over them.
    Overtaken,
    /// It was there and is gone: erased in another tab, or by the browser.
    Gone,
    /// It is, and on its way to the browser's disk.
    Settling,
    /// It is; when it reaches the disk, the browser does not say.
    Unsettled,
    /// It could not be read again as a whole, so it was not written.
    Unreadable,
    /// Another tab has kept other answers, and there is no place left to set them aside.
    Crowded,
}

/// Keeps what one opened page shows.
#[derive(Debug)]
pub struct Keeper<S> {
    pub(super) storage: Mirrored<S>,
    pub(super) me: String,
    /// The highest revision this page knows of.
    pub(super) revision: u32,
    /// What this page's answers contain, and where it stands.
    pub(super) absorbed: Vec<(Keeping, Head)>,
    /// Damaged entries that now stand elsewhere as well.
    pub(super) copied: Vec<String>,
}

impl<S: Storage> Keeper<S> {
    /// A keeper that writes under this name, which no other opened page may have.
    pub fn new(storage: S, me: String) -> Self {
        Self { storage: Mirrored::new(storage), me, revision: 0, absorbed: Vec::new(), copied: Vec::new() }
    }

    /// What changed in this browser's place since it was asked for last, to be written to its disk.
    pub fn changes(&mut self) -> Changes {
        self.storage.take()
    }

    /// Tries out whether anything can be kept in a place: writes something, reads it back and removes it.
    pub fn try_out(&mut self, place: Keeping) -> Kept {
        let (name, text) = (&name_of(&self.me, TRIAL), "crosscheck");
        // A notice, so that no page takes it for an entry should it stay; and nothing that has to reach the disk.
        let tried = self.storage.write(place, name, text).and_then(|()| self.storage.read(place, name));
        let _ = self.storage.remove(place, name);
        match tried {
            Ok(Some(back)) if back == text => Kept::Safe,
            Ok(_) => Kept::Refused,
            Err(fault) => said(fault),
        }
    }

    /// Says that a writer's chain is about to be removed, and reads it once more; `None` where that cannot be said. The
    /// page it belongs to may still be open: it counts as kept only what it found without such a notice afterwards.
    /// So either it sees the notice and goes on under another name, or what it wrote is in what is read here.
    pub(super) fn announce(&mut self, place: Keeping, writer: &str) -> Result<Option<Loaded>, Fault> {
        let notice = notice_of(writer, &self.me);
        self.storage.write(place, &notice, &self.me)?;
        let names = self.storage.names(place)?;
        if !names.contains(&notice) {
            return Ok(None);
        }
        load(&self.storage, place, writer, &names).map(Some)
    }

    /// Takes back what [`announce`](Self::announce) said. Should that fail, a page that is still open uses another name.
    pub(super) fn withdraw(&mut self, place: Keeping, writer: &str) {
        let _ = self.storage.remove(place, &notice_of(writer, &self.me));
    }

    /// Goes on under another name where somebody may be removing what stands under this one.
    fn leave(&mut self, place: Keeping) {
        let old = Head { writer: self.me.clone(), revision: self.revision };
        self.me.push('+');
        self.absorb(place, old);
    }

    pub(super) fn absorb(&mut self, place: Keeping, head: Head) {
        self.absorbed.retain(|(at, known)| {
            *at != place || known.writer != head.writer || known.revision > head.revision
        });
        self.absorbed.push((place, head));
    }

    fn contains(&self, head: &Head) -> bool {
        let mut absorbed = self.absorbed.iter().map(|(_, known)| known);
        absorbed.any(|known| known.writer == head.writer && known.revision >= head.revision)
    }

    /// Keeps a file of ours in a place, and nowhere else. `reads` says whether what the next visit will find, the same
    /// reader takes in as what is on the screen; what it would not is not written over what it would.
    pub fn keep(&mut self, place: Keeping, file: &str, reads: impl Fn(&str) -> bool) -> Kept {
        let Some(shown) = Statements::split(file).filter(|shown| reads(&shown.join())) else {
            return Kept::Unreadable;
        };
        let rivals = match self.rivals(place) {
            Ok(rivals) => rivals,
            Err(fault) => return said(fault),
        };
        for rival in rivals {
            if rival.statements != shown {
                return Kept::Overtaken;
            }
            self.absorb(place, rival.head);
        }
        match self.write(place, &shown) {
            Ok(()) => {
                // What cannot be tidied up now is tidied up another time.
                let _ = self.tidy(place, &shown);
                Kept::Safe
            }
            Err(fault) => said(fault),
        }
    }

    /// Other tabs' chains whose answers this page does not contain.
    fn rivals(&self, place: Keeping) -> Result<Vec<Chain>, Fault> {
        let names = self.storage.names(place)?;
        let mut chains = Vec::new();
        for writer in writers(&names) {
            if writer != self.me
                && let Loaded::Readable(chain) = load(&self.storage, place, &writer, &names)?
            {
                chains.push(*chain);
            }
        }
        let all = chains.clone();
        chains.retain(|chain| {
            !self.contains(&chain.head) && !all.iter().any(|other| other.contains(&chain.head))
        });
        Ok(chains)
    }

    fn mine(&self, place: Keeping) -> Result<Loaded, Fault> {
        let names = self.storage.names(place)?;
        load(&self.storage, place, &self.me, &names)
    }

    /// Writes a step, or a snapshot where there is no sound chain to go on from, until reading everything anew gives
    /// what is shown.
    fn write(&mut self, place: Keeping, shown: &Statements) -> Result<(), Fault> {
        let mut fault = Fault::Refused;
        // The third time is for a name that had to be left.
        for takes_step in [true, false, false] {
            let chain = match self.mine(place)? {
                Loaded::Readable(chain) => Some(chain),
                _ => None,
            };
            // Steps are only added to a chain that is whole and the newest of this page.
            let sound = chain
                .as_ref()
                .filter(|chain| chain.damaged.is_empty() && chain.head.revision >= self.revision);
            let written = match sound.map(|chain| (chain, chain.statements.changes_to(shown))) {
                Some((_, changes)) if changes.is_empty() => Ok(()),
                Some((chain, changes)) if takes_step => {
                    let revision = chain.head.revision + 1;
                    // Counted whether or not it gets there: no revision may ever stand for two texts.
                    self.revision = revision;
                    let name = name_of(&self.me, &revision.to_string());
                    self.storage.write(place, &name, &seal(STEP, revision, &[], &changes))
                }
                _ => {
                    let revision = 1 + self.revision.max(chain.as_ref().map_or(0, |chain| chain.highest()));
                    self.revision = revision;
                    let slot = chain.map_or(0, |chain| chain.next_slot());
                    self.write_snapshot(place, slot, revision, shown)
                }
            };
            if let Loaded::Readable(chain) = self.mine(place)?
                && chain.statements == *shown
                && chain.head.revision >= self.revision
            {
                // Looked for last: a notice that comes later is followed by a look at what was just read.
                if !has_notice(&self.me, &self.storage.names(place)?) {
                    return Ok(());
                }
                self.leave(place);
            }
            fault = written.err().unwrap_or(Fault::Refused);
        }
        Err(fault)
    }

    fn write_snapshot(
        &mut self,
        place: Keeping,
        slot: usize,
        revision: u32,
        shown: &Statements,
    ) -> Result<(), Fault> {
        let others = self.absorbed.iter().map(|(_, head)| head).filter(|head| head.writer != self.me);
        let absorbed: Vec<Head> = others.cloned().collect();
        let text = seal(SLOT, revision, &absorbed, &shown.join());
        self.storage.write(place, &name_of(&self.me, SLOTS[slot]), &text)
    }

    /// Takes a snapshot where it is time, and removes what the chain that was just read back contains.
    fn tidy(&mut self, place: Keeping, shown: &Statements) -> Result<(), Fault> {
        let Loaded::Readable(mut chain) = self.mine(place)? else { return Ok(()) };
        // Both slots from the start, so that one damaged entry cannot take everything.
        if chain.slots.contains(&None) || chain.head.revision >= chain.base() + steps_between(shown) {
            self.write_snapshot(place, chain.next_slot(), chain.head.revision, shown)?;
            match self.mine(place)? {
                Loaded::Readable(again) if again.statements == *shown => chain = again,
                _ => return Ok(()),
            }
        }
        if let [Some(first), Some(second)] = chain.slots {
            for step in chain.steps.iter().filter(|step| **step <= first.min(second)) {
                self.storage.remove(place, &name_of(&self.me, &step.to_string()))?;
            }
        }
        for (at, head) in self.absorbed.clone() {
            if head.writer == self.me {
                continue;
            }
            if head.writer.starts_with('-') {
                let text = self.storage.read(at, EARLIER)?;
                if text.is_some_and(|text| earlier_head(&text) == head) {
                    self.storage.remove(at, EARLIER)?;
                }
                continue;
            }
            let names = self.storage.names(at)?;
            if self.is_taken_in(&load(&self.storage, at, &head.writer, &names)?, &head) {
                if let Some(Loaded::Readable(chain)) = self.announce(at, &head.writer)?
                    && self.is_taken_in(&Loaded::Readable(chain.clone()), &head)
                {
                    chain.remove(&mut self.storage, at)?;
                }
                self.withdraw(at, &head.writer);
            }
        }
        for other in PLACES.into_iter().filter(|other| *other != place) {
            if let Ok(Loaded::Readable(chain)) = self.mine(other) {
                chain.remove(&mut self.storage, other)?;
            }
        }
        Ok(())
    }

    /// Whether all of a chain is in what this page keeps, or was set aside.
    fn is_taken_in(&self, loaded: &Loaded, head: &Head) -> bool {
        matches!(loaded, Loaded::Readable(chain)
            if chain.head.revision <= head.revision && chain.damaged.iter().all(|name| self.copied.contains(name)))
    }

    /// Whether what this page kept is still there and still the newest. Nothing is written.
    pub fn look(&self, place: Keeping) -> Kept {
        let state = self.rivals(place).and_then(|rivals| {
            if !rivals.is_empty() {
                return Ok(Kept::Overtaken);
            }
            if let Loaded::Readable(chain) = self.mine(place)? {
                let is_whole = chain.head.revision >= self.revision;
                return Ok(if is_whole { Kept::Safe } else { Kept::Gone });
            }
            let names = self.storage.names(place)?;
            for (at, head) in self.absorbed.iter().filter(|(at, _)| *at == place) {
                let is_there = match load(&self.storage, *at, &head.writer, &names)? {
                    Loaded::Readable(chain) => chain.head == *head,
                    _ => self.storage.read(place, EARLIER)?.is_some_and(|text| earlier_head(&text) == *head),
                };
                if is_there {
                    return Ok(Kept::Safe);
                }
            }
            Ok(Kept::Gone)
        });
        state.unwrap_or_else(said)
    }

    /// Keeps these answers although another tab kept others, which are set aside first. Should that fail, nothing
    /// is written.
    pub fn keep_mine(&mut self, place: Keeping, file: &str, reads: impl Fn(&str) -> bool) -> Kept {
        match self.rivals(place) {
            Ok(rivals) => {
                for rival in rivals {
                    if set_aside(&mut self.storage, place, &rival.statements.join()) == Aside::Left {
                        return Kept::Crowded;
                    }
                    self.revision = self.revision.max(rival.highest());
                    self.absorb(place, rival.head);
                }
                self.keep(place, file, reads)
            }
            Err(fault) => said(fault),
        }
    }

    /// Sets this page's answers aside and shows what another tab kept. `None`, and nothing changes, where they
    /// cannot be set aside.
    pub fn take_over<T>(
        &mut self,
        place: Keeping,
        file: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<Found<T>> {
        if set_aside(&mut self.storage, place, file) == Aside::Left {
            return None;
        }
        for at in PLACES {
            if let Ok(Loaded::Readable(chain)) = self.mine(at) {
                // What comes next must outrank it, should it not go away.
                self.revision = self.revision.max(chain.highest());
                let _ = chain.remove(&mut self.storage, at);
            }
        }
        Some(self.recover(parse))
    }

    /// Every text that was set aside, in both places.
    pub fn texts_set_aside(&self) -> Vec<String> {
        PLACES.into_iter().filter_map(|place| texts_set_aside(&self.storage, place).ok()).flatten().collect()
    }

    /// Removes every text that was set aside, in both places. Whether that worked.
    pub fn drop_set_aside(&mut self) -> bool {
        // Each place is gone through, whatever came of the one before.
        PLACES.map(|place| drop_set_aside(&mut self.storage, place)).into_iter().all(|is_gone| is_gone)
    }

    /// The rooms of frames that keep something here, whose disks are theirs: erasing on the page itself has to reach them, too.
    pub fn rooms(&self) -> Vec<Room> {
        rooms_in(&self.storage, Keeping::ThisBrowser)
    }

    /// Removes everything of ours, in both places, including what was set aside. Whether that worked.
    pub fn erase(&mut self) -> bool {
        let mut is_gone = true;
        for place in PLACES {
            let is_ours = |name: &&String| name.starts_with(OURS);
            for name in self.storage.names(place).unwrap_or_default().iter().filter(is_ours) {
                is_gone &= self.storage.remove(place, name).is_ok();
            }
            is_gone &= self.storage.names(place).is_ok_and(|names| !names.iter().any(|name| is_ours(&name)));
        }
        self.absorbed.clear();
        self.storage.clear();
        is_gone
    }
}

fn said(fault: Fault) -> Kept {
    match fault {
        Fault::Refused => Kept::Refused,
        Fault::Full => Kept::Full,
    }
}
