//! The reports and documents that exist.
//!
//! Separate because they answer questions: what is said here is worth more than it looks.

use super::document_fields::document_fields;
use super::report_form::report_forms;
use crate::app::components::{RadioGroup, fold, radio_group};
use crate::app::desk::Desk;
use crate::app::text::{assess, report_form, start as text};
use crate::catalog::{ArtifactIndex, SpeaksFor};
use crate::engine::{Artifact, AttestationReport, Document};
use crate::session::{Action, Asking, AskingOrder, Screen, Sieve};
use yew::prelude::*;

/// The reports and documents that exist.
pub fn artifacts_section(desk: &Desk) -> Html {
    let artifacts =
        (0..desk.catalog().artifacts.len()).filter_map(|p| u16::try_from(p).ok().map(ArtifactIndex));
    let said = &desk.session.assessment.artifacts;
    let stated = said.len();
    // A report that says too little to count stands open, to be described.
    let has_silent = desk.report.attestations.iter().any(|reading| !reading.silent_because.is_empty());
    let content = html! {
        <>
            <p class="crosscheck-soft">{ text::ARTIFACTS_LEAD }</p>
            for index in artifacts {
                { artifact_question(desk, index) }
                { answers(desk, index) }
            }
        </>
    };
    let said = text::stated(stated, desk.catalog().artifacts.len());
    fold("reports", text::ARTIFACTS_HEADING, said, has_silent, content)
}

/// How many questions a report for a whole framework answers, and the way to them.
fn answers(desk: &Desk, index: ArtifactIndex) -> Html {
    let is_whole = matches!(desk.catalog().artifacts[index.position()].speaks_for, SpeaksFor::Framework(_));
    let artifact = desk.session.assessment.artifact(index);
    if !is_whole || artifact.is_none_or(|artifact| *artifact == Artifact::Absent) {
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
    let first = first_reading(kind.speaks_for);
    let on_choice = desk.act.reform(move |position: usize| {
        let said = match position {
            0 => Some(first.clone()),
            1 => Some(Artifact::Absent),
            _ => None,
        };
        Action::ArtifactStated(index, said)
    });
    let is_report = matches!(kind.speaks_for, SpeaksFor::Framework(_));
    let none = if is_report { report_form::NO_REPORT } else { text::NO };
    let choices: Vec<(&'static str, &'static str)> =
        vec![("yes", text::YES), ("no", none), ("not-stated", report_form::NOT_STATED)];
    // While nothing was said, nothing is stated: neither yes nor no.
    let chosen = Some(artifact.map_or(2, |artifact| usize::from(*artifact == Artifact::Absent)));
    html! {
        <div class="crosscheck-artifact" key={kind.id} data-artifact={kind.id}>
            { radio_group(RadioGroup { name: format!("artifact-{}", kind.id), legend: kind.asks.get(), help: kind.help.get(), note: String::new(), choices, chosen, is_said: [true, false], on_choice }) }
            { details(desk, index, artifact) }
        </div>
    }
}

fn details(desk: &Desk, index: ArtifactIndex, artifact: Option<&Artifact>) -> Html {
    let kind = &desk.catalog().artifacts[index.position()];
    match (artifact, kind.speaks_for) {
        (Some(Artifact::Reports(_)), SpeaksFor::Framework(framework)) => report_forms(desk, index, framework),
        (Some(Artifact::Document(document)), _) => document_fields(desk, index, document),
        _ => Html::default(),
    }
}

/// What an artifact is while nothing more was said than that it is there.
fn first_reading(speaks_for: SpeaksFor) -> Artifact {
    match speaks_for {
        SpeaksFor::Framework(_) => Artifact::Reports(vec![AttestationReport::default()]),
        SpeaksFor::Controls { .. } => Artifact::Document(Document::default()),
    }
}
