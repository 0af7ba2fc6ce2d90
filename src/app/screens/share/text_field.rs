//! The text that is shared, and the button that copies it.
//!
//! Separate because both stand on every place of this screen.

use crate::app::components::{self, TextToCopy, text_to_copy};
use crate::app::desk::Desk;
use crate::app::ids::SHARED_TEXT;
use crate::session::Action;
use yew::prelude::*;

/// The text under its label. The lines of a table are not broken.
pub(super) fn shared_text(label: &'static str, words: String, rows: &'static str, is_table: bool) -> Html {
    text_to_copy(TextToCopy { id: SHARED_TEXT, part: "shared-text", label, words, rows, is_table })
}

/// The button that copies it, and what came of that.
pub(super) fn copy_button(desk: &Desk, label: &'static str) -> Html {
    let parts = ["share-copy", "share-copied"];
    components::copy_button(desk, parts, label, Action::ShareCopied, desk.session.sharing.copied)
}
