//! What artifacts say of each clause: an auditor's report inside its own criteria by its opinion, everywhere else by what it
//! shows of the control; other documents by their lists.
//!
//! Separate because a reader has to be able to tell what a person said from what a report says.

use super::reading::{ReadReport, read_reports};
use super::reservation::{Reservation, of_document};
use super::{Artifact, Assessment, Document, Status};
use crate::catalog::{
    ArtifactIndex, ArtifactKind, Assurance, Catalog, ControlIndex, Expect, RequirementIndex, SpeaksFor,
};

/// One report of an assessment, or one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReportAt {
    /// Its kind.
    pub artifact: ArtifactIndex,
    /// Its position among those of its kind.
    pub position: u16,
    /// Where it is the report of a subservice organization that stands in that report: the position of the organization.
    pub subservice: Option<u16>,
}

/// What a clause's status is read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The opinion on the criterion that the clause belongs to.
    Opinion,
    /// A qualification that names the criterion, or one that cannot be met without the control.
    Qualification,
    /// An exception in the control's own test.
    Exception,
    /// An exception under a criterion that names no control.
    ExceptionOnCriterion,
    /// A reader saw the control.
    Seen,
    /// A covered criterion cannot be met without the control.
    Always,
    /// The document's list.
    Listed,
}

/// Why a report that speaks leaves a clause open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenBecause {
    /// The control is likely there: look for it in section 4.
    Likely,
    /// A reader looked for it and did not find it.
    NotInReport,
    /// Another organization performs it, and nothing is known from that one's report.
    CarvedOut,
    /// The report's system was not said to hold the data that the framework is about.
    DataNotStated,
}

/// An exception that made something partial, by the criterion that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The requirement for which the report notes an exception.
    pub requirement: RequirementIndex,
}

/// What an artifact says about one clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inherited {
    /// The artifact.
    pub artifact: ArtifactIndex,
    /// Which of its reports.
    pub report: ReportAt,
    /// What it says.
    pub status: Status,
    /// What stands behind it.
    pub assurance: Assurance,
    /// What that is read from.
    pub basis: Basis,
    /// What a reader has to know beside it.
    pub reservations: Vec<Reservation>,
    /// The exceptions that made it less than implemented, where they name a criterion.
    pub exceptions: Vec<Exception>,
}

/// What artifacts together say of one clause.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The strongest.
    pub inherited: Option<Inherited>,
    /// Where none says anything: why, and which report.
    pub open_because: Option<(OpenBecause, ReportAt)>,
}

/// The artifacts of an assessment, made ready to be asked.
pub(super) struct Artifacts<'a> {
    reports: Vec<ReadReport<'a>>,
    /// What documents say of each control, by position.
    listed: Vec<Said>,
}

impl<'a> Artifacts<'a> {
    pub fn new(catalog: &'a Catalog, assessment: &'a Assessment) -> Self {
        let mut listed = vec![Said::default(); catalog.controls.len()];
        // In the catalog's order, whatever was entered first.
        for (position, kind) in (0..).zip(catalog.artifacts) {
            let index = ArtifactIndex(position);
            if let Some(Artifact::Document(document)) = assessment.artifact(index) {
                from_document(assessment, (index, kind), document, &mut listed);
            }
        }
        Self { reports: read_reports(catalog, assessment), listed }
    }

    /// What they say of a clause of a requirement that names a control. Where two speak, the stronger status wins, then
    /// the deeper assurance, then the first.
    pub fn say_of(&self, catalog: &Catalog, requirement: RequirementIndex, control: ControlIndex) -> Said {
        let mut all = Said::default();
        for report in &self.reports {
            all.take(report.says_of(catalog, requirement, control));
        }
        if let Some(said) = self.listed.get(control.position()) {
            all.take(said.clone());
        }
        if all.inherited.is_some() {
            all.open_because = None;
        }
        all
    }
}

impl Said {
    fn take(&mut self, other: Self) {
        if let Some(says) = other.inherited {
            let is_stronger = self.inherited.as_ref().is_none_or(|held| {
                (strength(says.status), says.assurance) > (strength(held.status), held.assurance)
            });
            if is_stronger {
                self.inherited = Some(says);
            }
        }
        // The likeliest reason first: it is the one that a reader can do something about.
        self.open_because = match (self.open_because, other.open_because) {
            (Some(held), Some(new)) => Some(if new.0 < held.0 { new } else { held }),
            (held, new) => held.or(new),
        };
    }
}

/// What a status is worth when two artifacts speak.
pub(super) fn strength(status: Status) -> u8 {
    match status {
        Status::Implemented => 2,
        Status::Partial => 1,
        _ => 0,
    }
}

/// What a document says of the controls that its kind lists, at the level at which it stands.
fn from_document(
    assessment: &Assessment,
    (artifact, kind): (ArtifactIndex, &ArtifactKind),
    document: &Document,
    listed: &mut [Said],
) {
    let SpeaksFor::Controls { levels, assurance } = kind.speaks_for else { return };
    let level = match (levels, document.level) {
        ([only], _) => Some(only),
        (_, level) => level.and_then(|level| levels.get(usize::from(level))),
    };
    // A document whose level nobody stated could be the lowest, and that may be about other controls.
    let Some(level) = level else { return };
    let report = ReportAt { artifact, position: 0, subservice: None };
    let limit = level.stale_after_days.or(kind.stale_after_days);
    let reservations: Vec<Reservation> =
        of_document(assessment.date, document.date, limit).into_iter().collect();
    let assurance = if reservations.is_empty() { assurance } else { one_level_lower(assurance) };
    for row in level.controls {
        let Some(slot) = listed.get_mut(row.control.position()) else { continue };
        let is_shown = row.expect == Expect::Always || document.seen.contains(&row.control);
        slot.take(if is_shown {
            Said {
                inherited: Some(Inherited {
                    artifact,
                    report,
                    status: Status::Implemented,
                    assurance,
                    basis: Basis::Listed,
                    reservations: reservations.clone(),
                    exceptions: Vec::new(),
                }),
                open_because: None,
            }
        } else {
            Said { inherited: None, open_because: Some((OpenBecause::Likely, report)) }
        });
    }
}

fn one_level_lower(assurance: Assurance) -> Assurance {
    match assurance {
        Assurance::Claimed | Assurance::Documented => Assurance::Claimed,
        Assurance::Tested => Assurance::Documented,
        Assurance::AttestedDesign => Assurance::Tested,
        Assurance::AttestedOperation => Assurance::AttestedDesign,
    }
}

/// How an artifact's age weakens it: too old for what the catalog accepts, or not known where it matters. Of several
/// reports the best counts.
pub(super) fn weakened_by_age(
    catalog: &Catalog,
    assessment: &Assessment,
    kind: ArtifactIndex,
    artifact: &Artifact,
) -> Option<Reservation> {
    let row = &catalog.artifacts[kind.position()];
    match artifact {
        Artifact::Absent => None,
        Artifact::Document(document) => {
            let levels = match row.speaks_for {
                SpeaksFor::Controls { levels, .. } => levels,
                SpeaksFor::Framework(_) => &[],
            };
            let level = document.level.and_then(|level| levels.get(usize::from(level)));
            let limit = level.and_then(|level| level.stale_after_days).or(row.stale_after_days);
            of_document(assessment.date, document.date, limit)
        }
        Artifact::Reports(reports) => {
            // A host's report that is current makes nobody's own current.
            let is_any_own = reports.iter().any(|report| !report.is_subservice());
            let counting = reports.iter().filter(|report| !is_any_own || !report.is_subservice());
            let ages: Vec<Option<Reservation>> =
                counting.map(|report| age_of(row, report, assessment)).collect();
            ages.iter().min().copied().flatten()
        }
    }
}

fn age_of(
    kind: &ArtifactKind,
    report: &super::AttestationReport,
    assessment: &Assessment,
) -> Option<Reservation> {
    use super::Silent;
    use super::speaking::{Age, age};
    match age(kind, report, assessment.date) {
        Age::Current | Age::Bridged => None,
        Age::Not(Silent::DateNotStated) => Some(Reservation::Undated),
        Age::Not(_) => Some(Reservation::Stale),
    }
}
