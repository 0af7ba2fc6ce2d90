//! Gaps by gain: what is missing, who sees to it, what it takes and what it moves. A name opens the panel, where it is answered.
//!
//! Separate from the plan, which puts the same controls into an order that respects prerequisites and budget. It is a
//! component of Yew because a row that was just answered stays where it was until one looks anew.

use super::gap_rows::{Gap, gaps};
use super::gap_sieve::{gap_sieve, goes_through};
use crate::app::components::{exact, from_catalog, open_button, status_mark, taken_along};
use crate::app::desk::{Desk, DeskProps};
use crate::app::text::{report, results as text};
use crate::catalog::{ControlIndex, FrameworkIndex};
use crate::engine::{Fraction, Report};
use crate::session::{Action, GapSift, Opened};
use yew::prelude::*;

/// How many are listed at first.
const FIRST: usize = 10;

/// What was listed, by which sieve.
type Listed = (GapSift, Vec<Gap>);

/// The first gaps, or all of them.
#[function_component]
pub(super) fn Gaps(props: &DeskProps) -> Html {
    let listed = use_mut_ref(Listed::default);
    let desk = &props.desk;
    let sift = &desk.session.gap_sift;
    let all = gaps(&desk.report);
    let shown = list(desk, &mut listed.borrow_mut(), &all);
    let frameworks: Vec<FrameworkIndex> =
        desk.report.frameworks.iter().filter(|f| f.applies).map(|f| f.framework).collect();
    let number = if sift.shows_all { shown.len() } else { shown.len().min(FIRST) };
    let toggled = GapSift { shows_all: !sift.shows_all, ..sift.clone() };
    html! {
        <section class="crosscheck-results-part" aria-labelledby="results-gaps" data-part="gaps">
            <h2 id="results-gaps" class="crosscheck-visually-hidden">{ text::GAPS }</h2>
            if all.is_empty() && shown.is_empty() {
                <p data-part="no-gaps">{ no_gaps(&desk.report) }</p>
            } else {
                { gap_sieve(desk, &frameworks) }
                if shown.is_empty() {
                    <p data-part="none-through">{ text::NONE_THROUGH }</p>
                } else {
                    { table(desk, &shown, number, &frameworks) }
                }
                <div class="crosscheck-row crosscheck-screen-only">
                    <p class="crosscheck-small crosscheck-soft" role="status">{ text::shown(number, shown.len()) }</p>
                    if shown.len() > FIRST {
                        <button type="button" class="crosscheck-button" data-part="show-all-gaps" onclick={desk.on(Action::GapsSifted(Box::new(toggled)))}>
                            { if sift.shows_all { text::show_first(FIRST) } else { text::show_all(shown.len()) } }
                        </button>
                    }
                </div>
                <p class="crosscheck-small crosscheck-soft">{ text::GAPS_LEAD }{ " " }{ report::USUALLY }{ " " }{ text::EFFORT_IS }</p>
            }
        </section>
    }
}

/// What goes through. As long as the sieve is the same, whatever was listed stays where it was: one works down a list, and what
/// has just been answered must not jump or vanish.
fn list(desk: &Desk, listed: &mut Listed, all: &[Gap]) -> Vec<Gap> {
    let sift = GapSift { shows_all: false, ..desk.session.gap_sift.clone() };
    let mut rows: Vec<Gap> = if listed.0 == sift { std::mem::take(&mut listed.1) } else { Vec::new() };
    rows.retain(|row| desk.report.controls[row.control.position()].is_asked);
    for gap in all.iter().filter(|gap| goes_through(desk, &sift, gap)) {
        if !rows.iter().any(|row| row.control == gap.control) {
            rows.push(*gap);
        }
    }
    *listed = (sift, rows.clone());
    rows
}

fn table(desk: &Desk, shown: &[Gap], number: usize, frameworks: &[FrameworkIndex]) -> Html {
    html! {
        { taken_along(desk, "gaps", html! { <table class="crosscheck-gaps">
            <thead>
                <tr>
                    <th scope="col">{ text::GAP_CONTROL }</th>
                    <th scope="col">{ text::GAP_STATUS }</th>
                    for framework in frameworks.iter() {
                        <th scope="col" class="crosscheck-figure">
                            { text::gap_gain(desk.catalog().frameworks[framework.position()].title) }
                        </th>
                    }
                    <th scope="col">{ text::GAP_OWNER }</th>
                    <th scope="col" class="crosscheck-figure">{ text::GAP_EFFORT }</th>
                </tr>
            </thead>
            <tbody>{ for shown.iter().take(number).map(|gap| row(desk, gap, frameworks)) }</tbody>
            <tbody class="crosscheck-print-only">{ for shown.iter().skip(number).map(|gap| row(desk, gap, frameworks)) }</tbody>
        </table> }) }
    }
}

/// Why there is no gap: all is there, or nothing counts.
pub(super) fn no_gaps(report: &Report) -> String {
    let counts = report.frameworks.iter().any(|f| f.applies && f.score.coverage.is_some());
    text::gaps_none(counts, report.called_not_applicable())
}

fn row(desk: &Desk, gap: &Gap, frameworks: &[FrameworkIndex]) -> Html {
    let catalog = desk.catalog();
    let control = &catalog.controls[gap.control.position()];
    let row = &desk.report.controls[gap.control.position()];
    let gain = |framework: &FrameworkIndex| {
        let amount = row.gain.iter().find(|share| share.framework == *framework).map(|share| share.amount);
        gain_cell(
            catalog.frameworks[framework.position()].id,
            catalog.frameworks[framework.position()].title,
            amount,
        )
    };
    let is_open = desk.session.opened.first() == Some(&Opened::Control(gap.control));
    html! {
        <tr data-control={control.id} key={control.id} class={is_open.then_some("crosscheck-gap-open")}>
            <th scope="row">
                <span class="crosscheck-gap-name">
                    { open_button(desk, Opened::Control(gap.control), "gap", from_catalog(control.title)) }
                    if gap.is_blocker {
                        <span class="crosscheck-gap-blocker">{ text::MUST_HAVE }</span>
                    }
                </span>
            </th>
            <td class="crosscheck-gap-status">{ status_mark(row.standing.status) }</td>
            { for frameworks.iter().map(gain) }
            <td class="crosscheck-gap-owner">{ owner(desk, gap.control) }</td>
            <td class="crosscheck-figure crosscheck-gap-effort" data-part="effort">
                { text::effort(control.effort) }
                <span class="crosscheck-narrow-only">{ text::NARROW_EFFORT }</span>
            </td>
        </tr>
    }
}

/// Who was named for it; where nobody was, whose it usually is.
fn owner(desk: &Desk, index: ControlIndex) -> Html {
    let answer = desk.session.assessment.answer(index);
    let catalog = desk.catalog();
    match answer.map(|answer| answer.owner.trim()).filter(|owner| !owner.is_empty()) {
        Some(owner) => html! { <bdi translate="no" data-part="owner">{ owner }</bdi> },
        None => {
            let usual = catalog.owners[catalog.controls[index.position()].owner.position()].title;
            from_catalog(report::usually(usual))
        }
    }
}

fn gain_cell(framework: &'static str, title: &'static str, amount: Option<Fraction>) -> Html {
    html! {
        <td class="crosscheck-figure crosscheck-gap-gain" data-framework={framework}>
            <span class="crosscheck-narrow-only">{ title }{ " " }</span>
            if let Some(amount) = amount {
                <span data-part="gain" data-value={exact(amount)}>{ text::gain(amount) }</span>
            } else {
                <span aria-hidden="true">{ text::NO_GAIN }</span>
                <span class="crosscheck-visually-hidden">{ text::NO_GAIN_SPOKEN }</span>
            }
        </td>
    }
}
