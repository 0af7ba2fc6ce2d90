//! What a record comes to: whether to rely on the report, with the reasons, and what it buys of the other frameworks.
//!
//! Separate because nothing is entered here. It stands with the record, and follows every field.

use super::form::Form;
use crate::app::components::{from_catalog, long_list, place_link};
use crate::app::desk::Desk;
use crate::app::text::{report_form as text, start, words};
use crate::catalog::{ArtifactIndex, Framework, FrameworkIndex, RequirementIndex, SpeaksFor};
use crate::engine::{
    AttestationReading, Bounds, Reason, Silent, Verdict, Weight, by_documents_alone, percent_floor, sort_few,
};
use crate::session::Place;
use yew::prelude::*;

/// How many reasons stand in view; the others are folded.
const IN_VIEW: usize = 4;

/// Whether to rely on the report, and why.
pub fn verdict(form: &Form<'_>) -> Html {
    let Some(reading) = form.reading else { return Html::default() };
    let (id, title) = match reading.verdict {
        Some(Verdict::Rely) => ("rely", text::RELY),
        Some(Verdict::WithConditions) => ("with-conditions", text::WITH_CONDITIONS),
        Some(Verdict::DoNotRely) => ("do-not-rely", text::DO_NOT_RELY),
        None => ("open", text::VERDICT_OPEN),
    };
    let (not_stated, against): (Vec<Silent>, Vec<Silent>) =
        reading.silent_because.iter().copied().partition(|reason| reason.is_not_stated());
    let named = |reasons: &[Silent]| reasons.iter().map(|reason| words::silent(*reason)).collect::<Vec<_>>();
    html! {
        <div class="crosscheck-verdict" data-part="report-verdict" data-verdict={id}>
            <p role="status"><strong>{ title }</strong></p>
            if !reading.silent_because.is_empty() {
                <p data-part="report-silent">{ start::report_silent(&named(&not_stated), &named(&against)) }</p>
            }
            // While too little is stated for a verdict, what is missing is enough to read.
            if reading.verdict.is_some() {
                { long_list(lines(form.desk, reading).into_iter(), IN_VIEW) }
                { rules(form.desk) }
            }
        </div>
    }
}

/// The way to the rules and their sources.
fn rules(desk: &Desk) -> Html {
    let topics = desk.library().knowledge.topics;
    let topic = (0u16..).zip(topics).find(|(_, topic)| topic.id == "report-reading");
    topic.map_or_else(Html::default, |(position, topic)| {
        html! { <p class="crosscheck-small">{ place_link(desk, Place::Topic(position), from_catalog(topic.title)) }</p> }
    })
}

/// One line a reason: what refuses first, then the conditions, then what to ask.
fn lines(desk: &Desk, reading: &AttestationReading) -> Vec<Html> {
    let lacking = lacking(desk, reading);
    let mut reasons: Vec<Reason> = reading.reasons.clone();
    sort_few(&mut reasons, |a, b| (a.weight, a.rule).cmp(&(b.weight, b.rule)));
    let line = |reason: Reason| {
        let weight = match reason.weight {
            Weight::Refuses => "refuses",
            Weight::Conditions => "conditions",
            Weight::Asks => "asks",
        };
        let says = match (reason.rule, reading.gap_days) {
            (11, Some(days)) => text::gap(days),
            (7, _) if !lacking.is_empty() => text::lacking(&lacking),
            _ => text::reason(reason.rule, reason.weight).to_owned(),
        };
        html! { <li data-rule={format!("r{}", reason.rule)} data-weight={weight}>{ says }</li> }
    };
    let mut lines: Vec<Html> = reasons.into_iter().map(line).collect();
    if !reading.is_read && reading.verdict != Some(Verdict::DoNotRely) {
        lines.push(html! { <li data-rule="unread" data-weight="conditions">{ text::UNREAD }</li> });
    }
    lines
}

/// The parts in scope that an own report does not cover, by name.
fn lacking(desk: &Desk, reading: &AttestationReading) -> Vec<&'static str> {
    let catalog = desk.catalog();
    let SpeaksFor::Framework(own) = catalog.artifacts[reading.at.artifact.position()].speaks_for else {
        return Vec::new();
    };
    let parts = desk.report.frameworks[own.position()].parts.iter();
    let lacking = parts.filter(|part| part.is_in_scope && !reading.parts.contains(&part.part));
    lacking.filter(|_| !reading.is_subservice).map(|part| catalog.parts[part.part.position()].title).collect()
}

/// What the reports of a kind buy of each other framework that applies: what they prove, to what they may prove once
/// section 4 was read.
pub fn worth(desk: &Desk, artifact: ArtifactIndex) -> Html {
    let catalog = desk.catalog();
    let mut readings = desk.report.attestations.iter().filter(|reading| reading.at.artifact == artifact);
    let SpeaksFor::Framework(own) = catalog.artifacts[artifact.position()].speaks_for else {
        return Html::default();
    };
    if !readings.any(|reading| reading.silent_because.is_empty()) {
        return Html::default();
    }
    let said = &desk.session.assessment;
    let Some(documents) = said.artifact(artifact) else { return Html::default() };
    let report = by_documents_alone(catalog, said, artifact, documents.clone());
    let proven = |rows: &[RequirementIndex]| {
        let Bounds { low, high } = report.proven(rows)?;
        Some((percent_floor(low), percent_floor(high)))
    };
    let line = |(position, row): (u16, &Framework)| {
        let rows = report.applicable_of(catalog, FrameworkIndex(position));
        let (low, high) = proven(&rows)?;
        let parts = row.parts.iter().filter_map(|part| {
            let (row, rows) = (&catalog.parts[part.position()], report.applicable_in(catalog, *part));
            let range = text::range(proven(&rows)?, rows.len());
            Some(html! { <li key={row.id} data-worth={row.id}>{ from_catalog(row.title) }{ ": " }{ range }</li> })
        });
        Some(html! {
            <div key={row.id} data-part="report-worth" data-framework={row.id} data-low={low.to_string()} data-high={high.to_string()}>
                <p>{ text::worth(row.title, (low, high), rows.len()) }</p>
                <ul class="crosscheck-small">{ for parts }</ul>
            </div>
        })
    };
    let others = (0u16..).zip(catalog.frameworks).filter(|(position, _)| FrameworkIndex(*position) != own);
    html! { <div role="status">{ for others.filter_map(line) }</div> }
}
