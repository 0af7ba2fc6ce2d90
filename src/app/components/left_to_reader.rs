//! What a report leaves to whoever reads it, and is not in place: each with where it belongs, who sees to it and by when.
//!
//! Separate because it stands in two places: in the plan as something to do, and with the criterion that leans on it.

use super::{from_catalog, open_button, plain};
use crate::app::desk::Desk;
use crate::app::text::{plan_steps, report_form as text, words};
use crate::catalog::RequirementIndex;
use crate::engine::{LeftToReader, UserControlState};
use crate::session::Opened;
use yew::prelude::*;

/// The lines. Where they stand with the criterion that `leans` on them, it is not named again.
pub fn left_to_reader_lines(
    desk: &Desk,
    lines: &[LeftToReader<'_>],
    leans: Option<RequirementIndex>,
) -> Html {
    let rows = lines.iter().enumerate().map(|row| one(desk, row, leans));
    html! { <ul data-part="left-to-reader">{ for rows }</ul> }
}

fn one(desk: &Desk, (row, line): (usize, &LeftToReader<'_>), leans: Option<RequirementIndex>) -> Html {
    let catalog = desk.catalog();
    let control = line.control;
    let criterion = control.criterion.filter(|_| leans.is_none());
    // Two of them can lead to the same control, and both lists can be on the screen.
    let place = |what: &str| format!("left-{}{what}-{row}", if leans.is_some() { "here-" } else { "" });
    let (state, says) = match control.state {
        Some(UserControlState::Missing) => ("missing", text::USER_STATES[2]),
        Some(UserControlState::Partly) => ("partly", text::USER_STATES[1]),
        _ => ("not-stated", text::NOT_STATED),
    };
    html! {
        <li data-state={state}>
            if control.says.trim().is_empty() {
                { text::LEFT_UNNAMED }
            } else {
                <bdi translate="no">{ control.says.clone() }</bdi>
            }
            { ": " }
            <strong>{ says }</strong>
            if let Some(index) = control.control {
                { " · " }
                { open_button(desk, Opened::Control(index), &place("control"), from_catalog(catalog.controls[index.position()].title)) }
            }
            if let Some(index) = criterion {
                { " · " }
                { open_button(desk, Opened::Requirement(index), &place("criterion"), plain(words::citation(catalog.requirements[index.position()].id))) }
            }
            if !control.owner.trim().is_empty() {
                { " · " }
                <bdi translate="no">{ control.owner.clone() }</bdi>
            }
            if let Some(due) = control.due {
                { " · " }
                { plan_steps::due(due) }
            }
        </li>
    }
}
