//! A text to copy, whole and read only, and the button that copies it.
//!
//! Separate because several screens hand out a text, and because a browser that refuses to copy leaves it selected.

use crate::app::desk::Desk;
use crate::app::text::share as text;
use crate::session::Action;
use yew::prelude::*;

/// A text under its label; its id is what copying selects where a browser refuses to copy.
pub struct TextToCopy {
    /// The id of the field.
    pub id: &'static str,
    /// Its `data-part`.
    pub part: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// The text itself.
    pub words: String,
    /// How many lines are in view.
    pub rows: &'static str,
    /// Whether it is a table, of which lines are not broken.
    pub is_table: bool,
}

/// The text under its label.
pub fn text_to_copy(shown: TextToCopy) -> Html {
    html! {
        <div class="crosscheck-field crosscheck-text-to-copy">
            <label for={shown.id}>{ shown.label }</label>
            <textarea
                id={shown.id}
                value={shown.words}
                readonly=true
                autocomplete="off"
                dir="auto"
                spellcheck="false"
                translate="no"
                rows={shown.rows}
                wrap={if shown.is_table { "off" } else { "soft" }}
                data-part={shown.part}
            />
        </div>
    }
}

/// The button that copies a text by `action`, with what came of it last. `parts` are the `data-part` of both.
pub fn copy_button(
    desk: &Desk,
    parts: [&'static str; 2],
    label: &'static str,
    action: Action,
    copied: Option<bool>,
) -> Html {
    html! {
        <>
            <button type="button" class="crosscheck-button" data-part={parts[0]} onclick={desk.on(action)}>{ label }</button>
            <span role="status" data-part={parts[1]} data-copied={copied.map(|is_there| is_there.to_string())}>
                { copied.map_or("", text::copied) }
            </span>
        </>
    }
}
