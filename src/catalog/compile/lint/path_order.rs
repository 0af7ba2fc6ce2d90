//! `path-order`: a path names each step once, and waits only for steps that stand before.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "path-order", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for paths in source.knowledge.paths.iter() {
        for path in &paths.content.paths {
            for (position, step) in path.steps.iter().enumerate() {
                let earlier = &path.steps[..position];
                let stands_before = |id: &str| earlier.iter().any(|other| other.step.value == id);
                let mut report = |line, message, help: &str| {
                    let place = Place { file: &paths.file, line, id: &path.id.value };
                    problems.push(place.problem(RULE.code, message, help));
                };
                if stands_before(&step.step.value) {
                    let message = format!("the path takes `{}` twice", step.step.value);
                    report(step.step.line, message, "remove one of them");
                }
                for before in step.after.iter().filter(|before| !stands_before(&before.value)) {
                    let message = format!("`{}` waits for `{}`", step.step.value, before.value);
                    report(before.line, message, "name a step that stands before it in this path");
                }
            }
        }
    }
    problems
}
