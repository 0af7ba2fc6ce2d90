//! The facts of the profile, as questions.
//!
//! Separate because which of them are asked follows from the answers to the ones before.

use super::relevance::facts_to_ask;
use crate::app::components::{RadioGroup, filtered, fold, radio_group};
use crate::app::desk::Desk;
use crate::app::text::start as text;
use crate::catalog::{FactIndex, ValueIndex};
use crate::session::Action;
use yew::prelude::*;

/// The facts of the profile.
pub fn facts_section(desk: &Desk) -> Html {
    let facts = facts_to_ask(desk.catalog(), desk.library().knowledge, &desk.session.assessment);
    let (asked, stated) = (facts.len(), facts.iter().filter(|fact| is_stated(desk, **fact)).count());
    let content = html! {
        <>
            for fact in facts {
                { question(desk, fact) }
            }
        </>
    };
    fold("facts", text::FACTS_HEADING, text::stated(stated, asked), false, content)
}

/// Whether the visitor said it.
pub(super) fn is_stated(desk: &Desk, fact: FactIndex) -> bool {
    desk.session.assessment.facts.get(fact.position()).is_some_and(Option::is_some)
}

fn question(desk: &Desk, index: FactIndex) -> Html {
    let fact = &desk.catalog().facts[index.position()];
    let chosen = desk.session.assessment.facts.get(index.position()).copied().flatten();
    let assumed = fact.values.get(fact.assumed.position()).map_or("", |value| value.title);
    let note = if chosen.is_none() { text::assumed(assumed) } else { String::new() };
    let choices: Vec<(&'static str, &'static str)> =
        fact.values.iter().map(|value| (value.id, value.title)).collect();
    let on_choice = filtered(&desk.act, move |position: usize| {
        u16::try_from(position).ok().map(|value| Action::FactStated(index, ValueIndex(value)))
    });
    radio_group(RadioGroup {
        name: format!("fact-{}", fact.id),
        legend: fact.asks,
        help: fact.help.get(),
        note,
        choices,
        chosen: chosen.map(ValueIndex::position),
        is_said: [true, true],
        on_choice,
    })
}
