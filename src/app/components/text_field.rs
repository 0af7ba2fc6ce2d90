//! One line of text with its label.
//!
//! Separate so that every field labels itself, explains itself and stays out of the browser's own memory in
//! the same way.

use super::draft::{MAX_LENGTH, use_draft};
use yew::prelude::*;

/// What a [`TextField`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct TextFieldProps {
    /// Id in the document, unique on the page.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// What helps to fill it in.
    #[prop_or_default]
    pub help: AttrValue,
    /// Id of a list of suggestions.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    /// The text.
    pub value: AttrValue,
    /// Called with the whole text at every change.
    pub on_text: Callback<String>,
}

/// One line of text.
#[function_component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let draft = use_draft(props.value.clone());
    let help_id = format!("{}-help", props.id);
    let oninput = draft.hands_on(&props.on_text);
    html! {
        <div class="crosscheck-field">
            <label for={props.id.clone()}>{ &props.label }</label>
            if !props.help.is_empty() {
                <p class="crosscheck-help" id={help_id.clone()}>{ &props.help }</p>
            }
            <input
                type="text"
                id={props.id.clone()}
                value={draft.text}
                aria-describedby={(!props.help.is_empty()).then_some(help_id)}
                autocomplete="off"
                list={props.list.clone()}
                dir="auto"
                spellcheck="false"
                translate="no"
                maxlength={MAX_LENGTH}
                {oninput}
                onblur={draft.on_left}
            />
        </div>
    }
}
