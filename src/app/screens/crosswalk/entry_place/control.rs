//! A control: the question, what stands behind it, which clauses of each framework name it, how it stands.
//!
//! Separate because a control is where the frameworks meet.

use super::super::foot::{mentions, sources};
use super::control_numbers::control_numbers;
use super::{article, facts, section};
use crate::app::components::{entry_link, from_catalog, open_button, plain, status_mark};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text, explanation};
use crate::catalog::{Catalog, ControlIndex, Entry, FrameworkIndex, Passages};
use crate::session::{Action, Opened, Screen};
use yew::prelude::*;

/// A control.
pub(super) fn control(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.controls[index.position()];
    let content = html! {
        <div class="crosscheck-entry-body" data-control={row.id}>
            { stands(desk, index) }
            if let Some(blocker) = row.blocker {
                <div class="crosscheck-blocker">
                    <strong>{ text::BLOCKS }</strong>{ ". " }{ from_catalog(blocker.because) }{ " " }
                    { entry_link(desk, Entry::Source(blocker.source)) }
                </div>
            }
            { section("named-by", plain(text::NAMED_BY), named_by(desk, index)) }
            <div class="crosscheck-entry-columns">
                { section("why", plain(text::WHY), html! { <p>{ from_catalog(row.why) }</p> }) }
                { section("good", plain(text::GOOD), html! { <p>{ from_catalog(row.good) }</p> }) }
                { section("evidence", plain(text::EVIDENCE), evidence(row.evidence)) }
                { section("facts", plain(text::FACTS), about(desk, index)) }
            </div>
            if !row.parameters.is_empty() {
                { section("numbers", plain(text::NUMBERS), control_numbers(desk, index)) }
            }
            { mentions(desk, Entry::Control(index)) }
            { sources(desk, row.sources, row.review) }
        </div>
    };
    let lead = html! { <p class="crosscheck-lead">{ from_catalog(row.question) }</p> };
    article(plain(crosswalk::kind(Entry::Control(index))), from_catalog(row.title), lead, content)
}

/// Status now, which opens into the explanation, and the way to the question.
fn stands(desk: &Desk, index: ControlIndex) -> Html {
    let standing = &desk.report.controls[index.position()].standing;
    html! {
        <p class="crosscheck-stands" data-part="stands">
            <span class="crosscheck-soft">{ text::YOU }</span>
            { open_button(desk, Opened::Control(index), "crosswalk", status_mark(standing.status)) }
            if standing.status.is_some() {
                <span class="crosscheck-soft">{ explanation::origin(standing.origin) }</span>
            }
            if desk.has(Screen::Assess) {
                <button
                    type="button"
                    class="crosscheck-button"
                    data-part="to-question"
                    onclick={desk.on(Action::QuestionSought(index))}
                >
                    { text::TO_QUESTION }
                </button>
            }
        </p>
    }
}

/// The clauses that name it, framework by framework.
fn named_by(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    html! {
        <div class="crosscheck-named-by">
            for (position, framework) in (0..).zip(catalog.frameworks) {
                <div data-framework={framework.id}>
                    <h4>{ framework.title }</h4>
                    { clauses_in(desk, catalog, index, FrameworkIndex(position)) }
                </div>
            }
        </div>
    }
}

fn clauses_in(desk: &Desk, catalog: &Catalog, index: ControlIndex, framework: FrameworkIndex) -> Html {
    let named_by = catalog.controls[index.position()].named_by.iter().copied();
    let clauses: Vec<Html> = named_by
        .filter(|(requirement, _)| catalog.framework_of(*requirement) == framework)
        .filter_map(|(requirement, clause)| {
            let says = catalog.requirements[requirement.position()].clauses.get(usize::from(clause))?.says;
            Some(html! {
                <li data-requirement={catalog.requirements[requirement.position()].id}>
                    { entry_link(desk, Entry::Requirement(requirement)) }
                    <span class="crosscheck-clause-says">{ from_catalog(says) }</span>
                </li>
            })
        })
        .collect();
    if clauses.is_empty() {
        let title = catalog.frameworks[framework.position()].title;
        return html! { <p class="crosscheck-soft">{ text::named_by_none(title) }</p> };
    }
    html! { <ul class="crosscheck-clause-list">{ for clauses }</ul> }
}

fn evidence(evidence: Passages) -> Html {
    html! { <ul>{ for evidence.iter().map(|item| html! { <li>{ from_catalog(item) }</li> }) }</ul> }
}

fn about(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.controls[index.position()];
    let needed_by: Vec<ControlIndex> = catalog
        .control_indices()
        .filter(|other| catalog.controls[other.position()].requires == Some(index))
        .collect();
    let links = |controls: &[ControlIndex]| {
        let links =
            controls.iter().map(|other| html! { <li>{ entry_link(desk, Entry::Control(*other)) }</li> });
        html! { <ul class="crosscheck-plain-links">{ for links }</ul> }
    };
    facts(vec![
        Some((text::OWNER, from_catalog(catalog.owners[row.owner.position()].title))),
        Some((text::EFFORT, plain(explanation::effort(row.effort)))),
        row.requires.map(|first| (text::NEEDS_FIRST, entry_link(desk, Entry::Control(first)))),
        (!needed_by.is_empty()).then(|| (text::NEEDED_BY, links(&needed_by))),
    ])
}
