//! Starting the page.
//!
//! Separate because it is what a script calls once the program is there, and the only thing it can call.

use super::root::Root;
use crate::app::{App, AppProps};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Renders the page into this element, in place of what stands there until now.
#[wasm_bindgen]
pub fn mount(root: Element) {
    let props = AppProps { root: Root::new(root.clone()) };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}

/// Says that the part which computes is there; the others need not be.
#[wasm_bindgen]
pub fn begin_to_answer() {
    crate::app::begin_to_answer();
}

/// Says that all parts of the program are there. Before their files were put to this very program, that is not so.
#[wasm_bindgen]
pub fn arrive() {
    crate::app::arrive();
}
