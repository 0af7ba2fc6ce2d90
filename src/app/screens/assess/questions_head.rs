//! What stands above a run of questions: its heading, a sentence, and how to read the answers.
//!
//! Separate because both orders of asking have the same one.

use super::LIST_TITLE;
use super::meanings::Meanings;
use crate::app::desk::use_desk;
use crate::app::text::assess as text;
use crate::catalog::ControlIndex;
use crate::engine::Origin;
use yew::prelude::*;

/// What a [`QuestionsHead`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct QuestionsHeadProps {
    /// The heading.
    pub title: AttrValue,
    /// A sentence below it.
    pub lead: AttrValue,
    /// The questions that follow.
    pub controls: Vec<ControlIndex>,
}

/// What stands above a run of questions.
#[function_component]
pub fn QuestionsHead(props: &QuestionsHeadProps) -> Html {
    let Some(desk) = use_desk() else {
        return Html::default();
    };
    let has_inherited = props
        .controls
        .iter()
        .any(|control| desk.report.controls[control.position()].standing.origin == Origin::Inherited);
    html! {
        <div class="crosscheck-questions-head">
            <h2 id={LIST_TITLE} tabindex="-1">{ &props.title }</h2>
            <p class="crosscheck-soft" data-part="questions-lead">{ &props.lead }</p>
            if has_inherited {
                <p class="crosscheck-soft">{ text::OVERRULE }</p>
            }
            <Meanings />
        </div>
    }
}
