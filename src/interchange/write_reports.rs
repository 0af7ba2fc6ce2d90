//! Writing auditors' reports: only what was stated, in the catalog's words.
//!
//! Separate from the rest of the file because a report has a form of its own, as long as the report's.

use super::text::clean;
use super::wire;
use super::write::{part_ids, requirement_ids, said};
use crate::catalog::{ArtifactKind, Catalog, ControlIndex, RequirementIndex};
use crate::engine::{
    Artifact, AttestationReport, NextExamination, Subservice, TestException, UserControl, sort_few,
};

/// An artifact in the shape of the file.
pub(super) fn artifact_to_wire(
    catalog: &Catalog,
    kind: &ArtifactKind,
    artifact: &Artifact,
) -> wire::Artifact {
    match artifact {
        Artifact::Absent => wire::Artifact::Absence(wire::Absence { held: false }),
        Artifact::Reports(reports) => match reports.as_slice() {
            [one] => wire::Artifact::Attestation(Box::new(report_to_wire(catalog, one))),
            all => wire::Artifact::Attestations(all.iter().map(|one| report_to_wire(catalog, one)).collect()),
        },
        Artifact::Document(document) => {
            let level = document.level.and_then(|level| kind.speaks_for.levels().get(usize::from(level)));
            wire::Artifact::Document(wire::Document {
                date: document.date.map(|day| day.iso()),
                level: level.filter(|level| !level.id.is_empty()).map(|level| level.id.to_owned()),
                seen: control_ids(catalog, &document.seen),
            })
        }
    }
}

fn report_to_wire(catalog: &Catalog, report: &AttestationReport) -> wire::Attestation {
    let day = |day: Option<crate::engine::Day>| day.map(|day| day.iso());
    let criterion = |r: Option<RequirementIndex>| r.and_then(|r| requirement_ids(catalog, [r].iter()).pop());
    let parts = report.parts.as_ref().map(|parts| {
        let mut parts = parts.clone();
        sort_few(&mut parts, Ord::cmp);
        part_ids(catalog, parts.iter())
    });
    let (next_in_progress, next_expected) = match report.next {
        None => (None, None),
        Some(NextExamination::UnderWay(by)) => (Some(wire::NextInProgress::Yes), by),
        Some(NextExamination::No) => (Some(wire::NextInProgress::No), None),
        Some(NextExamination::Unknown) => (Some(wire::NextInProgress::Unknown), None),
    };
    let cuecs = wire::UserControls {
        read: report.user_controls_read.map(Into::into),
        list: report.user_controls.iter().map(|control| user_control(catalog, control)).collect(),
    };
    let auditor = wire::Auditor {
        name: said(&report.auditor.name),
        licence: report.auditor.licence.map(Into::into),
        peer_review: report.auditor.peer_review.map(Into::into),
        on: day(report.auditor.checked_on),
    };
    wire::Attestation {
        report_kind: report.kind.map(Into::into),
        kind: report.examined.map(Into::into),
        whose: report.whose.map(Into::into),
        organization: said(&report.organization),
        entity_match: report.entity.map(Into::into),
        system_name: said(&report.system),
        covers_product: report.covers_product.map(Into::into),
        not_covered: report.not_covered.iter().map(|text| clean(text).0.into_owned()).collect(),
        covers_phi: report.covers_data.map(Into::into),
        categories: parts,
        criteria_left_out: report
            .left_out
            .iter()
            .map(|(r, reason)| wire::CriterionLeftOut {
                criterion: criterion(Some(*r)),
                reason: said(reason),
            })
            .collect(),
        commitments: report
            .commitments
            .iter()
            .map(|promise| wire::Commitment {
                topic: said(&promise.topic),
                says: said(&promise.says),
                we_need: said(&promise.need),
                enough: promise.enough,
            })
            .collect(),
        period_start: day(report.period_start),
        period_end: day(report.period_end),
        issued: day(report.issued),
        previous_period_end: day(report.previous_period_end),
        next_in_progress,
        next_expected: day(next_expected),
        bridge: report.bridge.as_ref().map(|letter| wire::BridgeLetter {
            from: day(letter.from),
            to: day(letter.to),
            signed: day(letter.signed),
            signed_by: said(&letter.signed_by),
            changes: letter.changes.map(Into::into),
            incidents: letter.incidents.map(Into::into),
        }),
        opinion: report.opinion.map(Into::into),
        modified: report
            .modified
            .iter()
            .map(|matter| wire::Modification {
                on: matter.on.map(Into::into),
                criteria: requirement_ids(catalog, matter.criteria.iter()),
                why: said(&matter.why),
            })
            .collect(),
        seen: control_ids(catalog, &report.seen),
        not_in_report: control_ids(catalog, &report.not_in_report),
        not_operated: control_ids(catalog, &report.not_operated),
        quarterly: control_ids(catalog, &report.quarterly),
        exceptions: report.exceptions.iter().map(|one| exception(catalog, one)).collect(),
        carve_out: report.carve_out,
        subservice: report.subservice.iter().map(|other| subservice(catalog, other)).collect(),
        performs: control_ids(catalog, &report.performs),
        monitors_subservice: report.monitors_subservice,
        cuecs: (cuecs != wire::UserControls::default()).then_some(cuecs),
        customer_run_accounts: report.customer_run_accounts,
        incidents_disclosed: report.incidents.map(Into::into),
        changes_disclosed: report.changes.map(Into::into),
        names_technology: report.names_technology,
        auditor: (auditor != wire::Auditor::default()).then_some(auditor),
        sections_read: report.sections_read.clone(),
        read_by: said(&report.read_by),
        read_on: day(report.read_on),
        nda: report.nda,
    }
}

/// An exception of which only the criterion is known stands as its id, as it always has.
fn exception(catalog: &Catalog, one: &TestException) -> wire::ExceptionOrCriterion {
    let criterion = one.criterion.and_then(|r| requirement_ids(catalog, [r].iter()).pop());
    let full = wire::TestException {
        criterion: criterion.clone(),
        control: one.control.and_then(|control| control_ids(catalog, &[control]).pop()),
        failed: one.failed,
        of: one.of,
        response: said(&one.response),
        fixed_on: one.fixed_on.map(|day| day.iso()),
        repeated: one.repeated,
        touches_us: one.touches_us,
    };
    let bare = wire::TestException { criterion: criterion.clone(), ..wire::TestException::default() };
    match criterion.filter(|_| full == bare) {
        Some(id) => wire::ExceptionOrCriterion::Criterion(id),
        None => wire::ExceptionOrCriterion::Exception(full),
    }
}

fn subservice(catalog: &Catalog, other: &Subservice) -> wire::Subservice {
    wire::Subservice {
        name: said(&other.name),
        does: said(&other.does),
        method: other.method.map(Into::into),
        controls: control_ids(catalog, &other.controls),
        csocs: said(&other.expected),
        report: other.report.as_ref().map(|report| Box::new(report_to_wire(catalog, report))),
        agreement: other.agreement,
    }
}

fn user_control(catalog: &Catalog, control: &UserControl) -> wire::UserControl {
    wire::UserControl {
        says: said(&control.says),
        criterion: control.criterion.and_then(|r| requirement_ids(catalog, [r].iter()).pop()),
        control: control.control.and_then(|control| control_ids(catalog, &[control]).pop()),
        state: control.state.map(Into::into),
        owner: said(&control.owner),
        due: control.due.map(|day| day.iso()),
    }
}

/// Ids of controls, in the catalog's order.
fn control_ids(catalog: &Catalog, controls: &[ControlIndex]) -> Vec<String> {
    let mut controls = controls.to_vec();
    sort_few(&mut controls, Ord::cmp);
    let rows = controls.iter().filter_map(|control| catalog.controls.get(control.position()));
    rows.map(|row| row.id.to_owned()).collect()
}
