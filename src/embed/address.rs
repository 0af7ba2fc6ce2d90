//! The fragment of the page's own address.
//!
//! Separate because it is the only thing ever read of an address. It is read off the document as text: a program that cannot
//! get hold of the window's location cannot change it either. What place is open is told to www/address.js, which writes
//! nothing but that behind the `#`.

/// What stands behind the `#` of the address, with its escapes undone; `None` where there is nothing, or nothing
/// that can be read.
pub fn fragment() -> Option<String> {
    let address = web_sys::window()?.document()?.url().ok()?;
    let (_, encoded) = address.split_once('#').filter(|(_, rest)| !rest.is_empty())?;
    js_sys::decode_uri_component(encoded).ok().map(String::from)
}
