//! What stands above a run of questions: its heading, a sentence, and how to read the answers.
//!
//! Separate from the questions below it, which are long.

use super::meanings::meanings;
use crate::app::desk::Desk;
use crate::app::page::QUESTIONS_TITLE;
use crate::app::text::assess as text;
use crate::catalog::ControlIndex;
use crate::engine::Origin;
use yew::prelude::*;

/// What stands above a run of questions.
pub fn questions_head(
    desk: &Desk,
    title: Html,
    lead: AttrValue,
    controls: &[ControlIndex],
    onkeydown: Callback<KeyboardEvent>,
) -> Html {
    let has_inherited = controls
        .iter()
        .any(|control| desk.report.controls[control.position()].standing.origin == Origin::Inherited);
    html! {
        <div class="crosscheck-questions-head">
            <h2 id={QUESTIONS_TITLE} tabindex="-1" {onkeydown}>{ title }</h2>
            <p class="crosscheck-soft" data-part="questions-lead">{ lead }</p>
            if has_inherited {
                <p class="crosscheck-soft">{ text::OVERRULE }</p>
            }
            { meanings() }
        </div>
    }
}
