//! The requirements of a family: what each is called, what another framework has in common with it, how it stands.
//!
//! Separate because a part lists all its families this way, and a family lists itself.

use super::related::{others, related};
use crate::app::components::{
    entry_link, from_catalog, open_button, place_link, plain, state_mark, taken_along,
};
use crate::app::desk::Desk;
use crate::app::text::page::CATALOG_LANGUAGE;
use crate::app::text::{entry as text, results, words};
use crate::catalog::{Designation, Entry, FamilyIndex, FrameworkIndex, RequirementIndex, Standard};
use crate::session::{Opened, Place};
use yew::prelude::*;

/// The requirements of a family, grouped by the standard they specify.
pub(super) fn requirement_table(desk: &Desk, family: FamilyIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.families[family.position()];
    let frameworks = others(catalog, catalog.parts[row.part.position()].framework);
    let is_designated = row
        .requirements
        .iter()
        .any(|row| catalog.requirements[row.position()].designation != Designation::Undesignated);
    let standards = catalog.standards.iter().filter(|standard| standard.family == family);
    html! {
        { taken_along(desk, ["requirements-", row.id].concat(), html! { <table class="crosscheck-data-table crosscheck-requirement-table" data-family={row.id}>
            <caption class="crosscheck-visually-hidden">{ from_catalog(row.title) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ text::REQUIREMENT }</th>
                    if is_designated {
                        <th scope="col" class="crosscheck-designation">{ text::DESIGNATION }</th>
                    }
                    for other in frameworks.iter() {
                        <th scope="col">{ text::shares_with(catalog.frameworks[other.position()].title) }</th>
                    }
                    <th scope="col">{ text::NOW }</th>
                </tr>
            </thead>
            for standard in standards {
                { group(desk, standard, &frameworks, is_designated) }
            }
        </table> }) }
    }
}

/// A standard that stands alone is one row; one that is specified has its name above its specifications.
fn group(desk: &Desk, standard: &Standard, frameworks: &[FrameworkIndex], is_designated: bool) -> Html {
    let requirements = &desk.catalog().requirements;
    let is_alone = match standard.requirements {
        [one] => requirements[one.position()].id == standard.id,
        _ => false,
    };
    html! {
        <tbody>
            if !is_alone {
                <tr class="crosscheck-standard-row">
                    <th scope="rowgroup" colspan={(frameworks.len() + 2 + usize::from(is_designated)).to_string()}>
                        <span class="crosscheck-citation">{ words::citation(standard.id) }</span>
                        { " " }
                        { from_catalog(standard.title) }
                    </th>
                </tr>
            }
            for requirement in standard.requirements.iter().copied() {
                { requirement_row(desk, requirement, frameworks, is_designated, is_alone) }
            }
        </tbody>
    }
}

fn requirement_row(
    desk: &Desk,
    index: RequirementIndex,
    frameworks: &[FrameworkIndex],
    is_designated: bool,
    is_alone: bool,
) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.requirements[index.position()];
    let report = &desk.report.requirements[index.position()];
    html! {
        <tr data-requirement={row.id} class={classes!((!is_alone).then_some("crosscheck-specification-row"))}>
            <th scope="row">{ entry_link(desk, Entry::Requirement(index)) }</th>
            if is_designated {
                <td class="crosscheck-designation">{ results::designation(row.designation) }</td>
            }
            for other in frameworks.iter().copied() {
                { shared_cell(desk, index, other) }
            }
            <td data-label={text::NOW}>
                { open_button(desk, Opened::Requirement(index), "crosswalk", state_mark(report.state, None)) }
            </td>
        </tr>
    }
}

fn shared_cell(desk: &Desk, index: RequirementIndex, framework: FrameworkIndex) -> Html {
    let catalog = desk.catalog();
    let found: Vec<RequirementIndex> =
        related(catalog, index, framework).into_iter().map(|(other, _)| other).collect();
    html! {
        <td data-label={text::related(catalog.frameworks[framework.position()].title)}>
            { citations(desk, &found) }
        </td>
    }
}

/// Requirements by their citations, each a link.
pub(super) fn citations(desk: &Desk, requirements: &[RequirementIndex]) -> Html {
    if requirements.is_empty() {
        return html! { <span class="crosscheck-soft">{ text::NO_CITATION }</span> };
    }
    let link = |index: RequirementIndex| {
        let row = &desk.catalog().requirements[index.position()];
        place_link(
            desk,
            Place::Entry(Entry::Requirement(index)),
            html! { <span title={row.title} lang={CATALOG_LANGUAGE}>{ plain(words::citation(row.id)) }</span> },
        )
    };
    html! {
        <ul class="crosscheck-citations">
            for index in requirements.iter().copied() {
                <li>{ link(index) }</li>
            }
        </ul>
    }
}
