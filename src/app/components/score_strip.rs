//! The scores of all frameworks, small, as they stand at this moment.
//!
//! Separate from the header because it is the one part of it that changes with every answer.

use super::{Marks, bounds_text, marked_open_button};
use crate::app::desk::Desk;
use crate::app::text::page as text;
use crate::engine::{Bounds, FrameworkReport, Origin, percent_floor};
use crate::session::Opened;
use yew::prelude::*;

/// The scores of all frameworks. Each opens into its explanation.
pub fn score_strip(desk: &Desk) -> Html {
    let is_assessed =
        desk.report.controls.iter().any(|c| c.is_asked && c.standing.origin != Origin::Unanswered);
    html! {
        <ul class="crosscheck-score-strip" aria-label={text::SCORES} data-part="score-strip">
            for framework in desk.report.frameworks.iter() {
                { framework_score(desk, framework, is_assessed) }
            }
        </ul>
    }
}

fn framework_score(desk: &Desk, report: &FrameworkReport, is_assessed: bool) -> Html {
    let row = &desk.catalog().frameworks[report.framework.position()];
    let bounds = report.score.coverage.filter(|_| report.applies);
    let (state, score) = match bounds {
        None if report.applies => ("nothing-counts", words(text::NOTHING_COUNTS)),
        None => ("not-applicable", words(text::DOES_NOT_APPLY)),
        Some(_) if !is_assessed => ("not-assessed", words(text::NOT_ASSESSED)),
        Some(bounds) => ("assessed", bounds_text(bounds, "strip-score")),
    };
    html! {
        <li key={row.id} data-part="strip" data-framework={row.id} data-state={state}>
            { marked_open_button(desk, Opened::Framework(report.framework), "strip", Marks { class: "crosscheck-strip-score", ..Marks::default() }, html! { <><span class="crosscheck-strip-name">{ row.title }</span>
                { " " }
                { score }
                { bar(bounds.filter(|_| is_assessed)) }</> }) }
        </li>
    }
}

fn words(words: &'static str) -> Html {
    html! { <span class="crosscheck-strip-words">{ words }</span> }
}

/// What is certain, what is open, and the rest, as a line.
fn bar(bounds: Option<Bounds>) -> Html {
    let (low, high) = bounds.map_or((0, 0), |b| (percent_floor(b.low), percent_floor(b.high)));
    html! {
        <svg class="crosscheck-strip-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="crosscheck-bar-rest" width="100" height="4" />
            <rect class="crosscheck-bar-open" width={high.to_string()} height="4" />
            <rect class="crosscheck-bar-sure" width={low.to_string()} height="4" />
        </svg>
    }
}
