//! Moments at which a page may lose touch with its storage: another tab writes, the page is left, or comes back.
//!
//! Separate because these are events of the window, which belongs to no component; whoever listens keeps the
//! listeners, and they go with it.

use super::root::Root;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Storage was changed by another tab, or the page came back from where the browser had put it aside.
    Touched,
    /// The page goes out of sight; it may never come back.
    Left,
    /// What stands behind the `#` of the address is another.
    Moved,
}

const MOMENTS: [(&str, Moment); 5] = [
    ("storage", Moment::Touched),
    ("pageshow", Moment::Touched),
    ("focus", Moment::Touched),
    ("pagehide", Moment::Left),
    ("hashchange", Moment::Moved),
];

/// Calls back at every such moment, until the listeners are dropped.
pub fn listen(happened: impl Fn(Moment) + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let listener = |(kind, moment)| {
        let happened = happened.clone();
        EventListener::new(&window, kind, move |_| happened(moment))
    };
    MOMENTS.map(listener).into()
}

/// Has the browser ask before the page is left, until the listener is dropped. Only to be held while something would be
/// lost: browsers put no page aside that has one.
pub fn ask_before_leaving() -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "beforeunload", options, |event| event.prevent_default()))
}

/// A step back or forth by the keys that browsers use for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKey {
    /// Control or Command with Z.
    Undo,
    /// The same with Shift, or Control with Y.
    Redo,
}

/// Calls back when one of these keys is pressed outside of a text, in which the browser has an undo of its own.
pub fn on_step_keys(root: &Root, pressed: impl Fn(StepKey) + 'static) -> EventListener {
    let root = root.element().get_root_node();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&root, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let key = event.key();
        let step = match (event.shift_key(), key.as_str()) {
            (false, "z" | "Z") => StepKey::Undo,
            (true, "z" | "Z") | (false, "y" | "Y") => StepKey::Redo,
            _ => return,
        };
        let is_command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        let is_text = event.target().is_some_and(|target| is_written_into(&target));
        if is_command && !is_text {
            event.prevent_default();
            pressed(step);
        }
    })
}

fn is_written_into(target: &EventTarget) -> bool {
    let is_typed =
        |input: &HtmlInputElement| !matches!(input.type_().as_str(), "radio" | "checkbox" | "button");
    target.dyn_ref::<HtmlInputElement>().is_some_and(is_typed) || target.has_type::<HtmlTextAreaElement>()
}

/// A name for this opened page that no other has: the same tab has another one after a reload.
pub fn page_name() -> String {
    // Two draws of 32 bits; whole numbers from here on.
    let draw = || (js_sys::Math::random() * 4_294_967_296.0) as u32;
    format!("{:08x}{:08x}", draw(), draw())
}

/// A number of four digits that nobody can guess.
pub fn draw_number() -> u16 {
    // A draw is from nought to one, and one is never drawn.
    1000 + (js_sys::Math::random() * 9000.0) as u16
}
