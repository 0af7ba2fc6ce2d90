//! One option of a stance: whose reading it is, what it does, and what it comes to before it is chosen.
//!
//! Separate from the stance, which asks the question.

use super::super::speakers::speakers;
use super::effect::{Effect, ScoreEffect, Span, Time};
use crate::app::components::{exact, from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{explanation, plan, stances as text, words};
use crate::catalog::{OptionIndex, PartIndex, Stance, StanceIndex, StanceOption};
use crate::engine::{Origin, percent_floor};
use crate::session::Action;
use yew::prelude::*;

/// An option, with what it comes to beside what counts now.
pub(super) fn option(
    desk: &Desk,
    (stance, row): (StanceIndex, &Stance),
    index: OptionIndex,
    (now, then): (&Effect, &Effect),
) -> Html {
    let Some(option) = row.options.get(index.position()) else { return Html::default() };
    let is_chosen = desk.session.assessment.option_of(stance) == index;
    let id = format!("stance-{}-{}", row.id, option.id);
    html! {
        <div
            class={classes!("crosscheck-option", is_chosen.then_some("crosscheck-option-chosen"))}
            key={option.id}
            data-option={option.id}
            data-chosen={if is_chosen { "true" } else { "false" }}
        >
            <label class="crosscheck-choice">
                <input
                    type="radio"
                    name={format!("stance-{}", row.id)}
                    value={option.id}
                    checked={is_chosen}
                    aria-describedby={id.clone()}
                    onchange={desk.on(Action::StanceChosen(stance, index))}
                />
                <span>
                    <span class="crosscheck-option-title">{ from_catalog(option.title) }</span>
                    if index == OptionIndex(0) {
                        { " " }<span class="crosscheck-small crosscheck-soft">{ text::DEFAULT }</span>
                    }
                </span>
            </label>
            <div class="crosscheck-option-body" {id}>
                <p class="crosscheck-small">
                    <span class="crosscheck-soft">{ text::WHOSE }</span>
                    { speakers(desk, option.by) }
                    <span class="crosscheck-soft">{ ". " }{ does(desk, option) }</span>
                </p>
                { effects(desk, now, then, is_chosen) }
            </div>
        </div>
    }
}

/// What it does, in one sentence.
fn does(desk: &Desk, option: &StanceOption) -> String {
    let catalog = desk.catalog();
    let titles = |parts: &[PartIndex]| {
        let titles: Vec<&str> = parts.iter().map(|part| catalog.parts[part.position()].title).collect();
        words::list(&titles)
    };
    let mut sentences = Vec::new();
    if !option.adds.is_empty() {
        sentences.push(text::adds(&titles(option.adds)));
    }
    if !option.removes.is_empty() {
        sentences.push(text::removes(&titles(option.removes)));
    }
    for change in option.thresholds {
        let control = &catalog.controls[change.control.position()];
        let parameter = control.parameters.get(usize::from(change.parameter));
        let unit = parameter.map_or("", |parameter| parameter.unit);
        sentences.push(text::threshold(control.title, &explanation::threshold(change.threshold, unit)));
    }
    sentences.join(" ")
}

fn effects(desk: &Desk, now: &Effect, then: &Effect, is_chosen: bool) -> Html {
    let is_assessed =
        desk.report.controls.iter().any(|c| c.is_asked && c.standing.origin != Origin::Unanswered);
    let path = then.path.and_then(|path| desk.library().knowledge.paths.get(usize::from(path)));
    html! {
        <dl class="crosscheck-effects" data-part="effects">
            for (before, after) in now.scores.iter().zip(&then.scores) {
                { score(desk, before, after, is_chosen, is_assessed) }
            }
            if let Some(time) = then.time {
                <div data-effect="months" data-value={span(time.reached)} data-ends={span(time.ends)}>
                    <dt>{ if time.milestone.is_empty() { plain(plan::ALL_DONE) } else { from_catalog(time.milestone) } }</dt>
                    <dd>
                        <strong class="crosscheck-number">{ plan::months_capital(time.reached) }</strong>
                        { change(is_chosen, now.time.and_then(|now| months_change(now, time))) }
                        if let Some(path) = path {
                            <span class="crosscheck-small crosscheck-soft" data-part="effect-path">{ from_catalog(path.title) }</span>
                        }
                    </dd>
                </div>
            }
            <div data-effect="dollars" data-value={span(then.dollars)}>
                <dt>{ text::DOLLARS }</dt>
                <dd>
                    <strong class="crosscheck-number">{ plan::dollar_range(then.dollars) }</strong>
                    { change(is_chosen, text::dollars_change(now.dollars, then.dollars)) }
                </dd>
            </div>
        </dl>
    }
}

/// As the plan writes it for tests.
fn span((from, to): Span) -> String {
    format!("{from}/{to}")
}

/// How the milestone moves, or else the last step.
fn months_change(now: Time, then: Time) -> Option<String> {
    let last_step = || text::months_change(now.ends, then.ends).map(|change| text::last_step(&change));
    text::months_change(now.reached, then.reached).or_else(last_step)
}

fn score(desk: &Desk, now: &ScoreEffect, then: &ScoreEffect, is_chosen: bool, is_assessed: bool) -> Html {
    let row = &desk.catalog().frameworks[then.framework.position()];
    html! {
        <div
            data-effect="score"
            data-framework={row.id}
            data-low={then.score.map(|(low, _)| exact(low))}
            data-of={then.score.map(|(_, of)| of.to_string())}
        >
            <dt>{ text::score(row.title) }</dt>
            <dd>
                if let Some((low, of)) = then.score {
                    <strong class="crosscheck-number">
                        { if is_assessed { words::whole_percent(percent_floor(low)) } else { text::NOT_ASSESSED.to_owned() } }
                    </strong>
                    { change(is_chosen, text::score_change(now.score, then.score)) }
                    <span class="crosscheck-small crosscheck-soft">{ text::requirements(of) }</span>
                } else {
                    <span class="crosscheck-soft">{ text::NO_SCORE }</span>
                }
            </dd>
        </div>
    }
}

/// The difference to what counts now.
fn change(is_chosen: bool, change: Option<String>) -> Html {
    let (is_change, words) = match (is_chosen, change) {
        (true, _) => (false, text::NOW.to_owned()),
        (false, None) => (false, text::NO_CHANGE.to_owned()),
        (false, Some(words)) => (true, words),
    };
    html! {
        <span
            class={classes!("crosscheck-effect-change", is_change.then_some("crosscheck-effect-moves"))}
            data-part="change"
            data-moves={if is_change { "true" } else { "false" }}
        >
            { words }
        </span>
    }
}
