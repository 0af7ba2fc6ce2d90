//! What follows from the profile at once.
//!
//! Separate because it is the answer to everything else on this screen, and changes with every click.

use super::advice_section::advice_in_short;
use super::follows_answers::follows_answers;
use super::follows_frameworks::{follows_frameworks, follows_in_short};
use super::follows_overlap::follows_overlap;
use crate::app::desk::Desk;
use crate::app::text::start as text;
use crate::session::{Action, Screen};
use yew::prelude::*;

/// The ways to what stands far below where there is one column: what follows, and the questions.
pub fn ways_below(desk: &Desk) -> Html {
    html! {
        <p class="crosscheck-row crosscheck-start-ways" data-part="start-ways">
            if desk.has(Screen::Assess) {
                <button
                    type="button"
                    class="crosscheck-button"
                    data-part="questions-early"
                    onclick={desk.on(Action::ScreenOpened(Screen::Assess))}
                >
                    { text::GO }
                </button>
            }
            <a href="#follows-title">{ text::FOLLOWS_TITLE }</a>
        </p>
    }
}

/// What follows at once.
pub fn follows_section(desk: &Desk) -> Html {
    html! {
        <section class="crosscheck-follows" aria-labelledby="follows-title" data-part="follows">
            <h2 id="follows-title">{ text::FOLLOWS_TITLE }</h2>
            <ul class="crosscheck-plain-list">
                for report in desk.report.frameworks.iter() {
                    <li>{ follows_in_short(desk, report) }</li>
                }
            </ul>
            <details class="crosscheck-details" data-fold="follows">
                <summary>{ text::FOLLOWS_MORE }</summary>
                <div class="crosscheck-stack">
                    { advice_in_short(desk) }
                    { follows_frameworks(desk) }
                    { follows_overlap(desk) }
                    { follows_answers(desk) }
                </div>
            </details>
            if desk.has(Screen::Assess) {
                <button
                    type="button"
                    class="crosscheck-button crosscheck-button-primary"
                    data-part="go-to-questions"
                    onclick={desk.on(Action::ScreenOpened(Screen::Assess))}
                >
                    { text::GO }
                </button>
            }
        </section>
    }
}
