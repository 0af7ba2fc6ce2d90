//! Paper: asking the browser to print.
//!
//! Separate because only a window can, and some refuse: a sandboxed frame without `allow-modals` does nothing.

/// Opens the browser's own way of printing. Whether it could be asked; what came of it, no page is told.
pub fn print() -> bool {
    web_sys::window().is_some_and(|window| window.print().is_ok())
}
