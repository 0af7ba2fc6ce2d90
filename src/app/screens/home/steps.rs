//! What to do next.
//!
//! Separate from the plan, which compares orders and counts money: here stand only the next few.

use crate::app::components::{from_catalog, open_button};
use crate::app::desk::Desk;
use crate::app::text::{home as text, plan_steps};
use crate::engine::{PlanOrder, plan};
use crate::session::{Action, Opened, Screen};
use yew::prelude::*;

/// How many steps are shown.
const NEXT: usize = 5;

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
