//! `stance-unclear`: a stance offers at least two options, the first changes nothing, and a threshold is of its kind.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::catalog::Threshold;
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::source::{ParameterKind, ParameterRow, ThresholdRow};
use super::{Needs, Rule, parse_number};

pub const RULE: Rule = Rule { code: "stance-unclear", needs: Needs::AllFiles, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for stances in source.knowledge.stances.iter() {
        for stance in &stances.content.stances {
            let mut report = |line, message: String, help: &str| {
                let place = Place { file: &stances.file, line, id: &stance.id.value };
                problems.push(place.problem(RULE.code, message, help));
            };
            if stance.options.len() < 2 {
                report(stance.id.line, "there is nothing to choose".to_owned(), "write at least two options");
            }
            if let Some(first) = stance.options.first().filter(|option| {
                !(option.adds.is_empty() && option.removes.is_empty() && option.thresholds.is_empty())
            }) {
                let help = "put first the option that leaves everything as the catalog has it";
                report(first.id.line, "the first option changes something".to_owned(), help);
            }
            for row in stance.options.iter().flat_map(|option| &option.thresholds) {
                let parameter = find_parameter(source, row);
                if parameter.is_some_and(|parameter| parse_threshold(parameter, &row.value.value).is_none()) {
                    let message =
                        format!("`{}` is no threshold of `{}`", row.value.value, row.parameter.value);
                    report(row.value.line, message, "write a whole number, or one of the parameter's values");
                }
            }
        }
    }
    problems
}

/// The parameter that a threshold is meant for.
pub fn find_parameter<'a>(source: &'a Source, row: &ThresholdRow) -> Option<&'a ParameterRow> {
    let mut controls = source.controls.iter().flat_map(|file| &file.content.controls);
    let control = controls.find(|control| control.id.value == row.control.value)?;
    control.parameters.iter().find(|parameter| parameter.id.value == row.parameter.value)
}

/// A threshold of the same kind as the parameter's own; the values of a choice are left out.
pub fn parse_threshold(parameter: &ParameterRow, text: &str) -> Option<Threshold> {
    match parameter.kind {
        ParameterKind::Number if parameter.at_most.is_some() => parse_number(text).map(Threshold::AtMost),
        ParameterKind::Number => parse_number(text).map(Threshold::AtLeast),
        ParameterKind::Choice => {
            let position = parameter.values.iter().flatten().position(|value| value.value == text)?;
            Some(Threshold::Choice { values: &[], at_least: u16::try_from(position).ok()? })
        }
    }
}
