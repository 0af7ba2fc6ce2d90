//! The dates: who tells whom by when, each with its rule.
//!
//! Separate because it is what everything else on the place is for.

use super::field::Form;
use super::given::breach_text;
use super::lines::{day, duty_line, remarks, why_line, zero_line};
use crate::app::components::{TextToCopy, copy_button, fold, line_said, text_to_copy};
use crate::app::desk::Desk;
use crate::app::ids::BREACH_TEXT;
use crate::app::text::breach as text;
use crate::breach::{Clock, Duty};
use crate::session::{Action, BreachStep};
use yew::prelude::*;

pub(super) fn answer(desk: &Desk, form: &Form, clock: &Clock) -> Html {
    let event = &form.event;
    let has_dates = !clock.duties.is_empty();
    html! {
        <section class="crosscheck-breach-answer" aria-labelledby="breach-answer" data-part="breach-answer">
            <h3 id="breach-answer">{ text::ANSWER }</h3>
            // Said as it changes, without all the dates.
            <div role="status">
                if let Some(zero) = clock.zero {
                    <p data-part="day-zero" data-day={zero.0.iso()}>{ line_said(&zero_line(event, zero)) }</p>
                } else {
                    <p data-part="needs-day">{ text::NEEDS_DAY }</p>
                }
                if event.role.is_none() {
                    <p data-part="needs-role">{ text::NEEDS_ROLE }</p>
                }
            </div>
            if has_dates {
                <ol class="crosscheck-breach-dates" data-part="breach-dates">
                    for duty in clock.duties.iter() {
                        { row(desk, form, clock, duty) }
                    }
                </ol>
                <p>{ text::OUTER }</p>
            }
            if clock.zero.is_some() && event.role.is_some() {
                for (part, words) in remarks(event, clock) {
                    <p class={(part == "problem").then_some("crosscheck-warning")} data-part={part}>{ words }</p>
                }
            }
            if has_dates {
                { taken_along(desk) }
            }
        </section>
    }
}

fn row(desk: &Desk, form: &Form, clock: &Clock, duty: &Duty) -> Html {
    let away = desk.session.today.map(|today| duty.due.days_since(today));
    html! {
        <li data-due={duty.due.iso()}>
            <p class="crosscheck-breach-day">
                <strong>{ day(duty.due) }</strong>
                if let Some(days) = away {
                    <span class={classes!("crosscheck-small", if days < 0 { "crosscheck-breach-over" } else { "crosscheck-soft" })}>
                        { text::away(days) }
                    </span>
                }
            </p>
            <p>{ line_said(&duty_line(&form.event, duty)) }</p>
            <p class="crosscheck-small crosscheck-soft">{ line_said(&why_line(&form.event, clock, duty)) }</p>
        </li>
    }
}

/// The dates as a file, and everything as text.
fn taken_along(desk: &Desk) -> Html {
    let step = |step: BreachStep| Action::Breach(Box::new(step));
    let parts = ["copy-breach", "breach-copied"];
    let words = text_to_copy(TextToCopy {
        id: BREACH_TEXT,
        part: "breach-text",
        label: text::AS_TEXT,
        words: breach_text(&desk.session),
        rows: "10",
        is_table: false,
    });
    html! {
        <>
            <div class="crosscheck-row">
                <button
                    type="button"
                    class="crosscheck-button crosscheck-button-primary"
                    data-part="save-dates"
                    onclick={desk.on(step(BreachStep::Saved))}
                >
                    { text::SAVE }
                </button>
                { copy_button(desk, parts, text::COPY, step(BreachStep::Copied), desk.session.breaches.copied) }
            </div>
            { fold("breach-as-text", text::AS_TEXT, String::new(), false, words) }
        </>
    }
}
