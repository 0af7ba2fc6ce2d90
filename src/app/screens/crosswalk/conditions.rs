//! When something applies, in plain words: each condition, and whether it holds for the visitor now.
//!
//! Separate because rules, paths, steps, costs and requirements all say it in the same way.

use crate::app::components::{entry_link, from_catalog, place_link, plain};
use crate::app::desk::Desk;
use crate::app::text::{entry as text, start};
use crate::catalog::{Condition, Count, Entry, Predicate, Test};
use crate::engine::Situation;
use crate::session::Place;
use yew::prelude::*;

/// Says when a test holds. `counts` are the numbers that its question asks for, `given` those that were given.
pub(super) fn conditions(desk: &Desk, test: &Test, counts: &[Count], given: &[Option<i64>]) -> Html {
    let alternatives: Vec<Vec<Condition>> =
        test.alternatives.iter().map(|conditions| conditions.to_vec()).collect();
    list(desk, &alternatives, counts, given)
}

/// Says when a predicate over the profile holds.
pub(super) fn fact_conditions(desk: &Desk, predicate: &Predicate) -> Html {
    let facts = |settings: &&'static [_]| settings.iter().copied().map(Condition::Fact).collect();
    let alternatives: Vec<Vec<Condition>> = predicate.alternatives.iter().map(facts).collect();
    list(desk, &alternatives, &[], &[])
}

fn list(desk: &Desk, alternatives: &[Vec<Condition>], counts: &[Count], given: &[Option<i64>]) -> Html {
    let situation = desk.situation(given);
    let lead = match alternatives {
        [] => text::ALWAYS,
        [one] if one.len() == 1 => text::WHEN_ONE,
        [_] => text::ALL_OF,
        _ => text::ONE_OF,
    };
    html! {
        <div class="crosscheck-conditions" data-part="conditions">
            <p>{ lead }</p>
            if !alternatives.is_empty() {
                <ul>
                    for conditions in alternatives.iter() {
                        if alternatives.len() == 1 {
                            for condition in conditions.iter() {
                                <li>{ line(desk, &situation, condition, counts) }</li>
                            }
                        } else {
                            <li>{ joined(desk, &situation, conditions, counts) }</li>
                        }
                    }
                </ul>
            }
        </div>
    }
}

/// The conditions of one of several alternatives.
fn joined(desk: &Desk, situation: &Situation<'_>, conditions: &[Condition], counts: &[Count]) -> Html {
    html! {
        <>
            for (position, condition) in conditions.iter().enumerate() {
                if position > 0 {
                    <em>{ " " }{ text::AND }{ " " }</em>
                }
                { line(desk, situation, condition, counts) }
            }
        </>
    }
}

fn line(desk: &Desk, situation: &Situation<'_>, condition: &Condition, counts: &[Count]) -> Html {
    let holds = situation.is_true(condition);
    let (subject, words) = said(desk, condition, counts);
    html! {
        <span data-holds={holds.then_some("true")}>
            { subject }{ ": " }<strong>{ words }</strong>{ " " }
            <span class={if holds { "crosscheck-holds" } else { "crosscheck-holds-not" }}>
                { "(" }{ if holds { text::HOLDS } else { text::HOLDS_NOT } }{ ")" }
            </span>
        </span>
    }
}

/// What a condition looks at, and what it wants to see there.
fn said(desk: &Desk, condition: &Condition, counts: &[Count]) -> (Html, Html) {
    let catalog = desk.catalog();
    match *condition {
        Condition::Fact(setting) => {
            let fact = &catalog.facts[setting.fact.position()];
            let values = setting.values.iter().filter_map(|value| fact.values.get(value.position()));
            let titles: Vec<&str> = values.map(|value| value.title).collect();
            (
                start::fact_name(fact.id).map_or_else(|| from_catalog(fact.asks), plain),
                from_catalog(text::any_of(&titles)),
            )
        }
        Condition::Artifact { artifact, words } => {
            let words: Vec<&str> = words.iter().map(|word| text::artifact_word(*word)).collect();
            (entry_link(desk, Entry::Artifact(artifact)), plain(text::any_of(&words)))
        }
        Condition::Answer { control, words } => {
            let words: Vec<&str> = words.iter().map(|word| text::answer_word(*word)).collect();
            (entry_link(desk, Entry::Control(control)), plain(text::any_of(&words)))
        }
        Condition::Count { count, bounds } => {
            let bounds: Vec<String> = bounds.iter().map(|bound| text::bound(*bound)).collect();
            let bounds: Vec<&str> = bounds.iter().map(String::as_str).collect();
            let asks = counts.get(count.position()).map_or("", |count| count.asks);
            (from_catalog(asks), plain(text::any_of(&bounds)))
        }
        Condition::Scope { part, is_in } => {
            let link =
                place_link(desk, Place::Part(part), from_catalog(catalog.parts[part.position()].title));
            (link, plain(text::scope(is_in)))
        }
        Condition::Stance { stance, options } => {
            let all = catalog.stances[stance.position()].options;
            let titles: Vec<&str> =
                options.iter().filter_map(|option| all.get(option.position()).map(|o| o.title)).collect();
            (entry_link(desk, Entry::Stance(stance)), from_catalog(text::any_of(&titles)))
        }
    }
}
