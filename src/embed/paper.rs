//! Paper: asking the browser to print.
//!
//! Separate because only a window can, and some refuse: a sandboxed frame without `allow-modals` does nothing.

use super::root::Root;

impl Root {
    /// Opens the browser's own way of printing. Whether it could be asked; what came of it, no page is told. In a frame,
    /// the mark tells this from the page around being printed with the frame in it; www/frame.js takes it away.
    pub fn print(&self) -> bool {
        self.tell("own-print", "");
        web_sys::window().is_some_and(|window| window.print().is_ok())
    }
}
