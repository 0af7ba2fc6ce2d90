//! What a clean report buys of other requirements: what it proves, and what it may prove once somebody has looked for the rest
//! in its section 4.
//!
//! Separate from overlap, which asks what two texts have in common: here a report is read by the rules that read a visitor's.

use super::inheritance::OpenBecause;
use super::overlap::{Overlap, RequirementOverlap, in_unit};
use super::report::{Report, assess};
use super::{
    Artifact, Assessment, AttestationKind, AttestationReport, ClauseReport, Day, Extent, Opinion, Origin,
    ReportKind, Status,
};
use crate::catalog::{
    ArtifactIndex, ArtifactKind, Catalog, FrameworkIndex, PartIndex, RequirementIndex, SpeaksFor, Unit,
};

/// The two ends of what a report buys, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    proves: Vec<RequirementOverlap>,
    may_prove: Vec<RequirementOverlap>,
}

impl Proof {
    /// What it proves, counted in a unit.
    pub fn proves(&self, catalog: &Catalog, unit: Unit) -> Overlap {
        in_unit(catalog, self.proves.clone(), unit)
    }

    /// The same with what it is likely to show.
    pub fn may_prove(&self, catalog: &Catalog, unit: Unit) -> Overlap {
        in_unit(catalog, self.may_prove.clone(), unit)
    }
}

/// What the best report there can be on these parts shows of other requirements, whoever they bind: on operation, current,
/// unqualified, without an exception, with nothing left to others, of the product and all the data, and with nothing
/// ticked yet. `None` where no kind of report covers the parts.
pub fn proof(catalog: &Catalog, parts: &[PartIndex], onto: &[RequirementIndex]) -> Option<Proof> {
    let framework = catalog.parts[parts.first()?.position()].framework;
    let kind = kind_for(catalog, framework)?;
    // Any day does: the report is of the same one.
    let day = Day::parse(catalog.current_as_of)?;
    let mut said = Assessment::empty(catalog);
    said.date = Some(day);
    said.artifacts = vec![(kind, Artifact::Reports(vec![clean_report(parts, day)]))];
    let read = assess(catalog, &said);
    let is_proven = |clause: &ClauseReport| {
        clause.standing.origin == Origin::Inherited && clause.standing.status == Some(Status::Implemented)
    };
    let is_likely =
        |clause: &ClauseReport| matches!(clause.standing.open_because, Some((OpenBecause::Likely, _)));
    let counted = |is_shown: &dyn Fn(&ClauseReport) -> bool| {
        let row = |requirement: &RequirementIndex| {
            let clauses = &read.requirements[requirement.position()].clauses;
            RequirementOverlap {
                requirement: *requirement,
                shared: clauses.iter().filter(|clause| is_shown(clause)).count(),
                clauses: clauses.len(),
            }
        };
        onto.iter().map(row).collect()
    };
    Some(Proof {
        proves: counted(&is_proven),
        may_prove: counted(&|clause| is_proven(clause) || is_likely(clause)),
    })
}

/// The kind of document that speaks for a whole framework: an auditor's report on it.
pub fn kind_for(catalog: &Catalog, framework: FrameworkIndex) -> Option<ArtifactIndex> {
    let speaks = |kind: &ArtifactKind| kind.speaks_for == SpeaksFor::Framework(framework);
    let position = catalog.artifacts.iter().position(speaks)?;
    Some(ArtifactIndex(u16::try_from(position).ok()?))
}

/// The best report there can be on these parts, of a period that ended on `day`.
pub fn clean_report(parts: &[PartIndex], day: Day) -> AttestationReport {
    AttestationReport {
        kind: Some(ReportKind::Criteria),
        examined: Some(AttestationKind::Operation),
        covers_product: Some(Extent::Yes),
        covers_data: Some(Extent::Yes),
        parts: Some(parts.to_vec()),
        period_end: Some(day),
        opinion: Some(Opinion::Unqualified),
        carve_out: Some(false),
        ..AttestationReport::default()
    }
}

/// What a subject comes to by documents of one kind alone, whatever else is known of it.
pub fn by_documents_alone(
    catalog: &Catalog,
    said: &Assessment,
    kind: ArtifactIndex,
    documents: Artifact,
) -> Report {
    let alone = Assessment {
        date: said.date,
        facts: said.facts.clone(),
        scope: said.scope.clone(),
        stances: said.stances.clone(),
        artifacts: vec![(kind, documents)],
        ..Assessment::empty(catalog)
    };
    assess(catalog, &alone)
}
