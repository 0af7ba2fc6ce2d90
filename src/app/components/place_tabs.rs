//! The parts of a screen that stand below the same figures, one of them open.
//!
//! Separate because two screens have them. They are places with addresses, so they are buttons in a navigation, as the screens
//! are, and not the tabs of a widget.

use crate::app::desk::Desk;
use crate::session::Action;
use yew::prelude::*;

/// One part.
pub struct Tab {
    /// The word for it in addresses.
    pub id: &'static str,
    /// What a reader sees.
    pub name: AttrValue,
    /// Whether it is open.
    pub is_open: bool,
    /// Goes there.
    pub opens: Action,
}

/// The parts, side by side.
pub fn place_tabs(desk: &Desk, label: &'static str, tabs: Vec<Tab>) -> Html {
    html! {
        <nav class="crosscheck-tabs" aria-label={label}>
            <ul>
                for tab in tabs {
                    <li key={tab.id}>
                        <button
                            type="button"
                            id={tab_id(tab.id)}
                            data-tab={tab.id}
                            aria-current={tab.is_open.then_some("page")}
                            onclick={desk.on(tab.opens)}
                        >
                            { tab.name }
                        </button>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// The id of the button of a part, for who leads there from elsewhere on the screen.
pub fn tab_id(id: &str) -> String {
    ["tab-", id].concat()
}
