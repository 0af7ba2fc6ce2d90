//! What stands behind the answers: the reports and documents named, and on what assurance the controls stand.
//!
//! Separate because a percentage says nothing about proof. The report to print counts by the same rows.

use crate::app::components::{from_catalog, open_button, status_mark};
use crate::app::desk::Desk;
use crate::app::text::{consistency, decisions, evidence, report as report_text, results as text, words};
use crate::catalog::{ArtifactIndex, Assurance, Catalog, ControlIndex, FrameworkIndex};
use crate::engine::{
    Artifact, Assessment, AttestationKind, AttestationReport, FrameworkReport, Report, Reservation, Standing,
    Status,
};
use crate::session::{Action, Address, AskingOrder, Opened, Screen};
use yew::prelude::*;

/// The rows, the strongest first; then what is not in place.
const ROWS: [(&str, Row); 8] = [
    ("attested-operation", Row::InPlace(Assurance::AttestedOperation)),
    ("attested-design", Row::InPlace(Assurance::AttestedDesign)),
    ("tested", Row::InPlace(Assurance::Tested)),
    ("documented", Row::InPlace(Assurance::Documented)),
    ("claimed", Row::InPlace(Assurance::Claimed)),
    ("not-there", Row::NotThere),
    ("not-applicable", Row::NotApplicable),
    ("unanswered", Row::Unanswered),
];

#[derive(Clone, Copy, PartialEq)]
enum Row {
    /// Implemented, also in part or another way, with this behind the answer.
    InPlace(Assurance),
    NotThere,
    NotApplicable,
    Unanswered,
}

impl Row {
    fn of(standing: &Standing) -> Self {
        match standing.status {
            None => Self::Unanswered,
            Some(Status::NotApplicable) => Self::NotApplicable,
            Some(Status::Planned | Status::NotImplemented) => Self::NotThere,
            Some(Status::Implemented | Status::Partial | Status::Alternative) => {
                Self::InPlace(standing.assurance.unwrap_or(Assurance::Claimed))
            }
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::InPlace(assurance) => words::assurance(assurance),
            Self::NotThere => report_text::NOT_THERE,
            Self::NotApplicable => words::status(Some(Status::NotApplicable)),
            Self::Unanswered => words::status(None),
        }
    }
}

/// The controls that are asked and stand alike.
pub(super) struct Level {
    /// Stable id, for tests.
    pub id: &'static str,
    /// What a reader sees.
    pub name: &'static str,
    /// The controls, in the catalog's order.
    pub controls: Vec<ControlIndex>,
}

/// Every control that is asked, in one of the rows.
pub(super) fn levels(report: &Report) -> Vec<Level> {
    let of_row = |(id, row): (&'static str, Row)| {
        let controls = report.controls.iter().filter(|c| c.is_asked && Row::of(&c.standing) == row);
        Level { id, name: row.name(), controls: controls.map(|c| c.control).collect() }
    };
    ROWS.into_iter().map(of_row).collect()
}

/// A report or document that was named, and what it does.
pub(super) struct Ground {
    /// Which.
    pub artifact: ArtifactIndex,
    /// How many questions it answers.
    pub answers: usize,
    /// What was said of it, how many questions it answers, and why with less assurance than it could.
    pub says: String,
}

/// All that were named.
pub(super) fn grounds(catalog: &Catalog, said: &Assessment, report: &Report) -> Vec<Ground> {
    let ground = |(index, artifact): &(ArtifactIndex, Artifact)| {
        let speaking = report.controls.iter().filter(|control| control.is_asked).filter_map(|control| {
            control.standing.inherited.as_ref().filter(|inherited| inherited.artifact == *index)
        });
        let mut reasons: Vec<Reservation> =
            speaking.flat_map(|inherited| inherited.reservations.iter().copied()).collect();
        reasons.sort_unstable();
        reasons.dedup();
        let answers = report.answered_by(*index);
        let mut says = vec![described(catalog, artifact), text::answers(answers)];
        if !reasons.is_empty() {
            let reasons: Vec<&str> = reasons.into_iter().map(words::weakened_by).collect();
            says.push(text::weakened(&reasons));
        }
        Ground { artifact: *index, answers, says: says.join(" ") }
    };
    said.artifacts.iter().map(ground).collect()
}

fn described(catalog: &Catalog, artifact: &Artifact) -> String {
    match artifact {
        Artifact::Absent => report_text::NONE_HELD.to_owned(),
        Artifact::Reports(reports) => {
            reports.iter().map(|report| attestation(catalog, report)).collect::<Vec<_>>().join(" ")
        }
        Artifact::Document(document) => report_text::dated(document.date),
    }
}

fn attestation(catalog: &Catalog, report: &AttestationReport) -> String {
    let parts: Option<Vec<&str>> = report
        .parts
        .as_ref()
        .map(|parts| parts.iter().map(|part| catalog.parts[part.position()].title).collect());
    let criteria = report.exceptions.iter().filter_map(|exception| exception.criterion);
    let exceptions: Vec<&str> =
        criteria.map(|r| words::citation(catalog.requirements[r.position()].id)).collect();
    report_text::attestation(
        report.examined.map(|examined| examined == AttestationKind::Operation),
        parts.as_deref(),
        report.opinion.map(words::opinion),
        report.period_end,
        report.carves_out() == Some(true),
        &exceptions,
    )
}

/// How many of the framework's controls in place had their operation attested; nothing, where none is in place.
fn operation_attested(desk: &Desk, framework: FrameworkIndex) -> Html {
    let mut in_place = 0;
    let mut attested = 0;
    for control in desk.report.controls.iter().filter(|control| control.is_asked) {
        let Row::InPlace(assurance) = Row::of(&control.standing) else { continue };
        if desk.report.asks(desk.catalog(), framework, control.control) {
            in_place += 1;
            attested += usize::from(assurance == Assurance::AttestedOperation);
        }
    }
    if in_place == 0 {
        return Html::default();
    }
    let row = &desk.catalog().frameworks[framework.position()];
    html! {
        <li data-part="operation-attested" data-framework={row.id} data-value={format!("{attested}/{in_place}")}>
            <strong>{ row.title }</strong>{ ": " }{ text::operation_attested(attested, in_place) }
        </li>
    }
}

/// The section: what was named, and the levels, each of which opens into its controls.
pub(super) fn assurance(desk: &Desk) -> Html {
    let catalog = desk.catalog();
    let scored: Vec<&FrameworkReport> =
        desk.report.frameworks.iter().filter(|f| f.applies && f.score.coverage.is_some()).collect();
    let named = grounds(catalog, &desk.session.assessment, &desk.report);
    let all = levels(&desk.report);
    let asked: Vec<ControlIndex> = all.iter().flat_map(|level| level.controls.iter().copied()).collect();
    let counted = |framework: FrameworkIndex, id: &'static str, controls: &[ControlIndex]| {
        let asks = |control: &&ControlIndex| desk.report.asks(catalog, framework, **control);
        let count = |controls: &[ControlIndex]| controls.iter().filter(asks).count();
        let (row, number) = (&catalog.frameworks[framework.position()], count(controls));
        html! {
            <span class="crosscheck-number" data-framework={row.id} data-part={id} data-value={format!("{number}/{}", count(&asked))}>
                { text::of_framework(row.title, number) }
            </span>
        }
    };
    let level = |level: Level| {
        let control = |index: ControlIndex| {
            let row = &catalog.controls[index.position()];
            let status = desk.report.controls[index.position()].standing.status;
            html! {
                <li>
                    { open_button(desk, Opened::Control(index), "behind", from_catalog(row.title)) }
                    { " " }
                    { status_mark(status) }
                </li>
            }
        };
        html! {
            <details class="crosscheck-fold" data-row={level.id} key={level.id}>
                <summary>
                    <span class="crosscheck-fold-name">{ level.name }</span>
                    <span class="crosscheck-small crosscheck-soft crosscheck-assurance-counts">
                        for row in scored.iter() {
                            { counted(row.framework, level.id, &level.controls) }
                        }
                    </span>
                </summary>
                <ul class="crosscheck-assurance-controls">{ for level.controls.iter().copied().map(control) }</ul>
            </details>
        }
    };
    html! {
        <section class="crosscheck-results-section" aria-labelledby="results-assurance" data-part="assurance">
            <h2 id="results-assurance">{ report_text::ASSURANCE }</h2>
            <ul class="crosscheck-assurance-grounds">
                { for scored.iter().map(|row| operation_attested(desk, row.framework)) }
            </ul>
            { ways(desk) }
            if !named.is_empty() {
                <ul class="crosscheck-assurance-grounds">
                    for ground in named {
                        <li data-artifact={catalog.artifacts[ground.artifact.position()].id}>
                            <strong>{ from_catalog(catalog.artifacts[ground.artifact.position()].title) }</strong>
                            { ": " }
                            { ground.says }
                        </li>
                    }
                </ul>
            }
            <p class="crosscheck-soft">{ text::ASSURANCE_LEAD }</p>
            <div class="crosscheck-residual">
                { for all.into_iter().filter(|row| !row.controls.is_empty()).map(level) }
            </div>
        </section>
    }
}

/// Ways to where evidence is registered, decided upon and set right, each with how much there is.
fn ways(desk: &Desk) -> Html {
    if !desk.has(Screen::Assess) {
        return Html::default();
    }
    let records = &desk.session.assessment.records;
    let way = |order: AskingOrder, name: AttrValue| {
        html! {
            <button type="button" class="crosscheck-button" data-part="to-evidence" onclick={desk.on(Action::AddressOpened(Address::Questions(order)))}>
                { name }
            </button>
        }
    };
    html! {
        <p class="crosscheck-row crosscheck-screen-only">
            { way(AskingOrder::Evidence, text::counted(evidence::TITLE, records.evidence.len()).into()) }
            { way(AskingOrder::Decisions, text::counted(decisions::TITLE, records.decisions.len()).into()) }
            { way(AskingOrder::Consistency, consistency::TITLE.into()) }
        </p>
    }
}
