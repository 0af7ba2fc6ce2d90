//! `topic-unclear`: each control but a blocker stands in exactly one topic of the quick check, there are few of them, and what
//! is asked first is named by tables.
//!
//! Separate as every rule is: one rule, one file, one code. A catalog without topics has no quick check and is let be.

use std::collections::BTreeMap;

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "topic-unclear", needs: Needs::AllFiles, check };

/// More topics than this are no quick check.
const AT_MOST: usize = 14;

fn check(source: &Source) -> Vec<Problem> {
    let Some(quick) = &source.knowledge.quick else { return Vec::new() };
    let mut problems = Vec::new();
    for name in &quick.content.asked_first {
        let is_table = source.knowledge.topics.iter().any(|table| table.content.id.value == name.value);
        if !is_table {
            let place = Place { file: &quick.file, line: name.line, id: "asked-first" };
            let message = format!("`{}` is no table", name.value);
            problems.push(place.problem(RULE.code, message, "name tables of knowledge/"));
        }
    }
    let topics = &quick.content.topics;
    let mut standing: BTreeMap<&str, &str> = BTreeMap::new();
    let rows =
        || source.controls.iter().flat_map(|file| file.content.controls.iter().map(move |row| (file, row)));
    for (position, topic) in topics.iter().enumerate() {
        let mut report = |line, message: String, help: &str| {
            let place = Place { file: &quick.file, line, id: &topic.id.value };
            problems.push(place.problem(RULE.code, message, help));
        };
        if position == AT_MOST {
            report(topic.id.line, format!("there are {} topics", topics.len()), "merge some: 14 at most");
        }
        if topic.controls.is_empty() {
            report(topic.id.line, "the topic is about nothing".to_owned(), "name its controls, or remove it");
        }
        for control in &topic.controls {
            let id = control.value.as_str();
            if rows().any(|(_, row)| row.id.value == id && row.blocker.is_some()) {
                let message = format!("`{id}` is a blocker, and those are asked themselves");
                report(control.line, message, "take it out of the topic");
            }
            if let Some(first) = standing.insert(id, &topic.id.value) {
                report(
                    control.line,
                    format!("`{id}` stands in the topic `{first}` already"),
                    "leave it in the topic where people would look for it",
                );
            }
        }
    }
    for (file, row) in rows().filter(|(_, row)| row.blocker.is_none()) {
        if !standing.contains_key(row.id.value.as_str()) {
            let place = Place { file: &file.file, line: row.id.line, id: &row.id.value };
            let message = "the control stands in no topic of the quick check".to_owned();
            problems.push(place.problem(RULE.code, message, "name it in a topic of quick.yaml"));
        }
    }
    problems
}
