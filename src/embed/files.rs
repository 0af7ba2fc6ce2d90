//! Files: handing the visitor one, and reading one the visitor chose.
//!
//! Separate because both go through objects that only browsers have. No network is involved: a blob address
//! never leaves the page.

use gloo::file::futures::read_as_bytes;
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

/// Reads the first bytes of a chosen file, at most so many; `None` when the browser cannot. What they say is not the
/// browser's to guess: it would put a sign in place of what it cannot read.
pub async fn read_bytes(file: web_sys::File, most: usize) -> Option<Vec<u8>> {
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    let whole: Blob = File::from(file).into();
    let read = if whole.size() > most { whole.slice(0, most) } else { whole };
    read_as_bytes(&read).await.ok()
}
