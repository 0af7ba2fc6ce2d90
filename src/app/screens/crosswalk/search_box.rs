//! The search: what is typed, and how much is found.
//!
//! Separate because it stands above every place of this screen.

use super::search_index::Results;
use super::search_results::{BOX, result_id};
use crate::app::desk::Desk;
use crate::app::text::crosswalk as text;
use crate::session::{Action, Place};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The box, and how much was found.
pub(super) fn search_box(desk: &Desk, results: Option<&Results>) -> Html {
    let session = &desk.session;
    let first = results.and_then(|results| results.hits.first()).map(|(place, _)| *place);
    let status = results.map(|results| text::found(results.total)).unwrap_or_default();
    let root = desk.root.clone();
    let oninput = desk.act.reform(move |event: InputEvent| {
        // What is found takes the place of what was read; it begins at the top.
        root.scroll_to_top();
        let input: HtmlInputElement = event.target_unchecked_into();
        Action::QueryTyped(input.value())
    });
    html! {
        <div class="crosscheck-search" role="search">
            <label class="crosscheck-visually-hidden" for={BOX}>{ text::SEARCH }</label>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.8 10.8L14 14" />
            </svg>
            <input
                type="search"
                id={BOX}
                value={session.query.clone()}
                placeholder={text::SEARCH_HINT}
                autocomplete="off"
                spellcheck="false"
                translate="no"
                enterkeyhint="search"
                maxlength="200"
                {oninput}
                onkeydown={on_key(desk, first)}
            />
            <p class="crosscheck-search-status" role="status" data-part="search-status">{ status }</p>
        </div>
    }
}

/// Down into the results, Enter opens the first of them, Escape takes the search away.
fn on_key(desk: &Desk, first: Option<Place>) -> Callback<KeyboardEvent> {
    let (act, root) = (desk.act.clone(), desk.root.clone());
    let query = desk.session.query.clone();
    let is_searching = desk.session.is_searching();
    Callback::from(move |event: KeyboardEvent| {
        let done = match event.key().as_str() {
            "Escape" if !query.is_empty() => {
                act.emit(Action::QueryTyped(String::new()));
                true
            }
            // What was found before stands ready, put away when something of it was opened.
            "Enter" | "ArrowDown" if !is_searching && !query.trim().is_empty() => {
                act.emit(Action::QueryTyped(query.clone()));
                true
            }
            "Enter" => {
                if let Some(first) = first {
                    act.emit(Action::PlaceOpened(first));
                }
                true
            }
            "ArrowDown" => root.focus(&result_id(0)),
            _ => false,
        };
        if done {
            event.prevent_default();
        }
    })
}
