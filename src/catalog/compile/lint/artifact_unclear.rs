//! `artifact-unclear`: an artifact speaks either for a framework, or for controls with an assurance.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "artifact-unclear", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(artifacts) = &source.artifacts {
        for artifact in &artifacts.content.artifacts {
            let speaks_for = &artifact.speaks_for.value;
            let controls = speaks_for.controls.as_ref().is_some_and(|controls| !controls.is_empty());
            let is_clear = match (&speaks_for.framework, &speaks_for.assurance) {
                (Some(_), None) => speaks_for.controls.is_none(),
                (None, Some(_)) => controls,
                _ => false,
            };
            if !is_clear {
                let place =
                    Place { file: &artifacts.file, line: artifact.speaks_for.line, id: &artifact.id.value };
                problems.push(place.problem(
                    RULE.code,
                    "it is not clear what the artifact speaks for".to_owned(),
                    "write `{ framework: … }`, or `{ controls: […], assurance: … }` with at least one control",
                ));
            }
        }
    }
    problems
}
