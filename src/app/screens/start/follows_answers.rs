//! What reports already answer, what is left to ask, and what is assumed meanwhile.
//!
//! Separate from what applies: this part changes with every document and every answer.

use super::follows_frameworks::fact_names;
use super::relevance::facts_to_ask;
use crate::app::desk::Desk;
use crate::app::text::{start as text, words};
use crate::catalog::{ArtifactIndex, FactIndex};
use crate::engine::{Artifact, Origin, Reservation, sort_few};
use yew::prelude::*;

/// What is answered, left, assumed.
pub fn follows_answers(desk: &Desk) -> Html {
    let asked = desk.report.controls.iter().filter(|control| control.is_asked);
    let left = asked.clone().filter(|control| control.standing.status.is_none()).count();
    let to_ask = facts_to_ask(desk.catalog(), desk.library().knowledge, &desk.session.assessment);
    let assumed: Vec<FactIndex> =
        desk.report.assumed_facts.iter().copied().filter(|fact| to_ask.contains(fact)).collect();
    html! {
        <div class="crosscheck-follows-block">
            <h3>{ text::ANSWERED_HEADING }</h3>
            for (artifact, said) in desk.session.assessment.artifacts.iter() {
                if *said != Artifact::Absent {
                    { answered_by(desk, *artifact) }
                }
            }
            <p data-part="questions-left" data-left={left.to_string()}>{ text::left(left, asked.count()) }</p>
            if !assumed.is_empty() {
                <p class="crosscheck-small" data-part="assumed">
                    <span class="crosscheck-label">{ text::ASSUMED_HEADING }</span>
                    { ": " }{ fact_names(desk.catalog(), &assumed) }{ "." }
                </p>
            }
        </div>
    }
}

fn answered_by(desk: &Desk, artifact: ArtifactIndex) -> Html {
    let row = &desk.catalog().artifacts[artifact.position()];
    let answered: Vec<_> = desk
        .report
        .controls
        .iter()
        .filter(|control| control.is_asked && control.standing.origin == Origin::Inherited)
        .filter_map(|control| control.standing.inherited.as_ref())
        .filter(|inherited| inherited.artifact == artifact)
        .collect();
    let mut reasons: Vec<Reservation> =
        answered.iter().flat_map(|i| i.reservations.iter().copied()).collect();
    sort_few(&mut reasons, Ord::cmp);
    reasons.dedup();
    let reasons: Vec<&str> = reasons.into_iter().map(words::weakened_by).collect();
    let line = match answered.len() {
        0 => text::answers_nothing(row.title),
        number => text::answered_by(row.title, number),
    };
    html! {
        <div key={row.id} data-part="answered-by" data-answering={row.id} data-count={answered.len().to_string()}>
            <p>{ line }</p>
            if !reasons.is_empty() {
                <p class="crosscheck-small crosscheck-soft">{ text::weakened(&words::list(&reasons)) }</p>
            }
        </div>
    }
}
