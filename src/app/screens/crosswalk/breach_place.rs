//! The breach clock: three questions, the dates at once, and whatever makes them more exact folded up below.
//!
//! Separate from the places to read: what is entered here belongs to the visit, and the answer is that of `crate::breach`.

mod answer;
mod chain;
mod events;
mod facts;
mod field;
mod given;
mod lines;
mod questions;
mod rests_on;
mod states;

use self::answer::answer;
use self::chain::chain;
use self::events::{events, which};
use self::facts::{counts, discovery, hold, recounts};
use self::field::Form;
pub use self::given::breach_dates;
use self::questions::questions;
use self::rests_on::rests_on;
use self::states::states;
use super::place_head;
use crate::app::components::plain;
use crate::app::desk::Desk;
use crate::app::text::breach as text;
use crate::breach::tell;
use yew::prelude::*;

/// The place.
pub(super) fn breach_place(desk: &Desk) -> Html {
    let (number, event) = desk.session.breaches.opened();
    let clock = tell(&event, desk.session.today);
    let form = Form::new(desk, event);
    let lead = html! {
        <>
            <p class="crosscheck-lead">{ text::LEAD }</p>
            <p class="crosscheck-small crosscheck-soft" data-part="breach-visit">{ text::VISIT }</p>
        </>
    };
    html! {
        <article class="crosscheck-place" aria-labelledby="place-title" data-part="breach-clock">
            { place_head(plain(text::TOOL), plain(text::TITLE), lead) }
            { which(desk) }
            // Each event has fields of its own: what is being typed in one is not another's.
            <div key={number.to_string()} class="crosscheck-breach">
                { questions(&form) }
                { answer(desk, &form, &clock) }
                <div class="crosscheck-breach-facts">
                    { counts(&form, &clock) }
                    { discovery(&form) }
                    { states(&form) }
                    { recounts(&form) }
                    { hold(&form, &clock) }
                    { chain(&form) }
                    { events(desk, &form) }
                    { rests_on(desk, &form) }
                </div>
            </div>
        </article>
    }
}
