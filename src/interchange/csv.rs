//! Tables for spreadsheets: as a CSV file (RFC 4180), and as lines parted by tabs to be pasted.
//!
//! Separate because what a spreadsheet does with a cell is its own danger: one that begins like a formula is carried out.

use super::text::clean;
use crate::engine::Day;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Nothing,
    /// Words; whoever wrote them, they are never taken for a formula.
    Text(String),
    /// A whole number, which stays one.
    Number(i64),
    /// A number of tenths: `125` is written `12.5`.
    Tenths(i64),
    /// A day, as `2027-03-31`, which spreadsheets know.
    Day(Day),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<Option<Day>> for Cell {
    fn from(day: Option<Day>) -> Self {
        day.map_or(Self::Nothing, Self::Day)
    }
}

/// A table: the headings of its columns, and its rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Headings.
    pub columns: Vec<String>,
    /// Rows, each with as many cells as there are headings.
    pub rows: Vec<Vec<Cell>>,
}

/// Tells spreadsheets that the file is UTF-8; without it, some take it for something else.
const MARK: &str = "\u{feff}";
/// What a spreadsheet takes for the beginning of a formula, or skips before one.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

impl Table {
    /// The file: every line ends with CR and LF, and a cell stands in quotes where it has to.
    pub fn csv(&self) -> String {
        let mut text = MARK.to_owned();
        self.write(&mut text, ",", "\r\n", |cell, text| {
            let is_plain = !cell.contains([',', '"', '\r', '\n']) && cell.trim() == cell;
            text.push_str(&if is_plain { cell } else { ["\"", &cell.replace('"', "\"\""), "\""].concat() });
        });
        text
    }

    /// The same to be pasted: a line for each row. No cell holds a tab or a line end, which would begin another.
    pub fn tab_separated(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, "\t", "\n", |cell, text| {
            text.push_str(&cell.replace(['\t', '\r', '\n'], " "));
        });
        text
    }

    fn write(&self, text: &mut String, between: &str, end: &str, put: impl Fn(String, &mut String)) {
        let head = self.columns.iter().map(|heading| Cell::Text(heading.clone())).collect();
        for row in [&head].into_iter().chain(&self.rows) {
            for (place, cell) in row.iter().enumerate() {
                if place > 0 {
                    text.push_str(between);
                }
                put(written(cell), text);
            }
            text.push_str(end);
        }
    }
}

impl Cell {
    /// What stands in it, without hidden characters.
    pub fn words(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => clean(text).0.into_owned(),
            Self::Number(number) => number.to_string(),
            Self::Tenths(tenths) => {
                let sign = if *tenths < 0 { "-" } else { "" };
                let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
                [sign, &whole.to_string(), ".", &rest.to_string()].concat()
            }
            Self::Day(day) => day.iso(),
        }
    }
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(_) => guarded(&cell.words()),
        other => other.words(),
    }
}

/// With an apostrophe before what would be taken for a formula; spreadsheets take it for a mark of text. One more stands before
/// apostrophes and such a beginning, so that [`unguarded`] gives back exactly what was typed.
fn guarded(text: &str) -> String {
    let is_formula = text.trim_start_matches('\'').starts_with(FORMULA);
    if is_formula { ["'", text].concat() } else { text.to_owned() }
}

/// What was typed into a cell that a table of ours holds.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(typed) if typed.trim_start_matches('\'').starts_with(FORMULA) => typed,
        _ => cell,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(cells: Vec<Cell>) -> Table {
        Table { columns: vec!["a".into(); cells.len()], rows: vec![cells] }
    }

    /// Reads a CSV file as RFC 4180 says; shares no line with what writes it.
    fn read(text: &str) -> Vec<Vec<String>> {
        let text = text.strip_prefix('\u{feff}').expect("no mark");
        let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
        let mut letters = text.chars().peekable();
        let mut is_quoted = false;
        while let Some(letter) = letters.next() {
            match letter {
                '"' if !is_quoted && cell.is_empty() => is_quoted = true,
                '"' if is_quoted && letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' if is_quoted => is_quoted = false,
                ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
                '\r' if !is_quoted => {
                    assert_eq!(letters.next(), Some('\n'));
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                other => cell.push(other),
            }
        }
        assert!(row.is_empty() && cell.is_empty() && !is_quoted, "it does not end with a line end");
        rows
    }

    #[test]
    fn cells_are_written_as_rfc_4180_says() {
        let day = Day::parse("2027-03-31");
        let cells = vec![
            "plain".into(),
            "a, b".into(),
            "say \"no\"".into(),
            "two\nlines".into(),
            Cell::Number(-12),
            Cell::Tenths(125),
            Cell::Tenths(-5),
            day.into(),
            Cell::Nothing,
        ];
        let text = one(cells).csv();
        let row = "plain,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",-12,12.5,-0.5,2027-03-31,\r\n";
        assert_eq!(text, ["\u{feff}", "a,a,a,a,a,a,a,a,a\r\n", row].concat());
    }

    #[test]
    fn nothing_that_somebody_typed_is_a_formula() {
        for typed in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(\"x\")"] {
            let table = one(vec![typed.into()]);
            let cell = read(&table.csv())[1][0].clone();
            assert!(cell.starts_with('\''), "{typed:?}: {cell:?}");
            assert!(table.tab_separated().lines().nth(1).unwrap().starts_with('\''), "{typed:?}");
        }
        assert_eq!(read(&one(vec!["a=1".into()]).csv())[1][0], "a=1");
    }

    #[test]
    fn a_cell_gives_back_exactly_what_was_typed() {
        for typed in
            ["=1+1", "'=1+1", "''=1+1", "'", "''", "'t Hooft", "-", "'-", "a'=b", "", "' =1", "@x", "'\n="]
        {
            let cell = read(&one(vec![typed.into()]).csv())[1][0].clone();
            assert_eq!(unguarded(&cell), typed, "{cell:?}");
            assert!(!cell.starts_with(FORMULA), "{cell:?}");
        }
        assert_eq!(guarded("'t Hooft"), "'t Hooft", "a name stays as it is");
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again_and_no_cell_becomes_two(
            texts in prop::collection::vec("[']{0,2}[=+@-]?[ -~\t\r\n=+@\"',ß日]{0,12}", 1..6)
        ) {
            let table = one(texts.iter().map(|text| Cell::Text(text.clone())).collect());
            let rows = read(&table.csv());
            prop_assert_eq!(rows.len(), 2);
            let wanted: Vec<String> = texts.iter().map(|text| guarded(&clean(text).0)).collect();
            prop_assert_eq!(&rows[1], &wanted);
            prop_assert!(rows[1].iter().all(|cell| !cell.starts_with(FORMULA)));
            for (cell, typed) in rows[1].iter().zip(&texts) {
                prop_assert_eq!(unguarded(cell), &*clean(typed).0);
            }
            let pasted = table.tab_separated();
            let lines: Vec<Vec<&str>> = pasted.lines().map(|line| line.split('\t').collect()).collect();
            prop_assert_eq!(lines.len(), 2);
            prop_assert_eq!(lines[1].len(), texts.len());
        }
    }
}
