//! Requirements that a score leaves out, each group with its reason.
//!
//! Separate because "does not apply" must never be mistaken for "not done".

use crate::app::components::cited_button;
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::catalog::RequirementIndex;
use crate::engine::Applicability;
use yew::prelude::*;

const REASONS: [Applicability; 4] = [
    Applicability::OutOfScope,
    Applicability::ProfileExcludes,
    Applicability::Applies,
    Applicability::FrameworkDoesNotApply,
];

/// Nothing, where every requirement counts.
pub(super) fn left_out(desk: &Desk, requirements: &[RequirementIndex]) -> Html {
    let left_out: Vec<(RequirementIndex, Applicability)> = requirements
        .iter()
        .map(|r| &desk.report.requirements[r.position()])
        .filter(|row| !row.counts())
        .map(|row| (row.requirement, row.applicability))
        .collect();
    if left_out.is_empty() {
        return Html::default();
    }
    let group = |reason: Applicability| {
        let rows: Vec<RequirementIndex> =
            left_out.iter().filter(|(_, why)| *why == reason).map(|(requirement, _)| *requirement).collect();
        html! {
            if !rows.is_empty() {
                <details class="crosscheck-details">
                    <summary>
                        <span class="crosscheck-number">{ text::left_out_number(rows.len()) }</span>
                        { ". " }
                        { text::left_out(reason) }
                    </summary>
                    <ul class="crosscheck-plain-list">
                        for requirement in rows.iter() {
                            <li data-requirement={desk.catalog().requirements[requirement.position()].id}>
                                { cited_button(desk, *requirement, "left-out") }
                            </li>
                        }
                    </ul>
                </details>
            }
        }
    };
    html! {
        <section class="crosscheck-stack" aria-labelledby="explanation-left-out" data-part="left-out">
            <h3 id="explanation-left-out">{ text::LEFT_OUT }</h3>
            <p class="crosscheck-soft">{ text::LEFT_OUT_LEAD }</p>
            { for REASONS.into_iter().map(group) }
        </section>
    }
}
