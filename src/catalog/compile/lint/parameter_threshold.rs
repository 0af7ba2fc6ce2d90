//! `parameter-threshold`: a parameter has one threshold of its kind, so that an answer either reaches it or not.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::located::Text;
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::source::{ParameterKind, ParameterRow};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "parameter-threshold", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for controls in &source.controls {
        for control in &controls.content.controls {
            for parameter in &control.parameters {
                let found = match parameter.kind {
                    ParameterKind::Number => check_number(parameter),
                    ParameterKind::Choice => check_choice(parameter),
                };
                problems.extend(found.into_iter().map(|(line, message, help)| {
                    let place = Place { file: &controls.file, line, id: &control.id.value };
                    place.problem(RULE.code, format!("parameter `{}` {message}", parameter.id.value), help)
                }));
            }
        }
    }
    problems
}

type Finding = (usize, String, &'static str);

fn check_number(parameter: &ParameterRow) -> Vec<Finding> {
    let line = parameter.id.line;
    let mut found = Vec::new();
    let one = "write either `at-most` or `at-least`";
    let threshold = match (&parameter.at_most, &parameter.at_least) {
        (Some(threshold), None) | (None, Some(threshold)) => Some(threshold),
        (None, None) => {
            found.push((line, "has no threshold".to_owned(), one));
            None
        }
        (Some(_), Some(at_least)) => {
            found.push((at_least.line, "has two thresholds".to_owned(), one));
            None
        }
    };
    if let Some(threshold) = threshold.filter(|threshold| parse_number(&threshold.value).is_none()) {
        let message = format!("has the threshold `{}`, which is no whole number", threshold.value);
        found.push((threshold.line, message, "choose a unit in which the threshold is a whole number"));
    }
    if parameter.values.is_some() {
        found.push((
            line,
            "is a number with a list of values".to_owned(),
            "remove `values`, or write `kind: choice`",
        ));
    }
    if parameter.unit.is_none() {
        found.push((line, "is a number without a unit".to_owned(), "add `unit`"));
    }
    found
}

fn check_choice(parameter: &ParameterRow) -> Vec<Finding> {
    let line = parameter.id.line;
    let mut found = Vec::new();
    let values: &[Text] = parameter.values.as_deref().unwrap_or_default();
    if values.len() < 2 {
        found.push((line, "offers no choice".to_owned(), "list at least two `values`, worst first"));
    }
    for (position, value) in values.iter().enumerate() {
        if values[..position].iter().any(|earlier| earlier.value == value.value) {
            let message = format!("lists `{}` twice", value.value);
            found.push((value.line, message, "remove one of them"));
        }
    }
    match &parameter.at_least {
        None => found.push((line, "has no threshold".to_owned(), "add `at-least` with one of the values")),
        Some(at_least) if !values.iter().any(|value| value.value == at_least.value) => {
            let message = format!("has the threshold `{}`, which is none of its values", at_least.value);
            found.push((at_least.line, message, "write one of the values, spelt the same"));
        }
        Some(_) => {}
    }
    if let Some(stray) = parameter.at_most.as_ref().or(parameter.unit.as_ref()) {
        let help = "remove `at-most` and `unit`, or write `kind: number`";
        found.push((stray.line, "is a choice with fields of a number".to_owned(), help));
    }
    found
}

/// The threshold as the tables hold it.
pub fn parse_number(text: &str) -> Option<i64> {
    text.parse().ok()
}
