//! Which blockers there are, how each stands, and the list that visitors know as must-haves.
//!
//! Separate because several screens show them.

use super::{from_catalog, open_button, state_mark, state_of_blocker, status_mark};
use crate::app::desk::Desk;
use crate::app::text::results as text;
use crate::engine::{BlockerReport, BlockerState, FrameworkReport, Report, Status, sort_few};
use crate::session::Opened;
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

/// What no percentage makes up for: how many are in place, and each by name; nothing where none applies. `place` is where the
/// list stands.
pub fn must_haves(desk: &Desk, place: &'static str) -> Html {
    let catalog = desk.catalog();
    let blockers = worst_states(desk.report.frameworks.iter().filter(|report| report.applies));
    if blockers.is_empty() {
        return Html::default();
    }
    let met = blockers.iter().filter(|blocker| blocker.state == BlockerState::Met).count();
    let title = format!("{place}-title");
    html! {
        <section class="crosscheck-must-haves" aria-labelledby={title.clone()} data-part={place}>
            <h2 id={title}>{ text::MUST_HAVES }</h2>
            <p class="crosscheck-soft">
                { text::must_haves(met, blockers.len(), catalog.bands[catalog.blocked_band.position()].title) }
            </p>
            <ul>
                for blocker in blockers {
                    <li key={catalog.controls[blocker.control.position()].id} data-control={catalog.controls[blocker.control.position()].id}>
                        { open_button(desk, Opened::Control(blocker.control), place, from_catalog(catalog.controls[blocker.control.position()].title)) }
                        { blocker_mark(&desk.report, blocker) }
                    </li>
                }
            </ul>
        </section>
    }
}
