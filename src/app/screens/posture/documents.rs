//! The documents that the file names, each with its age on the day of the statement.
//!
//! Separate because a document counts by its age, whoever it speaks for.

use crate::app::components::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{posture as text, words::LOCALE};
use crate::catalog::ArtifactKind;
use crate::engine::{Artifact, Day};
use yew::prelude::*;

/// A chip for each document that is named; what nothing is said of is left out.
pub(super) fn documents(desk: &Desk) -> Html {
    let today = desk.session.assessment.date;
    let named: Vec<Html> = desk
        .session
        .assessment
        .artifacts
        .iter()
        .map(|(kind, artifact)| chip(&desk.catalog().artifacts[kind.position()], artifact, today))
        .collect();
    if named.is_empty() {
        return html! { <p class="crosscheck-soft" data-part="posture-documents">{ text::NO_DOCUMENTS }</p> };
    }
    html! {
        <ul class="crosscheck-posture-documents" aria-label={text::DOCUMENTS} data-part="posture-documents">{ for named }</ul>
    }
}

fn chip(kind: &'static ArtifactKind, artifact: &Artifact, today: Option<Day>) -> Html {
    let day = match artifact {
        Artifact::Absent => None,
        Artifact::Reports(reports) => reports.iter().filter_map(|report| report.period_end).max(),
        Artifact::Document(document) => document.date,
    };
    let days = day.zip(today).map(|(day, today)| today.days_since(day)).filter(|days| *days >= 0);
    let is_stale = days.zip(kind.stale_after_days).is_some_and(|(days, limit)| days > i32::from(limit));
    let (state, said) = match (artifact, day) {
        (Artifact::Absent, _) => ("none", text::NO_DOCUMENT.to_owned()),
        (_, None) => ("undated", text::UNDATED.to_owned()),
        (_, Some(day)) => {
            // Where nobody can tell how old it is, its month has to do.
            let age = days.map_or_else(|| LOCALE.short_month(day), |days| text::age(months(days)));
            (if is_stale { "stale" } else { "current" }, age)
        }
    };
    html! {
        <li key={kind.id} class={classes!("crosscheck-posture-document", (state != "current").then_some("crosscheck-posture-doubtful"))} data-artifact={kind.id} data-state={state}>
            <strong>{ text::document(kind.id).map_or_else(|| from_catalog(kind.title), plain) }</strong>
            { ": " }
            { said }
            if is_stale {
                { ", " }<strong>{ text::STALE }</strong>
            }
        </li>
    }
}

/// Whole months in so many days.
fn months(days: i32) -> usize {
    usize::try_from(i64::from(days) * 12 / 365).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::months;

    #[test]
    fn months_are_counted_down_to_whole_ones() {
        assert_eq!([0, 30, 31, 365, 433, -4].map(months), [0, 0, 1, 12, 14, 0]);
    }
}
