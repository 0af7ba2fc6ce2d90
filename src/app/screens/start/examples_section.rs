//! The made-up companies, one click each.
//!
//! Separate because it is for those who want to see what this does before they enter anything.

use crate::app::desk::Desk;
use crate::app::examples::EXAMPLES;
use crate::app::text::examples as text;
use crate::session::Action;
use yew::prelude::*;

/// The made-up companies.
pub fn examples_section(desk: &Desk) -> Html {
    let shown = desk.session.waiting.as_ref().map(|waiting| usize::from(waiting.example));
    html! {
        <section class="crosscheck-examples" aria-labelledby="examples-title" data-part="examples">
            <h2 id="examples-title">{ text::TITLE }</h2>
            <p class="crosscheck-soft">{ text::LEAD }</p>
            <ul>
                for (position, example) in EXAMPLES.iter().enumerate() {
                    <li key={example.id}>{ choice(desk, position, shown == Some(position)) }</li>
                }
            </ul>
        </section>
    }
}

fn choice(desk: &Desk, position: usize, is_shown: bool) -> Html {
    let example = EXAMPLES[position];
    let (name, who) = text::example(example.id);
    let act = desk.act.clone();
    let onclick = Callback::from(move |_| {
        if let (Some(assessment), Ok(position)) = (example.read(), u8::try_from(position)) {
            act.emit(Action::ExampleOpened(position, Box::new(assessment)));
        }
    });
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
