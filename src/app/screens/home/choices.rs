//! What each press on the home screen says, by the catalog's ids.
//!
//! Separate from how it is shown, so that what a choice states is read at a glance.

use crate::app::desk::Desk;
use crate::catalog::{ArtifactIndex, Catalog, FactIndex, FrameworkIndex, ValueIndex, first_catalog};
use crate::engine::{Artifact, AttestationKind, AttestationReport, ReportKind, kind_for};
use crate::session::{HOME_QUESTIONS, HomeAnswer};

/// The framework whose report is asked for.
const REPORTED: &str = "soc2";

/// What is said of the report.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// There is none.
    Absent,
    /// There is one of this type.
    Present(AttestationKind),
}

/// One choice.
pub(super) struct HomeChoice {
    /// Its id, for the words and for tests.
    pub id: &'static str,
    /// Facts with the values that it states; none takes a fact back.
    facts: &'static [(&'static str, Option<&'static str>)],
    report: Option<Told>,
}

const fn facts(id: &'static str, facts: &'static [(&'static str, Option<&'static str>)]) -> HomeChoice {
    HomeChoice { id, facts, report: None }
}

const fn told(id: &'static str, told: Told) -> HomeChoice {
    HomeChoice { id, facts: &[], report: Some(told) }
}

/// The choices of each question.
pub(super) static QUESTIONS: [&[HomeChoice]; HOME_QUESTIONS as usize] = [
    &[
        facts("for-providers", &[("phi", Some("yes")), ("role", Some("business-associate"))]),
        facts("for-vendors", &[("phi", Some("yes")), ("role", Some("subcontractor"))]),
        facts("covered", &[("phi", Some("yes")), ("role", Some("covered-entity"))]),
        facts("de-identified", &[("phi", Some("de-identified")), ("role", None)]),
        facts("no-data", &[("phi", Some("no")), ("role", None)]),
    ],
    &[
        told("no-report", Told::Absent),
        told("type-1", Told::Present(AttestationKind::Design)),
        told("type-2", Told::Present(AttestationKind::Operation)),
    ],
    &[
        facts("hospitals", &[("customers", Some("large-health-systems"))]),
        facts("plans", &[("customers", Some("health-plans"))]),
        facts("practices", &[("customers", Some("smaller-practices"))]),
        facts("health-tech", &[("customers", Some("health-tech"))]),
        facts("others", &[("customers", Some("other-industries"))]),
        facts("consumers", &[("customers", Some("consumers"))]),
    ],
];

/// The choices of one question.
pub(super) fn choices(question: u8) -> &'static [HomeChoice] {
    QUESTIONS.get(usize::from(question)).copied().unwrap_or_default()
}

/// The framework whose report the second question asks for, and that kind of document.
pub(super) fn asked_report(catalog: &Catalog) -> Option<(FrameworkIndex, ArtifactIndex)> {
    let framework = catalog.find_framework(REPORTED)?;
    Some((framework, kind_for(catalog, framework)?))
}

fn value_of(catalog: &Catalog, fact: FactIndex, value: &str) -> Option<ValueIndex> {
    let values = catalog.facts[fact.position()].values;
    let position = values.iter().position(|row| row.id == value)?;
    Some(ValueIndex(u16::try_from(position).ok()?))
}

/// What a choice says.
pub(super) fn answer(desk: &Desk, question: u8, choice: &HomeChoice) -> HomeAnswer {
    let catalog = first_catalog();
    let stated = |(fact, value): &(&str, Option<&str>)| {
        let fact = catalog.find_fact(fact)?;
        Some((fact, value.and_then(|value| value_of(catalog, fact, value))))
    };
    let kind = asked_report(catalog).map(|(_, kind)| kind);
    HomeAnswer {
        facts: choice.facts.iter().filter_map(stated).collect(),
        artifact: kind.zip(choice.report).map(|(kind, told)| (kind, Some(told.artifact(desk, kind)))),
        question,
    }
}

impl Told {
    /// The document as it is said to be; what was written down of a report stays.
    fn artifact(self, desk: &Desk, kind: ArtifactIndex) -> Artifact {
        let Self::Present(examined) = self else { return Artifact::Absent };
        let mut reports = match desk.session.assessment.artifact(kind) {
            Some(Artifact::Reports(reports)) => reports.clone(),
            _ => Vec::new(),
        };
        if reports.is_empty() {
            reports
                .push(AttestationReport { kind: Some(ReportKind::Criteria), ..AttestationReport::default() });
        }
        if let Some(first) = reports.first_mut() {
            first.examined = Some(examined);
        }
        Artifact::Reports(reports)
    }

    /// Whether this is what stands there.
    fn is_said(self, artifact: Option<&Artifact>) -> bool {
        match (self, artifact) {
            (Self::Absent, Some(Artifact::Absent)) => true,
            (Self::Present(examined), Some(Artifact::Reports(reports))) => {
                reports.first().is_some_and(|report| report.examined == Some(examined))
            }
            _ => false,
        }
    }
}

/// The choice that was made at a question; `None` while there is none that says all that was said.
pub(super) fn chosen(desk: &Desk, question: u8) -> Option<&'static HomeChoice> {
    let (catalog, said) = (first_catalog(), &desk.session.assessment);
    let is_stated = |(fact, value): &(&str, Option<&str>)| {
        let Some(fact) = catalog.find_fact(fact) else { return false };
        let stated = said.facts.get(fact.position()).copied().flatten();
        // What a choice takes back may have been stated elsewhere since.
        value.is_none_or(|value| stated.is_some() && stated == value_of(catalog, fact, value))
    };
    let artifact = asked_report(catalog).and_then(|(_, kind)| said.artifact(kind));
    let is_chosen = |choice: &&HomeChoice| {
        choice.facts.iter().all(is_stated) && choice.report.is_none_or(|told| told.is_said(artifact))
    };
    choices(question).iter().find(is_chosen)
}
