//! A proposed rule, change by change, with what would become a gap.
//!
//! Separate because it must never be mistaken for the law.

use super::choosing::{Choices, Chooser, Choosing, Filter, filters};
use crate::app::components::{entry_link, from_catalog, plain, source_links, state_mark, status_mark};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, proposal as text};
use crate::catalog::{Change, ControlIndex, Entry, Proposal, RequirementIndex};
use crate::engine::{Outlook, RequirementState, outlook};
use yew::prelude::*;

/// A proposal, by its position.
pub(super) fn proposal_place(desk: &Desk, proposal: u16) -> Html {
    html! {
        <Choosing key={format!("proposal-{proposal}")} desk={desk.clone()} chooser={Chooser::Proposal(proposal)} />
    }
}

/// One change of a proposal.
pub(super) fn change_card(desk: &Desk, proposal: u16, change: u16) -> Html {
    let proposal = desk.library().knowledge.proposals.get(usize::from(proposal));
    let Some((proposal, change)) = proposal.and_then(|p| Some((p, p.changes.get(usize::from(change))?)))
    else {
        return Html::default();
    };
    html! {
        <>
            { banner(proposal) }
            { card(desk, change) }
        </>
    }
}

const OUTLOOK: usize = 0;
/// What the filter offers, after all of them; the worst first.
const OUTLOOKS: [Outlook; 4] = [Outlook::WouldBeGap, Outlook::Unknown, Outlook::Ready, Outlook::NotMeasured];

/// The changes, narrowed down to an outlook.
pub(super) fn proposal(desk: &Desk, position: u16, choices: &Choices) -> Html {
    let Some(row) = desk.library().knowledge.proposals.get(usize::from(position)) else {
        return Html::default();
    };
    let chosen = choices.at(OUTLOOK).and_then(|position| OUTLOOKS.get(usize::from(position)).copied());
    let count = |is: Outlook| row.changes.iter().filter(|change| outlook(&desk.report, change) == is).count();
    let all = Filter { name: plain(text::ALL), id: "all", count: Some(row.changes.len()) };
    let by_outlook = OUTLOOKS.map(|is| Filter {
        name: text::outlook(is).into(),
        id: outlook_id(is),
        count: Some(count(is)),
    });
    let shown: Vec<&Change> = row
        .changes
        .iter()
        .filter(|change| chosen.is_none_or(|is| outlook(&desk.report, change) == is))
        .collect();
    html! {
        <section class="crosscheck-place crosscheck-study" aria-labelledby="place-title" data-part="proposal" data-proposal={row.id}>
            <div class="crosscheck-place-head crosscheck-study-head">
                <h2 id="place-title" tabindex="-1">{ from_catalog(row.title) }</h2>
                { banner(row) }
                <p>{ from_catalog(row.about) }</p>
                <dl class="crosscheck-study-facts">
                    <div><dt>{ text::PUBLISHED }</dt><dd>{ row.published }</dd></div>
                    <div data-part="proposal-status">
                        <dt>{ text::status_as_of(row.status_as_of) }</dt>
                        <dd>{ from_catalog(row.status) }</dd>
                    </div>
                </dl>
                { source_links(desk, row.sources) }
            </div>
            <div class="crosscheck-study-filters">
                <h3>{ text::FOR_YOU }</h3>
                <p data-part="outlook-summary">{ text::summary(OUTLOOKS.map(count)) }</p>
                <p class="crosscheck-small crosscheck-soft">{ text::HOW }</p>
                { filters(choices, OUTLOOK, text::OUTLOOK, "outlook-filter", std::iter::once(all).chain(by_outlook).collect()) }
                <p class="crosscheck-small crosscheck-soft" role="status">
                    { text::shown(shown.len(), row.changes.len()) }
                </p>
            </div>
            <div class="crosscheck-study-list">{ for shown.into_iter().map(|change| card(desk, change)) }</div>
        </section>
    }
}

/// That it is no law and in no score.
fn banner(proposal: &Proposal) -> Html {
    html! {
        <p class="crosscheck-proposal-banner" data-part="proposal-banner">
            <strong>{ text::NOT_LAW }</strong>
            { text::not_law(proposal.status_as_of) }
        </p>
    }
}

fn card(desk: &Desk, change: &Change) -> Html {
    let is = outlook(&desk.report, change);
    html! {
        <article class="crosscheck-study-card" key={change.id} data-change={change.id} data-outlook={outlook_id(is)}>
            <header class="crosscheck-study-card-head">
                <h3>{ from_catalog(change.says) }</h3>
                <p>{ state_mark(state_of(is), Some(text::outlook(is).into())) }</p>
            </header>
            <dl class="crosscheck-study-facts">
                <div><dt>{ text::TODAY }</dt><dd>{ from_catalog(change.because) }</dd></div>
                <div>
                    <dt>{ text::TOUCHES }</dt>
                    <dd>{ folded(text::requirements(change.requirements.len()), change.requirements.len(), requirements(desk, change.requirements)) }</dd>
                </div>
                <div>
                    <dt>{ text::NEEDS }</dt>
                    <dd>{ folded(text::controls(change.controls.len()), change.controls.len(), controls(desk, change.controls)) }</dd>
                </div>
                <div>
                    <dt>{ text::BASIS }</dt>
                    <dd>{ crosswalk::basis(change.basis) }</dd>
                </div>
            </dl>
            { source_links(desk, change.sources) }
        </article>
    }
}

/// A long list is folded up.
fn folded(summary: String, length: usize, list: Html) -> Html {
    if length <= LONG {
        return list;
    }
    html! {
        <details class="crosscheck-details">
            <summary>{ summary }</summary>
            { list }
        </details>
    }
}

const LONG: usize = 6;

fn requirements(desk: &Desk, requirements: &[RequirementIndex]) -> Html {
    html! {
        <ul class="crosscheck-links-row">
            for requirement in requirements.iter() {
                <li>{ entry_link(desk, Entry::Requirement(*requirement)) }</li>
            }
        </ul>
    }
}

/// The controls, each with how it stands; one that is not asked of this subject says so.
fn controls(desk: &Desk, controls: &[ControlIndex]) -> Html {
    html! {
        <ul class="crosscheck-change-controls">
            for control in controls.iter() {
                <li data-control={desk.catalog().controls[control.position()].id}>
                    { entry_link(desk, Entry::Control(*control)) }
                    { standing(desk, *control) }
                </li>
            }
        </ul>
    }
}

fn standing(desk: &Desk, control: ControlIndex) -> Html {
    match desk.report.controls.get(control.position()) {
        Some(report) if report.is_asked => html! {
            <span class="crosscheck-small">
                { status_mark(report.standing.status) }
                if !report.standing.misses.is_empty() {
                    { text::MISSES }
                }
            </span>
        },
        _ => html! { <span class="crosscheck-small crosscheck-soft">{ text::NOT_ASKED }</span> },
    }
}

fn outlook_id(outlook: Outlook) -> &'static str {
    match outlook {
        Outlook::Ready => "ready",
        Outlook::WouldBeGap => "would-be-gap",
        Outlook::Unknown => "unknown",
        Outlook::NotMeasured => "not-measured",
    }
}

fn state_of(outlook: Outlook) -> RequirementState {
    match outlook {
        Outlook::Ready => RequirementState::Met,
        Outlook::WouldBeGap => RequirementState::NotMet,
        Outlook::Unknown => RequirementState::Open,
        Outlook::NotMeasured => RequirementState::NotApplicable,
    }
}
