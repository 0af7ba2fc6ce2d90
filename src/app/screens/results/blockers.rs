//! Blockers that are not met: why each one blocks, by which source, and the way to its question.
//!
//! Separate because they come before every percentage.

use crate::app::components::{
    blocker_mark, from_catalog, open_button, state_mark, state_of_blocker, worst_states,
};
use crate::app::desk::Desk;
use crate::app::text::results as text;
use crate::engine::{BlockerReport, BlockerState};
use crate::session::{Action, Opened, Screen};
use yew::prelude::*;

/// Nothing, where no blocker applies.
pub(super) fn blockers(desk: &Desk) -> Html {
    let blockers = worst_states(desk.report.frameworks.iter());
    if blockers.is_empty() {
        return Html::default();
    }
    let in_the_way: Vec<BlockerReport> =
        blockers.iter().copied().filter(|b| b.state != BlockerState::Met).collect();
    let met = blockers.len() - in_the_way.len();
    html! {
        <section class="crosscheck-results-section" aria-labelledby="results-blockers" data-part="blockers">
            <h2 id="results-blockers">{ text::BLOCKERS }</h2>
            if in_the_way.is_empty() {
                <p>{ state_mark(state_of_blocker(BlockerState::Met), Some(text::blockers_met(met).into())) }</p>
            } else {
                <p class="crosscheck-soft">{ text::BLOCKERS_LEAD }</p>
                <ul class="crosscheck-results-blockers">{ for in_the_way.iter().map(|blocker| row(desk, blocker)) }</ul>
                if met > 0 {
                    <p class="crosscheck-small crosscheck-soft">{ text::other_blockers_met(met) }</p>
                }
            }
        </section>
    }
}

fn row(desk: &Desk, blocker: &BlockerReport) -> Html {
    let catalog = desk.catalog();
    let control = &catalog.controls[blocker.control.position()];
    let source = control.blocker.map(|blocker| catalog.sources[blocker.source.position()].title);
    html! {
        <li class="crosscheck-results-blocker" data-control={control.id}>
            <div class="crosscheck-results-blocker-text">
                <h3>
                    { open_button(desk, Opened::Control(blocker.control), "blocker", from_catalog(control.title)) }
                </h3>
                if let Some(blocker) = control.blocker {
                    <p>{ from_catalog(blocker.because) }</p>
                }
                if let Some(source) = source {
                    <p class="crosscheck-small crosscheck-soft">{ text::source(source) }</p>
                }
            </div>
            <div class="crosscheck-results-blocker-side">
                { blocker_mark(&desk.report, *blocker) }
                if desk.has(Screen::Assess) {
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="to-question"
                        aria-label={text::to_question_of(control.title)}
                        onclick={desk.on(Action::QuestionSought(blocker.control))}
                    >
                        { text::TO_QUESTION }
                    </button>
                }
            </div>
        </li>
    }
}
