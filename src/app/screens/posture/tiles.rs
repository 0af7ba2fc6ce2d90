//! A tile for each framework: the range, the report that stands behind it or the must-haves, and requirements met.
//!
//! Separate from the headline of the results, which counts everything behind a score and says it to who is assessed.

use super::report_line::report_line;
use crate::app::components::{Marks, bounds_bar, bounds_text, from_catalog, marked_open_button};
use crate::app::desk::Desk;
use crate::app::text::{posture as text, results};
use crate::engine::{BlockerState, FrameworkReport, kind_for};
use crate::session::Opened;
use yew::prelude::*;

/// The tiles, side by side.
pub(super) fn tiles(desk: &Desk) -> Html {
    html! {
        <div class="crosscheck-posture-tiles">
            { for desk.report.frameworks.iter().map(|report| tile(desk, report)) }
        </div>
    }
}

fn tile(desk: &Desk, report: &FrameworkReport) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.frameworks[report.framework.position()];
    let id = ["posture-", row.id].concat();
    let coverage = report.score.coverage.filter(|_| report.applies);
    let kind = kind_for(catalog, report.framework);
    let called = report.known.called_not_applicable;
    html! {
        <section class="crosscheck-card crosscheck-posture-tile" key={row.id} aria-labelledby={id.clone()} data-part="posture-tile" data-framework={row.id}>
            <div class="crosscheck-posture-head">
                <h2 {id}>{ row.title }</h2>
                if let Some(bounds) = coverage {
                    <p class="crosscheck-posture-score">
                        <span class="crosscheck-visually-hidden">{ text::SCORE }{ " " }</span>
                        { marked_open_button(desk, Opened::Framework(report.framework), "posture", Marks::part("posture-score"), bounds_text(bounds, "posture-score")) }
                    </p>
                }
            </div>
            if let Some(bounds) = coverage {
                { bounds_bar(bounds, None) }
                if let Some(kind) = kind {
                    { report_line(desk, kind) }
                } else {
                    { must_haves(report) }
                }
                <p data-part="posture-met" data-value={format!("{}/{}", report.score.met, report.score.applicable)}>
                    { text::met(report.score.met, report.score.applicable) }
                    if called > 0 {
                        { " · " }
                        <span data-part="called-not-applicable" data-value={called.to_string()}>{ results::called_not_applicable(called) }</span>
                    }
                </p>
            } else if report.applies {
                <p>{ results::NOTHING_APPLICABLE }</p>
            } else {
                <p>{ results::does_not_apply(row.title) }</p>
                <p class="crosscheck-small crosscheck-soft">{ from_catalog(row.otherwise) }</p>
            }
        </section>
    }
}

/// How many of the must-haves are in place; nothing where there are none.
fn must_haves(report: &FrameworkReport) -> Html {
    let met = report.blockers.iter().filter(|blocker| blocker.state == BlockerState::Met).count();
    html! {
        if !report.blockers.is_empty() {
            <p data-part="posture-must-haves" data-value={format!("{met}/{}", report.blockers.len())}>
                <strong>{ text::must_haves(met, report.blockers.len()) }</strong>
            </p>
        }
    }
}
