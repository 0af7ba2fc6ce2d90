//! The must-haves, and what to do next.
//!
//! Separate from the plan, which compares orders and counts money: here stand only the next few.

use crate::app::components::{blocker_mark, from_catalog, open_button, worst_states};
use crate::app::desk::Desk;
use crate::app::text::{home as text, plan_steps};
use crate::engine::{BlockerState, PlanOrder, plan};
use crate::session::{Action, Opened, Screen};
use yew::prelude::*;

/// How many steps are shown.
const NEXT: usize = 5;

/// What no percentage makes up for.
pub(super) fn must_haves(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let blockers = worst_states(desk.report.frameworks.iter().filter(|report| report.applies));
    if blockers.is_empty() {
        return Html::default();
    }
    let met = blockers.iter().filter(|blocker| blocker.state == BlockerState::Met).count();
    html! {
        <section aria-labelledby="home-must-haves" data-part="home-must-haves">
            <h2 id="home-must-haves">{ text::MUST_HAVES }</h2>
            <p class="crosscheck-soft">{ text::must_haves(met, blockers.len(), catalog.bands[catalog.blocked_band.position()].title) }</p>
            <ul class="crosscheck-home-list">
                for blocker in blockers {
                    <li key={catalog.controls[blocker.control.position()].id}>
                        { open_button(desk, Opened::Control(blocker.control), "home-must", from_catalog(catalog.controls[blocker.control.position()].title)) }
                        { blocker_mark(&desk.report, blocker) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// The first steps of the plan beside the must-haves.
pub(super) fn next_steps(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let steps = plan(catalog, &desk.report, PlanOrder::Priority).steps;
    if steps.is_empty() {
        return Html::default();
    }
    let all = steps.len();
    let shown = steps.into_iter().filter(|step| !step.is_blocker).take(NEXT);
    html! {
        <section aria-labelledby="home-next" data-part="home-next">
            <h2 id="home-next">{ text::NEXT }</h2>
            <p class="crosscheck-soft">{ text::NEXT_LEAD }</p>
            <ol class="crosscheck-home-list">
                for step in shown {
                    <li key={catalog.controls[step.control.position()].id} data-control={catalog.controls[step.control.position()].id}>
                        { open_button(desk, Opened::Control(step.control), "home-next", from_catalog(catalog.controls[step.control.position()].title)) }
                        <span class="crosscheck-soft">{ plan_steps::person_days(step.effort) }</span>
                    </li>
                }
            </ol>
            if desk.has(Screen::Plan) {
                <p>
                    <button type="button" class="crosscheck-open" data-part="home-plan" onclick={desk.on(Action::ScreenOpened(Screen::Plan))}>
                        { text::whole_plan(all) }
                    </button>
                </p>
            }
        </section>
    }
}
