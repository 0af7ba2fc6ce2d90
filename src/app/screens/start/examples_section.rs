//! The made-up companies, one click each.
//!
//! Separate because it is for those who want to see what this does before they enter anything.

use crate::app::components::fold;
use crate::app::desk::Desk;
use crate::app::examples::EXAMPLES;
use crate::app::text::examples as text;
use crate::session::Action;
use yew::prelude::*;

/// The made-up companies.
pub fn examples_section(desk: &Desk) -> Html {
    let shown = desk.session.waiting.as_ref().map(|waiting| usize::from(waiting.example));
    let content = html! {
        <div class="crosscheck-examples" data-part="examples">
            <p class="crosscheck-soft">{ text::LEAD }</p>
            <ul>
                for (position, example) in EXAMPLES.iter().enumerate() {
                    <li key={example.id}>{ choice(desk, position, shown == Some(position)) }</li>
                }
            </ul>
        </div>
    };
    fold("examples", text::TITLE, String::new(), false, content)
}

fn choice(desk: &Desk, position: usize, is_shown: bool) -> Html {
    let example = EXAMPLES[position];
    let (name, who) = text::example(example.id);
    let onclick = desk.on::<MouseEvent>(Action::ExampleWanted(u8::try_from(position).unwrap_or_default()));
    html! {
        <button
            type="button"
            class="crosscheck-button crosscheck-example"
            data-example={example.id}
            aria-current={is_shown.then_some("true")}
            {onclick}
        >
            <strong>{ name }</strong>
            <span class="crosscheck-small crosscheck-soft">{ who }</span>
        </button>
    }
}
