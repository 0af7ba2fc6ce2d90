//! From text to rows of cells, each with the line on which it begins.
//!
//! Separate from what the cells mean: here only separators, quotes and line ends count.

use super::column::{Column, columns, header_in};
use super::markdown::tables;
use super::{MAX_COLUMNS, MAX_ROWS, Refusal};

/// What parts the cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// This letter, and quotes where a cell holds it.
    Parted(char),
    /// Markdown's tables.
    Markdown,
}

/// A row: the line on which it begins, counted from 1, and its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The line.
    pub line: usize,
    /// The cells, as they stand there.
    pub cells: Vec<String>,
}

impl Row {
    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// A table: rows with something in them, the header among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// What parts the cells.
    pub form: Form,
    /// Rows with something in them.
    pub rows: Vec<Row>,
    /// Position of the header in the rows.
    pub header: usize,
    /// How many rows there were with nothing in them.
    pub blank: usize,
}

/// The letters that part cells, in the order in which they are tried.
const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];
/// Rows among which the header is looked for: title lines may stand above it.
const HEAD: usize = 40;

/// The tables of a text: one, or as many as a Markdown text has with a header that is understood.
pub(super) fn grids(text: &str) -> Result<Vec<Grid>, Refusal> {
    let markdown = tables(text)?;
    if !markdown.is_empty() {
        let grids = markdown.into_iter().filter_map(|rows| {
            let (header, _) = header_in(&rows[..rows.len().min(1)])?;
            let (rows, blank) = without_blank(rows);
            Some(Grid { form: Form::Markdown, rows, header, blank })
        });
        let mut grids: Vec<Grid> = grids.collect();
        // Where one names rows by their ids, others (sums, results, what follows from the answers) are about something else.
        let has_id = |grid: &Grid| columns(&grid.rows[grid.header]).contains(&Some(Column::Id));
        if grids.iter().any(has_id) {
            grids.retain(has_id);
        }
        return if grids.is_empty() { Err(Refusal::NoHeader) } else { Ok(grids) };
    }
    // Spreadsheets say it so; the line is no row.
    let said = text.lines().next().and_then(|line| line.trim().strip_prefix("sep="));
    let said = said.and_then(|said| said.chars().next());
    let candidates: Vec<char> = said.map_or_else(|| SEPARATORS.to_vec(), |said| vec![said]);
    let mut best: Option<(char, usize)> = None;
    let mut first_wrong = None;
    for separator in candidates {
        match rows(text, separator, HEAD) {
            Ok(rows) => {
                let columns = header_in(&rows).map_or(0, |(_, columns)| columns);
                if columns > best.map_or(0, |(_, most)| most) {
                    best = Some((separator, columns));
                }
            }
            Err(wrong) => first_wrong = first_wrong.or(Some(wrong)),
        }
    }
    let Some((separator, _)) = best else { return Err(first_wrong.unwrap_or(Refusal::NoHeader)) };
    let all = rows(text, separator, usize::MAX)?;
    let (rows, blank) = without_blank(all);
    let (header, _) = header_in(&rows[..rows.len().min(HEAD)]).ok_or(Refusal::NoHeader)?;
    Ok(vec![Grid { form: Form::Parted(separator), rows, header, blank }])
}

fn without_blank(mut rows: Vec<Row>) -> (Vec<Row>, usize) {
    let all = rows.len();
    rows.retain(|row| !row.is_blank());
    let blank = all - rows.len();
    (rows, blank)
}

/// At most so many rows.
fn rows(text: &str, separator: char, most: usize) -> Result<Vec<Row>, Refusal> {
    match parted(text, (separator, true), most) {
        // In what was copied from a sheet, a quote is often a letter as any other.
        Err(Refusal::OpenQuote(_)) if separator == '\t' => parted(text, (separator, false), most),
        other => other,
    }
}

fn parted(text: &str, (separator, has_quotes): (char, bool), most: usize) -> Result<Vec<Row>, Refusal> {
    let mut rows: Vec<Row> = Vec::new();
    let (mut filled, mut line) = (0, 1);
    let mut row = Row { line, cells: Vec::new() };
    let mut cell = String::new();
    let mut quoted_since = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_end = letter == '\n' || (letter == '\r' && letters.peek() != Some(&'\n'));
        line += usize::from(is_end);
        match (letter, quoted_since) {
            ('"', Some(_)) if letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            ('"', Some(_)) => quoted_since = None,
            (letter, Some(_)) => cell.push(letter),
            ('"', None) if has_quotes && cell.trim().is_empty() => {
                cell.clear();
                quoted_since = Some(line);
            }
            (letter, None) if letter == separator => put(&mut row, &mut cell)?,
            ('\r', None) if !is_end => {}
            ('\n' | '\r', None) => {
                put(&mut row, &mut cell)?;
                filled += usize::from(!row.is_blank());
                if filled > MAX_ROWS {
                    return Err(Refusal::TooManyRows);
                }
                let next = Row { line, cells: Vec::new() };
                rows.push(std::mem::replace(&mut row, next));
                if rows.len() >= most {
                    return Ok(rows);
                }
            }
            (letter, None) => cell.push(letter),
        }
    }
    if let Some(line) = quoted_since {
        return Err(Refusal::OpenQuote(line));
    }
    if !cell.is_empty() || !row.cells.is_empty() {
        put(&mut row, &mut cell)?;
        filled += usize::from(!row.is_blank());
        rows.push(row);
    }
    if filled > MAX_ROWS { Err(Refusal::TooManyRows) } else { Ok(rows) }
}

fn put(row: &mut Row, cell: &mut String) -> Result<(), Refusal> {
    row.cells.push(std::mem::take(cell));
    if row.cells.len() > MAX_COLUMNS { Err(Refusal::TooManyColumns(row.line)) } else { Ok(()) }
}
