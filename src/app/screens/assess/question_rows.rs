//! Questions as rows of a table, each of which opens into the whole question.
//!
//! Separate from the question, which knows nothing of the others: whoever knows their way reads a section at a glance, and
//! answers a row with one key without opening it.

use super::keys::row_keys;
use super::piece::{Leaf, Leaves, Piece};
use super::question::question;
use crate::app::components::{from_catalog, status_mark};
use crate::app::desk::Desk;
use crate::app::ids::row_id;
use crate::app::text::assess as text;
use crate::catalog::ControlIndex;
use crate::engine::Origin;
use yew::prelude::*;

/// A row for each of these questions that is wanted. The keys lead from row to row through all of them.
pub fn question_rows(desk: &Desk, shown: &[ControlIndex], is_wanted: impl Fn(ControlIndex) -> bool) -> Html {
    let rows: Vec<Html> = shown
        .iter()
        .enumerate()
        .filter(|(_, control)| is_wanted(**control))
        .map(|(place, control)| {
            let before = place.checked_sub(1).and_then(|place| shown.get(place).copied());
            let around = [before, shown.get(place + 1).copied()];
            let id = desk.catalog().controls[control.position()].id;
            html! { <Piece key={id} desk={desk.clone()} index={*control} is_row=true {around} /> }
        })
        .collect();
    list(rows)
}

fn list(rows: Vec<Html>) -> Html {
    html! { <div class="crosscheck-question-rows">{ for rows }</div> }
}

/// A question as a row. The whole of it is there once it was opened.
pub fn row(
    desk: &Desk,
    index: ControlIndex,
    before: Option<ControlIndex>,
    after: Option<ControlIndex>,
    leaves: &Leaves,
) -> Html {
    let catalog = desk.catalog();
    let control = &catalog.controls[index.position()];
    let standing = &desk.report.controls[index.position()].standing;
    let answer = desk.session.assessment.answer(index);
    let pieces = answer.map_or(0, |answer| answer.evidence.len())
        + desk.session.assessment.records.evidence_for(index).count();
    let asked_by: Vec<&str> = desk
        .report
        .frameworks
        .iter()
        .filter(|framework| desk.report.asks(catalog, framework.framework, index))
        .map(|framework| catalog.frameworks[framework.framework.position()].title)
        .collect();
    let is_from_report = standing.origin == Origin::Inherited;
    html! {
        <details
            class="crosscheck-question-row"
            data-fold="question"
            data-row={control.id}
            ontoggle={leaves.on_toggle(Leaf::Question)}
            onchange={leaves.on_change()}
        >
            <summary id={row_id(control.id)} onkeydown={row_keys(desk, index, before, after)}>
                <span class="crosscheck-fold-name">{ from_catalog(control.title) }</span>
                <span class="crosscheck-small crosscheck-soft">{ asked_by.join(" · ") }</span>
                <span class="crosscheck-small">
                    { status_mark(standing.status) }
                    if is_from_report {
                        <span class="crosscheck-soft">{ " " }{ text::BY_REPORT }</span>
                    }
                </span>
                <span class="crosscheck-small crosscheck-soft crosscheck-number">
                    if pieces > 0 {
                        { text::pieces(pieces) }
                    }
                </span>
            </summary>
            if leaves.has_opened(Leaf::Question) {
                { question(desk, index, before, after, leaves) }
            }
        </details>
    }
}
