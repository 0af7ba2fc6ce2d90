//! The requirements of a part, by family.
//!
//! Separate because a framework is read from the top.

use super::foot::mentions;
use super::place_head;
use super::related::{others, related};
use super::requirement_table::requirement_table;
use crate::app::components::{bounds_text, entry_link, from_catalog, open_button, place_link};
use crate::app::desk::Desk;
use crate::app::text::{entry as text, words};
use crate::catalog::{Entry, PartIndex, Predicate, RequirementIndex};
use crate::session::{Opened, Place};
use yew::prelude::*;

/// A part.
pub(super) fn part_place(desk: &Desk, index: PartIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.parts[index.position()];
    let framework = &catalog.frameworks[row.framework.position()];
    let head = html! {
        <>
            <p class="crosscheck-lead">{ lead(desk, index) }</p>
            { score(desk, index) }
            { votes(desk, index) }
        </>
    };
    html! {
        <article class="crosscheck-place" aria-labelledby="place-title" data-part="part" data-framework={framework.id}>
            { place_head(from_catalog(framework.full_title), from_catalog(row.title), head) }
            for family in row.families.iter().copied() {
                <section class="crosscheck-entry-section" key={catalog.families[family.position()].id}>
                    <h3>
                        {
                            place_link(
                                desk,
                                Place::Entry(Entry::Family(family)),
                                from_catalog(catalog.families[family.position()].title),
                            )
                        }
                    </h3>
                    { requirement_table(desk, family) }
                </section>
            }
            { mentions(desk, Entry::Part(index)) }
        </article>
    }
}

/// How many requirements there are, and how many another framework reaches.
fn lead(desk: &Desk, index: PartIndex) -> String {
    let catalog = desk.catalog();
    let framework = catalog.parts[index.position()].framework;
    let all: Vec<RequirementIndex> =
        catalog.requirement_indices().filter(|row| catalog.part_of(*row) == index).collect();
    let others = others(catalog, framework);
    let is_reached = |row: &&RequirementIndex| {
        others.iter().any(|framework| !related(catalog, **row, *framework).is_empty())
    };
    let titles: Vec<&str> =
        others.iter().map(|framework| catalog.frameworks[framework.position()].title).collect();
    text::part_lead(all.len(), all.iter().filter(is_reached).count(), &words::list(&titles))
}

/// The visitor's score of the part, where there is one.
fn score(desk: &Desk, index: PartIndex) -> Html {
    let parts = desk.report.frameworks.iter().flat_map(|framework| &framework.parts);
    let coverage = parts.filter(|part| part.part == index).find_map(|part| part.score.coverage);
    html! {
        <p class="crosscheck-place-score">
            <span class="crosscheck-soft">{ text::SCORE }</span>
            { " " }
            if let Some(bounds) = coverage {
                { open_button(desk, Opened::Part(index), "crosswalk", bounds_text(bounds, "place-score")) }
            } else {
                { text::NO_SCORE }
            }
        </p>
    }
}

/// Who recommends to put the part in scope; nothing for a part that always is.
fn votes(desk: &Desk, index: PartIndex) -> Html {
    let votes = desk.catalog().parts[index.position()].votes;
    if votes.is_empty() {
        return Html::default();
    }
    html! {
        <div class="crosscheck-links" data-part="votes">
            <p class="crosscheck-label">{ text::VOTES }</p>
            <ul class="crosscheck-votes">
                for vote in votes.iter() {
                    <li>
                        { entry_link(desk, Entry::Source(vote.by)) }
                        <span class="crosscheck-soft">{ " " }{ for_whom(desk, &vote.when) }</span>
                    </li>
                }
            </ul>
        </div>
    }
}

/// To whom a source makes its recommendation: the values of the facts it goes by.
fn for_whom(desk: &Desk, when: &Predicate) -> String {
    let settings = when.alternatives.iter().flat_map(|conditions| conditions.iter());
    let values: Vec<&str> = settings
        .flat_map(|setting| {
            let values = desk.catalog().facts[setting.fact.position()].values;
            setting.values.iter().filter_map(|value| values.get(value.position()).map(|value| value.title))
        })
        .collect();
    if values.is_empty() { text::VOTE_FOR_ALL.to_owned() } else { text::vote_for(&values.join("; ")) }
}
