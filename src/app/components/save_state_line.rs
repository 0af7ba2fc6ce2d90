//! One line that says where what was entered is right now.
//!
//! Separate because it must be true at any moment, so it shows the save state and nothing derived from it.

use crate::app::desk::Desk;
use crate::app::text::{examples, keeping, page as text, start};
use crate::session::{Action, Keeping, ProfilePart, SaveState, Screen};
use wasm_bindgen::JsCast;
use yew::prelude::*;

const NOT_KEPT: &str = "crosscheck-save-state-blocked";

/// Where what was entered is.
pub fn save_state_line(desk: &Desk) -> Html {
    let session = &desk.session;
    let (state, class) = match session.save_state {
        SaveState::Empty => ("empty", "crosscheck-save-state-empty"),
        SaveState::Saved => ("saved", "crosscheck-save-state-saved"),
        SaveState::Settling => ("settling", "crosscheck-save-state-empty"),
        SaveState::Unsettled => ("unsettled", "crosscheck-save-state-saved"),
        SaveState::Unreadable => ("unreadable", NOT_KEPT),
        SaveState::Nowhere => ("nowhere", "crosscheck-save-state-nowhere"),
        SaveState::Blocked => ("blocked", NOT_KEPT),
        SaveState::Full => ("full", NOT_KEPT),
        SaveState::Overtaken => ("overtaken", NOT_KEPT),
        SaveState::Gone => ("gone", NOT_KEPT),
    };
    // Of what is shown, while the visitor's own answers wait.
    let (state, class, said) = if session.waiting.is_some() {
        ("example", "crosscheck-save-state-empty", examples::NOT_KEPT)
    } else {
        (state, class, text::save_state(&session.save_state, session.keeping))
    };
    // What keeps it is still to come.
    let is_to_come = state == "empty" && session.has_content();
    let (state, said) = if is_to_come { ("to-come", text::NOT_KEPT_YET) } else { (state, said) };
    // A moment on the way to the disk is nothing to be read out.
    let is_busy = (state == "settling").then_some("true");
    // Where nothing keeps it, the way out is never out of sight.
    let saves =
        session.waiting.is_none() && !session.save_state.is_kept() && session.save_state != SaveState::Empty;
    html! {
        <>
            <p class="crosscheck-visually-hidden" role="status" aria-busy={is_busy} data-part="save-state" data-state={state}>
                { said }
            </p>
            if session.waiting.is_some() {
                <p class={classes!("crosscheck-save-state", class)} aria-hidden="true">{ said }</p>
            } else {
                { menu(desk, html! { <span class={classes!("crosscheck-save-state", class)}>{ said }</span> }) }
            }
            if saves {
                <button type="button" class="crosscheck-open" data-part="save-now" onclick={desk.on(Action::FileRequested)}>
                    { text::SAVE_INSTEAD }
                </button>
            }
        </>
    }
}

/// What can be done about it, folded up under what is said.
fn menu(desk: &Desk, said: Html) -> Html {
    let session = &desk.session;
    let (other, label) = match session.keeping {
        Keeping::ThisTab => (Keeping::ThisBrowser, keeping::KEEP_HERE),
        Keeping::ThisBrowser => (Keeping::ThisTab, keeping::KEEP_TAB_ONLY),
    };
    let node = NodeRef::default();
    // Away from it, it is in the way.
    let on_left = {
        let node = node.clone();
        Callback::from(move |event: FocusEvent| {
            let next = event.related_target().and_then(|target| target.dyn_into::<web_sys::Node>().ok());
            if !node.get().is_some_and(|menu| menu.contains(next.as_ref())) {
                close(&node);
            }
        })
    };
    let on_key = {
        let node = node.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close(&node);
            }
        })
    };
    let item = |part: &'static str, name: &'static str, action: Action| {
        let (node, act) = (node.clone(), desk.act.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            close(&node);
            act.emit(action.clone());
        });
        html! { <li><button type="button" data-part={part} {onclick}>{ name }</button></li> }
    };
    html! {
        <details class="crosscheck-menu" data-part="keeping-menu" ref={node.clone()} onfocusout={on_left} onkeydown={on_key}>
            <summary aria-label={[keeping::MENU, ": ", text::save_state(&session.save_state, session.keeping)].concat()}>
                { said }
            </summary>
            <ul>
                if !session.surroundings.is_inline() {
                    { item("menu-keep", label, Action::KeepingChosen(other)) }
                }
                { item("menu-save", start::SAVE_FILE, Action::FileRequested) }
                if desk.has(Screen::Start) {
                    { item("menu-more", keeping::MENU_MORE, Action::ProfileSought(ProfilePart::Keeping)) }
                }
            </ul>
        </details>
    }
}

/// Closes the menu; focus that was in it stays at what opens it.
fn close(menu: &NodeRef) {
    let Some(menu) = menu.cast::<web_sys::Element>() else { return };
    if let (Ok(Some(_)), Ok(Some(summary))) = (menu.query_selector(":focus"), menu.query_selector("summary"))
        && let Ok(summary) = summary.dyn_into::<web_sys::HtmlElement>()
    {
        summary.focus().ok();
    }
    // Where it cannot be closed, it stays open, and nothing is lost.
    menu.remove_attribute("open").ok();
}
