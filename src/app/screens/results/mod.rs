//! The results screen: a verdict for each framework, the must-haves, and below them what is missing, to be answered in place.
//!
//! Separate from asking and planning. It is written for someone who puts it in front of a board: the number, what
//! stands in the way, what is missing, what is covered twice, and behind every figure what it is made of.

mod assurance;
mod breakdown;
mod breakdown_rows;
mod changes;
mod empty;
mod facts_assumed;
mod framework_pairs;
mod gap_rows;
mod gap_sieve;
mod gaps;
mod hand_over;
mod headline;
mod headline_score;
mod matrix;
mod matrix_rows;
mod overlap;
mod report;
mod residual;
mod residual_rows;

use self::assurance::assurance;
use self::breakdown::Breakdown;
use self::changes::changes_view;
use self::empty::empty;
use self::facts_assumed::facts_assumed;
use self::framework_pairs::pairs;
use self::gaps::Gaps;
pub use self::hand_over::hand_over;
use self::headline::{headline, how_to_read};
use self::matrix::Matrix;
use self::overlap::overlap_section;
use self::report::report_view;
use self::residual::Residual;
use crate::app::components::{Tab, fold, must_haves, place_tabs};
use crate::app::desk::Desk;
use crate::app::text::{changes as changes_text, report as report_text, results as text};
use crate::engine::Origin;
use crate::session::{Action, ResultsView};
use yew::prelude::*;

/// The results screen.
pub fn results_screen(desk: &Desk) -> Html {
    let is_assessed =
        desk.report.controls.iter().any(|c| c.is_asked && c.standing.origin != Origin::Unanswered);
    match desk.session.results {
        ResultsView::Report if is_assessed => return report_view(desk),
        ResultsView::Changes if is_assessed => return changes_view(desk),
        _ => {}
    }
    let subject = desk.session.assessment.subject.trim();
    html! {
        <section key="results" class="crosscheck-results" aria-labelledby="screen-title" data-part="results">
            <div class="crosscheck-results-top">
                <div>
                    if !subject.is_empty() {
                        <p class="crosscheck-kicker"><bdi translate="no" data-part="subject">{ subject.to_string() }</bdi></p>
                    }
                    <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
                </div>
                if is_assessed {
                    { ways(desk) }
                }
            </div>
            if is_assessed {
                <div class="crosscheck-standing">
                    { headline(desk) }
                    { must_haves(desk, "blockers") }
                </div>
                { tabs(desk) }
                { opened(desk) }
                { reading(desk) }
            } else {
                { empty(desk) }
                { covered(desk) }
                { reading(desk) }
            }
            { hand_over(desk) }
        </section>
    }
}

/// What the results rest on, and how to read them: for who wants to know.
fn reading(desk: &Desk) -> Html {
    html! {
        <div class="crosscheck-results-reading">
            { how_to_read(desk) }
            { facts_assumed(desk) }
        </div>
    }
}

fn tabs(desk: &Desk) -> Html {
    let shown = desk.session.results;
    let tab = |view: ResultsView| Tab {
        id: view.id(),
        name: text::tab(view).into(),
        is_open: view == shown,
        opens: Action::ResultsOpened(view),
    };
    place_tabs(desk, text::PARTS, ResultsView::TABS.map(tab).into())
}

/// The part that is open.
fn opened(desk: &Desk) -> Html {
    match desk.session.results {
        ResultsView::Sections => html! { <Breakdown desk={desk.clone()} /> },
        ResultsView::Covered => covered(desk),
        ResultsView::Evidence => assurance(desk),
        // The others are shown instead of all this.
        ResultsView::Gaps | ResultsView::Report | ResultsView::Changes => {
            html! { <Gaps desk={desk.clone()} /> }
        }
    }
}

/// What one framework covers of the other.
fn covered(desk: &Desk) -> Html {
    let pairs = pairs(&desk.report);
    html! {
        <>
            for (from, onto) in pairs.iter().copied() {
                { overlap_section(desk, from, onto) }
                <Residual desk={desk.clone()} {from} {onto} />
                {
                    fold(
                        "matrix",
                        text::MATRIX,
                        String::new(),
                        false,
                        html! { <Matrix desk={desk.clone()} {from} {onto} /> },
                    )
                }
            }
        </>
    }
}

/// Ways to what else there is of the results.
fn ways(desk: &Desk) -> Html {
    let way = |part: &'static str, name: &'static str, view: ResultsView| {
        html! {
            <button type="button" class="crosscheck-button" data-part={part} onclick={desk.on(Action::ResultsOpened(view))}>
                { name }
            </button>
        }
    };
    html! {
        <p class="crosscheck-row crosscheck-screen-only">
            { way("open-report", report_text::OPEN, ResultsView::Report) }
            { way("open-changes", changes_text::TITLE, ResultsView::Changes) }
        </p>
    }
}
