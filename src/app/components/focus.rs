//! Moving the focus to an element of the same component.
//!
//! Separate because a button that goes away when it is pressed would take the focus with it, and the keyboard
//! would have to start again from the top.

use web_sys::HtmlElement;
use yew::NodeRef;

/// Moves the focus to the element, if it is there.
pub fn focus_on(element: &NodeRef) {
    if let Some(element) = element.cast::<HtmlElement>() {
        // A browser that refuses leaves the focus where it is; nothing else depends on it.
        let _ = element.focus();
    }
}
