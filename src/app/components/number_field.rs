//! A whole number with its label and unit.
//!
//! Separate from the browser's number input, which changes its value when somebody scrolls past and hides what
//! it could not read.

use super::draft::{text_of, use_draft};
use super::{from_catalog, plain};
use crate::app::text::words as text;
use crate::interchange::MAX_NUMBER;
use yew::prelude::*;

/// What a [`NumberField`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    /// Id in the document, unique on the page.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// Whether label and unit are the catalog's.
    #[prop_or_default]
    pub is_from_catalog: bool,
    /// The unit, behind the field.
    pub unit: AttrValue,
    /// What helps to fill it in.
    #[prop_or_default]
    pub children: Html,
    /// The number, if one was given.
    pub value: Option<i64>,
    /// Called with the number at every change; `None` when there is none that can be read.
    pub on_number: Callback<Option<i64>>,
}

/// A whole number.
#[function_component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let draft = use_draft(props.value.map_or_else(AttrValue::default, |n| n.to_string().into()));
    let is_unreadable = !draft.text.trim().is_empty() && parse(&draft.text).is_none();
    let help_id = format!("{}-help", props.id);
    let oninput = {
        let (on_typed, on_number, value) = (draft.on_typed.clone(), props.on_number.clone(), props.value);
        Callback::from(move |event: InputEvent| {
            if let Some(text) = text_of(&event) {
                let number = parse(&text);
                on_typed.emit(text);
                if number != value {
                    on_number.emit(number);
                }
            }
        })
    };
    let words = |words: &AttrValue| if props.is_from_catalog { from_catalog(words) } else { plain(words) };
    html! {
        <div class="crosscheck-field">
            <label for={props.id.clone()}>{ words(&props.label) }</label>
            <div class="crosscheck-number-field">
                <input
                    type="text"
                    inputmode="numeric"
                    spellcheck="false"
                    translate="no"
                    id={props.id.clone()}
                    value={draft.text}
                    aria-describedby={help_id.clone()}
                    aria-invalid={is_unreadable.then_some("true")}
                    autocomplete="off"
                    maxlength="17"
                    {oninput}
                    onblur={draft.on_left}
                />
                <span>{ words(&props.unit) }</span>
            </div>
            <div class="crosscheck-help" id={help_id}>
                if is_unreadable {
                    <p class="crosscheck-warning">{ text::NOT_A_WHOLE_NUMBER }</p>
                }
                { props.children.clone() }
            </div>
        </div>
    }
}

/// A whole number that survives every program the file may pass through.
fn parse(text: &str) -> Option<i64> {
    text.trim().parse().ok().filter(|number: &i64| (-MAX_NUMBER..=MAX_NUMBER).contains(number))
}
