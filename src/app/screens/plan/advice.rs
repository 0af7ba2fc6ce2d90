//! Advice that belongs to a plan: when to take which report, and what goes wrong on the way.
//!
//! Separate from the path's own reasons, which are about order alone.

use crate::app::components::{advice_list, from_catalog};
use crate::app::desk::Desk;
use yew::prelude::*;

/// The advice on a question, under its title.
pub(super) fn advice_on(desk: &Desk, id: &'static str) -> Html {
    let questions = desk.library().knowledge.questions;
    let Some((position, question)) = (0..).zip(questions).find(|(_, question)| question.id == id) else {
        return Html::default();
    };
    html! {
        <section class="crosscheck-plan-section" aria-labelledby={format!("plan-{id}")} data-part={id}>
            <h2 id={format!("plan-{id}")}>{ from_catalog(question.title) }</h2>
            <p class="crosscheck-soft">{ from_catalog(question.about) }</p>
            { advice_list(desk, position) }
        </section>
    }
}
