//! One question with everything that belongs to its answer.
//!
//! Separate because it is the unit people work through, wherever it is asked.

use super::answered_by::answered_by;
use super::asked_by::asked_by;
use super::keys::section_keys;
use super::parameter_fields::parameter_fields;
use super::piece::{Leaves, more};
use crate::app::components::{from_catalog, justification, status_choice};
use crate::app::desk::Desk;
use crate::app::ids::question_id;
use crate::app::text::assess as text;
use crate::catalog::{Control, ControlIndex};
use crate::engine::{Origin, Status};
use yew::prelude::*;

/// One question of a section, between two others.
pub fn question(
    desk: &Desk,
    index: ControlIndex,
    before: Option<ControlIndex>,
    after: Option<ControlIndex>,
    leaves: &Leaves,
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
            { more(desk, index, leaves) }
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
