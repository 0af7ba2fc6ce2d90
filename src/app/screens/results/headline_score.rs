//! One framework's score with everything that always stands beside it.
//!
//! Separate because a percentage alone says too little: never without its denominator, its required ones and its
//! readiness.

use super::assurance::operation_attested;
use crate::app::components::{
    Marks, bounds_text, from_catalog, headline_bar, marked_open_button, open_button, plain, readiness,
};
use crate::app::desk::Desk;
use crate::app::text::results as text;
use crate::catalog::FrameworkIndex;
use crate::engine::{Bounds, FrameworkReport, Score};
use crate::session::Opened;
use yew::prelude::*;

/// Number, bar, readiness, counts.
pub(super) fn headline_score(desk: &Desk, index: FrameworkIndex) -> Html {
    let catalog = desk.catalog();
    let row = &catalog.frameworks[index.position()];
    let Some(report) = desk.report.frameworks.iter().find(|f| f.framework == index) else {
        return Html::default();
    };
    let heading = format!("results-{}", row.id);
    let state = if !report.applies {
        "does-not-apply"
    } else if report.score.coverage.is_none() {
        if desk.report.is_waived(catalog, index) { "waived" } else { "nothing-applicable" }
    } else {
        "scored"
    };
    html! {
        <section
            class="crosscheck-headline-score"
            aria-labelledby={heading.clone()}
            data-part="framework-score"
            data-framework={row.id}
            data-state={state}
        >
            <h2 id={heading}>{ row.title }</h2>
            if !report.applies {
                <p class="crosscheck-headline-word">{ text::does_not_apply(row.title) }</p>
                <p>{ from_catalog(row.otherwise) }</p>
            } else if let Some(bounds) = report.score.coverage {
                { score(desk, report, bounds) }
            } else {
                <p class="crosscheck-headline-word">{ no_score(desk.report.is_waived(catalog, index)) }</p>
            }
        </section>
    }
}

fn score(desk: &Desk, report: &FrameworkReport, bounds: Bounds) -> Html {
    let catalog = desk.catalog();
    let opens = Opened::Framework(report.framework);
    let planned = report.score.projected.filter(|projected| *projected != bounds);
    let parts: Vec<&str> = report
        .parts
        .iter()
        .filter(|p| p.is_in_scope)
        .map(|p| catalog.parts[p.part.position()].title)
        .collect();
    html! {
        <>
            <p class="crosscheck-small crosscheck-soft">{ text::scope(&parts) }</p>
            <p class="crosscheck-headline-number">
                { marked_open_button(desk, opens, "headline", Marks::part("score"), bounds_text(bounds, "score")) }
                <span class="crosscheck-small crosscheck-soft">{ text::SCORE_IS }</span>
            </p>
            { headline_bar(bounds, planned.map(|p| p.low), text::bar(bounds, planned.map(|p| p.low))) }
            if let Some(planned) = planned {
                <p class="crosscheck-small">
                    { text::WITH_PLANS }
                    { " " }
                    { open_button(desk, opens, "planned", bounds_text(planned, "projected")) }
                </p>
            }
            { readiness(desk, report) }
            { operation_attested(desk, report.framework) }
            { counts(desk, &report.score, opens) }
        </>
    }
}

fn counts(desk: &Desk, score: &Score, opens: Opened) -> Html {
    let number = |part: &'static str, count: usize, words: String| {
        html! {
            <li>
                { marked_open_button(desk, opens, part, Marks::count(part, count, score.applicable), plain(words)) }
            </li>
        }
    };
    html! {
        <div class="crosscheck-counts">
            <p class="crosscheck-counts-met">
                { marked_open_button(desk, opens, "met", Marks::count("met", score.met, score.applicable), plain(text::met(score))) }
            </p>
            <ul class="crosscheck-counts-rest">
                { number("partly-met", score.partly_met, text::partly_met(score)) }
                { number("not-met", score.not_met, text::not_met(score)) }
                { number("open", score.open, text::open(score)) }
            </ul>
            if score.required > 0 {
                <p>
                    { marked_open_button(desk, opens, "required", Marks::count("required-not-met", score.required_not_met, score.required), plain(text::required_not_met(score))) }
                </p>
            }
        </div>
    }
}

/// Why a framework that applies has no score.
pub(super) fn no_score(is_waived: bool) -> &'static str {
    if is_waived { text::ALL_WAIVED } else { text::NOTHING_APPLICABLE }
}
