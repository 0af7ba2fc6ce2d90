//! `id-ambiguous`: a name that readers are sent to means one thing, whatever kind of thing it is.
//!
//! Separate as every rule is: one rule, one file, one code. `see` names controls, parts, artifacts and sources
//! without saying which.

use std::collections::BTreeMap;

use super::super::problem::Problem;
use super::super::read::Source;
use super::super::walk::{Kind, ids};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "id-ambiguous", needs: Needs::Rows, check };

/// Collections whose names are fixed, because one file holds them.
const FIXED: [&str; 7] = ["claims", "costs", "disagreements", "paths", "stances", "steps", "totals"];

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut first = BTreeMap::new();
    for named in ids(source) {
        let id = named.id.value.as_str();
        match named.kind {
            Kind::Control | Kind::Part | Kind::Artifact | Kind::Source => {
                let kind = *first.entry(id).or_insert(named.kind);
                if kind != named.kind {
                    let message = format!("another thing has this id: one of kind {}", kind.noun());
                    problems.push(named.place().problem(RULE.code, message, "rename one of them"));
                }
            }
            Kind::Collection if FIXED.contains(&id) => {
                let message = "this name is taken by a file of its own".to_owned();
                problems.push(named.place().problem(RULE.code, message, "choose another name"));
            }
            _ => {}
        }
    }
    problems
}
