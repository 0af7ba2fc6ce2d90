//! The file to publish: how much of it, the whole of it, and saving it.
//!
//! Separate because what is published cannot be taken back: nothing is saved here that was not shown word for word.

use super::text_field::{copy_button, shared_text};
use super::{head, shared_file};
use crate::app::components::{RadioGroup, radio_group};
use crate::app::desk::Desk;
use crate::app::text::share as text;
use crate::interchange::{PublicLevel, WITHHELD};
use crate::session::{Action, SharePlace, Sharing};
use yew::prelude::*;

pub(super) fn public_file(desk: &Desk) -> Html {
    let sharing = desk.session.sharing;
    let on_choice = desk.act.reform(move |position: usize| {
        let level = PublicLevel::ALL.get(position).copied().unwrap_or_default();
        Action::ShareWished(Sharing { level, ..sharing })
    });
    let (_, _, file) = shared_file(&desk.session);
    html! {
        <>
            { head(desk, SharePlace::Public) }
            {
                radio_group(RadioGroup {
                    name: "share-level".into(),
                    legend: text::LEVEL,
                    help: "",
                    note: String::new(),
                    choices: PublicLevel::ALL.map(|level| (level.id(), text::level(level))).to_vec(),
                    chosen: PublicLevel::ALL.iter().position(|level| *level == sharing.level),
                    is_said: [false, false],
                    on_choice,
                })
            }
            <p data-part="level-means">{ text::level_means(sharing.level) }</p>
            <p>{ text::NEVER }{ " " }{ text::withheld(WITHHELD) }</p>
            { shared_text(text::PUBLIC_TEXT, file, "14", false) }
            <div class="crosscheck-row">
                <button
                    type="button"
                    class="crosscheck-button crosscheck-button-primary"
                    data-part="share-save"
                    onclick={desk.on(Action::ShareSaved)}
                >
                    { text::SAVE_PUBLIC }
                </button>
                { copy_button(desk, text::COPY) }
            </div>
            <p class="crosscheck-soft">{ text::PUBLISH }</p>
        </>
    }
}
