//! The steps of the chosen list: whose, in which order, how many at a time.
//!
//! Separate from a row, which knows nothing of the others beyond its number.

use super::View;
use super::step_row::{StepLine, step_row};
use crate::app::components::{owner_choice, owners_list, said, taken_along};
use crate::app::desk::Desk;
use crate::app::text::{plan_steps as text, results};
use crate::catalog::ControlIndex;
use crate::engine::{Day, sort_few};
use crate::session::Planning;
use yew::prelude::*;

/// How many are shown at first.
const FIRST: usize = 12;

/// Id of the heading.
pub(super) const HEADING: &str = "plan-step-list";

/// The list.
pub(super) fn step_list(view: &View) -> Html {
    let (desk, planning) = (view.desk, view.planning);
    let lines = lines(view);
    let shown = if planning.shows_all { lines.len() } else { lines.len().min(FIRST) };
    let overdue = lines.iter().filter(|line| line.is_overdue).count();
    let shows_all = planning.shows_all;
    html! {
        <div class="crosscheck-stack" data-part="step-list" data-list={super::order_cards::list_id(planning.list)}>
            <h3 id={HEADING} tabindex="-1">{ text::steps_of(text::list_name(planning.list)) }</h3>
            { sieve(view) }
            if lines.is_empty() {
                <p>{ text::NONE_OF_THEIRS }</p>
            } else {
                <p class="crosscheck-small crosscheck-soft" data-part="marks-legend">{ text::MARKS }</p>
                { taken_along(desk, "steps", html! { <table class="crosscheck-gaps crosscheck-plan-steps">
                    <thead>
                        <tr>
                            <th scope="col">{ text::COLUMN_CONTROL }</th>
                            <th scope="col">{ results::GAP_STATUS }</th>
                            <th scope="col" class="crosscheck-figure">{ results::GAP_EFFORT }</th>
                            for framework in view.out.scored.iter() {
                                <th scope="col" class="crosscheck-figure">
                                    { results::gap_gain(desk.catalog().frameworks[framework.position()].title) }
                                </th>
                            }
                            <th scope="col">{ text::COLUMN_WHO }</th>
                            <th scope="col"><span class="crosscheck-visually-hidden">{ results::GAP_ACTION }</span></th>
                        </tr>
                    </thead>
                    <tbody>{ for lines.iter().take(shown).map(|line| step_row(view, line)) }</tbody>
                    // Paper cannot be asked for the rest.
                    <tbody class="crosscheck-print-only">{ for lines.iter().skip(shown).map(|line| step_row(view, line)) }</tbody>
                </table> }) }
            }
            <div class="crosscheck-row crosscheck-screen-only">
                <p class="crosscheck-small crosscheck-soft" role="status" data-part="steps-shown">
                    { text::shown(shown, lines.len(), overdue) }
                </p>
                if lines.len() > FIRST {
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="show-all-steps"
                        onclick={view.on(Planning { shows_all: !shows_all, ..view.planning.clone() })}
                    >
                        { if shows_all { results::show_first(FIRST) } else { results::show_all(lines.len()) } }
                    </button>
                }
            </div>
            <p class="crosscheck-small crosscheck-soft">{ results::EFFORT_IS }</p>
            { owners_list(desk, "step") }
        </div>
    }
}

/// Whether a day has passed on the day of the assessment.
pub(super) fn is_overdue(desk: &Desk, due: Option<Day>) -> bool {
    due.zip(desk.session.assessment.date).is_some_and(|(due, today)| due < today)
}

/// The steps that go through, in the order in which they are shown.
fn lines<'a>(view: &'a View) -> Vec<StepLine<'a>> {
    let planning = view.planning;
    let plan = view.out.plan(planning.list);
    let all: Vec<ControlIndex> = plan.steps.iter().map(|step| step.control).collect();
    let mut lines: Vec<StepLine> = (1..)
        .zip(&plan.steps)
        .map(|(number, step)| {
            let (owner, due) = said(view.desk, step.control);
            let required = view.desk.catalog().controls[step.control.position()].requires;
            StepLine {
                number,
                step,
                owner,
                due,
                is_overdue: is_overdue(view.desk, due),
                after: required.filter(|required| {
                    let row = &view.desk.report.controls[required.position()];
                    !row.gain.is_empty() && row.standing.status != Some(crate::engine::Status::Alternative)
                }),
                after_number: required.and_then(|r| all.iter().position(|c| *c == r)).map(|place| place + 1),
            }
        })
        .filter(|line| planning.whose.as_ref().is_none_or(|whose| whose == line.owner))
        .collect();
    if planning.is_by_day {
        // Without a date last.
        sort_few(&mut lines, |a, b| (a.due.is_none(), a.due).cmp(&(b.due.is_none(), b.due)));
    }
    lines
}

/// Whose steps, and in which order.
fn sieve(view: &View) -> Html {
    let is_by_day = view.planning.is_by_day;
    html! {
        <div class="crosscheck-step-sieve">
            { owner_choice(view.desk, "plan-whose", &view.planning.whose, &view.with(|planning, whose| planning.whose = whose)) }
            <label class="crosscheck-choice">
                <input
                    type="checkbox"
                    id="plan-by-day"
                    checked={is_by_day}
                    onchange={view.on(Planning { is_by_day: !is_by_day, ..view.planning.clone() })}
                />
                <span>{ text::BY_DAY }</span>
            </label>
        </div>
    }
}
