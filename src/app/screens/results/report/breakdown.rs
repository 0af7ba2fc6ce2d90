//! Parts and families with their scores; in the longest report, every requirement below its family.
//!
//! Separate from the table on the screen, whose rows open and close.

use super::Paper;
use super::figures::range;
use super::parts::{Mark, column, figure_cell, named, row, section, strong, tag, wide_cell};
use super::scores::bar_cell;
use crate::app::components::{bounds_bar, from_catalog, plain, state_mark};
use crate::app::text::{report as text, results, words};
use crate::catalog::{Designation, RequirementIndex};
use crate::engine::{FrameworkReport, PartReport, RequirementState, Score};
use crate::session::Depth;
use yew::prelude::*;

pub(super) fn breakdown(paper: &Paper<'_>) -> Html {
    let tables = paper.scored().map(|framework| framework_table(paper, framework));
    section("report-breakdown", results::BREAKDOWN, tables.collect())
}

fn framework_table(paper: &Paper<'_>, framework: &FrameworkReport) -> Html {
    let row = &paper.catalog().frameworks[framework.framework.position()];
    let has_required = framework.score.required > 0;
    let mut columns = vec![
        column(text::PART_AND_FAMILY, false),
        column(results::COLUMN_BAR, false),
        column(results::COLUMN_SCORE, true),
        column(results::COLUMN_MET, true),
    ];
    if has_required {
        columns.push(column(results::COLUMN_REQUIRED, true));
    }
    let head = tag("thead", &[], vec![tag("tr", &[], columns)]);
    let rows = framework.parts.iter().flat_map(|part| rows(paper, part, has_required)).collect();
    let caption = tag("caption", &[], vec![plain(results::caption(row.title))]);
    tag("table", &[("data-framework", row.id)], vec![caption, head, tag("tbody", &[], rows)])
}

fn rows(paper: &Paper<'_>, part: &PartReport, has_required: bool) -> Vec<Html> {
    let catalog = paper.catalog();
    let title = &catalog.parts[part.part.position()];
    let mark = ("data-scope", title.id);
    if !part.is_in_scope || part.score.coverage.is_none() {
        let why = if part.is_in_scope { results::NONE_APPLY } else { results::NOT_IN_SCOPE };
        return vec![row(mark, vec![named(title.title)], vec![wide_cell(why, has_required)])];
    }
    let mut rows = vec![score_row(mark, named(title.title), &part.score, has_required)];
    for family in part.families.iter().filter(|family| family.score.applicable > 0) {
        let entry = &catalog.families[family.family.position()];
        let name = tag("span", &[("class", "crosscheck-report-family")], vec![from_catalog(entry.title)]);
        rows.push(score_row(("data-family", entry.id), name, &family.score, has_required));
        if paper.wish.depth == Depth::Everything {
            rows.extend(
                entry.requirements.iter().filter_map(|index| requirement_row(paper, *index, has_required)),
            );
        }
    }
    rows
}

fn score_row(mark: Mark, name: Html, score: &Score, has_required: bool) -> Html {
    let cells = match score.coverage {
        None => vec![wide_cell(results::NONE_APPLY, has_required)],
        Some(bounds) => {
            let required = if score.required > 0 {
                words::of(score.required_not_met, score.required)
            } else {
                String::new()
            };
            let mut cells = vec![
                bar_cell(bounds_bar(bounds, None)),
                figure_cell(range(bounds)),
                figure_cell(plain(words::of(score.met, score.applicable))),
            ];
            if has_required {
                cells.push(figure_cell(plain(required)));
            }
            cells
        }
    };
    row(mark, vec![name], cells)
}

/// Nothing, where only gaps are shown and this is none.
fn requirement_row(paper: &Paper<'_>, index: RequirementIndex, has_required: bool) -> Option<Html> {
    let row = &paper.catalog().requirements[index.position()];
    let report = &paper.report.requirements[index.position()];
    let is_closed = matches!(report.state, RequirementState::Met | RequirementState::NotApplicable);
    if paper.wish.is_gaps_only && is_closed {
        return None;
    }
    let mut name = vec![strong(words::citation(row.id)), plain(" "), from_catalog(row.title)];
    if row.designation != Designation::Undesignated {
        name.push(plain([" (", results::designation(row.designation), ")"].concat()));
    }
    Some(tag(
        "tr",
        &[("data-requirement", row.id)],
        vec![
            tag("td", &[("class", "crosscheck-report-requirement"), ("colspan", "2")], name),
            figure_cell(report.coverage.map(range).unwrap_or_default()),
            tag(
                "td",
                &[("colspan", if has_required { "2" } else { "1" })],
                vec![state_mark(report.state, None)],
            ),
        ],
    ))
}
