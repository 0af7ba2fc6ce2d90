//! The ways around: back, forward, the search, and the places above the one that is shown.
//!
//! Separate because they stay where they are while places change below them.

use super::place_names::place_said;
use super::place_names::{place_name, places_above};
use super::search_box::search_box;
use super::search_index::Results;
use crate::app::components::{place_link, plain};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk as text, page};
use crate::session::{Action, Place, Screen};
use yew::prelude::*;

/// Back, forward and the search.
pub(super) fn bar(desk: &Desk, results: Option<&Results>) -> Html {
    let session = &desk.session;
    let (behind, ahead) = (name(desk, session.behind.last()), name(desk, session.ahead.last()));
    html! {
        <div class="crosscheck-bar-of-ways" role="group" aria-label={text::WAYS}>
            <div class="crosscheck-steps">
                <button
                    type="button"
                    class="crosscheck-step"
                    data-part="back"
                    disabled={behind.is_none()}
                    title={behind.map(text::back_to)}
                    onclick={desk.on(Action::SteppedBack)}
                >
                    { arrow("M10 3L5 8l5 5") }
                    <span>{ behind.map_or_else(|| text::BACK.into(), text::back_to) }</span>
                </button>
                <button
                    type="button"
                    class="crosscheck-step crosscheck-step-forward"
                    data-part="forward"
                    disabled={ahead.is_none()}
                    title={ahead.map(text::forward_to)}
                    onclick={desk.on(Action::SteppedForward)}
                >
                    <span class="crosscheck-visually-hidden">
                        { ahead.map_or_else(|| text::FORWARD.into(), text::forward_to) }
                    </span>
                    { arrow("M6 3l5 5-5 5") }
                </button>
            </div>
            { search_box(desk, results) }
        </div>
    }
}

/// The way back once more, below a place: on a phone what stands above has long scrolled away.
pub(super) fn ways_below(desk: &Desk) -> Html {
    if desk.session.place == Place::Contents {
        return Html::default();
    }
    html! {
        <p class="crosscheck-ways-below">
            if let Some(behind) = name(desk, desk.session.behind.last()) {
                <button type="button" class="crosscheck-button" onclick={desk.on(Action::SteppedBack)}>
                    { arrow("M10 3L5 8l5 5") }
                    { text::back_to(behind) }
                </button>
            }
            { place_link(desk, Place::Contents, plain(text::CONTENTS)) }
        </p>
    }
}

/// What a place that was left is called: another screen goes by its own name.
fn name(desk: &Desk, there: Option<&(Screen, Place)>) -> Option<&'static str> {
    there.map(|(screen, place)| match screen {
        Screen::Crosswalk => place_name(desk, *place),
        screen => page::screen(*screen),
    })
}

fn arrow(path: &'static str) -> Html {
    html! {
        <svg class="crosscheck-arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}

/// The contents, and the places between them and this one; nothing on the contents themselves.
pub(super) fn crumbs(desk: &Desk) -> Html {
    let place = desk.session.place;
    if place == Place::Contents {
        return Html::default();
    }
    let above = places_above(desk, place);
    html! {
        <nav class="crosscheck-crumbs" aria-label={text::CRUMBS} data-part="crumbs">
            <ol>
                <li>{ place_link(desk, Place::Contents, plain(text::CONTENTS)) }</li>
                for place in above {
                    <li>{ place_link(desk, place, place_said(desk, place)) }</li>
                }
            </ol>
        </nav>
    }
}
