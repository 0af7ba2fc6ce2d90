//! The clauses of a requirement, each with the control that satisfies it and how that stands.
//!
//! Separate from the explanation's table of clauses, which shows what each is worth.

use crate::app::components::{entry_link, from_catalog, open_button, status_mark};
use crate::app::desk::Desk;
use crate::app::text::entry as text;
use crate::catalog::{Entry, RequirementIndex};
use crate::session::Opened;
use yew::prelude::*;

/// The clauses.
pub(super) fn clauses(desk: &Desk, index: RequirementIndex) -> Html {
    let row = &desk.catalog().requirements[index.position()];
    html! {
        <table class="crosscheck-data-table crosscheck-clause-table">
            <thead>
                <tr>
                    <th scope="col">{ text::CLAUSE }</th>
                    <th scope="col">{ text::SATISFIED_BY }</th>
                    <th scope="col">{ text::NOW }</th>
                </tr>
            </thead>
            <tbody>
                for clause in row.clauses.iter() {
                    <tr data-control={desk.catalog().controls[clause.control.position()].id}>
                        <th scope="row">{ from_catalog(clause.says) }</th>
                        <td data-label={text::SATISFIED_BY}>{ entry_link(desk, Entry::Control(clause.control)) }</td>
                        <td data-label={text::NOW}>
                            {
                                open_button(
                                    desk,
                                    Opened::Control(clause.control),
                                    "crosswalk",
                                    status_mark(desk.report.controls[clause.control.position()].standing.status),
                                )
                            }
                        </td>
                    </tr>
                }
            </tbody>
        </table>
    }
}
