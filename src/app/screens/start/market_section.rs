//! Facts that no score depends on: they decide what is advised.
//!
//! Separate from the facts that decide which duties apply, so that nobody takes one for the other.

use super::relevance::facts_to_advise_on;
use crate::app::components::{SelectField, from_catalog};
use crate::app::desk::Desk;
use crate::app::text::start as text;
use crate::catalog::{FactIndex, ValueIndex};
use crate::session::Action;
use yew::prelude::*;

/// Facts that only advice depends on.
pub fn market_section(desk: &Desk) -> Html {
    let facts = facts_to_advise_on(desk.catalog(), desk.library().knowledge, &desk.session.assessment);
    html! {
        <section class="crosscheck-section" data-part="market">
            <div class="crosscheck-stack">
                <h2>{ text::MARKET_HEADING }</h2>
                <p class="crosscheck-soft">{ text::MARKET_LEAD }</p>
            </div>
            <div class="crosscheck-fact-grid">
                for fact in facts {
                    { question(desk, fact) }
                }
            </div>
        </section>
    }
}

fn question(desk: &Desk, index: FactIndex) -> Html {
    let fact = &desk.catalog().facts[index.position()];
    let chosen = desk.session.assessment.facts.get(index.position()).copied().flatten();
    let assumed = fact.values.get(fact.assumed.position()).map_or("", |value| value.title);
    let act = desk.act.clone();
    let on_choice = Callback::from(move |position: Option<usize>| {
        let value = position.and_then(|position| u16::try_from(position).ok()).map(ValueIndex);
        act.emit(match value {
            Some(value) => Action::FactStated(index, value),
            None => Action::FactWithdrawn(index),
        });
    });
    html! {
        <SelectField
            key={fact.id}
            id={format!("fact-{}", fact.id)}
            label={fact.asks}
            is_from_catalog=true
            choices={fact.values.iter().map(|value| AttrValue::from(value.title)).collect::<Vec<_>>()}
            none={text::NOT_ANSWERED}
            chosen={chosen.map(ValueIndex::position)}
            {on_choice}
        >
            <p>{ from_catalog(fact.help) }</p>
            if chosen.is_none() {
                <p><em>{ text::assumed(assumed) }</em></p>
            }
        </SelectField>
    }
}
