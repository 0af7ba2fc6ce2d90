//! A text to copy, whole and read only.
//!
//! Separate because it stands on every place of this screen, and because a browser that refuses to copy leaves it selected.

use crate::app::desk::Desk;
use crate::app::ids::SHARED_TEXT;
use crate::app::text::share as text;
use crate::session::Action;
use yew::prelude::*;

/// The text under its label. The lines of a table are not broken.
pub(super) fn shared_text(label: &'static str, words: String, rows: &'static str, is_table: bool) -> Html {
    html! {
        <div class="crosscheck-field crosscheck-share-text">
            <label for={SHARED_TEXT}>{ label }</label>
            <textarea
                id={SHARED_TEXT}
                value={words}
                readonly=true
                autocomplete="off"
                dir="auto"
                spellcheck="false"
                translate="no"
                {rows}
                wrap={if is_table { "off" } else { "soft" }}
                data-part="shared-text"
            />
        </div>
    }
}

/// The button that copies it, and what came of that.
pub(super) fn copy_button(desk: &Desk, label: &'static str, is_primary: bool) -> Html {
    let copied = desk.session.sharing.copied;
    html! {
        <>
            <button
                type="button"
                class={classes!("crosscheck-button", is_primary.then_some("crosscheck-button-primary"))}
                data-part="share-copy"
                onclick={desk.on(Action::ShareCopied)}
            >
                { label }
            </button>
            <span role="status" data-part="share-copied" data-copied={copied.map(|is_there| is_there.to_string())}>
                { copied.map_or("", text::copied) }
            </span>
        </>
    }
}
