//! One step: what it takes, what it moves, what it waits for, who does it by when.
//!
//! Separate from the list, which decides which rows there are.

use super::View;
use super::lookout::Reach;
use super::step_fields::step_fields;
use crate::app::components::{Marks, from_catalog, marked_open_button, open_button, plain, status_mark};
use crate::app::text::{plan_steps as text, results};
use crate::catalog::{ControlIndex, FrameworkIndex};
use crate::engine::{Day, PlanStep};
use crate::session::{Action, Opened, Planning, Screen, StepList};
use yew::prelude::*;

/// A step as it stands in the list.
pub(super) struct StepLine<'a> {
    /// Its number in the chosen order.
    pub number: usize,
    /// The step.
    pub step: &'a PlanStep,
    /// Who does it; empty for nobody.
    pub owner: &'a str,
    /// By when.
    pub due: Option<Day>,
    /// Whether that day has passed.
    pub is_overdue: bool,
    /// What has to be done before.
    pub after: Option<ControlIndex>,
    /// The number of that in the same order.
    pub after_number: Option<usize>,
}

/// A row, and the fields under it while they are open.
pub(super) fn step_row(view: &View, line: &StepLine) -> Html {
    let desk = view.desk;
    let catalog = desk.catalog();
    let control = line.step.control;
    let row = &catalog.controls[control.position()];
    let opens = Opened::Control(control);
    let is_marked = (
        view.planning.list != StepList::Budget && is_in_budget(view, control),
        view.planning.list != StepList::Goal && is_in_goal(view, control),
    );
    html! {
        <>
            <tr data-control={row.id} data-number={line.number.to_string()} key={row.id}>
                <th scope="row">
                    <span class="crosscheck-step-name">
                        <span class="crosscheck-number crosscheck-soft">{ line.number }</span>
                        <span class="crosscheck-gap-name">
                            { open_button(desk, opens, "step", from_catalog(row.title)) }
                            if line.step.is_blocker {
                                <span class="crosscheck-gap-blocker">{ results::MUST_HAVE }</span>
                            }
                        </span>
                        if let Some(after) = line.after {
                            <span class="crosscheck-step-after crosscheck-small crosscheck-soft" data-part="after">
                                { text::after(line.after_number, catalog.controls[after.position()].title) }
                            </span>
                        }
                        if is_marked.0 || is_marked.1 {
                            <span
                                class="crosscheck-step-after crosscheck-small crosscheck-soft"
                                data-part="marks"
                                data-budget={is_marked.0.to_string()}
                                data-goal={is_marked.1.to_string()}
                            >
                                { text::marks(is_marked.0, is_marked.1) }
                            </span>
                        }
                    </span>
                </th>
                <td class="crosscheck-gap-status">{ status_mark(desk.report.controls[control.position()].standing.status) }</td>
                <td class="crosscheck-figure crosscheck-gap-effort" data-part="step-effort" data-value={line.step.effort.to_string()}>
                    { text::days(line.step.effort) }
                    <span class="crosscheck-narrow-only">{ results::NARROW_EFFORT }</span>
                </td>
                { for view.out.scored.iter().map(|framework| gain(view, line, *framework)) }
                { who(view, line) }
                <td class="crosscheck-gap-action">
                    if desk.has(Screen::Assess) {
                        <button
                            type="button"
                            class="crosscheck-open"
                            data-part="to-question"
                            aria-label={results::to_question_of(row.title)}
                            onclick={desk.on(Action::QuestionSought(control))}
                        >
                            { results::GAP_ACTION }
                        </button>
                    }
                </td>
            </tr>
            if view.planning.edited == Some(control) {
                { step_fields(view, line) }
            }
        </>
    }
}

fn is_in_budget(view: &View, control: ControlIndex) -> bool {
    view.out.best.steps.iter().any(|step| step.control == control)
}

fn is_in_goal(view: &View, control: ControlIndex) -> bool {
    matches!(&*view.out.reach, Reach::Takes(least) if least.plan.steps.iter().any(|step| step.control == control))
}

fn gain(view: &View, line: &StepLine, framework: FrameworkIndex) -> Html {
    let row = &view.desk.catalog().frameworks[framework.position()];
    let share = line.step.gain.iter().find(|share| share.framework == framework);
    html! {
        <td class="crosscheck-figure crosscheck-gap-gain" data-framework={row.id}>
            <span class="crosscheck-narrow-only">{ row.title }{ " " }</span>
            if let Some(share) = share {
                {
                    marked_open_button(
                        view.desk,
                        Opened::Control(line.step.control),
                        &format!("step-gain-{}", row.id),
                        Marks::exact("gain", share.amount),
                        plain(results::gain(share.amount)),
                    )
                }
            } else {
                <span aria-hidden="true">{ results::NO_GAIN }</span>
                <span class="crosscheck-visually-hidden">{ results::NO_GAIN_SPOKEN }</span>
            }
        </td>
    }
}

/// Who does it and by when, and the way to change that.
fn who(view: &View, line: &StepLine) -> Html {
    let desk = view.desk;
    let control = line.step.control;
    let row = &desk.catalog().controls[control.position()];
    let is_open = view.planning.edited == Some(control);
    let usual = desk.catalog().owners[row.owner.position()].title;
    html! {
        <td class="crosscheck-gap-owner" data-part="who" data-overdue={line.is_overdue.to_string()}>
            if line.owner.is_empty() {
                <span class="crosscheck-soft">{ text::UNASSIGNED }{ ", " }{ text::usual(usual) }</span>
            } else {
                <bdi translate="no" data-part="owner">{ line.owner }</bdi>
            }
            if let Some(due) = line.due {
                { ", " }
                <span data-part="due" data-value={due.iso()}>{ text::due(due) }</span>
            }
            if line.is_overdue {
                { " " }
                <strong class="crosscheck-overdue">{ text::OVERDUE }</strong>
            }
            if desk.has(Screen::Assess) && !desk.session.surroundings.is_posture {
                { " " }
                <button
                    type="button"
                    class="crosscheck-open"
                    id={format!("step-assign-{}", row.id)}
                    aria-expanded={is_open.to_string()}
                    data-part="assign"
                    onclick={view.on(Planning { edited: (!is_open).then_some(control), ..view.planning.clone() })}
                >
                    { if line.owner.is_empty() && line.due.is_none() { text::ASSIGN } else { text::CHANGE } }
                    <span class="crosscheck-visually-hidden">{ text::assign_of(row.title) }</span>
                </button>
            }
        </td>
    }
}
