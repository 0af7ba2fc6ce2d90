//! What there is: the collections, each with what it holds.
//!
//! Separate because it is where a reader without a question starts.

use super::domain_place::is_shared;
use super::place_names::place_said;
use crate::app::components::{entry_link, fold, from_catalog, given_rules, plain};
use crate::app::desk::Desk;
use crate::app::text::{breach, crosswalk as text, plan};
use crate::catalog::{ArtifactIndex, DomainIndex, Entry, Framework, PartIndex};
use crate::session::{Action, Place, Screen, id_of_place};
use yew::prelude::*;

/// The collections.
pub(super) fn contents_place(desk: &Desk) -> Html {
    html! {
        <div class="crosscheck-overview" data-part="contents">
            <p class="crosscheck-lead">{ text::LEAD }{ " " }{ shared(desk) }</p>
            { together(desk) }
            <div>
                { frameworks(desk) }
                { domains(desk) }
                { questions(desk) }
                { topics(desk) }
                { artifacts(desk) }
                { rest(desk) }
            </div>
        </div>
    }
}

/// How many controls count towards both frameworks.
fn shared(desk: &Desk) -> String {
    let catalog = desk.catalog();
    let both = catalog.control_indices().filter(|control| is_shared(catalog, *control)).count();
    text::shared(both, catalog.controls.len())
}

/// A part of the contents, folded up under its heading, with how much there is.
fn section(
    id: &'static str,
    heading: &'static str,
    lead: &'static str,
    number: usize,
    content: Html,
) -> Html {
    let content = html! {
        <>
            if !lead.is_empty() {
                <p class="crosscheck-soft">{ lead }</p>
            }
            { content }
        </>
    };
    fold(id, heading, number.to_string(), false, content)
}

/// A place as a whole block to press: its name, how much it holds, what it is.
fn tile(desk: &Desk, place: Place, size: String, about: &str) -> Html {
    html! {
        <li>
            <button
                type="button"
                class="crosscheck-tile"
                data-entry={id_of_place(desk.library(), place)}
                onclick={desk.on(Action::PlaceOpened(place))}
            >
                <span class="crosscheck-tile-name">{ place_said(desk, place) }</span>
                <span class="crosscheck-tile-size">{ size }</span>
                if !about.is_empty() {
                    <span class="crosscheck-tile-about">
                        { if matches!(place, Place::Topic(_) | Place::Question(_)) { from_catalog(about.to_owned()) } else { plain(about.to_owned()) } }
                    </span>
                }
            </button>
        </li>
    }
}

fn frameworks(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let part = |index: PartIndex| {
        let of_part = catalog.requirement_indices().filter(|row| catalog.part_of(*row) == index).count();
        tile(desk, Place::Part(index), text::requirements(of_part), "")
    };
    let framework = |row: &'static Framework| {
        html! {
            <div class="crosscheck-overview-framework" data-framework={row.id}>
                <h3>{ row.title }</h3>
                <p class="crosscheck-small crosscheck-soft">{ from_catalog(row.full_title) }{ ", " }{ from_catalog(row.edition) }</p>
                <ul class="crosscheck-tiles-dense">{ for row.parts.iter().copied().map(part) }</ul>
            </div>
        }
    };
    section(
        "contents-frameworks",
        text::FRAMEWORKS,
        "",
        catalog.frameworks.len(),
        html! { <div class="crosscheck-overview-pair">{ for catalog.frameworks.iter().map(framework) }</div> },
    )
}

fn together(desk: &Desk) -> Html {
    let (catalog, knowledge) = (desk.catalog(), desk.library().knowledge);
    let content = html! {
        <ul class="crosscheck-tiles">
            { tile(desk, Place::Matrix, String::new(), text::MATRIX_ABOUT) }
            { tile(desk, Place::Claims, text::claims(knowledge.claims.len()), text::CLAIMS_ABOUT) }
            { tile(desk, Place::Disagreements, text::questions(knowledge.disagreements.len()), text::DISAGREEMENTS_ABOUT) }
            { tile(desk, Place::Stances, text::choices(catalog.stances.len()), text::STANCES_ABOUT) }
            for (position, row) in (0..).zip(knowledge.proposals) {
                { tile(desk, Place::Proposal(position), text::changes(row.changes.len()), &text::proposal_about(row.status_as_of)) }
            }
            { tile(desk, Place::BreachClock, breach::TOOL.to_owned(), breach::ABOUT) }
        </ul>
    };
    html! {
        <section class="crosscheck-overview-section" aria-labelledby="contents-together">
            <h2 id="contents-together" class="crosscheck-visually-hidden">{ text::TOGETHER }</h2>
            { content }
        </section>
    }
}

fn domains(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let content = html! {
        <ul class="crosscheck-tiles-dense crosscheck-tiles-columns">
            for index in (0..).map(DomainIndex).take(catalog.domains.len()) {
                {
                    tile(
                        desk,
                        Place::Domain(index),
                        catalog.controls.iter().filter(|row| row.domain == index).count().to_string(),
                        "",
                    )
                }
            }
        </ul>
    };
    section("contents-domains", text::DOMAINS, text::DOMAINS_LEAD, catalog.domains.len(), content)
}

fn topics(desk: &Desk) -> Html {
    let content = html! {
        <ul class="crosscheck-tiles">
            for (position, row) in (0..).zip(desk.library().knowledge.topics) {
                { tile(desk, Place::Topic(position), text::rows(row.rows.len()), row.about) }
            }
        </ul>
    };
    section("contents-topics", text::TOPICS, "", desk.library().knowledge.topics.len(), content)
}

fn questions(desk: &Desk) -> Html {
    let content = html! {
        <ul class="crosscheck-tiles">
            for (position, row) in (0..).zip(desk.library().knowledge.questions) {
                {
                    tile(
                        desk,
                        Place::Question(position),
                        text::given(given_rules(desk, position).len(), row.rules.len()),
                        row.about,
                    )
                }
            }
        </ul>
    };
    section("contents-questions", text::QUESTIONS, "", desk.library().knowledge.questions.len(), content)
}

fn artifacts(desk: &Desk) -> Html {
    let content = html! {
        <ul class="crosscheck-overview-links">
            for index in (0..).map(ArtifactIndex).take(desk.catalog().artifacts.len()) {
                <li>{ entry_link(desk, Entry::Artifact(index)) }</li>
            }
        </ul>
    };
    section(
        "contents-artifacts",
        text::ARTIFACTS,
        text::ARTIFACTS_LEAD,
        desk.catalog().artifacts.len(),
        content,
    )
}

fn rest(desk: &Desk) -> Html {
    let sources = text::sources(desk.catalog().sources.len());
    let content = html! {
        <ul class="crosscheck-tiles">
            { tile(desk, Place::Sources, sources, text::SOURCES_ABOUT) }
            if desk.has(Screen::Plan) {
                <li>
                    <button
                        type="button"
                        class="crosscheck-tile"
                        data-part="to-plan"
                        onclick={desk.on(Action::ScreenOpened(Screen::Plan))}
                    >
                        <span class="crosscheck-tile-name">{ text::PLAN }</span>
                        <span class="crosscheck-tile-size">{ plan::TITLE }</span>
                        <span class="crosscheck-tile-about">{ text::PLAN_ABOUT }</span>
                    </button>
                </li>
            }
        </ul>
    };
    section("contents-rest", text::SOURCES_HEADING, "", desk.catalog().sources.len(), content)
}
