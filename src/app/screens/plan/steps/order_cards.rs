//! Three orders beside each other, each with its curve and what it reaches with the budget; the budget above them.
//!
//! Separate from the curve, which is a drawing: here stand the words and the way to choose.

use super::View;
use super::curve::curve;
use super::lookout::blockers_left;
use crate::app::components::{NumberField, exact, text_of};
use crate::app::text::{plan_steps as text, words};
use crate::session::{Planning, StepList};
use yew::prelude::*;

const ORDERS: [StepList; 3] = [StepList::Priority, StepList::GainPerEffort, StepList::Budget];

/// The budget and the orders.
pub(super) fn order_cards(view: &View) -> Html {
    html! {
        <>
            { budget(view) }
            <fieldset class="crosscheck-orders">
                <legend class="crosscheck-visually-hidden">{ text::ORDERS }</legend>
                for list in ORDERS {
                    { card(view, list) }
                }
            </fieldset>
        </>
    }
}

/// The stable id of a list, for tests and ids.
pub(super) fn list_id(list: StepList) -> &'static str {
    match list {
        StepList::Priority => "priority",
        StepList::GainPerEffort => "gain",
        StepList::Budget => "budget",
        StepList::Goal => "goal",
    }
}

/// A slider over budgets, with the attributes that all of them share.
pub(super) fn slider(view: &View, id: String, class: &'static str, label: Option<String>) -> Html {
    let on = |is_chosen: bool| {
        let on_budget = view.on_budget.clone();
        move |text: Option<String>| {
            if let Some(budget) = text.and_then(|text| text.parse().ok()) {
                on_budget.emit((budget, is_chosen));
            }
        }
    };
    let (dragged, chosen) = (on(false), on(true));
    // What lies over a curve is for the pointer; the keyboard has the slider above.
    let tabindex = label.is_some().then_some("-1");
    html! {
        <input
            type="range"
            {id}
            {class}
            min="0"
            max={view.out.largest().to_string()}
            step="1"
            value={view.out.budget.to_string()}
            aria-label={label}
            aria-valuetext={text::budget_spoken(view.out.budget)}
            {tabindex}
            autocomplete="off"
            oninput={move |event: InputEvent| dragged(text_of(&event))}
            onchange={move |event: Event| chosen(text_of(&event))}
        />
    }
}

fn budget(view: &View) -> Html {
    let on_number = {
        let (on_budget, largest) = (view.on_budget.clone(), view.out.largest());
        Callback::from(move |number: Option<i64>| {
            if let Some(budget) = number.and_then(|number| u32::try_from(number).ok()) {
                on_budget.emit((budget.min(largest), true));
            }
        })
    };
    html! {
        <div class="crosscheck-budget" data-part="budget" data-value={view.out.budget.to_string()}>
            <div>
                <label class="crosscheck-label" for="plan-budget">{ text::BUDGET }</label>
                { slider(view, "plan-budget".into(), "crosscheck-slider", None) }
            </div>
            <NumberField
                id="plan-budget-number"
                label={text::BUDGET_NUMBER}
                unit={text::budget_unit(view.out.whole)}
                value={i64::from(view.out.budget)}
                {on_number}
            />
        </div>
    }
}

fn card(view: &View, list: StepList) -> Html {
    let plan = view.out.plan(list);
    let id = list_id(list);
    let is_shown = view.planning.list == list;
    let steps = plan.fitting(view.out.budget * 2);
    let scores = plan.scores_after(steps);
    let effort = plan.effort_of(steps);
    let left = blockers_left(view.out, plan, steps);
    let catalog = view.desk.catalog();
    html! {
        <div class="crosscheck-order-card" data-list={id} data-shown={is_shown.to_string()} key={id}>
            <label class="crosscheck-choice">
                <input
                    type="radio"
                    name="plan-list"
                    value={id}
                    checked={is_shown}
                    onchange={view.on(Planning { list, ..view.planning.clone() })}
                />
                <span>{ text::list_name(list) }</span>
            </label>
            <p class="crosscheck-small crosscheck-soft">{ text::list_hint(list) }</p>
            { curve(view, list, plan) }
            <div class="crosscheck-small crosscheck-reading" data-part="reading" data-steps={steps.to_string()} data-value={effort.to_string()}>
                <p>{ text::reading(view.out.budget) }</p>
                <ul>
                    for framework in view.out.scored.iter() {
                        if let Some(score) = scores.get(framework.position()).copied().flatten() {
                            <li data-framework={catalog.frameworks[framework.position()].id} data-value={exact(score)}>
                                <span class="crosscheck-curve-key" />
                                { catalog.frameworks[framework.position()].title }
                                { " " }
                                <strong>{ words::percent(score) }</strong>
                            </li>
                        }
                    }
                </ul>
                <p class="crosscheck-soft">
                    { text::fits(steps, effort) }{ ", " }<span data-part="blockers-left" data-value={left.to_string()}>{ text::blockers_left(left) }</span>
                </p>
            </div>
        </div>
    }
}
