//! The goal: a percentage for each framework, whether blockers may be left, and what it takes at least.
//!
//! Separate from the orders, because it asks the other way round.

use super::View;
use super::lookout::{Reach, blockers_left, has_blockers, percent_of};
use crate::app::components::{NumberField, exact};
use crate::app::text::plan_steps as text;
use crate::catalog::FrameworkIndex;
use crate::engine::LeastEffort;
use crate::session::{Planning, StepList};
use yew::prelude::*;

/// The fields and the answer.
pub(super) fn goal_fields(view: &View) -> Html {
    let catalog = view.desk.catalog();
    let leaves = view.planning.leaves_blockers;
    let unscored = view.desk.report.frameworks.iter().filter(|f| !view.out.scored.contains(&f.framework));
    html! {
        <div class="crosscheck-goal" data-part="goal">
            <h3>{ text::GOAL }</h3>
            <div class="crosscheck-goal-fields">
                for framework in view.out.scored.iter() {
                    { field(view, *framework) }
                }
                if view.out.blockers > 0 {
                    <label class="crosscheck-choice">
                        <input
                            type="checkbox"
                            id="plan-no-blocker"
                            checked={!leaves}
                            onchange={view.on(Planning { leaves_blockers: !leaves, ..view.planning.clone() })}
                        />
                        <span>{ text::NO_BLOCKER_LEFT }</span>
                    </label>
                }
            </div>
            for framework in unscored {
                <p class="crosscheck-small crosscheck-soft">{ text::no_score(catalog.frameworks[framework.framework.position()].title) }</p>
            }
            <div role="status" class="crosscheck-goal-answer" data-part="goal-answer" data-state={state(&view.out.reach)}>
                {
                    match &*view.out.reach {
                        Reach::NoGoal => html! { <p class="crosscheck-warning">{ text::GOAL_TOO_MUCH }</p> },
                        Reach::Beyond => html! { <p class="crosscheck-warning">{ text::GOAL_BEYOND }</p> },
                        Reach::Takes(least) if least.plan.steps.is_empty() => html! { <p>{ text::GOAL_REACHED }</p> },
                        Reach::Takes(least) => answer(view, least),
                    }
                }
            </div>
        </div>
    }
}

fn state(reach: &Reach) -> &'static str {
    match reach {
        Reach::NoGoal => "none",
        Reach::Beyond => "beyond",
        Reach::Takes(least) if least.plan.steps.is_empty() => "reached",
        Reach::Takes(least) if least.is_exact() => "exact",
        Reach::Takes(_) => "bound",
    }
}

fn field(view: &View, framework: FrameworkIndex) -> Html {
    let row = &view.desk.catalog().frameworks[framework.position()];
    html! {
        <NumberField
            key={row.id}
            id={format!("plan-goal-{}", row.id)}
            label={text::goal_for(row.title)}
            unit={text::PERCENT_SIGN}
            value={percent_of(view.desk, view.planning, framework)}
            on_number={view.with(move |planning, number| {
                planning.goals.retain(|(position, _)| *position != framework.0);
                planning.goals.push((framework.0, number));
            })}
        />
    }
}

fn answer(view: &View, least: &LeastEffort) -> Html {
    let catalog = view.desk.catalog();
    let plan = &least.plan;
    let number = plan.steps.len();
    let left = blockers_left(view.out, plan, number);
    html! {
        <>
            <p>
                <strong data-part="goal-effort" data-value={least.effort().to_string()}>{ text::goal_takes(least.effort(), number) }</strong>
                for framework in view.out.scored.iter() {
                    if let Some(score) = plan.scores_after(number).get(framework.position()).copied().flatten() {
                        { " · " }
                        <span data-framework={catalog.frameworks[framework.position()].id} data-part="goal-score" data-value={exact(score)}>
                            { text::ends_at(catalog.frameworks[framework.position()].title, score) }
                        </span>
                    }
                }
            </p>
            <p class="crosscheck-small crosscheck-soft" data-part="goal-proof" data-value={least.at_least.to_string()}>
                { if least.is_exact() { text::GOAL_EXACT.to_string() } else { text::goal_bound(least.at_least) } }
                if left > 0 && has_blockers(view.desk) {
                    { " " }{ text::blockers_left(left) }{ ". " }{ text::BLOCKER_CAPS }
                }
            </p>
            if view.planning.list != StepList::Goal {
                <p>
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="show-goal"
                        onclick={view.on(Planning { list: StepList::Goal, ..view.planning.clone() })}
                    >
                        { text::SHOW_GOAL }
                    </button>
                </p>
            }
        </>
    }
}
