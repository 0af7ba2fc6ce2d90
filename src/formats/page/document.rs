//! What the page says: its head, and its sections, each a table or a few sentences.
//!
//! Separate from how it is written, so that neither form says more than the other.

use crate::catalog::Catalog;
use crate::engine::{Assessment, BlockerState, Bounds, FrameworkReport, Report, percent_floor};
use crate::formats::tables::{Sheet, TableKind, headings, table};
use crate::formats::words::{self, column};
use crate::interchange::{Cell, Table, clean};

/// A page.
pub(in crate::formats) struct Document {
    /// What it is.
    pub title: &'static str,
    /// Whose it is.
    pub name: String,
    /// What a reader has to know first.
    pub about: Vec<String>,
    /// What it says.
    pub sections: Vec<Section>,
}

/// A part of it.
pub(in crate::formats) struct Section {
    /// Stable id.
    pub id: &'static str,
    /// Heading.
    pub title: &'static str,
    /// Sentences.
    pub says: Vec<String>,
    /// A table; nothing where there are only sentences.
    pub table: Option<Table>,
}

/// The page of a report.
pub(in crate::formats) fn document(
    catalog: &Catalog,
    assessment: &Assessment,
    report: &Report,
    is_redacted: bool,
) -> Document {
    let sheet = Sheet { catalog, assessment, report };
    let name = clean(assessment.subject.trim()).0.split_whitespace().collect::<Vec<_>>().join(" ");
    let day = assessment.date.map(|day| [words::AS_OF, " ", &day.iso()].concat());
    let redacted = is_redacted.then(|| words::REDACTED.to_owned());
    let sentences = [words::OURS, words::RANGES].map(str::to_owned);
    let of = |kind| Some(table(catalog, assessment, report, kind));
    let computed = words::catalog(catalog.id, catalog.version, catalog.current_as_of, catalog.digest);
    let section = |id, title, says: &[&str], table| Section {
        id,
        title,
        says: says.iter().map(|words| (*words).to_owned()).collect(),
        table,
    };
    Document {
        title: words::TITLE,
        name: if name.is_empty() { words::NOBODY.to_owned() } else { name },
        about: day.into_iter().chain(sentences).chain(redacted).collect(),
        sections: vec![
            section("where", words::WHERE, &[], Some(scores(&sheet))),
            section("must-haves", words::MUST_HAVES, &[words::MUST_HAVES_MEAN], Some(must_haves(&sheet))),
            section("families", words::FAMILIES, &[], Some(families(&sheet))),
            section("gaps", words::GAPS, &[], of(TableKind::Gaps)),
            section("plan", words::PLAN, &[], of(TableKind::Steps)),
            section("requirements", words::REQUIREMENTS, &[], Some(requirements(&sheet))),
            section("decisions", words::DECISIONS, &[words::DECISIONS_MEAN], Some(decisions(&sheet))),
            section("controls", words::CONTROLS, &[], of(TableKind::Controls)),
            section("evidence", words::EVIDENCE, &[], of(TableKind::Evidence)),
            section("computed", words::COMPUTED, &[&computed], None),
        ],
    }
}

/// `58–71`, or one number where both ends read the same: whole percent, rounded down.
fn range(bounds: Option<Bounds>) -> Cell {
    let Some(Bounds { low, high }) = bounds else { return Cell::Nothing };
    let (low, high) = (percent_floor(low), percent_floor(high));
    if low == high {
        Cell::Number(low)
    } else {
        Cell::Text([low.to_string(), "–".to_owned(), high.to_string()].concat())
    }
}

fn count(number: usize) -> Cell {
    Cell::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

fn scores(sheet: &Sheet<'_>) -> Table {
    let columns = headings(&[
        column::FRAMEWORK,
        column::SCORE,
        column::MET,
        column::APPLICABLE,
        column::OPEN,
        column::REQUIRED_MISSING,
        column::READINESS,
    ]);
    let row = |row: &FrameworkReport| -> Vec<Cell> {
        let title = sheet.catalog.frameworks[row.framework.position()].title;
        if !row.applies {
            let mut cells = vec![title.into(), words::DOES_NOT_APPLY.into()];
            cells.resize(7, Cell::Nothing);
            return cells;
        }
        vec![
            title.into(),
            range(row.score.coverage),
            count(row.score.met),
            count(row.score.applicable),
            count(row.score.open),
            count(row.score.required_not_met),
            row.band(sheet.catalog).map_or("", |band| band.title).into(),
        ]
    };
    Table { columns, rows: sheet.report.frameworks.iter().map(row).collect() }
}

fn must_haves(sheet: &Sheet<'_>) -> Table {
    let mut columns = headings(&[column::CONTROL, column::STATE]);
    columns.extend(sheet.citation_columns());
    columns.extend(headings(&[column::OWNER, column::DUE]));
    let applying = || sheet.report.frameworks.iter().filter(|row| row.applies);
    let mut rows = Vec::new();
    for control in sheet.catalog.control_indices() {
        let blockers = || applying().flat_map(|row| &row.blockers).filter(|one| one.control == control);
        // As bad as in the framework where it is worst.
        let has = |state| blockers().any(|blocker| blocker.state == state);
        let worst = [BlockerState::NotMet, BlockerState::Open, BlockerState::Met];
        let Some(state) = worst.into_iter().find(|state| has(*state)) else { continue };
        let title = sheet.catalog.controls[control.position()].title;
        let mut cells = vec![title.into(), words::blocker_state(state).into()];
        cells.extend(sheet.citations(&[control]));
        cells.extend(sheet.assigned(control));
        rows.push(cells);
    }
    Table { columns, rows }
}

fn families(sheet: &Sheet<'_>) -> Table {
    let columns = headings(&[
        column::FRAMEWORK,
        column::FAMILY,
        column::SCORE,
        column::MET,
        column::APPLICABLE,
        column::OPEN,
    ]);
    let frameworks = sheet.report.frameworks.iter().filter(|row| row.applies);
    let rows = frameworks.flat_map(|framework| {
        let title = sheet.catalog.frameworks[framework.framework.position()].title;
        let families = framework.parts.iter().flat_map(|part| &part.families);
        families.filter(|family| family.score.applicable > 0).map(move |family| {
            vec![
                title.into(),
                sheet.catalog.families[family.family.position()].title.into(),
                range(family.score.coverage),
                count(family.score.met),
                count(family.score.applicable),
                count(family.score.open),
            ]
        })
    });
    Table { columns, rows: rows.collect() }
}

fn requirements(sheet: &Sheet<'_>) -> Table {
    let columns =
        headings(&[column::CITATION, column::REQUIREMENT, column::DESIGNATION, column::STATE, column::SCORE]);
    let rows = sheet.report.requirements.iter().filter(|row| row.applicability.is_applicable()).map(|row| {
        let requirement = &sheet.catalog.requirements[row.requirement.position()];
        vec![
            words::citation(requirement.id).into(),
            requirement.title.into(),
            words::designation(requirement.designation).into(),
            words::requirement_state(row.state).into(),
            range(row.coverage),
        ]
    });
    Table { columns, rows: rows.collect() }
}

fn decisions(sheet: &Sheet<'_>) -> Table {
    let columns = headings(&[
        column::CITATION,
        column::REQUIREMENT,
        column::DECISION,
        column::REASON,
        column::INSTEAD,
        column::OWNER,
        column::DECIDED,
        column::REVIEW,
    ]);
    let rows = sheet.assessment.records.decisions.iter().map(|(requirement, decision)| {
        let row = &sheet.catalog.requirements[requirement.position()];
        vec![
            words::citation(row.id).into(),
            row.title.into(),
            decision.course.map_or("", words::course).into(),
            decision.reason.trim().into(),
            decision.instead.trim().into(),
            decision.owner.trim().into(),
            decision.decided.into(),
            decision.review.into(),
        ]
    });
    Table { columns, rows: rows.collect() }
}
