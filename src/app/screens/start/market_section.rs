//! Facts that no score depends on: they decide what is advised.
//!
//! Separate from the facts that decide which duties apply, so that nobody takes one for the other.

use super::facts_section::is_stated;
use super::relevance::facts_to_advise_on;
use crate::app::components::{SelectField, fold, from_catalog};
use crate::app::desk::Desk;
use crate::app::text::start as text;
use crate::catalog::{FactIndex, ValueIndex};
use crate::session::Action;
use yew::prelude::*;

/// Facts that only advice depends on.
pub fn market_section(desk: &Desk) -> Html {
    let facts = facts_to_advise_on(desk.catalog(), desk.library().knowledge, &desk.session.assessment);
    let (asked, stated) = (facts.len(), facts.iter().filter(|fact| is_stated(desk, **fact)).count());
    let content = html! {
        <div class="crosscheck-stack" data-part="market">
            <p class="crosscheck-soft">{ text::MARKET_LEAD }</p>
            <div class="crosscheck-fact-grid">
                for fact in facts {
                    { question(desk, fact) }
                }
            </div>
        </div>
    };
    fold("market", text::MARKET_HEADING, text::stated(stated, asked), false, content)
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
