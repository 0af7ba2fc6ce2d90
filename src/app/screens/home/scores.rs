//! Both scores as ranges, with what each comes to.
//!
//! Separate from the results' headline, which counts everything behind a score.

use crate::app::components::{Marks, bounds_text, from_catalog, headline_bar, marked_open_button, readiness};
use crate::app::desk::Desk;
use crate::app::text::{home, results as text};
use crate::engine::FrameworkReport;
use crate::session::Opened;
use yew::prelude::*;

/// The scores, side by side.
pub(super) fn scores(desk: &Desk) -> Html {
    html! {
        <div class="crosscheck-home-scores">
            { for desk.report.frameworks.iter().map(|report| score(desk, report)) }
        </div>
    }
}

fn score(desk: &Desk, report: &FrameworkReport) -> Html {
    let row = &desk.catalog().frameworks[report.framework.position()];
    let id = format!("home-{}", row.id);
    let coverage = report.score.coverage.filter(|_| report.applies);
    let called = report.known.called_not_applicable;
    html! {
        <section class="crosscheck-card crosscheck-home-score" key={row.id} aria-labelledby={id.clone()} data-part="home-score" data-framework={row.id}>
            <h2 {id}>{ row.title }</h2>
            if let Some(bounds) = coverage {
                <p class="crosscheck-home-number">
                    { marked_open_button(desk, Opened::Framework(report.framework), "home", Marks::part("home-bounds"), bounds_text(bounds, "home-score")) }
                </p>
                { headline_bar(bounds, None, text::bar(bounds, None)) }
                if let Some(rough) = report.rough {
                    <p data-part="home-rough">{ home::ROUGH }{ " " }{ bounds_text(rough, "rough") }</p>
                }
                { readiness(desk, report) }
                if called > 0 {
                    <p class="crosscheck-small" data-part="called-not-applicable" data-value={called.to_string()}>{ text::called_not_applicable(called) }</p>
                }
            } else if report.applies {
                <p>{ text::NOTHING_APPLICABLE }</p>
            } else {
                <p>{ text::does_not_apply(row.title) }</p>
                <p class="crosscheck-soft">{ from_catalog(row.otherwise) }</p>
            }
        </section>
    }
}
