//! What an artifact says about a control, how far that carries, and whether it counts.
//!
//! Separate because a reader has to be able to tell what a person said from what a report says.

use crate::app::components::{from_catalog, open_button};
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::app::text::words;
use crate::catalog::ControlIndex;
use crate::engine::Origin;
use crate::session::Opened;
use yew::prelude::*;

/// Nothing, where no artifact speaks for the control.
pub(super) fn control_inheritance(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    let standing = &desk.report.controls[index.position()].standing;
    let Some(says) = &standing.inherited else { return Html::default() };
    let artifact = &catalog.artifacts[says.artifact.position()];
    html! {
        <section
            class="crosscheck-stack"
            aria-labelledby="explanation-inherited"
            data-part="inherited"
            data-artifact={artifact.id}
        >
            <h3 id="explanation-inherited">{ text::INHERITED }</h3>
            <p>{ text::inherited(artifact.title, says.status, says.assurance) }</p>
            if standing.origin != Origin::Inherited {
                <p class="crosscheck-soft">{ text::INHERITED_NOT_USED }</p>
            }
            if !says.reservations.is_empty() {
                <p>{ text::WEAKENED }</p>
                <ul>{ for says.reservations.iter().map(|reason| html! { <li>{ words::weakened_by(*reason) }</li> }) }</ul>
            }
            if !says.exceptions.is_empty() {
                <p>{ text::EXCEPTIONS }</p>
                <ul>
                    for exception in says.exceptions.iter() {
                        <li data-requirement={catalog.requirements[exception.requirement.position()].id}>
                            { open_button(desk, Opened::Requirement(exception.requirement), "exception", html! { <>{ words::citation(catalog.requirements[exception.requirement.position()].id) }
                                { " " }
                                { from_catalog(catalog.requirements[exception.requirement.position()].title) }</> }) }
                        </li>
                    }
                </ul>
            }
        </section>
    }
}
