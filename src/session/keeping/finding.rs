//! Finding again what was kept: at the start of a visit, and after another tab's answers were preferred.
//!
//! Separate from writing: here nothing is known yet of what there is, and whatever is found may be damaged.

use super::chain::{Chain, Loaded, load, writers};
use super::checksum::checksum;
use super::envelope::Head;
use super::keeper::{Keeper, PLACES};
use super::set_aside::{Aside, set_aside};
use crate::session::{Fault, Keeping, Storage};

/// Where earlier versions kept everything, as a file; still read.
pub(super) const EARLIER: &str = "crosscheck/assessment";

/// What was found at the start of a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// Kept answers, and where.
    pub kept: Option<(T, Keeping)>,
    /// How many texts have been set aside now.
    pub set_aside: u32,
    /// Whether something could be neither read nor set aside; it was left as it was.
    pub is_left: bool,
}

impl<S: Storage> Keeper<S> {
    /// Looks for kept answers: those of this tab before those of this browser, the newest first. What `parse`
    /// refuses, what is damaged and what another tab kept beside it is set aside.
    pub fn recover<T>(&mut self, parse: impl Fn(&str) -> Option<T>) -> Found<T> {
        let mut found = Found { kept: None, set_aside: 0, is_left: false };
        let mut chains = Vec::new();
        for place in PLACES {
            // A place that refuses holds nothing that could be shown; writing will say that it refuses.
            if let Ok(more) = self.survey(place, &mut found) {
                chains.extend(more.into_iter().map(|chain| (place, chain)));
            }
        }
        for place in PLACES {
            let mut leaves: Vec<Chain> = Vec::new();
            for (at, chain) in &chains {
                let is_older = chains.iter().any(|(_, other)| other.contains(&chain.head));
                if *at == place && !is_older {
                    let order = (chain.head.revision, &chain.head.writer);
                    let is_newer = |other: &&Chain| (other.head.revision, &other.head.writer) > order;
                    let nth = leaves.iter().take_while(is_newer).count();
                    leaves.insert(nth, chain.clone());
                }
            }
            if found.kept.is_none() {
                self.choose(place, &leaves, &chains, &parse, &mut found);
            }
            self.recover_earlier(place, &chains, &parse, &mut found);
        }
        found
    }

    /// Takes the newest chain that `parse` understands and sets the others aside.
    fn choose<T>(
        &mut self,
        place: Keeping,
        leaves: &[Chain],
        chains: &[(Keeping, Chain)],
        parse: &impl Fn(&str) -> Option<T>,
        found: &mut Found<T>,
    ) {
        let mut chosen: Option<&Chain> = None;
        for chain in leaves {
            let text = chain.statements.join();
            if chosen.is_none()
                && let Some(value) = parse(&text)
            {
                found.kept = Some((value, place));
                chosen = Some(chain);
            } else if chosen.is_none_or(|chosen| chosen.statements != chain.statements)
                && !self.aside(place, &text, found)
            {
                continue;
            }
            self.revision = self.revision.max(chain.highest());
            for (at, older) in chains.iter().filter(|(_, other)| chain.contains(&other.head)) {
                self.absorb(*at, older.head.clone());
            }
            self.absorb(place, chain.head.clone());
        }
    }

    /// What an earlier version kept, as one text.
    fn recover_earlier<T>(
        &mut self,
        place: Keeping,
        chains: &[(Keeping, Chain)],
        parse: &impl Fn(&str) -> Option<T>,
        found: &mut Found<T>,
    ) {
        let Ok(Some(text)) = self.storage.read(place, EARLIER) else { return };
        let head = earlier_head(&text);
        if chains.iter().any(|(_, chain)| chain.contains(&head)) {
            return self.absorb(place, head);
        }
        let value = parse(&text);
        let is_chosen = found.kept.is_none() && value.is_some();
        // What this tab kept comes before what this browser did, which stays as it is for other tabs.
        if !is_chosen && matches!(found.kept, Some((_, kept)) if kept != place) {
            return;
        }
        if is_chosen {
            found.kept = value.map(|value| (value, place));
            self.absorb(place, head);
        } else if self.aside(place, &text, found) {
            let _ = self.storage.remove(place, EARLIER);
        }
    }

    /// All chains of a place that can be read. What cannot is moved to a name of its own.
    fn survey<T>(&mut self, place: Keeping, found: &mut Found<T>) -> Result<Vec<Chain>, Fault> {
        let names = self.storage.names(place)?;
        let mut chains = Vec::new();
        for writer in writers(&names) {
            match load(&self.storage, place, &writer, &names)? {
                Loaded::Readable(chain) => {
                    for name in &chain.damaged {
                        self.copy_aside(place, name, found);
                    }
                    chains.push(*chain);
                }
                Loaded::Damaged(_) => {
                    if let Ok(Some(Loaded::Damaged(names))) = self.announce(place, &writer) {
                        for name in names {
                            if self.copy_aside(place, &name, found) {
                                let _ = self.storage.remove(place, &name);
                            }
                        }
                    }
                    self.withdraw(place, &writer);
                }
                Loaded::Newer => found.is_left = true,
                Loaded::Nothing => {}
            }
        }
        Ok(chains)
    }

    fn copy_aside<T>(&mut self, place: Keeping, name: &str, found: &mut Found<T>) -> bool {
        let text = match self.storage.read(place, name) {
            Ok(Some(text)) => text,
            Ok(None) => return true,
            Err(_) => {
                found.is_left = true;
                return false;
            }
        };
        let is_copied = self.aside(place, &text, found);
        if is_copied {
            self.copied.push(name.to_owned());
        }
        is_copied
    }

    fn aside<T>(&mut self, place: Keeping, text: &str, found: &mut Found<T>) -> bool {
        let aside = set_aside(&mut self.storage, place, text);
        found.set_aside += u32::from(aside == Aside::Copied);
        found.is_left |= aside == Aside::Left;
        aside != Aside::Left
    }
}

/// What an earlier version kept has no revision; it is known by its content.
pub(super) fn earlier_head(text: &str) -> Head {
    Head { writer: ["-", &checksum(text).to_string()].concat(), revision: 0 }
}
