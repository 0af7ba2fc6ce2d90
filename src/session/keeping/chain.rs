//! A chain: what one opened page has written in one place, as two snapshots in turn and the steps since.
//!
//! Separate from the keeper, which decides what to write; here is only how a chain is read, whatever state it is
//! in. Nobody ever writes into another's chain, so that two tabs cannot spoil each other's entries.

use super::envelope::{Closed, Head, SLOT, STEP, open};
use super::statements::Statements;
use crate::session::{Fault, Keeping, Storage};

const KEPT: &str = "crosscheck/kept/";
/// The two snapshots of a chain.
pub const SLOTS: [&str; 2] = ["a", "b"];
/// Begins the name of a notice that somebody is about to remove a chain; who it is stands behind it.
const NOTICE: &str = "x-";

/// A chain that can be read.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Its last revision that can be read.
    pub head: Head,
    /// What was said by then.
    pub statements: Statements,
    /// What it took in.
    pub absorbed: Vec<Head>,
    /// The revision of each snapshot that can be read.
    pub slots: [Option<u32>; 2],
    /// The revisions of all steps there are, in order, whether or not they can be read.
    pub steps: Vec<u32>,
    /// Names of entries that cannot be read, or that follow one that cannot.
    pub damaged: Vec<String>,
}

/// What is found under a writer's name.
pub enum Loaded {
    /// A chain.
    Readable(Box<Chain>),
    /// Entries of which none can be read, by name.
    Damaged(Vec<String>),
    /// Entries of a newer version of the page, which are none of our business.
    Newer,
    /// No entries.
    Nothing,
}

/// The name of one of a writer's entries.
pub fn name_of(writer: &str, part: &str) -> String {
    [KEPT, writer, "/", part].concat()
}

/// The name of the notice by which `remover` says that it is about to remove a writer's chain.
pub fn notice_of(writer: &str, remover: &str) -> String {
    name_of(writer, &[NOTICE, remover].concat())
}

/// Whether that is the name of a notice, whoever gave it.
pub fn is_notice(name: &str) -> bool {
    let part = name.strip_prefix(KEPT).and_then(|rest| rest.split_once('/'));
    part.is_some_and(|(_, part)| part.starts_with(NOTICE))
}

/// Whether somebody is about to remove a writer's chain, or once was.
pub fn has_notice(writer: &str, names: &[String]) -> bool {
    let prefix = name_of(writer, NOTICE);
    names.iter().any(|name| name.starts_with(&prefix))
}

/// Whose entries there are.
pub fn writers(names: &[String]) -> Vec<String> {
    let mut writers: Vec<String> = Vec::new();
    for name in names {
        if let Some((writer, _)) = name.strip_prefix(KEPT).and_then(|rest| rest.split_once('/'))
            && !writers.iter().any(|known| known == writer)
        {
            writers.push(writer.to_owned());
        }
    }
    writers
}

/// Reads a writer's entries: the newest snapshot that is sound, then every step after it, up to the first that is
/// missing or damaged. Nothing after that is believed, because it builds upon what is not there.
pub fn load(storage: &impl Storage, place: Keeping, writer: &str, names: &[String]) -> Result<Loaded, Fault> {
    let prefix = name_of(writer, "");
    let parts = names.iter().filter_map(|name| name.strip_prefix(&prefix));
    let parts: Vec<&str> = parts.filter(|part| !part.starts_with(NOTICE)).collect();
    if parts.is_empty() {
        return Ok(Loaded::Nothing);
    }
    let mut damaged = Vec::new();
    let mut slots = [None; 2];
    let mut best: Option<(u32, Vec<Head>, Statements)> = None;
    for (slot, part) in slots.iter_mut().zip(SLOTS) {
        let name = name_of(writer, part);
        let Some(text) = storage.read(place, &name)? else { continue };
        match open(SLOT, &text) {
            Ok(opened) => match Statements::split(opened.body) {
                Some(statements) => {
                    *slot = Some(opened.revision);
                    if best.as_ref().is_none_or(|(revision, ..)| *revision < opened.revision) {
                        best = Some((opened.revision, opened.absorbed, statements));
                    }
                }
                None => damaged.push(name),
            },
            Err(Closed::Newer) => return Ok(Loaded::Newer),
            Err(Closed::Damaged) => damaged.push(name),
        }
    }
    let Some((mut revision, absorbed, mut statements)) = best else {
        return Ok(Loaded::Damaged(parts.iter().map(|part| name_of(writer, part)).collect()));
    };
    let mut steps: Vec<u32> = Vec::new();
    for step in parts.iter().filter_map(|part| part.parse().ok()) {
        let place = steps.partition_point(|other| *other < step);
        steps.insert(place, step);
    }
    let mut is_whole = true;
    for step in steps.iter().filter(|step| **step > revision).copied().collect::<Vec<_>>() {
        let name = name_of(writer, &step.to_string());
        let text = storage.read(place, &name)?.unwrap_or_default();
        match open(STEP, &text) {
            Ok(opened) if is_whole && step == revision + 1 && opened.revision == step => {
                statements.change(opened.body);
                revision = step;
            }
            _ => {
                is_whole = false;
                damaged.push(name);
            }
        }
    }
    let head = Head { writer: writer.to_owned(), revision };
    Ok(Loaded::Readable(Box::new(Chain { head, statements, absorbed, slots, steps, damaged })))
}

impl Chain {
    /// The revision of the newest snapshot.
    pub fn base(&self) -> u32 {
        self.slots.iter().flatten().copied().max().unwrap_or(0)
    }

    /// Which snapshot the next one may replace: never the newest that can be read.
    pub fn next_slot(&self) -> usize {
        usize::from(self.slots[0].is_some_and(|first| self.slots[1].is_none_or(|second| first >= second)))
    }

    /// The highest revision in use, readable or not.
    pub fn highest(&self) -> u32 {
        self.steps.last().copied().unwrap_or(0).max(self.head.revision)
    }

    /// Removes it so that what is left is a chain at every moment, an older and older one, should this stop halfway.
    pub fn remove(&self, storage: &mut impl Storage, place: Keeping) -> Result<(), Fault> {
        for step in self.steps.iter().rev() {
            storage.remove(place, &name_of(&self.head.writer, &step.to_string()))?;
        }
        // The slot that may be replaced is the older one, which goes last.
        let older = self.next_slot();
        for slot in [1 - older, older] {
            storage.remove(place, &name_of(&self.head.writer, SLOTS[slot]))?;
        }
        Ok(())
    }

    /// Whether it contains what stands under that head.
    pub fn contains(&self, head: &Head) -> bool {
        self.absorbed.iter().any(|mine| mine.writer == head.writer && mine.revision >= head.revision)
            || (self.head.writer == head.writer && self.head.revision > head.revision)
    }
}
