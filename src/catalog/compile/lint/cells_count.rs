//! `cells-count`: a table has columns, and every row a cell for each of them.
//!
//! Separate as every rule is: one rule, one file, one code.

use super::super::problem::{Place, Problem};
use super::super::read::Source;
use super::{Needs, Rule};

pub const RULE: Rule = Rule { code: "cells-count", needs: Needs::Rows, check };

/// More columns than this cannot be read on a phone.
const AT_MOST: usize = 4;

fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for topic in &source.knowledge.topics {
        let (file, content) = (topic.file.as_str(), &topic.content);
        let columns = content.columns.value.len();
        if !(1..=AT_MOST).contains(&columns) {
            let place = Place { file, line: content.columns.line, id: &content.id.value };
            let message = format!("a table of {columns} columns");
            problems.push(place.problem(RULE.code, message, format!("write 1 to {AT_MOST} heads")));
        }
        for row in content.rows.iter().filter(|row| row.cells.value.len() != columns) {
            let place = Place { file, line: row.cells.line, id: &row.id.value };
            let message = format!("{} cells under {columns} heads", row.cells.value.len());
            problems.push(place.problem(RULE.code, message, "write one cell for each head"));
        }
        if content.rows.is_empty() {
            let place = Place { file, line: content.id.line, id: &content.id.value };
            problems.push(place.problem(RULE.code, "a table without rows".to_owned(), "add rows"));
        }
    }
    problems
}
