//! Published claims beside what the catalog gives.
//!
//! Separate because a claim is read with its figure and its reason.

mod card;
mod measure;
mod picture;
mod proof;

use self::card::{card, verdict_id};
use self::proof::proof_section;
use super::choosing::{Choices, Chooser, Choosing, Filter, filters};
use super::speakers::{count_speakers, speaker_filters, speakers};
use crate::app::components::{fold_body, plain};
use crate::app::desk::Desk;
use crate::app::text::claims as text;
use crate::catalog::Claim;
use crate::engine::{BorneOut, ClaimResult, examine};
use yew::prelude::*;

/// All claims.
pub(super) fn claims_place(desk: &Desk) -> Html {
    html! { <Choosing key="claims" desk={desk.clone()} chooser={Chooser::Claims} /> }
}

/// One claim, by its position.
pub(super) fn claim_card(desk: &Desk, claim: u16) -> Html {
    let row = desk.library().knowledge.claims.get(usize::from(claim));
    row.map(|row| card(desk, claim, row, true)).unwrap_or_default()
}

const VERDICT: usize = 0;
const ARTICLE: usize = 1;
/// What the filter of verdicts offers, after all of them.
const VERDICTS: [&str; 4] = ["borne-out", "in-part", "not-borne-out", "nothing-to-compute"];
/// What each of them is of a claim.
const BORNE_OUT: [Option<BorneOut>; 4] =
    [Some(BorneOut::Yes), Some(BorneOut::InPart), Some(BorneOut::No), None];

/// The list, narrowed down by what was chosen.
pub(super) fn claims(desk: &Desk, choices: &Choices) -> Html {
    let knowledge = desk.library().knowledge;
    let results: Vec<ClaimResult> =
        knowledge.claims.iter().map(|claim| examine(desk.catalog(), knowledge.levels, claim)).collect();
    let speakers = count_speakers(desk, knowledge.claims.iter().flat_map(|claim| claim.by).copied());
    let article = choices.at(ARTICLE).and_then(|position| speakers.get(usize::from(position)));
    let verdict = choices.at(VERDICT).and_then(|position| VERDICTS.get(usize::from(position)));
    let is_shown = |claim: &Claim, result: &ClaimResult| {
        verdict.is_none_or(|verdict| verdict_id(result) == *verdict)
            && article.is_none_or(|(source, _)| claim.by.contains(source))
    };
    let shown =
        (0..).zip(knowledge.claims).zip(&results).filter(|((_, claim), result)| is_shown(claim, result));
    let number = shown.clone().count();
    let group = |of: &'static str, borne_out: Option<BorneOut>| {
        let of_group = shown.clone().filter(|(_, result)| verdict_id(result) == of);
        let cards: Vec<Html> =
            of_group.map(|((position, claim), _)| card(desk, position, claim, false)).collect();
        let is_chosen = verdict.is_some() || article.is_some();
        group(of, borne_out, is_chosen, cards)
    };
    html! {
        <section class="crosscheck-place crosscheck-study" aria-labelledby="place-title" data-part="claims">
            <div class="crosscheck-place-head crosscheck-study-head">
                <h2 id="place-title" tabindex="-1">{ text::TITLE }</h2>
                <p class="crosscheck-lead" data-part="claims-summary">{ summary(&results) }</p>
                <p>{ text::LEAD }</p>
                { reading(desk) }
                { proof_section(desk) }
            </div>
            <div class="crosscheck-study-filters">
                { filters(choices, VERDICT, text::VERDICT, "verdict-filter", verdict_filters(&results)) }
                { filters(choices, ARTICLE, text::ARTICLE, "article-filter", speaker_filters(desk, &speakers, text::ALL)) }
                <p class="crosscheck-small crosscheck-soft" role="status">
                    { text::shown(number, results.len()) }
                </p>
            </div>
            <div>{ for VERDICTS.into_iter().zip(BORNE_OUT).map(|(of, borne_out)| group(of, borne_out)) }</div>
        </section>
    }
}

/// The claims with one verdict, folded up until some were chosen.
fn group(id: &'static str, borne_out: Option<BorneOut>, is_open: bool, cards: Vec<Html>) -> Html {
    if cards.is_empty() {
        return Html::default();
    }
    let heading = html! { <h3 class="crosscheck-fold-name">{ text::verdict(borne_out) }</h3> };
    let number = plain(cards.len().to_string());
    fold_body(id, heading, number, is_open, html! { <div class="crosscheck-claim-group">{ for cards }</div> })
}

fn count(results: &[ClaimResult], verdict: &str) -> usize {
    results.iter().filter(|result| verdict_id(result) == verdict).count()
}

fn summary(results: &[ClaimResult]) -> String {
    text::summary(VERDICTS.map(|verdict| count(results, verdict)))
}

/// What the picture shows, and where high and medium begin.
fn reading(desk: &Desk) -> Html {
    html! {
        <details class="crosscheck-details" data-part="how-to-read">
            <summary>{ text::HOW_TO_READ }</summary>
            <div class="crosscheck-stack">
                <ul class="crosscheck-claim-legend">
                    <li>
                        <svg width="44" height="28" aria-hidden="true" focusable="false">
                            <rect class="crosscheck-claim-range" x="1" y="3" width="42" height="22" rx="3" />
                        </svg>
                        { text::LEGEND_CLAIMED }
                    </li>
                    <li>
                        <svg width="44" height="28" aria-hidden="true" focusable="false">
                            <rect class="crosscheck-claim-track" y="11" width="44" height="6" />
                            <rect class="crosscheck-claim-bar" y="11" width="26" height="6" />
                            <rect class="crosscheck-claim-mark" x="24" y="1" width="4" height="26" rx="2" />
                        </svg>
                        { text::LEGEND_COMPUTED }
                    </li>
                </ul>
                <p data-part="levels">
                    { text::levels(desk.library().knowledge.levels) }
                    { " " }{ text::LEVELS_OF }
                    { speakers(desk, desk.library().knowledge.levels.sources) }{ "." }
                </p>
                <p>{ text::VERDICTS_MEAN }</p>
                <p>{ text::WITHOUT_PROFILE }</p>
            </div>
        </details>
    }
}

fn verdict_filters(results: &[ClaimResult]) -> Vec<Filter> {
    let all = Filter { name: plain(text::ALL), id: "all", count: Some(results.len()) };
    let one = |(id, borne_out): (&'static str, Option<BorneOut>)| Filter {
        name: text::verdict(borne_out).into(),
        id,
        count: Some(count(results, id)),
    };
    let verdicts = VERDICTS.into_iter().zip(BORNE_OUT);
    std::iter::once(all).chain(verdicts.map(one)).collect()
}
