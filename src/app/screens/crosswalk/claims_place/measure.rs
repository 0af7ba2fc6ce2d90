//! What is computed beside a claim: from what onto what, three ways where it is an overlap, and row by row.
//!
//! Separate from the card, because every figure has to open down to requirements and clauses.

use crate::app::components::entry_link;
use crate::app::desk::Desk;
use crate::app::text::{claims as text, explanation, matrix, results, words};
use crate::catalog::{Catalog, Claim, Entry, FamilyIndex, Measure, PartIndex, RequirementIndex, Way};
use crate::engine::{Fraction, Overlap, RequirementOverlap, overlap_by};
use yew::prelude::*;

/// What is computed, as far as something is.
pub(super) fn measure(desk: &Desk, claim: &Claim, is_alone: bool) -> Html {
    let catalog = desk.catalog();
    match claim.measure {
        Measure::Overlap { from, onto, way, unit } => {
            let found = overlap_by(catalog, from, onto, unit);
            html! {
                <>
                    { three_ways(&found, way) }
                    <dl class="crosscheck-claim-sets">
                        { set(desk, text::FROM, "from", from) }
                        { set(desk, text::ONTO, "onto", onto) }
                    </dl>
                    if is_alone {
                        { rows(desk, &found) }
                    }
                </>
            }
        }
        Measure::Designation { of, .. } => html! {
            <dl class="crosscheck-claim-sets">{ set(desk, text::LOOKED_AT, "of", of) }</dl>
        },
        Measure::SharedEffort(frameworks) => {
            let titles: Vec<&str> =
                frameworks.iter().map(|f| catalog.frameworks[f.position()].title).collect();
            html! { <p class="crosscheck-small">{ text::effort_of(&words::list(&titles)) }</p> }
        }
        Measure::Nothing(_) => Html::default(),
    }
}

/// Any, mean, full; the claim is about one of them.
fn three_ways(found: &Overlap, way: Way) -> Html {
    let row = |this: Way,
               id: &'static str,
               name: &'static str,
               is: &'static str,
               share: Option<Fraction>,
               count: String| {
        html! {
            <tr data-way={id} class={(this == way).then_some("crosscheck-claim-way")}>
                <th scope="row">
                    { name }
                    if this == way {
                        <span class="crosscheck-small">{ text::THIS_WAY }</span>
                    }
                    <span class="crosscheck-small crosscheck-soft">{ is }</span>
                </th>
                <td class="crosscheck-figure">{ share.map(text::percent) }</td>
                <td class="crosscheck-figure">{ count }</td>
            </tr>
        }
    };
    html! {
        <table class="crosscheck-claim-ways" data-part="three-ways">
            <caption>{ text::THREE_WAYS }</caption>
            <thead class="crosscheck-visually-hidden">
                <tr>
                    <th scope="col">{ text::COLUMN_WAY }</th>
                    <th scope="col">{ text::COLUMN_SHARE }</th>
                    <th scope="col">{ text::COLUMN_COUNT }</th>
                </tr>
            </thead>
            <tbody>
                { row(Way::Any, "any", results::ANY, results::ANY_IS, found.any_share(), words::of(found.any, found.of)) }
                { row(Way::Mean, "mean", results::MEAN, results::MEAN_IS, found.mean_share(), explanation::sum_of(found.sum, found.of)) }
                { row(Way::Full, "full", results::FULL, results::FULL_IS, found.full_share(), words::of(found.full, found.of)) }
            </tbody>
        </table>
    }
}

/// A set of requirements by the largest names that fit: whole parts, whole families, then one by one.
fn set(desk: &Desk, label: &'static str, part: &'static str, requirements: &[RequirementIndex]) -> Html {
    html! {
        <div data-part={part} data-count={requirements.len().to_string()}>
            <dt>{ label }<span class="crosscheck-small crosscheck-soft">{ text::requirements(requirements.len()) }</span></dt>
            <dd>
                <ul class="crosscheck-links-row">
                    for entry in named(desk.catalog(), requirements) {
                        <li>{ code(desk.catalog(), entry) }{ entry_link(desk, entry) }</li>
                    }
                </ul>
            </dd>
        </div>
    }
}

fn named(catalog: &Catalog, requirements: &[RequirementIndex]) -> Vec<Entry> {
    let mut names = Vec::new();
    let has_all = |family: &FamilyIndex| {
        let row = &catalog.families[family.position()];
        row.requirements.iter().all(|r| requirements.contains(r))
    };
    for (part, row) in (0..).map(PartIndex).zip(catalog.parts) {
        if row.families.iter().all(has_all) {
            names.push(Entry::Part(part));
            continue;
        }
        for family in row.families {
            if has_all(family) {
                names.push(Entry::Family(*family));
                continue;
            }
            let own = catalog.families[family.position()].requirements.iter();
            names.extend(own.filter(|r| requirements.contains(r)).map(|r| Entry::Requirement(*r)));
        }
    }
    names
}

/// The short name of a family whose requirements are cited by it: `CC6`.
fn code(catalog: &Catalog, entry: Entry) -> Html {
    let Entry::Family(family) = entry else { return Html::default() };
    let row = &catalog.families[family.position()];
    let code = matrix::code(row.id);
    let first =
        row.requirements.first().map_or("", |r| words::citation(catalog.requirements[r.position()].id));
    match first.starts_with(&code) {
        true => html! { <><span class="crosscheck-citation">{ code }</span>{ " " }</> },
        false => Html::default(),
    }
}

fn rows(desk: &Desk, found: &Overlap) -> Html {
    let row = |row: &RequirementOverlap| {
        let id = desk.catalog().requirements[row.requirement.position()].id;
        html! {
            <tr data-requirement={id} data-value={format!("{}/{}", row.shared, row.clauses)}>
                <th scope="row">{ entry_link(desk, Entry::Requirement(row.requirement)) }</th>
                <td class="crosscheck-figure">{ words::of(row.shared, row.clauses) }</td>
            </tr>
        }
    };
    html! {
        <details class="crosscheck-details" open=true>
            <summary>{ text::ROWS }</summary>
            <table class="crosscheck-claim-rows" data-part="claim-rows">
                <thead>
                    <tr>
                        <th scope="col">{ text::COLUMN_REQUIREMENT }</th>
                        <th scope="col" class="crosscheck-figure">{ text::COLUMN_CLAUSES }</th>
                    </tr>
                </thead>
                <tbody>{ for found.requirements.iter().map(row) }</tbody>
            </table>
        </details>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{bundled, knowledge};

    #[test]
    fn the_names_of_a_set_stand_for_exactly_its_requirements() {
        let catalog = bundled();
        let expand = |entry: Entry| -> Vec<RequirementIndex> {
            let family = |family: &FamilyIndex| catalog.families[family.position()].requirements.to_vec();
            match entry {
                Entry::Part(part) => {
                    catalog.parts[part.position()].families.iter().flat_map(family).collect()
                }
                Entry::Family(index) => family(&index),
                Entry::Requirement(requirement) => vec![requirement],
                _ => Vec::new(),
            }
        };
        for claim in knowledge().claims {
            let Measure::Overlap { from, onto, .. } = claim.measure else { continue };
            for set in [from, onto] {
                let mut expanded: Vec<_> = named(catalog, set).into_iter().flat_map(expand).collect();
                let mut wanted = set.to_vec();
                expanded.sort();
                wanted.sort();
                assert_eq!(expanded, wanted, "{}", claim.id);
            }
        }
    }
}
