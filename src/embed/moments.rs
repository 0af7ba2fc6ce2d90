//! Moments at which a page may lose touch with its storage: another tab writes, the page is left, or comes back.
//!
//! Separate because these are events of the window, which belongs to no component; whoever listens keeps the
//! listeners, and they go with it.

use gloo::events::EventListener;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Storage was changed by another tab, or the page came back from where the browser had put it aside.
    Touched,
    /// The page goes out of sight; it may never come back.
    Left,
}

const MOMENTS: [(&str, Moment); 4] = [
    ("storage", Moment::Touched),
    ("pageshow", Moment::Touched),
    ("focus", Moment::Touched),
    ("pagehide", Moment::Left),
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

/// A name for this opened page that no other has: the same tab has another one after a reload.
pub fn page_name() -> String {
    // Two draws of 32 bits; whole numbers from here on.
    let draw = || (js_sys::Math::random() * 4_294_967_296.0) as u32;
    format!("{:08x}{:08x}", draw(), draw())
}
