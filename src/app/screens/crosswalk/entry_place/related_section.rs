//! What another framework has in common with a requirement: which of its requirements name the same controls.
//!
//! Separate because this is the crosswalk itself, read from one requirement.

use super::super::related::related;
use super::section;
use crate::app::components::{entry_link, plain, taken_along};
use crate::app::desk::Desk;
use crate::app::text::entry as text;
use crate::catalog::{Entry, FrameworkIndex, RequirementIndex};
use crate::engine::{controls_named_by, relate};
use yew::prelude::*;

/// The requirements of `framework` that share a control with this one, each with its relationship.
pub(super) fn related_section(desk: &Desk, index: RequirementIndex, framework: FrameworkIndex) -> Html {
    let catalog = desk.catalog();
    let title = catalog.frameworks[framework.position()].title;
    let found = related(catalog, index, framework);
    let content = if found.is_empty() {
        html! { <p>{ text::related_none(title) }</p> }
    } else {
        html! {
            <>
                <p class="crosscheck-soft">{ text::related_lead(found.len(), title) }</p>
                { taken_along(desk, "related", html! { <table class="crosscheck-data-table crosscheck-related-table">
                    <thead>
                        <tr>
                            <th scope="col">{ text::REQUIREMENT }</th>
                            <th scope="col">{ text::RELATIONSHIP }</th>
                            <th scope="col">{ text::SHARED_CONTROLS }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (other, _) in found {
                            { row(desk, index, other) }
                        }
                    </tbody>
                </table> }) }
            </>
        }
    };
    section("related", plain(text::related(title)), content)
}

fn row(desk: &Desk, index: RequirementIndex, other: RequirementIndex) -> Html {
    let catalog = desk.catalog();
    let relation =
        relate(catalog, &controls_named_by(catalog, &[index]), &controls_named_by(catalog, &[other]));
    html! {
        <tr data-requirement={catalog.requirements[other.position()].id} data-relationship={relation.relationship.id()}>
            <th scope="row">{ entry_link(desk, Entry::Requirement(other)) }</th>
            <td data-label={text::RELATIONSHIP}>
                { text::relationship(relation.relationship) }
                { " " }
                <code class="crosscheck-token">{ relation.relationship.id() }</code>
            </td>
            <td data-label={text::SHARED_CONTROLS}>
                <ul class="crosscheck-plain-links">
                    for control in relation.shared.iter().copied() {
                        <li>{ entry_link(desk, Entry::Control(control)) }</li>
                    }
                </ul>
            </td>
        </tr>
    }
}
