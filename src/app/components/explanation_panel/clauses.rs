//! The clauses of a requirement: what each asks, which control answers it, what that is worth and adds.
//!
//! Separate because this table is the proof that coverage is the sum of what it is made of.

use super::contributions::{adds, sum, total};
use crate::app::components::{exact, from_catalog, open_button, status_mark};
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::catalog::RequirementIndex;
use crate::engine::{Bounds, explain_requirement};
use crate::session::Opened;
use yew::prelude::*;

/// A row for each clause, those left out included, and the sum of what counts.
pub(super) fn clauses(desk: &Desk, index: RequirementIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.requirements[index.position()];
    let report = &desk.report.requirements[index.position()];
    // No control stands twice in a requirement, so each finds its own contribution.
    let contributions = explain_requirement(report);
    let clause = |says: &'static str, position: usize| {
        let clause = report.clauses.get(position)?;
        let control = &catalog.controls[clause.control.position()];
        let standing = &desk.report.controls[clause.control.position()].standing;
        let adding = contributions.iter().find(|c| c.part == clause.control).map(|c| c.adds);
        Some(html! {
            <tr data-control={control.id}>
                <th scope="row">
                    <p>{ says }</p>
                    <p>
                        { open_button(desk, Opened::Control(clause.control), "clause", from_catalog(control.title)) }
                    </p>
                    <p class="crosscheck-small crosscheck-clause-status">
                        { status_mark(standing.status) }
                        <span class="crosscheck-soft">{ text::origin(standing.origin) }</span>
                    </p>
                </th>
                if let Some(worth) = clause.worth {
                    { worth_cell(worth) }
                } else {
                    <td class="crosscheck-figure crosscheck-soft" data-part="worth">{ text::CLAUSE_LEFT_OUT }</td>
                }
                if let Some(adding) = adding {
                    { adds(adding) }
                } else {
                    <td></td>
                }
            </tr>
        })
    };
    html! {
        <section class="crosscheck-stack" aria-labelledby="explanation-clauses">
            <h3 id="explanation-clauses">{ text::CLAUSES }</h3>
            <table class="crosscheck-explanation-table" data-part="clauses">
                <thead>
                    <tr>
                        <th scope="col">{ text::CLAUSE }</th>
                        <th scope="col" class="crosscheck-figure">{ text::WORTH }</th>
                        <th scope="col" class="crosscheck-figure">{ text::ADDS }</th>
                    </tr>
                </thead>
                <tbody>
                    { for row.clauses.iter().enumerate().filter_map(|(position, c)| clause(c.says.get(), position)) }
                </tbody>
                if report.counts() {
                    <tfoot>{ total(sum(&contributions)) }</tfoot>
                }
            </table>
            if report.clauses.iter().any(|c| c.worth.is_none()) {
                <p class="crosscheck-small crosscheck-soft">{ text::CLAUSES_LEFT_OUT }</p>
            }
        </section>
    }
}

fn worth_cell(worth: Bounds) -> Html {
    html! {
        <td class="crosscheck-figure" data-part="worth" data-low={exact(worth.low)} data-high={exact(worth.high)}>
            { text::worth(worth) }
        </td>
    }
}
