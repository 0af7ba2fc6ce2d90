//! Focus and scrolling.
//!
//! Separate because screens say where focus should go, and only a document can move it.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves focus to the element with this id and brings it to the top of the window. Whether it was there.
pub fn show_by_id(id: &str) -> bool {
    let Some(element) = element(id) else {
        return false;
    };
    element.scroll_into_view();
    element.focus().is_ok()
}

/// Moves focus to the element with this id; what is in view already stays where it is. Whether it was there.
pub fn focus_by_id(id: &str) -> bool {
    element(id).is_some_and(|element| element.focus().is_ok())
}

/// How far the element with this id is below the top of the window, in pixels.
pub fn place_of(id: &str) -> Option<i32> {
    let mut place = 0;
    let mut next = element(id);
    while let Some(element) = next {
        place += element.offset_top();
        next = element.offset_parent().and_then(|parent| parent.dyn_into().ok());
    }
    let scrolled = web_sys::window()?.scroll_y().ok()?;
    // Whole pixels are enough, and the float ends here.
    (place != 0).then_some(place - scrolled as i32)
}

/// Scrolls until the element with this id is in that place again.
pub fn hold(id: &str, place: i32) {
    if let (Some(window), Some(now)) = (web_sys::window(), place_of(id)) {
        window.scroll_by_with_x_and_y(0.0, f64::from(now - place));
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
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
