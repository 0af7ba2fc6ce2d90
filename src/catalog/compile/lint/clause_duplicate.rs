//! `clause-duplicate-control`: no control and no text stands twice in one requirement, where it would count double.
//!
//! Separate as every rule is: one rule, one file, one code.

use std::collections::BTreeMap;

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::source::RequirementRow;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "clause-duplicate-control", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for family in source.frameworks.values().flat_map(|framework| &framework.families) {
        for requirement in &family.content.requirements {
            check_requirement(&family.file, requirement, &mut problems);
        }
    }
    problems
}

fn check_requirement(file: &str, requirement: &RequirementRow, problems: &mut Vec<Problem>) {
    let mut report = |line, what: String, first: usize| {
        let place = Place { file, line, id: &requirement.id.value };
        problems.push(place.problem(
            RULE.code,
            format!("{what} stands twice in the requirement, first on line {first}"),
            "say both in one clause, or name the control that this clause is really about",
        ));
    };
    let mut controls: BTreeMap<&str, usize> = BTreeMap::new();
    let mut texts: BTreeMap<String, usize> = BTreeMap::new();
    for clause in &requirement.clauses {
        let control = &clause.control;
        match controls.get(control.value.as_str()) {
            Some(&first) => report(control.line, format!("control `{}`", control.value), first),
            None => drop(controls.insert(&control.value, control.line)),
        }
        let text = clause.says.value.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        match texts.get(&text) {
            Some(&first) => report(clause.says.line, "the same text".to_owned(), first),
            None => drop(texts.insert(text, clause.says.line)),
        }
    }
}
