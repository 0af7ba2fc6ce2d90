//! One claim: who says it, what it comes to here, whether the two agree, and why.
//!
//! Separate from the list, because a claim is also shown by itself.

use super::super::speakers::speakers;
use super::measure::measure;
use super::picture::picture;
use crate::app::components::{exact, from_catalog, see_links, source_links, state_mark};
use crate::app::desk::Desk;
use crate::app::text::claims as text;
use crate::catalog::{Claim, Entry, Measure};
use crate::engine::{BorneOut, ClaimResult, RequirementState, examine};
use crate::session::{Action, Place};
use yew::prelude::*;

/// A claim, in the list or by itself.
pub(super) fn card(desk: &Desk, position: u16, claim: &Claim, is_alone: bool) -> Html {
    let result = examine(desk.catalog(), desk.library().knowledge.levels, claim);
    let id = claim.id;
    if !is_alone {
        return folded(desk, position, claim, &result);
    }
    html! {
        <article
            class="crosscheck-claim crosscheck-study-card"
            key={id}
            aria-labelledby={format!("claim-{id}")}
            data-claim={id}
            data-verdict={verdict_id(&result)}
        >
            <header class="crosscheck-study-card-head">
                <p class="crosscheck-small crosscheck-soft">{ text::CLAIMED_BY }{ speakers(desk, claim.by) }</p>
                <h3 id={format!("claim-{id}")}>{ from_catalog(claim.says) }</h3>
            </header>
            <div class="crosscheck-claim-side">
                <p class="crosscheck-claim-verdict">{ verdict(&result) }</p>
                { outcome(desk, claim, &result) }
            </div>
            <dl class="crosscheck-study-facts">
                <div><dt>{ text::DEFINITION }</dt><dd>{ from_catalog(claim.ours) }</dd></div>
                <div><dt>{ text::REASON }</dt><dd>{ from_catalog(claim.because) }</dd></div>
            </dl>
            { more(desk, position, claim, is_alone) }
        </article>
    }
}

/// The same as a line of the list, which opens into the rest.
fn folded(desk: &Desk, position: u16, claim: &Claim, result: &ClaimResult) -> Html {
    let id = claim.id;
    html! {
        <details
            class="crosscheck-fold crosscheck-claim-line"
            key={id}
            data-fold="claim"
            data-claim={id}
            data-verdict={verdict_id(result)}
        >
            <summary>
                <h3 id={format!("claim-{id}")} class="crosscheck-fold-name">{ from_catalog(claim.says) }</h3>
                <span class="crosscheck-claim-verdict crosscheck-small">{ verdict(result) }</span>
            </summary>
            <div class="crosscheck-claim">
                <p class="crosscheck-small crosscheck-soft">{ text::CLAIMED_BY }{ speakers(desk, claim.by) }</p>
                <div class="crosscheck-claim-side">{ outcome(desk, claim, result) }</div>
                <dl class="crosscheck-study-facts">
                    <div><dt>{ text::DEFINITION }</dt><dd>{ from_catalog(claim.ours) }</dd></div>
                    <div><dt>{ text::REASON }</dt><dd>{ from_catalog(claim.because) }</dd></div>
                </dl>
                { more(desk, position, claim, false) }
            </div>
        </details>
    }
}

/// The stable id of a verdict, for tests and filters.
pub(super) fn verdict_id(result: &ClaimResult) -> &'static str {
    match result.verdict {
        Some(BorneOut::Yes) => "borne-out",
        Some(BorneOut::InPart) => "in-part",
        Some(BorneOut::No) => "not-borne-out",
        None => "nothing-to-compute",
    }
}

fn verdict(result: &ClaimResult) -> Html {
    let state = match result.verdict {
        Some(BorneOut::Yes) => RequirementState::Met,
        Some(BorneOut::InPart) => RequirementState::PartlyMet,
        Some(BorneOut::No) => RequirementState::NotMet,
        None => RequirementState::NotApplicable,
    };
    state_mark(state, Some(text::verdict(result.verdict).into()))
}

/// What is claimed beside what is computed.
fn outcome(desk: &Desk, claim: &Claim, result: &ClaimResult) -> Html {
    let levels = desk.library().knowledge.levels;
    let (Some(figure), Some(expects)) = (result.figure, claim.expects) else {
        return match claim.measure {
            Measure::Nothing(why) => html! { <p class="crosscheck-claim-nothing">{ from_catalog(why) }</p> },
            _ => Html::default(),
        };
    };
    let value = match result.counted {
        Some((count, of)) => format!("{count}/{of}"),
        None => exact(figure),
    };
    html! {
        <div class="crosscheck-claim-outcome">
            { picture(expects, levels, figure) }
            <dl class="crosscheck-claim-figures">
                <div>
                    <dt>{ text::CLAIMED }</dt>
                    <dd data-part="claimed">{ text::claimed(expects, levels) }</dd>
                </div>
                <div>
                    <dt>{ text::COMPUTED }</dt>
                    <dd>
                        <strong data-part="computed" data-value={value}>{ text::percent(figure) }</strong>
                        { text::computed(claim.measure, figure, result.counted) }
                        if let Some(level) = text::level_reached(expects, figure, levels) {
                            { level }
                        }
                    </dd>
                </div>
            </dl>
        </div>
    }
}

/// How it is counted, sources, what belongs to it: folded up in the list.
fn more(desk: &Desk, position: u16, claim: &Claim, is_alone: bool) -> Html {
    let content = html! {
        <div class="crosscheck-stack">
            { measure(desk, claim, is_alone) }
            if !is_alone && matches!(claim.measure, Measure::Overlap { .. }) {
                <p>
                    <button
                        type="button"
                        class="crosscheck-entry-link"
                        data-part="claim-alone"
                        onclick={desk.on(Action::PlaceOpened(Place::Entry(Entry::Claim(position))))}
                    >
                        { text::ROWS }
                    </button>
                </p>
            }
            { source_links(desk, claim.sources) }
            { see_links(desk, claim.see) }
        </div>
    };
    if is_alone {
        return content;
    }
    html! {
        <details class="crosscheck-details">
            <summary>
                { text::MORE }
                <span class="crosscheck-visually-hidden">{ from_catalog(text::more_of(claim.says)) }</span>
            </summary>
            { content }
        </details>
    }
}
