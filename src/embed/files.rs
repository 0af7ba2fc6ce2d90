//! Files: handing the visitor one, and reading one the visitor chose.
//!
//! Separate because both go through objects that only browsers have. No network is involved: a blob address
//! never leaves the page.

use gloo::file::futures::read_as_text;
use gloo::file::{Blob, File, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// Offers `text` as a download named `name`. Whether the browser could be asked.
pub fn save_text(name: &str, media_type: &str, text: &str) -> bool {
    let url = ObjectUrl::from(Blob::new_with_options(text, Some(media_type)));
    let anchor = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("a").ok())
        .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    let Some(anchor) = anchor else { return false };
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The address has to outlive the click: the browser reads it a little later.
    gloo::timers::callback::Timeout::new(60_000, move || drop(url)).forget();
    true
}

/// Reads a chosen file as text; `None` when the browser cannot.
pub async fn read_text(file: web_sys::File) -> Option<String> {
    read_as_text(&File::from(file)).await.ok()
}
