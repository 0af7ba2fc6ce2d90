//! Focus and scrolling.
//!
//! Separate because screens say where focus should go, and only a document can move it.

use super::root::Root;
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};
use yew::platform::spawn_local;

impl Root {
    /// Moves focus to the element with this id and brings it to the top of the window. Whether it was there.
    pub fn show(&self, id: &str) -> bool {
        self.once_there(id, |root, element| {
            // On somebody else's page, focus brings it into view and no more than that.
            if !root.is_inline() {
                element.scroll_into_view();
            }
            element.focus().is_ok()
        })
    }

    /// Moves focus to the element with this id; what is in view already stays where it is. Whether it was there.
    pub fn focus(&self, id: &str) -> bool {
        self.once_there(id, |_, element| element.focus().is_ok())
    }

    /// Does something with the element with this id: at once where it is there, and else as soon as the row of its question,
    /// which is opened for it, is drawn. What a closed row holds is not there before it is opened for the first time.
    fn once_there(&self, id: &str, act: impl FnOnce(&Self, &HtmlElement) -> bool + 'static) -> bool {
        if let Some(element) = self.find(id) {
            open_around(&element);
            return act(self, &element);
        }
        let Some(row) = self.find_row_of(id) else {
            return false;
        };
        open_around(&row);
        let is_told = unfold(&row);
        let (root, id) = (self.clone(), id.to_owned());
        spawn_local(async move {
            // Drawing has begun before this; where much is drawn, it takes a few turns.
            for _ in 0..TURNS {
                if let Some(element) = root.find(&id) {
                    act(&root, &element);
                    return;
                }
                TimeoutFuture::new(0).await;
            }
        });
        is_told
    }

    /// The closed row whose question has an element with this id: an id says what it is, and then of which question.
    fn find_row_of(&self, id: &str) -> Option<Element> {
        let (_, of) = id.split_once('-')?;
        let rows = self.element().query_selector_all("details[data-fold=\"question\"]:not([open])").ok()?;
        let mut longest: Option<(usize, Element)> = None;
        for row in (0..rows.length()).filter_map(|place| rows.get(place)?.dyn_into::<Element>().ok()) {
            let question = row.get_attribute("data-row").unwrap_or_default();
            let rest = of.strip_prefix(question.as_str());
            let is_of = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
            if is_of && longest.as_ref().is_none_or(|(length, _)| question.len() > *length) {
                longest = Some((question.len(), row));
            }
        }
        longest.map(|(_, row)| row)
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

    /// Whether what has focus stands in such an element.
    pub fn is_focus_in(&self, selector: &str) -> bool {
        self.find_focused().is_some_and(|focused| matches!(focused.closest(selector), Ok(Some(_))))
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

/// How often it is looked whether a row is drawn.
const TURNS: usize = 50;

/// Opens a row and tells so at once: the browser does only in a moment.
fn unfold(row: &Element) -> bool {
    row.set_attribute("open", "").ok();
    Event::new("toggle").is_ok_and(|event| row.dispatch_event(&event).is_ok())
}

/// Opens what an element is folded up in: nothing that is hidden takes focus.
fn open_around(element: &Element) {
    let mut next = element.parent_element();
    while let Some(around) = next {
        if around.local_name() == "details" && !around.has_attribute("open") {
            // Where it cannot be opened, focus stays where it is.
            around.set_attribute("open", "").ok();
        }
        next = around.parent_element();
    }
}
