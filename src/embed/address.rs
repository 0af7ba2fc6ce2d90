//! The fragment of the page's own address.
//!
//! Separate because it is the only thing ever read of an address, once, at the start; none is ever written.

/// What stands behind the `#` of the address, with its escapes undone; `None` where there is nothing, or nothing
/// that can be read.
pub fn fragment() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let encoded = hash.strip_prefix('#').filter(|rest| !rest.is_empty())?;
    js_sys::decode_uri_component(encoded).ok().map(String::from)
}
