//! The first line of the card: whose statement it is, from when, and that nobody has verified it.
//!
//! Separate because no number of such a file may be seen without it.

use crate::app::desk::Desk;
use crate::app::text::posture as text;
use yew::prelude::*;

/// The line, with what it means behind it.
pub(super) fn claim(desk: &Desk) -> Html {
    let assessment = &desk.session.assessment;
    html! {
        <div class="crosscheck-posture-claim" data-part="posture-notice">
            <h1 id="screen-title" tabindex="-1">
                <bdi translate="no" data-part="subject">{ subject(desk) }</bdi>
                <span>{ " · " }{ text::self_reported(assessment.date) }</span>
            </h1>
            <details data-part="posture-warning">
                <summary><span class="crosscheck-posture-info" aria-hidden="true">{ "i" }</span><span class="crosscheck-visually-hidden">{ text::WARNING }</span></summary>
                <p>{ text::WARNING_MEANS }</p>
            </details>
        </div>
    }
}

/// Whose it is, as the file says.
pub(super) fn subject(desk: &Desk) -> String {
    let subject = desk.session.assessment.subject.trim();
    if subject.is_empty() { text::NOBODY.to_owned() } else { subject.to_owned() }
}
