//! One framework's score with everything that always stands beside it.
//!
//! Separate because a percentage alone says too little: never without its denominator, its required ones and its
//! readiness.

use crate::app::components::{
    Marks, bounds_text, from_catalog, headline_bar, marked_open_button, open_button, readiness,
};
use crate::app::desk::Desk;
use crate::app::text::results as text;
use crate::catalog::FrameworkIndex;
use crate::engine::{Bounds, ControlReport, FrameworkReport, Known, Score};
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
                if let Some(planned) = planned {
                    <span class="crosscheck-small">
                        { text::WITH_PLANS }
                        { " " }
                        { open_button(desk, opens, "planned", bounds_text(planned, "projected")) }
                    </span>
                }
            </p>
            { headline_bar(bounds, planned.map(|p| p.low), text::bar(bounds, planned.map(|p| p.low))) }
            { readiness(desk, report) }
            { counts(&report.score, report.known) }
            { to_finish(desk, report.framework) }
        </>
    }
}

/// The counts that stand beside every percentage; the percentage opens into what each is made of. What was called not
/// applicable makes a percentage of less, so nobody reads one without it.
fn counts(score: &Score, known: Known) -> Html {
    let count = |part: &'static str, count: usize, of: usize, words: String| {
        html! { <span data-part={part} data-value={format!("{count}/{of}")}>{ words }</span> }
    };
    let rest = [
        ("partly-met", score.partly_met, text::partly_met(score)),
        ("not-met", score.not_met, text::not_met(score)),
        ("open", score.open, text::open(score)),
    ];
    html! {
        <ul class="crosscheck-counts">
            <li><strong>{ count("met", score.met, score.applicable, text::met(score)) }</strong></li>
            for (part, number, words) in rest {
                if number > 0 {
                    <li>{ count(part, number, score.applicable, words) }</li>
                }
            }
            if known.called_not_applicable > 0 {
                <li data-part="called-not-applicable" data-value={known.called_not_applicable.to_string()}>
                    { text::called_not_applicable(known.called_not_applicable) }
                </li>
            }
            if score.required > 0 {
                <li>{ count("required-not-met", score.required_not_met, score.required, text::required_not_met(score)) }</li>
            }
        </ul>
    }
}

/// What is left to do, if nothing else turns out to be done.
fn to_finish(desk: &Desk, framework: FrameworkIndex) -> Html {
    let left = |control: &&ControlReport| control.gain.iter().any(|share| share.framework == framework);
    let left: Vec<&ControlReport> = desk.report.controls.iter().filter(left).collect();
    if left.is_empty() {
        return Html::default();
    }
    let open = left.iter().filter(|control| control.standing.status.is_none()).count();
    let effort = left.iter().map(|control| desk.catalog().controls[control.control.position()].effort);
    let days = effort.fold((0, 0), |(low, high), (from, to)| (low + u32::from(from), high + u32::from(to)));
    html! {
        <p class="crosscheck-small" data-part="to-finish" data-value={left.len().to_string()} data-days={format!("{}/{}", days.0, days.1)}>
            { text::to_finish(left.len(), open, days) }
        </p>
    }
}

/// Why a framework that applies has no score.
pub(super) fn no_score(is_waived: bool) -> &'static str {
    if is_waived { text::ALL_WAIVED } else { text::NOTHING_APPLICABLE }
}
