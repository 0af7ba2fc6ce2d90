//! `rule-shadowed`: no rule stands behind one of its slot that holds for everyone; it could never be given.
//!
//! Separate as every rule is: one rule, one file, one code. The same goes for paths, of which the first is taken.

use super::super::located::Text;
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "rule-shadowed", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for question in &source.knowledge.questions {
        let rules = &question.content.rules;
        for (position, rule) in rules.iter().enumerate() {
            let is_same = |slot: &Text| rule.slot.as_ref().is_some_and(|own| own.value == slot.value);
            let earlier = rules[..position].iter();
            let mut earlier = earlier.filter(|other| other.slot.as_ref().is_some_and(is_same));
            if let Some(other) = earlier.find(|other| other.when.is_none()) {
                problems.push(shadowed(&question.file, &rule.id, &other.id));
            }
        }
    }
    for paths in source.knowledge.paths.iter() {
        let rows = &paths.content.paths;
        for (position, row) in rows.iter().enumerate() {
            if let Some(other) = rows[..position].iter().find(|other| other.when.is_none()) {
                problems.push(shadowed(&paths.file, &row.id, &other.id));
            }
        }
        if let Some(last) = rows.last().filter(|last| last.when.is_some()) {
            let place = Place { file: &paths.file, line: last.id.line, id: &last.id.value };
            let message = "the last path is not for everyone".to_owned();
            problems.push(place.problem(RULE.code, message, "leave out its `when`, so that one always fits"));
        }
    }
    problems
}

fn shadowed(file: &str, id: &Text, by: &Text) -> Problem {
    let place = Place { file, line: id.line, id: &id.value };
    let message = format!("`{}` stands before it and holds for everyone", by.value);
    place.problem(RULE.code, message, "move it up, or give the other a `when`")
}
