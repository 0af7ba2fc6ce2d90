//! `predicate-empty`: a `when` has alternatives, an alternative conditions, and a condition values.
//!
//! Separate as every rule is: one rule, one file, one code. An empty list would silently mean everyone or nobody.

use super::super::located::When;
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::walk::knowledge_rows;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "predicate-empty", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for framework in source.frameworks.values() {
        if let Some(head) = &framework.head {
            check_when(&head.file, &head.content.id.value, head.content.when.as_ref(), &mut problems);
            for vote in head.content.parts.iter().flat_map(|part| &part.votes) {
                check_when(&head.file, &head.content.id.value, vote.when.as_ref(), &mut problems);
            }
        }
        for family in &framework.families {
            for requirement in &family.content.requirements {
                check_when(&family.file, &requirement.id.value, requirement.when.as_ref(), &mut problems);
            }
        }
    }
    for controls in &source.controls {
        for control in &controls.content.controls {
            for parameter in &control.parameters {
                check_when(&controls.file, &control.id.value, parameter.when.as_ref(), &mut problems);
            }
        }
    }
    for row in knowledge_rows(source) {
        check_when(row.file, &row.id.value, row.when, &mut problems);
    }
    problems
}

fn check_when(file: &str, id: &str, when: Option<&When>, problems: &mut Vec<Problem>) {
    let Some(when) = when else { return };
    let mut report = |line, message: &str, help: &str| {
        problems.push(Place { file, line, id }.problem(RULE.code, message.to_owned(), help));
    };
    if when.value.is_empty() {
        report(
            when.line,
            "the predicate has no alternatives",
            "leave `when` out where a row applies to everyone",
        );
    }
    for alternative in &when.value {
        if alternative.value.0.is_empty() {
            let help = "add a condition, or leave `when` out where a row applies to everyone";
            report(alternative.line, "an alternative has no conditions", help);
        }
        for condition in alternative.value.0.iter().filter(|condition| condition.values.value.is_empty()) {
            let message = format!("no value of `{}` satisfies the condition", condition.fact.value);
            report(condition.values.line, &message, "list the values that do");
        }
    }
}
