//! The head of a report: whose it is, from when, what it was computed with, what it is not, what it leaves out.
//!
//! Separate because a sheet of paper is seen without the page it came from.

use super::parts::{paragraph, strong, tag, typed};
use super::{Paper, Whose};
use crate::app::components::plain;
use crate::app::screens::start::facts_to_ask;
use crate::app::text::{report as text, results};
use yew::prelude::*;

pub(super) fn head(paper: &Paper<'_>) -> Html {
    let catalog = paper.catalog();
    let subject = paper.said.subject.trim();
    let scope: Vec<&str> = paper
        .scored()
        .flat_map(|framework| framework.parts.iter().filter(|part| part.is_in_scope))
        .map(|part| catalog.parts[part.part.position()].title)
        .collect();
    let to_ask = facts_to_ask(catalog, paper.library.knowledge, &paper.said);
    let assumed = paper.report.assumed_facts.iter().filter(|fact| to_ask.contains(fact)).count();
    let (kicker, opinion) = match paper.whose {
        Whose::Own => (text::kicker(paper.wish.depth), text::NO_OPINION),
        Whose::Published => (text::KICKER_PUBLISHED, text::NO_OPINION_PUBLISHED),
        Whose::Example => (text::KICKER_EXAMPLE, text::NO_OPINION_EXAMPLE),
    };
    let name = if subject.is_empty() { plain(text::NOBODY) } else { typed(subject) };
    let mut lines = vec![
        tag("p", &[("class", "crosscheck-kicker")], vec![plain(kicker)]),
        tag("h2", &[], vec![name]),
        paragraph(results::made_of(paper.said.date, catalog.id, catalog.version)),
        tag("p", &[], vec![strong(opinion)]),
    ];
    if !scope.is_empty() {
        lines.push(paragraph(results::scope(&scope)));
    }
    if assumed > 0 {
        lines.push(paragraph([results::assumed(assumed), ".".to_owned()].concat()));
    }
    lines.extend(filters(paper));
    if paper.wish.is_unattributable {
        lines.push(paragraph([text::LEFT_OUT, " ", text::STAYS_IN].concat()));
    }
    tag("header", &[("class", "crosscheck-sheet-head"), ("data-part", "sheet-head")], lines)
}

/// What is not shown because it was not wished for; nothing, where all is.
fn filters(paper: &Paper<'_>) -> Option<Html> {
    let framework = paper.wish.framework.map(|index| paper.catalog().frameworks[index.position()].title);
    let mut words = vec![text::FILTERED.to_owned()];
    words.extend(framework.map(text::only_framework));
    if paper.wish.is_gaps_only {
        words.push(text::ONLY_GAPS_SHOWN.to_owned());
    }
    if paper.owner().is_some() {
        words.push(text::ONLY_OWNER_SHOWN.to_owned());
    }
    if words.len() == 1 {
        return None;
    }
    let mut content = vec![plain(words.join(" "))];
    if let Some(owner) = paper.owner() {
        content.extend([plain(" "), typed(owner)]);
    }
    Some(tag("p", &[("data-part", "filters")], content))
}
