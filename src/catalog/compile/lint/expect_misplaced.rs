//! `expect-misplaced`: how surely a report shows a control is said only in a framework that reports attest.
//!
//! Separate as every rule is: one rule, one file, one code.

use std::collections::BTreeSet;

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "expect-misplaced", needs: Needs::AllFiles, check };

fn check(source: &Source) -> Vec<Problem> {
    let artifacts = source.artifacts.iter().flat_map(|file| &file.content.artifacts);
    let attested: BTreeSet<&str> = artifacts
        .filter_map(|artifact| artifact.speaks_for.value.framework.as_ref())
        .map(|framework| framework.value.as_str())
        .collect();
    let mut problems = Vec::new();
    for framework in source.frameworks.values() {
        let id = framework.head.as_ref().map_or("", |head| head.content.id.value.as_str());
        if attested.contains(id) {
            continue;
        }
        for family in &framework.families {
            for requirement in &family.content.requirements {
                for expect in requirement.clauses.iter().filter_map(|clause| clause.expect.as_ref()) {
                    let place = Place { file: &family.file, line: expect.line, id: &requirement.id.value };
                    problems.push(place.problem(
                        RULE.code,
                        format!("no artifact attests `{id}`, so no report can be expected to show anything"),
                        "remove the line",
                    ));
                }
            }
        }
    }
    problems
}
