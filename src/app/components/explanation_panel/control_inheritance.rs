//! What an artifact says about a control, how far that carries, and whether it counts.
//!
//! Separate because a reader has to be able to tell what a person said from what a report says.

use crate::app::components::OpenButton;
use crate::app::desk::use_desk;
use crate::app::text::explanation as text;
use crate::app::text::words;
use crate::catalog::ControlIndex;
use crate::engine::Origin;
use crate::session::Opened;
use yew::prelude::*;

/// What a [`ControlInheritance`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ControlInheritanceProps {
    /// The control.
    pub control: ControlIndex,
}

/// Nothing, where no artifact speaks for the control.
#[function_component]
pub(super) fn ControlInheritance(props: &ControlInheritanceProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let catalog = desk.catalog();
    let standing = &desk.report.controls[props.control.position()].standing;
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
            if !says.weakened_by.is_empty() {
                <p>{ text::WEAKENED }</p>
                <ul>{ for says.weakened_by.iter().map(|reason| html! { <li>{ words::weakened_by(*reason) }</li> }) }</ul>
            }
            if !says.exceptions.is_empty() {
                <p>{ text::EXCEPTIONS }</p>
                <ul>
                    for exception in says.exceptions.iter() {
                        <li data-requirement={catalog.requirements[exception.requirement.position()].id}>
                            <OpenButton opens={Opened::Requirement(exception.requirement)} place="exception">
                                { words::citation(catalog.requirements[exception.requirement.position()].id) }
                                { " " }
                                { catalog.requirements[exception.requirement.position()].title }
                            </OpenButton>
                        </li>
                    }
                </ul>
            }
        </section>
    }
}
