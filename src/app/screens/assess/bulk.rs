//! One answer for everything that is open in what is shown.
//!
//! Separate because it is one step, not many: nothing that somebody or a report has answered is touched by it.

use crate::app::components::{SelectField, TextArea};
use crate::app::desk::Desk;
use crate::app::text::{assess as text, words};
use crate::catalog::ControlIndex;
use crate::engine::{Origin, Status};
use crate::session::{Action, Asking};
use yew::prelude::*;

/// One answer for everything that is open.
pub fn bulk(desk: &Desk, shown: &[ControlIndex]) -> Html {
    let is_open = |control: &ControlIndex| {
        let said = desk.session.assessment.answer(*control).and_then(|answer| answer.status);
        said.is_none() && desk.report.controls[control.position()].standing.origin == Origin::Unanswered
    };
    let open: Vec<ControlIndex> = shown.iter().copied().filter(is_open).collect();
    if open.len() < 2 {
        return Html::default();
    }
    let sifting = &desk.session.sifting;
    let needs_reason = sifting.bulk.is_some_and(Status::needs_justification);
    let lacks = match sifting.bulk {
        None => Some(text::BULK_CHOOSE),
        Some(_) if needs_reason && sifting.reason.trim().is_empty() => Some(text::BULK_REASON),
        Some(_) => None,
    };
    let choices: Vec<AttrValue> = Status::ALL.iter().map(|s| words::status(Some(*s)).into()).collect();
    let on_choice = desk.act.reform(|position: Option<usize>| {
        Action::Asking(Asking::BulkChosen(position.and_then(|p| Status::ALL.get(p).copied())))
    });
    html! {
        <details class="crosscheck-details" data-part="bulk">
            <summary>{ text::bulk(open.len()) }</summary>
            <div class="crosscheck-stack">
                <p>{ text::BULK_HELP }</p>
                <SelectField
                    id="bulk-status"
                    label={text::BULK_STATUS}
                    none={text::NOT_SAID}
                    {choices}
                    chosen={sifting.bulk.and_then(|status| Status::ALL.iter().position(|s| *s == status))}
                    {on_choice}
                />
                if needs_reason {
                    <TextArea
                        id="bulk-reason"
                        label={sifting.bulk.map_or("", text::justification)}
                        help={text::BULK_REASON_HELP}
                        value={sifting.reason.clone()}
                        on_text={desk.act.reform(|reason| Action::Asking(Asking::BulkReasonWritten(reason)))}
                    />
                }
                if let Some(lacks) = lacks {
                    <p class="crosscheck-soft" data-part="bulk-lacks">{ lacks }</p>
                } else if let Some(status) = sifting.bulk {
                    <div>
                        <button
                            type="button"
                            class="crosscheck-button"
                            data-part="bulk-answer"
                            onclick={desk.on(Action::StatusesChosen(open.clone(), Some(status), sifting.reason.clone()))}
                        >
                            { text::bulk_answer(open.len(), words::status(Some(status))) }
                        </button>
                    </div>
                }
            </div>
        </details>
    }
}
