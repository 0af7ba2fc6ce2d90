//! The matrix as a table: a number for each pair that shares a control, with the sign of its relationship.
//!
//! Separate from the pair that is looked into. The table is its own text alternative: it has a caption, heads on both
//! sides, and a name for every cell that can be opened.

use super::sides::{Side, related};
use super::{COLUMN, ROW};
use crate::app::components::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::screens::crosswalk::choosing::Choices;
use crate::app::text::matrix as text;
use crate::catalog::PartIndex;
use crate::engine::Relation;
use yew::prelude::*;

/// The table. In a place of its own that scrolls, because it may be wider than the window.
pub(super) fn table(
    desk: &Desk,
    choices: &Choices,
    columns: &[(Option<PartIndex>, Side)],
    rows: &[Side],
    caption: String,
    is_reversed: bool,
) -> Html {
    html! {
        <div class="crosscheck-crosswalk-scroll" tabindex="0" role="region" aria-label={text::SCROLL}>
            <table class="crosscheck-crosswalk-table" data-part="crosswalk-table">
                <caption class="crosscheck-visually-hidden">{ caption }</caption>
                <thead>
                    <tr>
                        <td></td>
                        for (part, length) in runs(columns) {
                            { part_head(desk, part, length) }
                        }
                    </tr>
                    <tr>
                        <td></td>
                        for (part, column) in columns.iter() {
                            <th scope="col">
                                <span class="crosscheck-crosswalk-name">
                                    { if part.is_some() { from_catalog(column.title) } else { plain(text::WHOLE) } }
                                </span>
                            </th>
                        }
                    </tr>
                    <tr class="crosscheck-crosswalk-codes">
                        <td></td>
                        for (_, column) in columns.iter() {
                            <th scope="col">{ &column.code }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (number, row) in (0..).zip(rows) {
                        <tr key={row.id} data-standard={row.id}>
                            <th scope="row">
                                <span class="crosscheck-citation">{ &row.code }</span>
                                { " " }{ from_catalog(row.title) }
                            </th>
                            for (place, (_, column)) in (0..).zip(columns) {
                                { cell(desk, choices, (number, row), (place, column), is_reversed) }
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The part above its families; one with a single family goes by the family's name.
fn part_head(desk: &Desk, part: Option<PartIndex>, length: usize) -> Html {
    match part.filter(|_| length > 1) {
        None => html! { <td colspan={length.to_string()}></td> },
        Some(part) => html! {
            <th scope="colgroup" colspan={length.to_string()} class="crosscheck-crosswalk-part">
                { from_catalog(desk.catalog().parts[part.position()].title) }
            </th>
        },
    }
}

/// Columns that stand in one part, side by side.
fn runs(columns: &[(Option<PartIndex>, Side)]) -> Vec<(Option<PartIndex>, usize)> {
    let mut runs: Vec<(Option<PartIndex>, usize)> = Vec::new();
    for (part, _) in columns {
        match runs.last_mut().filter(|(last, _)| last == part) {
            Some((_, length)) => *length += 1,
            None => runs.push((*part, 1)),
        }
    }
    runs
}

/// A pair. The whole of a framework can always be looked into, also where nothing is shared.
fn cell(
    desk: &Desk,
    choices: &Choices,
    (number, row): (u16, &Side),
    (place, column): (u16, &Side),
    is_reversed: bool,
) -> Html {
    let relation = related(desk.catalog(), column, row, is_reversed);
    let shared = relation.shared.len();
    let is_open = (choices.at(ROW), choices.at(COLUMN)) == (Some(number), Some(place));
    let is_whole = place == 0;
    let content = if shared == 0 && !is_whole {
        html! { <span class="crosscheck-visually-hidden">{ text::NONE }</span> }
    } else {
        let opens = choices.choose(&[(ROW, Some(number)), (COLUMN, Some(place))], Some(PAIR_ID.to_owned()));
        html! {
            <button
                type="button"
                id={cell_id(number, place)}
                class={classes!("crosscheck-crosswalk-cell", weight(shared))}
                aria-pressed={if is_open { "true" } else { "false" }}
                aria-label={label(column, row, &relation, is_reversed, is_whole)}
                onclick={opens}
            >
                { shared }
                if is_whole {
                    <span class="crosscheck-crosswalk-of">{ text::of(row.controls()) }</span>
                } else {
                    <span class="crosscheck-crosswalk-sign">{ text::sign(relation.relationship) }</span>
                }
            </button>
        }
    };
    html! {
        <td
            class={is_whole.then_some("crosscheck-crosswalk-all")}
            data-column={column.id}
            data-shared={shared.to_string()}
            data-relationship={relation.relationship.id()}
        >
            { content }
        </td>
    }
}

/// The id of the pair that is looked into.
pub(super) const PAIR_ID: &str = "matrix-pair";

/// The id of a cell, where focus comes back to.
pub(super) fn cell_id(row: u16, column: u16) -> String {
    format!("matrix-{row}-{column}")
}

/// Three weights of ink, so that the eye finds where much is shared; the number says how much.
fn weight(shared: usize) -> Option<&'static str> {
    match shared {
        0 => None,
        1 => Some("crosscheck-crosswalk-light"),
        2 => Some("crosscheck-crosswalk-medium"),
        _ => Some("crosscheck-crosswalk-heavy"),
    }
}

/// What a cell says to those who hear it, beginning with what is seen.
fn label(column: &Side, row: &Side, relation: &Relation, is_reversed: bool, is_whole: bool) -> String {
    let (source, target) = if is_reversed { (&row.code, &column.code) } else { (&column.code, &row.code) };
    let relates = text::relates(source, target, relation.relationship);
    let shared = relation.shared.len();
    if is_whole { text::whole_cell(shared, row.controls(), &relates) } else { text::cell(shared, &relates) }
}
