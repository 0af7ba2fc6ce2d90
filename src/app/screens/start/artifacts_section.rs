//! The reports and documents that exist.
//!
//! Separate because they answer questions: what is said here is worth more than it looks.

use super::attestation_fields::attestation_fields;
use crate::app::components::{DateField, RadioGroup, radio_group};
use crate::app::desk::Desk;
use crate::app::text::{assess, start as text};
use crate::catalog::{ArtifactIndex, Catalog, FrameworkIndex, PartScope, SpeaksFor};
use crate::engine::{Artifact, AttestationKind, AttestationReport, Opinion};
use crate::session::{Action, Asking, AskingOrder, Screen, Sieve};
use yew::prelude::*;

/// The reports and documents that exist.
pub fn artifacts_section(desk: &Desk) -> Html {
    let artifacts =
        (0..desk.catalog().artifacts.len()).filter_map(|p| u16::try_from(p).ok().map(ArtifactIndex));
    html! {
        <section class="crosscheck-section">
            <h2>{ text::ARTIFACTS_HEADING }</h2>
            <p class="crosscheck-soft">{ text::ARTIFACTS_LEAD }</p>
            for index in artifacts {
                { artifact_question(desk, index) }
                { answers(desk, index) }
            }
        </section>
    }
}

/// How many questions a report for a whole framework answers, and the way to them.
fn answers(desk: &Desk, index: ArtifactIndex) -> Html {
    let is_whole = matches!(desk.catalog().artifacts[index.position()].speaks_for, SpeaksFor::Framework(_));
    if !is_whole || desk.session.assessment.artifact(index).is_none() {
        return Html::default();
    }
    let asked = desk.report.controls.iter().filter(|control| control.is_asked).count();
    let answered = desk.report.answered_by(index);
    let act = desk.act.clone();
    let see = Callback::from(move |_: MouseEvent| {
        act.emit(Action::ScreenOpened(Screen::Assess));
        act.emit(Action::Asking(Asking::Sifted(Sieve::FromReports)));
        act.emit(Action::QuestionsOpened(AskingOrder::All));
    });
    html! {
        <div class="crosscheck-stack" data-part="report-answers">
            <p role="status">{ assess::reports_answer(answered, asked) }</p>
            if answered > 0 && desk.has(Screen::Assess) {
                <div>
                    <button type="button" class="crosscheck-button" data-part="see-inherited" onclick={see}>
                        { text::SEE_INHERITED }
                    </button>
                </div>
            }
        </div>
    }
}

/// Whether there is such a report or document, and what it says about itself.
pub fn artifact_question(desk: &Desk, index: ArtifactIndex) -> Html {
    let kind = &desk.catalog().artifacts[index.position()];
    let artifact = desk.session.assessment.artifact(index);
    let first = first_reading(desk.catalog(), kind.speaks_for);
    let on_choice = desk
        .act
        .reform(move |position: usize| Action::ArtifactStated(index, (position == 0).then(|| first.clone())));
    let choices: Vec<(&'static str, &'static str)> = vec![("yes", text::YES), ("no", text::NO)];
    let chosen = Some(usize::from(artifact.is_none()));
    html! {
        <div class="crosscheck-artifact" key={kind.id} data-artifact={kind.id}>
            { radio_group(RadioGroup { name: format!("artifact-{}", kind.id), legend: kind.asks, help: kind.help, note: String::new(), choices, chosen, is_said: [true, false], on_choice }) }
            { details(desk, index, artifact) }
        </div>
    }
}

fn details(desk: &Desk, index: ArtifactIndex, artifact: Option<&Artifact>) -> Html {
    let kind = &desk.catalog().artifacts[index.position()];
    match (artifact, kind.speaks_for) {
        (Some(Artifact::Attestation(report)), SpeaksFor::Framework(framework)) => html! {
            { attestation_fields(desk, index, framework, report) }
        },
        (Some(Artifact::Document { date }), _) => html! {
            <div class="crosscheck-nested">
                <DateField
                    id={format!("artifact-{}-date", kind.id)}
                    label={text::DOCUMENT_DATE}
                    help={kind.stale_after_days.map(text::stale_after).unwrap_or_default()}
                    value={*date}
                    on_day={desk.act.reform(move |date| {
                        Action::ArtifactStated(index, Some(Artifact::Document { date }))
                    })}
                />
            </div>
        },
        _ => Html::default(),
    }
}

/// What an artifact is taken to be until more is said: the more cautious of what it may be.
fn first_reading(catalog: &Catalog, speaks_for: SpeaksFor) -> Artifact {
    match speaks_for {
        SpeaksFor::Framework(framework) => Artifact::Attestation(first_report(catalog, framework)),
        SpeaksFor::Controls { .. } => Artifact::Document { date: None },
    }
}

pub(super) fn first_report(catalog: &Catalog, framework: FrameworkIndex) -> AttestationReport {
    let parts = catalog.frameworks[framework.position()].parts.iter().copied();
    AttestationReport {
        kind: AttestationKind::Design,
        parts: parts.filter(|part| catalog.parts[part.position()].scope == PartScope::Always).collect(),
        opinion: Opinion::Unqualified,
        period_end: None,
        carve_out: true,
        exceptions: Vec::new(),
    }
}
