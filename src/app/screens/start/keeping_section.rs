//! Where answers are kept: this tab, this browser, or a file; and how to erase them.
//!
//! Separate because these three states are a promise: each is named plainly and none is better than it is.

use super::erase_section::EraseSection;
use super::file_section::FileSection;
use crate::app::components::{RadioGroup, filtered};
use crate::app::desk::use_desk;
use crate::app::text::start as text;
use crate::session::{Action, Keeping, SaveState};
use yew::prelude::*;

const KEEPINGS: [Keeping; 2] = [Keeping::ThisTab, Keeping::ThisBrowser];

/// Where answers are kept.
#[function_component]
pub fn KeepingSection() -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    let session = &desk.session;
    let choices: Vec<(AttrValue, AttrValue)> =
        vec![("this-tab".into(), text::KEEP_TAB.into()), ("this-browser".into(), text::KEEP_BROWSER.into())];
    let on_choice = filtered(&desk.act, |position: usize| {
        KEEPINGS.get(position).map(|keeping| Action::KeepingChosen(*keeping))
    });
    html! {
        <section class="crosscheck-section crosscheck-keeping" data-part="keeping">
            <h2>{ text::KEEPING_HEADING }</h2>
            <RadioGroup
                name="keeping"
                legend={text::KEEPING}
                help={text::KEEP_FORGETS}
                {choices}
                chosen={KEEPINGS.iter().position(|keeping| *keeping == session.keeping)}
                {on_choice}
            />
            if session.save_state == SaveState::Blocked {
                <p class="crosscheck-warning" data-part="storage-blocked">{ text::KEEP_BLOCKED }</p>
            }
            <FileSection />
            <EraseSection />
        </section>
    }
}
