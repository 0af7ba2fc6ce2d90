//! Where the scores lie right now, and how many answers would pin them down.
//!
//! Separate because it is the reward for every answer: one sentence, read out when it changes.

use crate::app::desk::Desk;
use crate::app::text::{assess as text, words};
use crate::engine::{Bounds, Fraction, Origin, narrowing};
use yew::prelude::*;

/// Points between the bounds that count as pinned down.
const TOLERANCE: i64 = 5;

/// Where the scores lie.
pub fn progress_line(desk: &Desk) -> Html {
    html! { <p class="crosscheck-lead" role="status" data-part="progress">{ line(desk) }</p> }
}

fn line(desk: &Desk) -> String {
    let scores: Vec<(&str, Bounds)> = desk
        .report
        .frameworks
        .iter()
        .filter_map(|f| Some((desk.catalog().frameworks[f.framework.position()].title, f.score.coverage?)))
        .collect();
    let is_first =
        desk.report.controls.iter().all(|c| !c.is_asked || c.standing.origin == Origin::Unanswered);
    if is_first {
        return text::NOTHING_ANSWERED.into();
    }
    let sentences: Vec<String> = scores
        .iter()
        .map(|(title, bounds)| text::score(title, &words::bounds_in_sentence(*bounds)))
        .collect();
    let scored = text::scores(&sentences);
    if scores.iter().all(|(_, bounds)| bounds.low == bounds.high) {
        format!("{} {scored}.", text::ALL_ANSWERED)
    } else {
        let needed = narrowing(&desk.report, Fraction::new(TOLERANCE, 100)).answers_needed;
        format!("{scored}. {}", text::answers_needed(needed, TOLERANCE, scores.len()))
    }
}
