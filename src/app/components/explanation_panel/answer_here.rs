//! The answer to a control's question, given in the panel: whoever works through a list of gaps stays in the list.
//!
//! Separate from the questions' own screen, which asks for more than the answer and has the same fields.

use crate::app::components::{justification, owner_fields, owners_list, status_choice};
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::catalog::ControlIndex;
use crate::engine::Status;
use crate::session::{Action, Screen};
use yew::prelude::*;

/// Whether the panel asks: the questions' own screen does so itself, and nobody answers for a published file.
pub(super) fn is_asked_here(desk: &Desk) -> bool {
    desk.has(Screen::Assess) && !desk.session.surroundings.is_posture && desk.session.screen != Screen::Assess
}

/// The six answers, the reason, who does it by when; beside the questions themselves only the way to this one.
pub(super) fn answer_here(desk: &Desk, index: ControlIndex) -> Html {
    if !desk.has(Screen::Assess) || desk.session.surroundings.is_posture {
        return Html::default();
    }
    let to_question = html! {
        <p>
            <button
                type="button"
                class="crosscheck-button"
                data-part="to-question"
                onclick={desk.on(Action::QuestionSought(index))}
            >
                { text::TO_QUESTION }
            </button>
        </p>
    };
    if !is_asked_here(desk) {
        return to_question;
    }
    // What is in place needs nobody to see to it; what is planned asks for it by itself.
    let status = desk.report.controls[index.position()].standing.status;
    let chosen = desk.session.assessment.answer(index).and_then(|answer| answer.status);
    let is_done = chosen == Some(Status::Planned)
        || matches!(status, Some(Status::Implemented | Status::Alternative | Status::NotApplicable));
    html! {
        <section class="crosscheck-stack crosscheck-answer-here" aria-labelledby="explanation-answer" data-part="answer-here">
            <h3 id="explanation-answer">{ text::ANSWER_HERE }</h3>
            { status_choice(desk, index, false, Callback::noop()) }
            { justification(desk, index) }
            if !is_done {
                <div class="crosscheck-answer-here-who">
                    { owner_fields(desk, index, "panel") }
                    { owners_list(desk, "panel") }
                </div>
            }
            { to_question }
        </section>
    }
}
