//! The open questions that narrow the scores most, ten at a time.
//!
//! Separate from the domains because this order changes with every answer. A batch therefore stays as it is
//! until the visitor asks for the next one: a question that has just been answered must not vanish from under
//! the visitor's hands.

use super::LIST_TITLE;
use super::question::question;
use super::questions_head::questions_head;
use crate::app::desk::{Desk, DeskProps};
use crate::app::text::assess as text;
use crate::catalog::ControlIndex;
use crate::embed::focus_by_id;
use crate::engine::{Fraction, narrowing};
use crate::session::{Action, Screen};
use yew::prelude::*;

const BATCH: usize = 10;

/// The questions that narrow most.
#[function_component]
pub fn BatchQuestions(props: &DeskProps) -> Html {
    let desk = &props.desk;
    let batch = use_state(|| next_batch(desk));
    let is_focus_wanted = use_mut_ref(|| false);
    {
        let is_focus_wanted = is_focus_wanted.clone();
        use_effect(move || {
            if is_focus_wanted.replace(false) {
                focus_by_id(LIST_TITLE);
            }
        });
    }
    let shown: Vec<ControlIndex> =
        batch.iter().copied().filter(|c| desk.report.controls[c.position()].is_asked).collect();
    let lead = if shown.is_empty() { text::NOTHING_OPEN } else { text::NARROWING_LEAD };
    let has_more = !next_batch(desk).is_empty();
    let onclick = {
        let (batch, desk) = (batch.setter(), desk.clone());
        Callback::from(move |_| {
            is_focus_wanted.replace(true);
            batch.set(next_batch(&desk));
        })
    };
    html! {
        <div class="crosscheck-questions" data-part="batch">
            { questions_head(desk, text::NARROWING, lead.into(), &shown) }
            for control in shown {
                { question(desk, control) }
            }
            <div class="crosscheck-row">
                if has_more {
                    <button
                        type="button"
                        class="crosscheck-button crosscheck-button-primary"
                        data-part="next-batch"
                        {onclick}
                    >
                        { text::NEXT_BATCH }
                    </button>
                } else if desk.has(Screen::Results) {
                    <button
                        type="button"
                        class="crosscheck-button crosscheck-button-primary"
                        data-part="next"
                        onclick={desk.on(Action::ScreenOpened(Screen::Results))}
                    >
                        { text::TO_RESULTS }
                    </button>
                }
            </div>
        </div>
    }
}

fn next_batch(desk: &Desk) -> Vec<ControlIndex> {
    narrowing(&desk.report, Fraction::from_integer(0)).order.into_iter().take(BATCH).collect()
}
