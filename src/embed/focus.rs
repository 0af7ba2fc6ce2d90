//! Focus and scrolling.
//!
//! Separate because screens say where focus should go, and only a document can move it.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves focus to the element with this id and brings it into view. Whether it was there.
pub fn focus_by_id(id: &str) -> bool {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let Some(element) = element else { return false };
    element.scroll_into_view();
    element.focus().is_ok()
}

/// The id of the element that has focus, if it has one.
pub fn focused_id() -> Option<String> {
    let element = web_sys::window()?.document()?.active_element()?;
    Some(element.id()).filter(|id| !id.is_empty())
}

/// Scrolls to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
