//! What the reports leave to others: controls of whoever reads them, and what other organizations perform.
//!
//! Separate from what stands behind the answers, because none of this stands behind any: it is what has to be added.

use super::Paper;
use super::parts::{lead, section, strong, tag, typed};
use crate::app::components::{from_catalog, plain};
use crate::app::text::{plan_steps, report as text, report_form, words};
use crate::catalog::{ArtifactIndex, ControlIndex};
use crate::engine::{
    CarvedOut, LeftToReader, ReportAt, UserControlState, carve_outs, left_to_reader, user_controls,
};
use yew::prelude::*;

/// Nothing, where no report leaves anything. A report of gaps leaves out what is dealt with.
pub(super) fn left_to_others(paper: &Paper<'_>) -> Option<Html> {
    let catalog = paper.catalog();
    let is_short = paper.wish.is_gaps_only;
    let all = user_controls(catalog, &paper.said);
    let to_do = left_to_reader(catalog, &paper.said, paper.report);
    let shown = if is_short { &to_do } else { &all };
    let carved: Vec<CarvedOut<'_>> = carve_outs(catalog, &paper.said);
    let is_shown = |left: &&CarvedOut<'_>| !is_short || left.covered_by.is_none();
    let carved_shown: Vec<&CarvedOut<'_>> = carved.iter().filter(is_shown).collect();
    if all.is_empty() && carved.is_empty() {
        return None;
    }
    let mut content = Vec::new();
    if !all.is_empty() {
        content.push(lead(text::left_to_readers(to_do.len(), all.len())));
        content.push(list("left-to-readers", shown.iter().map(|left| reader_line(paper, left)).collect()));
    }
    if !carved.is_empty() {
        let open = carved.iter().filter(|left| left.covered_by.is_none()).count();
        content.push(lead(text::left_to_organizations(open, carved.len())));
        let lines = carved_shown.iter().map(|left| carved_line(paper, left, is_short));
        content.push(list("left-to-organizations", lines.collect()));
    }
    Some(section("report-left", text::LEFT_TO_OTHERS, content))
}

fn list(part: &'static str, lines: Vec<Html>) -> Html {
    if lines.is_empty() { Html::default() } else { tag("ul", &[("data-part", part)], lines) }
}

/// Which report: its kind, and whose it is where that is not the subject's own.
fn name_of(paper: &Paper<'_>, at: ReportAt) -> Vec<Html> {
    let title = paper.catalog().artifacts[at.artifact.position()].title;
    let mut name = vec![from_catalog(title)];
    let whose = organization(paper, at.artifact, at);
    if !whose.trim().is_empty() {
        name.extend([plain(", "), organization_name(paper, whose)]);
    }
    name
}

/// Whose report it is, as entered; nothing for the subject's own.
fn organization<'a>(paper: &'a Paper<'_>, artifact: ArtifactIndex, at: ReportAt) -> &'a str {
    let reports = paper.said.artifact(artifact).map_or(&[][..], |artifact| artifact.reports());
    let Some(report) = reports.get(usize::from(at.position)) else { return "" };
    match at.subservice {
        Some(position) => report.subservice.get(usize::from(position)).map_or("", |other| &other.name),
        None if report.is_subservice() => &report.organization,
        None => "",
    }
}

/// Where nobody may be recognized, an organization has a number for a name.
fn organization_name(paper: &Paper<'_>, name: &str) -> Html {
    if paper.wish.is_unattributable { plain(text::organization(name)) } else { typed(name) }
}

fn reader_line(paper: &Paper<'_>, left: &LeftToReader<'_>) -> Html {
    let catalog = paper.catalog();
    let control = left.control;
    let (state, says) = match control.state {
        Some(UserControlState::Ours) => ("ours", report_form::USER_STATES[0]),
        Some(UserControlState::Partly) => ("partly", report_form::USER_STATES[1]),
        Some(UserControlState::Missing) => ("missing", report_form::USER_STATES[2]),
        Some(UserControlState::NotForUs) => ("not-for-us", report_form::USER_STATES[3]),
        None => ("not-stated", report_form::NOT_STATED),
    };
    let mut line = vec![if control.says.trim().is_empty() {
        plain(text::LEFT_UNNAMED)
    } else {
        typed(control.says.trim())
    }];
    line.extend([plain(": "), strong(says)]);
    if let Some(criterion) = control.criterion {
        line.push(plain([" · ", words::citation(catalog.requirements[criterion.position()].id)].concat()));
    }
    if let Some(index) = control.control {
        line.extend([plain(" · "), from_catalog(catalog.controls[index.position()].title)]);
    }
    if !control.owner.trim().is_empty() {
        line.extend([plain(" · "), typed(control.owner.trim())]);
    }
    if let Some(due) = control.due {
        line.push(plain([" · ", &plan_steps::due(due)].concat()));
    }
    line.push(plain(" · "));
    line.extend(name_of(paper, left.at));
    tag("li", &[("data-state", state)], line)
}

fn carved_line(paper: &Paper<'_>, left: &CarvedOut<'_>, is_short: bool) -> Html {
    let name = left.organization.map_or("", |(_, other)| other.name.trim());
    let mut line = vec![if name.is_empty() {
        strong(text::ORGANIZATION_UNNAMED)
    } else {
        tag("strong", &[], vec![organization_name(paper, name)])
    }];
    let does = left.organization.map_or("", |(_, other)| other.does.trim());
    if !does.is_empty() {
        line.extend([plain(", "), typed(does)]);
    }
    line.push(plain([": ", &text::performs(left.controls.len())].concat()));
    if !is_short {
        let titles: Vec<&str> = left.controls.iter().map(|control| title(paper, *control)).collect();
        line.extend([plain(" ("), from_catalog(titles.join("; ")), plain(")")]);
    }
    line.push(plain([". ", text::covered(left.covered_by.is_some())].concat()));
    let expected = left.organization.map_or("", |(_, other)| other.expected.trim());
    if !is_short && !expected.is_empty() {
        line.extend([plain([" ", text::EXPECTED, " "].concat()), typed(expected)]);
    }
    let state = if left.covered_by.is_some() { "covered" } else { "open" };
    tag("li", &[("data-state", state)], line)
}

fn title(paper: &Paper<'_>, control: ControlIndex) -> &'static str {
    paper.catalog().controls[control.position()].title
}
