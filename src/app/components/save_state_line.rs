//! One line that says where what was entered is right now.
//!
//! Separate because it must be true at any moment, so it shows the save state and nothing derived from it.

use crate::app::desk::Desk;
use crate::app::text::{examples, page as text};
use crate::session::{Action, SaveState};
use yew::prelude::*;

const NOT_KEPT: &str = "crosscheck-save-state-blocked";

/// Where what was entered is.
pub fn save_state_line(desk: &Desk) -> Html {
    let session = &desk.session;
    let (state, class) = match session.save_state {
        SaveState::Empty => ("empty", "crosscheck-save-state-empty"),
        SaveState::Saved => ("saved", "crosscheck-save-state-saved"),
        SaveState::Settling => ("settling", "crosscheck-save-state-empty"),
        SaveState::Unsettled => ("unsettled", "crosscheck-save-state-saved"),
        SaveState::Unreadable => ("unreadable", NOT_KEPT),
        SaveState::Nowhere => ("nowhere", "crosscheck-save-state-nowhere"),
        SaveState::Blocked => ("blocked", NOT_KEPT),
        SaveState::Full => ("full", NOT_KEPT),
        SaveState::Overtaken => ("overtaken", NOT_KEPT),
        SaveState::Gone => ("gone", NOT_KEPT),
    };
    // Of what is shown, while the visitor's own answers wait.
    let (state, class, said) = if session.waiting.is_some() {
        ("example", "crosscheck-save-state-empty", examples::NOT_KEPT)
    } else {
        (state, class, text::save_state(&session.save_state, session.keeping))
    };
    // A moment on the way to the disk is nothing to be read out.
    let is_busy = (state == "settling").then_some("true");
    // Where nothing keeps it, the way out is never out of sight.
    let saves =
        session.waiting.is_none() && !session.save_state.is_kept() && session.save_state != SaveState::Empty;
    html! {
        <>
            <p class={classes!("crosscheck-save-state", class)} role="status" aria-busy={is_busy} data-part="save-state" data-state={state}>
                { said }
            </p>
            if saves {
                <button type="button" class="crosscheck-open" data-part="save-now" onclick={desk.on(Action::FileRequested)}>
                    { text::SAVE_INSTEAD }
                </button>
            }
        </>
    }
}
