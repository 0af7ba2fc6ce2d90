//! What the answers were judged by: profile, stances, sources, and how a score comes about.
//!
//! Separate because it is what a reader needs who wants to compute the same numbers again.

use super::Paper;
use super::parts::{lead, named, paragraph, section, small, tag};
use crate::app::components::{catalog_date, from_catalog, plain};
use crate::app::screens::start::facts_to_ask;
use crate::app::text::{assess, report as text};
use crate::catalog::{FactIndex, SourceIndex};
use crate::session::Depth;
use std::collections::BTreeSet;
use yew::prelude::*;

pub(super) fn grounds(paper: &Paper<'_>) -> Vec<Html> {
    vec![profile(paper), stances(paper), sources(paper)]
}

fn profile(paper: &Paper<'_>) -> Html {
    let facts = facts_to_ask(paper.catalog(), paper.library.knowledge, &paper.said);
    let lines = facts.into_iter().map(|fact| fact_line(paper, fact)).collect();
    section("report-profile", text::PROFILE, vec![tag("ul", &[], lines)])
}

fn fact_line(paper: &Paper<'_>, index: FactIndex) -> Html {
    let fact = &paper.catalog().facts[index.position()];
    let value = paper.said.value_of(paper.catalog(), index);
    let title = fact.values.get(value.position()).map_or("", |value| value.title);
    let is_stated = paper.said.facts.get(index.position()).is_some_and(Option::is_some);
    let assumed = if is_stated { "" } else { assess::REVIEW_ASSUMED };
    tag(
        "li",
        &[("data-fact", fact.id)],
        vec![from_catalog(fact.asks), plain(" "), named(title), plain(assumed)],
    )
}

/// Which side of each documented disagreement the scores follow.
fn stances(paper: &Paper<'_>) -> Html {
    let lines = paper.catalog().stances.iter().enumerate().map(|(position, stance)| {
        let chosen = paper.said.stances.iter().find(|(index, _)| index.position() == position);
        let option = chosen.map_or(0, |(_, option)| option.position());
        let title = stance.options.get(option).map_or("", |option| option.title);
        let mut content = vec![from_catalog(stance.asks), plain(" "), named(title)];
        if option > 0 {
            content.push(plain([" ", text::CHOSEN].concat()));
        }
        tag("li", &[("data-stance", stance.id)], content)
    });
    let content = vec![lead(text::STANCES_LEAD), tag("ul", &[], lines.collect())];
    section("report-stances", text::STANCES, content)
}

/// The sources of every requirement that is counted and every control that is shown, each once.
fn sources(paper: &Paper<'_>) -> Html {
    let catalog = paper.catalog();
    let requirements = paper
        .scored()
        .flat_map(|framework| paper.report.applicable_of(catalog, framework.framework))
        .flat_map(|requirement| catalog.requirements[requirement.position()].sources);
    let controls = catalog
        .control_indices()
        .filter(|control| paper.shows(*control))
        .flat_map(|control| catalog.controls[control.position()].sources);
    let all: BTreeSet<SourceIndex> = requirements.chain(controls).copied().collect();
    let lines = all.iter().map(|source| {
        let source = &catalog.sources[source.position()];
        let words = [source.title, ", ", &source.publisher, ", ", &catalog_date(source.date)].concat();
        tag("li", &[("data-source", source.id)], vec![from_catalog(words)])
    });
    section("report-sources", text::SOURCES, vec![lead(text::SOURCES_LEAD), tag("ul", &[], lines.collect())])
}

/// How a score comes about; in the shortest report, in a sentence.
pub(super) fn computed(paper: &Paper<'_>) -> Html {
    let catalog = paper.catalog();
    let number = if paper.wish.depth == Depth::Executive { 1 } else { text::COMPUTED.len() };
    let mut content: Vec<Html> = text::COMPUTED.iter().take(number).map(|line| paragraph(*line)).collect();
    content.push(small(text::catalog(catalog.id, catalog.version, catalog.current_as_of, catalog.digest)));
    section("report-computed", text::COMPUTED_TITLE, content)
}
