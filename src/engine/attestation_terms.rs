//! A report in the terms of another catalog, and a report without anything that somebody typed.
//!
//! Separate because both name every field there is: one that is added later does not compile before somebody has decided
//! here what becomes of it.

use super::{
    AttestationReport, Auditor, BridgeLetter, Commitment, Modification, Subservice, TestException,
    UserControl,
};
use crate::catalog::{ControlIndex, PartIndex, RequirementIndex};

/// What parts, requirements and controls are called in another catalog; `None` where it has none.
pub(super) struct Terms<'a> {
    pub part: &'a dyn Fn(PartIndex) -> Option<PartIndex>,
    pub requirement: &'a dyn Fn(RequirementIndex) -> Option<RequirementIndex>,
    pub control: &'a dyn Fn(ControlIndex) -> Option<ControlIndex>,
}

impl AttestationReport {
    /// The same, with what the other catalog does not have left out.
    pub(super) fn in_other_terms(&self, terms: &Terms<'_>) -> Self {
        let controls = |list: &[ControlIndex]| list.iter().filter_map(|c| (terms.control)(*c)).collect();
        let requirements =
            |list: &[RequirementIndex]| list.iter().filter_map(|r| (terms.requirement)(*r)).collect();
        let modified = |matter: &Modification| Modification {
            criteria: requirements(&matter.criteria),
            ..matter.clone()
        };
        let exception = |exception: &TestException| TestException {
            criterion: exception.criterion.and_then(|r| (terms.requirement)(r)),
            control: exception.control.and_then(|c| (terms.control)(c)),
            ..exception.clone()
        };
        let subservice = |other: &Subservice| Subservice {
            controls: controls(&other.controls),
            report: other.report.as_ref().map(|report| Box::new(report.in_other_terms(terms))),
            ..other.clone()
        };
        let user_control = |control: &UserControl| UserControl {
            criterion: control.criterion.and_then(|r| (terms.requirement)(r)),
            control: control.control.and_then(|c| (terms.control)(c)),
            ..control.clone()
        };
        let left_out = self.left_out.iter();
        Self {
            parts: self.parts.as_ref().map(|parts| parts.iter().filter_map(|p| (terms.part)(*p)).collect()),
            left_out: left_out.filter_map(|(r, why)| Some(((terms.requirement)(*r)?, why.clone()))).collect(),
            modified: self.modified.iter().map(modified).collect(),
            seen: controls(&self.seen),
            not_in_report: controls(&self.not_in_report),
            not_operated: controls(&self.not_operated),
            quarterly: controls(&self.quarterly),
            exceptions: self.exceptions.iter().map(exception).collect(),
            subservice: self.subservice.iter().map(subservice).collect(),
            performs: controls(&self.performs),
            user_controls: self.user_controls.iter().map(user_control).collect(),
            ..self.clone()
        }
    }

    /// The same without names, reasons and whatever else somebody typed. No score depends on any of it but the name by
    /// which a subservice organization's report is found, which becomes a number.
    pub(super) fn bare(&self, names: &[String]) -> Self {
        let nothing = String::new;
        let number = |name: &str| {
            let known = names.iter().position(|other| other.trim() == name.trim());
            known.filter(|_| !name.trim().is_empty()).map_or_else(nothing, |at| (at + 1).to_string())
        };
        let Self {
            kind,
            examined,
            whose,
            organization,
            entity,
            system: _,
            covers_product,
            not_covered: _,
            covers_data,
            parts,
            left_out,
            commitments,
            period_start,
            period_end,
            issued,
            previous_period_end,
            next,
            bridge,
            opinion,
            modified,
            seen,
            not_in_report,
            not_operated,
            quarterly,
            exceptions,
            carve_out,
            subservice,
            performs,
            monitors_subservice,
            user_controls_read,
            user_controls,
            customer_run_accounts,
            incidents,
            changes,
            names_technology,
            auditor,
            sections_read,
            read_by: _,
            read_on,
            nda,
        } = self.clone();
        let bare_commitment =
            |promise: Commitment| Commitment { enough: promise.enough, ..Commitment::default() };
        let bare_user_control =
            |control: UserControl| UserControl { says: nothing(), owner: nothing(), due: None, ..control };
        Self {
            kind,
            examined,
            whose,
            organization: number(&organization),
            entity,
            system: nothing(),
            covers_product,
            not_covered: Vec::new(),
            covers_data,
            parts,
            left_out: left_out.into_iter().map(|(r, _)| (r, nothing())).collect(),
            commitments: commitments.into_iter().map(bare_commitment).collect(),
            period_start,
            period_end,
            issued,
            previous_period_end,
            next,
            bridge: bridge.map(|letter| BridgeLetter { signed_by: nothing(), ..letter }),
            opinion,
            modified: modified.into_iter().map(|m| Modification { why: nothing(), ..m }).collect(),
            seen,
            not_in_report,
            not_operated,
            quarterly,
            exceptions: exceptions
                .into_iter()
                .map(|exception| TestException { response: nothing(), ..exception })
                .collect(),
            carve_out,
            subservice: subservice
                .into_iter()
                .map(|other| Subservice {
                    name: number(&other.name),
                    does: nothing(),
                    method: other.method,
                    controls: other.controls,
                    expected: nothing(),
                    report: other.report.map(|report| Box::new(report.bare(names))),
                    agreement: other.agreement,
                })
                .collect(),
            performs,
            monitors_subservice,
            user_controls_read,
            user_controls: user_controls.into_iter().map(bare_user_control).collect(),
            customer_run_accounts,
            incidents,
            changes,
            names_technology,
            auditor: Auditor { name: nothing(), ..auditor },
            sections_read,
            read_by: nothing(),
            read_on,
            nda,
        }
    }
}
