//! Answers from tables: what is read from the files that people have, and what is named because it cannot be.
//!
//! Separate from our own files, in which every word is ours.

mod encodings;
mod marks;
mod matching;
mod own;
mod robust;
mod visit;
mod words;

use crosscheck::answer_table::{AnswerTable, Lack, Offer, Saying, offer, read_table};
use crosscheck::catalog::{ControlIndex, bundled};
use crosscheck::engine::{Assessment, assess};

pub const MFA: &str = "multi-factor-authentication";
pub const TIMEOUT: &str = "session-timeout";

pub fn control(id: &str) -> ControlIndex {
    bundled().find_control(id).unwrap()
}

pub fn read(text: &str) -> AnswerTable {
    read_table(bundled(), text.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?}: {text}"))
}

/// What the only row that says something says.
pub fn said(table: &AnswerTable, id: &str) -> Saying {
    let control = control(id);
    let all: Vec<&Saying> = table.sayings.iter().filter(|(c, _)| *c == control).map(|(_, s)| s).collect();
    assert_eq!(all.len(), 1, "{id}: {table:?}");
    all[0].clone()
}

/// What was not understood: line, column, value.
pub fn lacks(table: &AnswerTable) -> Vec<(usize, &str, &str, &Lack)> {
    table.remarks.iter().map(|r| (r.line, r.column.as_str(), r.value.as_str(), &r.lack)).collect()
}

pub fn offered(own: &Assessment, table: &AnswerTable) -> Offer {
    offer(bundled(), own, &assess(bundled(), own), table)
}

/// Takes whatever row comes first, whether or not it is chosen by itself.
pub fn take_all(own: &Assessment, offer: &Offer) -> Assessment {
    let mut taken = own.clone();
    for change in &offer.changes {
        *taken.answer_mut(change.control) = change.rows[0].1.clone();
    }
    taken
}
