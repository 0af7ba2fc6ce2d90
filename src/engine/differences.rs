//! What is different between two assessments, by name: controls, artifacts, facts, scope, stances.
//!
//! Separate from how far each kind of cause moved a score: here is what to look at, not how much it counts.

use super::{Assessment, Report, Status};
use crate::catalog::{
    ArtifactIndex, Assurance, Catalog, ControlIndex, FactIndex, OptionIndex, PartIndex, StanceIndex,
    ValueIndex,
};

/// Status of a control and what stands behind it.
pub type Stood = (Option<Status>, Option<Assurance>);

/// What became of an artifact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was not there before.
    New,
    /// It is not there any more.
    Gone,
    /// Something about it is different.
    Changed,
}

/// Everything that is different, in the catalog's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Controls that stand differently, whatever moved them: before, after. Where both are alike, a number that was
    /// given is not.
    pub controls: Vec<(ControlIndex, Stood, Stood)>,
    /// Artifacts.
    pub artifacts: Vec<(ArtifactIndex, Became)>,
    /// Facts with the value that counted before and after, stated or assumed.
    pub facts: Vec<(FactIndex, ValueIndex, ValueIndex)>,
    /// Chosen parts, and whether each is in scope now.
    pub parts: Vec<(PartIndex, bool)>,
    /// Stances with the option that was followed before and after.
    pub stances: Vec<(StanceIndex, OptionIndex, OptionIndex)>,
    /// Whether the day is another one, by which the age of artifacts is counted.
    pub is_other_day: bool,
}

/// Looks for them. Each assessment stands with its report, by the same catalog.
pub fn differences(
    catalog: &Catalog,
    before: (&Assessment, &Report),
    after: (&Assessment, &Report),
) -> Differences {
    let ((old, old_report), (new, new_report)) = (before, after);
    let stood = |report: &Report, control: ControlIndex| {
        let standing = &report.controls[control.position()].standing;
        (standing.status, standing.assurance)
    };
    let given = |assessment: &Assessment, control| {
        assessment.answer(control).map(|answer| answer.parameters.clone()).unwrap_or_default()
    };
    let controls = catalog
        .control_indices()
        .map(|control| (control, stood(old_report, control), stood(new_report, control)))
        .filter(|(control, was, is)| was != is || given(old, *control) != given(new, *control))
        .collect();
    let artifacts = indices(catalog.artifacts.len()).map(ArtifactIndex).filter_map(|kind| {
        let became = match (old.artifact(kind), new.artifact(kind)) {
            (None, Some(_)) => Became::New,
            (Some(_), None) => Became::Gone,
            (was, is) if was != is => Became::Changed,
            _ => return None,
        };
        Some((kind, became))
    });
    let facts = indices(catalog.facts.len())
        .map(FactIndex)
        .map(|fact| (fact, old.value_of(catalog, fact), new.value_of(catalog, fact)))
        .filter(|(_, was, is)| was != is);
    let parts = indices(catalog.parts.len())
        .map(PartIndex)
        .filter(|part| old.scope.contains(part) != new.scope.contains(part))
        .map(|part| (part, new.scope.contains(&part)));
    let followed = |assessment: &Assessment, stance: StanceIndex| {
        let chosen = assessment.stances.iter().find(|(index, _)| *index == stance);
        chosen.map_or(OptionIndex(0), |(_, option)| *option)
    };
    let stances = indices(catalog.stances.len())
        .map(StanceIndex)
        .map(|stance| (stance, followed(old, stance), followed(new, stance)))
        .filter(|(_, was, is)| was != is);
    Differences {
        controls,
        artifacts: artifacts.collect(),
        facts: facts.collect(),
        parts: parts.collect(),
        stances: stances.collect(),
        is_other_day: old.date != new.date,
    }
}

fn indices(length: usize) -> impl Iterator<Item = u16> {
    (0..length).filter_map(|position| u16::try_from(position).ok())
}
