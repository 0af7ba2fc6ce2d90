//! The controls of a domain.
//!
//! Separate because controls are looked up by what they are about.

use super::place_head;
use super::requirement_table::citations;
use crate::app::components::{entry_link, from_catalog, open_button, plain, status_mark, taken_along};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text};
use crate::catalog::{Catalog, ControlIndex, DomainIndex, Entry, FrameworkIndex, RequirementIndex};
use crate::session::Opened;
use yew::prelude::*;

/// A domain.
pub(super) fn domain_place(desk: &Desk, domain: DomainIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.domains[domain.position()];
    let controls: Vec<ControlIndex> = catalog
        .control_indices()
        .filter(|control| catalog.controls[control.position()].domain == domain)
        .collect();
    let both = controls.iter().filter(|control| is_shared(catalog, **control)).count();
    let lead = html! { <p class="crosscheck-lead">{ text::domain_lead(controls.len(), both) }</p> };
    html! {
        <article class="crosscheck-place" aria-labelledby="place-title" data-part="domain">
            { place_head(plain(crosswalk::kinds(Entry::Control(ControlIndex(0)))), from_catalog(row.title), lead) }
            { taken_along(desk, ["controls-", row.id].concat(), html! { <table class="crosscheck-data-table crosscheck-control-table">
                <caption class="crosscheck-visually-hidden">{ from_catalog(row.title) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text::CONTROL }</th>
                        for framework in catalog.frameworks {
                            <th scope="col">{ text::asked_by(framework.title) }</th>
                        }
                        <th scope="col">{ text::NOW }</th>
                    </tr>
                </thead>
                <tbody>
                    for control in controls {
                        { control_row(desk, control) }
                    }
                </tbody>
            </table> }) }
        </article>
    }
}

/// The requirements of a framework that name a control, each once.
fn named_by(catalog: &Catalog, control: ControlIndex, framework: FrameworkIndex) -> Vec<RequirementIndex> {
    let named_by = catalog.controls[control.position()].named_by.iter().map(|(requirement, _)| *requirement);
    let mut named_by: Vec<RequirementIndex> =
        named_by.filter(|requirement| catalog.framework_of(*requirement) == framework).collect();
    named_by.dedup();
    named_by
}

/// Whether requirements of every framework name a control.
pub(super) fn is_shared(catalog: &Catalog, control: ControlIndex) -> bool {
    let mut frameworks = (0..).map(FrameworkIndex).take(catalog.frameworks.len());
    frameworks.all(|framework| !named_by(catalog, control, framework).is_empty())
}

fn control_row(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.controls[index.position()];
    let standing = &desk.report.controls[index.position()].standing;
    html! {
        <tr data-control={row.id}>
            <th scope="row">
                { entry_link(desk, Entry::Control(index)) }
                <p class="crosscheck-small crosscheck-soft">{ from_catalog(row.question) }</p>
            </th>
            for (position, framework) in (0..).zip(catalog.frameworks) {
                <td data-label={text::asked_by(framework.title)} data-framework={framework.id}>
                    { citations(desk, &named_by(catalog, index, FrameworkIndex(position))) }
                </td>
            }
            <td data-label={text::NOW}>
                { open_button(desk, Opened::Control(index), "crosswalk", status_mark(standing.status)) }
            </td>
        </tr>
    }
}
