//! Several events: which one is open, what it is called, one more, one less.
//!
//! Separate because an event knows nothing of others.

use super::field::Form;
use super::lines::event_name;
use crate::app::components::{TextField, fold, line_said};
use crate::app::desk::Desk;
use crate::app::text::breach as text;
use crate::session::{Action, BreachStep, MOST_EVENTS};
use yew::prelude::*;

/// The events, where there are several.
pub(super) fn which(desk: &Desk) -> Html {
    let breaches = &desk.session.breaches;
    if breaches.events.len() < 2 {
        return Html::default();
    }
    html! {
        <div class="crosscheck-row" role="group" aria-label={text::WHICH} data-part="breach-events">
            for (place, (number, event)) in breaches.events.iter().enumerate() {
                <button
                    key={number.to_string()}
                    type="button"
                    class="crosscheck-button"
                    aria-pressed={(place == breaches.open).to_string()}
                    onclick={step(desk, BreachStep::Opened(place))}
                >
                    { line_said(&event_name(event, place)) }
                </button>
            }
        </div>
    }
}

fn step(desk: &Desk, step: BreachStep) -> Callback<MouseEvent> {
    desk.on(Action::Breach(Box::new(step)))
}

/// Its name, and the others.
pub(super) fn events(desk: &Desk, form: &Form) -> Html {
    let breaches = &desk.session.breaches;
    let on_text = form.change(|event, name| event.name = name);
    let content = html! {
        <>
            <p class="crosscheck-help">{ text::EVENTS_HELP }</p>
            <TextField id="breach-name" label={text::NAME} value={form.event.name.clone()} {on_text} />
            <div class="crosscheck-row">
                if breaches.events.len() < MOST_EVENTS {
                    <button type="button" class="crosscheck-button" data-part="add-event" onclick={step(desk, BreachStep::Added)}>
                        { text::ADD_EVENT }
                    </button>
                }
                if breaches.events.len() > 1 || !form.event.is_empty() {
                    <button type="button" class="crosscheck-button" data-part="remove-event" onclick={step(desk, BreachStep::Removed)}>
                        { text::REMOVE_EVENT }
                    </button>
                }
                if breaches.removed.is_some() && breaches.events.len() < MOST_EVENTS {
                    <button type="button" class="crosscheck-button" data-part="restore-event" onclick={step(desk, BreachStep::Restored)}>
                        { text::RESTORE_EVENT }
                    </button>
                }
            </div>
        </>
    };
    fold("breach-other-events", text::EVENTS, String::new(), false, content)
}
