//! The citation of a requirement, which opens into what stands behind it.
//!
//! Separate because questions, gaps and explanations all point at requirements.

use super::OpenButton;
use crate::app::desk::use_desk;
use crate::app::text::words as text;
use crate::catalog::RequirementIndex;
use crate::session::Opened;
use yew::prelude::*;

/// What a [`RequirementChip`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct RequirementChipProps {
    /// The requirement.
    pub requirement: RequirementIndex,
    /// Where it stands, unique on the page together with the requirement.
    pub place: AttrValue,
}

/// The citation of a requirement.
#[function_component]
pub fn RequirementChip(props: &RequirementChipProps) -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    let catalog = desk.catalog();
    let row = &catalog.requirements[props.requirement.position()];
    html! {
        <OpenButton
            opens={Opened::Requirement(props.requirement)}
            place={props.place.clone()}
            part="requirement-chip"
            class={classes!("crosscheck-chip")}
        >
            <span title={row.title} data-requirement={row.id}>{ text::citation(row.id) }</span>
            <span class="crosscheck-visually-hidden">{ " " }{ row.title }</span>
        </OpenButton>
    }
}
