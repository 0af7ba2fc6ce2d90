//! `id-duplicate`: an id names one thing of its kind.
//!
//! Separate as every rule is: one rule, one file, one code.

use std::collections::BTreeMap;

use super::super::problem::Problem;
use super::super::read::Source;
use super::super::walk::ids;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "id-duplicate", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut first = BTreeMap::new();
    for named in ids(source) {
        let key = (named.kind, named.within, named.id.value.as_str());
        match first.get(&key) {
            None => drop(first.insert(key, (named.file, named.id.line))),
            Some((file, line)) => problems.push(named.place().problem(
                RULE.code,
                format!("another {} with this id stands at {file}:{line}", named.kind.noun()),
                "rename one of them, or remove it",
            )),
        }
    }
    problems
}
