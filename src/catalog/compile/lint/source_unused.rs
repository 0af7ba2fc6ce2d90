//! `source-unused`: every source is leaned on by something.
//!
//! Separate as every rule is: one rule, one file, one code.

use std::collections::BTreeSet;

use super::super::problem::Problem;
use super::super::read::Source;
use super::super::walk::{Kind, ids, references};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "source-unused", needs: Needs::AllFiles, check };

fn check(source: &Source) -> Vec<Problem> {
    let referrals = references(source).into_iter().filter(|referral| referral.kind == Kind::Source);
    let used: BTreeSet<&str> = referrals.map(|referral| referral.key).collect();
    ids(source)
        .into_iter()
        .filter(|named| named.kind == Kind::Source && !used.contains(named.id.value.as_str()))
        .map(|named| {
            named.place().problem(
                RULE.code,
                "nothing leans on this source".to_owned(),
                "name it in the rows that it supports, or remove it",
            )
        })
        .collect()
}
