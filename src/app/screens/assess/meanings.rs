//! What the six answers and the badge of a blocker mean, folded up.
//!
//! Separate because it is said once above the questions instead of once in each.

use crate::app::components::status_mark;
use crate::app::text::assess as text;
use crate::engine::Status;
use yew::prelude::*;

/// What the six answers mean.
pub fn meanings() -> Html {
    html! {
        <details class="crosscheck-details" data-part="meanings">
            <summary>{ text::MEANINGS }</summary>
            <dl class="crosscheck-meanings">
                for status in Status::ALL {
                    <div key={status.id()}>
                        <dt>{ status_mark(Some(status)) }</dt>
                        <dd>{ text::meaning(status) }</dd>
                    </div>
                }
                <div>
                    <dt class="crosscheck-blocker"><strong>{ text::BLOCKER }</strong></dt>
                    <dd>{ text::BLOCKER_MEANS }</dd>
                </div>
            </dl>
        </details>
    }
}
