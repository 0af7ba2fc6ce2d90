//! What the answers of the home screen come to so far.
//!
//! Separate from its questions, which are there before anything can be computed.

use crate::app::components::{bounds_bar, bounds_text};
use crate::app::desk::Desk;
use crate::app::text::home as text;
use yew::prelude::*;

/// What the answers come to so far, on a card, where nothing else is in sight beside the questions.
pub fn home_preview(desk: &Desk) -> Html {
    html! {
        <div class="crosscheck-home-preview" data-part="home-preview">
            <p class="crosscheck-small crosscheck-soft">{ text::PREVIEW }</p>
            <div class="crosscheck-home-scores">
                for report in desk.report.frameworks.iter().filter(|report| report.applies) {
                    if let Some(bounds) = report.score.coverage {
                        <div class="crosscheck-range" data-framework={desk.catalog().frameworks[report.framework.position()].id}>
                            <p>
                                <strong>{ desk.catalog().frameworks[report.framework.position()].title }</strong>
                                { ": " }
                                { bounds_text(bounds, "home-preview") }
                            </p>
                            { bounds_bar(bounds, None) }
                        </div>
                    }
                }
            </div>
        </div>
    }
}
