//! What the API throws: the first problem with all problems beside it.
//!
//! Separate because a caller needs one code to branch on, while a person wants the whole list.

use crate::interchange::Problem;
use serde::Serialize;

/// An input that was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Failure {
    /// Code of the first problem.
    pub code: &'static str,
    /// Message of the first problem, and how many more there are.
    pub message: String,
    /// Path of the first problem.
    pub path: String,
    /// What to do about the first problem.
    pub help: String,
    /// All problems.
    pub problems: Vec<Problem>,
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        let mut problems = problems;
        if problems.is_empty() {
            problems.push(Problem::new(
                "internal",
                "",
                "something went wrong",
                "Please report this as a bug.",
            ));
        }
        let others = problems.len() - 1;
        let mut failure = Self {
            code: "internal",
            message: String::new(),
            path: String::new(),
            help: String::new(),
            problems: Vec::new(),
        };
        if let Some(first) = problems.first() {
            let place = if first.path.is_empty() { String::new() } else { format!("{}: ", first.path) };
            let rest = match others {
                0 => String::new(),
                1 => " (and 1 more problem)".to_owned(),
                _ => format!(" (and {others} more problems)"),
            };
            failure.code = first.code;
            failure.message = format!("{place}{}{rest}", first.message);
            failure.path.clone_from(&first.path);
            failure.help.clone_from(&first.help);
        }
        failure.problems = problems;
        failure
    }
}
