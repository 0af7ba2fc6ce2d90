//! Where answers are kept: this tab, this browser, or a file; and how to erase them.
//!
//! Separate because these three states are a promise: each is named plainly and none is better than it is.

use super::erase_section::erase_section;
use super::file_section::file_section;
use crate::app::components::{RadioGroup, filtered, fold, radio_group};
use crate::app::desk::Desk;
use crate::app::text::{keeping, page, start as text};
use crate::session::{Action, Keeping, Placement, SaveState};
use yew::prelude::*;

const KEEPINGS: [Keeping; 2] = [Keeping::ThisTab, Keeping::ThisBrowser];

/// Where answers are kept.
pub fn keeping_section(desk: &Desk) -> Html {
    let session = &desk.session;
    let choices: Vec<(&'static str, &'static str)> =
        vec![("this-tab", text::KEEP_TAB), ("this-browser", text::KEEP_BROWSER)];
    let on_choice = filtered(&desk.act, |position: usize| {
        KEEPINGS.get(position).map(|keeping| Action::KeepingChosen(*keeping))
    });
    // What needs a decision stands open.
    let is_open = session.set_aside.texts > 0
        || session.is_erasing
        || matches!(session.save_state, SaveState::Blocked | SaveState::Full);
    let content = html! {
        <div class="crosscheck-section" data-part="keeping">
            if session.surroundings.is_inline() {
                <p data-part="keeping-inline">{ text::KEEP_INLINE }</p>
            } else {
                { radio_group(RadioGroup { name: "keeping".into(), legend: text::KEEPING, help: text::KEEP_FORGETS, note: String::new(), choices, chosen: KEEPINGS.iter().position(|keeping| *keeping == session.keeping), is_said: [false, false], on_choice }) }
            }
            if session.surroundings.placement == Placement::Framed {
                <p class="crosscheck-help" data-part="keeping-framed">{ text::KEEP_FRAMED }</p>
            }
            if session.save_state == SaveState::Blocked {
                <p class="crosscheck-warning" data-part="storage-blocked">{ text::KEEP_BLOCKED }</p>
            }
            if session.save_state == SaveState::Full {
                <p class="crosscheck-warning" data-part="storage-full">{ text::KEEP_FULL }</p>
            }
            { file_section(desk) }
            if session.set_aside.texts > 0 {
                <div class="crosscheck-stack" data-part="set-aside">
                    <h3>{ keeping::SET_ASIDE_HEADING }</h3>
                    <p>{ keeping::set_aside(session.set_aside) }</p>
                    <div class="crosscheck-row">
                        <button type="button" class="crosscheck-button" data-part="set-aside-save" onclick={desk.on(Action::SetAsideRequested)}>
                            { page::SAVE_SET_ASIDE }
                        </button>
                        <button type="button" class="crosscheck-button crosscheck-button-danger" data-part="set-aside-drop" onclick={desk.on(Action::SetAsideDropRequested)}>
                            { keeping::DROP }
                        </button>
                    </div>
                </div>
            }
            { erase_section(desk) }
        </div>
    };
    fold("keeping", text::KEEPING_HEADING, String::new(), is_open, content)
}
