//! Whether tests of the catalog hold for what was said: profile, artifacts, answers, scope, stances, numbers.
//!
//! Separate because advice, costs and paths all ask the same conditions.

use super::inheritance::weakened_by_age;
use super::speaking::{Age, age};
use super::{
    Artifact, Assessment, AttestationKind, AttestationReport, NextExamination, Notice, Opinion, Report,
    Reservation, Status,
};
use crate::catalog::{
    AnswerWord, ArtifactIndex, ArtifactWord, Catalog, Condition, ControlIndex, PartIndex, Test,
};

/// Everything a test can look at.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The catalog.
    pub catalog: &'a Catalog,
    /// What was said.
    pub assessment: &'a Assessment,
    /// What the engine made of it.
    pub report: &'a Report,
    /// Numbers given to the question that is asked, by position; `None` where none was given.
    pub counts: &'a [Option<i64>],
}

impl Situation<'_> {
    /// Whether a test holds.
    pub fn satisfies(&self, test: &Test) -> bool {
        test.holds(|condition| self.is_true(condition))
    }

    /// Whether one condition holds.
    pub fn is_true(&self, condition: &Condition) -> bool {
        match *condition {
            Condition::Fact(setting) => {
                setting.values.contains(&self.assessment.value_of(self.catalog, setting.fact))
            }
            Condition::Artifact { artifact, words } => {
                words.iter().any(|word| self.artifact_is(artifact, *word))
            }
            Condition::Answer { control, words } => words.contains(&self.word_of(control)),
            Condition::Count { count, bounds } => {
                let number = self.counts.get(count.position()).copied().flatten();
                number.is_some_and(|number| bounds.iter().any(|bound| bound.admits(number)))
            }
            Condition::Scope { part, is_in } => self.is_in_scope(part) == is_in,
            Condition::Stance { stance, options } => options.contains(&self.assessment.option_of(stance)),
        }
    }

    fn artifact_is(&self, kind: ArtifactIndex, word: ArtifactWord) -> bool {
        let entered = self.assessment.artifact(kind);
        let own = || entered.iter().flat_map(|artifact| artifact.reports()).filter(|r| !r.is_subservice());
        // A report in which an auditor found the whole wanting speaks for nothing, so it is no report to go by; nor is one
        // of somebody else's system.
        let held = entered.filter(|artifact| match artifact {
            Artifact::Reports(_) => own().any(|report| !report.is_against()),
            Artifact::Document(_) => true,
            Artifact::Absent => false,
        });
        let is_against = || own().any(AttestationReport::is_against);
        let is = |examined: AttestationKind| {
            own().any(|report| !report.is_against() && report.examined == Some(examined))
        };
        let aged = || weakened_by_age(self.catalog, self.assessment, kind, held?);
        let row = &self.catalog.artifacts[kind.position()];
        match word {
            ArtifactWord::Held => held.is_some(),
            ArtifactWord::Absent => held.is_none() && !is_against(),
            ArtifactWord::Unstated => entered.is_none(),
            ArtifactWord::Design => is(AttestationKind::Design),
            ArtifactWord::Operation => is(AttestationKind::Operation),
            ArtifactWord::Stale => aged() == Some(Reservation::Stale),
            ArtifactWord::Undated => aged() == Some(Reservation::Undated),
            ArtifactWord::Qualified => own().any(|report| report.opinion == Some(Opinion::Qualified)),
            ArtifactWord::Adverse => is_against(),
            ArtifactWord::Bridged => {
                own().any(|report| age(row, report, self.assessment.date) == Age::Bridged)
            }
            ArtifactWord::NextInProgress => {
                aged() == Some(Reservation::Stale)
                    && own().any(|report| matches!(report.next, Some(NextExamination::UnderWay(_))))
            }
        }
    }

    fn word_of(&self, control: ControlIndex) -> AnswerWord {
        let standing = self.report.controls.get(control.position()).map(|report| &report.standing);
        // What was said counts here, also where it is not accepted: advice is about that.
        if standing.is_some_and(|standing| standing.notices.contains(&Notice::NotApplicableNotAccepted)) {
            return AnswerWord::NotApplicable;
        }
        let status = standing.and_then(|standing| standing.status);
        match status {
            Some(Status::Implemented) => AnswerWord::Implemented,
            Some(Status::Partial) => AnswerWord::Partial,
            Some(Status::Planned) => AnswerWord::Planned,
            Some(Status::Alternative) => AnswerWord::Alternative,
            Some(Status::NotApplicable) => AnswerWord::NotApplicable,
            Some(Status::NotImplemented) => AnswerWord::NotImplemented,
            None => AnswerWord::Unanswered,
        }
    }

    fn is_in_scope(&self, part: PartIndex) -> bool {
        let parts = self.report.frameworks.iter().flat_map(|framework| &framework.parts);
        parts.filter(|report| report.part == part).any(|report| report.is_in_scope)
    }
}
