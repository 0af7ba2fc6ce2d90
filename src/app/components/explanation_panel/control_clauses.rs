//! The clauses that name a control, in every framework, and what the control is worth to each.
//!
//! Separate because this is where one sees which work does double duty.

use crate::app::components::{exact, from_catalog, open_button};
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::app::text::words;
use crate::catalog::{ControlIndex, RequirementIndex};
use crate::session::Opened;
use yew::prelude::*;

/// A row for each clause, in the catalog's order.
pub(super) fn control_clauses(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    let named_by = catalog.controls[index.position()].named_by;
    let mut requirements: Vec<RequirementIndex> =
        named_by.iter().map(|(requirement, _)| *requirement).collect();
    requirements.dedup();
    let clause = |(requirement, position): (RequirementIndex, u16)| {
        let row = &catalog.requirements[requirement.position()];
        let report = &desk.report.requirements[requirement.position()];
        let says = row.clauses.get(usize::from(position))?.says;
        let worth =
            report.clauses.get(usize::from(position)).and_then(|c| c.worth).filter(|_| report.counts());
        let framework = &catalog.frameworks[catalog.framework_of(requirement).position()];
        Some(html! {
            <tr data-requirement={row.id} data-framework={framework.id}>
                <th scope="row">
                    <p>
                        { open_button(desk, Opened::Requirement(requirement), "named-by", html! { <><span class="crosscheck-citation">{ framework.title }{ " " }{ words::citation(row.id) }</span>
                            { " " }
                            { from_catalog(row.title) }</> }) }
                    </p>
                    <p class="crosscheck-small crosscheck-soft">{ from_catalog(says) }</p>
                    if !report.applicability.is_applicable() {
                        <p class="crosscheck-small">{ text::left_out(report.applicability) }</p>
                    }
                </th>
                if let Some(worth) = worth {
                    <td
                        class="crosscheck-figure"
                        data-part="worth"
                        data-low={exact(worth.low)}
                        data-high={exact(worth.high)}
                    >
                        { text::worth(worth) }
                    </td>
                } else {
                    <td class="crosscheck-figure crosscheck-soft" data-part="worth">{ text::CLAUSE_LEFT_OUT }</td>
                }
            </tr>
        })
    };
    html! {
        <section class="crosscheck-stack" aria-labelledby="explanation-named-by">
            <h3 id="explanation-named-by">{ text::NAMED_BY }</h3>
            <p class="crosscheck-soft">{ text::named_by_lead(named_by.len(), requirements.len()) }</p>
            <table class="crosscheck-explanation-table" data-part="named-by">
                <thead>
                    <tr>
                        <th scope="col">{ text::REQUIREMENT }</th>
                        <th scope="col" class="crosscheck-figure">{ text::WORTH }</th>
                    </tr>
                </thead>
                <tbody>{ for named_by.iter().copied().filter_map(clause) }</tbody>
            </table>
        </section>
    }
}
