//! The recorder of decisions about addressable specifications, as 45 CFR 164.306(d)(3) asks for them in writing.
//!
//! Separate from the questions: an answer says how a control stands, a decision says why a specification is met the way
//! it is. No score depends on a decision; where it contradicts the answers, that is found and said.

mod form;
mod memo;
mod taken_over;

use self::form::form;
use self::memo::memo;
use self::taken_over::controls_behind;
use super::consistency_list::Inconsistencies;
use crate::app::components::{SelectField, filtered, from_catalog};
use crate::app::desk::Desk;
use crate::app::ids::{QUESTIONS_TITLE, decision_id};
use crate::app::text::{decisions as text, words};
use crate::catalog::{Designation, RequirementIndex};
use crate::engine::{Decision, Finding, Status};
use crate::session::{Action, DecisionSieve, Memo, Recording};
use yew::prelude::*;

/// The specifications that leave a decision and apply, in the catalog's order.
fn addressable(desk: &Desk) -> Vec<RequirementIndex> {
    let rows = desk.report.requirements.iter().filter(|row| row.applicability.is_applicable());
    let is_addressable = |index: &RequirementIndex| {
        desk.catalog().requirements[index.position()].designation == Designation::Addressable
    };
    rows.map(|row| row.requirement).filter(is_addressable).collect()
}

/// The recorder, or a memo out of it.
pub fn decisions(desk: &Desk) -> Html {
    let all = addressable(desk);
    if let Some(shown) = desk.session.recorder.memo {
        return memo(desk, shown, &all);
    }
    if all.is_empty() {
        return html! {
            <div key="decisions" class="crosscheck-questions" data-part="decisions">
                <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::TITLE }</h2>
                <p>{ text::NONE }</p>
            </div>
        };
    }
    let assessment = &desk.session.assessment;
    let found = Inconsistencies::find(desk);
    let recorder = &desk.session.recorder;
    let shown: Vec<RequirementIndex> = all
        .iter()
        .copied()
        .filter(|index| {
            recorder.open.contains(index) || recorder.sieve.lets_through(assessment, found.all(), *index)
        })
        .collect();
    let is_whole =
        |index: &&RequirementIndex| assessment.records.decision(**index).is_some_and(Decision::is_whole);
    let whole = all.iter().filter(is_whole).count();
    let overdue = found.all().iter().filter(|finding| matches!(finding, Finding::DecisionOverdue(_))).count();
    let choices: Vec<AttrValue> = DecisionSieve::ALL.iter().map(|sieve| text::sieve(*sieve).into()).collect();
    let on_choice = filtered(&desk.act, |position: Option<usize>| {
        Some(Action::Recording(Recording::Sifted(*DecisionSieve::ALL.get(position?)?)))
    });
    html! {
        <div key="decisions" class="crosscheck-questions" data-part="decisions">
            <div class="crosscheck-questions-head crosscheck-stack">
                <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::TITLE }</h2>
                <p class="crosscheck-soft">{ text::LEAD }</p>
                <p data-part="decisions-counts" role="status">{ text::counts(whole, all.len(), overdue) }</p>
                <SelectField
                    id="decisions-sieve"
                    label={text::SIEVE}
                    {choices}
                    chosen={DecisionSieve::ALL.iter().position(|sieve| *sieve == recorder.sieve)}
                    {on_choice}
                />
                if !assessment.records.decisions.is_empty() {
                    <div>
                        <button
                            type="button"
                            class="crosscheck-button"
                            data-part="memo-all"
                            onclick={desk.on(Action::Recording(Recording::MemoOpened(Memo::All)))}
                        >
                            { text::MEMO_ALL }
                        </button>
                    </div>
                }
            </div>
            if shown.is_empty() {
                <p data-part="decisions-none">{ text::NONE_SHOWN }</p>
            }
            <ul class="crosscheck-records">
                for index in shown {
                    { entry(desk, index, found.all()) }
                }
            </ul>
        </div>
    }
}

/// What is said where nothing is recorded: what is implemented as it stands leaves nothing to write down.
fn unrecorded(desk: &Desk, index: RequirementIndex) -> &'static str {
    let is_implemented = controls_behind(desk, index)
        .into_iter()
        .all(|control| desk.report.controls[control.position()].standing.status == Some(Status::Implemented));
    if is_implemented { text::AS_ANSWERED } else { text::NOT_RECORDED }
}

/// One specification: how far its decision is, and the decision itself where it is unfolded.
fn entry(desk: &Desk, index: RequirementIndex, found: &[Finding]) -> Html {
    let row = &desk.catalog().requirements[index.position()];
    let decision = desk.session.assessment.records.decision(index);
    let is_open = desk.session.recorder.open.contains(&index);
    let (state, said) = match decision {
        None if found.contains(&Finding::DecisionMissing(index)) => ("departs", text::DEPARTS.to_owned()),
        None => ("none", unrecorded(desk, index).to_owned()),
        Some(decision) if !decision.is_whole() => ("begun", text::lacks(decision).to_owned()),
        Some(decision) => {
            ("recorded", decision.course.map_or(String::new(), |course| text::course(course).into()))
        }
    };
    let form_id = format!("decision-form-{}", row.id);
    html! {
        <li key={row.id} class="crosscheck-record" data-decision={row.id} data-state={state}>
            <h3>
                <button
                    type="button"
                    id={decision_id(row.id)}
                    class="crosscheck-record-head"
                    aria-expanded={is_open.to_string()}
                    aria-controls={is_open.then(|| form_id.clone())}
                    onclick={desk.on(Action::Recording(Recording::Toggled(index)))}
                >
                    <span><span class="crosscheck-small crosscheck-soft">{ words::citation(row.id) }</span>{ " " }{ from_catalog(row.title) }</span>
                    <span class={classes!("crosscheck-record-state", matches!(state, "begun" | "departs").then_some("crosscheck-warning"))}>{ said }</span>
                </button>
            </h3>
            if found.contains(&Finding::DecisionDiffers(index)) {
                <p class="crosscheck-warning">{ text::DIFFERS }</p>
            }
            if found.contains(&Finding::DecisionOverdue(index)) {
                <p class="crosscheck-warning">{ text::OVERDUE }</p>
            }
            if is_open {
                <div id={form_id} class="crosscheck-record-form">{ form(desk, index) }</div>
            }
        </li>
    }
}
