//! The problems and remarks of one reading, and the count of items it has come across.
//!
//! Separate because reading goes on after a problem, so that all of them can be told at once.

use super::{MAX_ITEMS, Problem};

/// More problems than this help nobody; the rest is counted.
const MAX_TOLD: usize = 100;

/// What an earlier catalog may have had and this one has not.
const FORGIVEN: [&str; 11] = [
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
    "unknown-value",
];

/// What a reading has found so far.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    problems: Vec<Problem>,
    untold: usize,
    remarks: Vec<Problem>,
    items: usize,
    /// Whether a row that the catalog does not have is remarked on and left out, instead of refused.
    is_forgiving: bool,
}

impl Notes {
    /// Adds a problem: the file will be refused.
    pub(crate) fn refuse(&mut self, problem: Problem) {
        if self.is_forgiving && FORGIVEN.contains(&problem.code) {
            self.remark(problem);
        } else if self.is_full() {
            self.untold += 1;
        } else {
            self.problems.push(problem);
        }
    }

    /// Reads something of an earlier time: rows that the catalog no longer has are remarked on and left out.
    pub(crate) fn forgiving<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        self.is_forgiving = true;
        let read = read(self);
        self.is_forgiving = false;
        read
    }

    /// Adds a remark: the file is read all the same.
    pub(crate) fn remark(&mut self, remark: Problem) {
        if self.remarks.len() < MAX_TOLD {
            self.remarks.push(remark);
        }
    }

    /// Whether further problems are only counted, so that a costly message need not be made.
    pub(crate) fn is_full(&self) -> bool {
        self.problems.len() >= MAX_TOLD
    }

    /// Counts one item; `false` once there are too many, and reading the list or map should stop.
    pub(crate) fn count_item(&mut self) -> bool {
        self.items += 1;
        if self.items == MAX_ITEMS + 1 {
            self.problems.insert(
                0,
                Problem::new(
                    "too-many-items",
                    "",
                    format!("the file has more than {MAX_ITEMS} items"),
                    "Entries of lists and answers count as items. Shorten the lists of evidence, or split the \
                     assessment.",
                ),
            );
        }
        self.items <= MAX_ITEMS
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
