//! One thing with all that belongs to it, in both directions.
//!
//! Separate because every kind of thing is shown in its own way and leads on in the same way.

mod artifact;
mod clauses;
mod control;
mod control_numbers;
mod cost;
mod family;
mod path;
mod related_section;
mod requirement;
mod source;
mod step;
mod total;

use self::artifact::artifact;
use self::control::control;
use self::cost::cost;
use self::family::family;
use self::path::path;
use self::requirement::requirement;
use self::source::source;
use self::step::step;
use self::total::total;
use super::claims_place::claim_card;
use super::disagreements_place::disagreement_card;
use super::foot::mentions;
use super::part_place::part_place;
use super::place_head;
use super::proposal_place::change_card;
use super::question_place::question_place;
use super::stances_place::stance_card;
use super::topic_place::topic_place;
use crate::app::components::plain;
use crate::app::desk::Desk;
use crate::app::text::crosswalk;
use crate::catalog::Entry;
use crate::session::{Action, Screen};
use yew::prelude::*;

/// One thing.
pub(super) fn entry_place(desk: &Desk, entry: Entry) -> Html {
    match entry {
        Entry::Part(index) => part_place(desk, index),
        Entry::Family(index) => family(desk, index),
        Entry::Requirement(index) => requirement(desk, index),
        Entry::Control(index) => control(desk, index),
        Entry::Artifact(index) => artifact(desk, index),
        Entry::Source(index) => source(desk, index),
        Entry::Row(topic, row) => topic_place(desk, topic, Some(row)),
        Entry::Rule(question, rule) => question_place(desk, question, Some(rule)),
        Entry::Disagreement(index) => carded(desk, entry, disagreement_card(desk, index)),
        Entry::Stance(index) => carded(desk, entry, stance_card(desk, index)),
        Entry::Claim(claim) => carded(desk, entry, claim_card(desk, claim)),
        Entry::Cost(index) => cost(desk, index),
        Entry::Total(index) => total(desk, index),
        Entry::Step(index) => step(desk, index),
        Entry::Path(index) => path(desk, index),
        Entry::Change(proposal, change) => carded(desk, entry, change_card(desk, proposal, change)),
    }
}

/// What has a card in a list is shown as that card; its kind is the heading, and its own is on the card.
fn carded(desk: &Desk, entry: Entry, card: Html) -> Html {
    html! {
        <article class="crosscheck-place crosscheck-place-carded" aria-labelledby="place-title" data-part="entry">
            { place_head(Html::default(), plain(crosswalk::kind(entry)), Html::default()) }
            { card }
            { mentions(desk, entry) }
        </article>
    }
}

/// An entry of its own: kind, name, what is said in a line or two, and what follows.
fn article(kind: Html, name: Html, lead: Html, content: Html) -> Html {
    html! {
        <article class="crosscheck-place" aria-labelledby="place-title" data-part="entry">
            { place_head(kind, name, lead) }
            { content }
        </article>
    }
}

/// A part of an entry, under its heading; `id` is unique on the place.
fn section(id: &'static str, heading: Html, content: Html) -> Html {
    html! {
        <section class="crosscheck-entry-section" aria-labelledby={format!("entry-{id}")} data-part={id}>
            <h3 id={format!("entry-{id}")}>{ heading }</h3>
            { content }
        </section>
    }
}

/// Labels with what belongs to each; `None` is left out.
fn facts(facts: Vec<Option<(&'static str, Html)>>) -> Html {
    html! {
        <dl class="crosscheck-entry-facts">
            for (label, value) in facts.into_iter().flatten() {
                <div><dt>{ label }</dt><dd>{ value }</dd></div>
            }
        </dl>
    }
}

/// Leads to another screen.
fn screen_button(desk: &Desk, screen: Screen, label: &'static str) -> Html {
    if !desk.has(screen) {
        return Html::default();
    }
    html! {
        <p>
            <button type="button" class="crosscheck-button" onclick={desk.on(Action::ScreenOpened(screen))}>
                { label }
            </button>
        </p>
    }
}
