//! One of the three questions: a press answers it and leads to the next.
//!
//! Separate from the questions about controls, which have reasons and evidence.

use super::choices::{HomeChoice, answer, choices, chosen};
use crate::app::components::open_file;
use crate::app::desk::Desk;
use crate::app::examples::SHOWN;
use crate::app::later::Answer;
use crate::app::text::home as text;
use crate::session::{Action, HOME_QUESTIONS, Home, Screen, next};
use yew::prelude::*;

/// One question.
pub(super) fn question(desk: &Desk, position: u8) -> Html {
    html! {
        <>
            <div class="crosscheck-home-top">
                <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
                <p class="crosscheck-lead">{ text::LEAD }</p>
                <p class="crosscheck-soft">{ text::privacy(desk.session.surroundings.placement) }</p>
            </div>
            <div class="crosscheck-home-question" key={position} data-part="home-question" data-question={position.to_string()}>
                <p class="crosscheck-small crosscheck-soft">{ text::step(position + 1, HOME_QUESTIONS) }</p>
                <h2 id="place-title" tabindex="-1">{ text::question(position) }</h2>
                <ul class="crosscheck-home-choices" aria-labelledby="place-title">
                    { for choices(position).iter().map(|choice| row(desk, position, choice)) }
                </ul>
                <p class="crosscheck-row">
                    if let Some(before) = position.checked_sub(1) {
                        <button type="button" class="crosscheck-open" data-part="home-back" onclick={desk.on(Action::HomeStepped(Home::Asking(before)))}>
                            { text::BACK }
                        </button>
                    }
                    <button type="button" class="crosscheck-open" data-part="home-skip" onclick={desk.on(Action::HomeStepped(next(position)))}>
                        { text::skip(position) }
                    </button>
                </p>
            </div>
            if desk.session.surroundings.is_card {
                { Answer::here().map(|answer| (answer.preview)(desk)).unwrap_or_default() }
            }
            if position == 0 {
                { doors(desk) }
            }
        </>
    }
}

fn row(desk: &Desk, question: u8, choice: &'static HomeChoice) -> Html {
    let is_chosen = chosen(desk, question).is_some_and(|chosen| chosen.id == choice.id);
    let (desk_then, act) = (desk.clone(), desk.act.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        act.emit(Action::HomeAnswered(Box::new(answer(&desk_then, question, choice))));
    });
    html! {
        <li key={choice.id}>
            <button
                type="button"
                class="crosscheck-button crosscheck-home-choice"
                data-choice={choice.id}
                aria-current={is_chosen.then_some("true")}
                {onclick}
            >
                { text::choice(choice.id) }
            </button>
        </li>
    }
}

/// Other ways in.
fn doors(desk: &Desk) -> Html {
    html! {
        <p class="crosscheck-row crosscheck-home-doors">
            { open_file(desk, "crosscheck-open", text::OPEN, None) }
            if desk.has(Screen::Results) {
                <button type="button" class="crosscheck-open" data-part="home-example" onclick={desk.on(Action::ExampleWanted(SHOWN))}>{ text::EXAMPLE }</button>
            }
        </p>
    }
}
