//! The crosswalk matrix: families of one framework against families of another.
//!
//! Separate because it answers a question no list can: where work on one framework counts for the other at all.

use super::matrix_rows::{FamilyControls, families};
use crate::app::components::{from_catalog, open_button, status_mark, taken_along};
use crate::app::desk::Desk;
use crate::app::text::results as text;
use crate::catalog::{FamilyIndex, FrameworkIndex};
use crate::session::Opened;
use yew::prelude::*;

/// What a [`Matrix`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct MatrixProps {
    /// The desk.
    pub desk: Desk,
    /// The framework in the rows.
    pub from: FrameworkIndex,
    /// The framework in the columns.
    pub onto: FrameworkIndex,
}

/// The matrix and, below it, the cell that is open.
#[function_component]
pub(super) fn Matrix(props: &MatrixProps) -> Html {
    let opened = use_state(|| None::<(FamilyIndex, FamilyIndex)>);
    let desk = &props.desk;
    let catalog = desk.catalog();
    let rows = families(catalog, &desk.report, props.from);
    let columns = families(catalog, &desk.report, props.onto);
    let title = |family: FamilyIndex| catalog.families[family.position()].title;
    let cell = |row: &FamilyControls, column: &FamilyControls| {
        let number = row.shared_with(column).len();
        let here = (row.family, column.family);
        let is_open = *opened == Some(here);
        let onclick = {
            let opened = opened.clone();
            Callback::from(move |_: MouseEvent| opened.set((!is_open).then_some(here)))
        };
        html! {
            <td class="crosscheck-matrix-cell" data-column={catalog.families[column.family.position()].id}>
                if number == 0 {
                    <span class="crosscheck-visually-hidden">{ text::MATRIX_NONE }</span>
                } else {
                    <button
                        type="button"
                        class={classes!("crosscheck-matrix-open", weight(number))}
                        aria-expanded={if is_open { "true" } else { "false" }}
                        aria-label={text::matrix_cell(number, title(row.family), title(column.family))}
                        data-part="shared"
                        {onclick}
                    >
                        { number }
                    </button>
                }
            </td>
        }
    };
    html! {
        <section class="crosscheck-results-part" aria-label={text::MATRIX} data-part="matrix">
            <p class="crosscheck-soft">
                {
                    text::matrix_lead(
                        catalog.frameworks[props.from.position()].title,
                        catalog.frameworks[props.onto.position()].title,
                    )
                }
            </p>
            <p class="crosscheck-small crosscheck-soft crosscheck-matrix-hint">{ text::matrix_scroll(columns.len()) }</p>
            // A wide table scrolls in a place of its own, which keys have to reach.
            { taken_along(desk, "pairs", html! { <div class="crosscheck-scroll crosscheck-matrix-scroll" tabindex="0" role="region" aria-label={text::MATRIX_SCROLL}>
                <table class="crosscheck-matrix">
                    <thead>
                        <tr>
                            <td></td>
                            for column in columns.iter() {
                                <th scope="col">{ from_catalog(title(column.family)) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for row in rows.iter() {
                            <tr data-family={catalog.families[row.family.position()].id}>
                                <th scope="row">{ from_catalog(title(row.family)) }</th>
                                { for columns.iter().map(|column| cell(row, column)) }
                            </tr>
                        }
                    </tbody>
                </table>
            </div> }) }
            { opened_cell(desk, &rows, &columns, *opened) }
        </section>
    }
}

/// Three weights of ink, so that the eye finds where much is shared; the number says how much.
fn weight(number: usize) -> &'static str {
    match number {
        0..=2 => "crosscheck-matrix-light",
        3..=6 => "crosscheck-matrix-medium",
        _ => "crosscheck-matrix-heavy",
    }
}

fn opened_cell(
    desk: &Desk,
    rows: &[FamilyControls],
    columns: &[FamilyControls],
    opened: Option<(FamilyIndex, FamilyIndex)>,
) -> Html {
    let Some((row, column)) = opened else { return Html::default() };
    let find = |families: &[FamilyControls], family: FamilyIndex| {
        families.iter().find(|f| f.family == family).cloned()
    };
    let (Some(row), Some(column)) = (find(rows, row), find(columns, column)) else { return Html::default() };
    let catalog = desk.catalog();
    html! {
        <div class="crosscheck-matrix-list" data-part="matrix-list">
            <h3>
                {
                    text::matrix_opened(
                        catalog.families[row.family.position()].title,
                        catalog.families[column.family.position()].title,
                    )
                }
            </h3>
            <ul class="crosscheck-residual-controls">
                for control in row.shared_with(&column) {
                    <li data-control={catalog.controls[control.position()].id}>
                        { open_button(desk, Opened::Control(control), "matrix", from_catalog(catalog.controls[control.position()].title)) }
                        <span class="crosscheck-small">
                            { status_mark(desk.report.controls[control.position()].standing.status) }
                        </span>
                    </li>
                }
            </ul>
        </div>
    }
}
