//! The element that the page lives in, and everything that is looked for inside it.
//!
//! Separate because there may be several on one document, each in a shadow root of its own: nothing of ours is ever
//! looked for in a document, where ids and focus belong to whoever wrote it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The element that the page lives in.
#[derive(Clone, Debug, PartialEq)]
pub struct Root(Element);

impl Root {
    /// The page will live in this element.
    pub fn new(element: Element) -> Self {
        Self(element)
    }

    /// The element itself.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// Whether it stands in another site's own page, which is not ours to scroll and whose address is not ours to read.
    pub fn is_inline(&self) -> bool {
        self.asked("render").as_deref() == Some("inline")
    }

    /// The element with this id.
    pub(super) fn find(&self, id: &str) -> Option<HtmlElement> {
        // All ids are ours, and none needs an escape.
        if id.contains(['"', '\\']) {
            return None;
        }
        self.0.query_selector(&["[id=\"", id, "\"]"].concat()).ok()??.dyn_into().ok()
    }

    /// What has focus.
    pub(super) fn find_focused(&self) -> Option<Element> {
        self.0.query_selector(":focus").ok()?
    }
}
