//! A requirement: what it asks, how it stands, what the other framework has in common with it.
//!
//! Separate because it is where a reader with a citation in hand arrives.

use super::super::conditions::fact_conditions;
use super::super::foot::{mentions, read_sources};
use super::super::related::others;
use super::clauses::clauses;
use super::related_section::related_section;
use super::{article, facts, section};
use crate::app::components::{
    bounds_text, entry_link, entry_name, from_catalog, open_button, plain, state_mark,
};
use crate::app::desk::Desk;
use crate::app::text::{entry as text, explanation, words};
use crate::catalog::{Designation, Entry, RequirementIndex};
use crate::session::Opened;
use yew::prelude::*;

/// A requirement.
pub(super) fn requirement(desk: &Desk, index: RequirementIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.requirements[index.position()];
    let framework = catalog.framework_of(index);
    let content = html! {
        <div class="crosscheck-entry-body" data-framework={catalog.frameworks[framework.position()].id} data-requirement={row.id}>
            { stands(desk, index) }
            { section("clauses", plain(text::CLAUSES), clauses(desk, index)) }
            for other in others(catalog, framework) {
                { related_section(desk, index, other) }
            }
            { section("facts", plain(text::FACTS), about(desk, index)) }
            { mentions(desk, Entry::Requirement(index)) }
            { read_sources(desk, row.sources, row.review, row.read) }
        </div>
    };
    let kind = catalog.frameworks[framework.position()].full_title;
    article(from_catalog(kind), entry_name(desk, Entry::Requirement(index)), Html::default(), content)
}

/// State and coverage now; both open into the explanation.
fn stands(desk: &Desk, index: RequirementIndex) -> Html {
    let report = &desk.report.requirements[index.position()];
    let opens = Opened::Requirement(index);
    html! {
        <p class="crosscheck-stands" data-part="stands">
            <span class="crosscheck-soft">{ text::YOU }</span>
            { open_button(desk, opens, "crosswalk-state", state_mark(report.state, None)) }
            if let Some(coverage) = report.coverage {
                { open_button(desk, opens, "crosswalk", bounds_text(coverage, "entry")) }
            }
            if !report.counts() {
                <span class="crosscheck-soft">{ explanation::left_out(report.applicability) }</span>
            }
        </p>
    }
}

fn about(desk: &Desk, index: RequirementIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.requirements[index.position()];
    let framework = &catalog.frameworks[catalog.framework_of(index).position()];
    let has_conditions = !row.when.alternatives.is_empty();
    facts(vec![
        Some((text::OFFICIAL_ID, plain(row.id))),
        (row.designation != Designation::Undesignated)
            .then(|| (text::DESIGNATION, plain(text::designation(row.designation)))),
        (!row.binds.is_empty()).then(|| (text::BINDS, from_catalog(row.binds))),
        has_conditions.then(|| (text::WHEN, fact_conditions(desk, &row.when))),
        standard(desk, index).map(|standard| (text::PART_OF_STANDARD, standard)),
        Some((text::FAMILY, entry_link(desk, Entry::Family(row.family)))),
        Some((text::EDITION, from_catalog(framework.edition))),
    ])
}

/// The standard that a requirement specifies, with its other specifications; nothing where it stands alone.
fn standard(desk: &Desk, index: RequirementIndex) -> Option<Html> {
    let catalog = desk.catalog();
    let standard = catalog.standards.iter().find(|standard| standard.requirements.contains(&index))?;
    if standard.requirements.len() == 1 && standard.id == catalog.requirements[index.position()].id {
        return None;
    }
    let rest = standard.requirements.iter().copied().filter(|other| *other != index);
    Some(html! {
        <>
            <span class="crosscheck-citation">{ words::citation(standard.id) }</span>
            { " " }
            { from_catalog(standard.title) }
            <ul class="crosscheck-plain-links">
                for other in rest {
                    <li>{ entry_link(desk, Entry::Requirement(other)) }</li>
                }
            </ul>
        </>
    })
}
