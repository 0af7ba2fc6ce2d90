//! One question with everything that belongs to its answer.
//!
//! Separate because it is the unit people work through; both orders of asking show the same one.

use super::answered_by::AnsweredBy;
use super::asked_by::AskedBy;
use super::background::Background;
use super::behind::Behind;
use super::parameter_fields::ParameterFields;
use super::status_choice::StatusChoice;
use crate::app::components::TextArea;
use crate::app::desk::{Desk, use_desk};
use crate::app::page::question_id;
use crate::app::text::assess as text;
use crate::catalog::{Control, ControlIndex};
use crate::engine::{Notice, Origin, Status};
use crate::session::Action;
use yew::prelude::*;

/// What a [`Question`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionProps {
    /// The control that is asked about.
    pub control: ControlIndex,
}

/// One question.
#[function_component]
pub fn Question(props: &QuestionProps) -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    let index = props.control;
    let control = &desk.catalog().controls[index.position()];
    let standing = &desk.report.controls[index.position()].standing;
    let origin = match standing.origin {
        Origin::Answered => "answered",
        Origin::Inherited => "inherited",
        Origin::Unanswered => "unanswered",
    };
    html! {
        <fieldset class={classes!("crosscheck-question", format!("crosscheck-question-{origin}"))}
            data-control={control.id}
            data-origin={origin}
            data-effective={standing.status.map(Status::id)}
        >
            <legend id={question_id(control.id)} tabindex="-1">
                <h3>
                    <span class="crosscheck-question-title">{ control.title }</span>
                    { " " }
                    <span class="crosscheck-question-text">{ control.question }</span>
                </h3>
            </legend>
            <AskedBy control={index} />
            { blocker(control) }
            <AnsweredBy control={index} />
            <StatusChoice control={index} />
            { justification(&desk, index) }
            <ParameterFields control={index} />
            <div class="crosscheck-question-more">
                <Behind control={index} />
                <Background control={index} />
            </div>
        </fieldset>
    }
}

fn blocker(control: &Control) -> Html {
    let Some(blocker) = control.blocker else {
        return Html::default();
    };
    html! {
        <p class="crosscheck-blocker" data-part="blocker">
            <strong>{ text::BLOCKER }</strong>{ " " }{ blocker.because }
        </p>
    }
}

fn justification(desk: &Desk, index: ControlIndex) -> Html {
    let control = &desk.catalog().controls[index.position()];
    let answer = desk.session.assessment.answer(index);
    let Some(status) = answer.and_then(|a| a.status).filter(|s| s.needs_justification()) else {
        return Html::default();
    };
    let is_missing =
        desk.report.controls[index.position()].standing.notices.contains(&Notice::JustificationMissing);
    html! {
        <TextArea
            id={format!("justification-{}", control.id)}
            label={text::justification(status)}
            warning={if is_missing { text::JUSTIFICATION_MISSING } else { "" }}
            value={answer.map(|a| a.justification.clone()).unwrap_or_default()}
            on_text={desk.act.reform(move |written| Action::JustificationWritten(index, written))}
            part="justification"
        />
    }
}
