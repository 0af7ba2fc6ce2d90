//! Putting a text that is on the page into the clipboard.
//!
//! Separate because only a document can, and some refuse. A frame gets no clipboard of its own (`allow=""`), and none is asked
//! for: the text stands in a field that is selected, and the browser copies what is selected, by the visitor's own press.

use super::root::Root;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

impl Root {
    /// Selects the text area with this id. Whether it was there.
    pub fn select_text(&self, id: &str) -> bool {
        let field = self.find(id).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
        field.is_some_and(|field| {
            field.select();
            true
        })
    }

    /// Copies the text of the text area with this id, which gets focus. Whether the browser did.
    pub fn copy(&self, id: &str) -> bool {
        if !self.focus(id) || !self.select_text(id) {
            return false;
        }
        let document = web_sys::window().and_then(|window| window.document());
        // Every document of a browser is one of HTML here.
        document.is_some_and(|document| {
            document.unchecked_into::<HtmlDocument>().exec_command("copy").unwrap_or_default()
        })
    }
}
