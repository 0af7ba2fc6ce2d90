//! Which blockers there are, and how each stands.
//!
//! Separate from the lists that show them, which are on several screens.

use super::{state_mark, state_of_blocker, status_mark};
use crate::app::text::results as text;
use crate::engine::{BlockerReport, BlockerState, FrameworkReport, Report, Status, sort_few};
use yew::prelude::*;

/// The blockers of these frameworks, each control once in its worst state: not met, then open, then met.
pub fn worst_states<'a>(frameworks: impl Iterator<Item = &'a FrameworkReport>) -> Vec<BlockerReport> {
    let rank = |state: BlockerState| match state {
        BlockerState::NotMet => 0,
        BlockerState::Open => 1,
        BlockerState::Met => 2,
    };
    let mut all: Vec<BlockerReport> = frameworks.flat_map(|f| f.blockers.iter().copied()).collect();
    sort_few(&mut all, |a, b| a.control.cmp(&b.control).then(rank(a.state).cmp(&rank(b.state))));
    all.dedup_by_key(|blocker| blocker.control);
    sort_few(&mut all, |a, b| rank(a.state).cmp(&rank(b.state)).then(a.control.cmp(&b.control)));
    all
}

/// How its control is answered, as everywhere else. Where the answer sounds like more than it comes to, that is said too.
pub fn blocker_mark(report: &Report, blocker: BlockerReport) -> Html {
    let status = report.controls[blocker.control.position()].standing.status;
    let sounds_met =
        matches!(status, Some(Status::Implemented | Status::Alternative | Status::NotApplicable));
    html! {
        <>
            { status_mark(status) }
            if sounds_met && blocker.state == BlockerState::NotMet {
                { " " }
                { state_mark(state_of_blocker(blocker.state), Some(text::NOT_IN_FULL.into())) }
            }
        </>
    }
}
