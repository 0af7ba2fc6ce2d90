//! The page around the widget, as far as www/frame.js lets it speak.
//!
//! Separate because the program has no means to send or receive a message: it reads and writes attributes of its own
//! root, and the frame page's script, which can be read in a minute, carries them over a channel it has checked.

use gloo::events::EventListener;
use web_sys::Element;

/// The element that the program was started in.
pub(super) fn root() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("crosscheck")
}

/// What the page around asked for under this name; `None` where it did not.
pub fn asked(name: &str) -> Option<String> {
    root()?.get_attribute(&["data-asked-", name].concat())
}

/// What the page itself says, for its visitors: `build`, which version it is; `origin`, where it came from.
pub fn own(name: &str) -> Option<String> {
    root()?.get_attribute(&["data-", name].concat())
}

/// Calls back whenever the page around asks for something else, as long as the listener is held.
pub fn on_asked(callback: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&root()?.into(), "crosscheck-asked", move |_| callback()))
}

/// Says something to the page around: `unknown`, what it asked for and does not exist; `handed-…`, what the visitor
/// gives it. Whether it could be said.
pub fn tell(name: &str, text: &str) -> bool {
    root().is_some_and(|root| root.set_attribute(&["data-told-", name].concat(), text).is_ok())
}
