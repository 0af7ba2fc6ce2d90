//! Documented disagreements: who says what, what the rule says, what is adopted.
//!
//! Separate because readers have to see that there is more than one answer.

use super::choosing::{Choices, Chooser, Choosing, filters};
use super::speakers::{count_speakers, speaker, speaker_filters};
use crate::app::components::{entry_link, first_of, from_catalog, see_links, source_links};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, disagreements as text, words};
use crate::catalog::{Disagreement, DisagreementIndex, Entry, Position, SourceIndex, StanceIndex};
use yew::prelude::*;

/// All disagreements.
pub(super) fn disagreements_place(desk: &Desk) -> Html {
    html! { <Choosing key="disagreements" desk={desk.clone()} chooser={Chooser::Disagreements} /> }
}

/// One disagreement.
pub(super) fn disagreement_card(desk: &Desk, disagreement: DisagreementIndex) -> Html {
    let Some(row) = desk.library().knowledge.disagreements.get(disagreement.position()) else {
        return Html::default();
    };
    html! {
        <article class="crosscheck-study-card" data-disagreement={row.id}>
            <h3>{ from_catalog(row.asks) }</h3>
            { content(desk, disagreement, row) }
        </article>
    }
}

/// How many stand in view; the others are folded up.
const FIRST: usize = 20;
const SOURCE: usize = 0;
const OPEN: usize = 1;

/// The list, narrowed down to those in which a source takes a side.
pub(super) fn disagreements(desk: &Desk, choices: &Choices) -> Html {
    let all = desk.library().knowledge.disagreements;
    let speakers = count_speakers(desk, all.iter().flat_map(voices));
    let source = choices.at(SOURCE).and_then(|position| speakers.get(usize::from(position)));
    let is_open = choices.at(OPEN).is_some();
    let takes_a_side =
        |row: &Disagreement| source.is_none_or(|(source, _)| row.positions.iter().any(|p| p.by == *source));
    let shown: Vec<Html> = (0..)
        .map(DisagreementIndex)
        .zip(all)
        .filter(|(_, row)| takes_a_side(row))
        .map(|(index, row)| fold(desk, index, row, is_open))
        .collect();
    let number = shown.len();
    html! {
        <section class="crosscheck-place crosscheck-study" aria-labelledby="place-title" data-part="disagreements">
            <div class="crosscheck-place-head crosscheck-study-head">
                <h2 id="place-title" tabindex="-1">{ text::TITLE }</h2>
                <p class="crosscheck-lead">{ text::lead(all.len(), stances(desk).count()) }</p>
                <p>{ text::READING }</p>
            </div>
            <div class="crosscheck-study-filters">
                { filters(choices, SOURCE, text::SOURCE, "source-filter", speaker_filters(desk, &speakers, text::ALL)) }
                <p class="crosscheck-row crosscheck-small">
                    <span class="crosscheck-soft" role="status">{ text::shown(number, all.len()) }</span>
                    <button
                        type="button"
                        class="crosscheck-open"
                        data-part="open-all"
                        onclick={choices.choose(&[(OPEN, (!is_open).then_some(0))], None)}
                    >
                        { if is_open { text::CLOSE_ALL } else { text::OPEN_ALL } }
                    </button>
                </p>
            </div>
            <div class="crosscheck-disagreements">{ first_of(shown, FIRST) }</div>
        </section>
    }
}

/// Who takes part, each once.
fn voices(row: &Disagreement) -> impl Iterator<Item = SourceIndex> {
    let positions = row.positions.iter().enumerate();
    let is_new = |(number, position): &(usize, &Position)| {
        row.positions.iter().take(*number).all(|earlier| earlier.by != position.by)
    };
    positions.filter(is_new).map(|(_, position)| position.by)
}

fn stances(desk: &Desk) -> impl Iterator<Item = (StanceIndex, DisagreementIndex)> {
    (0..).map(StanceIndex).zip(desk.catalog().stances).map(|(index, row)| (index, row.disagreement))
}

/// The question and who takes part; the rest unfolds.
fn fold(desk: &Desk, index: DisagreementIndex, row: &Disagreement, is_open: bool) -> Html {
    let names: Vec<&str> =
        voices(row).map(|source| desk.catalog().sources[source.position()].publisher.get()).collect();
    let has_stance = stances(desk).any(|(_, of)| of == index);
    html! {
        <details class="crosscheck-fold" open={is_open} key={row.id} data-disagreement={row.id}>
            <summary>
                <span>
                    <span class="crosscheck-fold-name">{ from_catalog(row.asks) }</span>
                    <span class="crosscheck-disagreement-names">
                        { from_catalog(words::list(&names)) }
                        if has_stance {
                            <span class="crosscheck-disagreement-stance">{ text::HAS_STANCE }</span>
                        }
                    </span>
                </span>
            </summary>
            { content(desk, index, row) }
        </details>
    }
}

/// Who says what, what the rule says and how that was checked, what is adopted, and where a side can be chosen.
fn content(desk: &Desk, index: DisagreementIndex, row: &Disagreement) -> Html {
    let mut chosen = stances(desk).filter(|(_, of)| *of == index).map(|(stance, _)| stance);
    let stance = chosen.next();
    html! {
        <div class="crosscheck-disagreement">
            <dl class="crosscheck-positions">
                for position in row.positions.iter() {
                    <div data-by={desk.catalog().sources[position.by.position()].id}>
                        <dt>{ speaker(desk, position.by) }</dt>
                        <dd>{ from_catalog(position.says) }</dd>
                    </div>
                }
            </dl>
            <dl class="crosscheck-study-facts">
                <div data-part="rule">
                    <dt>{ text::RULE }</dt>
                    <dd>
                        { from_catalog(row.rule) }
                        <span class="crosscheck-basis">{ crosswalk::basis(row.basis) }</span>
                    </dd>
                </div>
                <div class="crosscheck-adopted" data-part="adopted">
                    <dt>{ text::ADOPTED }</dt>
                    <dd>{ from_catalog(row.adopted) }</dd>
                </div>
                if let Some(stance) = stance {
                    <div data-part="to-stance">
                        <dt>{ text::STANCE }</dt>
                        <dd>{ entry_link(desk, Entry::Stance(stance)) }</dd>
                    </div>
                }
            </dl>
            { source_links(desk, row.sources) }
            { see_links(desk, row.see) }
        </div>
    }
}
