//! What is different in texts that two assessments both have: of each text, the words before and after.
//!
//! Separate from the file that waits, which lists the rows; here it is which texts a row has and what they are called.

use crate::app::text::words::LOCALE;
use crate::app::text::{decisions, evidence, opening as text};
use crate::engine::{Answer, AnswerPart, Day, Decision, Evidence, Rewording, rewording};
use yew::prelude::*;

/// A text that is different: what it is called, and how.
pub type ChangedText = (&'static str, Rewording);

/// One text of two rows, if it is another one.
fn changed(name: &'static str, was: &str, is: &str) -> Option<ChangedText> {
    rewording(was, is).map(|found| (name, found))
}

/// A day as a text.
fn day(name: &'static str, was: Option<Day>, is: Option<Day>) -> Option<ChangedText> {
    let said = |day: Option<Day>| day.map_or_else(String::new, |day| LOCALE.day(day));
    (was != is).then(|| (name, Rewording { was: said(was), is: said(is), is_unseen: false }))
}

/// What is different in the texts of an answer.
pub fn texts_of_answer(was: &Answer, is: &Answer) -> Vec<ChangedText> {
    let name = text::part;
    [
        changed(name(AnswerPart::Justification), &was.justification, &is.justification),
        changed(name(AnswerPart::Note), &was.note, &is.note),
        changed(name(AnswerPart::Evidence), &was.evidence.join("; "), &is.evidence.join("; ")),
        changed(name(AnswerPart::Owner), &was.owner, &is.owner),
        day(name(AnswerPart::Due), was.due, is.due),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The same of a decision.
pub fn texts_of_decision(was: &Decision, is: &Decision) -> Vec<ChangedText> {
    let factors = decisions::FACTOR_NAMES.into_iter().zip(was.factors.iter().zip(&is.factors));
    let mut found: Vec<ChangedText> = [
        changed(decisions::REASON, &was.reason, &is.reason),
        changed(decisions::INSTEAD, &was.instead, &is.instead),
        changed(decisions::OWNER, &was.owner, &is.owner),
        day(decisions::DECIDED, was.decided, is.decided),
        day(decisions::REVIEW, was.review, is.review),
    ]
    .into_iter()
    .flatten()
    .collect();
    found.extend(factors.filter_map(|(name, (was, is))| changed(name, was, is)));
    found
}

/// The same of a piece of evidence.
pub fn texts_of_evidence(was: &Evidence, is: &Evidence) -> Vec<ChangedText> {
    [
        changed(evidence::WHAT, &was.what, &is.what),
        changed(evidence::PLACE, &was.place, &is.place),
        changed(evidence::REVIEWER, &was.reviewer, &is.reviewer),
        day(evidence::DATE, was.date, is.date),
        day(evidence::REVIEW, was.review, is.review),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The texts, each with its words before and after; nothing where none is different.
pub fn changed_texts(texts: &[ChangedText]) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    let words = |words: &str| {
        if words.is_empty() {
            html! { <em>{ text::NOTHING }</em> }
        } else {
            html! { <q><bdi translate="no">{ words.to_owned() }</bdi></q> }
        }
    };
    let line = |(name, found): &ChangedText| {
        if found.is_unseen {
            return html! { <li>{ *name }{ ": " }{ text::UNSEEN }</li> };
        }
        html! { <li>{ *name }{ ": " }{ words(&found.was) }{ " → " }{ words(&found.is) }</li> }
    };
    html! { <ul class="crosscheck-small" data-part="changed-texts">{ for texts.iter().map(line) }</ul> }
}
