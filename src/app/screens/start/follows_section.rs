//! What follows from the profile at once.
//!
//! Separate because it is the answer to everything else on this screen, and changes with every click.

use super::follows_answers::FollowsAnswers;
use super::follows_frameworks::FollowsFrameworks;
use super::follows_overlap::FollowsOverlap;
use crate::app::desk::use_desk;
use crate::app::text::start as text;
use crate::session::{Action, Screen};
use yew::prelude::*;

/// What follows at once.
#[function_component]
pub fn FollowsSection() -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    html! {
        <section class="crosscheck-follows" aria-labelledby="follows-title" data-part="follows">
            <h2 id="follows-title">{ text::FOLLOWS_TITLE }</h2>
            <FollowsFrameworks />
            <FollowsOverlap />
            <FollowsAnswers />
            <button
                type="button"
                class="crosscheck-button crosscheck-button-primary"
                data-part="go-to-questions"
                onclick={desk.on(Action::ScreenOpened(Screen::Assess))}
            >
                { text::GO }
            </button>
        </section>
    }
}
