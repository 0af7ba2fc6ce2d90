//! What comes before the first question: which auditor's reports there are.
//!
//! Separate from the questions, because one report answers many of them, and it is none of them itself.

use crate::app::desk::Desk;
use crate::app::ids::QUESTIONS_TITLE;
use crate::app::screens::start::artifact_question;
use crate::app::text::assess as text;
use crate::catalog::{ArtifactIndex, SpeaksFor};
use crate::session::{Action, Asking};
use yew::prelude::*;

/// Asks for the reports that speak for a framework.
pub fn reports_first(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let speaks_for_many = |index: &ArtifactIndex| {
        matches!(catalog.artifacts[index.position()].speaks_for, SpeaksFor::Framework(_))
    };
    let reports: Vec<ArtifactIndex> =
        (0..).map(ArtifactIndex).take(catalog.artifacts.len()).filter(speaks_for_many).collect();
    let has_any = reports.iter().any(|index| desk.session.assessment.artifact(*index).is_some());
    let asked = desk.report.controls.iter().filter(|control| control.is_asked).count();
    let answered = reports.iter().map(|index| desk.report.answered_by(*index)).sum();
    html! {
        <div class="crosscheck-question" data-part="reports-first">
            <p class="crosscheck-why-now">{ text::REPORTS_FIRST_WHY }</p>
            <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::REPORTS_FIRST }</h2>
            for index in reports {
                { artifact_question(desk, index) }
            }
            <p role="status" data-part="reports-answer">
                if has_any {
                    { text::reports_answer(answered, asked) }
                }
            </p>
            <div class="crosscheck-row">
                <button type="button" class="crosscheck-button crosscheck-button-primary" data-part="on" onclick={desk.on(Action::Asking(Asking::ReportsStated))}>
                    { if has_any { text::ON } else { text::NO_REPORT } }
                </button>
            </div>
        </div>
    }
}
