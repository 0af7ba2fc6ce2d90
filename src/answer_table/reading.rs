//! Reading a table: its header, its rows, and whatever in them was not understood.
//!
//! Separate from holding it against what is there: what a table says does not depend on who reads it.

use super::column::{Column, columns};
use super::encoding::{Encoding, decode};
use super::grid::{Form, Grid, Row, grids};
use super::matching::{Keys, Matcher};
use super::saying::{Saying, pieces};
use super::wording::{Meaning, day, level, meaning};
use super::{MAX_TABLE_BYTES, Refusal};
use crate::catalog::{Catalog, ControlIndex};
use crate::engine::Status;
use crate::interchange::{MAX_TEXT, clean, shown, unguarded};

/// Why something in a table was not taken, or what is doubtful about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Nothing says what the row is about.
    NoId,
    /// No control has this id; the one that was probably meant.
    UnknownId(Option<&'static str>),
    /// Neither framework has this requirement.
    NoSuchRequirement,
    /// Several controls stand behind it.
    CouldBe(Vec<ControlIndex>),
    /// What stands beside the id is about something else.
    OtherTitle,
    /// What stands beside the id is the title of this control.
    TitleOf(ControlIndex),
    /// The word is in no list.
    UnknownStatus,
    /// The word is no evidence level.
    UnknownLevel,
    /// No day in the form that can be read in one way only.
    UnknownDay,
    /// Not applicable, and nothing says why.
    NoReasonNotTaken,
    /// Planned or done otherwise, and nothing says why: it counts once there is a reason.
    NoReason(ControlIndex),
    /// Answer and status say different things; what the status is.
    Contradiction(String),
    /// Longer than a text may be.
    TooLong,
    /// Hidden characters were taken out.
    Hidden,
    /// So many other rows say something else of the same control already that this one cannot be chosen.
    TooManyRows,
}

/// One thing that was not taken, or that is doubtful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The line, counted from 1.
    pub line: usize,
    /// The heading of the column.
    pub column: String,
    /// What stands there, cut short.
    pub value: String,
    /// What is wrong with it.
    pub lack: Lack,
}

/// How many rows there were, and what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Rows that were read: all but the header, blank lines and headings.
    pub read: usize,
    /// Rows that are about a control.
    pub matched: usize,
    /// Of these, rows that say nothing about it.
    pub silent: usize,
    /// Blank lines, headings in the middle and headers that come again.
    pub skipped: usize,
}

/// What a table says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerTable {
    /// How it is written.
    pub encoding: Encoding,
    /// What parts its cells.
    pub form: Form,
    /// How many rows.
    pub found: Found,
    /// What rows say, in their order. A control stands here more than once where rows say different things of it.
    pub sayings: Vec<(ControlIndex, Saying)>,
    /// What was not taken, or is doubtful.
    pub remarks: Vec<Remark>,
    /// Headings that are not known.
    pub unused: Vec<String>,
}

/// Reads a table.
///
/// # Errors
///
/// Where nothing can be read from it, with the line where that shows.
pub fn read_table(catalog: &Catalog, bytes: &[u8]) -> Result<AnswerTable, Refusal> {
    if bytes.len() > MAX_TABLE_BYTES {
        return Err(Refusal::TooLarge);
    }
    let (text, encoding) = decode(bytes)?;
    let grids = grids(&text)?;
    let form = grids.first().map_or(Form::Markdown, |grid| grid.form);
    let mut reader = Reader {
        matcher: Matcher::new(catalog),
        lines: vec![Vec::new(); catalog.controls.len()],
        table: AnswerTable {
            encoding,
            form,
            found: Found::default(),
            sayings: Vec::new(),
            remarks: Vec::new(),
            unused: Vec::new(),
        },
    };
    for grid in &grids {
        reader.read(grid);
    }
    let AnswerTable { sayings, remarks, .. } = &mut reader.table;
    // A reason may stand in another row about the same control.
    let has_reason = |control: ControlIndex| {
        let mut said = sayings.iter().filter(|(other, _)| *other == control);
        said.all(|(_, saying)| !saying.justification.trim().is_empty())
    };
    remarks.retain(|remark| !matches!(remark.lack, Lack::NoReason(control) if has_reason(control)));
    Ok(reader.table)
}

struct Reader<'a> {
    matcher: Matcher<'a>,
    table: AnswerTable,
    /// Positions of what was said about each control.
    lines: Vec<Vec<usize>>,
}

/// A row with the columns of its header.
struct Cells<'a> {
    row: &'a Row,
    header: &'a Row,
    columns: &'a [Option<Column>],
}

impl<'a> Cells<'a> {
    fn of(&self, column: Column) -> impl Iterator<Item = (usize, &'a str)> {
        let cells = self.columns.iter().zip(&self.row.cells).enumerate();
        cells
            .filter(move |(_, (other, _))| **other == Some(column))
            .map(|(at, (_, cell))| (at, cell.as_str()))
    }

    fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }

    fn heading(&self, at: usize) -> String {
        self.header.cells.get(at).map_or_else(String::new, |heading| shown(heading.trim()))
    }
}

impl Reader<'_> {
    fn read(&mut self, grid: &Grid) {
        let Some(header) = grid.rows.get(grid.header) else { return };
        let columns = columns(header);
        for (heading, column) in header.cells.iter().zip(&columns) {
            let heading = shown(heading.trim());
            if column.is_none() && !heading.is_empty() && !self.table.unused.contains(&heading) {
                self.table.unused.push(heading);
            }
        }
        self.table.found.skipped += grid.blank + grid.header;
        for row in &grid.rows[grid.header + 1..] {
            // Where pages were put one below the other, the header comes again.
            if row.cells == header.cells {
                self.table.found.skipped += 1;
                continue;
            }
            self.row(&Cells { row, header, columns: &columns });
        }
    }

    fn remark(&mut self, cells: &Cells<'_>, at: usize, value: &str, lack: Lack) {
        let (line, column) = (cells.row.line, cells.heading(at));
        self.table.remarks.push(Remark { line, column, value: shown(value.trim()), lack });
    }

    fn row(&mut self, cells: &Cells<'_>) {
        let is_key = |column: &Option<Column>| {
            matches!(column, Some(Column::Id | Column::Title | Column::Citation) | None)
        };
        let said = cells.columns.iter().zip(&cells.row.cells).filter(|(column, _)| !is_key(column));
        let is_silent = said.into_iter().all(|(_, cell)| cell.trim().is_empty());
        let all = |column| cells.of(column).map(|(_, cell)| unguarded(cell)).collect::<Vec<&str>>();
        let (ids, titles, citations) = (all(Column::Id), all(Column::Title), all(Column::Citation));
        let id = ids.iter().copied().find(|id| !id.trim().is_empty()).unwrap_or_default();
        let filled = cells.row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let has_key = [&titles, &citations].into_iter().flatten().any(|cell| !cell.trim().is_empty());
        let key =
            cells.columns.iter().position(|column| is_key(column) && column.is_some()).unwrap_or_default();
        if id.trim().is_empty() && !has_key {
            self.table.found.skipped += usize::from(is_silent);
            if !is_silent {
                self.table.found.read += 1;
                self.remark(cells, key, "", Lack::NoId);
            }
            return;
        }
        match self.matcher.find(Keys { id, titles: &titles, citations: &citations }) {
            Ok((control, doubt)) => {
                self.table.found.read += 1;
                self.table.found.matched += 1;
                if let Some(doubt) = doubt {
                    let title = titles.iter().copied().find(|title| !title.trim().is_empty());
                    let at = cells.of(Column::Title).next().map_or(key, |(at, _)| at);
                    self.remark(cells, at, title.unwrap_or_default(), doubt);
                }
                let saying = self.saying(cells, control);
                if !self.take(control, saying) {
                    self.remark(cells, key, id, Lack::TooManyRows);
                }
            }
            // A heading in the middle of the table.
            Err(_) if is_silent && filled == 1 => self.table.found.skipped += 1,
            Err((value, lack)) => {
                self.table.found.read += 1;
                self.remark(cells, key, &value, lack);
            }
        }
    }

    /// Whether it is among what can be chosen, or needs not be.
    fn take(&mut self, control: ControlIndex, saying: Saying) -> bool {
        if saying.is_empty() {
            self.table.found.silent += 1;
            return true;
        }
        let Some(before) = self.lines.get_mut(control.position()) else { return true };
        for at in before.iter() {
            if let Some((_, said)) = self.table.sayings.get_mut(*at)
                && let Some(both) = said.joined(&saying)
            {
                *said = both;
                return true;
            }
        }
        // More than a few different rows about one control are no answers any more.
        let has_room = before.len() < MOST_ROWS;
        if has_room {
            before.push(self.table.sayings.len());
            self.table.sayings.push((control, saying));
        }
        has_room
    }

    fn saying(&mut self, cells: &Cells<'_>, control: ControlIndex) -> Saying {
        let mut saying = Saying { line: cells.row.line, ..Saying::default() };
        saying.owner = self.text(cells, Column::Owner).trim().to_owned();
        saying.justification = self.text(cells, Column::Reason);
        saying.note = self.text(cells, Column::Note);
        saying.evidence = pieces(&self.text(cells, Column::Evidence));
        if let Some((at, cell)) = cells.of(Column::Due).next().filter(|(_, cell)| !cell.trim().is_empty()) {
            saying.due = day(unguarded(cell));
            if saying.due.is_none() {
                self.remark(cells, at, cell, Lack::UnknownDay);
            }
        }
        self.status(cells, control, &mut saying);
        // What stands behind it is about a status; without one it is about nothing.
        if let Some((at, cell)) = cells.of(Column::Level).next().filter(|(_, cell)| !cell.trim().is_empty()) {
            let level = level(unguarded(cell));
            if level.is_none() {
                self.remark(cells, at, cell, Lack::UnknownLevel);
            }
            saying.assurance = level.filter(|_| saying.status.is_some());
        }
        saying
    }

    fn status(&mut self, cells: &Cells<'_>, control: ControlIndex, saying: &mut Saying) {
        let mut said: Vec<(usize, &str, Status)> = Vec::new();
        for column in [Column::Status, Column::Answer] {
            let Some((at, cell)) = cells.of(column).next() else { continue };
            match meaning(unguarded(cell)) {
                Some(Meaning::Status(status)) => said.push((at, cell, status)),
                Some(Meaning::Open) => {}
                None => self.remark(cells, at, cell, Lack::UnknownStatus),
            }
        }
        let (at, cell, status) = match said[..] {
            [] => return,
            [one] => one,
            [status, answer, ..] if is_said_by(status.2, answer.2) => status,
            [status, answer, ..] => {
                self.remark(cells, answer.0, answer.1, Lack::Contradiction(shown(status.1.trim())));
                return;
            }
        };
        if status.needs_justification() && saying.justification.trim().is_empty() {
            // Where a table has no column for reasons, they stand among its comments.
            if !cells.has(Column::Reason) && !saying.note.trim().is_empty() {
                saying.justification = std::mem::take(&mut saying.note);
            } else if status == Status::NotApplicable {
                self.remark(cells, at, cell, Lack::NoReasonNotTaken);
                return;
            } else {
                self.remark(cells, at, cell, Lack::NoReason(control));
            }
        }
        saying.status = Some(status);
    }

    /// A text as it was typed; empty where it only has spaces, or is longer than a text may be.
    fn text(&mut self, cells: &Cells<'_>, column: Column) -> String {
        let Some((at, cell)) = cells.of(column).next() else { return String::new() };
        let (text, had_hidden) = clean(unguarded(cell));
        if text.len() > MAX_TEXT && text.chars().count() > MAX_TEXT {
            self.remark(cells, at, cell, Lack::TooLong);
            return String::new();
        }
        if had_hidden {
            self.remark(cells, at, cell, Lack::Hidden);
        }
        if text.trim().is_empty() { String::new() } else { text.into_owned() }
    }
}

/// Different rows about one control that can be chosen from.
const MOST_ROWS: usize = 5;

/// Whether a yes or no is what our own table writes for that status.
fn is_said_by(status: Status, answer: Status) -> bool {
    let short = match status {
        Status::Implemented | Status::Alternative => Status::Implemented,
        Status::Partial | Status::Planned | Status::NotImplemented => Status::NotImplemented,
        Status::NotApplicable => Status::NotApplicable,
    };
    answer == status || answer == short
}
