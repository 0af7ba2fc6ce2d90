//! `text-length`: texts fit the places where they are shown.
//!
//! Separate as every rule is: one rule, one file, one code. The limits stand with the walk over the texts.

use super::super::problem::Problem;
use super::super::read::Source;
use super::super::walk::texts;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "text-length", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for written in texts(source) {
        let length = written.text.value.trim().chars().count();
        if length > written.limit {
            let message = format!("`{}` has {length} characters", written.field);
            let help = format!("say it in {}", written.limit);
            problems.push(written.place().problem(RULE.code, message, help));
        }
    }
    problems
}
