//! What the rules of a question say to this visitor, each line opening to its reason and its sources.
//!
//! Separate because the start screen and the plan give advice in the same form.

use super::{from_catalog, see_links, source_links};
use crate::app::desk::Desk;
use crate::app::text::{advice as text, crosswalk};
use crate::catalog::{Entry, Rule, Weight};
use crate::engine::advise;
use crate::session::{Action, Place, Screen};
use yew::prelude::*;

/// The rules of a question that are given now, by position.
pub fn given_rules(desk: &Desk, question: u16) -> Vec<(u16, &'static Rule)> {
    match desk.library().knowledge.questions.get(usize::from(question)) {
        Some(row) => {
            let counts = desk.session.counts_of(question, row.counts.len());
            advise(row, &desk.situation(&counts))
        }
        None => Vec::new(),
    }
}

/// The advice on a question, by its position; a sentence where there is none.
pub fn advice_list(desk: &Desk, question: u16) -> Html {
    let given = given_rules(desk, question);
    if given.is_empty() {
        return html! { <p class="crosscheck-soft" data-part="no-advice">{ text::NONE }</p> };
    }
    html! {
        <ul class="crosscheck-advice">
            for (position, rule) in given {
                <li key={rule.id}>{ advice_line(desk, (question, position), rule) }</li>
            }
        </ul>
    }
}

/// One line of advice: its weight and what it says; folded below, why, from where, and what belongs to it.
pub fn advice_line(desk: &Desk, (question, position): (u16, u16), rule: &'static Rule) -> Html {
    let entry = Entry::Rule(question, position);
    html! {
        <details class="crosscheck-advice-line" data-rule={desk.library().id_of(entry)}>
            <summary>
                { weight_tag(rule.weight) }
                { " " }
                { from_catalog(rule.says) }
            </summary>
            <div class="crosscheck-advice-reason">
                <p>{ from_catalog(rule.because) }</p>
                { source_links(desk, rule.sources) }
                { see_links(desk, rule.see) }
                if desk.has(Screen::Crosswalk) {
                    <button
                        type="button"
                        class="crosscheck-entry-link crosscheck-small"
                        onclick={desk.on(Action::PlaceOpened(Place::Entry(entry)))}
                    >
                        { text::RULE }
                    </button>
                }
            </div>
        </details>
    }
}

/// How strongly a rule speaks, as a word in a frame.
pub fn weight_tag(weight: Weight) -> Html {
    let id = match weight {
        Weight::Must => "must",
        Weight::Should => "should",
        Weight::Consider => "consider",
        Weight::Later => "later",
        Weight::No => "no",
        Weight::Note => "note",
    };
    html! {
        <span class={classes!("crosscheck-weight", format!("crosscheck-weight-{id}"))} data-weight={id}>
            { crosswalk::weight(weight) }
        </span>
    }
}
