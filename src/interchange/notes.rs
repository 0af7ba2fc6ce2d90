//! The problems and remarks of one reading, and the count of items it has come across.
//!
//! Separate because reading goes on after a problem, so that all of them can be told at once.

use super::{MAX_DEPTH, Problem, Room, Tree, text::clean};

/// More problems than this help nobody; the rest is counted.
const MAX_TOLD: usize = 100;

/// How deep something may be that is kept without a place: it is written inside of three others.
const MAX_KEPT_DEPTH: usize = MAX_DEPTH - 3;

/// What another catalog may have and this one has not.
const FORGIVEN: [&str; 12] = [
    "unknown-artifact",
    "unknown-choice",
    "unknown-control",
    "unknown-fact",
    "unknown-framework",
    "unknown-option",
    "unknown-parameter",
    "unknown-part",
    "unknown-requirement",
    "unknown-stance",
    "unknown-topic",
    "unknown-value",
];

/// Whether a remark of this code is about something that is not known here, and was kept without a place.
pub fn is_about_unknown(code: &str) -> bool {
    code == "unknown-field" || FORGIVEN.contains(&code)
}

/// What a reading has found so far.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    problems: Vec<Problem>,
    untold: usize,
    remarks: Vec<Problem>,
    items: usize,
    /// Whether nothing is refused for not being known.
    is_open: bool,
    /// Whether an earlier state is being read, whose catalog may have been another one.
    is_earlier: bool,
    /// What this catalog has no place for: where it stood, and what.
    unplaced: Vec<Kept>,
    room: Room,
}

/// Something without a place: the keys that lead to where it stood, and what stood there.
pub(super) type Kept = (Vec<String>, Tree);

impl Notes {
    /// Notes on a text of which so much is read.
    pub(crate) fn within(room: Room) -> Self {
        Self { room, ..Self::default() }
    }

    /// For reading something that may have been made with another catalog: nothing is refused for not being known.
    pub(crate) fn open(room: Room) -> Self {
        Self { is_open: true, ..Self::within(room) }
    }

    /// Adds a problem: the file will be refused, unless what is wrong is only that this is not known here.
    pub(crate) fn refuse(&mut self, problem: Problem) {
        if self.forgives(problem.code) {
            self.remark(problem);
        } else if self.problems.len() >= MAX_TOLD {
            self.untold += 1;
        } else {
            self.problems.push(problem);
        }
    }

    /// Whether such a problem is only remarked on, and what it is about is kept without a place.
    pub(crate) fn forgives(&self, code: &str) -> bool {
        let is_known_elsewhere = (self.is_open || self.is_earlier) && FORGIVEN.contains(&code);
        is_known_elsewhere || (self.is_open && code == "unknown-field")
    }

    /// Whether one more problem of this code is told, so that a costly message is worth making. Beyond that, problems
    /// are only counted.
    pub(crate) fn tells(&self, code: &str) -> bool {
        let told = if self.forgives(code) { &self.remarks } else { &self.problems };
        told.len() < MAX_TOLD
    }

    /// Reads something of an earlier time: rows that the catalog no longer has are kept without a place.
    pub(crate) fn earlier<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        self.is_earlier = true;
        let read = read(self);
        self.is_earlier = false;
        read
    }

    /// Keeps something without a place. Where nothing stands, nothing was said.
    pub(crate) fn unplace(&mut self, at: &[&str], value: &Tree) {
        if *value != Tree::Null {
            let value = self.copy(value, 1);
            self.unplaced.push((at.iter().map(|key| clean(key).0.into_owned()).collect(), value));
        }
    }

    /// Reads an element of a list that is described as a whole. Where something in it is not known, there would be no way
    /// back to that element: all of it is kept without a place, and read as nothing.
    pub(super) fn whole<T>(
        &mut self,
        (at, value): (&[&str], &Tree),
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<T> {
        let before = self.unplaced.len();
        let found = read(self);
        if self.unplaced.len() == before {
            return found;
        }
        self.unplaced.truncate(before);
        self.unplace(at, value);
        None
    }

    /// A copy without hidden characters, every part of which is counted as an item.
    pub(super) fn copy(&mut self, tree: &Tree, depth: usize) -> Tree {
        if depth == MAX_KEPT_DEPTH + 1 {
            self.refuse(Problem::new(
                "too-deep",
                "",
                format!("something that is not known here is nested more than {MAX_KEPT_DEPTH} deep"),
                "An assessment needs five levels. This is probably not one.",
            ));
            return Tree::Null;
        }
        match tree {
            Tree::Text(text) => Tree::Text(clean(text).0.into_owned()),
            Tree::List(list) => {
                let counted = list.iter().take_while(|_| self.count_item());
                let counted: Vec<&Tree> = counted.collect();
                Tree::List(counted.into_iter().map(|tree| self.copy(tree, depth + 1)).collect())
            }
            Tree::Map(entries) => {
                let counted = entries.iter().take_while(|_| self.count_item());
                let counted: Vec<&(String, Tree)> = counted.collect();
                let copied = counted
                    .into_iter()
                    .map(|(key, tree)| (clean(key).0.into_owned(), self.copy(tree, depth + 1)));
                Tree::Map(copied.collect())
            }
            other => other.clone(),
        }
    }

    /// Adds a remark: the file is read all the same.
    pub(crate) fn remark(&mut self, remark: Problem) {
        if self.remarks.len() < MAX_TOLD {
            self.remarks.push(remark);
        }
    }

    /// Counts one item; `false` once there are too many, and reading the list or map should stop.
    pub(crate) fn count_item(&mut self) -> bool {
        self.items += 1;
        if self.items == self.room.items + 1 {
            self.problems.insert(
                0,
                Problem::new(
                    "too-many-items",
                    "",
                    format!("the file has more than {} items", self.room.items),
                    "Entries of lists and answers count as items. Shorten the lists of evidence, or split the \
                     assessment.",
                ),
            );
        }
        self.items <= self.room.items
    }

    /// What was kept without a place.
    pub(super) fn take_unplaced(&mut self) -> Vec<Kept> {
        std::mem::take(&mut self.unplaced)
    }

    /// The value with its remarks if nothing was refused, else the problems.
    pub(crate) fn conclude<T>(mut self, value: T) -> Result<(T, Vec<Problem>), Vec<Problem>> {
        if self.untold > 0 {
            self.problems.push(Problem::new(
                "more-problems",
                "",
                format!("{} more problems are not listed", self.untold),
                "Correct the ones above and read the file again.",
            ));
        }
        if self.problems.is_empty() { Ok((value, self.remarks)) } else { Err(self.problems) }
    }
}
