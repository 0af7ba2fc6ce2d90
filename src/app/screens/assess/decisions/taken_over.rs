//! What the answers behind a specification say, and what of it can be taken over with one press.
//!
//! Separate from the form: nothing here is written down unless the visitor takes it over.

use crate::app::components::{from_catalog, requirement_chip, status_mark};
use crate::app::desk::Desk;
use crate::app::text::decisions as text;
use crate::catalog::{ControlIndex, RequirementIndex};
use crate::engine::{Decision, suggest_decision};
use crate::session::{Action, Recording};
use yew::prelude::*;

/// The controls behind a specification, each once.
pub(super) fn controls_behind(desk: &Desk, index: RequirementIndex) -> Vec<ControlIndex> {
    let clauses = &desk.report.requirements[index.position()].clauses;
    let mut controls: Vec<ControlIndex> = clauses.iter().map(|clause| clause.control).collect();
    controls.sort_unstable();
    controls.dedup();
    controls
}

/// What the answers say, with a way to each, and what can be taken over.
pub(super) fn said_by_answers(desk: &Desk, index: RequirementIndex, decision: &Decision) -> Html {
    let said = suggest_decision(desk.catalog(), &desk.session.assessment, &desk.report, index);
    let taken = said.and_then(|said| decision.taking_over(&said));
    html! {
        <div class="crosscheck-said" data-part="said-by-answers">
            <p><strong>{ text::ANSWERS }</strong>{ " " }{ requirement_chip(desk, index, "decision") }</p>
            <ul>
                for control in controls_behind(desk, index) {
                    <li>
                        { status_mark(desk.report.controls[control.position()].standing.status) }
                        { " " }
                        <button type="button" class="crosscheck-open" onclick={desk.on(Action::QuestionSought(control))}>
                            { from_catalog(desk.catalog().controls[control.position()].title) }
                        </button>
                    </li>
                }
            </ul>
            if let Some(taken) = taken {
                { offer(desk, index, decision, taken) }
            }
        </div>
    }
}

/// Writes a decision down by a button that goes with it: the focus stays near.
pub(super) fn settling(desk: &Desk, index: RequirementIndex, decision: Decision) -> Callback<MouseEvent> {
    let act = desk.act.clone();
    Callback::from(move |_| {
        act.emit(Action::DecisionWritten(index, None, Box::new(decision.clone())));
        act.emit(Action::Recording(Recording::Settled(index)));
    })
}

/// Only what would change is shown, so that a press holds no surprise.
fn offer(desk: &Desk, index: RequirementIndex, now: &Decision, taken: Decision) -> Html {
    let mut rows: Vec<(&'static str, String)> = Vec::new();
    if let Some(course) = taken.course.filter(|_| now.course.is_none()) {
        rows.push((text::OFFERED_COURSE, text::course(course).to_owned()));
    }
    for (label, before, after) in [
        (text::REASON, &now.reason, &taken.reason),
        (text::INSTEAD, &now.instead, &taken.instead),
        (text::OWNER, &now.owner, &taken.owner),
    ] {
        if before != after {
            rows.push((label, after.clone()));
        }
    }
    html! {
        <div class="crosscheck-stack" data-part="offer">
            <p>{ text::OFFER }</p>
            <dl class="crosscheck-meanings">
                for (label, value) in rows {
                    <div><dt>{ label }</dt><dd><bdi translate="no" class="crosscheck-written">{ value }</bdi></dd></div>
                }
            </dl>
            <div>
                <button
                    type="button"
                    class="crosscheck-button"
                    data-part="take-over-answers"
                    onclick={settling(desk, index, taken)}
                >
                    { text::TAKE_OVER }
                </button>
            </div>
        </div>
    }
}
