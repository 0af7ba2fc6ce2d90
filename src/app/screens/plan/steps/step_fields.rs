//! Owner and due date of one step, entered under its row.
//!
//! Separate because only one row at a time has them: fields in every row would hide the rows.

use super::View;
use super::step_row::StepLine;
use crate::app::components::owner_fields;
use crate::app::text::plan_steps as text;
use crate::session::Planning;
use yew::prelude::*;

/// The fields, as a row of the table.
pub(super) fn step_fields(view: &View, line: &StepLine) -> Html {
    let desk = view.desk;
    let control = line.step.control;
    let id = desk.catalog().controls[control.position()].id;
    html! {
        <tr key={format!("{id}-fields")} class="crosscheck-step-fields" data-part="step-fields">
            <td colspan={(5 + view.out.scored.len()).to_string()}>
                <div class="crosscheck-row">
                    { owner_fields(desk, control, "step") }
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="assign-done"
                        onclick={view.on(Planning { edited: None, ..view.planning.clone() })}
                    >
                        { text::DONE }
                    </button>
                </div>
            </td>
        </tr>
    }
}
