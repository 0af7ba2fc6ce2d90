//! `requirement-without-clauses`: every requirement can be scored.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "requirement-without-clauses", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for family in source.frameworks.values().flat_map(|framework| &framework.families) {
        let requirements = &family.content.requirements;
        for requirement in requirements.iter().filter(|requirement| requirement.clauses.is_empty()) {
            let place = Place { file: &family.file, line: requirement.id.line, id: &requirement.id.value };
            problems.push(place.problem(
                RULE.code,
                "the requirement has no clauses".to_owned(),
                "add `clauses`: each one testable part, and the control that satisfies it",
            ));
        }
    }
    problems
}
