//! Tables in a Markdown text: a line of headings, a rule, and lines of cells.
//!
//! Separate from tables with a separator, because here a text around them is no row, and letters are escaped.

use super::grid::Row;
use super::{MAX_COLUMNS, MAX_ROWS, Refusal};

/// Every table, its headings first; none where the text has no rule below a line of headings.
pub(super) fn tables(text: &str) -> Result<Vec<Vec<Row>>, Refusal> {
    let mut tables: Vec<Vec<Row>> = Vec::new();
    let mut before: Option<Row> = None;
    let (mut is_within, mut number) = (false, 0);
    for (at, line) in text.lines().enumerate() {
        if !line.contains('|') {
            (is_within, before) = (false, None);
            continue;
        }
        let is_rule = is_rule(line);
        if is_within && !is_rule {
            number += 1;
            if number > MAX_ROWS {
                return Err(Refusal::TooManyRows);
            }
            let row = row(line, at + 1)?;
            if let Some(table) = tables.last_mut() {
                table.push(row);
            }
        } else if !is_rule {
            before = Some(row(line, at + 1)?);
        } else if let Some(head) = before.take() {
            tables.push(vec![head]);
            is_within = true;
        }
    }
    Ok(tables)
}

fn is_rule(line: &str) -> bool {
    line.contains('-') && line.chars().all(|letter| matches!(letter, '|' | '-' | ':' | ' ' | '\t' | '\r'))
}

fn row(line: &str, number: usize) -> Result<Row, Refusal> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = letters.peek().copied().filter(|next| letter == '\\' && next.is_ascii_punctuation());
        if letter == '|' {
            if cells.len() >= MAX_COLUMNS {
                return Err(Refusal::TooManyColumns(number));
            }
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(escaped.unwrap_or(letter));
            if escaped.is_some() {
                letters.next();
            }
        }
    }
    // The mark at the end of the line ends the last cell and begins none.
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    let cells = cells.iter().map(|cell| bare(cell.trim())).collect();
    Ok(Row { line: number, cells })
}

/// Without marks around the whole cell: `**yes**`, `` `CC6.1` ``, `_no_`.
fn bare(cell: &str) -> String {
    let mut cell = cell;
    for mark in ["**", "__", "`", "*", "_"] {
        let inside = cell.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        cell = inside.filter(|inside| !inside.is_empty() && !inside.contains(mark)).unwrap_or(cell);
    }
    cell.replace("<br>", "\n").replace("<br/>", "\n").replace("<br />", "\n")
}
