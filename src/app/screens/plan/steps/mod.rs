//! What to do, in which order: three orders beside each other, a budget, a goal, and the steps themselves.
//!
//! Separate from the path, which is about reports and months. It is a component of Yew because the plans are worked
//! out once for each report, and because a slider that is being dragged draws nothing but this section anew.

mod curve;
mod dates;
mod goal_fields;
mod lookout;
mod order_cards;
mod points;
mod step_fields;
mod step_list;
mod step_row;

pub use self::dates::assigned;
pub(super) use self::dates::dated_steps;
use self::goal_fields::goal_fields;
use self::lookout::{Lookout, goal_of, lookout, reach};
use self::order_cards::order_cards;
use self::points::points;
use self::step_list::step_list;
use crate::app::desk::{Desk, DeskProps};
use crate::app::text::plan_steps as text;
use crate::engine::Planner;
use crate::session::{Action, Planning, StepList};
use std::rc::Rc;
use yew::prelude::*;

/// What all parts of the section need.
struct View<'a> {
    desk: &'a Desk,
    /// What is looked at.
    planning: &'a Planning,
    /// What came of it.
    out: &'a Lookout,
    /// Called with the budget while it is being chosen, and whether it is chosen now.
    on_budget: Callback<(u32, bool)>,
}

impl View<'_> {
    /// Looks at the steps in another way.
    fn on<Event>(&self, planning: Planning) -> Callback<Event> {
        self.desk.on(Action::StepsLookedAt(Box::new(planning)))
    }

    /// The same, by what an event brings.
    fn with<What: 'static>(&self, change: impl Fn(&mut Planning, What) + 'static) -> Callback<What> {
        let (act, planning) = (self.desk.act.clone(), self.planning.clone());
        Callback::from(move |what| {
            let mut planning = planning.clone();
            change(&mut planning, what);
            act.emit(Action::StepsLookedAt(Box::new(planning)));
        })
    }
}

/// The section.
#[function_component]
pub(super) fn Steps(props: &DeskProps) -> Html {
    let desk = &props.desk;
    let planning = &desk.session.planning;
    let planner = use_memo(Rc::clone(&desk.report), |report| Planner::new(desk.catalog(), report, u32::MAX));
    let goal = goal_of(desk, planning);
    let reach = use_memo((Rc::clone(&desk.report), goal), |(_, goal)| reach(&planner, goal.as_ref()));
    let dragged = use_state(|| None::<u32>);
    // Whoever opens the fields of a step goes on in them, and comes back to the button.
    let edited = use_mut_ref(|| planning.edited);
    use_effect_with(planning.edited, {
        let desk = desk.clone();
        move |now: &Option<_>| {
            let before = edited.replace(*now);
            let id = |control: crate::catalog::ControlIndex| desk.catalog().controls[control.position()].id;
            match (before, *now) {
                (before, Some(now)) if before != Some(now) => {
                    desk.root.focus(&format!("step-owner-{}", id(now)))
                }
                (Some(before), None) => desk.root.focus(&format!("step-assign-{}", id(before))),
                _ => false,
            };
        }
    });
    // The button that lists the steps to the goal goes with its press: one goes on at what it listed. A list that was
    // chosen above keeps the focus on the choice.
    let listed = use_mut_ref(|| planning.list);
    use_effect_with(planning.list, {
        let root = desk.root.clone();
        move |now: &StepList| {
            if listed.replace(*now) != *now && *now == StepList::Goal {
                root.show(step_list::HEADING);
            }
        }
    });
    let on_budget = {
        let (dragged, act, planning) = (dragged.clone(), desk.act.clone(), planning.clone());
        Callback::from(move |(budget, is_chosen): (u32, bool)| {
            if is_chosen {
                dragged.set(None);
                let planning = Planning { budget: Some(budget), ..planning.clone() };
                act.emit(Action::StepsLookedAt(Box::new(planning)));
            } else {
                dragged.set(Some(budget));
            }
        })
    };
    let out = &lookout(desk, &planner, Rc::clone(&reach), (*dragged).or(planning.budget));
    let view = &View { desk, planning, out, on_budget };
    html! {
        <section class="crosscheck-plan-section" aria-labelledby="plan-steps" data-part="plan-steps">
            <h2 id="plan-steps">{ text::TITLE }</h2>
            if out.by_priority.steps.is_empty() {
                <p>{ text::NOTHING_LEFT }</p>
            } else {
                <p>{ text::lead(out.by_priority.steps.len(), out.whole, out.unanswered) }</p>
                { step_list(view) }
                <details class="crosscheck-details" data-part="compare" data-fold="compare">
                    <summary>{ text::COMPARE }</summary>
                    <div class="crosscheck-stack">
                        { order_cards(view) }
                        { points(view) }
                        { goal_fields(view) }
                    </div>
                </details>
            }
        </section>
    }
}
