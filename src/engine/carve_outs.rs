//! What reports leave to other organizations: each with the controls that it performs, and the report that covers it, if one
//! counts.
//!
//! Separate from the verdict, which only asks whether one is left open, and from the reading of a clause, which never asks
//! whose report answers in its place.

use super::inheritance::ReportAt;
use super::reading::{Entered, controls_of, entered};
use super::speaking::silent_because;
use super::{Assessment, AttestationReport, Method, Subservice};
use crate::catalog::{Catalog, ControlIndex};

/// Something that a report leaves to another organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarvedOut<'a> {
    /// Which report.
    pub at: ReportAt,
    /// The organization, by its position among those of the report; `None` where it only says that something is carved out.
    pub organization: Option<(u16, &'a Subservice)>,
    /// What is performed there, in the catalog's order.
    pub controls: Vec<ControlIndex>,
    /// The report that covers it, where one speaks.
    pub covered_by: Option<ReportAt>,
}

/// Everything that is carved out, in the order of the reports.
pub fn carve_outs<'a>(catalog: &'a Catalog, assessment: &'a Assessment) -> Vec<CarvedOut<'a>> {
    let all = entered(catalog, assessment);
    all.iter().flat_map(|report| carved_out_of(assessment, report, &all)).collect()
}

/// What one report leaves to others.
pub(super) fn carved_out_of<'a>(
    assessment: &Assessment,
    entered: &Entered<'a>,
    all: &[Entered<'a>],
) -> Vec<CarvedOut<'a>> {
    let report: &'a AttestationReport = entered.report;
    // No report covers what it leaves out itself.
    let first = |is_its: &dyn Fn(&Entered<'a>) -> bool| {
        let speaks = |o: &&Entered<'a>| silent_because(o.kind, o.report, assessment.date).is_empty();
        let others = all.iter().filter(|other| other.at != entered.at).filter(speaks);
        others.into_iter().find(|other| is_its(other)).map(|other| other.at)
    };
    let carved_out = |organization: Option<(u16, &'a Subservice)>, covered_by| {
        let named = organization.map_or(&[][..], |(_, other)| &other.controls);
        let mut controls = controls_of(entered.kind, named);
        controls.sort_unstable();
        CarvedOut { at: entered.at, organization, controls, covered_by }
    };
    if report.subservice.is_empty() {
        let found = (report.carve_out == Some(true))
            .then(|| carved_out(None, first(&|other: &Entered<'a>| other.performs.is_some())));
        return found.into_iter().collect();
    }
    let left = (0..).zip(&report.subservice).filter(|(_, other)| other.method != Some(Method::Inclusive));
    left.map(|(position, other)| {
        // A report that stands in another has none standing in it.
        let inside =
            entered.at.subservice.is_none().then_some(ReportAt { subservice: Some(position), ..entered.at });
        let name = other.name.trim();
        let is_its = |candidate: &Entered<'a>| {
            let is_named = !name.is_empty() && candidate.report.organization.trim() == name;
            Some(candidate.at) == inside || (candidate.report.is_subservice() && is_named)
        };
        carved_out(Some((position, other)), first(&is_its))
    })
    .collect()
}
