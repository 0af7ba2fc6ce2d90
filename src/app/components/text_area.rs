//! Several lines of text with their label.
//!
//! Separate from the one-line field: it grows, and a new line in it is text.

use super::draft::{MAX_LENGTH, use_draft};
use yew::prelude::*;

/// What a [`TextArea`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct TextAreaProps {
    /// Id in the document, unique on the page.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// What helps to fill it in.
    #[prop_or_default]
    pub help: AttrValue,
    /// What is wrong or missing.
    #[prop_or_default]
    pub warning: AttrValue,
    /// The text.
    pub value: AttrValue,
    /// Called with the whole text at every change.
    pub on_text: Callback<String>,
    /// Hook for tests.
    #[prop_or_default]
    pub part: Option<AttrValue>,
}

/// Several lines of text.
#[function_component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let draft = use_draft(props.value.clone());
    let help_id = format!("{}-help", props.id);
    let oninput = draft.hands_on(&props.on_text);
    let has_help = !props.help.is_empty() || !props.warning.is_empty();
    html! {
        <div class="crosscheck-field">
            <label for={props.id.clone()}>{ &props.label }</label>
            if has_help {
                <div class="crosscheck-help" id={help_id.clone()}>
                    if !props.help.is_empty() {
                        <p>{ &props.help }</p>
                    }
                    if !props.warning.is_empty() {
                        <p class="crosscheck-warning">{ &props.warning }</p>
                    }
                </div>
            }
            <textarea
                id={props.id.clone()}
                value={draft.text}
                aria-describedby={has_help.then_some(help_id)}
                autocomplete="off"
                dir="auto"
                spellcheck="false"
                translate="no"
                maxlength={MAX_LENGTH}
                rows="3"
                data-part={props.part.clone()}
                {oninput}
                onblur={draft.on_left}
            />
        </div>
    }
}
