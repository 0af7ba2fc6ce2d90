//! Explains one control: how it stands, why, what it moves, and where it comes from.
//!
//! Separate because a control is where frameworks meet, and where a visitor can act.

use super::answer_here::answer_here;
use super::control_answer::control_answer;
use super::control_clauses::control_clauses;
use super::control_inheritance::control_inheritance;
use super::control_parameters::control_parameters;
use super::sources::source_list;
use crate::app::components::{exact, from_catalog, open_button, status_mark};
use crate::app::desk::Desk;
use crate::app::text::{explanation as text, posture, words};
use crate::catalog::{Catalog, ControlIndex};
use crate::engine::ControlReport;
use crate::session::Opened;
use yew::prelude::*;

/// Standing, answer, artifact, parameters, gain, clauses, sources.
pub(super) fn control_explanation(desk: &Desk, index: ControlIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.controls[index.position()];
    let report = &desk.report.controls[index.position()];
    let standing = &report.standing;
    // Who reads somebody’s statement has nothing to gain, to do or to plan here.
    let is_posture = desk.session.surroundings.is_posture;
    html! {
        <div class="crosscheck-stack" data-control={row.id}>
            <p class="crosscheck-lead">{ from_catalog(row.question) }</p>
            { answer_here(desk, index) }
            <dl class="crosscheck-facts">
                <dt>{ text::STATUS }</dt>
                <dd>{ status_mark(standing.status) }</dd>
                <dt>{ text::ORIGIN }</dt>
                <dd data-part="origin">{ if is_posture { posture::origin(standing.origin) } else { text::origin(standing.origin) } }</dd>
                if let Some(assurance) = standing.assurance {
                    <dt>{ text::ASSURANCE }</dt>
                    <dd data-part="assurance">{ words::assurance(assurance) }</dd>
                }
            </dl>
            if standing.status.is_none() && standing.notices.is_empty() {
                <p class="crosscheck-soft">{ if is_posture { posture::NOT_STATED } else { text::NOTHING_SAID } }</p>
            }
            if !standing.notices.is_empty() {
                <section class="crosscheck-aside" aria-labelledby="explanation-notices" data-part="notices">
                    <h3 id="explanation-notices">{ text::NOTICES }</h3>
                    <ul>{ for standing.notices.iter().map(|notice| html! { <li>{ text::notice(*notice) }</li> }) }</ul>
                </section>
            }
            if let Some(blocker) = row.blocker {
                <section class="crosscheck-stack" aria-labelledby="explanation-blocks" data-part="blocker">
                    <h3 id="explanation-blocks">{ text::BLOCKS }</h3>
                    <p>{ from_catalog(blocker.because) }</p>
                    <p class="crosscheck-small crosscheck-soft">{ from_catalog(catalog.sources[blocker.source.position()].title) }</p>
                </section>
            }
            { control_answer(desk, index) }
            { control_inheritance(desk, index) }
            { control_parameters(desk, index) }
            if !is_posture {
                { gains(report, catalog) }
            }
            { control_clauses(desk, index) }
            <dl class="crosscheck-facts">
                <dt>{ text::DOMAIN }</dt>
                <dd>{ from_catalog(catalog.domains[row.domain.position()].title) }</dd>
                if !is_posture {
                    <dt>{ text::OWNER }</dt>
                    <dd>{ from_catalog(catalog.owners[row.owner.position()].title) }</dd>
                    <dt>{ text::EFFORT }</dt>
                    <dd>{ text::effort(row.effort) }</dd>
                    if let Some(first) = row.requires {
                        <dt>{ text::NEEDS_FIRST }</dt>
                        <dd>
                            { open_button(desk, Opened::Control(first), "needs", from_catalog(catalog.controls[first.position()].title)) }
                        </dd>
                    }
                }
            </dl>
            { source_list(desk, row.sources, Some((row.review, None))) }
        </div>
    }
}

/// What it would gain if it were implemented.
fn gains(report: &ControlReport, catalog: &Catalog) -> Html {
    html! {
        <section class="crosscheck-stack" aria-labelledby="explanation-gain" data-part="gains">
            <h3 id="explanation-gain">{ text::GAIN }</h3>
            if report.gain.is_empty() {
                <p class="crosscheck-soft">{ text::GAIN_NONE }</p>
            } else {
                <p class="crosscheck-soft">{ text::GAIN_LEAD }</p>
                <dl class="crosscheck-facts">
                    for share in report.gain.iter() {
                        <dt>{ catalog.frameworks[share.framework.position()].title }</dt>
                        <dd
                            class="crosscheck-number"
                            data-part="gain"
                            data-framework={catalog.frameworks[share.framework.position()].id}
                            data-value={exact(share.amount)}
                        >
                            { text::gain_points(share.amount) }
                            <span class="crosscheck-soft">{ " " }{ words::LOCALE.fraction(share.amount) }</span>
                        </dd>
                    }
                </dl>
            }
        </section>
    }
}
