//! The residual gap by name: what one framework leaves open of another, and the controls only the other asks for.
//!
//! Separate from the overlap's figures, because this is the list one works from.

use super::residual_rows::{ResidualFamily, distinct, residual};
use crate::app::components::{cited_button, from_catalog, open_button, status_mark};
use crate::app::desk::Desk;
use crate::app::text::results as text;
use crate::catalog::{ControlIndex, FrameworkIndex};
use crate::engine::RequirementOverlap;
use crate::session::Opened;
use yew::prelude::*;

/// What [`Residual`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ResidualProps {
    /// The desk.
    pub desk: Desk,
    /// The framework that covers.
    pub from: FrameworkIndex,
    /// The framework that is covered.
    pub onto: FrameworkIndex,
}

/// A family after the other, each closed until it is opened.
#[function_component]
pub(super) fn Residual(props: &ResidualProps) -> Html {
    let is_open = use_state(|| false);
    let desk = &props.desk;
    let catalog = desk.catalog();
    let (from, onto) =
        (&catalog.frameworks[props.from.position()], &catalog.frameworks[props.onto.position()]);
    let families = residual(catalog, &desk.report, props.onto);
    let of_all = desk.report.applicable_of(catalog, props.onto).len();
    let requirements: usize = families.iter().map(|family| family.requirements.len()).sum();
    let controls = distinct(families.iter().flat_map(|family| family.controls())).len();
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    html! {
        <section
            class="crosscheck-results-section"
            aria-labelledby="results-residual"
            data-part="residual"
            data-framework={onto.id}
        >
            <h2 id="results-residual">{ text::residual(from.title, onto.title) }</h2>
            if families.is_empty() {
                <p>{ text::residual_none(from.title, onto.title) }</p>
            } else {
                <p>{ text::residual_lead(from.title, onto.title, requirements, of_all, controls) }</p>
                <p>
                    <button type="button" class="crosscheck-open" onclick={toggle}>
                        { if *is_open { text::CLOSE_ALL } else { text::OPEN_ALL } }
                    </button>
                </p>
                <div class="crosscheck-residual">{ for families.iter().map(|f| family(desk, f, *is_open)) }</div>
            }
        </section>
    }
}

fn family(desk: &Desk, family: &ResidualFamily, is_open: bool) -> Html {
    let row = &desk.catalog().families[family.family.position()];
    let counts = text::residual_family(family.requirements.len(), family.applicable, family.controls().len());
    html! {
        <details class="crosscheck-fold" open={is_open} data-family={row.id}>
            <summary>
                <span class="crosscheck-fold-name">{ from_catalog(row.title) }</span>
                <span class="crosscheck-small crosscheck-soft crosscheck-number">{ counts }</span>
            </summary>
            <ul class="crosscheck-residual-list">
                { for family.requirements.iter().map(|(overlap, controls)| requirement(desk, overlap, controls)) }
            </ul>
        </details>
    }
}

fn requirement(desk: &Desk, overlap: &RequirementOverlap, controls: &[ControlIndex]) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.requirements[overlap.requirement.position()];
    let missing = overlap.clauses.saturating_sub(overlap.shared);
    // A control can be asked for by several requirements; its id needs to be told apart in the document.
    let place = format!("residual-{}", row.id);
    html! {
        <li data-requirement={row.id}>
            <p class="crosscheck-residual-requirement">
                { cited_button(desk, overlap.requirement, "residual") }
                { " " }
                <span
                    class="crosscheck-small crosscheck-soft crosscheck-number"
                    data-part="clauses-missing"
                    data-value={format!("{missing}/{}", overlap.clauses)}
                >
                    { text::residual_clauses(missing, overlap.clauses) }
                </span>
            </p>
            <ul class="crosscheck-residual-controls">
                for control in controls.iter() {
                    <li data-control={catalog.controls[control.position()].id}>
                        { open_button(desk, Opened::Control(*control), &place, from_catalog(catalog.controls[control.position()].title)) }
                        <span class="crosscheck-small">
                            { status_mark(desk.report.controls[control.position()].standing.status) }
                        </span>
                    </li>
                }
            </ul>
        </li>
    }
}
