//! `review-unread`: a row that was read once more says when and against what, and no other row does.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::source::RequirementReviewWord;
use super::catalog_identity::is_date;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "review-unread", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for family in source.frameworks.values().flat_map(|framework| &framework.families) {
        for requirement in &family.content.requirements {
            let mut report = |line, message: String, help: &str| {
                let place = Place { file: &family.file, line, id: &requirement.id.value };
                problems.push(place.problem(RULE.code, message, help));
            };
            match (requirement.review.value, &requirement.read) {
                (RequirementReviewWord::SecondRead, None) => report(
                    requirement.review.line,
                    "nothing says when it was read, and against what".to_owned(),
                    "add `read` with `on` and `against`, or call it drafted",
                ),
                (RequirementReviewWord::SecondRead, Some(reading)) if !is_date(&reading.on.value) => report(
                    reading.on.line,
                    format!("`{}` is no ISO date", reading.on.value),
                    "write a day that exists as YYYY-MM-DD",
                ),
                (RequirementReviewWord::Drafted | RequirementReviewWord::Reviewed, Some(reading)) => report(
                    reading.on.line,
                    "only a row that is `second-read` says when it was read".to_owned(),
                    "remove `read`; a row that was changed after the reading is a draft again",
                ),
                _ => {}
            }
        }
    }
    problems
}
