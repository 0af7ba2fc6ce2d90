//! `control-unused`: every control is named by a clause; one that is not would be asked for nothing.
//!
//! Separate as every rule is: one rule, one file, one code.

use std::collections::BTreeSet;

use super::super::problem::Problem;
use super::super::read::Source;
use super::super::walk::{Kind, ids, references};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "control-unused", needs: Needs::AllFiles, check };

fn check(source: &Source) -> Vec<Problem> {
    let clauses = references(source).into_iter().filter(|referral| referral.field == "clauses");
    let used: BTreeSet<&str> = clauses.map(|referral| referral.key).collect();
    ids(source)
        .into_iter()
        .filter(|named| named.kind == Kind::Control && !used.contains(named.id.value.as_str()))
        .map(|named| {
            named.place().problem(
                RULE.code,
                "no clause names this control".to_owned(),
                "name it in a clause of a requirement it satisfies, or remove it",
            )
        })
        .collect()
}
