//! What one framework already covers of another: three ways to count it, with their denominators.
//!
//! Separate because it is a property of catalog, scope and profile; answers play no part in it.

use crate::app::components::{BoundsBar, OpenButton, exact, overlap_onto};
use crate::app::desk::{Desk, use_desk};
use crate::app::text::{explanation, results as text, words};
use crate::catalog::{FrameworkIndex, PartIndex};
use crate::engine::{Bounds, Fraction};
use crate::session::Opened;
use yew::prelude::*;

/// What an [`OverlapSection`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct OverlapSectionProps {
    /// The framework that covers.
    pub from: FrameworkIndex,
    /// The framework that is covered.
    pub onto: FrameworkIndex,
}

/// A row for each part.
#[function_component]
pub(super) fn OverlapSection(props: &OverlapSectionProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let catalog = desk.catalog();
    let (from, onto) =
        (&catalog.frameworks[props.from.position()], &catalog.frameworks[props.onto.position()]);
    let requirements = desk.report.applicable_of(catalog, props.from).len();
    let parts: Vec<&str> = desk
        .report
        .frameworks
        .iter()
        .filter(|framework| framework.framework == props.from)
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
            <p>{ text::overlap_lead(from.title, onto.title, &parts, requirements) }</p>
            <table class="crosscheck-overlap">
                <thead>
                    <tr>
                        <th scope="col">{ text::OVERLAP_PART }</th>
                        { heading(text::ANY, text::ANY_IS) }
                        { heading(text::MEAN, text::MEAN_IS) }
                        { heading(text::FULL, text::FULL_IS) }
                    </tr>
                </thead>
                <tbody>{ for onto.parts.iter().map(|part| row(&desk, *part)) }</tbody>
            </table>
            <p class="crosscheck-small crosscheck-soft">{ text::overlap_caveat(onto.title) }</p>
        </section>
    }
}

fn row(desk: &Desk, part: PartIndex) -> Html {
    let catalog = desk.catalog();
    let overlap = overlap_onto(catalog, &desk.report, part);
    let cell = |way: &'static str, name: &'static str, share: Option<Fraction>, exactly: String| {
        html! {
            <td>
                <span class="crosscheck-overlap-label" aria-hidden="true">{ name }</span>
                if let Some(share) = share {
                    <OpenButton opens={Opened::Overlap(part)} place={way} part={format!("overlap-{way}")} value={exact(share)}>
                        { text::share(share) }
                    </OpenButton>
                    <span class="crosscheck-small crosscheck-soft crosscheck-number">{ exactly }</span>
                    <BoundsBar bounds={Bounds { low: share, high: share }} />
                } else {
                    <span class="crosscheck-soft">{ text::NO_OVERLAP }</span>
                }
            </td>
        }
    };
    html! {
        <tr data-overlap={catalog.parts[part.position()].id}>
            <th scope="row">{ catalog.parts[part.position()].title }</th>
            { cell("any", text::ANY, overlap.any_share(), words::of(overlap.any, overlap.of)) }
            { cell("mean", text::MEAN, overlap.mean_share(), explanation::sum_of(overlap.sum, overlap.of)) }
            { cell("full", text::FULL, overlap.full_share(), words::of(overlap.full, overlap.of)) }
        </tr>
    }
}
