//! The six answers to a question, and how to take an answer back.
//!
//! Separate from other radio groups: these have marks, meanings, and no answer at all as a state of its own. With the reason
//! that three of them need.

use super::{TextArea, focus_on, from_catalog, owner_fields, owners_list};
use crate::app::desk::Desk;
use crate::app::ids::{answer_id, reason_id};
use crate::app::text::{assess as text, words};
use crate::catalog::ControlIndex;
use crate::engine::{Notice, Status};
use crate::session::Action;
use yew::prelude::*;

/// The six answers. Where they are explained, each has its number, which is a key, and a few words.
pub fn status_choice(
    desk: &Desk,
    index: ControlIndex,
    is_explained: bool,
    onkeydown: Callback<KeyboardEvent>,
) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let chosen = desk.session.assessment.answer(index).and_then(|answer| answer.status);
    let name = format!("status-{}", control.id);
    let first = NodeRef::default();
    let on_clear = {
        let (first, act) = (first.clone(), desk.act.clone());
        Callback::from(move |_| {
            // The button goes away with the answer; what is left to do is to choose another.
            focus_on(&first);
            act.emit(Action::StatusChosen(index, None));
        })
    };
    html! {
        <div class="crosscheck-status-choice">
            <div class={classes!("crosscheck-status-options", is_explained.then_some("crosscheck-status-explained"))} {onkeydown}>
                for (number, status) in (text::FIRST_KEY..).zip(Status::ALL) {
                    <label key={status.id()} class={classes!("crosscheck-status-option", format!("crosscheck-status-{}", status.id()))}>
                        <input
                            ref={if status == Status::Implemented { first.clone() } else { NodeRef::default() }}
                            type="radio"
                            id={answer_id(control.id, status)}
                            name={name.clone()}
                            value={status.id()}
                            checked={chosen == Some(status)}
                            onchange={desk.on(Action::StatusChosen(index, Some(status)))}
                        />
                        <span>{ words::status(Some(status)) }</span>
                        if is_explained {
                            { " " }
                            <span class="crosscheck-status-hint">{ text::hint(status) }</span>
                            <span class="crosscheck-key" aria-hidden="true">{ number }</span>
                        }
                    </label>
                }
            </div>
            if let Some(status) = chosen {
                <div class="crosscheck-status-chosen">
                    <p class="crosscheck-soft">{ text::meaning(status) }</p>
                    <button
                        type="button"
                        class="crosscheck-open"
                        data-part="clear-answer"
                        onclick={on_clear}
                    >
                        { text::CLEAR }
                        <span class="crosscheck-visually-hidden">{ from_catalog(text::clear_of(control.title)) }</span>
                    </button>
                </div>
            }
        </div>
    }
}

/// The reason for an answer, where it needs one.
pub fn justification(desk: &Desk, index: ControlIndex) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let answer = desk.session.assessment.answer(index);
    let Some(status) = answer.and_then(|a| a.status).filter(|s| s.needs_justification()) else {
        return Html::default();
    };
    let is_missing =
        desk.report.controls[index.position()].standing.notices.contains(&Notice::JustificationMissing);
    html! {
        <>
        if status == Status::Planned {
            <div class="crosscheck-planned">
                { owner_fields(desk, index, PLANNED) }
                { owners_list(desk, PLANNED) }
            </div>
        }
        <TextArea
            id={reason_id(control.id)}
            label={text::justification(status)}
            warning={if is_missing { text::JUSTIFICATION_MISSING } else { "" }}
            value={answer.map(|a| a.justification.clone()).unwrap_or_default()}
            on_text={desk.act.reform(move |written| Action::JustificationWritten(index, written))}
            part="justification"
        />
        </>
    }
}

/// Where the fields of "planned" stand, for their ids.
const PLANNED: &str = "planned";
