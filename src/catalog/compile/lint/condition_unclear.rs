//! `condition-unclear`: a condition on an artifact, an answer, a number or the scope uses the words there are.
//!
//! Separate as every rule is: one rule, one file, one code. The words of facts and stances are ids of their own.

use super::super::catalog::{AnswerWord, ArtifactWord, Bound};
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::walk::{Kind, knowledge_rows, subject_of};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "condition-unclear", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for row in knowledge_rows(source) {
        for alternative in row.when.iter().flat_map(|when| &when.value) {
            for condition in &alternative.value.0 {
                let (kind, _) = subject_of(condition);
                let Some((is_word, help)) = vocabulary(kind) else { continue };
                for value in condition.values.value.iter().filter(|value| !is_word(&value.value)) {
                    let place = Place { file: row.file, line: value.line, id: &row.id.value };
                    let message = format!("`{}` cannot be `{}`", condition.fact.value, value.value);
                    problems.push(place.problem(RULE.code, message, help));
                }
            }
        }
    }
    problems
}

type IsWord = fn(&str) -> bool;

fn vocabulary(kind: Kind) -> Option<(IsWord, &'static str)> {
    Some(match kind {
        Kind::Artifact => (
            |text| parse_artifact_word(text).is_some(),
            "write held, absent, unstated, stale, undated, and of an auditor's report also type-1, type-2, qualified, adverse, bridged or next-in-progress",
        ),
        Kind::Control => {
            (|text| parse_answer_word(text).is_some(), "write a status as in an assessment, or unanswered")
        }
        Kind::Count => (
            |text| parse_bound(text).is_some(),
            "write at-least, at-most, more-than or fewer-than, a space and a whole number",
        ),
        Kind::Part => (|text| matches!(text, "in" | "out"), "write in or out"),
        _ => return None,
    })
}

/// What a word says of an artifact.
pub fn parse_artifact_word(text: &str) -> Option<ArtifactWord> {
    Some(match text {
        "held" => ArtifactWord::Held,
        "absent" => ArtifactWord::Absent,
        "stale" => ArtifactWord::Stale,
        "undated" => ArtifactWord::Undated,
        "type-1" => ArtifactWord::Design,
        "type-2" => ArtifactWord::Operation,
        "unstated" => ArtifactWord::Unstated,
        "qualified" => ArtifactWord::Qualified,
        "adverse" => ArtifactWord::Adverse,
        "bridged" => ArtifactWord::Bridged,
        "next-in-progress" => ArtifactWord::NextInProgress,
        _ => return None,
    })
}

/// What a word says of a control.
pub fn parse_answer_word(text: &str) -> Option<AnswerWord> {
    Some(match text {
        "implemented" => AnswerWord::Implemented,
        "partial" => AnswerWord::Partial,
        "planned" => AnswerWord::Planned,
        "alternative" => AnswerWord::Alternative,
        "not-applicable" => AnswerWord::NotApplicable,
        "not-implemented" => AnswerWord::NotImplemented,
        "unanswered" => AnswerWord::Unanswered,
        _ => return None,
    })
}

/// A bound as it is written: `at-least 500`.
pub fn parse_bound(text: &str) -> Option<Bound> {
    let (word, number) = text.split_once(' ')?;
    let number = number.parse().ok()?;
    Some(match word {
        "at-least" => Bound::AtLeast(number),
        "at-most" => Bound::AtMost(number),
        "more-than" => Bound::MoreThan(number),
        "fewer-than" => Bound::FewerThan(number),
        _ => return None,
    })
}
