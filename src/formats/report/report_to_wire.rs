//! From the engine's report to its wire form.
//!
//! Separate from the types, which are the published shape; here positions become ids and nothing is computed but
//! the overlaps.

use super::wire_numbers::shares;
use super::wire_overlap::Overlap;
use super::wire_readings::{AttestationReading, CarvedOut, Inherited, LeftToReader, Reason, ReportAt};
use super::wire_report::{
    AssumedFact, Blocker, ClauseReport, ControlReport, FamilyReport, FrameworkReport, Known, PartOverlap,
    PartReport, Proven, Report, RequirementReport, Score,
};
use crate::catalog::Catalog;
use crate::engine::{self, Assessment};
use crate::interchange::{clean, wire::CatalogStamp};

impl Report {
    /// The wire form of the engine's report on this assessment.
    pub fn new(catalog: &Catalog, assessment: &Assessment, report: &engine::Report) -> Self {
        let assumed_facts = report.assumed_facts.iter().map(|fact| {
            let row = &catalog.facts[fact.position()];
            AssumedFact { fact: row.id, value: row.values[usize::from(row.assumed.0)].id }
        });
        Self {
            format: Self::FORMAT,
            version: Self::VERSION,
            catalog: CatalogStamp {
                id: catalog.id.to_owned(),
                version: Some(catalog.version.to_owned()),
                digest: Some(catalog.digest.to_owned()),
            },
            subject: clean(&assessment.subject).0.into_owned(),
            date: assessment.date.map(|date| date.iso()),
            frameworks: report.frameworks.iter().map(|row| framework(catalog, row)).collect(),
            requirements: report.requirements.iter().map(|row| requirement(catalog, row)).collect(),
            controls: report.controls.iter().map(|row| control(catalog, row)).collect(),
            overlaps: overlaps(catalog, report),
            assumed_facts: assumed_facts.collect(),
            attestations: attestations(catalog, assessment, report),
            proven: proven(catalog, report),
            remarks: Vec::new(),
        }
    }
}

fn framework(catalog: &Catalog, report: &engine::FrameworkReport) -> FrameworkReport {
    let blockers = report.blockers.iter().map(|blocker| Blocker {
        control: catalog.controls[blocker.control.position()].id,
        state: blocker.state.into(),
    });
    let parts = report.parts.iter().map(|part| PartReport {
        part: catalog.parts[part.part.position()].id,
        in_scope: part.is_in_scope,
        score: score(&part.score),
        families: part
            .families
            .iter()
            .map(|family| FamilyReport {
                family: catalog.families[family.family.position()].id,
                score: score(&family.score),
            })
            .collect(),
    });
    FrameworkReport {
        framework: catalog.frameworks[report.framework.position()].id,
        applies: report.applies,
        score: score(&report.score),
        rough: report.rough.map(Into::into),
        band: report.band(catalog).map(|band| band.id),
        known: Known {
            counting: report.known.counting,
            applying: report.known.applying,
            answered: report.known.answered,
            asked: report.known.asked,
            called_not_applicable: report.known.called_not_applicable,
            contradictions: report.known.contradictions,
        },
        blockers: blockers.collect(),
        parts: parts.collect(),
    }
}

fn score(score: &engine::Score) -> Score {
    Score {
        coverage: score.coverage.map(Into::into),
        projected: score.projected.map(Into::into),
        applicable: score.applicable,
        met: score.met,
        partly_met: score.partly_met,
        not_met: score.not_met,
        open: score.open,
        not_applicable: score.not_applicable,
        required: score.required,
        required_not_met: score.required_not_met,
        own_words: score.own_words,
    }
}

fn requirement(catalog: &Catalog, report: &engine::RequirementReport) -> RequirementReport {
    // Contributions stand in the order of the clauses that count, so they are handed out as those come by.
    let mut contributions = engine::explain_requirement(report).into_iter();
    let clauses = report.clauses.iter().map(|clause| ClauseReport {
        control: catalog.controls[clause.control.position()].id,
        worth: clause.worth.map(Into::into),
        projected: clause.projected.map(Into::into),
        contribution: clause.worth.and_then(|_| contributions.next()).map(|part| part.adds.into()),
        status: clause.standing.status.map(Into::into),
        origin: clause.standing.origin.into(),
        assurance: clause.standing.assurance.map(Into::into),
        inherited: clause.standing.inherited.as_ref().map(|says| inherited(catalog, says)),
        open_because: clause.standing.open_because.map(|(because, _)| because.into()),
    });
    RequirementReport {
        requirement: catalog.requirements[report.requirement.position()].id,
        applicability: report.applicability.into(),
        state: report.state.into(),
        coverage: report.coverage.map(Into::into),
        projected: report.projected.map(Into::into),
        clauses: clauses.collect(),
    }
}

fn control(catalog: &Catalog, report: &engine::ControlReport) -> ControlReport {
    let row = &catalog.controls[report.control.position()];
    let standing = &report.standing;
    let misses = standing.misses.iter().filter_map(|miss| row.parameters.get(usize::from(miss.parameter)));
    ControlReport {
        control: row.id,
        asked: report.is_asked,
        status: standing.status.map(Into::into),
        origin: standing.origin.into(),
        assurance: standing.assurance.map(Into::into),
        inherited: standing.inherited.as_ref().map(|says| inherited(catalog, says)),
        misses: misses.map(|parameter| parameter.id).collect(),
        notices: standing.notices.iter().map(|notice| (*notice).into()).collect(),
        gain: shares(catalog, &report.gain),
        leverage: shares(catalog, &report.leverage),
        likely_in: report.likely_in.map(|at| report_at(catalog, at)),
    }
}

fn report_at(catalog: &Catalog, at: engine::ReportAt) -> ReportAt {
    ReportAt {
        artifact: catalog.artifacts[at.artifact.position()].id,
        position: at.position,
        subservice: at.subservice,
    }
}

fn inherited(catalog: &Catalog, says: &engine::Inherited) -> Inherited {
    let exceptions = says.exceptions.iter();
    Inherited {
        artifact: catalog.artifacts[says.artifact.position()].id,
        report: report_at(catalog, says.report),
        status: says.status.into(),
        assurance: says.assurance.into(),
        basis: says.basis.into(),
        weakened_by: says.reservations.iter().map(|reservation| (*reservation).into()).collect(),
        exceptions: exceptions.map(|one| catalog.requirements[one.requirement.position()].id).collect(),
    }
}

fn attestations(
    catalog: &Catalog,
    assessment: &Assessment,
    report: &engine::Report,
) -> Vec<AttestationReading> {
    let user_controls = engine::user_controls(catalog, assessment);
    let carve_outs = engine::carve_outs(catalog, assessment);
    let reading = |reading: &engine::AttestationReading| {
        let left = user_controls.iter().filter(|left| left.at == reading.at);
        let carved = carve_outs.iter().filter(|left| left.at == reading.at);
        AttestationReading {
            user_controls: left.map(|left| left_to_reader(catalog, left, report)).collect(),
            carve_outs: carved.map(|left| carved_out(catalog, left)).collect(),
            ..attestation(catalog, reading)
        }
    };
    report.attestations.iter().map(reading).collect()
}

fn left_to_reader(
    catalog: &Catalog,
    left: &engine::LeftToReader<'_>,
    report: &engine::Report,
) -> LeftToReader {
    LeftToReader {
        says: clean(&left.control.says).0.into_owned(),
        criterion: left.control.criterion.map(|row| catalog.requirements[row.position()].id),
        control: left.control.control.map(|row| catalog.controls[row.position()].id),
        state: left.control.state.map(Into::into),
        owner: clean(&left.control.owner).0.into_owned(),
        due: left.control.due.map(|day| day.iso()),
        to_do: left.is_to_do(report),
    }
}

fn carved_out(catalog: &Catalog, left: &engine::CarvedOut<'_>) -> CarvedOut {
    CarvedOut {
        organization: left.organization.map(|(position, _)| position),
        name: left.organization.map_or_else(String::new, |(_, other)| clean(&other.name).0.into_owned()),
        controls: left.controls.iter().map(|control| catalog.controls[control.position()].id).collect(),
        covered_by: left.covered_by.map(|at| report_at(catalog, at)),
    }
}

fn attestation(catalog: &Catalog, reading: &engine::AttestationReading) -> AttestationReading {
    let reasons = reading.reasons.iter();
    AttestationReading {
        report: report_at(catalog, reading.at),
        is_subservice: reading.is_subservice,
        parts: reading.parts.iter().map(|part| catalog.parts[part.position()].id).collect(),
        silent_because: reading.silent_because.iter().map(|reason| (*reason).into()).collect(),
        reservations: reading.reservations.iter().map(|reservation| (*reservation).into()).collect(),
        gap_days: reading.gap_days,
        reasons: reasons
            .map(|reason| Reason { rule: format!("r{}", reason.rule), weight: reason.weight.into() })
            .collect(),
        is_read: reading.is_read,
        verdict: reading.verdict.map(Into::into),
        user_controls: Vec::new(),
        carve_outs: Vec::new(),
    }
}

fn proven(catalog: &Catalog, report: &engine::Report) -> Vec<Proven> {
    let parts = report.frameworks.iter().flat_map(|framework| &framework.parts);
    parts
        .filter_map(|part| {
            let rows = report.applicable_in(catalog, part.part);
            let coverage = report.proven(&rows)?.into();
            Some(Proven { part: catalog.parts[part.part.position()].id, of: rows.len(), coverage })
        })
        .collect()
}

fn overlaps(catalog: &Catalog, report: &engine::Report) -> Vec<PartOverlap> {
    let mut overlaps = Vec::new();
    for from in &report.frameworks {
        let starting = report.applicable_of(catalog, from.framework);
        let in_scope = from.parts.iter().filter(|part| from.applies && part.is_in_scope);
        let from_parts: Vec<&str> = in_scope.map(|part| catalog.parts[part.part.position()].id).collect();
        for onto in report.frameworks.iter().filter(|onto| onto.framework != from.framework) {
            for part in &onto.parts {
                let reached = report.applicable_in(catalog, part.part);
                let overlap = engine::overlap(catalog, &starting, &reached);
                overlaps.push(PartOverlap {
                    from: catalog.frameworks[from.framework.position()].id,
                    from_parts: from_parts.clone(),
                    onto: catalog.frameworks[onto.framework.position()].id,
                    onto_part: catalog.parts[part.part.position()].id,
                    overlap: Overlap::new(catalog, &overlap),
                });
            }
        }
    }
    overlaps
}
