//! `claim-unclear`: a claim is measured in one way, and expects one thing of it unless nothing is computed.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::super::source::{ClaimRow, ExpectsRow, MeasureRow};
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "claim-unclear", needs: Needs::Rows, check };

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for claims in source.knowledge.claims.iter() {
        for row in &claims.content.claims {
            problems.extend(check_claim(row).into_iter().map(|(line, message, help)| {
                let place = Place { file: &claims.file, line, id: &row.id.value };
                place.problem(RULE.code, message.to_owned(), help)
            }));
        }
    }
    problems
}

fn check_claim(row: &ClaimRow) -> Vec<(usize, &'static str, &'static str)> {
    let mut found = Vec::new();
    let measure = &row.measure.value;
    if ways_of(measure) != 1 {
        found.push((
            row.measure.line,
            "a claim is measured in one way",
            "write one of overlap, designation, shared-effort, nothing",
        ));
    }
    if measure.overlap.is_some() != measure.way.is_some() {
        found.push((
            row.measure.line,
            "`way` belongs to an overlap, and an overlap needs it",
            "write way: any, mean or full beside overlap, and nowhere else",
        ));
    }
    if row.expects.is_some() == measure.nothing.is_some() {
        found.push((
            row.measure.line,
            "a claim expects something exactly where something is computed",
            "add `expects`, or leave it out beside `nothing`",
        ));
    }
    if row.by.is_empty() {
        found.push((row.id.line, "nobody makes this claim", "name whoever does under `by`"));
    }
    if let Some(expects) = row.expects.as_ref().filter(|expects| things_of(&expects.value) != 1) {
        found.push((
            expects.line,
            "a claim expects one thing",
            "write one of percent, level, some: true, none: true",
        ));
    }
    found
}

fn ways_of(measure: &MeasureRow) -> usize {
    [
        measure.overlap.is_some(),
        measure.designation.is_some(),
        measure.shared_effort.is_some(),
        measure.nothing.is_some(),
    ]
    .into_iter()
    .filter(|is_there| *is_there)
    .count()
}

fn things_of(expects: &ExpectsRow) -> usize {
    [
        expects.percent.is_some(),
        expects.level.is_some(),
        expects.some == Some(true),
        expects.none == Some(true),
    ]
    .into_iter()
    .filter(|is_there| *is_there)
    .count()
}
