//! `reference-repeated`: no list of one row names the same thing twice.
//!
//! Separate as every rule is: one rule, one file, one code. Clauses have a rule of their own.

use std::collections::BTreeSet;

use super::super::located::{Text, When};
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::walk::{knowledge_rows, references};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "reference-repeated", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for referral in references(source) {
        if !["sources", "speaks-for", "see", "own-text", "performed-by-host"].contains(&referral.field) {
            continue;
        }
        let key = (referral.row, referral.field, referral.key);
        if !seen.insert(key) {
            problems.push(repeated(referral.place(), referral.name));
        }
    }
    for framework in source.frameworks.values() {
        if let Some(head) = &framework.head {
            check_when(&head.file, &head.content.id.value, head.content.when.as_ref(), &mut problems);
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
    let alternatives = when.iter().flat_map(|when| &when.value);
    for condition in alternatives.flat_map(|alternative| &alternative.value.0) {
        let values = &condition.values.value;
        for (position, value) in values.iter().enumerate() {
            if values[..position].iter().any(|earlier| earlier.value == value.value) {
                let line = value.line;
                problems.push(repeated(Place { file, line, id }, value));
            }
        }
    }
}

fn repeated(place: Place<'_>, name: &Text) -> Problem {
    let message = format!("the list names `{}` twice", name.value);
    place.problem(RULE.code, message, "remove one of them")
}
