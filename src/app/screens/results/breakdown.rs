//! Parts, families and requirements of each framework, with their scores.
//!
//! Separate from the rows, because what is open is remembered here.

use super::breakdown_rows::{family_row, part_row, requirement_row};
use crate::app::components::taken_along;
use crate::app::desk::{Desk, DeskProps};
use crate::app::text::results as text;
use crate::catalog::FamilyIndex;
use crate::engine::{FrameworkReport, PartReport};
use std::collections::BTreeSet;
use yew::prelude::*;

/// A table for each framework that applies.
#[function_component]
pub(super) fn Breakdown(props: &DeskProps) -> Html {
    let opened = use_state(BTreeSet::<FamilyIndex>::new);
    let desk = &props.desk;
    let on_toggle = {
        let opened = opened.clone();
        Callback::from(move |family: FamilyIndex| {
            let mut next = (*opened).clone();
            if !next.remove(&family) {
                next.insert(family);
            }
            opened.set(next);
        })
    };
    let frameworks = desk.report.frameworks.iter().filter(|f| f.applies && f.score.coverage.is_some());
    html! {
        <section class="crosscheck-results-section" aria-labelledby="results-breakdown" data-part="breakdown">
            <h2 id="results-breakdown" class="crosscheck-visually-hidden">{ text::BREAKDOWN }</h2>
            <p class="crosscheck-soft">{ text::BREAKDOWN_LEAD }</p>
            // One way for all of them: their columns are the same, and their rows say what they are of.
            { taken_along(desk, "sections", html! { <>{ for frameworks.map(|framework| table(desk, framework, &opened, &on_toggle)) }</> }) }
        </section>
    }
}

fn table(
    desk: &Desk,
    framework: &FrameworkReport,
    opened: &BTreeSet<FamilyIndex>,
    on_toggle: &Callback<FamilyIndex>,
) -> Html {
    let row = &desk.catalog().frameworks[framework.framework.position()];
    let has_required = framework.score.required > 0;
    html! {
        <table class="crosscheck-breakdown" data-framework={row.id} key={row.id}>
            <caption>{ text::caption(row.title) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ text::COLUMN_NAME }</th>
                    <th scope="col">{ text::COLUMN_BAR }</th>
                    <th scope="col" class="crosscheck-figure">{ text::COLUMN_SCORE }</th>
                    <th scope="col" class="crosscheck-figure">{ text::COLUMN_MET }</th>
                    if has_required {
                        <th scope="col" class="crosscheck-figure">{ text::COLUMN_REQUIRED }</th>
                    }
                </tr>
            </thead>
            { for framework.parts.iter().map(|p| part(desk, p, has_required, opened, on_toggle)) }
        </table>
    }
}

/// A part and, below it, its families; requirements stand below the families that are open.
fn part(
    desk: &Desk,
    part: &PartReport,
    has_required: bool,
    opened: &BTreeSet<FamilyIndex>,
    on_toggle: &Callback<FamilyIndex>,
) -> Html {
    let families = part.families.iter().filter(|family| family.score.applicable > 0);
    html! {
        <tbody data-part-id={desk.catalog().parts[part.part.position()].id}>
            { part_row(desk, part, has_required) }
            for family in families {
                { family_row(desk, family, has_required, opened.contains(&family.family), on_toggle) }
                if opened.contains(&family.family) {
                    for requirement in desk.catalog().families[family.family.position()].requirements.iter() {
                        { requirement_row(desk, *requirement, has_required) }
                    }
                }
            }
        </tbody>
    }
}
