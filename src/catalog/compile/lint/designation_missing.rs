//! `designation-missing`: every requirement says required or addressable where its framework does, and none elsewhere.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "designation-missing", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for framework in source.frameworks.values() {
        let Some(reference) = &framework.reference else {
            continue;
        };
        for family in &framework.families {
            for requirement in &family.content.requirements {
                let (line, message, help) = match (&requirement.designation, reference.designations) {
                    (None, true) => (
                        requirement.id.line,
                        "the requirement has no designation",
                        "add `designation: required` or `designation: addressable`, as the rule says",
                    ),
                    (Some(designation), false) => {
                        (designation.line, "the framework knows no designations", "remove the line")
                    }
                    _ => continue,
                };
                let place = Place { file: &family.file, line, id: &requirement.id.value };
                problems.push(place.problem(RULE.code, message.to_owned(), help));
            }
        }
    }
    problems
}
