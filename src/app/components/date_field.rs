//! A calendar day with its label.
//!
//! Separate because a browser reports half-typed days as odd years or as nothing.

use super::draft::{text_of, use_draft};
use crate::app::text::words as text;
use crate::engine::Day;
use yew::prelude::*;

/// What a [`DateField`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct DateFieldProps {
    /// Id in the document, unique on the page.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// What helps to fill it in.
    #[prop_or_default]
    pub help: AttrValue,
    /// What does not fit about it.
    #[prop_or_default]
    pub warning: AttrValue,
    /// The day, if one was given.
    pub value: Option<Day>,
    /// Called with the day at every change; `None` when there is none.
    pub on_day: Callback<Option<Day>>,
}

/// A calendar day.
#[function_component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let draft = use_draft(props.value.map_or_else(AttrValue::default, |day| day.iso().into()));
    let help_id = format!("{}-help", props.id);
    // A year of two digits, or what a browser without a field for days lets pass: it stays as it was typed.
    let is_unreadable = !draft.text.is_empty() && Day::parse(&draft.text).is_none();
    let onblur = if is_unreadable { Callback::noop() } else { draft.on_left.clone() };
    let wrong_id = format!("{}-wrong", props.id);
    let oninput = {
        let (on_typed, on_day, value) = (draft.on_typed.clone(), props.on_day.clone(), props.value);
        Callback::from(move |event: InputEvent| {
            if let Some(text) = text_of(&event) {
                let day = Day::parse(&text);
                on_typed.emit(text);
                if day != value {
                    on_day.emit(day);
                }
            }
        })
    };
    html! {
        <div class="crosscheck-field">
            <label for={props.id.clone()}>{ &props.label }</label>
            if !props.help.is_empty() {
                <p class="crosscheck-help" id={help_id.clone()}>{ &props.help }</p>
            }
            <input
                type="date"
                id={props.id.clone()}
                value={draft.text}
                aria-describedby={if props.help.is_empty() { wrong_id.clone() } else { [&help_id, " ", &wrong_id].concat() }}
                aria-invalid={is_unreadable.then_some("true")}
                autocomplete="off"
                spellcheck="false"
                translate="no"
                min="1900-01-01"
                max="9999-12-31"
                {oninput}
                {onblur}
            />
            <div class="crosscheck-day-wrong" id={wrong_id}>
                // Shown by the style sheet: only the browser knows of a day that is typed in part.
                <p class="crosscheck-warning crosscheck-day-unreadable">{ text::NOT_A_DAY }</p>
                if !props.warning.is_empty() {
                    <p class="crosscheck-warning" data-part="day-warning">{ &props.warning }</p>
                }
            </div>
        </div>
    }
}
