//! Whether to rely on a report: the rules by which it is read, each with what it does here, and the verdict.
//!
//! Separate from scores: no number depends on a verdict. What the rules say, and where from, is catalog data.

use super::carve_outs::carved_out_of;
use super::inheritance::ReportAt;
use super::reading::{Entered, covered_parts, entered};
use super::reservation::{Reservation, gap, is_under_months, looks_templated, reservations};
use super::speaking::{Age, Silent, age, bridge_counts, silent_because};
use super::{
    Assessment, AttestationKind, Disclosed, EntityMatch, Extent, Licence, Opinion, PeerReview, ReportKind,
    UserControlsRead,
};
use crate::catalog::{Catalog, Expect, FrameworkIndex, PartIndex};

/// What a rule does to the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The report cannot be relied on.
    Refuses,
    /// It can, on a condition.
    Conditions,
    /// Something to ask; the verdict does not wait for it.
    Asks,
}

/// A rule that applies to a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// The number of the rule; the catalog says what it is.
    pub rule: u8,
    /// What it does.
    pub weight: Weight,
}

/// Whether to rely on a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Rely on it.
    Rely,
    /// Rely on it once the conditions are dealt with.
    WithConditions,
    /// Do not rely on it.
    DoNotRely,
}

/// How a report was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttestationReading {
    /// Which report.
    pub at: ReportAt,
    /// Whether it is a subservice organization's.
    pub is_subservice: bool,
    /// The parts that it covers.
    pub parts: Vec<PartIndex>,
    /// Why it answers nothing; empty where it speaks.
    pub silent_because: Vec<Silent>,
    /// What a reader has to know beside what it says.
    pub reservations: Vec<Reservation>,
    /// The rules that apply, in their order.
    pub reasons: Vec<Reason>,
    /// The days between the period before and this one, where there are any.
    pub gap_days: Option<i32>,
    /// Whether sections 1, 3 and 4 were read.
    pub is_read: bool,
    /// The verdict; `None` while too little was stated for one.
    pub verdict: Option<Verdict>,
}

/// Reads every report of an assessment, in order. `applies` says whether a framework applies, `in_scope` whether a part is.
pub(super) fn read_attestations(
    catalog: &Catalog,
    assessment: &Assessment,
    applies: impl Fn(FrameworkIndex) -> bool,
    in_scope: impl Fn(PartIndex) -> bool,
) -> Vec<AttestationReading> {
    let all = entered(catalog, assessment);
    let read = |report: &Entered<'_>| {
        let parts = covered_parts(catalog, report.framework, report.report);
        let is_data_needed = (0..)
            .zip(catalog.frameworks)
            .any(|(position, row)| !row.about_data.is_empty() && applies(FrameworkIndex(position)));
        let own = catalog.frameworks[report.framework.position()].parts.iter();
        let lacks_part = own.copied().any(|part| in_scope(part) && !parts.contains(&part));
        let needs = Needs { is_data_needed, lacks_part: lacks_part && report.performs.is_none() };
        let found = reasons(catalog, assessment, (report, &all), needs);
        let silent_because = silent_because(report.kind, report.report, assessment.date);
        let is_read = [1, 3, 4].iter().all(|section| report.report.sections_read.contains(section));
        AttestationReading {
            at: report.at,
            is_subservice: report.performs.is_some(),
            parts,
            reservations: reservations(report.kind, report.report, assessment.date),
            gap_days: gap(report.report),
            verdict: verdict(&found, &silent_because, is_read),
            reasons: found,
            silent_because,
            is_read,
        }
    };
    all.iter().map(read).collect()
}

fn verdict(reasons: &[Reason], silent_because: &[Silent], is_read: bool) -> Option<Verdict> {
    let has = |weight: Weight| reasons.iter().any(|reason| reason.weight == weight);
    if has(Weight::Refuses) {
        Some(Verdict::DoNotRely)
    } else if silent_because.iter().any(|reason| reason.is_not_stated()) {
        None
    } else if has(Weight::Conditions) || !is_read {
        Some(Verdict::WithConditions)
    } else {
        Some(Verdict::Rely)
    }
}

/// What the subject needs of a report that the report itself cannot know.
#[derive(Clone, Copy)]
struct Needs {
    is_data_needed: bool,
    lacks_part: bool,
}

fn reasons(
    catalog: &Catalog,
    assessment: &Assessment,
    (entered, all): (&Entered<'_>, &[Entered<'_>]),
    needs: Needs,
) -> Vec<Reason> {
    use Weight::{Asks, Conditions, Refuses};
    let (kind, report) = (entered.kind, entered.report);
    let mut found = Vec::new();
    let mut add =
        |rule: u8, weight: Weight, holds: bool| found.extend(holds.then_some(Reason { rule, weight }));
    add(1, Refuses, matches!(report.kind, Some(ReportKind::Financial | ReportKind::Public)));
    let licence = report.auditor.licence;
    add(2, Refuses, licence == Some(Licence::NotFound));
    add(2, Conditions, matches!(licence, None | Some(Licence::Unchecked)));
    add(3, Conditions, report.auditor.peer_review != Some(PeerReview::Pass));
    let is_other = report.entity == Some(EntityMatch::Other) || report.covers_product == Some(Extent::No);
    add(4, Refuses, is_other);
    add(5, Conditions, !matches!(report.covers_product, Some(Extent::Yes | Extent::No)));
    add(6, Conditions, needs.is_data_needed && report.covers_data != Some(Extent::Yes));
    add(7, Conditions, needs.lacks_part || !report.left_out.is_empty());
    let is_operation = report.examined == Some(AttestationKind::Operation);
    add(8, Conditions, is_operation && (report.period_start.is_none() || is_under_months(report, 6)));
    match age(kind, report, assessment.date) {
        Age::Current => {}
        Age::Not(Silent::TooOld) => add(9, Refuses, true),
        Age::Bridged | Age::Not(_) => add(9, Conditions, true),
    }
    add(10, Conditions, report.bridge.is_some() && !bridge_counts(report));
    add(11, Conditions, gap(report).is_some());
    add(12, Refuses, report.is_against());
    add(13, Conditions, report.opinion == Some(Opinion::Qualified));
    let touches = report.exceptions.iter().any(|exception| exception.touches_us != Some(false));
    add(14, if touches { Conditions } else { Asks }, !report.exceptions.is_empty());
    add(15, Conditions, !report.not_operated.is_empty());
    let parts = covered_parts(catalog, entered.framework, report);
    let is_expected = report.not_in_report.iter().any(|control| {
        let mut named = catalog.controls[control.position()].named_by.iter();
        named.any(|(r, clause)| {
            let clause = &catalog.requirements[r.position()].clauses[usize::from(*clause)];
            parts.contains(&catalog.part_of(*r)) && clause.expect == Expect::Always
        })
    });
    add(16, if is_expected { Conditions } else { Asks }, !report.not_in_report.is_empty());
    let carves_out = report.carves_out();
    let is_left_open = carved_out_of(assessment, entered, all).iter().any(|left| left.covered_by.is_none());
    add(18, Conditions, carves_out.is_none() || is_left_open);
    add(20, Conditions, carves_out == Some(true) && report.monitors_subservice == Some(false));
    add(21, Conditions, report.subservice.iter().any(|other| other.agreement == Some(false)));
    let read = report.user_controls_read;
    add(22, Conditions, matches!(read, None | Some(UserControlsRead::No)));
    add(23, Conditions, report.user_controls.iter().any(|control| !control.is_settled()));
    let is_odd = report.customer_run_accounts == Some(true);
    add(24, Asks, read == Some(UserControlsRead::NoneListed) && is_odd);
    add(25, Asks, report.commitments.iter().any(|promise| promise.enough == Some(false)));
    add(26, Asks, report.incidents == Some(Disclosed::Something));
    add(28, Conditions, looks_templated(report));
    found
}
