//! Gaps with who sees to them and by when, and the first steps of the plan.
//!
//! Separate because they are the part of a report that somebody acts on. The shortest report names the first of them.

use super::Paper;
use super::figures::figure;
use super::parts::{cell, column, lead, named, narrow, paragraph, row, section, small, table, tag, typed};
use crate::app::components::{from_catalog, plain, status_mark};
use crate::app::screens::results::gap_rows::{Gap, gaps};
use crate::app::screens::results::gaps::no_gaps;
use crate::app::text::{plan_steps, report as text, results, words};
use crate::catalog::ControlIndex;
use crate::engine::{PlanOrder, PlanStep, plan};
use crate::session::{Depth, StepList};
use yew::prelude::*;

const FIRST: usize = 5;
const NEXT: usize = 4;

pub(super) fn gap_table(paper: &Paper<'_>) -> Html {
    let catalog = paper.catalog();
    let mut all: Vec<Gap> = gaps(paper.report);
    let is_none = all.is_empty();
    all.retain(|gap| paper.shows(gap.control));
    if all.is_empty() {
        let why = if is_none { paragraph(no_gaps(paper.report)) } else { paragraph(text::NO_GAPS) };
        return section("report-gaps", results::GAPS, vec![why]);
    }
    let number = if paper.wish.depth == Depth::Executive { all.len().min(FIRST) } else { all.len() };
    let heading = if number < all.len() { text::TOP_GAPS } else { results::GAPS };
    let mut columns = vec![column(results::GAP_CONTROL, false), column(results::GAP_STATUS, false)];
    columns.extend(paper.scored().map(|framework| {
        column(results::gap_gain(catalog.frameworks[framework.framework.position()].title), true)
    }));
    columns.extend([column(text::WHO, false), column(results::GAP_EFFORT, true)]);
    section(
        "report-gaps",
        heading,
        vec![
            lead([text::GAPS_LEAD, " ", &results::shown(number, all.len()), "."].concat()),
            table(
                &[("class", "crosscheck-report-gaps")],
                columns,
                all.iter().take(number).map(|gap| gap_row(paper, gap)).collect(),
            ),
            small([text::USUALLY, " ", results::EFFORT_IS].concat()),
        ],
    )
}

fn gap_row(paper: &Paper<'_>, gap: &Gap) -> Html {
    let control = &paper.catalog().controls[gap.control.position()];
    let report = &paper.report.controls[gap.control.position()];
    let mut name = vec![from_catalog(control.title)];
    if gap.is_blocker {
        name.push(plain([" (", results::MUST_HAVE, ")"].concat()));
    }
    let mut cells = vec![cell(status_mark(report.standing.status))];
    cells.extend(paper.scored().map(|framework| {
        let share = report.gain.iter().find(|share| share.framework == framework.framework);
        let title = paper.catalog().frameworks[framework.framework.position()].title;
        let gain = share.map_or_else(
            || plain(results::NO_GAIN),
            |share| figure("gain", share.amount, results::gain(share.amount)),
        );
        labelled(vec![narrow([title, " "].concat()), gain])
    }));
    cells.push(tag("td", &[], who(paper, gap.control)));
    cells.push(labelled(vec![plain(results::effort(control.effort)), narrow(results::NARROW_EFFORT)]));
    row(("data-control", control.id), name, cells)
}

/// A cell with a figure and what it is.
fn labelled(content: Vec<Html>) -> Html {
    tag("td", &[("class", "crosscheck-figure")], content)
}

/// Who sees to it and by when, as entered; where nobody is named, whose it usually is.
fn who(paper: &Paper<'_>, index: ControlIndex) -> Vec<Html> {
    let catalog = paper.catalog();
    let answer = paper.said.answer(index);
    let owner = answer.map(|answer| answer.owner.trim()).filter(|owner| !owner.is_empty());
    let usual = catalog.owners[catalog.controls[index.position()].owner.position()].title;
    let mut content = vec![owner.map_or_else(|| from_catalog(text::usually(usual)), typed)];
    if let Some(due) = answer.and_then(|answer| answer.due) {
        content.push(plain([", ", &text::by(due)].concat()));
    }
    content
}

/// The first steps of the plan: what blocks first, what others build on before them, then the most for the effort.
pub(super) fn next(paper: &Paper<'_>) -> Html {
    let is_shown = |step: &&PlanStep| {
        paper.wish.framework.is_none_or(|only| step.gain.iter().any(|share| share.framework == only))
    };
    let plan = plan(paper.catalog(), paper.report, PlanOrder::GainPerEffort);
    let steps: Vec<Html> =
        plan.steps.iter().filter(is_shown).take(NEXT).map(|next| step(paper, next)).collect();
    if steps.is_empty() {
        return Html::default();
    }
    section(
        "report-next",
        text::NEXT,
        vec![lead(text::next_lead(plan_steps::list_name(StepList::GainPerEffort))), tag("ol", &[], steps)],
    )
}

fn step(paper: &Paper<'_>, step: &PlanStep) -> Html {
    let catalog = paper.catalog();
    let control = &catalog.controls[step.control.position()];
    let takes = [": ", &text::takes(control.effort)].concat();
    let mut content = vec![named(control.title), plain(takes)];
    for framework in paper.scored() {
        if let Some(Some(after)) = step.scores.get(framework.framework.position()) {
            let title = catalog.frameworks[framework.framework.position()].title;
            content
                .extend([plain("; "), figure("after", *after, text::after(title, &words::percent(*after)))]);
        }
    }
    content.push(plain("."));
    tag("li", &[("data-control", control.id)], content)
}
