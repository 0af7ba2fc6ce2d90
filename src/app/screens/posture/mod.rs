//! A published statement: on one card whose it is and what it comes to, and behind it what to ask and every control.
//!
//! Separate from the questions, which a visitor answers; nothing here can be answered.

mod claim;
mod controls;
mod documents;
mod questions;
mod report_line;
mod tally;
mod tiles;

use self::claim::claim;
use self::controls::controls;
use self::documents::documents;
use self::questions::{all_questions, copy_button, first_questions, number_of_questions};
use self::tally::tally;
use self::tiles::tiles;
use crate::app::components::{TextField, private_notice};
use crate::app::desk::Desk;
use crate::app::text::posture as text;
use crate::session::{Action, PosturePlace};
use yew::prelude::*;

/// The screen.
pub fn posture_screen(desk: &Desk) -> Html {
    if !desk.session.has_content() {
        return html! {
            <section aria-labelledby="screen-title" data-part="posture">
                <h1 id="screen-title" tabindex="-1">{ text::AWAITED }</h1>
            </section>
        };
    }
    let look = &desk.session.posture;
    let is_card = look.place == PosturePlace::Card;
    html! {
        <section key="posture" class="crosscheck-posture" aria-labelledby="screen-title" data-part="posture" data-place={place_id(look.place)}>
            { claim(desk) }
            if is_card {
                { tiles(desk) }
                { documents(desk) }
                { first_questions(desk) }
            } else {
                { head(desk) }
            }
            // The search keeps its place among what stands here, so that the field is the same while one types.
            if look.place == PosturePlace::Questions {
                { all_questions(desk) }
            } else {
                { search(desk) }
            }
            {
                match look.place {
                    PosturePlace::Card => html! { <>{ tally(desk) }{ private_notice(desk) }</> },
                    PosturePlace::Questions => Html::default(),
                    PosturePlace::Controls => controls(desk),
                }
            }
        </section>
    }
}

/// The stable id of a place, for styles and tests.
fn place_id(place: PosturePlace) -> &'static str {
    match place {
        PosturePlace::Card => "card",
        PosturePlace::Questions => "questions",
        PosturePlace::Controls => "controls",
    }
}

/// The way back to the card, and what opened.
fn head(desk: &Desk) -> Html {
    let look = desk.session.posture.at(PosturePlace::Card);
    let is_questions = desk.session.posture.place == PosturePlace::Questions;
    html! {
        <div class="crosscheck-posture-head crosscheck-posture-opened">
            <button type="button" class="crosscheck-button crosscheck-posture-small" data-part="posture-back" onclick={desk.on(Action::PostureLookedAt(Box::new(look)))}>
                <span aria-hidden="true">{ "←" }</span>
                { text::BACK }
            </button>
            <h2 id="place-title" tabindex="-1">
                if is_questions {
                    { text::to_ask(number_of_questions(desk)) }
                } else {
                    { text::CONTROLS }
                }
            </h2>
            if is_questions {
                { copy_button(desk) }
            }
        </div>
    }
}

fn search(desk: &Desk) -> Html {
    let (act, look) = (desk.act.clone(), desk.session.posture.clone());
    let on_text = Callback::from(move |query: String| {
        act.emit(Action::PostureLookedAt(Box::new(look.searching(query))));
    });
    html! {
        <div class="crosscheck-posture-search">
            <TextField id="posture-search" label={text::SEARCH} value={AttrValue::from(desk.session.posture.query.clone())} {on_text} />
        </div>
    }
}
