//! The page around the widget, as far as www/wishes.js lets it speak.
//!
//! Separate because the program has no means to send or receive a message: it reads and writes attributes of its own
//! root, and a script that can be read in a minute carries them on.

use super::root::Root;
use gloo::events::EventListener;

impl Root {
    /// What the page around asked for under this name; `None` where it did not.
    pub fn asked(&self, name: &str) -> Option<String> {
        self.said(&["data-asked-", name].concat())
    }

    /// What the page itself says, for its visitors: `build`, which version it is; `origin`, where it came from.
    pub fn own(&self, name: &str) -> Option<String> {
        self.said(&["data-", name].concat())
    }

    /// An attribute of the root; where there is no browser, there is no root that could have any.
    fn said(&self, attribute: &str) -> Option<String> {
        if cfg!(target_arch = "wasm32") { self.element().get_attribute(attribute) } else { None }
    }

    /// Calls back whenever the page around asks for something else, as long as the listener is held.
    pub fn on_asked(&self, callback: impl Fn() + 'static) -> EventListener {
        EventListener::new(self.element(), "crosscheck-asked", move |_| callback())
    }

    /// Says whether something is so: `unkept`, something was entered that is kept nowhere.
    pub fn mark(&self, name: &str, is_so: bool) {
        if is_so {
            self.tell(name, "");
        } else {
            let _ = self.element().remove_attribute(&["data-told-", name].concat());
        }
    }

    /// Says something to the page around: `unknown`, what it asked for and does not exist; `handed-…`, what the visitor
    /// gives it. Whether it could be said.
    pub fn tell(&self, name: &str, text: &str) -> bool {
        self.element().set_attribute(&["data-told-", name].concat(), text).is_ok()
    }
}
