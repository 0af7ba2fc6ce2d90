//! Power cuts: everything is gone at once, storage is what it was some time before, and the disk has what it said it has.
//!
//! Separate from the other visits, in which storage never goes back in time: here nothing counts as kept before the disk
//! has it, and after each cut all of that has to be there.
//!
//! One tab at a time, over a storage whose calls work: where two tabs changed answers side by side, or storage failed, and then
//! the power goes, steps of a closed tab can be missing on the disk (ARCHITECTURE.md says so).

use crate::faulty::{Chance, Disk, Faulty, Shared};
use crate::visits::{LAST, Shown, answers, reads};
use crosscheck::session::{Change, Changes, Keeper, Keeping, Kept, Settling, goes};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    pub settled: u64,
    pub cuts: u64,
    pub restored: u64,
    pub refused: u64,
    pub conflicts: u64,
}

impl Tally {
    pub fn and(self, other: Self) -> Self {
        Self {
            settled: self.settled + other.settled,
            cuts: self.cuts + other.cuts,
            restored: self.restored + other.restored,
            refused: self.refused + other.refused,
            conflicts: self.conflicts + other.conflicts,
        }
    }
}

const PLACE: Keeping = Keeping::ThisBrowser;

struct Page {
    keeper: Keeper<Faulty>,
    settling: Settling,
    /// What the disk is writing for it.
    sent: Option<Changes>,
    shown: Shown,
    /// What storage has, and may be called kept once the disk has it, too.
    stored: Option<BTreeSet<u64>>,
}

struct World {
    storage: Shared,
    disk: BTreeMap<String, String>,
    /// What storage was, at every moment since.
    past: Vec<BTreeMap<(bool, String), String>>,
    pages: Vec<Page>,
    known: BTreeMap<BTreeMap<u64, u64>, BTreeSet<u64>>,
    promised: BTreeSet<u64>,
    edits: u64,
    opened: u32,
    /// How many tabs may be open at once.
    tabs: usize,
    tally: Tally,
}

pub fn run(seeds: impl Iterator<Item = u64>) -> Tally {
    let mut tally = Tally::default();
    for seed in seeds {
        match std::panic::catch_unwind(|| schedule(seed)) {
            Ok(more) => tally = tally.and(more),
            Err(error) => {
                eprintln!("CROSSCHECK_SEED={seed} CROSSCHECK_SCHEDULES=1 shows it alone");
                std::panic::resume_unwind(error);
            }
        }
    }
    tally
}

fn schedule(seed: u64) -> Tally {
    let mut chance = Chance(seed);
    let storage = Rc::new(RefCell::new(Disk {
        entries: BTreeMap::new(),
        chance: Chance(chance.next()),
        trouble: 0,
        room: usize::MAX,
        is_blocked: false,
        faults: 0,
        intruder: None,
    }));
    let mut world = World {
        storage,
        disk: BTreeMap::new(),
        past: vec![BTreeMap::new()],
        pages: Vec::new(),
        known: BTreeMap::from([(BTreeMap::new(), BTreeSet::new())]),
        promised: BTreeSet::new(),
        edits: 0,
        opened: 0,
        tabs: 1,
        tally: Tally::default(),
    };
    world.open();
    for _ in 0..10 + chance.below(120) {
        world.step(&mut chance);
        let now = world.storage.borrow().entries.clone();
        world.past.push(now);
    }
    world.cut(&mut chance);
    world.tally
}

impl World {
    fn open(&mut self) {
        self.opened += 1;
        let storage = Faulty { disk: Rc::clone(&self.storage), tab: self.opened };
        let mut keeper = Keeper::new(storage, format!("w{}", self.opened));
        let mut found = keeper.recover(answers);
        let disk: Vec<_> = self.disk.clone().into_iter().collect();
        if keeper.restore(&disk) {
            self.tally.restored += 1;
            found = keeper.recover(answers);
        }
        let shown = found.kept.map(|(answers, _)| self.shown(answers)).unwrap_or_default();
        self.pages.push(Page { keeper, settling: Settling::default(), sent: None, shown, stored: None });
        let last = self.pages.len() - 1;
        self.send(last);
    }

    fn shown(&self, answers: BTreeMap<u64, u64>) -> Shown {
        let edits = self.known.get(&answers).expect("half applied: no page ever showed this").clone();
        Shown { answers, edits }
    }

    fn step(&mut self, chance: &mut Chance) {
        let page = chance.below(self.pages.len() as u64) as usize;
        match chance.below(20) {
            0..=8 => self.answer(page, chance),
            9..=15 => self.turn(page, chance),
            16 if self.pages.len() < self.tabs => self.open(),
            // A tab that is closed takes along what the disk did not get to.
            17 => {
                self.pages.remove(page);
                self.open();
            }
            18 => self.decide(page, chance),
            19 if chance.one_in(2) => self.cut(chance),
            _ => {}
        }
    }

    fn answer(&mut self, page: usize, chance: &mut Chance) {
        self.edits += 1;
        let shown = &mut self.pages[page].shown;
        shown.answers.insert(chance.below(5), self.edits);
        shown.answers.insert(LAST, self.edits);
        shown.edits.insert(self.edits);
        let shown = shown.clone();
        self.known.entry(shown.answers.clone()).or_default().extend(&shown.edits);
        let kept = self.pages[page].keeper.keep(PLACE, &shown.file(), reads);
        self.came_of(page, kept);
    }

    fn came_of(&mut self, page: usize, kept: Kept) {
        let at = &mut self.pages[page];
        at.stored = (kept == Kept::Safe).then(|| at.shown.edits.clone());
        self.tally.conflicts += u64::from(kept == Kept::Overtaken);
        self.send(page);
    }

    fn send(&mut self, page: usize) {
        let at = &mut self.pages[page];
        let changes = at.keeper.changes();
        if let Some(changes) = at.settling.add(changes) {
            at.sent = Some(changes);
        }
    }

    /// The disk has done what a page sent, or refuses it.
    fn turn(&mut self, page: usize, chance: &mut Chance) {
        let Some(changes) = self.pages[page].sent.take() else { return };
        let is_done = !chance.one_in(6);
        if is_done {
            self.write(changes);
        }
        let at = &mut self.pages[page];
        at.sent = at.settling.written(is_done);
        self.tally.refused += u64::from(!is_done);
        if at.settling.is_settled()
            && let Some(stored) = at.stored.take()
        {
            self.tally.settled += 1;
            self.promised.extend(stored);
        }
    }

    fn write(&mut self, changes: Changes) {
        if changes.clears {
            self.disk.clear();
        }
        for (name, change) in changes.entries {
            match change {
                Change::Put(text) => drop(self.disk.insert(name, text)),
                Change::Removed(text)
                    if self.disk.get(&name).is_some_and(|there| goes(&name, there, &text)) =>
                {
                    self.disk.remove(&name);
                }
                Change::Removed(_) => {}
            }
        }
    }

    fn decide(&mut self, page: usize, chance: &mut Chance) {
        let at = &mut self.pages[page];
        let file = at.shown.file();
        if chance.one_in(2) {
            let kept = at.keeper.keep_mine(PLACE, &file, reads);
            return self.came_of(page, kept);
        }
        if let Some(found) = at.keeper.take_over(PLACE, &file, answers) {
            let kept = found.kept.map(|(answers, _)| answers);
            let shown = kept.map(|answers| self.shown(answers)).unwrap_or_default();
            self.pages[page].shown = shown;
            self.pages[page].stored = None;
        }
        self.send(page);
    }

    /// The power goes. Storage is what it was at some earlier moment, as a whole or entry by entry; what was on its way to
    /// the disk arrived or did not.
    fn cut(&mut self, chance: &mut Chance) {
        self.tally.cuts += 1;
        for page in std::mem::take(&mut self.pages) {
            if let Some(changes) = page.sent.filter(|_| chance.one_in(2)) {
                self.write(changes);
            }
        }
        let back = |chance: &mut Chance, past: &[BTreeMap<(bool, String), String>]| {
            past[past.len() - 1 - chance.below(past.len() as u64) as usize].clone()
        };
        let before = back(chance, &self.past);
        let entries = if chance.one_in(3) {
            let other = back(chance, &self.past);
            let of = |name: &(bool, String), n: u64| name.1.len() as u64 % 3 == n;
            let mixed = before.into_iter().filter(|(name, _)| !of(name, 0));
            mixed.chain(other.into_iter().filter(|(name, _)| of(name, 0))).collect()
        } else {
            before
        };
        {
            let mut storage = self.storage.borrow_mut();
            storage.entries = entries.into_iter().filter(|((is_shared, _), _)| *is_shared).collect();
            self.past = vec![storage.entries.clone()];
        }
        let trouble = std::mem::take(&mut self.storage.borrow_mut().trouble);
        self.open();
        let page = self.pages.last().expect("just opened");
        let mut found = page.shown.edits.clone();
        for text in page.keeper.texts_set_aside() {
            found.extend(answers(&text).and_then(|answers| self.known.get(&answers)).into_iter().flatten());
        }
        let lost: Vec<_> = self.promised.difference(&found).collect();
        assert!(
            lost.is_empty(),
            "on the disk, and lost: {lost:?}\n{:#?}\n{:#?}",
            self.storage.borrow().entries,
            self.disk
        );
        self.storage.borrow_mut().trouble = trouble;
    }
}
