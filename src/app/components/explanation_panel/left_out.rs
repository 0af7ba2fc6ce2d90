//! Requirements that a score leaves out, each group with its reason.
//!
//! Separate because "does not apply" must never be mistaken for "not done".

use crate::app::components::OpenButton;
use crate::app::desk::use_desk;
use crate::app::text::explanation as text;
use crate::app::text::words;
use crate::catalog::RequirementIndex;
use crate::engine::Applicability;
use crate::session::Opened;
use yew::prelude::*;

/// What [`LeftOut`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct LeftOutProps {
    /// The requirements of the score; those that count are passed over.
    pub requirements: Vec<RequirementIndex>,
}

const REASONS: [Applicability; 4] = [
    Applicability::OutOfScope,
    Applicability::ProfileExcludes,
    Applicability::Applies,
    Applicability::FrameworkDoesNotApply,
];

/// Nothing, where every requirement counts.
#[function_component]
pub(super) fn LeftOut(props: &LeftOutProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let left_out: Vec<(RequirementIndex, Applicability)> = props
        .requirements
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
                                <OpenButton opens={Opened::Requirement(*requirement)} place="left-out">
                                    <span class="crosscheck-citation">
                                        { words::citation(desk.catalog().requirements[requirement.position()].id) }
                                    </span>
                                    { " " }
                                    { desk.catalog().requirements[requirement.position()].title }
                                </OpenButton>
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
