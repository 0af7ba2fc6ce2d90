//! The rows of the breakdown: a part, a family, a requirement.
//!
//! Separate from the table, so that each row is read on its own. Words that a column's heading says on a wide
//! screen stand in the cell on a narrow one, where rows fold.

use crate::app::components::{
    Marks, bounds_bar, bounds_text, cited_button, from_catalog, marked_open_button, open_button, state_mark,
};
use crate::app::desk::Desk;
use crate::app::text::{results as text, words};
use crate::catalog::{Designation, FamilyIndex, RequirementIndex};
use crate::engine::{FamilyReport, PartReport, Score};
use crate::session::Opened;
use yew::prelude::*;

/// A part.
pub(super) fn part_row(desk: &Desk, part: &PartReport, has_required: bool) -> Html {
    let row = &desk.catalog().parts[part.part.position()];
    html! {
        <tr class="crosscheck-breakdown-part" data-scope={row.id}>
            <th scope="row">{ from_catalog(row.title) }</th>
            if !part.is_in_scope {
                { nothing(text::NOT_IN_SCOPE, has_required) }
            } else if part.score.coverage.is_none() {
                { nothing(text::NONE_APPLY, has_required) }
            } else {
                { score_cells(desk, &part.score, Opened::Part(part.part), has_required) }
            }
        </tr>
    }
}

/// A family, which opens its requirements.
pub(super) fn family_row(
    desk: &Desk,
    family: &FamilyReport,
    has_required: bool,
    is_open: bool,
    on_toggle: &Callback<FamilyIndex>,
) -> Html {
    let row = &desk.catalog().families[family.family.position()];
    let index = family.family;
    html! {
        <tr class="crosscheck-breakdown-family" data-family={row.id}>
            <th scope="row">
                <button
                    type="button"
                    class="crosscheck-breakdown-toggle"
                    aria-expanded={if is_open { "true" } else { "false" }}
                    aria-label={text::toggle_family(row.title, is_open)}
                    onclick={on_toggle.reform(move |_: MouseEvent| index)}
                >
                    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
                        <path d="M4 2l4 4-4 4" />
                    </svg>
                    { from_catalog(row.title) }
                </button>
            </th>
            { score_cells(desk, &family.score, Opened::Family(index), has_required) }
        </tr>
    }
}

/// A requirement, listed below its family.
pub(super) fn requirement_row(desk: &Desk, requirement: RequirementIndex, has_required: bool) -> Html {
    let row = &desk.catalog().requirements[requirement.position()];
    let report = &desk.report.requirements[requirement.position()];
    let opens = Opened::Requirement(requirement);
    html! {
        <tr class="crosscheck-breakdown-requirement" data-requirement={row.id}>
            <th scope="row">
                { cited_button(desk, requirement, "listed") }
                if row.designation != Designation::Undesignated {
                    <span class="crosscheck-small crosscheck-soft" data-part="designation">
                        { text::designation(row.designation) }
                    </span>
                }
            </th>
            <td class="crosscheck-breakdown-bar">
                if let Some(bounds) = report.coverage {
                    { bounds_bar(bounds, None) }
                }
            </td>
            <td class="crosscheck-figure">
                if let Some(bounds) = report.coverage {
                    { open_button(desk, opens, "covered", bounds_text(bounds, "coverage")) }
                }
            </td>
            <td class="crosscheck-breakdown-state" colspan={if has_required { "2" } else { "1" }}>
                { state_mark(report.state, None) }
            </td>
        </tr>
    }
}

fn score_cells(desk: &Desk, score: &Score, opens: Opened, has_required: bool) -> Html {
    let Some(bounds) = score.coverage else { return nothing(text::NONE_APPLY, has_required) };
    html! {
        <>
            <td class="crosscheck-breakdown-bar">{ bounds_bar(bounds, None) }</td>
            <td class="crosscheck-figure">
                { open_button(desk, opens, "score", bounds_text(bounds, "score")) }
            </td>
            <td class="crosscheck-figure">
                { marked_open_button(desk, opens, "score-met", Marks::count("met", score.met, score.applicable), html! { <>{ words::of(score.met, score.applicable) }
                    <span class="crosscheck-narrow-only">{ text::NARROW_MET }</span></> }) }
            </td>
            if has_required {
                <td class="crosscheck-figure">
                    if score.required > 0 {
                        { marked_open_button(desk, opens, "score-required", Marks::count("required-not-met", score.required_not_met, score.required), html! { <>{ words::of(score.required_not_met, score.required) }
                            <span class="crosscheck-narrow-only">{ text::NARROW_REQUIRED }</span></> }) }
                    }
                </td>
            }
        </>
    }
}

/// Instead of figures, where there are none.
fn nothing(why: &'static str, has_required: bool) -> Html {
    html! {
        <td class="crosscheck-soft crosscheck-breakdown-nothing" colspan={if has_required { "4" } else { "3" }}>{ why }</td>
    }
}
