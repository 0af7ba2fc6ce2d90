//! The state of a requirement or a blocker: a word, and a mark of its own shape.
//!
//! Separate from the mark of a control's status, whose words are others; neither is ever told by colour alone.

use crate::app::text::words;
use crate::engine::{BlockerState, RequirementState};
use yew::prelude::*;

/// The mark of a state, with its word; `word` stands in for the usual one.
pub fn state_mark(state: RequirementState, word: Option<AttrValue>) -> Html {
    let id = id(state);
    let word = word.unwrap_or_else(|| words::requirement_state(state).into());
    html! {
        <span class={classes!("crosscheck-state", format!("crosscheck-state-{id}"))} data-part="state" data-state={id}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">{ shape(state) }</svg>
            { word }
        </span>
    }
}

/// The stable id of a state, for tests and styles.
fn id(state: RequirementState) -> &'static str {
    match state {
        RequirementState::Met => "met",
        RequirementState::PartlyMet => "partly-met",
        RequirementState::NotMet => "not-met",
        RequirementState::Open => "open",
        RequirementState::NotApplicable => "not-applicable",
    }
}

/// Full, half, struck out, a broken ring, a bar: told apart in black and white.
fn shape(state: RequirementState) -> Html {
    match state {
        RequirementState::Met => html! {
            <>
                <circle class="crosscheck-state-full" cx="8" cy="8" r="7" />
                <path class="crosscheck-state-cut" d="M4.8 8.3l2.2 2.3 4.3-4.8" />
            </>
        },
        RequirementState::PartlyMet => html! {
            <>
                <circle cx="8" cy="8" r="6.1" />
                <path class="crosscheck-state-full" d="M8 1.9a6.1 6.1 0 0 0 0 12.2z" />
            </>
        },
        RequirementState::NotMet => html! { <path d="M3 3l10 10M13 3L3 13" /> },
        RequirementState::Open => html! { <circle class="crosscheck-state-broken" cx="8" cy="8" r="6.1" /> },
        RequirementState::NotApplicable => html! { <path d="M3 8h10" /> },
    }
}

/// A blocker's state as that of a requirement: the same marks say the same thing.
pub fn state_of_blocker(state: BlockerState) -> RequirementState {
    match state {
        BlockerState::Met => RequirementState::Met,
        BlockerState::NotMet => RequirementState::NotMet,
        BlockerState::Open => RequirementState::Open,
    }
}
