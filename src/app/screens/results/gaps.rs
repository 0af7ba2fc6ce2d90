//! Gaps by gain: what to do next, who does it, what it takes and what it moves.
//!
//! Separate from the plan, which puts the same controls into an order that respects prerequisites and budget.

use super::gap_rows::{Gap, gaps};
use crate::app::components::{Marks, from_catalog, marked_open_button, open_button, plain, status_mark};
use crate::app::desk::{Desk, DeskProps};
use crate::app::text::{report, results as text};
use crate::catalog::{ControlIndex, FrameworkIndex};
use crate::engine::{Fraction, Report};
use crate::session::{Action, Opened, Screen};
use yew::prelude::*;

const FIRST: usize = 15;

/// The first gaps, or all of them.
#[function_component]
pub(super) fn Gaps(props: &DeskProps) -> Html {
    let shows_all = use_state(|| false);
    let desk = &props.desk;
    let gaps = gaps(&desk.report);
    let frameworks: Vec<FrameworkIndex> =
        desk.report.frameworks.iter().filter(|f| f.applies).map(|f| f.framework).collect();
    let number = if *shows_all { gaps.len() } else { gaps.len().min(FIRST) };
    let toggle = {
        let shows_all = shows_all.clone();
        Callback::from(move |_: MouseEvent| shows_all.set(!*shows_all))
    };
    html! {
        <section class="crosscheck-results-section" aria-labelledby="results-gaps" data-part="gaps">
            <h2 id="results-gaps">{ text::GAPS }</h2>
            if gaps.is_empty() {
                <p data-part="no-gaps">{ no_gaps(&desk.report) }</p>
            } else {
                <p class="crosscheck-soft">{ text::GAPS_LEAD }</p>
                <table class="crosscheck-gaps">
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
                            <th scope="col"><span class="crosscheck-visually-hidden">{ text::GAP_ACTION }</span></th>
                        </tr>
                    </thead>
                    <tbody>{ for gaps.iter().take(number).map(|gap| row(desk, gap, &frameworks)) }</tbody>
                    <tbody class="crosscheck-print-only">{ for gaps.iter().skip(number).map(|gap| row(desk, gap, &frameworks)) }</tbody>
                </table>
                <div class="crosscheck-row crosscheck-screen-only">
                    <p class="crosscheck-small crosscheck-soft" role="status">{ text::shown(number, gaps.len()) }</p>
                    if gaps.len() > FIRST {
                        <button type="button" class="crosscheck-button" data-part="show-all-gaps" onclick={toggle}>
                            { if *shows_all { text::show_first(FIRST) } else { text::show_all(gaps.len()) } }
                        </button>
                    }
                </div>
                <p class="crosscheck-small crosscheck-soft">{ report::USUALLY }{ " " }{ text::EFFORT_IS }</p>
            }
        </section>
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
    let opens = Opened::Control(gap.control);
    let gain = |framework: &FrameworkIndex| {
        let amount = row.gain.iter().find(|share| share.framework == *framework).map(|share| share.amount);
        gain_cell(
            desk,
            opens,
            catalog.frameworks[framework.position()].id,
            catalog.frameworks[framework.position()].title,
            amount,
        )
    };
    html! {
        <tr data-control={control.id} key={control.id}>
            <th scope="row">
                <span class="crosscheck-gap-name">
                    { open_button(desk, opens, "gap", from_catalog(control.title)) }
                    if gap.is_blocker {
                        <span class="crosscheck-gap-blocker">{ text::BLOCKER }</span>
                    }
                </span>
            </th>
            <td class="crosscheck-gap-status">{ status_mark(row.standing.status) }</td>
            { for frameworks.iter().map(gain) }
            <td class="crosscheck-gap-owner">{ owner(desk, gap.control) }</td>
            <td class="crosscheck-figure crosscheck-gap-effort" data-part="effort">
                { open_button(desk, opens, "effort", html! { <>{ text::effort(control.effort) }
                    <span class="crosscheck-narrow-only">{ text::NARROW_EFFORT }</span></> }) }
            </td>
            <td class="crosscheck-gap-action">
                if desk.has(Screen::Assess) {
                    <button
                        type="button"
                        class="crosscheck-open"
                        data-part="to-question"
                        aria-label={text::to_question_of(control.title)}
                        onclick={desk.on(Action::QuestionSought(gap.control))}
                    >
                        { text::GAP_ACTION }
                    </button>
                }
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

fn gain_cell(
    desk: &Desk,
    opens: Opened,
    framework: &'static str,
    title: &'static str,
    amount: Option<Fraction>,
) -> Html {
    html! {
        <td class="crosscheck-figure crosscheck-gap-gain" data-framework={framework}>
            <span class="crosscheck-narrow-only">{ title }{ " " }</span>
            if let Some(amount) = amount {
                { marked_open_button(desk, opens, &format!("gain-{framework}"), Marks::exact("gain", amount), plain(text::gain(amount))) }
            } else {
                <span aria-hidden="true">{ text::NO_GAIN }</span>
                <span class="crosscheck-visually-hidden">{ text::NO_GAIN_SPOKEN }</span>
            }
        </td>
    }
}
