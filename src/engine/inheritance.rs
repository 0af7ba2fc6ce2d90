//! What artifacts answer: which controls they speak for, with what status, assurance and reservations.
//!
//! Separate because a reader has to be able to tell what a person said from what a report says.

use super::{Artifact, Assessment, AttestationKind, AttestationReport, Day, Opinion, Status};
use crate::catalog::{
    ArtifactIndex, Assurance, Catalog, ControlIndex, FrameworkIndex, RequirementIndex, SpeaksFor,
};

/// Why an inherited answer carries less assurance than the artifact could give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WeakenedBy {
    /// The report examined design only.
    DesignOnly,
    /// The opinion is qualified.
    QualifiedOpinion,
    /// Subservice organisations are carved out.
    CarveOut,
    /// The artifact is older than the catalog accepts.
    Stale,
    /// The artifact's date, or the assessment's, is not known.
    Undated,
}

/// Why a control counts as partial although the artifact covers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The requirement for which the report notes an exception.
    pub requirement: RequirementIndex,
}

/// What an artifact says about one control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inherited {
    /// The artifact.
    pub artifact: ArtifactIndex,
    /// Implemented, or partial where the report notes an exception.
    pub status: Status,
    /// What stands behind it.
    pub assurance: Assurance,
    /// Why that is less than the artifact could give.
    pub weakened_by: Vec<WeakenedBy>,
    /// The exceptions that made it partial.
    pub exceptions: Vec<Exception>,
}

/// What artifacts say about every control, by position. Where two speak, the stronger status wins, then the
/// stronger assurance, then the catalog's order.
pub(super) fn inherit(catalog: &Catalog, assessment: &Assessment) -> Vec<Option<Inherited>> {
    let mut inherited: Vec<Option<Inherited>> = vec![None; catalog.controls.len()];
    for (position, kind) in catalog.artifacts.iter().enumerate() {
        let Some(index) = u16::try_from(position).ok().map(ArtifactIndex) else { continue };
        let Some(artifact) = assessment.artifact(index) else { continue };
        match (kind.speaks_for, artifact) {
            (SpeaksFor::Framework(framework), Artifact::Attestation(report)) => {
                from_attestation(catalog, assessment, (index, framework), report, &mut inherited);
            }
            (SpeaksFor::Controls { levels, assurance }, Artifact::Document { date }) => {
                let mut weakened_by = Vec::new();
                let stale_after = kind.stale_after_days;
                weakened_by.extend(age(assessment.date, *date, stale_after));
                let assurance = lowered(assurance, weakened_by.len());
                for control in levels.iter().flat_map(|level| level.controls).map(|listed| &listed.control) {
                    let says = Inherited {
                        artifact: index,
                        status: Status::Implemented,
                        assurance,
                        weakened_by: weakened_by.clone(),
                        exceptions: Vec::new(),
                    };
                    keep_stronger(&mut inherited, *control, says);
                }
            }
            // An artifact of the wrong form says nothing; reading an assessment does not let one through.
            _ => {}
        }
    }
    inherited
}

fn from_attestation(
    catalog: &Catalog,
    assessment: &Assessment,
    (artifact, framework): (ArtifactIndex, FrameworkIndex),
    report: &AttestationReport,
    inherited: &mut [Option<Inherited>],
) {
    if !report.speaks() {
        return;
    }
    let mut weakened_by = Vec::new();
    let ceiling = match report.kind {
        AttestationKind::Operation => Assurance::AttestedOperation,
        AttestationKind::Design => {
            weakened_by.push(WeakenedBy::DesignOnly);
            Assurance::AttestedDesign
        }
    };
    let mut steps = 0;
    if report.opinion == Opinion::Qualified {
        weakened_by.push(WeakenedBy::QualifiedOpinion);
        steps += 1;
    }
    if report.carve_out {
        weakened_by.push(WeakenedBy::CarveOut);
        steps += 1;
    }
    let stale_after = catalog.artifacts[artifact.position()].stale_after_days;
    if let Some(reason) = age(assessment.date, report.period_end, stale_after) {
        weakened_by.push(reason);
        steps += 1;
    }
    let assurance = lowered(ceiling, steps);
    // A report against one framework cannot speak of another's requirements, whatever it was entered with.
    let is_its_own = |requirement: RequirementIndex| catalog.framework_of(requirement) == framework;
    let says_of = |control: ControlIndex| -> Option<Inherited> {
        let named = catalog.controls[control.position()].named_by;
        let covered =
            named.iter().any(|(r, _)| is_its_own(*r) && report.parts.contains(&catalog.part_of(*r)));
        let exceptions: Vec<Exception> = report
            .exceptions
            .iter()
            .filter(|exception| is_its_own(**exception) && named.iter().any(|(r, _)| r == *exception))
            .map(|exception| Exception { requirement: *exception })
            .collect();
        covered.then(|| Inherited {
            artifact,
            status: if exceptions.is_empty() { Status::Implemented } else { Status::Partial },
            assurance,
            weakened_by: weakened_by.clone(),
            exceptions,
        })
    };
    for control in catalog.control_indices() {
        if let Some(says) = says_of(control) {
            keep_stronger(inherited, control, says);
        }
    }
}

/// How an artifact's age weakens it: too old for what the catalog accepts, or not known where it matters.
pub(super) fn weakened_by_age(
    catalog: &Catalog,
    assessment: &Assessment,
    kind: ArtifactIndex,
    artifact: &Artifact,
) -> Option<WeakenedBy> {
    let date = match artifact {
        Artifact::Attestation(report) => report.period_end,
        Artifact::Document { date } => *date,
    };
    age(assessment.date, date, catalog.artifacts[kind.position()].stale_after_days)
}

/// Why a document's age weakens it, if it does. Where age does not matter, an unknown date does not either.
fn age(today: Option<Day>, date: Option<Day>, stale_after_days: Option<u16>) -> Option<WeakenedBy> {
    let limit = i32::from(stale_after_days?);
    match (today, date) {
        (Some(today), Some(date)) => (today.days_since(date) > limit).then_some(WeakenedBy::Stale),
        _ => Some(WeakenedBy::Undated),
    }
}

/// `assurance`, that many levels lower, and at least `Claimed`.
fn lowered(assurance: Assurance, steps: usize) -> Assurance {
    const LEVELS: [Assurance; 5] = [
        Assurance::Claimed,
        Assurance::Documented,
        Assurance::Tested,
        Assurance::AttestedDesign,
        Assurance::AttestedOperation,
    ];
    let level = LEVELS.iter().position(|l| *l == assurance).unwrap_or(0);
    LEVELS[level.saturating_sub(steps)]
}

fn keep_stronger(inherited: &mut [Option<Inherited>], control: ControlIndex, says: Inherited) {
    let slot = &mut inherited[control.position()];
    let is_stronger = slot.as_ref().is_none_or(|held| {
        (says.status == Status::Implemented, says.assurance)
            > (held.status == Status::Implemented, held.assurance)
    });
    if is_stronger {
        *slot = Some(says);
    }
}
