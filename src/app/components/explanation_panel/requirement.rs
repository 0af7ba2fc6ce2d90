//! Explains one requirement: what it is, whom it binds, how it stands and which clauses make it so.
//!
//! Separate because a requirement is the unit that scores count.

use super::clauses::clauses;
use super::number::number;
use super::sources::source_list;
use crate::app::components::{from_catalog, left_to_reader_lines, open_button, state_mark};
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::app::text::{report_form, results};
use crate::catalog::{Designation, RequirementIndex};
use crate::engine::{Status, left_to_reader};
use crate::session::Opened;
use yew::prelude::*;

/// State, coverage, clauses, sources.
pub(super) fn requirement_explanation(desk: &Desk, index: RequirementIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.requirements[index.position()];
    let report = &desk.report.requirements[index.position()];
    let framework = &catalog.frameworks[catalog.framework_of(index).position()];
    let has_alternative = report
        .clauses
        .iter()
        .any(|c| desk.report.controls[c.control.position()].standing.status == Some(Status::Alternative));
    html! {
        <div class="crosscheck-stack" data-framework={framework.id} data-requirement={row.id}>
            <div>
                <p>{ state_mark(report.state, None) }</p>
                <p class="crosscheck-soft">
                    { if report.counts() { text::state_means(report.state) } else { text::left_out(report.applicability) } }
                </p>
            </div>
            if let Some(bounds) = report.coverage {
                { number(bounds, report.projected, text::mean_of_clauses(report.remaining_clauses())) }
            }
            if row.designation == Designation::Required && has_alternative {
                <p class="crosscheck-aside" data-part="alternative-note">{ text::ALTERNATIVE_NOT_HERE }</p>
            }
            if row.designation == Designation::Addressable {
                <p class="crosscheck-aside">{ text::ADDRESSABLE_IS }</p>
            }
            { left_here(desk, index) }
            { clauses(desk, index) }
            <dl class="crosscheck-facts">
                <dt>{ text::OFFICIAL_ID }</dt>
                <dd>{ row.id }</dd>
                if row.designation != Designation::Undesignated {
                    <dt>{ text::DESIGNATION }</dt>
                    <dd data-part="designation">{ results::designation(row.designation) }</dd>
                }
                if !row.binds.is_empty() {
                    <dt>{ text::BINDS }</dt>
                    <dd>{ from_catalog(row.binds) }</dd>
                }
                <dt>{ text::PART_OF }</dt>
                <dd>
                    { open_button(desk, Opened::Family(row.family), "belongs", from_catalog(catalog.families[row.family.position()].title)) }
                </dd>
            </dl>
            { source_list(desk, row.sources, Some((row.review, row.read))) }
        </div>
    }
}

/// What reports leave to their reader of this criterion. Whoever reads a published statement has not written that down.
fn left_here(desk: &Desk, index: RequirementIndex) -> Html {
    if desk.session.surroundings.is_posture {
        return Html::default();
    }
    let mut lines = left_to_reader(desk.catalog(), &desk.session.assessment, &desk.report);
    lines.retain(|line| line.control.criterion == Some(index));
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="crosscheck-aside" aria-labelledby="explanation-left" data-part="left-here">
            <h3 id="explanation-left">{ report_form::LEFT_HERE }</h3>
            <p>{ report_form::LEFT_MEANS }</p>
            { left_to_reader_lines(desk, &lines, Some(index)) }
        </section>
    }
}
