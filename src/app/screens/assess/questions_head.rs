//! What stands above a run of questions: its heading, a sentence, and how to read the answers.
//!
//! Separate from the questions below it, which are long.

use super::meanings::meanings;
use crate::app::ids::QUESTIONS_TITLE;
use yew::prelude::*;

/// What stands above a run of questions.
pub fn questions_head(title: Html, lead: AttrValue, onkeydown: Callback<KeyboardEvent>) -> Html {
    html! {
        <div class="crosscheck-questions-head">
            <h2 id={QUESTIONS_TITLE} tabindex="-1" {onkeydown}>{ title }</h2>
            <p class="crosscheck-soft" data-part="questions-lead">{ lead }</p>
            { meanings() }
        </div>
    }
}
