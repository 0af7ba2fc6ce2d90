//! What is being typed into a field, as long as the field has the focus.
//!
//! Separate because a field's text and the value read from it are not the same: `2` on the way to `2026` is no
//! date, and a new line at the end of a list is no item. Writing the value back at every key would take the
//! text away under the visitor's hands.

use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A field's text and the callbacks that keep it.
#[derive(Clone, PartialEq)]
pub struct Draft {
    /// What the field shows.
    pub text: AttrValue,
    /// To be called with everything typed.
    pub on_typed: Callback<String>,
    /// To be called when the field loses the focus: from then on it shows the value again.
    pub on_left: Callback<FocusEvent>,
}

impl Draft {
    /// For a field whose value is its text: keeps what is typed and hands it on at every change.
    pub fn hands_on(&self, on_text: &Callback<String>) -> Callback<InputEvent> {
        let (on_typed, on_text) = (self.on_typed.clone(), on_text.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(text) = text_of(&event) {
                on_typed.emit(text.clone());
                on_text.emit(text);
            }
        })
    }
}

/// The draft of a field whose value is `value`.
#[hook]
pub fn use_draft(value: AttrValue) -> Draft {
    let typed = use_state(|| None::<AttrValue>);
    let text = (*typed).clone().unwrap_or(value);
    let on_typed = {
        let typed = typed.setter();
        Callback::from(move |text: String| typed.set(Some(text.into())))
    };
    let on_left = {
        let typed = typed.setter();
        Callback::from(move |_| typed.set(None))
    };
    Draft { text, on_typed, on_left }
}

/// The text of the input or text area an event comes from.
pub fn text_of(event: &impl AsRef<Event>) -> Option<String> {
    use wasm_bindgen::JsCast;
    let target = event.as_ref().target()?;
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return Some(input.value());
    }
    target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value)
}

/// Longest text a field takes; the interchange file allows no longer one.
pub const MAX_LENGTH: &str = "4096";
