//! A family with its requirements.
//!
//! Separate from a part, which shows all its families.

use super::super::foot::mentions;
use super::super::requirement_table::requirement_table;
use super::article;
use crate::app::components::{bounds_text, from_catalog, open_button};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text};
use crate::catalog::{Entry, FamilyIndex};
use crate::session::Opened;
use yew::prelude::*;

/// A family.
pub(super) fn family(desk: &Desk, index: FamilyIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.families[index.position()];
    let part = &catalog.parts[row.part.position()];
    let families = desk.report.frameworks.iter().flat_map(|f| &f.parts).flat_map(|part| &part.families);
    let coverage = families.filter(|family| family.family == index).find_map(|family| family.score.coverage);
    let lead = html! {
        <p class="crosscheck-place-score">
            { crosswalk::requirements(row.requirements.len()) }{ ". " }
            <span class="crosscheck-soft">{ text::SCORE }</span>{ " " }
            if let Some(bounds) = coverage {
                { open_button(desk, Opened::Family(index), "crosswalk", bounds_text(bounds, "place-score")) }
            } else {
                { text::NO_SCORE }
            }
        </p>
    };
    let content = html! {
        <div class="crosscheck-entry-body" data-framework={catalog.frameworks[part.framework.position()].id}>
            { requirement_table(desk, index) }
            { mentions(desk, Entry::Family(index)) }
        </div>
    };
    article(from_catalog(part.title), from_catalog(row.title), lead, content)
}
