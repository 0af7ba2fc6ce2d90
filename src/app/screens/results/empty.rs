//! What is shown while nothing has been answered: what to do, instead of a number that means nothing.
//!
//! Separate because "not assessed" is neither a gap nor covered.

use crate::app::desk::Desk;
use crate::app::text::results as text;
use crate::session::{Action, Screen};
use yew::prelude::*;

/// The way to a first result.
pub(super) fn empty(desk: &Desk) -> Html {
    html! {
        <section class="crosscheck-results-empty" aria-labelledby="results-empty" data-part="empty">
            <h2 id="results-empty">{ text::EMPTY_TITLE }</h2>
            <p>{ text::EMPTY_LEAD }</p>
            <div class="crosscheck-row">
                if desk.has(Screen::Start) {
                    <button
                        type="button"
                        class="crosscheck-button crosscheck-button-primary"
                        data-part="empty-start"
                        onclick={desk.on(Action::ScreenOpened(Screen::Start))}
                    >
                        { text::EMPTY_START }
                    </button>
                }
                if desk.has(Screen::Assess) {
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="empty-assess"
                        onclick={desk.on(Action::ScreenOpened(Screen::Assess))}
                    >
                        { text::EMPTY_ASSESS }
                    </button>
                }
            </div>
        </section>
    }
}
