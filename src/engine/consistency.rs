//! What does not fit together in an assessment: contradictions, answers with nothing behind them, dates gone by.
//!
//! Separate from scoring, which takes an assessment as it is; no score depends on what is found here, and no readiness band
//! is given while a contradiction stands. What only the catalog can know, such as an agreement called not applicable where one is needed, is a rule of advice there.

use super::inheritance::weakened_by_age;
use super::reading::{covered_parts, entered};
use super::{
    Answer, Artifact, Assessment, Course, Notice, Origin, Report, RequirementState, Reservation, Silent,
    Status,
};
use crate::catalog::{
    ArtifactIndex, Assurance, Catalog, ControlIndex, Designation, FrameworkIndex, PartIndex, RequirementIndex,
};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Two things cannot both be true, or an answer does not count.
    Error,
    /// An answer stands on less than it seems to.
    Warning,
    /// Worth a look.
    Note,
}

/// One thing that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The answer needs a written reason and has none, so it does not count.
    ReasonMissing(ControlIndex),
    /// `alternative` counts for nothing in a requirement designated required.
    AlternativeNotAccepted(ControlIndex),
    /// `not-applicable` leaves open what is designated required, and every duty that nothing outvotes.
    NotApplicableNotAccepted(ControlIndex),
    /// The answer says something else than an artifact does.
    AgainstArtifact(ControlIndex, ArtifactIndex),
    /// The same, with evidence that is later than the artifact: something may have been mended since.
    LaterThanArtifact(ControlIndex, ArtifactIndex),
    /// An auditor found the whole wanting, or gave no opinion.
    FoundWanting(ArtifactIndex),
    /// So many answers rest on a report that does not say anything of this part, which is in scope.
    ScopeNotCovered(ArtifactIndex, PartIndex),
    /// An exception or a qualification stands under a criterion that its report does not cover.
    ExceptionNotCovered(ArtifactIndex, RequirementIndex),
    /// The artifact is dated after the day of the assessment.
    ArtifactFromLater(ArtifactIndex),
    /// The evidence is dated after the day of the assessment.
    EvidenceFromLater(String),
    /// What was decided about an addressable specification is not what the answers say.
    DecisionDiffers(RequirementIndex),
    /// An addressable specification is not implemented as written, and no decision is recorded. 164.306(d)(3)(ii)(B).
    DecisionMissing(RequirementIndex),
    /// A decision lacks its reason, or what is done instead.
    DecisionIncomplete(RequirementIndex),
    /// A decision was to be looked at again by a day that is past.
    DecisionOverdue(RequirementIndex),
    /// A given number misses its threshold, so `implemented` counts half.
    ThresholdMissed(ControlIndex),
    /// A given number misses one that binds nobody here; no score moves.
    ThresholdNoted(ControlIndex),
    /// The first control is in place, the one it builds on is not.
    PrerequisiteMissing(ControlIndex, ControlIndex),
    /// An answer claims to be examined by an auditor, and no artifact says so.
    AttestedByNothing(ControlIndex),
    /// An answer claims to be tested, and nothing is there to show it.
    NothingToShow(ControlIndex),
    /// So many answers rest on this artifact, which is too old or undated.
    RestsOnOld(ArtifactIndex, usize),
    /// Evidence was to be looked at or collected again by a day that is past.
    EvidenceOverdue(String),
    /// A control was to be done by a day that is past.
    Overdue(ControlIndex),
    /// Evidence has no date, so nobody can tell how old it is.
    EvidenceUndated(String),
    /// Evidence stands behind nothing.
    EvidenceForNothing(String),
}

impl Finding {
    /// How much it matters.
    pub fn level(&self) -> Level {
        match self {
            Self::ReasonMissing(_)
            | Self::AlternativeNotAccepted(_)
            | Self::NotApplicableNotAccepted(_)
            | Self::AgainstArtifact(..)
            | Self::FoundWanting(_)
            | Self::ArtifactFromLater(_)
            | Self::EvidenceFromLater(_)
            | Self::DecisionDiffers(_) => Level::Error,
            Self::DecisionMissing(_)
            | Self::DecisionIncomplete(_)
            | Self::DecisionOverdue(_)
            | Self::ThresholdMissed(_)
            | Self::PrerequisiteMissing(..)
            | Self::AttestedByNothing(_)
            | Self::NothingToShow(_)
            | Self::RestsOnOld(..)
            | Self::ScopeNotCovered(..)
            | Self::ExceptionNotCovered(..)
            | Self::EvidenceOverdue(_)
            | Self::Overdue(_) => Level::Warning,
            Self::EvidenceUndated(_)
            | Self::EvidenceForNothing(_)
            | Self::ThresholdNoted(_)
            | Self::LaterThanArtifact(..) => Level::Note,
        }
    }

    /// The stable id of the kind of finding.
    pub fn id(&self) -> &'static str {
        match self {
            Self::ReasonMissing(_) => "reason-missing",
            Self::AlternativeNotAccepted(_) => "alternative-not-accepted",
            Self::NotApplicableNotAccepted(_) => "not-applicable-not-accepted",
            Self::AgainstArtifact(..) => "against-artifact",
            Self::LaterThanArtifact(..) => "later-than-artifact",
            Self::FoundWanting(_) => "found-wanting",
            Self::ScopeNotCovered(..) => "scope-not-covered",
            Self::ExceptionNotCovered(..) => "exception-not-covered",
            Self::ArtifactFromLater(_) => "artifact-from-later",
            Self::EvidenceFromLater(_) => "evidence-from-later",
            Self::DecisionDiffers(_) => "decision-differs",
            Self::DecisionMissing(_) => "decision-missing",
            Self::DecisionIncomplete(_) => "decision-incomplete",
            Self::DecisionOverdue(_) => "decision-overdue",
            Self::ThresholdMissed(_) => "threshold-missed",
            Self::ThresholdNoted(_) => "threshold-noted",
            Self::PrerequisiteMissing(..) => "prerequisite-missing",
            Self::AttestedByNothing(_) => "attested-by-nothing",
            Self::NothingToShow(_) => "nothing-to-show",
            Self::RestsOnOld(..) => "rests-on-old",
            Self::EvidenceOverdue(_) => "evidence-overdue",
            Self::Overdue(_) => "overdue",
            Self::EvidenceUndated(_) => "evidence-undated",
            Self::EvidenceForNothing(_) => "evidence-for-nothing",
        }
    }

    /// Whether two things were said that cannot both be true. An answer that does not count is no contradiction.
    pub fn is_contradiction(&self) -> bool {
        matches!(
            self,
            Self::AgainstArtifact(..)
                | Self::ArtifactFromLater(_)
                | Self::EvidenceFromLater(_)
                | Self::DecisionDiffers(_)
        )
    }
}

/// How many contradictions of the kind `error` stand in each framework, by position: those about a control that its
/// requirements name, a requirement of its own, or an artifact that could speak for it.
pub(super) fn contradictions(catalog: &Catalog, assessment: &Assessment, report: &Report) -> Vec<usize> {
    let found = find_inconsistencies(catalog, assessment, report);
    let found: Vec<&Finding> = found.iter().filter(|finding| finding.is_contradiction()).collect();
    let names = |control: ControlIndex, framework: FrameworkIndex| {
        catalog.controls[control.position()].named_by.iter().any(|(r, _)| {
            let applies = report.requirements[r.position()].applicability.is_applicable();
            applies && catalog.framework_of(*r) == framework
        })
    };
    let concerns = |finding: &Finding, framework: FrameworkIndex| match finding {
        Finding::AgainstArtifact(control, _) => names(*control, framework),
        Finding::DecisionDiffers(requirement) => catalog.framework_of(*requirement) == framework,
        Finding::EvidenceFromLater(id) => {
            let evidence = assessment.records.evidence(id);
            evidence.is_some_and(|evidence| evidence.controls.iter().any(|c| names(*c, framework)))
        }
        _ => true,
    };
    (0..catalog.frameworks.len())
        .map(|position| {
            let framework = u16::try_from(position).map(FrameworkIndex).ok();
            let counts = |finding: &&&Finding| framework.is_some_and(|f| concerns(finding, f));
            found.iter().filter(counts).count()
        })
        .collect()
}

/// Everything that does not fit together: errors first, then warnings, then notes; among those in the order of
/// controls, requirements, artifacts, evidence. Only controls that are asked and requirements that count are looked at.
pub fn find_inconsistencies(catalog: &Catalog, assessment: &Assessment, report: &Report) -> Vec<Finding> {
    let mut found = Vec::new();
    for control in catalog.control_indices() {
        if report.controls[control.position()].is_asked {
            of_control(catalog, assessment, report, control, &mut found);
        }
    }
    for row in report.requirements.iter().filter(|row| row.applicability.is_applicable()) {
        if catalog.requirements[row.requirement.position()].designation == Designation::Addressable {
            of_addressable(assessment, report, row.requirement, &mut found);
        }
    }
    for (kind, artifact) in &assessment.artifacts {
        of_artifact(catalog, assessment, report, (*kind, artifact), &mut found);
    }
    of_evidence(assessment, &mut found);
    // Few levels, many findings: this keeps the order inside each.
    let all = found;
    let of = |level| all.iter().filter(move |finding| finding.level() == level).cloned();
    of(Level::Error).chain(of(Level::Warning)).chain(of(Level::Note)).collect()
}

fn is_past(assessment: &Assessment, day: Option<super::Day>) -> bool {
    day.zip(assessment.date).is_some_and(|(day, today)| day < today)
}

fn is_later(assessment: &Assessment, day: Option<super::Day>) -> bool {
    day.zip(assessment.date).is_some_and(|(day, today)| day > today)
}

fn of_control(
    catalog: &Catalog,
    assessment: &Assessment,
    report: &Report,
    control: ControlIndex,
    found: &mut Vec<Finding>,
) {
    let standing = |control: ControlIndex| &report.controls[control.position()].standing;
    let here = standing(control);
    for notice in &here.notices {
        found.extend(match (notice, &here.inherited) {
            (Notice::JustificationMissing, _) => Some(Finding::ReasonMissing(control)),
            (Notice::AlternativeNotAccepted, _) => Some(Finding::AlternativeNotAccepted(control)),
            (Notice::NotApplicableNotAccepted, _) => Some(Finding::NotApplicableNotAccepted(control)),
            (Notice::ThresholdMissed, _) => Some(Finding::ThresholdMissed(control)),
            (Notice::ThresholdNoted, _) => Some(Finding::ThresholdNoted(control)),
            (Notice::ContradictsArtifact, Some(says)) => {
                // A report speaks of the past; what evidence shows to have been done since is no contradiction.
                let end = day_of(assessment, says);
                let mut evidence = assessment.records.evidence_for(control);
                let is_later = evidence.any(|(_, e)| e.date.zip(end).is_some_and(|(date, end)| date > end));
                Some(if is_later {
                    Finding::LaterThanArtifact(control, says.artifact)
                } else {
                    Finding::AgainstArtifact(control, says.artifact)
                })
            }
            (Notice::ContradictsArtifact, None) => None,
        });
    }
    let is_there =
        |status| matches!(status, Some(Status::Implemented | Status::Partial | Status::Alternative));
    let first = catalog.controls[control.position()].requires;
    // What nobody has answered yet is open, not missing.
    let lacks = |first: &ControlIndex| {
        matches!(
            standing(*first).status,
            Some(Status::NotImplemented | Status::Planned | Status::NotApplicable)
        )
    };
    if let Some(first) = first.filter(lacks).filter(|_| is_there(here.status)) {
        found.push(Finding::PrerequisiteMissing(control, first));
    }
    let nothing = Answer::default();
    let answer = assessment.answer(control).unwrap_or(&nothing);
    if here.origin == Origin::Answered && is_there(here.status) {
        let is_attested =
            matches!(here.assurance, Some(Assurance::AttestedDesign | Assurance::AttestedOperation));
        let has_evidence = answer.evidence.iter().any(|line| !line.trim().is_empty())
            || assessment.records.evidence_for(control).next().is_some();
        if is_attested && here.inherited.is_none() {
            found.push(Finding::AttestedByNothing(control));
        } else if !has_evidence && here.inherited.is_none() && here.assurance == Some(Assurance::Tested) {
            found.push(Finding::NothingToShow(control));
        }
    }
    let is_done =
        matches!(here.status, Some(Status::Implemented | Status::Alternative | Status::NotApplicable));
    if is_past(assessment, answer.due) && !is_done {
        found.push(Finding::Overdue(control));
    }
}

fn of_addressable(
    assessment: &Assessment,
    report: &Report,
    requirement: RequirementIndex,
    found: &mut Vec<Finding>,
) {
    let row = &report.requirements[requirement.position()];
    let status = |control: ControlIndex| report.controls[control.position()].standing.status;
    let statuses = || row.clauses.iter().map(|clause| status(clause.control));
    let departs = statuses().any(|status| {
        matches!(status, Some(Status::Alternative | Status::NotApplicable | Status::NotImplemented))
    });
    let is_implemented = statuses().all(|status| status == Some(Status::Implemented));
    let Some(decision) = assessment.records.decision(requirement) else {
        if departs {
            found.push(Finding::DecisionMissing(requirement));
        }
        return;
    };
    let differs = match decision.course {
        None => false,
        Some(Course::Implemented) => departs || row.state == RequirementState::NotMet,
        Some(Course::Alternative | Course::NotReasonable) => is_implemented,
    };
    if differs {
        found.push(Finding::DecisionDiffers(requirement));
    }
    if !decision.is_whole() {
        found.push(Finding::DecisionIncomplete(requirement));
    }
    if is_past(assessment, decision.review) {
        found.push(Finding::DecisionOverdue(requirement));
    }
}

/// The day as of which an artifact speaks.
fn day_of(assessment: &Assessment, says: &super::Inherited) -> Option<super::Day> {
    match assessment.artifact(says.artifact)? {
        Artifact::Absent => None,
        Artifact::Document(document) => document.date,
        Artifact::Reports(reports) => {
            let report = reports.get(usize::from(says.report.position))?;
            let inside = says.report.subservice.and_then(|at| report.subservice.get(usize::from(at)));
            inside.and_then(|other| other.report.as_deref()).unwrap_or(report).period_end
        }
    }
}

fn of_artifact(
    catalog: &Catalog,
    assessment: &Assessment,
    report: &Report,
    (kind, artifact): (ArtifactIndex, &Artifact),
    found: &mut Vec<Finding>,
) {
    let date = match artifact {
        Artifact::Document(document) => document.date,
        Artifact::Absent | Artifact::Reports(_) => None,
    };
    let readings = || report.attestations.iter().filter(|reading| reading.at.artifact == kind);
    let has = |reason: Silent| readings().any(|reading| reading.silent_because.contains(&reason));
    if is_later(assessment, date) || has(Silent::NotEnded) {
        found.push(Finding::ArtifactFromLater(kind));
    }
    if artifact.reports().iter().any(super::AttestationReport::is_against) {
        found.push(Finding::FoundWanting(kind));
    }
    let rests = |row: &&super::ControlReport| {
        let says = row.standing.inherited.as_ref().filter(|says| says.artifact == kind);
        row.is_asked && row.standing.origin == Origin::Inherited && says.is_some()
    };
    let resting = report.controls.iter().filter(rests).count();
    let age = weakened_by_age(catalog, assessment, kind, artifact);
    if resting > 0 && matches!(age, Some(Reservation::Stale | Reservation::Undated)) {
        found.push(Finding::RestsOnOld(kind, resting));
    }
    let own = || readings().filter(|reading| !reading.is_subservice && reading.silent_because.is_empty());
    let Some(framework) = entered(catalog, assessment)
        .iter()
        .find(|entered| entered.at.artifact == kind)
        .map(|entered| entered.framework)
    else {
        return;
    };
    let parts = report.frameworks[framework.position()].parts.iter().filter(|part| part.is_in_scope);
    for part in parts.map(|part| part.part) {
        if own().next().is_some() && !own().any(|reading| reading.parts.contains(&part)) {
            found.push(Finding::ScopeNotCovered(kind, part));
        }
    }
    for said in artifact.reports() {
        let covered = covered_parts(catalog, framework, said);
        let named = said.exceptions.iter().filter_map(|exception| exception.criterion);
        for criterion in named.chain(said.qualified_criteria()) {
            if !covered.contains(&catalog.part_of(criterion)) {
                found.push(Finding::ExceptionNotCovered(kind, criterion));
            }
        }
    }
}

fn of_evidence(assessment: &Assessment, found: &mut Vec<Finding>) {
    for (id, evidence) in &assessment.records.evidence {
        if is_later(assessment, evidence.date) {
            found.push(Finding::EvidenceFromLater(id.clone()));
        }
        if is_past(assessment, evidence.review) {
            found.push(Finding::EvidenceOverdue(id.clone()));
        }
        if evidence.date.is_none() {
            found.push(Finding::EvidenceUndated(id.clone()));
        }
        if evidence.controls.is_empty() {
            found.push(Finding::EvidenceForNothing(id.clone()));
        }
    }
}
