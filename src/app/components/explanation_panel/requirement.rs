//! Explains one requirement: what it is, whom it binds, how it stands and which clauses make it so.
//!
//! Separate because a requirement is the unit that scores count.

use super::clauses::Clauses;
use super::number::Number;
use super::sources::SourceList;
use crate::app::components::{OpenButton, StateMark};
use crate::app::desk::use_desk;
use crate::app::text::explanation as text;
use crate::app::text::results;
use crate::catalog::{Designation, RequirementIndex};
use crate::engine::Status;
use crate::session::Opened;
use yew::prelude::*;

/// What a [`RequirementExplanation`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RequirementExplanationProps {
    /// The requirement.
    pub requirement: RequirementIndex,
}

/// State, coverage, clauses, sources.
#[function_component]
pub(super) fn RequirementExplanation(props: &RequirementExplanationProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let catalog = desk.catalog();
    let row = &catalog.requirements[props.requirement.position()];
    let report = &desk.report.requirements[props.requirement.position()];
    let framework = &catalog.frameworks[catalog.framework_of(props.requirement).position()];
    let has_alternative = report
        .clauses
        .iter()
        .any(|c| desk.report.controls[c.control.position()].standing.status == Some(Status::Alternative));
    html! {
        <div class="crosscheck-stack" data-framework={framework.id} data-requirement={row.id}>
            <div>
                <p><StateMark state={report.state} /></p>
                <p class="crosscheck-soft">
                    { if report.counts() { text::state_means(report.state) } else { text::left_out(report.applicability) } }
                </p>
            </div>
            if let Some(bounds) = report.coverage {
                <Number
                    {bounds}
                    projected={report.projected}
                    made={text::mean_of_clauses(report.remaining_clauses())}
                />
            }
            if row.designation == Designation::Required && has_alternative {
                <p class="crosscheck-aside" data-part="alternative-note">{ text::ALTERNATIVE_NOT_HERE }</p>
            }
            if row.designation == Designation::Addressable {
                <p class="crosscheck-aside">{ text::ADDRESSABLE_IS }</p>
            }
            <Clauses requirement={props.requirement} />
            <dl class="crosscheck-facts">
                <dt>{ text::OFFICIAL_ID }</dt>
                <dd>{ row.id }</dd>
                if row.designation != Designation::Undesignated {
                    <dt>{ text::DESIGNATION }</dt>
                    <dd data-part="designation">{ results::designation(row.designation) }</dd>
                }
                if !row.binds.is_empty() {
                    <dt>{ text::BINDS }</dt>
                    <dd>{ row.binds }</dd>
                }
                <dt>{ text::PART_OF }</dt>
                <dd>
                    <OpenButton opens={Opened::Family(row.family)} place="belongs">
                        { catalog.families[row.family.position()].title }
                    </OpenButton>
                </dd>
            </dl>
            <SourceList sources={row.sources} review={row.review} />
        </div>
    }
}
