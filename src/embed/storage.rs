//! The browser's storage behind the session's port.
//!
//! Separate because merely asking for it can throw where it is blocked, so every step is a `Result`.

use crate::session::{Fault, Keeping, Storage};

/// `localStorage` for this browser, `sessionStorage` for this tab.
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserStorage;

fn place(place: Keeping) -> Result<web_sys::Storage, Fault> {
    let window = web_sys::window().ok_or(Fault)?;
    let storage = match place {
        Keeping::ThisBrowser => window.local_storage(),
        Keeping::ThisTab => window.session_storage(),
    };
    storage.ok().flatten().ok_or(Fault)
}

impl Storage for BrowserStorage {
    fn read(&self, at: Keeping, name: &str) -> Result<Option<String>, Fault> {
        place(at)?.get_item(name).map_err(|_| Fault)
    }

    fn write(&mut self, at: Keeping, name: &str, text: &str) -> Result<(), Fault> {
        place(at)?.set_item(name, text).map_err(|_| Fault)
    }

    fn remove(&mut self, at: Keeping, name: &str) -> Result<(), Fault> {
        place(at)?.remove_item(name).map_err(|_| Fault)
    }
}
