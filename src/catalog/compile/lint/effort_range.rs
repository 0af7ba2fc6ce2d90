//! `effort-range`: an effort is 1 to 400 person-days, the lower estimate first.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "effort-range", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for controls in &source.controls {
        for control in &controls.content.controls {
            let (from, to) = (control.effort.value.from, control.effort.value.to);
            if !(1 <= from && from <= to && to <= 400) {
                let place = Place { file: &controls.file, line: control.effort.line, id: &control.id.value };
                let message = format!("an effort from {from} to {to} person-days");
                problems.push(place.problem(RULE.code, message, "write 1 ≤ from ≤ to ≤ 400"));
            }
        }
    }
    problems
}
