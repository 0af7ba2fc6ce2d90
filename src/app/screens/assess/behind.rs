//! What stands behind an answer: assurance, evidence, note. Folded up until somebody wants it.
//!
//! Separate from the answer, which counts without any of it.

use crate::app::components::{SelectField, TextArea};
use crate::app::desk::Desk;
use crate::app::text::{assess as text, words};
use crate::catalog::{Assurance, ControlIndex};
use crate::session::Action;
use yew::prelude::*;

const ASSURANCES: [Assurance; 5] = [
    Assurance::Claimed,
    Assurance::Documented,
    Assurance::Tested,
    Assurance::AttestedDesign,
    Assurance::AttestedOperation,
];

/// What stands behind an answer.
pub fn behind(desk: &Desk, index: ControlIndex) -> Html {
    let id = desk.catalog().controls[index.position()].id;
    let answer = desk.session.assessment.answer(index).cloned().unwrap_or_default();
    let noted = answer.evidence.len()
        + usize::from(!answer.note.is_empty())
        + usize::from(answer.assurance.is_some());
    let choices: Vec<AttrValue> = ASSURANCES.iter().map(|a| words::assurance(*a).into()).collect();
    let on_choice = desk.act.reform(move |position: Option<usize>| {
        Action::AssuranceChosen(index, position.and_then(|p| ASSURANCES.get(p).copied()))
    });
    html! {
        <details class="crosscheck-details" data-part="behind">
            <summary>
                { text::BEHIND }
                if noted > 0 {
                    <span class="crosscheck-soft">{ " · " }{ text::behind_count(noted) }</span>
                }
            </summary>
            <div class="crosscheck-stack">
                <SelectField
                    id={format!("assurance-{id}")}
                    label={text::ASSURANCE}
                    none={text::ASSURANCE_NONE}
                    {choices}
                    chosen={ASSURANCES.iter().position(|a| Some(*a) == answer.assurance)}
                    {on_choice}
                    part="assurance"
                >
                    <p>{ text::ASSURANCE_HELP }</p>
                </SelectField>
                <TextArea
                    id={format!("evidence-{id}")}
                    label={text::EVIDENCE}
                    help={text::EVIDENCE_HELP}
                    value={answer.evidence.join("\n")}
                    on_text={desk.act.reform(move |written| Action::EvidenceWritten(index, written))}
                    part="evidence"
                />
                <TextArea
                    id={format!("note-{id}")}
                    label={text::NOTE}
                    value={answer.note}
                    on_text={desk.act.reform(move |written| Action::NoteWritten(index, written))}
                    part="note"
                />
            </div>
        </details>
    }
}
