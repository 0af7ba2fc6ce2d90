//! The plan's steps, in the order of the articles' priorities.
//!
//! Separate from gaps, which have no order of work and no sum.

use super::{Sheet, headings};
use crate::engine::{Fraction, PlanOrder, percent_floor, plan};
use crate::formats::words::column;
use crate::formats::words::{self, self as text};
use crate::interchange::{Cell, Table};

pub(super) fn steps(sheet: &Sheet<'_>) -> Table {
    let mut columns = headings(&[
        column::STEP,
        column::ID,
        column::CONTROL,
        column::SECTION,
        column::STATUS,
        column::MUST_HAVE,
        column::DAYS_FROM,
        column::DAYS_TO,
        column::DAYS_SO_FAR,
    ]);
    columns.extend(sheet.scored().map(|row| text::score_after(sheet.title(row.framework))));
    columns.extend(headings(&[column::OWNER, column::DUE, column::AFTER]));
    let plan = plan(sheet.catalog, sheet.report, PlanOrder::Priority);
    let rows = (1..).zip(&plan.steps).map(|(number, step)| {
        let row = &sheet.catalog.controls[step.control.position()];
        let mut cells = vec![Cell::Number(number)];
        cells.extend(sheet.named(step.control));
        let status = sheet.report.controls[step.control.position()].standing.status;
        cells.extend([words::status(status).into(), sheet.must_have(step.control)]);
        cells.extend([Cell::Number(row.effort.0.into()), Cell::Number(row.effort.1.into())]);
        // Half days, as tenths.
        cells.push(Cell::Tenths(i64::from(step.effort_so_far) * 5));
        cells.extend(sheet.scored().map(|framework| {
            let score: Option<Fraction> = step.scores.get(framework.framework.position()).copied().flatten();
            score.map_or(Cell::Nothing, |score| Cell::Number(percent_floor(score)))
        }));
        cells.extend(sheet.assigned(step.control));
        let before = row.requires.map_or("", |before| sheet.catalog.controls[before.position()].title);
        cells.push(before.into());
        cells
    });
    let rows = rows.collect();
    Table { columns, rows }
}
