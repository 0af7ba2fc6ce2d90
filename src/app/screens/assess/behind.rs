//! What stands behind an answer: assurance, evidence, note. Folded up until somebody wants it.
//!
//! Separate from the answer, which counts without any of it.

use super::evidence::name_of;
use super::piece::{Leaf, Leaves};
use crate::app::components::{SelectField, TextArea};
use crate::app::desk::Desk;
use crate::app::text::{assess as text, evidence, words};
use crate::catalog::{Assurance, ControlIndex};
use crate::engine::{Answer, Evidence, MAX_EVIDENCE};
use crate::session::{Action, Recording};
use yew::prelude::*;

const ASSURANCES: [Assurance; 5] = [
    Assurance::Claimed,
    Assurance::Documented,
    Assurance::Tested,
    Assurance::AttestedDesign,
    Assurance::AttestedOperation,
];

/// What stands behind an answer.
pub fn behind(desk: &Desk, index: ControlIndex, leaves: &Leaves) -> Html {
    let said = |answer: &Answer| {
        answer.evidence.len() + usize::from(!answer.note.is_empty()) + usize::from(answer.assurance.is_some())
    };
    let noted = desk.session.assessment.answer(index).map_or(0, said)
        + desk.session.assessment.records.evidence_for(index).count();
    html! {
        <details class="crosscheck-details" data-part="behind" ontoggle={leaves.on_toggle(Leaf::Behind)}>
            <summary>
                { text::BEHIND }
                if noted > 0 {
                    <span class="crosscheck-soft">{ " · " }{ text::behind_count(noted) }</span>
                }
            </summary>
            if leaves.has_opened(Leaf::Behind) {
                { inside(desk, index) }
            }
        </details>
    }
}

fn inside(desk: &Desk, index: ControlIndex) -> Html {
    let id = desk.catalog().controls[index.position()].id;
    let answer = desk.session.assessment.answer(index).cloned().unwrap_or_default();
    let choices: Vec<AttrValue> = ASSURANCES.iter().map(|a| words::assurance(*a).into()).collect();
    let on_choice = desk.act.reform(move |position: Option<usize>| {
        Action::AssuranceChosen(index, position.and_then(|p| ASSURANCES.get(p).copied()))
    });
    html! {
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
                { registered(desk, index) }
                <TextArea
                    id={format!("note-{id}")}
                    label={text::NOTE}
                    value={answer.note}
                    on_text={desk.act.reform(move |written| Action::NoteWritten(index, written))}
                    part="note"
                />
            </div>
    }
}

/// Most pieces of the register that stand beside one question.
const MOST: usize = 20;

/// What the register holds for this control, and a way to add to it.
fn registered(desk: &Desk, index: ControlIndex) -> Html {
    let pieces: Vec<_> = desk.session.assessment.records.evidence_for(index).collect();
    let new = Evidence { controls: vec![index], ..Evidence::default() };
    html! {
        <div class="crosscheck-stack" data-part="registered">
            if !pieces.is_empty() {
                <p><strong>{ evidence::REGISTERED }</strong></p>
                <ul>
                    for (id, row) in pieces.iter().copied().take(MOST) {
                        <li key={id.clone()}>
                            <button type="button" class="crosscheck-open" onclick={desk.on(Action::Recording(Recording::EvidenceSought(id.clone())))}>
                                <bdi translate="no">{ name_of(row).to_owned() }</bdi>
                            </button>
                        </li>
                    }
                </ul>
                if pieces.len() > MOST {
                    <p>{ evidence::more(pieces.len() - MOST) }</p>
                }
            }
            if desk.session.assessment.records.is_full() {
                <p>{ evidence::full(MAX_EVIDENCE) }</p>
            } else {
                <div>
                    <button type="button" class="crosscheck-button" data-part="register" onclick={desk.on(Action::EvidenceAdded(Box::new(new)))}>
                        { evidence::REGISTER }
                    </button>
                </div>
            }
        </div>
    }
}
