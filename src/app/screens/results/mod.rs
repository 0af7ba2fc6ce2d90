//! The results screen: what the answers come to in both frameworks, and what to do about it.
//!
//! Separate from asking and planning. It is written for someone who puts it in front of a board: the number, what
//! stands in the way, what is covered twice, what is missing, and behind every figure what it is made of.

mod assurance;
mod blockers;
mod breakdown;
mod breakdown_rows;
mod changes;
mod contents;
mod empty;
mod facts_assumed;
mod framework_pairs;
mod gap_rows;
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
use self::blockers::blockers;
use self::breakdown::Breakdown;
use self::changes::changes_view;
use self::contents::contents;
use self::empty::empty;
use self::facts_assumed::facts_assumed;
use self::framework_pairs::pairs;
use self::gaps::Gaps;
use self::hand_over::hand_over;
use self::headline::headline;
use self::matrix::Matrix;
use self::overlap::overlap_section;
use self::report::report_view;
use self::residual::Residual;
use crate::app::desk::Desk;
use crate::app::text::{changes as changes_text, report as report_text, results as text};
use crate::engine::Origin;
use crate::session::{Action, ResultsView};
use yew::prelude::*;

/// The results screen.
pub fn results_screen(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let subject = desk.session.assessment.subject.trim();
    let is_assessed =
        desk.report.controls.iter().any(|c| c.is_asked && c.standing.origin != Origin::Unanswered);
    if desk.session.results == ResultsView::Report && is_assessed {
        return report_view(desk);
    }
    if desk.session.results == ResultsView::Changes && is_assessed {
        return changes_view(desk);
    }
    let pairs = pairs(&desk.report);
    html! {
        <section key="results" class="crosscheck-results" aria-labelledby="screen-title" data-part="results">
            <div class="crosscheck-intro">
                if !subject.is_empty() {
                    <p class="crosscheck-kicker"><bdi translate="no" data-part="subject">{ subject.to_string() }</bdi></p>
                }
                <h1 id="screen-title" tabindex="-1">{ text::TITLE }</h1>
                <p class="crosscheck-lead">{ text::LEAD }</p>
                <p class="crosscheck-small crosscheck-soft">{ text::made_of(desk.session.assessment.date, catalog.id, catalog.version) }</p>
                { facts_assumed(desk) }
                if is_assessed {
                    { ways(desk) }
                }
            </div>
            if is_assessed {
                { headline(desk) }
                { contents(desk, &pairs) }
                { blockers(desk) }
                { assurance(desk) }
            } else {
                { empty(desk) }
            }
            for (from, onto) in pairs.iter().copied() {
                { overlap_section(desk, from, onto) }
                <Residual desk={desk.clone()} {from} {onto} />
            }
            if is_assessed {
                <Breakdown desk={desk.clone()} />
                <Gaps desk={desk.clone()} />
            }
            for (from, onto) in pairs.iter().copied() {
                <Matrix desk={desk.clone()} {from} {onto} />
            }
            { hand_over(desk) }
        </section>
    }
}

/// Ways to what else there is of the results.
fn ways(desk: &Desk) -> Html {
    html! {
        <p class="crosscheck-row">
            <button
                type="button"
                class="crosscheck-button"
                data-part="open-report"
                onclick={desk.on(Action::ResultsOpened(ResultsView::Report))}
            >
                { report_text::OPEN }
            </button>
            <button
                type="button"
                class="crosscheck-button"
                data-part="open-changes"
                onclick={desk.on(Action::ResultsOpened(ResultsView::Changes))}
            >
                { changes_text::TITLE }
            </button>
        </p>
    }
}
