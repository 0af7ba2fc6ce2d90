//! What one framework already covers of another: three ways to count it, with their denominators.
//!
//! Separate because it is a property of catalog, scope and profile; answers play no part in it.

use crate::app::components::{
    Marks, bounds_bar, from_catalog, marked_open_button, overlap_onto, plain, taken_along,
};
use crate::app::desk::Desk;
use crate::app::text::{explanation, results as text, words};
use crate::catalog::{FrameworkIndex, PartIndex};
use crate::engine::{Bounds, Fraction};
use crate::session::Opened;
use yew::prelude::*;

/// A row for each part.
pub(super) fn overlap_section(desk: &Desk, covering: FrameworkIndex, covered: FrameworkIndex) -> Html {
    let catalog = desk.catalog();
    let (from, onto) = (&catalog.frameworks[covering.position()], &catalog.frameworks[covered.position()]);
    let requirements = desk.report.applicable_of(catalog, covering).len();
    let parts: Vec<&str> = desk
        .report
        .frameworks
        .iter()
        .filter(|framework| framework.framework == covering)
        .flat_map(|framework| &framework.parts)
        .filter(|part| part.is_in_scope)
        .map(|part| catalog.parts[part.part.position()].title)
        .collect();
    let heading = |name: &'static str, is: &'static str| {
        html! {
            <th scope="col">
                <span class="crosscheck-overlap-way">{ name }</span>
                <span>{ is }</span>
            </th>
        }
    };
    html! {
        <section
            class="crosscheck-results-section"
            aria-labelledby="results-overlap"
            data-part="overlap"
            data-framework={from.id}
        >
            <h2 id="results-overlap">{ text::overlap(from.title, onto.title) }</h2>
            { taken_along(desk, "overlap", html! { <table class="crosscheck-overlap">
                <thead>
                    <tr>
                        <th scope="col">{ text::OVERLAP_PART }</th>
                        { heading(text::ANY, text::ANY_IS) }
                        { heading(text::MEAN, text::MEAN_IS) }
                        { heading(text::FULL, text::FULL_IS) }
                    </tr>
                </thead>
                <tbody>{ for onto.parts.iter().map(|part| row(desk, *part)) }</tbody>
            </table> }) }
            <p>{ text::overlap_lead(from.title, onto.title, &parts, requirements) }</p>
            <p class="crosscheck-small crosscheck-soft">{ text::overlap_caveat(onto.title) }</p>
        </section>
    }
}

fn row(desk: &Desk, part: PartIndex) -> Html {
    let catalog = desk.catalog();
    let overlap = overlap_onto(catalog, &desk.report, part);
    let cell = |way: &'static str,
                shown_as: &'static str,
                name: &'static str,
                share: Option<Fraction>,
                exactly: String| {
        html! {
            <td>
                <span class="crosscheck-overlap-label" aria-hidden="true">{ name }</span>
                if let Some(share) = share {
                    { marked_open_button(desk, Opened::Overlap(part), way, Marks::exact(shown_as, share), plain(text::share(share))) }
                    <span class="crosscheck-small crosscheck-soft crosscheck-number">{ exactly }</span>
                    { bounds_bar(Bounds { low: share, high: share }, None) }
                } else {
                    <span class="crosscheck-soft">{ text::NO_OVERLAP }</span>
                }
            </td>
        }
    };
    html! {
        <tr data-overlap={catalog.parts[part.position()].id}>
            <th scope="row">{ from_catalog(catalog.parts[part.position()].title) }</th>
            { cell("any", "overlap-any", text::ANY, overlap.any_share(), words::of(overlap.any, overlap.of)) }
            { cell("mean", "overlap-mean", text::MEAN, overlap.mean_share(), explanation::sum_of(overlap.sum, overlap.of)) }
            { cell("full", "overlap-full", text::FULL, overlap.full_share(), words::of(overlap.full, overlap.of)) }
        </tr>
    }
}
