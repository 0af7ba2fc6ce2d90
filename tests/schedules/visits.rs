//! Visits: tabs that answer, are closed, crash, come back, clear and erase, and what must hold at every moment.
//!
//! Separate from the storage, which knows nothing of answers. Every edit has a number of its own; a text descends
//! from an edit if the page that wrote it contained it. What was said to be kept must be found again as a whole:
//! on the screen, in another tab's chain, or among what was set aside.

use crate::faulty::{Chance, Disk, Faulty, Shared};
use crosscheck::session::{Keeper, Keeping, Kept, Storage};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    pub kept: u64,
    pub refused: u64,
    pub overtaken: u64,
    pub set_aside: u64,
    pub cleared: u64,
    pub faults: u64,
    pub reopened: u64,
}

impl Tally {
    pub fn and(self, other: Self) -> Self {
        Self {
            kept: self.kept + other.kept,
            refused: self.refused + other.refused,
            overtaken: self.overtaken + other.overtaken,
            set_aside: self.set_aside + other.set_aside,
            cleared: self.cleared + other.cleared,
            faults: self.faults + other.faults,
            reopened: self.reopened + other.reopened,
        }
    }
}

/// A question that every edit answers anew, so that no two states look alike, also after something was taken back.
pub const LAST: u64 = 9;

/// What a page shows: the last edit of each question. Also which edits led there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    pub answers: BTreeMap<u64, u64>,
    pub edits: BTreeSet<u64>,
}

impl Shown {
    pub fn file(&self) -> String {
        let lines: Vec<String> = self
            .answers
            .iter()
            .map(|(question, edit)| format!("    \"q{question}\": {{\n      \"note\": \"{edit}\"\n    }}"))
            .collect();
        let answers = if lines.is_empty() {
            String::new()
        } else {
            format!(",\n  \"answers\": {{\n{}\n  }}", lines.join(",\n"))
        };
        format!("{{\n  \"format\": \"test\",\n  \"version\": 1{answers}\n}}\n")
    }
}

/// What a page is sure to find again.
pub fn reads(text: &str) -> bool {
    answers(text).is_some()
}

/// The answers of a file, or `None` where it is none of ours.
pub fn answers(text: &str) -> Option<BTreeMap<u64, u64>> {
    let text = text.strip_prefix("{\n")?.strip_suffix("\n}\n")?;
    if !text.contains("\"format\": \"test\"") {
        return None;
    }
    let parts = text.split("\"q").skip(1);
    parts
        .map(|part| {
            let (question, rest) = part.split_once('"')?;
            let (_, rest) = rest.split_once("\"note\": \"")?;
            Some((question.parse().ok()?, rest.split_once('"')?.0.parse().ok()?))
        })
        .collect()
}

struct Tab {
    keeper: Keeper<Faulty>,
    storage: Faulty,
    shown: Shown,
    place: Keeping,
    /// What it said was kept, and where.
    acknowledged: Option<(Keeping, Shown)>,
}

/// A keeper that had its turn, and what it said.
type Turn = (Keeper<Faulty>, Kept);

struct World {
    disk: Shared,
    tabs: Vec<Tab>,
    /// Every text that some page showed, by its answers, with the edits that led there.
    known: BTreeMap<BTreeMap<u64, u64>, BTreeSet<u64>>,
    /// What was said to be kept in the browser, and must be found there by anybody.
    promised: BTreeSet<u64>,
    edits: u64,
    opened: u32,
    tally: Tally,
    is_damaged: bool,
}

pub fn run(seeds: impl Iterator<Item = u64>) -> Tally {
    let mut tally = Tally::default();
    for seed in seeds {
        let result = std::panic::catch_unwind(|| schedule(seed));
        match result {
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
    let trouble = [0, 0, 3, 8, 30, 100][chance.below(6) as usize];
    let room = if chance.one_in(5) { 400 + chance.below(3000) as usize } else { usize::MAX };
    let disk = Rc::new(RefCell::new(Disk {
        entries: BTreeMap::new(),
        chance: Chance(chance.next()),
        trouble,
        room,
        is_blocked: false,
        faults: 0,
        intruder: None,
    }));
    let mut world = World {
        disk,
        tabs: Vec::new(),
        known: BTreeMap::new(),
        promised: BTreeSet::new(),
        edits: 0,
        opened: 0,
        tally: Tally::default(),
        is_damaged: false,
    };
    world.note(&Shown::default());
    world.open(None);
    let steps = 4 + chance.below(40);
    for _ in 0..steps {
        world.step(&mut chance);
    }
    // However it went, the storage works at last, and everything is looked for once more.
    {
        let mut disk = world.disk.borrow_mut();
        disk.trouble = 0;
        disk.is_blocked = false;
        disk.intruder = None;
    }
    for tab in 0..world.tabs.len() {
        world.check_tab(tab);
    }
    world.check_browser();
    world.check_everything_known();
    world.tally.faults = world.disk.borrow().faults;
    world.tally
}

impl World {
    fn note(&mut self, shown: &Shown) {
        self.known.entry(shown.answers.clone()).or_default().extend(&shown.edits);
    }

    /// Opens a page, in a new tab or after a reload of one.
    fn open(&mut self, tab: Option<usize>) {
        self.opened += 1;
        let id = tab.map_or(self.opened, |tab| self.tabs[tab].storage.tab);
        let storage = Faulty { disk: Rc::clone(&self.disk), tab: id };
        let mut keeper = Keeper::new(storage.clone(), format!("w{}", self.opened));
        let found = keeper.recover(answers);
        let before = tab.map(|tab| self.tabs[tab].acknowledged.clone());
        self.tally.set_aside += u64::from(found.set_aside);
        let (shown, place) = match found.kept {
            Some((answers, place)) => {
                let edits = self.known.get(&answers).expect("half applied: no page ever showed this").clone();
                (Shown { answers, edits }, place)
            }
            None => (Shown::default(), Keeping::ThisTab),
        };
        let acknowledged = before.flatten();
        let page = Tab { keeper, storage, shown, place, acknowledged };
        match tab {
            Some(tab) => self.tabs[tab] = page,
            None => self.tabs.push(page),
        }
    }

    fn step(&mut self, chance: &mut Chance) {
        let tab = chance.below(self.tabs.len() as u64) as usize;
        match chance.below(40) {
            0..=21 => self.answer(tab, chance),
            22 | 23 => {
                self.tabs[tab].place = Keeping::ThisBrowser;
                self.keep(tab, chance);
            }
            24 => {
                self.tabs[tab].place = Keeping::ThisTab;
                self.keep(tab, chance);
            }
            // A reload, or a crash: the page is gone either way, without a last word.
            25..=28 => {
                self.open(Some(tab));
                self.tally.reopened += 1;
            }
            29 | 30 if self.tabs.len() < 3 => self.open(None),
            31 => self.take_over(tab),
            32 => self.keep_mine(tab),
            33 => self.clear(chance),
            34 => self.damage(chance),
            35 if chance.one_in(4) => self.erase(),
            36 => self.disk.borrow_mut().is_blocked ^= true,
            37 => {
                let at = &self.tabs[tab];
                at.keeper.look(at.place);
            }
            38 => {
                let trouble = self.disk.borrow().trouble;
                self.disk.borrow_mut().trouble = if trouble == 0 { 5 } else { 0 };
            }
            _ => {}
        }
        // Looking everywhere takes longer than everything else together.
        if chance.one_in(10) {
            self.check_everything_known();
        }
    }

    fn answer(&mut self, tab: usize, chance: &mut Chance) {
        self.edits += 1;
        let question = chance.below(5);
        let page = &mut self.tabs[tab];
        if chance.one_in(6) {
            page.shown.answers.remove(&question);
        } else {
            page.shown.answers.insert(question, self.edits);
        }
        page.shown.answers.insert(LAST, self.edits);
        page.shown.edits.insert(self.edits);
        self.keep(tab, chance);
    }

    /// Keeps what a tab shows; now and then another tab keeps something in the middle of it.
    fn keep(&mut self, tab: usize, chance: &mut Chance) {
        let shown = self.tabs[tab].shown.clone();
        self.note(&shown);
        let others = self.tabs.len() > 1 && chance.one_in(4);
        let intruded: Rc<RefCell<Option<Turn>>> = Rc::default();
        let mut other = None;
        if others {
            let which = (tab + 1) % self.tabs.len();
            self.edits += 1;
            let edit = self.edits;
            let page = &mut self.tabs[which];
            page.shown.answers.insert(chance.below(5), edit);
            page.shown.answers.insert(LAST, edit);
            page.shown.edits.insert(edit);
            let (file, place, shown) = (page.shown.file(), page.place, page.shown.clone());
            // The keeper is away while it acts, and comes back with what it said.
            let stand_in = Keeper::new(page.storage.clone(), "away".into());
            let mut keeper = std::mem::replace(&mut page.keeper, stand_in);
            let result = Rc::clone(&intruded);
            self.note(&shown);
            let act = move || {
                let kept = keeper.keep(place, &file, reads);
                *result.borrow_mut() = Some((keeper, kept));
            };
            self.disk.borrow_mut().intruder = Some((chance.below(40), Box::new(act)));
            other = Some((which, place, shown));
        }
        let place = self.tabs[tab].place;
        let kept = self.tabs[tab].keeper.keep(place, &shown.file(), reads);
        // It may have been over before the other tab's turn came.
        let late = self.disk.borrow_mut().intruder.take();
        if let Some((_, act)) = late {
            act();
        }
        self.said(tab, place, shown, kept);
        if let Some((which, place, shown)) = other {
            let (keeper, kept) = intruded.borrow_mut().take().expect("the other tab had its turn");
            self.tabs[which].keeper = keeper;
            self.said(which, place, shown, kept);
        }
    }

    fn said(&mut self, tab: usize, place: Keeping, shown: Shown, kept: Kept) {
        match kept {
            Kept::Safe => {
                self.tally.kept += 1;
                if place == Keeping::ThisBrowser {
                    self.promised.extend(&shown.edits);
                }
                self.tabs[tab].acknowledged = Some((place, shown));
            }
            Kept::Overtaken | Kept::Crowded => self.tally.overtaken += 1,
            Kept::Nowhere | Kept::Refused | Kept::Full => self.tally.refused += 1,
            Kept::Gone | Kept::Settling | Kept::Unsettled | Kept::Unreadable => {
                panic!("keeping never says that of what reads")
            }
        }
    }

    fn take_over(&mut self, tab: usize) {
        let page = &mut self.tabs[tab];
        let (place, file) = (page.place, page.shown.file());
        let Some(found) = page.keeper.take_over(place, &file, answers) else { return };
        if let Some((answers, place)) = found.kept {
            let edits = self.known.get(&answers).expect("half applied").clone();
            let page = &mut self.tabs[tab];
            page.shown = Shown { answers, edits };
            page.place = place;
        }
    }

    fn keep_mine(&mut self, tab: usize) {
        let page = &mut self.tabs[tab];
        let (place, shown) = (page.place, page.shown.clone());
        let kept = page.keeper.keep_mine(place, &shown.file(), reads);
        self.note(&shown);
        self.said(tab, place, shown, kept);
    }

    /// The browser, or the visitor in its settings, clears the storage: of that, nobody can know.
    fn clear(&mut self, chance: &mut Chance) {
        self.tally.cleared += 1;
        if chance.one_in(2) {
            self.disk.borrow_mut().entries.clear();
        } else {
            let kept = chance.next();
            self.disk.borrow_mut().entries.retain(|(_, name), _| (name.len() as u64 ^ kept) & 3 != 0);
        }
        self.forget();
    }

    /// One entry changes where it lies. What can be done about it is said at the next opening, so it ends what was
    /// promised; that nothing is applied by halves holds all the same.
    fn damage(&mut self, chance: &mut Chance) {
        let mut disk = self.disk.borrow_mut();
        let nth = chance.below(disk.entries.len().max(1) as u64) as usize;
        if let Some(text) = disk.entries.values_mut().nth(nth) {
            let cut = chance.below(text.len() as u64 + 1) as usize;
            text.truncate(cut);
            drop(disk);
            self.is_damaged = true;
            self.forget();
        }
    }

    fn erase(&mut self) {
        let id = 0;
        let storage = Faulty { disk: Rc::clone(&self.disk), tab: id };
        let _ = Keeper::new(storage, "eraser".into()).erase();
        self.forget();
    }

    fn forget(&mut self) {
        self.promised.clear();
        for tab in &mut self.tabs {
            tab.acknowledged = None;
        }
    }

    /// Nothing half applied: every text of ours that can be read is one that a page showed.
    fn check_everything_known(&self) {
        if self.is_damaged {
            return;
        }
        for text in self.texts(None) {
            assert!(self.known.contains_key(&text), "no page ever showed {text:?}");
        }
    }

    /// The answers of every text that can be found, as a page opened now would find them, without changing anything.
    fn texts(&self, tab: Option<u32>) -> Vec<BTreeMap<u64, u64>> {
        let entries = self.disk.borrow().entries.clone();
        let tabs: BTreeSet<u32> = match tab {
            Some(tab) => [tab].into(),
            None => self.tabs.iter().map(|tab| tab.storage.tab).collect(),
        };
        let mut texts = Vec::new();
        for tab in tabs {
            let disk = Disk {
                entries: entries.clone(),
                chance: Chance(0),
                trouble: 0,
                room: usize::MAX,
                is_blocked: false,
                faults: 0,
                intruder: None,
            };
            let storage = Faulty { disk: Rc::new(RefCell::new(disk)), tab };
            // Whatever is not shown is set aside, so that both together are everything.
            let mut keeper = Keeper::new(storage.clone(), "checker".into());
            texts.extend(keeper.recover(answers).kept.map(|(answers, _)| answers));
            texts.extend(keeper.texts_set_aside().iter().filter_map(|text| answers(text)));
            // What lies in the browser while the tab shows its own.
            let names: Vec<_> = storage.names(Keeping::ThisTab).unwrap();
            for name in names {
                storage.disk.borrow_mut().entries.remove(&storage.key(Keeping::ThisTab, &name));
            }
            let mut keeper = Keeper::new(storage, "checker".into());
            texts.extend(keeper.recover(answers).kept.map(|(answers, _)| answers));
            texts.extend(keeper.texts_set_aside().iter().filter_map(|text| answers(text)));
        }
        texts
    }

    fn found(&self, tab: Option<u32>) -> BTreeSet<u64> {
        self.texts(tab).iter().filter_map(|text| self.known.get(text)).flatten().copied().collect()
    }

    fn check_tab(&mut self, tab: usize) {
        let Some((place, shown)) = self.tabs[tab].acknowledged.clone() else { return };
        // What stood in the browser, the visitor may have moved into another tab.
        let found = self.found((place == Keeping::ThisTab).then_some(self.tabs[tab].storage.tab));
        let lost: Vec<_> = shown.edits.difference(&found).collect();
        assert!(
            lost.is_empty(),
            "said to be kept, and lost: {lost:?} of {shown:?}\n{:#?}",
            self.disk.borrow().entries
        );
    }

    fn check_browser(&mut self) {
        let found = self.found(None);
        let lost: Vec<_> = self.promised.difference(&found).collect();
        assert!(lost.is_empty(), "promised, and lost: {lost:?}\n{:#?}", self.disk.borrow().entries);
    }
}
