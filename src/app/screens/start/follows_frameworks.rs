//! Which frameworks and parts apply, with counts and the facts they apply because of.
//!
//! Separate from what is answered: whether a duty exists does not depend on any answer.

use crate::app::components::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{start as text, words};
use crate::catalog::{Catalog, FactIndex, Framework, Part};
use crate::engine::{FrameworkReport, PartReport};
use yew::prelude::*;

/// Which frameworks and parts apply.
pub fn follows_frameworks(desk: &Desk) -> Html {
    html! {
        <>
            for report in desk.report.frameworks.iter() {
                { framework(desk, report) }
            }
        </>
    }
}

/// Whether a framework applies.
pub fn follows_in_short(desk: &Desk, report: &FrameworkReport) -> String {
    let title = desk.catalog().frameworks[report.framework.position()].title;
    if report.applies { text::applies(title) } else { text::does_not_apply(title) }
}

fn framework(desk: &Desk, report: &FrameworkReport) -> Html {
    let row = &desk.catalog().frameworks[report.framework.position()];
    let title = follows_in_short(desk, report);
    html! {
        <div
            class="crosscheck-follows-block"
            key={row.id}
            data-part="follows-framework"
            data-framework={row.id}
            data-applies={report.applies.to_string()}
        >
            <h3>{ title }</h3>
            if report.applies {
                { reasons(desk, row) }
                { parts(desk, report) }
            } else {
                <p>{ from_catalog(row.otherwise) }</p>
            }
        </div>
    }
}

/// The facts that make the framework apply.
fn reasons(desk: &Desk, framework: &Framework) -> Html {
    let assessment = &desk.session.assessment;
    let catalog = desk.catalog();
    let holding = framework.when.alternatives.iter().find(|conditions| {
        conditions.iter().all(|c| c.values.contains(&assessment.value_of(catalog, c.fact)))
    });
    let Some(conditions) = holding else {
        return html! { <p class="crosscheck-soft">{ text::FOR_EVERYONE }</p> };
    };
    html! {
        <ul class="crosscheck-plain-list" aria-label={text::BECAUSE}>
            for condition in conditions.iter() {
                <li>{ reason(desk, condition.fact) }</li>
            }
        </ul>
    }
}

fn reason(desk: &Desk, index: FactIndex) -> Html {
    let fact = &desk.catalog().facts[index.position()];
    let value = desk.session.assessment.value_of(desk.catalog(), index);
    let is_assumed = desk.report.assumed_facts.contains(&index);
    html! {
        <>
            { text::fact_name(fact.id).map_or_else(|| from_catalog(fact.asks), plain) }{ ": " }
            { fact.values.get(value.position()).map_or_else(Html::default, |value| from_catalog(value.title)) }
            if is_assumed {
                { " " }<span class="crosscheck-assumed">{ text::IS_ASSUMED }</span>
            }
        </>
    }
}

fn parts(desk: &Desk, report: &FrameworkReport) -> Html {
    let catalog = desk.catalog();
    let title = |part: &PartReport| catalog.parts[part.part.position()].title;
    let (chosen, others): (Vec<&PartReport>, Vec<&PartReport>) =
        report.parts.iter().partition(|p| p.is_in_scope);
    let others: Vec<&str> = others.into_iter().map(title).collect();
    let counted: Vec<(&PartReport, usize, usize)> = chosen
        .into_iter()
        .map(|part| {
            let (applicable, all) = counts(desk, &catalog.parts[part.part.position()], part);
            (part, applicable, all)
        })
        .collect();
    let has_excluded = counted.iter().any(|(_, applicable, all)| applicable < all);
    html! {
        <>
            <table class="crosscheck-follows-table">
                <thead class="crosscheck-visually-hidden">
                    <tr><th scope="col">{ text::COLUMN_PART }</th><th scope="col">{ text::COLUMN_APPLICABLE }</th></tr>
                </thead>
                <tbody>
                    for (part, applicable, all) in counted {
                        <tr data-part="follows-part" data-framework-part={catalog.parts[part.part.position()].id}>
                            <th scope="row">{ from_catalog(title(part)) }</th>
                            <td class="crosscheck-figure">{ text::applicable(applicable, all) }</td>
                        </tr>
                    }
                </tbody>
            </table>
            if has_excluded {
                <p class="crosscheck-soft">{ text::EXCLUDED }</p>
            }
            if !others.is_empty() {
                <p class="crosscheck-soft">{ text::out_of_scope(&words::list(&others)) }</p>
            }
        </>
    }
}

/// Applicable requirements of a part, and all it has.
fn counts(desk: &Desk, row: &Part, report: &PartReport) -> (usize, usize) {
    let catalog: &Catalog = desk.catalog();
    let all = row.families.iter().map(|family| catalog.families[family.position()].requirements.len()).sum();
    (desk.report.applicable_in(catalog, report.part).len(), all)
}

/// The short names of facts, in a sentence.
pub fn fact_names(catalog: &Catalog, facts: &[FactIndex]) -> String {
    let names: Vec<&str> = facts
        .iter()
        .map(|index| &catalog.facts[index.position()])
        .map(|fact| text::fact_name(fact.id).unwrap_or(fact.asks))
        .collect();
    words::list(&names)
}
