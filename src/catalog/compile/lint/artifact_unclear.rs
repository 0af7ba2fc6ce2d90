//! `artifact-unclear`: an artifact speaks for a framework, for controls, or for levels of controls, with an assurance.
//!
//! Separate as every rule is: one rule, one file, one code.

use std::collections::BTreeSet;

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::source::LevelRow;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "artifact-unclear", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(artifacts) = &source.artifacts {
        for artifact in &artifacts.content.artifacts {
            let speaks_for = &artifact.speaks_for.value;
            let controls = speaks_for.controls.as_ref().is_some_and(|controls| !controls.is_empty());
            let levels = speaks_for.levels.as_ref().is_some_and(|levels| are_clear(levels));
            // What is said of bridge letters and hosts is about an auditor's report only.
            let is_for_reports =
                artifact.bridged_after_days.is_some() || !artifact.performed_by_host.is_empty();
            let is_clear = match (&speaks_for.framework, &speaks_for.assurance) {
                (Some(_), None) => speaks_for.controls.is_none() && speaks_for.levels.is_none(),
                (None, Some(_)) => {
                    !is_for_reports
                        && match (&speaks_for.controls, &speaks_for.levels) {
                            (Some(_), None) => controls,
                            (None, Some(_)) => levels,
                            _ => false,
                        }
                }
                _ => false,
            };
            if !is_clear {
                let place =
                    Place { file: &artifacts.file, line: artifact.speaks_for.line, id: &artifact.id.value };
                problems.push(place.problem(
                    RULE.code,
                    "it is not clear what the artifact speaks for".to_owned(),
                    "write `{ framework: … }`, or `{ controls: […], assurance: … }` or `{ levels: […], assurance: … }`, no control twice",
                ));
            }
        }
    }
    problems
}

/// Levels have ids of their own, and each names at least one control, none of them twice.
fn are_clear(levels: &[LevelRow]) -> bool {
    let mut ids = BTreeSet::new();
    !levels.is_empty()
        && levels.iter().all(|level| {
            let mut named = BTreeSet::new();
            let mut listed = level.always.iter().chain(&level.usual).chain(&level.varies);
            let is_new = ids.insert(level.id.value.as_str());
            is_new && listed.all(|control| named.insert(control.value.as_str())) && !named.is_empty()
        })
}
