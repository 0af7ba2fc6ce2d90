//! Starting the page.
//!
//! Separate because it is the one place that decides where in the document the page lives.

use crate::app::App;

/// Renders the page into the element with the id `crosscheck`, or says in the console that there is none.
pub fn start() {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("crosscheck"));
    match root {
        Some(root) => {
            // The shell's loading text stands there until now.
            root.set_text_content(None);
            yew::Renderer::<App>::with_root(root).render();
        }
        None => gloo::console::error!("crosscheck: the page has no element with the id `crosscheck`"),
    }
}
