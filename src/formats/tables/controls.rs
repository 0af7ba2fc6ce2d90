//! The gaps, and all controls: a row for each, with what was said and what it serves.
//!
//! Separate from steps, which have an order of work.

use super::{Sheet, headings, points};
use crate::catalog::ControlIndex;
use crate::engine::{Answer, BlockerState, Fraction, sort_few};
use crate::formats::words::column;
use crate::formats::words::{self, self as text};
use crate::interchange::{Cell, Table};

/// Controls that are not done, blockers first, then what weighs most.
pub(super) fn gaps(sheet: &Sheet<'_>) -> Table {
    let is_blocker = |control: ControlIndex| {
        let mut blockers = sheet.report.frameworks.iter().flat_map(|framework| &framework.blockers);
        blockers.any(|blocker| blocker.control == control && blocker.state != BlockerState::Met)
    };
    let mut gaps: Vec<(ControlIndex, bool, Fraction)> = sheet
        .report
        .controls
        .iter()
        .filter(|row| !row.gain.is_empty())
        .map(|row| {
            (
                row.control,
                is_blocker(row.control),
                row.gain.iter().map(|share| share.amount).sum::<Fraction>(),
            )
        })
        .collect();
    sort_few(&mut gaps, |a, b| b.1.cmp(&a.1).then(b.2.cmp(&a.2)).then(a.0.cmp(&b.0)));
    let mut columns =
        headings(&[column::ID, column::CONTROL, column::SECTION, column::STATUS, column::MUST_HAVE]);
    columns.extend(sheet.scored().map(|row| text::points(sheet.title(row.framework))));
    columns.extend(sheet.citation_columns());
    columns.extend(headings(&[
        column::OWNER,
        column::DUE,
        column::DAYS_FROM,
        column::DAYS_TO,
        column::REASON,
        column::NOTE,
    ]));
    let row = |control: ControlIndex| {
        let report = &sheet.report.controls[control.position()];
        let mut cells: Vec<Cell> = sheet.named(control).into();
        cells.extend([words::status(report.standing.status).into(), sheet.must_have(control)]);
        cells.extend(sheet.scored().map(|row| {
            let share = report.gain.iter().find(|share| share.framework == row.framework);
            share.map_or(Cell::Nothing, |share| points(share.amount))
        }));
        cells.extend(sheet.citations(&[control]));
        cells.extend(sheet.assigned(control));
        let effort = sheet.catalog.controls[control.position()].effort;
        cells.extend([Cell::Number(effort.0.into()), Cell::Number(effort.1.into())]);
        cells.extend(written(sheet, control, |answer| [&answer.justification, &answer.note]));
        cells
    };
    Table { columns, rows: gaps.into_iter().map(|(control, ..)| row(control)).collect() }
}

/// Every control that is asked, as a security questionnaire has it: question, yes or no, and what stands behind it.
pub(super) fn controls(sheet: &Sheet<'_>) -> Table {
    let mut columns = headings(&[
        column::ID,
        column::CONTROL,
        column::SECTION,
        column::QUESTION,
        column::ANSWER,
        column::STATUS,
        column::LEVEL,
        column::MUST_HAVE,
    ]);
    columns.extend(sheet.citation_columns());
    columns.extend(headings(&[column::OWNER, column::DUE, column::REASON, column::NOTE, column::EVIDENCE]));
    let asked = sheet.report.controls.iter().filter(|row| row.is_asked);
    let row = |row: &crate::engine::ControlReport| {
        let control = row.control;
        let mut cells: Vec<Cell> = sheet.named(control).into();
        let level = row.standing.assurance.filter(|_| row.standing.status.is_some());
        cells.extend([
            sheet.catalog.controls[control.position()].question.get().into(),
            words::yes_or_no(row.standing.status).into(),
            words::status(row.standing.status).into(),
            level.map_or(Cell::Nothing, |level| words::assurance(level).into()),
            sheet.must_have(control),
        ]);
        cells.extend(sheet.citations(&[control]));
        cells.extend(sheet.assigned(control));
        cells.extend(written(sheet, control, |answer| [&answer.justification, &answer.note]));
        let own = sheet.assessment.answer(control).map_or(&[][..], |answer| &answer.evidence);
        let registered = sheet.assessment.records.evidence_for(control).map(|(_, evidence)| &evidence.what);
        let all: Vec<&str> = own.iter().chain(registered).map(String::as_str).collect();
        cells.push(all.join("; ").into());
        cells
    };
    Table { columns, rows: asked.map(row).collect() }
}

/// What was written about a control.
fn written(
    sheet: &Sheet<'_>,
    control: ControlIndex,
    texts: fn(&Answer) -> [&String; 2],
) -> impl Iterator<Item = Cell> {
    let answer = sheet.assessment.answer(control);
    let texts = answer.map_or_else(Default::default, |answer| texts(answer).map(Clone::clone));
    texts.into_iter().map(Cell::from)
}
