//! A storage whose calls fail as they are told to: refused, full, torn, lost, or with another tab coming in between.
//!
//! Separate from the visits, which only see the port.

use crosscheck::session::{Fault, Keeping, Storage};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Numbers from a seed (splitmix64).
#[derive(Clone, Debug)]
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    pub fn one_in(&mut self, limit: u64) -> bool {
        self.below(limit) == 0
    }
}

/// What all tabs share, and how badly it behaves.
pub struct Disk {
    pub entries: BTreeMap<(bool, String), String>,
    pub chance: Chance,
    /// One call in so many goes wrong; 0 for none.
    pub trouble: u64,
    /// How much fits in.
    pub room: usize,
    /// Nothing works at all.
    pub is_blocked: bool,
    pub faults: u64,
    /// What another tab does in the middle of a call, once.
    pub intruder: Option<(u64, Box<dyn FnOnce()>)>,
}

pub type Shared = Rc<RefCell<Disk>>;

/// The storage as one tab sees it: a tab's own place is its own.
#[derive(Clone)]
pub struct Faulty {
    pub disk: Shared,
    pub tab: u32,
}

impl Faulty {
    pub fn key(&self, place: Keeping, name: &str) -> (bool, String) {
        match place {
            Keeping::ThisBrowser => (true, name.to_owned()),
            Keeping::ThisTab => (false, format!("{}|{name}", self.tab)),
        }
    }

    /// Whether this call goes wrong; and the moment another tab comes in.
    fn call(&self) -> Result<bool, Fault> {
        let intruder = {
            let mut disk = self.disk.borrow_mut();
            match &mut disk.intruder {
                Some((0, _)) => disk.intruder.take(),
                Some((wait, _)) => {
                    *wait -= 1;
                    None
                }
                None => None,
            }
        };
        if let Some((_, act)) = intruder {
            act();
        }
        let mut disk = self.disk.borrow_mut();
        if disk.is_blocked {
            return Err(Fault::Refused);
        }
        let trouble = disk.trouble;
        let is_wrong = trouble > 0 && disk.chance.one_in(trouble);
        disk.faults += u64::from(is_wrong);
        Ok(is_wrong)
    }
}

impl Storage for Faulty {
    fn names(&self, place: Keeping) -> Result<Vec<String>, Fault> {
        if self.call()? {
            return Err(Fault::Refused);
        }
        let prefix = self.key(place, "");
        let disk = self.disk.borrow();
        let of_place = disk.entries.keys().filter(|(shared, _)| *shared == prefix.0);
        Ok(of_place.filter_map(|(_, name)| name.strip_prefix(&prefix.1)).map(str::to_owned).collect())
    }

    fn read(&self, place: Keeping, name: &str) -> Result<Option<String>, Fault> {
        if self.call()? {
            return Err(Fault::Refused);
        }
        Ok(self.disk.borrow().entries.get(&self.key(place, name)).cloned())
    }

    fn write(&mut self, place: Keeping, name: &str, text: &str) -> Result<(), Fault> {
        let is_wrong = self.call()?;
        let key = self.key(place, name);
        let mut disk = self.disk.borrow_mut();
        let taken: usize =
            disk.entries.iter().filter(|(known, _)| **known != key).map(|(_, text)| text.len()).sum();
        if taken + text.len() > disk.room {
            return Err(Fault::Full);
        }
        if !is_wrong {
            disk.entries.insert(key, text.to_owned());
            return Ok(());
        }
        let cut = disk.chance.below(text.len() as u64 + 1) as usize;
        match disk.chance.below(5) {
            0 => Err(Fault::Refused),
            1 => Err(Fault::Full),
            // Said to be written, and not.
            2 => Ok(()),
            // Written in part, with or without saying so.
            kind => {
                disk.entries.insert(key, text.get(..cut).unwrap_or_default().to_owned());
                if kind == 3 { Ok(()) } else { Err(Fault::Refused) }
            }
        }
    }

    fn remove(&mut self, place: Keeping, name: &str) -> Result<(), Fault> {
        let is_wrong = self.call()?;
        let mut disk = self.disk.borrow_mut();
        if is_wrong {
            return if disk.chance.one_in(2) { Ok(()) } else { Err(Fault::Refused) };
        }
        disk.entries.remove(&self.key(place, name));
        Ok(())
    }
}
