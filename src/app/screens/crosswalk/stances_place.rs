//! Stances: the options of each, and what choosing one would change.
//!
//! Separate because a choice that moves a score has to show how far before it is made.

mod effect;
mod option;

use self::effect::{Effect, effect_now, effect_of};
use self::option::option;
use crate::app::components::{entry_link, fold_body, from_catalog, source_links};
use crate::app::desk::Desk;
use crate::app::text::stances as text;
use crate::catalog::{Entry, OptionIndex, PartIndex, StanceIndex, StanceOption};
use yew::prelude::*;

/// All stances.
pub(super) fn stances_place(desk: &Desk) -> Html {
    let all = desk.catalog().stances;
    let chosen = desk.session.assessment.stances.len();
    let now = now(desk);
    html! {
        <section class="crosscheck-place crosscheck-study" aria-labelledby="place-title" data-part="stances">
            <div class="crosscheck-place-head crosscheck-study-head">
                <h2 id="place-title" tabindex="-1">{ text::TITLE }</h2>
                <p class="crosscheck-lead">{ text::LEAD }</p>
                <p>{ text::COMPARED }</p>
                <p role="status" data-part="stances-chosen">{ text::chosen(chosen, all.len()) }</p>
                <p>{ text::KEPT }</p>
                { conflicts(desk) }
            </div>
            <div class="crosscheck-study-list">
                for (index, _) in (0..).map(StanceIndex).zip(all) {
                    { folded(desk, index, &now) }
                }
            </div>
        </section>
    }
}

/// One stance.
pub(super) fn stance_card(desk: &Desk, stance: StanceIndex) -> Html {
    html! {
        <>
            { card(desk, stance, &now(desk)) }
            { conflicts(desk) }
            <p class="crosscheck-small crosscheck-soft">{ text::COMPARED }{ " " }{ text::KEPT }</p>
        </>
    }
}

fn now(desk: &Desk) -> Effect {
    effect_now(&desk.session, desk.library().knowledge, &desk.report)
}

/// A stance as a line of the list: what it asks and what is chosen.
fn folded(desk: &Desk, stance: StanceIndex, now: &Effect) -> Html {
    let Some(row) = desk.catalog().stances.get(stance.position()) else { return Html::default() };
    let chosen = row
        .options
        .get(desk.session.assessment.option_of(stance).position())
        .map_or("", |option| option.title);
    let heading = html! { <span class="crosscheck-fold-name">{ from_catalog(row.asks) }</span> };
    fold_body(row.id, heading, from_catalog(chosen), false, card(desk, stance, now))
}

fn card(desk: &Desk, stance: StanceIndex, now: &Effect) -> Html {
    let Some(row) = desk.catalog().stances.get(stance.position()) else { return Html::default() };
    let chosen = desk.session.assessment.option_of(stance);
    let name = format!("stance-{}-about", row.id);
    let one = |index: OptionIndex| {
        // What is chosen already is what counts now.
        let then =
            (index != chosen).then(|| effect_of(&desk.session, desk.library().knowledge, stance, index));
        option(desk, (stance, row), index, (now, then.as_ref().unwrap_or(now)))
    };
    html! {
        <article class="crosscheck-study-card" key={row.id} data-stance={row.id}>
            <fieldset class="crosscheck-stance" aria-describedby={name.clone()}>
                <legend><h3>{ from_catalog(row.asks) }</h3></legend>
                <p id={name}>{ from_catalog(row.about) }</p>
                <div class="crosscheck-options">
                    { for (0..).take(row.options.len()).map(OptionIndex).map(one) }
                </div>
            </fieldset>
            <p class="crosscheck-small">
                <span class="crosscheck-label">{ text::BEHIND }</span>
                { " " }{ entry_link(desk, Entry::Disagreement(row.disagreement)) }
            </p>
            { source_links(desk, row.sources) }
        </article>
    }
}

/// Parts that one stance puts in and another leaves out, and which of the two wins.
fn conflicts(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let chosen: Vec<&StanceOption> = desk
        .session
        .assessment
        .stances
        .iter()
        .filter_map(|(stance, option)| catalog.stances.get(stance.position())?.options.get(option.position()))
        .collect();
    let is_torn = |part: &PartIndex| {
        chosen.iter().any(|option| option.adds.contains(part))
            && chosen.iter().any(|option| option.removes.contains(part))
    };
    let torn = (0..).take(catalog.parts.len()).map(PartIndex).filter(is_torn);
    html! {
        for part in torn {
            <p class="crosscheck-warning" data-part="stance-conflict">
                { text::conflict(catalog.parts[part.position()].title) }
            </p>
        }
    }
}
