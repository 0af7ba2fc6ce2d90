//! How an auditor's report is read, clause by clause: inside its own criteria, and everywhere else.
//!
//! Separate from what artifacts say together, because this is the one place where an opinion on criteria is taken for
//! something else, and the order of its steps matters.

use super::inheritance::{Basis, Exception, Inherited, OpenBecause, ReportAt, Said};
use super::reservation::{Reservation, is_under_months, reservations};
use super::speaking::silent_because;
use super::{Artifact, Assessment, AttestationKind, AttestationReport, Extent, Method, Status};
use crate::catalog::{
    ArtifactIndex, ArtifactKind, Assurance, Catalog, ControlIndex, Expect, FrameworkIndex, PartIndex,
    PartScope, RequirementIndex, SpeaksFor,
};

/// A report that speaks, with what its reading needs looked up once.
pub(super) struct ReadReport<'a> {
    at: ReportAt,
    report: &'a AttestationReport,
    /// The only controls that it may speak for, where it is a subservice organization's.
    performs: Option<Vec<ControlIndex>>,
    /// Controls that others perform.
    carved_out: Vec<ControlIndex>,
    /// Criteria that it covers, by position.
    covers: Vec<bool>,
    reservations: Vec<Reservation>,
}

/// Every report that speaks, in order; a subservice organization's after the one it stands in.
pub(super) fn read_reports<'a>(catalog: &'a Catalog, assessment: &'a Assessment) -> Vec<ReadReport<'a>> {
    let mut found = Vec::new();
    for entered in entered(catalog, assessment) {
        let Entered { at, kind, framework, report, .. } = entered;
        if silent_because(kind, report, assessment.date).is_empty() {
            let parts = covered_parts(catalog, framework, report);
            let is_left_out = |r: RequirementIndex| report.left_out.iter().any(|(left, _)| *left == r);
            let covers = catalog
                .requirement_indices()
                .map(|r| parts.contains(&catalog.part_of(r)) && !is_left_out(r))
                .collect();
            found.push(ReadReport {
                at,
                report,
                performs: entered.performs,
                carved_out: carved_out(kind, report),
                covers,
                reservations: reservations(kind, report, assessment.date),
            });
        }
    }
    found
}

/// A report as it was entered, whether or not it speaks.
pub(super) struct Entered<'a> {
    pub at: ReportAt,
    pub kind: &'a ArtifactKind,
    pub framework: FrameworkIndex,
    pub report: &'a AttestationReport,
    /// What it performs for the subject, where it is a subservice organization's.
    pub performs: Option<Vec<ControlIndex>>,
}

/// All reports, in order; those that stand in another right after it.
pub(super) fn entered<'a>(catalog: &'a Catalog, assessment: &'a Assessment) -> Vec<Entered<'a>> {
    let mut found = Vec::new();
    // In the catalog's order, whatever was entered first.
    for (position, kind) in (0..).zip(catalog.artifacts) {
        let index = ArtifactIndex(position);
        let Some(Artifact::Reports(reports)) = assessment.artifact(index) else { continue };
        // An artifact of the wrong form says nothing; reading an assessment does not let one through.
        let SpeaksFor::Framework(framework) = kind.speaks_for else { continue };
        for (position, report) in (0..).zip(reports) {
            let at = ReportAt { artifact: index, position, subservice: None };
            let performs = report.is_subservice().then(|| performed_by(kind, reports, report));
            found.push(Entered { at, kind, framework, report, performs });
            for (position, other) in (0..).zip(&report.subservice) {
                if let Some(own) = &other.report {
                    let at = ReportAt { subservice: Some(position), ..at };
                    let performs = Some(controls_of(kind, &other.controls));
                    found.push(Entered { at, kind, framework, report: own, performs });
                }
            }
        }
    }
    found
}

/// What a subservice organization performs: what its record says, else what a report that carves it out by name says,
/// else what a host usually does.
fn performed_by(
    kind: &ArtifactKind,
    reports: &[AttestationReport],
    report: &AttestationReport,
) -> Vec<ControlIndex> {
    if !report.performs.is_empty() {
        return report.performs.clone();
    }
    let name = report.organization.trim();
    let mut carved = reports.iter().filter(|other| !other.is_subservice()).flat_map(|r| &r.subservice);
    let named = carved.find(|other| !name.is_empty() && other.name.trim() == name);
    controls_of(kind, named.map_or(&[], |other| &other.controls))
}

/// What an organization performs: the controls that are named, else what a host usually does.
pub(super) fn controls_of(kind: &ArtifactKind, named: &[ControlIndex]) -> Vec<ControlIndex> {
    if named.is_empty() { kind.performed_by_host.to_vec() } else { named.to_vec() }
}

/// The controls that a report leaves to others.
fn carved_out(kind: &ArtifactKind, report: &AttestationReport) -> Vec<ControlIndex> {
    if report.subservice.is_empty() && report.carve_out == Some(true) {
        return kind.performed_by_host.to_vec();
    }
    let carved = report.subservice.iter().filter(|other| other.method != Some(Method::Inclusive));
    carved.flat_map(|other| controls_of(kind, &other.controls)).collect()
}

/// The parts that a report covers: those stated, else those that every report covers.
pub(super) fn covered_parts(
    catalog: &Catalog,
    framework: FrameworkIndex,
    report: &AttestationReport,
) -> Vec<PartIndex> {
    let own = catalog.frameworks[framework.position()].parts.iter().copied();
    match &report.parts {
        // A report against one framework cannot speak of another's parts, whatever it was entered with.
        Some(parts) => own.filter(|part| parts.contains(part)).collect(),
        None => own.filter(|part| catalog.parts[part.position()].scope == PartScope::Always).collect(),
    }
}

impl ReadReport<'_> {
    /// What the report says of a clause.
    pub fn says_of(&self, catalog: &Catalog, requirement: RequirementIndex, control: ControlIndex) -> Said {
        let is_inside = self.performs.is_none() && self.covers[requirement.position()];
        if is_inside {
            self.inside(requirement, control)
        } else {
            self.outside(catalog, requirement, control)
        }
    }

    /// A clause of a criterion that the opinion is on.
    fn inside(&self, requirement: RequirementIndex, control: ControlIndex) -> Said {
        if self.carved_out.contains(&control) {
            return self.open(OpenBecause::CarvedOut);
        }
        if self.report.qualified_criteria().any(|criterion| criterion == requirement) {
            return self.says(control, Status::NotImplemented, Basis::Qualification, &[]);
        }
        if let Some(said) = self.exception_on(control) {
            return said;
        }
        if self.exceptions_without_control().any(|criterion| criterion == requirement) {
            return self.says(control, Status::Partial, Basis::ExceptionOnCriterion, &[requirement]);
        }
        self.says(control, Status::Implemented, Basis::Opinion, &[])
    }

    /// Any other clause: the report is evidence of the control itself, or of nothing.
    fn outside(&self, catalog: &Catalog, requirement: RequirementIndex, control: ControlIndex) -> Said {
        let row = &catalog.controls[control.position()];
        let criteria = || row.named_by.iter().filter(|(r, _)| self.covers[r.position()]);
        // Duties of a framework's own are never read out of a report on something else.
        if criteria().next().is_none() || row.blocker.is_some() {
            return Said::default();
        }
        if self.performs.as_ref().is_some_and(|performs| !performs.contains(&control)) {
            return Said::default();
        }
        let about = catalog.frameworks[catalog.framework_of(requirement).position()].about_data;
        if !about.is_empty() && !matches!(self.report.covers_data, Some(Extent::Yes | Extent::Partly)) {
            return self.open(OpenBecause::DataNotStated);
        }
        if self.carved_out.contains(&control) {
            return self.open(OpenBecause::CarvedOut);
        }
        let expects_always = |(r, clause): &&(RequirementIndex, u16)| {
            catalog.requirements[r.position()].clauses[usize::from(*clause)].expect == Expect::Always
        };
        let is_qualified = |r: RequirementIndex| self.report.qualified_criteria().any(|other| other == r);
        if criteria().filter(expects_always).any(|(r, _)| is_qualified(*r)) {
            return self.says(control, Status::NotImplemented, Basis::Qualification, &[]);
        }
        if let Some(said) = self.exception_on(control) {
            return said;
        }
        if self.report.not_in_report.contains(&control) {
            return self.open(OpenBecause::NotInReport);
        }
        let is_seen = self.report.seen.contains(&control);
        if !is_seen && !criteria().filter(expects_always).any(|(r, _)| !is_qualified(*r)) {
            return self.open(OpenBecause::Likely);
        }
        let under: Vec<RequirementIndex> = self
            .exceptions_without_control()
            .filter(|criterion| criteria().any(|(r, _)| r == criterion))
            .collect();
        let basis = if !under.is_empty() {
            Basis::ExceptionOnCriterion
        } else if is_seen {
            Basis::Seen
        } else {
            Basis::Always
        };
        let is_part_only = !about.is_empty() && self.report.covers_data == Some(Extent::Partly);
        let status = if under.is_empty() && !is_part_only { Status::Implemented } else { Status::Partial };
        self.says(control, status, basis, &under)
    }

    /// What exceptions in a control's own test make of it: known, because it was tested.
    fn exception_on(&self, control: ControlIndex) -> Option<Said> {
        let of = || self.report.exceptions.iter().filter(|exception| exception.control == Some(control));
        of().next()?;
        let is_repeated = of().any(|exception| exception.repeated == Some(true));
        let status = if is_repeated { Status::NotImplemented } else { Status::Partial };
        let criteria: Vec<RequirementIndex> = of().filter_map(|exception| exception.criterion).collect();
        Some(self.says(control, status, Basis::Exception, &criteria))
    }

    /// The covered criteria under which an exception stands that names no control.
    fn exceptions_without_control(&self) -> impl Iterator<Item = RequirementIndex> {
        let exceptions = self.report.exceptions.iter().filter(|exception| exception.control.is_none());
        exceptions.filter_map(|exception| exception.criterion).filter(|r| self.covers[r.position()])
    }

    fn open(&self, because: OpenBecause) -> Said {
        Said { inherited: None, open_because: Some((because, self.at)) }
    }

    fn says(
        &self,
        control: ControlIndex,
        status: Status,
        basis: Basis,
        exceptions: &[RequirementIndex],
    ) -> Said {
        let mut reservations = self.reservations.clone();
        let mut assurance = match self.report.examined {
            Some(AttestationKind::Operation) => Assurance::AttestedOperation,
            Some(AttestationKind::Design) | None => Assurance::AttestedDesign,
        };
        if self.report.not_operated.contains(&control) {
            assurance = Assurance::AttestedDesign;
            reservations.push(Reservation::NotOperated);
        }
        if self.report.quarterly.contains(&control) && is_under_months(self.report, 3) {
            assurance = Assurance::AttestedDesign;
            reservations.push(Reservation::SeldomDone);
        }
        let exceptions = exceptions.iter().map(|requirement| Exception { requirement: *requirement });
        let inherited = Inherited {
            artifact: self.at.artifact,
            report: self.at,
            status,
            assurance,
            basis,
            reservations,
            exceptions: exceptions.collect(),
        };
        Said { inherited: Some(inherited), open_because: None }
    }
}
