//! Facts that nobody stated, and what the engine took in their place.
//!
//! Separate because a result that rests on an assumption has to say so before it says anything else.

use crate::app::components::assumed_fact;
use crate::app::desk::Desk;
use crate::app::screens::start::facts_to_ask;
use crate::app::text::results as text;
use crate::catalog::FactIndex;
use crate::session::{Action, Screen};
use yew::prelude::*;

/// Nothing, where every fact was stated.
pub(super) fn facts_assumed(desk: &Desk) -> Html {
    // What only advice depends on is assumed as well, but moves no number on this screen; and what nobody would be asked
    // is no gap in what was said.
    let catalog = desk.catalog();
    let to_ask = facts_to_ask(catalog, desk.library().knowledge, &desk.session.assessment);
    let assumed: Vec<FactIndex> =
        desk.report.assumed_facts.iter().copied().filter(|fact| to_ask.contains(fact)).collect();
    if assumed.is_empty() {
        return Html::default();
    }
    let facts = assumed.iter().map(|index| &catalog.facts[index.position()]);
    html! {
        <details class="crosscheck-details crosscheck-small" data-part="assumed-facts">
            <summary>{ text::assumed(assumed.len()) }</summary>
            <ul>
                for fact in facts {
                    <li data-fact={fact.id}>
                        { assumed_fact(fact) }
                    </li>
                }
            </ul>
            if desk.has(Screen::Start) {
                <p>
                    <button type="button" class="crosscheck-open" onclick={desk.on(Action::ScreenOpened(Screen::Start))}>
                        { text::STATE_FACTS }
                    </button>
                </p>
            }
        </details>
    }
}
