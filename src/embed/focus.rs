//! Focus and scrolling.
//!
//! Separate because screens say where focus should go, and only a document can move it.

use super::root::Root;
use wasm_bindgen::JsCast;

impl Root {
    /// Moves focus to the element with this id and brings it to the top of the window. Whether it was there.
    pub fn show(&self, id: &str) -> bool {
        let Some(element) = self.find(id) else {
            return false;
        };
        // On somebody else's page, focus brings it into view and no more than that.
        if !self.is_inline() {
            element.scroll_into_view();
        }
        element.focus().is_ok()
    }

    /// Moves focus to the element with this id; what is in view already stays where it is. Whether it was there.
    pub fn focus(&self, id: &str) -> bool {
        self.find(id).is_some_and(|element| element.focus().is_ok())
    }

    /// How far the element with this id is below the top of the window, in pixels.
    pub fn place_of(&self, id: &str) -> Option<i32> {
        let mut place = 0;
        let mut next = self.find(id);
        while let Some(element) = next {
            place += element.offset_top();
            next = element.offset_parent().and_then(|parent| parent.dyn_into().ok());
        }
        let scrolled = web_sys::window()?.scroll_y().ok()?;
        // Whole pixels are enough, and the float ends here.
        (place != 0).then_some(place - scrolled as i32)
    }

    /// Scrolls until the element with this id is in that place again.
    pub fn hold(&self, id: &str, place: i32) {
        if self.is_inline() {
            return;
        }
        if let (Some(window), Some(now)) = (web_sys::window(), self.place_of(id)) {
            window.scroll_by_with_x_and_y(0.0, f64::from(now - place));
        }
    }

    /// How far the page is scrolled, in pixels.
    pub fn scrolled(&self) -> i32 {
        web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default() as i32
    }

    /// Scrolls to where the page was.
    pub fn scroll_back_to(&self, pixels: i32) {
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, f64::from(pixels));
        }
    }

    /// The id of the element that has focus, if it has one.
    pub fn focused_id(&self) -> Option<String> {
        Some(self.find_focused()?.id()).filter(|id| !id.is_empty())
    }

    /// Scrolls to the top of the page.
    pub fn scroll_to_top(&self) {
        if self.is_inline() {
            return;
        }
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }
}
