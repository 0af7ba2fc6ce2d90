//! The citation of a requirement, which opens into what stands behind it.
//!
//! Separate because questions, gaps and explanations all point at requirements.

use super::{Marks, from_catalog, marked_open_button};
use crate::app::desk::Desk;
use crate::app::text::page::CATALOG_LANGUAGE;
use crate::app::text::words as text;
use crate::catalog::RequirementIndex;
use crate::session::Opened;
use yew::prelude::*;

/// The citation of a requirement. `place` is unique on the page together with the requirement.
pub fn requirement_chip(desk: &Desk, requirement: RequirementIndex, place: &str) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.requirements[requirement.position()];
    let marks = Marks { part: Some("requirement-chip"), class: "crosscheck-chip", value: None };
    let content = html! {
        <>
            <span title={row.title} lang={CATALOG_LANGUAGE} data-requirement={row.id}>{ text::citation(row.id) }</span>
            <span class="crosscheck-visually-hidden">{ " " }{ from_catalog(row.title) }</span>
        </>
    };
    marked_open_button(desk, Opened::Requirement(requirement), place, marks, content)
}
