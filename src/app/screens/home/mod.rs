//! The home screen: three questions, and at once what they come to.
//!
//! Separate from the profile, which holds every fact: here stand the three that decide most, and the answer to them.

mod basis;
mod choices;
mod preview;
mod questions;
mod report_block;
mod scores;
mod steps;

use self::basis::basis;
pub use self::preview::home_preview;
use self::questions::question;
use self::report_block::report_block;
use self::scores::scores;
use self::steps::next_steps;
use crate::app::components::must_haves;
use crate::app::desk::Desk;
use crate::app::later::{Answer, Rest};
use crate::app::text::home as text;
use crate::session::{Action, AskingOrder, Screen, quick_check};
use yew::prelude::*;

/// The home screen.
pub fn home_screen(desk: &Desk) -> Html {
    let asked = desk.session.home_question();
    html! {
        <section key="home" class="crosscheck-home" aria-labelledby="screen-title" data-part="home">
            {
                match asked {
                    Some(position) => question(desk, position),
                    None => match Answer::here() {
                        Some(answer) => (answer.home)(desk),
                        None => coming(),
                    },
                }
            }
        </section>
    }
}

/// What stands there until the answer can be computed.
fn coming() -> Html {
    html! {
        <div class="crosscheck-home-top" aria-busy="true" data-part="home-coming">
            <h1 id="screen-title" tabindex="-1">{ text::ANSWER }</h1>
            <p class="crosscheck-soft" role="status">{ crate::app::text::page::TO_COME }</p>
        </div>
    }
}

/// What the answers come to.
pub fn home_answer(desk: &Desk) -> Html {
    let subject = desk.session.assessment.subject.trim();
    html! {
        <>
            <div class="crosscheck-home-top">
                if !subject.is_empty() {
                    <p class="crosscheck-kicker"><bdi translate="no" data-part="subject">{ subject.to_string() }</bdi></p>
                }
                <h1 id="screen-title" tabindex="-1">{ text::ANSWER }</h1>
                { basis(desk) }
            </div>
            { scores(desk) }
            { go_on(desk) }
            { report_block(desk) }
            <div class="crosscheck-home-lists">
                { must_haves(desk, "home-must-haves") }
                { next_steps(desk) }
            </div>
            // A card ends with handing its result over; elsewhere that is for the results to offer.
            if desk.session.surroundings.is_card {
                { Rest::here().map(|rest| (rest.hand_over)(desk)).unwrap_or_default() }
            }
        </>
    }
}

/// The way to the questions that are left.
fn go_on(desk: &Desk) -> Html {
    if !desk.has(Screen::Assess) {
        return Html::default();
    }
    let asked = desk.report.controls.iter().filter(|control| control.is_asked);
    let left = asked.clone().filter(|control| control.standing.status.is_none()).count();
    let all = asked.count();
    let check = quick_check(desk.catalog(), &desk.session, &desk.report);
    // Rough answers come before exact ones, as long as most of either is missing.
    let is_quick = !check.is_done() && left * 2 > all;
    let order = if is_quick { AskingOrder::Quick } else { AskingOrder::Guided };
    let act = desk.act.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        act.emit(Action::ScreenOpened(Screen::Assess));
        act.emit(Action::QuestionsOpened(order));
    });
    let (words, hint) = if is_quick {
        (
            text::quick(check.answered),
            text::quick_left(check.questions.len() - check.answered - check.skipped),
        )
    } else {
        (text::go_on(left, all), text::left(left, all))
    };
    html! {
        <p class="crosscheck-row">
            <button
                type="button"
                class="crosscheck-button crosscheck-button-primary"
                data-part="go-on"
                data-order={if is_quick { "quick" } else { "guided" }}
                {onclick}
            >
                { words }
            </button>
            <span class="crosscheck-soft" data-part="home-left" data-left={left.to_string()}>{ hint }</span>
        </p>
    }
}
