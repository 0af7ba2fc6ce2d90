//! Tests over profile, artifacts, answers, scope, stances and numbers, resolved to positions.
//!
//! Separate from predicates, which look at the profile alone.

use super::super::catalog::{
    Condition, ControlIndex, CountIndex, FactIndex, FactSetting, OptionIndex, PartIndex, StanceIndex, Test,
    ValueIndex,
};
use super::super::lint::{parse_answer_word, parse_artifact_word, parse_bound};
use super::super::located::{ConditionRow, When};
use super::super::walk::{Kind, subject_of};
use super::keep_all;
use super::positions::Positions;

/// The test a row of a collection carries; without one the row is for everyone.
pub fn resolve_test(collection: &str, when: Option<&When>, positions: &Positions<'_>) -> Option<Test> {
    let alternatives = when.iter().flat_map(|when| &when.value);
    Some(Test {
        alternatives: keep_all(alternatives.map(|alternative| {
            keep_all(alternative.value.0.iter().map(|row| condition(collection, row, positions)))
        }))?,
    })
}

fn condition(collection: &str, row: &ConditionRow, positions: &Positions<'_>) -> Option<Condition> {
    let (kind, key) = subject_of(row);
    let values = || row.values.value.iter().map(|value| value.value.as_str());
    let within = |home, key| keep_all(values().map(move |value| positions.find(home, key, value)));
    Some(match kind {
        Kind::Artifact => Condition::Artifact {
            artifact: positions.artifact(key)?,
            words: keep_all(values().map(parse_artifact_word))?,
        },
        Kind::Control => Condition::Answer {
            control: positions.find(kind, "", key).map(ControlIndex)?,
            words: keep_all(values().map(parse_answer_word))?,
        },
        Kind::Count => Condition::Count {
            count: positions.find(kind, collection, key).map(CountIndex)?,
            bounds: keep_all(values().map(parse_bound))?,
        },
        Kind::Part => Condition::Scope {
            part: positions.find(kind, "", key).map(PartIndex)?,
            is_in: values().any(|value| value == "in"),
        },
        Kind::Entry => Condition::Stance {
            stance: positions.find(kind, "stances", key).map(StanceIndex)?,
            options: keep_all(within(Kind::Option, key)?.iter().map(|option| Some(OptionIndex(*option))))?,
        },
        _ => Condition::Fact(FactSetting {
            fact: positions.find(Kind::Fact, "", key).map(FactIndex)?,
            values: keep_all(within(Kind::Value, key)?.iter().map(|value| Some(ValueIndex(*value))))?,
        }),
    })
}
