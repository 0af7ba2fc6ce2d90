//! How wide the range of each score still is, and how many answers bring it within a few points.
//!
//! Separate because it is the reward for every answer: one line a framework, read out when it changes.

use crate::app::components::{bounds_bar, exact, from_catalog};
use crate::app::desk::Desk;
use crate::app::text::{assess as text, report_form, words};
use crate::engine::{Bounds, ControlReport, Fraction, FrameworkReport, answers_until};
use crate::session::{Action, ProfilePart, Screen, asking_order};
use yew::prelude::*;

/// A score is told to within so many points either way.
const POINTS: i64 = 5;

/// Where the scores lie. The numbers hold for the order in which the questions are asked one at a time.
pub fn progress(desk: &Desk) -> Html {
    let needed = answers_needed(desk);
    html! {
        <div class="crosscheck-progress" role="status" data-part="progress">
            for framework in desk.report.frameworks.iter() {
                if let Some(bounds) = framework.score.coverage {
                    { range(desk, framework, bounds, needed.get(framework.framework.position()).copied().flatten().unwrap_or(0)) }
                }
            }
        </div>
    }
}

/// What narrows the ranges faster than questions: a report's own tests, where they likely answer some.
pub(super) fn likely_left(desk: &Desk) -> Html {
    let is_open = |control: &&ControlReport| control.is_asked && control.likely_in.is_some();
    let left = desk.report.controls.iter().filter(is_open).count();
    if left == 0 || !desk.has(Screen::Start) {
        return Html::default();
    }
    html! {
        <p class="crosscheck-small" data-part="likely-left" data-left={left.to_string()}>
            { report_form::likely_left(left) }{ " " }
            <button type="button" class="crosscheck-open" data-part="tick-them" onclick={desk.on(Action::ProfileSought(ProfilePart::Reports))}>
                { report_form::TICK_THEM }
            </button>
        </p>
    }
}

/// Whether every score is told to within a few points.
pub fn is_narrow(desk: &Desk) -> bool {
    answers_needed(desk).iter().all(|needed| *needed == Some(0))
}

fn answers_needed(desk: &Desk) -> Vec<Option<usize>> {
    // As if nothing had been skipped: a question counts the same before it is skipped and after, so that the number never
    // rises.
    let order = asking_order(desk.catalog(), &desk.report, &[]);
    answers_until(&desk.report, &order, Fraction::new(2 * POINTS, 100))
}

fn range(desk: &Desk, report: &FrameworkReport, bounds: Bounds, needed: usize) -> Html {
    let row = &desk.catalog().frameworks[report.framework.position()];
    let said = words::bounds_after_is(bounds);
    let has_skipped = desk
        .session
        .guided
        .skipped
        .iter()
        .any(|control| desk.report.controls[control.position()].standing.status.is_none());
    let sentence = if bounds.low == bounds.high {
        text::range_closed(&said)
    } else if bounds.low == Fraction::from_integer(0) && bounds.high == Fraction::from_integer(1) {
        text::range_unknown(needed, POINTS)
    } else {
        text::range(&said, needed, POINTS)
    };
    html! {
        <div
            key={row.id}
            class="crosscheck-range"
            data-part="range"
            data-framework={row.id}
            data-low={exact(bounds.low)}
            data-high={exact(bounds.high)}
            data-needed={needed.to_string()}
        >
            <p><strong>{ from_catalog(row.title) }</strong>{ " " }{ sentence }
                if needed > 0 && has_skipped {
                    { text::SKIPPED_COUNT }
                }
            </p>
            { bounds_bar(bounds, None) }
        </div>
    }
}
