//! Every answer, by the section it is asked in, with what was written about it.
//!
//! Separate because these are somebody's own words: text and nothing else, each in its own direction of writing.

use super::Paper;
use super::parts::{lead, named, paragraph, section, tag, typed};
use crate::app::components::{from_catalog, plain, status_mark};
use crate::app::text::{assess, explanation, report as text, words};
use crate::catalog::{Control, ControlIndex};
use crate::engine::{Answer, Origin, Status};
use yew::prelude::*;

pub(super) fn answers(paper: &Paper<'_>) -> Html {
    let catalog = paper.catalog();
    let shown: Vec<ControlIndex> =
        catalog.control_indices().filter(|control| paper.shows(*control)).collect();
    let asked = paper.report.controls.iter().filter(|control| control.is_asked).count();
    let mut content = vec![lead(text::answers_shown(shown.len(), asked))];
    for (position, domain) in catalog.domains.iter().enumerate() {
        let is_here = |c: &&ControlIndex| catalog.controls[c.position()].domain.position() == position;
        let here: Vec<Html> = shown.iter().filter(is_here).map(|control| line(paper, *control)).collect();
        if !here.is_empty() {
            content.push(tag("h4", &[], vec![from_catalog(domain.title)]));
            content.push(tag("ul", &[("class", "crosscheck-report-answers")], here));
        }
    }
    section("report-answers", text::ANSWERS, content)
}

fn line(paper: &Paper<'_>, index: ControlIndex) -> Html {
    let catalog = paper.catalog();
    let control = &catalog.controls[index.position()];
    let standing = &paper.report.controls[index.position()].standing;
    let answer = paper.said.answer(index);
    let own = answer.and_then(|answer| answer.status);
    let mut first = vec![named(control.title), plain(" "), status_mark(own.or(standing.status))];
    // What is not there has nothing behind it.
    if let Some(assurance) = standing.assurance.filter(|_| standing.status.is_some_and(is_there)) {
        first.push(plain([", ", words::assurance_in_sentence(assurance)].concat()));
    }
    let mut lines = vec![tag("p", &[], first)];
    if let Some(source) = standing.inherited.as_ref().filter(|_| standing.origin == Origin::Inherited) {
        lines.push(paragraph(assess::review_from(catalog.artifacts[source.artifact.position()].title)));
    }
    lines.extend(standing.notices.iter().map(|notice| paragraph(explanation::notice(*notice))));
    if let Some(answer) = answer {
        lines.extend(entered(control, answer));
    }
    tag("li", &[("data-control", control.id)], lines)
}

fn is_there(status: Status) -> bool {
    matches!(status, Status::Implemented | Status::Partial | Status::Alternative)
}

/// What was entered beside the status.
fn entered(control: &Control, answer: &Answer) -> Vec<Html> {
    let mut lines = Vec::new();
    for (position, value) in &answer.parameters {
        let Some(parameter) = control.parameters.get(usize::from(*position)) else { continue };
        let given = explanation::given(value, parameter.threshold, parameter.unit);
        let threshold = explanation::threshold(parameter.threshold, parameter.unit);
        let given = explanation::given_and_threshold(&given, &threshold);
        lines.push(tag("p", &[], vec![from_catalog(parameter.asks), plain(" "), plain(given)]));
    }
    let evidence = answer.evidence.iter().map(|item| (explanation::EVIDENCE, item.as_str()));
    let written =
        [(explanation::JUSTIFICATION, answer.justification.as_str()), (explanation::NOTE, &answer.note)];
    for (label, words) in written.into_iter().chain(evidence).chain([(text::WHO, answer.owner.as_str())]) {
        if !words.trim().is_empty() {
            lines.push(tag("p", &[], vec![plain([label, ": "].concat()), typed(words.trim())]));
        }
    }
    lines.extend(answer.due.map(|due| paragraph(text::due(due))));
    lines
}
