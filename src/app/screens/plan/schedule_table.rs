//! The timeline as a table: what is done, when, and whose figure it is.
//!
//! Separate from the picture, which is for the eye; this is for whoever checks or retells it.

use super::course::Course;
use super::timeline::track_id;
use super::whose::{our_mark, whose_figure};
use crate::app::components::{entry_link, from_catalog, taken_along};
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::Entry;
use crate::engine::ScheduledStep;
use yew::prelude::*;

/// The table of a path, by its position, folded.
pub(super) fn schedule_table(desk: &Desk, path: u16, course: &Course) -> Html {
    let title = desk.library().knowledge.paths[usize::from(path)].title;
    let figure = |name: &'static str| html! { <th scope="col" class="crosscheck-figure">{ name }</th> };
    html! {
        <details class="crosscheck-details" data-part="schedule">
            <summary>{ text::TABLE }</summary>
            { taken_along(desk, "schedule", html! { <table class="crosscheck-schedule">
                <caption class="crosscheck-small crosscheck-soft">{ text::table(title) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text::COLUMN_STEP }</th>
                        <th scope="col">{ text::COLUMN_TRACK }</th>
                        { figure(text::COLUMN_AFTER) }
                        { figure(text::COLUMN_MONTHS) }
                        { figure(text::COLUMN_STARTS) }
                        { figure(text::COLUMN_ENDS) }
                    </tr>
                </thead>
                <tbody>
                    { for course.steps.iter().enumerate().map(|(position, (step, after))| row(desk, position, step, after)) }
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row" colspan="5">{ text::ALL }</th>
                        { cell("ends", text::COLUMN_ENDS, course.ends) }
                    </tr>
                </tfoot>
            </table> }) }
        </details>
    }
}

fn row(desk: &Desk, position: usize, scheduled: &ScheduledStep, after: &[usize]) -> Html {
    let step = &desk.library().knowledge.steps[usize::from(scheduled.step)];
    let numbers: Vec<String> = after.iter().map(|before| (before + 1).to_string()).collect();
    html! {
        <tr key={step.id} data-step={step.id} data-track={track_id(step.track)}>
            <th scope="row">
                <p class="crosscheck-schedule-step">
                    <span>{ position + 1 }</span>
                    <span>{ entry_link(desk, Entry::Step(scheduled.step)) }{ our_mark(desk, step.sources) }</span>
                </p>
                <p class="crosscheck-small crosscheck-soft">{ from_catalog(step.about) }</p>
                { whose_figure(desk, step.sources) }
            </th>
            <td>{ text::track(step.track) }</td>
            <td class="crosscheck-figure" data-part="after" data-value={numbers.join(",")}>
                { narrow(text::COLUMN_AFTER) }
                if numbers.is_empty() {
                    <span aria-hidden="true">{ text::AFTER_NOTHING }</span>
                    <span class="crosscheck-visually-hidden">{ text::AFTER_NOTHING_SPOKEN }</span>
                } else {
                    { numbers.join(", ") }
                }
            </td>
            { cell("months", text::COLUMN_MONTHS, (step.months.0.into(), step.months.1.into())) }
            { cell("starts", text::COLUMN_STARTS, scheduled.starts) }
            { cell("ends", text::COLUMN_ENDS, scheduled.ends) }
        </tr>
    }
}

fn cell(part: &'static str, name: &'static str, span: (u32, u32)) -> Html {
    html! {
        <td class="crosscheck-figure" data-part={part} data-value={format!("{}/{}", span.0, span.1)}>
            { narrow(name) }
            { text::range(span) }
        </td>
    }
}

/// What stands in the column's heading where there is room for columns.
fn narrow(name: &'static str) -> Html {
    html! { <span class="crosscheck-narrow-only">{ name }{ " " }</span> }
}
