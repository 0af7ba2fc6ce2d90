//! The browser's storage behind the session's port.
//!
//! Separate because merely asking for it can throw where it is blocked, so every step is a `Result`.

use crate::session::{Fault, Keeping, Storage};
use wasm_bindgen::{JsCast, JsValue};

/// `localStorage` for this browser, `sessionStorage` for this tab.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserStorage;

fn place(place: Keeping) -> Result<web_sys::Storage, Fault> {
    let window = web_sys::window().ok_or(Fault::Refused)?;
    let storage = match place {
        Keeping::ThisBrowser => window.local_storage(),
        Keeping::ThisTab => window.session_storage(),
    };
    storage.ok().flatten().ok_or(Fault::Refused)
}

fn fault(thrown: JsValue) -> Fault {
    // Browsers do not agree on the name, but on this part of it.
    let is_full = thrown.dyn_ref::<js_sys::Error>().is_some_and(|error| {
        let name: String = error.name().into();
        name.to_ascii_lowercase().contains("quota")
    });
    if is_full { Fault::Full } else { Fault::Refused }
}

impl Storage for BrowserStorage {
    fn names(&self, at: Keeping) -> Result<Vec<String>, Fault> {
        let storage = place(at)?;
        let count = storage.length().map_err(fault)?;
        let mut names = Vec::new();
        for nth in 0..count {
            names.extend(storage.key(nth).map_err(fault)?);
        }
        Ok(names)
    }

    fn read(&self, at: Keeping, name: &str) -> Result<Option<String>, Fault> {
        place(at)?.get_item(name).map_err(fault)
    }

    fn write(&mut self, at: Keeping, name: &str, text: &str) -> Result<(), Fault> {
        place(at)?.set_item(name, text).map_err(fault)
    }

    fn remove(&mut self, at: Keeping, name: &str) -> Result<(), Fault> {
        place(at)?.remove_item(name).map_err(fault)
    }
}
