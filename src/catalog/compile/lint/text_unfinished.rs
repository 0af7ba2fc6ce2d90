//! `text-unfinished`: no placeholder reaches a reader.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::Problem;
use super::super::read::Source;
use super::super::walk::texts;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "text-unfinished", needs: Needs::Rows, check };

const PLACEHOLDERS: [&str; 6] = ["TODO", "TBD", "FIXME", "XXX", "lorem", "Lorem"];

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for written in texts(source) {
        let mut words = written.text.value.split(|letter: char| !letter.is_alphanumeric());
        if let Some(word) = words.find(|word| PLACEHOLDERS.contains(word)) {
            let message = format!("`{}` says \"{word}\"", written.field);
            problems.push(written.place().problem(RULE.code, message, "write what belongs there"));
        }
    }
    problems
}
