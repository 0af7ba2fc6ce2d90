//! What to do next: the first steps by priority, each with its outcome, its days, who does it, how, and a way to say that it is
//! done.
//!
//! Separate from the list of all steps, which compares orders: here nothing has to be chosen before one begins.

use crate::app::components::{focus_on, from_catalog, left_to_reader_lines, open_button, said, tab_id};
use crate::app::desk::Desk;
use crate::app::text::{plan as text, plan_steps, report_form, results};
use crate::engine::{PlanOrder, PlanStep, Status, left_to_reader, plan};
use crate::session::{Action, Opened, PlanView, Screen};
use yew::prelude::*;

/// How many steps are shown.
const NEXT: usize = 5;

/// The steps.
pub(super) fn next(desk: &Desk) -> Html {
    let steps = plan(desk.catalog(), &desk.report, PlanOrder::Priority).steps;
    let all = steps.len();
    let is_guess = steps.iter().any(|step| is_open(desk, step));
    let title = NodeRef::default();
    // The button goes with the part that it leads away from.
    let to_all = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.root.focus(&tab_id(PlanView::Steps.id()));
            desk.act.emit(Action::PlanOpened(PlanView::Steps));
        })
    };
    html! {
        <section class="crosscheck-plan-next" aria-labelledby="plan-next" data-part="plan-next">
            <h2 id="plan-next" ref={title.clone()} tabindex="-1">{ text::next_title(all.min(NEXT)) }</h2>
            if steps.is_empty() {
                <p>{ plan_steps::NOTHING_LEFT }</p>
            } else {
                if is_guess {
                    <p class="crosscheck-soft">{ text::NEXT_OPEN }</p>
                }
                <ol class="crosscheck-next-steps">{ for steps.iter().take(NEXT).map(|step| row(desk, step, &title)) }</ol>
                <div class="crosscheck-row">
                    <p class="crosscheck-small crosscheck-soft">{ results::EFFORT_IS }</p>
                    if all > NEXT {
                        <button type="button" class="crosscheck-button" data-part="all-steps" onclick={to_all}>
                            { text::all_steps(all) }
                        </button>
                    }
                </div>
            }
            { left_to_you(desk) }
        </section>
    }
}

/// What reports leave to their reader. It stands beside the steps and not among them: it moves no score, so no order could
/// place it.
fn left_to_you(desk: &Desk) -> Html {
    let lines = left_to_reader(desk.catalog(), &desk.session.assessment, &desk.report);
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="crosscheck-stack" aria-labelledby="plan-left-to-you" data-part="plan-left-to-you">
            <h3 id="plan-left-to-you">{ report_form::LEFT_TITLE }</h3>
            <p class="crosscheck-small crosscheck-soft">{ report_form::LEFT_MEANS }</p>
            { left_to_reader_lines(desk, &lines, None) }
        </section>
    }
}

fn is_open(desk: &Desk, step: &PlanStep) -> bool {
    desk.report.controls[step.control.position()].standing.status.is_none()
}

fn row(desk: &Desk, step: &PlanStep, title: &NodeRef) -> Html {
    let catalog = desk.catalog();
    let control = &catalog.controls[step.control.position()];
    let (owner, due) = said(desk, step.control);
    let usual = catalog.owners[control.owner.position()].title;
    // A step that is done goes, and its button with it.
    let on_done = {
        let (title, act, control) = (title.clone(), desk.act.clone(), step.control);
        Callback::from(move |_: MouseEvent| {
            focus_on(&title);
            act.emit(Action::StatusChosen(control, Some(Status::Implemented)));
        })
    };
    let can_answer = desk.has(Screen::Assess) && !desk.session.surroundings.is_posture;
    html! {
        <li key={control.id} data-control={control.id}>
            <div class="crosscheck-next-what">
                <h3>
                    { open_button(desk, Opened::Control(step.control), "next", from_catalog(control.title)) }
                    if step.is_blocker {
                        { " " }
                        <span class="crosscheck-gap-blocker">{ results::MUST_HAVE }</span>
                    }
                </h3>
                <p>{ from_catalog(control.good) }</p>
            </div>
            <p class="crosscheck-small crosscheck-next-who">
                <span data-part="step-effort" data-value={step.effort.to_string()}>{ plan_steps::person_days(step.effort) }</span>
                { " · " }
                if owner.is_empty() {
                    { from_catalog(plan_steps::usual(usual)) }
                } else {
                    <bdi translate="no" data-part="owner">{ owner }</bdi>
                }
                if let Some(due) = due {
                    { " · " }
                    <span data-part="due">{ plan_steps::due(due) }</span>
                }
            </p>
            if can_answer {
                <button
                    type="button"
                    class="crosscheck-button"
                    data-part="step-done"
                    aria-label={text::done_of(control.title)}
                    onclick={on_done}
                >
                    { text::DONE }
                </button>
            }
        </li>
    }
}
