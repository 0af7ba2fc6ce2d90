//! Scores with everything that always stands beside them, what stands behind the answers, and what is in the way.
//!
//! Separate because this is what the shortest report is about.

use super::Paper;
use super::figures::range;
use super::parts::{column, figure_cell, lead, named, paragraph, row, section, small, table, tag, wide_cell};
use crate::app::components::{blocker_mark, bounds_bar, plain, worst_states};
use crate::app::screens::results::assurance::{Ground, Level, grounds, levels};
use crate::app::screens::results::headline_score::no_score;
use crate::app::text::{explanation, report as text, results};
use crate::catalog::FrameworkIndex;
use crate::engine::{BlockerReport, BlockerState, FrameworkReport, Readiness};
use crate::session::Depth;
use yew::prelude::*;

pub(super) fn scores(paper: &Paper<'_>) -> Html {
    let catalog = paper.catalog();
    let is_open = paper.scored().any(|f| f.score.coverage.is_some_and(|c| c.low < c.high));
    let ends = if is_open { explanation::TWO_ENDS } else { explanation::ONE_END };
    let bands = results::bands(catalog.bands, catalog.bands[catalog.blocked_band.position()].title);
    let columns = [text::FRAMEWORK, text::COVERAGE, results::COLUMN_BAR, text::READINESS, text::REQUIREMENTS];
    section(
        "report-scores",
        results::SCORES,
        vec![
            table(
                &[("class", "crosscheck-report-scores")],
                columns.map(|words| column(words, false)).into(),
                paper.frameworks().map(|framework| framework_row(paper, framework)).collect(),
            ),
            small([text::COVERAGE_IS, " ", ends, " ", &bands].concat()),
        ],
    )
}

fn framework_row(paper: &Paper<'_>, framework: &FrameworkReport) -> Html {
    let catalog = paper.catalog();
    let title = catalog.frameworks[framework.framework.position()].title;
    let score = &framework.score;
    let cells = match score.coverage.filter(|_| framework.applies) {
        Some(bounds) => {
            let planned = score.projected.filter(|projected| *projected != bounds);
            let mut counts = vec![plain(text::counts(score))];
            if framework.known.called_not_applicable > 0 {
                let called = results::called_not_applicable(framework.known.called_not_applicable);
                counts.push(plain([" ", &called, "."].concat()));
            }
            if let Some(planned) = planned {
                counts.extend([plain([" ", results::WITH_PLANS, " "].concat()), range(planned), plain(".")]);
            }
            vec![
                tag("td", &[("class", "crosscheck-report-score")], vec![range(bounds)]),
                bar_cell(bounds_bar(bounds, planned.map(|planned| planned.low))),
                tag("td", &[], readiness(paper, framework)),
                tag("td", &[], counts),
            ]
        }
        None if !framework.applies => {
            let otherwise = catalog.frameworks[framework.framework.position()].otherwise;
            vec![wide_cell([&results::does_not_apply(title), ". ", otherwise].concat(), true)]
        }
        None => {
            vec![wide_cell(no_score(paper.report.is_waived(catalog, framework.framework)), true)]
        }
    };
    let id = catalog.frameworks[framework.framework.position()].id;
    row(("data-framework", id), vec![plain(title)], cells)
}

pub(super) fn bar_cell(bar: Html) -> Html {
    tag("td", &[("class", "crosscheck-report-bar")], vec![bar])
}

fn readiness(paper: &Paper<'_>, framework: &FrameworkReport) -> Vec<Html> {
    let Some(band) = framework.band(paper.catalog()) else { return Vec::new() };
    let in_state = |state| framework.blockers.iter().filter(|blocker| blocker.state == state).count();
    let (not_met, open) = (in_state(BlockerState::NotMet), in_state(BlockerState::Open));
    let mut content = vec![named(band.title)];
    if framework.readiness == Some(Readiness::TooEarly) {
        content.push(plain([": ", &results::too_early(paper.catalog().too_early, framework.known)].concat()));
    } else if not_met + open > 0 {
        content.push(plain([": ", &results::blocked(not_met, open)].concat()));
    }
    content
}

/// What was named, and how many controls of each framework stand on what. The shortest report leaves out what says
/// nothing: documents that answer no question, and rows in which nothing stands.
pub(super) fn assurance(paper: &Paper<'_>) -> Html {
    let catalog = paper.catalog();
    let is_short = paper.wish.depth == Depth::Executive;
    let ground = |ground: Ground| {
        let row = &catalog.artifacts[ground.artifact.position()];
        tag("li", &[("data-artifact", row.id)], vec![named(row.title), plain([": ", &ground.says].concat())])
    };
    let all = grounds(catalog, &paper.said, paper.report);
    let has_named = !all.is_empty();
    let is_said = |ground: &Ground| !is_short || ground.answers > 0;
    let named: Vec<Html> = all.into_iter().filter(is_said).map(ground).collect();
    let count = |level: &Level, framework: FrameworkIndex| {
        level.controls.iter().filter(|control| paper.is_asked_by(**control, framework)).count()
    };
    let is_shown = |level: &Level| !is_short || paper.scored().any(|row| count(level, row.framework) > 0);
    let line = |level: Level| {
        let cells = paper.scored().map(|row| figure_cell(plain(count(&level, row.framework).to_string())));
        row(("data-row", level.id), vec![plain(level.name)], cells.collect())
    };
    let mut columns = vec![column(text::BEHIND, false)];
    columns.extend(paper.scored().map(|f| column(catalog.frameworks[f.framework.position()].title, true)));
    let rows = levels(paper.report).into_iter().filter(is_shown).map(line).collect();
    let mut content = vec![match (has_named, named.is_empty()) {
        (false, _) => paragraph(text::NO_ARTIFACTS),
        (true, true) => Html::default(),
        (true, false) => tag("ul", &[], named),
    }];
    if !is_short {
        content.push(lead(text::ASSURANCE_LEAD));
    }
    content.push(table(&[], columns, rows));
    section("report-assurance", text::ASSURANCE, content)
}

/// What no percentage outvotes.
pub(super) fn blockers(paper: &Paper<'_>) -> Html {
    let all = worst_states(paper.frameworks());
    if all.is_empty() {
        return Html::default();
    }
    let catalog = paper.catalog();
    let in_the_way: Vec<&BlockerReport> = all.iter().filter(|b| b.state != BlockerState::Met).collect();
    let band = catalog.bands[catalog.blocked_band.position()].title;
    let mut content = vec![lead(results::must_haves(all.len() - in_the_way.len(), all.len(), band))];
    if !in_the_way.is_empty() {
        content.push(tag(
            "ul",
            &[],
            in_the_way.iter().map(|blocker| blocker_line(paper, **blocker)).collect(),
        ));
    }
    section("report-blockers", results::MUST_HAVES, content)
}

fn blocker_line(paper: &Paper<'_>, blocker: BlockerReport) -> Html {
    let control = &paper.catalog().controls[blocker.control.position()];
    let state = blocker_mark(paper.report, blocker);
    tag("li", &[("data-control", control.id)], vec![named(control.title), plain(" "), state])
}
