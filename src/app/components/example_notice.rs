//! That a made-up company is shown, and the way back: above every screen as long as it is.
//!
//! Separate because nobody may take an example for their own answers, or lose the way to them.

use crate::app::desk::Desk;
use crate::app::examples::EXAMPLES;
use crate::app::text::examples as text;
use crate::session::Action;
use yew::prelude::*;

/// Nothing, where the visitor's own answers are shown.
pub fn example_notice(desk: &Desk) -> Html {
    let session = &desk.session;
    let Some(waiting) = &session.waiting else { return Html::default() };
    let name = EXAMPLES.get(usize::from(waiting.example)).map_or("", |example| text::example(example.id).0);
    let back = if session.has_content() { text::BACK } else { text::BACK_TO_NOTHING };
    html! {
        <aside class="crosscheck-example-notice" data-part="example-notice">
            <div>
                <p><strong>{ text::notice(name) }</strong>{ " " }{ text::NOTICE_MEANS }</p>
                <button type="button" class="crosscheck-button" data-part="example-leave" onclick={desk.on(Action::ExampleLeft)}>
                    { back }
                </button>
            </div>
        </aside>
    }
}
