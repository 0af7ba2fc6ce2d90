//! `text-missing`: nothing that a reader should see is empty.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::walk::texts;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "text-missing", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for written in texts(source).into_iter().filter(|written| written.text.value.trim().is_empty()) {
        let message = format!("`{}` is empty", written.field);
        problems.push(written.place().problem(RULE.code, message, "write it, or remove what it belongs to"));
    }
    for controls in &source.controls {
        for control in controls.content.controls.iter().filter(|control| control.evidence.is_empty()) {
            let place = Place { file: &controls.file, line: control.id.line, id: &control.id.value };
            let message = "`evidence` is empty".to_owned();
            problems.push(place.problem(RULE.code, message, "list what an assessor would want to see"));
        }
    }
    for framework in source.frameworks.values() {
        if let Some(head) = &framework.head
            && let (Some(when), None) = (&head.content.when, &head.content.otherwise)
        {
            let place = Place { file: &head.file, line: when.line, id: &head.content.id.value };
            let message = "`otherwise` is missing".to_owned();
            problems.push(place.problem(RULE.code, message, "say what those read to whom it does not apply"));
        }
    }
    problems
}
