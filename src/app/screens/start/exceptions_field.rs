//! The criteria for which a report notes exceptions, folded up because most reports note few.
//!
//! Separate because it is a long list of its own.

use crate::app::components::{Choice, ChoiceList, filtered};
use crate::app::desk::use_desk;
use crate::app::text::{start as text, words};
use crate::catalog::{PartIndex, RequirementIndex};
use yew::prelude::*;

/// What an [`ExceptionsField`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct ExceptionsFieldProps {
    /// Name of the list, unique on the page.
    pub name: AttrValue,
    /// Parts whose requirements can have exceptions.
    pub parts: Vec<PartIndex>,
    /// Requirements with exceptions.
    pub chosen: Vec<RequirementIndex>,
    /// Called with all requirements with exceptions.
    pub on_exceptions: Callback<Vec<RequirementIndex>>,
}

/// The criteria with exceptions.
#[function_component]
pub fn ExceptionsField(props: &ExceptionsFieldProps) -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    let catalog = desk.catalog();
    let covered: Vec<RequirementIndex> =
        catalog.requirement_indices().filter(|r| props.parts.contains(&catalog.part_of(*r))).collect();
    let choices: Vec<Choice> = covered
        .iter()
        .map(|index| {
            let row = &catalog.requirements[index.position()];
            Choice {
                value: row.id.into(),
                label: format!("{} {}", words::citation(row.id), row.title).into(),
                is_chosen: props.chosen.contains(index),
                is_fixed: false,
            }
        })
        .collect();
    let chosen = props.chosen.clone();
    let on_toggle = filtered(&props.on_exceptions, move |(position, is_in): (usize, bool)| {
        let toggled = *covered.get(position)?;
        let mut exceptions: Vec<RequirementIndex> =
            chosen.iter().copied().filter(|r| *r != toggled).collect();
        if is_in {
            exceptions.push(toggled);
            exceptions.sort_unstable();
        }
        Some(exceptions)
    });
    html! {
        <details class="crosscheck-details" data-part="exceptions">
            <summary>{ text::exceptions(props.chosen.len()) }</summary>
            <ChoiceList
                name={props.name.clone()}
                legend={text::EXCEPTIONS}
                help={text::EXCEPTIONS_HELP}
                {choices}
                {on_toggle}
            />
        </details>
    }
}
