//! The report: everything the engine has to say about one assessment.
//!
//! Separate from the steps that compute it. A report is derived, never stored.

use super::applicability::{applicabilities, framework_applies, part_in_scope};
use super::blocker::{BlockerReport, Known, Readiness, blockers, known, readiness};
use super::consistency::contradictions;
use super::coverage::{Bounds, ClauseReport, RequirementReport, RequirementState, cover, mean_bounds};
use super::fraction::Fraction;
use super::gain::{FrameworkShare, denominators, gain, leverage};
use super::inheritance::OpenBecause;
use super::rough::{rough, said_roughly};
use super::standing::{Notice, Origin, Standing, standings};
use super::verdict::{AttestationReading, read_attestations};
use super::{Assessment, ReportAt, Status};
use crate::catalog::{
    ArtifactIndex, Catalog, ControlIndex, Designation, FactIndex, FamilyIndex, FrameworkIndex, PartIndex,
    RequirementIndex, Term,
};

/// A score with the counts that always stand beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// The mean coverage; `None` when nothing is applicable.
    pub coverage: Option<Bounds>,
    /// The mean coverage once plans are carried out.
    pub projected: Option<Bounds>,
    /// Requirements met.
    pub met: usize,
    /// Requirements partly met.
    pub partly_met: usize,
    /// Requirements not met.
    pub not_met: usize,
    /// Requirements still open.
    pub open: usize,
    /// Applicable requirements: the denominator.
    pub applicable: usize,
    /// Requirements that do not apply or of which no clause remains.
    pub not_applicable: usize,
    /// Requirements designated required that are in any state but met.
    pub required_not_met: usize,
    /// Applicable requirements designated required.
    pub required: usize,
    /// How many of the applicable requirements are what a standard says in its own words, beside its specifications.
    pub own_words: usize,
}

/// A family as the engine counted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyReport {
    /// The family.
    pub family: FamilyIndex,
    /// Its score.
    pub score: Score,
}

/// A part as the engine counted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartReport {
    /// The part.
    pub part: PartIndex,
    /// Whether it is in scope.
    pub is_in_scope: bool,
    /// Its score.
    pub score: Score,
    /// Its families.
    pub families: Vec<FamilyReport>,
}

/// A framework as the engine counted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameworkReport {
    /// The framework.
    pub framework: FrameworkIndex,
    /// Whether it applies to this subject; where it does not, there is no score.
    pub applies: bool,
    /// Its score.
    pub score: Score,
    /// What its coverage comes to roughly, by quick answers; `None` where they narrow nothing. Nothing depends on it.
    pub rough: Option<Bounds>,
    /// The readiness band, or that it is too early for one; `None` where nothing applies.
    pub readiness: Option<Readiness>,
    /// How much is known: what decides whether it is too early.
    pub known: Known,
    /// The blockers that apply.
    pub blockers: Vec<BlockerReport>,
    /// Its parts.
    pub parts: Vec<PartReport>,
}

impl FrameworkReport {
    /// What the readiness is called.
    pub fn band(&self, catalog: &Catalog) -> Option<Term> {
        Some(match self.readiness? {
            Readiness::Band(band) => {
                let band = catalog.bands.get(band.position())?;
                Term { id: band.id, title: band.title }
            }
            Readiness::TooEarly => Term { id: catalog.too_early.id, title: catalog.too_early.title },
        })
    }
}

/// A control as the engine counted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ControlReport {
    /// The control.
    pub control: ControlIndex,
    /// Whether a counted or left-out clause of an applicable requirement names it: whether it is worth asking.
    pub is_asked: bool,
    /// Where it stands.
    pub standing: Standing,
    /// What each framework's low bound would gain from it.
    pub gain: Vec<FrameworkShare>,
    /// What an answer would take off the width of each framework's bounds.
    pub leverage: Vec<FrameworkShare>,
    /// The report in whose section 4 the control is likely to be found: ticking it there narrows the bounds too.
    pub likely_in: Option<ReportAt>,
}

/// Everything the engine has to say about one assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Frameworks, in the catalog's order.
    pub frameworks: Vec<FrameworkReport>,
    /// Requirements by position.
    pub requirements: Vec<RequirementReport>,
    /// Controls by position.
    pub controls: Vec<ControlReport>,
    /// Facts nobody stated, for which the catalog's assumption was used.
    pub assumed_facts: Vec<FactIndex>,
    /// How each auditor's report was read, in order.
    pub attestations: Vec<AttestationReading>,
}

impl Report {
    /// Applicable requirements of a part, in order; those of which no clause remains have dropped out.
    pub fn applicable_in(&self, catalog: &Catalog, part: PartIndex) -> Vec<RequirementIndex> {
        self.requirements
            .iter()
            .filter(|r| r.counts() && catalog.part_of(r.requirement) == part)
            .map(|r| r.requirement)
            .collect()
    }

    /// How many of the questions that are asked an artifact answers: those without an own answer.
    pub fn answered_by(&self, artifact: ArtifactIndex) -> usize {
        let speaks = |control: &&ControlReport| {
            control.is_asked
                && control.standing.origin == Origin::Inherited
                && control.standing.inherited.as_ref().is_some_and(|inherited| inherited.artifact == artifact)
        };
        self.controls.iter().filter(speaks).count()
    }

    /// What artifacts prove of a set of requirements, and what they may prove once what is likely there has been found:
    /// mean coverage with everything else taken as absent. Nothing, where none of them counts.
    pub fn proven(&self, rows: &[RequirementIndex]) -> Option<Bounds> {
        let zero = Fraction::from_integer(0);
        mean_bounds(rows.iter().map(|row| {
            let row = &self.requirements[row.position()];
            let worth = |clause: &ClauseReport| {
                let known = clause.worth.filter(|_| clause.standing.origin == Origin::Inherited);
                let likely = matches!(clause.standing.open_because, Some((OpenBecause::Likely, _)));
                let of_likely = clause.worth.filter(|_| likely).map_or(zero, |worth| worth.high);
                known.unwrap_or(Bounds { low: zero, high: of_likely })
            };
            let counted = row.clauses.iter().filter(|clause| clause.worth.is_some());
            row.coverage.and_then(|_| mean_bounds(counted.map(|clause| Some(worth(clause)))))
        }))
    }

    /// Whether a framework applies, and yet nothing of it counts: all that applies was called not applicable.
    pub fn is_waived(&self, catalog: &Catalog, framework: FrameworkIndex) -> bool {
        let row = &self.frameworks[framework.position()];
        let applies = |r: &RequirementReport| {
            r.applicability.is_applicable() && catalog.framework_of(r.requirement) == framework
        };
        row.applies && row.score.coverage.is_none() && self.requirements.iter().any(applies)
    }

    /// How many of the controls that are asked are called not applicable.
    pub fn called_not_applicable(&self) -> usize {
        // Counted where it is left out and where it is not accepted: somebody has said it in both.
        let is_waived = |row: &&ControlReport| {
            let standing = &row.standing;
            let is_refused = standing.notices.contains(&Notice::NotApplicableNotAccepted);
            row.is_asked && (standing.status == Some(Status::NotApplicable) || is_refused)
        };
        self.controls.iter().filter(is_waived).count()
    }

    /// Applicable requirements of a framework, in order; those of which no clause remains have dropped out.
    pub fn applicable_of(&self, catalog: &Catalog, framework: FrameworkIndex) -> Vec<RequirementIndex> {
        self.requirements
            .iter()
            .filter(|r| r.counts() && catalog.framework_of(r.requirement) == framework)
            .map(|r| r.requirement)
            .collect()
    }

    /// Whether a requirement of the framework that applies names the control.
    pub fn asks(&self, catalog: &Catalog, framework: FrameworkIndex, control: ControlIndex) -> bool {
        catalog.controls[control.position()].named_by.iter().any(|(requirement, _)| {
            catalog.framework_of(*requirement) == framework
                && self.requirements[requirement.position()].applicability.is_applicable()
        })
    }
}

/// Computes the report of an assessment.
pub fn assess(catalog: &Catalog, assessment: &Assessment) -> Report {
    let applicabilities = applicabilities(catalog, assessment);
    let standings = standings(catalog, assessment, &applicabilities);
    let requirements: Vec<RequirementReport> = catalog
        .requirement_indices()
        .zip(applicabilities)
        .map(|(requirement, applicability)| cover(catalog, &standings, requirement, applicability))
        .collect();
    let roughly = said_roughly(catalog, assessment);
    let frameworks: Vec<FrameworkReport> = (0..catalog.frameworks.len())
        .filter_map(|position| u16::try_from(position).ok().map(FrameworkIndex))
        .map(|framework| {
            let row = framework_report(catalog, assessment, (&requirements, &standings.controls), framework);
            let rough = rough(catalog, &roughly, &requirements, framework, row.score.coverage);
            FrameworkReport { rough, ..row }
        })
        .collect();
    let counts = denominators(catalog, &requirements);
    let controls = catalog
        .control_indices()
        .zip(standings.controls)
        .map(|(control, standing)| ControlReport {
            control,
            is_asked: catalog.controls[control.position()]
                .named_by
                .iter()
                .any(|(r, _)| requirements[r.position()].applicability.is_applicable()),
            gain: gain(catalog, &requirements, &counts, control),
            leverage: leverage(catalog, &requirements, &counts, control),
            likely_in: match standing.open_because {
                Some((OpenBecause::Likely, at)) => Some(at),
                _ => None,
            },
            standing,
        })
        .collect();
    let assumed_facts = (0..catalog.facts.len())
        .filter(|position| assessment.facts.get(*position).copied().flatten().is_none())
        .filter_map(|position| u16::try_from(position).ok().map(FactIndex))
        .collect();
    let attestations = read_attestations(
        catalog,
        assessment,
        |framework| frameworks[framework.position()].applies,
        |part| part_in_scope(catalog, assessment, part),
    );
    let mut report = Report { frameworks, requirements, controls, assumed_facts, attestations };
    let found = contradictions(catalog, assessment, &report);
    for (framework, contradictions) in report.frameworks.iter_mut().zip(found) {
        framework.known.contradictions = contradictions;
        let rows = catalog.frameworks[framework.framework.position()]
            .parts
            .iter()
            .flat_map(|part| catalog.parts[part.position()].families)
            .flat_map(|family| catalog.families[family.position()].requirements)
            .map(|requirement| &report.requirements[requirement.position()]);
        let score = framework.score.coverage;
        framework.readiness = readiness(catalog, score, rows, &framework.blockers, framework.known);
    }
    report
}

fn framework_report(
    catalog: &Catalog,
    assessment: &Assessment,
    (requirements, standings): (&[RequirementReport], &[Standing]),
    framework: FrameworkIndex,
) -> FrameworkReport {
    let row = &catalog.frameworks[framework.position()];
    let families_of = |part: PartIndex| catalog.parts[part.position()].families.iter().copied();
    let rows_of = |family: FamilyIndex| {
        catalog.families[family.position()].requirements.iter().map(|r| &requirements[r.position()])
    };
    let parts = row
        .parts
        .iter()
        .map(|part| PartReport {
            part: *part,
            is_in_scope: part_in_scope(catalog, assessment, *part),
            score: score(catalog, families_of(*part).flat_map(rows_of)),
            families: families_of(*part)
                .map(|family| FamilyReport { family, score: score(catalog, rows_of(family)) })
                .collect(),
        })
        .collect();
    let score = score(catalog, row.parts.iter().copied().flat_map(families_of).flat_map(rows_of));
    FrameworkReport {
        framework,
        applies: framework_applies(catalog, assessment, framework),
        score,
        rough: None,
        readiness: None,
        known: known(catalog, requirements, standings, framework),
        blockers: blockers(catalog, requirements, framework),
        parts,
    }
}

fn score<'a>(catalog: &Catalog, rows: impl Iterator<Item = &'a RequirementReport> + Clone) -> Score {
    let in_state = |state| rows.clone().filter(|row| row.state == state).count();
    let required = || {
        rows.clone().filter(|row| {
            let designation = catalog.requirements[row.requirement.position()].designation;
            row.counts() && designation == Designation::Required
        })
    };
    Score {
        coverage: mean_bounds(rows.clone().map(|row| row.coverage)),
        projected: mean_bounds(rows.clone().map(|row| row.projected)),
        met: in_state(RequirementState::Met),
        partly_met: in_state(RequirementState::PartlyMet),
        not_met: in_state(RequirementState::NotMet),
        open: in_state(RequirementState::Open),
        applicable: rows.clone().filter(|row| row.counts()).count(),
        not_applicable: in_state(RequirementState::NotApplicable),
        required_not_met: required().filter(|row| row.state != RequirementState::Met).count(),
        required: required().count(),
        own_words: rows
            .clone()
            .filter(|row| row.counts() && catalog.requirements[row.requirement.position()].is_own_words)
            .count(),
    }
}
