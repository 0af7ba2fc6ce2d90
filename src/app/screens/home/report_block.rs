//! What a report on one framework buys of the other: what the visitor's proves, or what a clean one would.
//!
//! Separate because it is the one number that nobody else gives.

use super::choices::asked_report;
use crate::app::components::plain;
use crate::app::desk::Desk;
use crate::app::text::{home as text, report_form, words};
use crate::catalog::{ArtifactIndex, FrameworkIndex, PartIndex};
use crate::engine::{Artifact, Bounds, by_documents_alone, clean_report, percent_floor};
use crate::session::{Action, ProfilePart, Screen};
use yew::prelude::*;

/// The block; nothing where no other framework applies.
pub(super) fn report_block(desk: &Desk) -> Html {
    let Some((own, kind)) = asked_report(desk.catalog()) else { return Html::default() };
    let said = &desk.session.assessment;
    let speaks = desk
        .report
        .attestations
        .iter()
        .any(|reading| reading.at.artifact == kind && reading.silent_because.is_empty());
    let parts = parts_in_scope(desk, own);
    let (state, lines) = match said.artifact(kind) {
        Some(documents) if speaks => ("speaks", proven(desk, (own, kind), documents.clone(), None)),
        Some(Artifact::Reports(_)) => ("not-described", vec![plain(text::NOT_DESCRIBED)]),
        _ => {
            let clean = said.date.map(|day| Artifact::Reports(vec![clean_report(&parts, day)]));
            ("none", clean.map_or_else(Vec::new, |clean| proven(desk, (own, kind), clean, Some(&parts))))
        }
    };
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="crosscheck-home-report" aria-labelledby="home-report" data-part="home-report" data-state={state}>
            <h2 id="home-report">{ text::REPORT }</h2>
            for line in lines {
                <p>{ line }</p>
            }
            if state != "none" && desk.has(Screen::Start) {
                <p>
                    <button type="button" class="crosscheck-button" data-part="describe-report" onclick={desk.on(Action::ProfileSought(ProfilePart::Reports))}>
                        { text::describe(speaks) }
                    </button>
                </p>
            }
        </section>
    }
}

/// The parts that a report would be on: those in scope.
fn parts_in_scope(desk: &Desk, own: FrameworkIndex) -> Vec<PartIndex> {
    let own = desk.report.frameworks.iter().filter(|report| report.framework == own);
    own.flat_map(|report| &report.parts).filter(|part| part.is_in_scope).map(|part| part.part).collect()
}

/// A line for each other framework that applies; `supposed` are the parts of a report that there is not.
fn proven(
    desk: &Desk,
    (own, kind): (FrameworkIndex, ArtifactIndex),
    documents: Artifact,
    supposed: Option<&[PartIndex]>,
) -> Vec<Html> {
    let catalog = desk.catalog();
    let report = by_documents_alone(catalog, &desk.session.assessment, kind, documents);
    let line = |framework: FrameworkIndex| {
        let row = &catalog.frameworks[framework.position()];
        let rows = report.applicable_of(catalog, framework);
        let Bounds { low, high } = report.proven(&rows)?;
        let range = (percent_floor(low), percent_floor(high));
        let words = match supposed {
            Some(parts) => {
                let parts: Vec<&str> =
                    parts.iter().map(|part| catalog.parts[part.position()].title).collect();
                text::would_prove(row.title, &words::list(&parts), range)
            }
            None => report_form::worth(row.title, range, rows.len()),
        };
        Some(html! {
            <span data-part="home-worth" data-framework={row.id} data-low={range.0.to_string()} data-high={range.1.to_string()}>
                { words }
            </span>
        })
    };
    let others = desk.report.frameworks.iter().filter(|report| report.applies).map(|report| report.framework);
    others.filter(|framework| *framework != own).filter_map(line).collect()
}
