//! What the answer rests on: the three answers, each with a way to change it.
//!
//! Separate because an answer without what was assumed for it says too much.

use super::choices::chosen;
use crate::app::desk::Desk;
use crate::app::text::home as text;
use crate::session::{Action, HOME_QUESTIONS, Home};
use yew::prelude::*;

/// The three answers.
pub(super) fn basis(desk: &Desk) -> Html {
    let row = |position: u8| {
        let chosen = chosen(desk, position);
        let said = chosen.map_or(text::NOT_SAID, |choice| text::choice(choice.id));
        html! {
            <li key={position} data-part="home-said" data-choice={chosen.map_or("", |choice| choice.id)}>
                <span class="crosscheck-soft">{ text::about(position) }{ ": " }</span>
                { said }
                { " " }
                <button
                    type="button"
                    class="crosscheck-open crosscheck-small"
                    data-part="home-change"
                    aria-label={text::change(position)}
                    onclick={desk.on(Action::HomeStepped(Home::Asking(position)))}
                >
                    { text::CHANGE }
                </button>
            </li>
        }
    };
    html! { <ul class="crosscheck-home-basis">{ for (0..HOME_QUESTIONS).map(row) }</ul> }
}
