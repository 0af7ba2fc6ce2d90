//! What somebody entered about a control, word for word.
//!
//! A status that counts stands at the top of the panel already; parameters have a place of their own.
//! Separate because these are a visitor's own words: text and nothing else, each in its own direction of writing.

use super::answer_here::is_asked_here;
use crate::app::components::status_mark;
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::catalog::ControlIndex;
use yew::prelude::*;

/// Nothing, where nothing was entered.
pub(super) fn control_answer(desk: &Desk, index: ControlIndex) -> Html {
    let Some(answer) = desk.session.assessment.answer(index) else { return Html::default() };
    let counts = desk.report.controls[index.position()].standing.status == answer.status;
    // The fields above show what they hold.
    let is_asked = is_asked_here(desk);
    let is_bare = answer.note.trim().is_empty() && answer.evidence.is_empty();
    if is_bare && (is_asked || counts && answer.justification.trim().is_empty()) {
        return Html::default();
    }
    let written = |label: &'static str, part: &'static str, words: &str| {
        html! {
            if !words.trim().is_empty() {
                <dt>{ label }</dt>
                <dd dir="auto" translate="no" class="crosscheck-entered" data-part={part}>{ words.to_string() }</dd>
            }
        }
    };
    html! {
        <section class="crosscheck-stack" aria-labelledby="explanation-entered" data-part="entered">
            <h3 id="explanation-entered">{ text::ENTERED }</h3>
            <dl class="crosscheck-facts">
                if let Some(status) = answer.status.filter(|_| !is_asked) {
                    <dt>{ text::CHOSEN }</dt>
                    <dd>{ status_mark(Some(status)) }</dd>
                }
                if !is_asked {
                    { written(text::JUSTIFICATION, "justification", &answer.justification) }
                }
                { written(text::NOTE, "note", &answer.note) }
                if !answer.evidence.is_empty() {
                    <dt>{ text::EVIDENCE }</dt>
                    <dd>
                        <ul class="crosscheck-plain-list">
                            for item in answer.evidence.iter() {
                                <li dir="auto" translate="no" class="crosscheck-entered" data-part="evidence">{ item.clone() }</li>
                            }
                        </ul>
                    </dd>
                }
            </dl>
        </section>
    }
}
