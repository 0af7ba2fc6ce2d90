//! One question with everything that belongs to its answer.
//!
//! Separate because it is the unit people work through, wherever it is asked.

use super::answered_by::answered_by;
use super::asked_by::asked_by;
use super::background::background;
use super::behind::behind;
use super::keys::section_keys;
use super::parameter_fields::parameter_fields;
use super::status_choice::status_choice;
use crate::app::components::{TextArea, from_catalog};
use crate::app::desk::Desk;
use crate::app::page::{question_id, reason_id};
use crate::app::text::assess as text;
use crate::catalog::{Control, ControlIndex};
use crate::engine::{Notice, Origin, Status};
use crate::session::Action;
use yew::prelude::*;

/// One question of a section, between two others.
pub fn question(
    desk: &Desk,
    index: ControlIndex,
    before: Option<ControlIndex>,
    after: Option<ControlIndex>,
) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let keys = section_keys(desk, index, before, after);
    let inside = html! {
        <>
            { asked_by(desk, index) }
            { blocker(control) }
            { answered_by(desk, index) }
            { status_choice(desk, index, false, keys.clone()) }
            { justification(desk, index) }
            { parameter_fields(desk, index) }
            <div class="crosscheck-question-more">
                { behind(desk, index) }
                { background(desk, index) }
            </div>
        </>
    };
    question_frame(desk, index, false, keys, inside)
}

/// The frame of a question with its heading, on which single keys hold. A question that stands alone has no heading above
/// it but the screen's.
pub(super) fn question_frame(
    desk: &Desk,
    index: ControlIndex,
    is_alone: bool,
    onkeydown: Callback<KeyboardEvent>,
    inside: Html,
) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let standing = &desk.report.controls[index.position()].standing;
    let heading = html! {
        <>
            <span class="crosscheck-question-title">{ from_catalog(control.title) }</span>
            { " " }
            <span class="crosscheck-question-text">{ from_catalog(control.question) }</span>
        </>
    };
    let origin = match standing.origin {
        Origin::Answered => "answered",
        Origin::Inherited => "inherited",
        Origin::Unanswered => "unanswered",
    };
    html! {
        <fieldset
            key={control.id}
            class={classes!("crosscheck-question", format!("crosscheck-question-{origin}"))}
            data-control={control.id}
            data-origin={origin}
            data-effective={standing.status.map(Status::id)}
        >
            <legend id={question_id(control.id)} tabindex="-1" {onkeydown}>
                if is_alone {
                    <h2>{ heading }</h2>
                } else {
                    <h3>{ heading }</h3>
                }
            </legend>
            { inside }
        </fieldset>
    }
}

pub(super) fn blocker(control: &Control) -> Html {
    let Some(blocker) = control.blocker else {
        return Html::default();
    };
    html! {
        <p class="crosscheck-blocker" data-part="blocker">
            <strong>{ text::BLOCKER }</strong>{ " " }{ from_catalog(blocker.because) }
        </p>
    }
}

pub(super) fn justification(desk: &Desk, index: ControlIndex) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let answer = desk.session.assessment.answer(index);
    let Some(status) = answer.and_then(|a| a.status).filter(|s| s.needs_justification()) else {
        return Html::default();
    };
    let is_missing =
        desk.report.controls[index.position()].standing.notices.contains(&Notice::JustificationMissing);
    html! {
        <TextArea
            id={reason_id(control.id)}
            label={text::justification(status)}
            warning={if is_missing { text::JUSTIFICATION_MISSING } else { "" }}
            value={answer.map(|a| a.justification.clone()).unwrap_or_default()}
            on_text={desk.act.reform(move |written| Action::JustificationWritten(index, written))}
            part="justification"
        />
    }
}
