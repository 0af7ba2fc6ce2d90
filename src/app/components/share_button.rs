//! The way to what can be shared, in the header.
//!
//! Separate from the screens beside it: it leads out of the work, and is there only once there is something to share.

use crate::app::desk::Desk;
use crate::app::text::share as text;
use crate::engine::{Origin, Report};
use crate::session::{Action, Screen, SharePlace};
use yew::prelude::*;

/// Whether anything was answered, be it by a report.
pub fn is_assessed(report: &Report) -> bool {
    report.controls.iter().any(|row| row.is_asked && row.standing.origin != Origin::Unanswered)
}

/// The button; nothing where there is no such screen, or nothing to share.
pub fn share_button(desk: &Desk) -> Html {
    let is_open = desk.session.screen == Screen::Share;
    if !desk.has(Screen::Share) || !(is_open || is_assessed(&desk.report)) {
        return Html::default();
    }
    html! {
        <button
            type="button"
            class="crosscheck-share-button"
            data-screen={Screen::Share.id()}
            aria-current={is_open.then_some("page")}
            onclick={desk.on(Action::ShareOpened(SharePlace::Overview))}
        >
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 15V4m-4 4 4-4 4 4M5 13v6h14v-6" /></svg>
            { text::OPEN }
        </button>
    }
}
