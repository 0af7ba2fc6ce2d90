//! What there is of evidence: the register, and what was written beside answers.
//!
//! Separate because its rows are things and not controls: one may stand behind several.

use super::{Sheet, headings};
use crate::catalog::ControlIndex;
use crate::formats::words::column;
use crate::interchange::{Cell, Table};

pub(super) fn evidence(sheet: &Sheet<'_>) -> Table {
    let mut columns = headings(&[
        column::ID,
        column::WHAT,
        column::PLACE,
        column::DATE,
        column::REVIEWER,
        column::REVIEW,
        column::CONTROLS,
    ]);
    columns.extend(sheet.citation_columns());
    let titles = |controls: &[ControlIndex]| -> Cell {
        let titles: Vec<&str> =
            controls.iter().map(|control| sheet.catalog.controls[control.position()].title).collect();
        titles.join("; ").into()
    };
    let registered = sheet.assessment.records.evidence.iter().map(|(id, evidence)| {
        let mut cells: Vec<Cell> = vec![
            id.as_str().into(),
            evidence.what.trim().into(),
            evidence.place.trim().into(),
            evidence.date.into(),
            evidence.reviewer.trim().into(),
            evidence.review.into(),
            titles(&evidence.controls),
        ];
        cells.extend(sheet.citations(&evidence.controls));
        cells
    });
    let beside = sheet.catalog.control_indices().flat_map(|control| {
        let lines = sheet.assessment.answer(control).map_or(&[][..], |answer| &answer.evidence);
        lines.iter().map(move |line| (control, line))
    });
    let beside = beside.map(|(control, line)| {
        let mut cells = vec![Cell::Nothing, line.trim().into()];
        cells.extend([Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing, titles(&[control])]);
        cells.extend(sheet.citations(&[control]));
        cells
    });
    let rows = registered.chain(beside).collect();
    Table { columns, rows }
}
