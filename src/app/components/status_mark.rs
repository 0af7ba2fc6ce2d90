//! The mark of a status, with its word.
//!
//! Separate because a status is never told by colour alone: each has a shape of its own.

use crate::app::text::words as text;
use crate::engine::Status;
use yew::prelude::*;

/// The mark of a status, with its word.
pub fn status_mark(status: Option<Status>) -> Html {
    let id = status.map_or("unanswered", Status::id);
    html! {
        <span class={classes!("crosscheck-status", format!("crosscheck-status-{id}"))} data-status={id}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">{ shape(status) }</svg>
            { text::status(status) }
        </span>
    }
}

/// A ring, and inside it what tells the statuses apart.
fn shape(status: Option<Status>) -> Html {
    let ring = html! { <circle cx="8" cy="8" r="6.25" /> };
    match status {
        None => html! { <circle class="crosscheck-status-dashed" cx="8" cy="8" r="6.25" /> },
        Some(Status::Implemented) => html! { <>{ ring }<path d="M5 8.2l2.1 2.2L11 6" /></> },
        Some(Status::Partial) => {
            html! { <>{ ring }<path class="crosscheck-status-filled" d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" /></> }
        }
        Some(Status::Planned) => html! { <>{ ring }<path d="M8 4.5V8l2.4 1.6" /></> },
        Some(Status::Alternative) => {
            html! { <>{ ring }<path d="M4.6 8.8c1-1.6 2.2-1.6 3.4-.8s2.4.8 3.4-.8" /></> }
        }
        Some(Status::NotApplicable) => html! { <>{ ring }<path d="M5 8h6" /></> },
        Some(Status::NotImplemented) => {
            html! { <>{ ring }<path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" /></> }
        }
    }
}
