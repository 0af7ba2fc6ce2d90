//! `priority-range`: a priority is a place in a list of eight areas.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "priority-range", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for controls in &source.controls {
        for control in &controls.content.controls {
            let priority = control.priority.as_ref();
            if let Some(priority) = priority.filter(|priority| !(1..=8).contains(&priority.value)) {
                let place = Place { file: &controls.file, line: priority.line, id: &control.id.value };
                let help = "write 1 to 8, or leave the line out where the area is not on the article's list";
                problems.push(place.problem(
                    RULE.code,
                    format!("there is no place {}", priority.value),
                    help,
                ));
            }
        }
    }
    problems
}
