//! `prerequisite-cycle`: no control has to be there before itself.
//!
//! Separate as every rule is: one rule, one file, one code.

use std::collections::{BTreeMap, BTreeSet};

use super::super::located::Text;
use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "prerequisite-cycle", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut requires: BTreeMap<&str, (&str, &Text)> = BTreeMap::new();
    for controls in &source.controls {
        for control in &controls.content.controls {
            if let Some(prerequisite) = &control.requires {
                requires.insert(&control.id.value, (&controls.file, prerequisite));
            }
        }
    }
    let mut problems = Vec::new();
    let mut settled: BTreeSet<&str> = BTreeSet::new();
    for &start in requires.keys() {
        let mut path: Vec<&str> = Vec::new();
        let mut control = start;
        while settled.insert(control) {
            path.push(control);
            match requires.get(control) {
                Some((_, prerequisite)) => control = &prerequisite.value,
                None => break,
            }
        }
        // A path that ran into itself is a cycle; one that ran into an earlier path was reported with it.
        let Some(entry) = path.iter().position(|&passed| passed == control) else {
            continue;
        };
        let Some((file, prerequisite)) = requires.get(control) else {
            continue;
        };
        let place = Place { file, line: prerequisite.line, id: control };
        let cycle = path[entry..].join(" → ");
        problems.push(place.problem(
            RULE.code,
            format!("the control has to be there before itself: {cycle} → {control}"),
            "remove the `requires` that matters least",
        ));
    }
    problems
}
