//! Where each control stands once answers, artifacts, justifications and thresholds are taken together.
//!
//! Separate because every later number (coverage, gain, plan, explanation) starts from the same standing.

use super::applicability::Applicability;
use super::inheritance::{Inherited, inherit};
use super::stance::threshold_of;
use super::{Answer, Assessment, Fraction, ParameterValue, Status};
use crate::catalog::{Assurance, Catalog, ControlIndex, Designation, Threshold};

/// Where an effective status comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A person's own answer.
    Answered,
    /// An artifact.
    Inherited,
    /// Nobody said anything that counts.
    Unanswered,
}

/// A given parameter that misses its threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParameterMiss {
    /// Position in the control's list of parameters.
    pub parameter: u16,
}

/// Something about a control that a reader has to know to read the score right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// The status needs a written reason and has none, so the control counts as unanswered.
    JustificationMissing,
    /// A given parameter misses its threshold, so `implemented` counts half.
    ThresholdMissed,
    /// The own answer says something else than an artifact does; the own answer counts.
    ContradictsArtifact,
    /// `alternative` counts nothing in a requirement that applies and is designated required.
    AlternativeNotAccepted,
}

/// Where one control stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The effective status; `None` is unanswered.
    pub status: Option<Status>,
    /// Where it comes from.
    pub origin: Origin,
    /// What stands behind it.
    pub assurance: Option<Assurance>,
    /// What an artifact says, whether or not it counts.
    pub inherited: Option<Inherited>,
    /// Given parameters that miss their threshold.
    pub misses: Vec<ParameterMiss>,
    /// What a reader has to know.
    pub notices: Vec<Notice>,
}

/// What a control is worth to a clause: low bound, high bound, and both once plans are carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Worth {
    pub low: Fraction,
    pub high: Fraction,
    pub projected_low: Fraction,
    pub projected_high: Fraction,
}

impl Standing {
    /// The worth of this control to a clause of a requirement with that designation; `None` leaves the clause
    /// out.
    pub(super) fn worth(&self, designation: Designation) -> Option<Worth> {
        let zero = Fraction::from_integer(0);
        let one = Fraction::from_integer(1);
        let half = Fraction::new_raw(1, 2);
        let same = |value| Worth { low: value, high: value, projected_low: value, projected_high: value };
        match self.status {
            None => Some(Worth { low: zero, high: one, projected_low: zero, projected_high: one }),
            Some(Status::NotApplicable) => None,
            Some(Status::Implemented) if !self.misses.is_empty() => Some(same(half)),
            Some(Status::Implemented) => Some(same(one)),
            Some(Status::Partial) => Some(same(half)),
            Some(Status::Planned) => {
                Some(Worth { low: zero, high: zero, projected_low: one, projected_high: one })
            }
            Some(Status::NotImplemented) => Some(same(zero)),
            Some(Status::Alternative) if designation == Designation::Required => Some(same(zero)),
            Some(Status::Alternative) => Some(same(one)),
        }
    }
}

/// The standing of every control, by position, given the applicability of every requirement.
pub(super) fn standings(
    catalog: &Catalog,
    assessment: &Assessment,
    applicabilities: &[Applicability],
) -> Vec<Standing> {
    let mut inherited = inherit(catalog, assessment);
    catalog
        .control_indices()
        .map(|control| {
            let says = inherited[control.position()].take();
            standing(catalog, assessment, applicabilities, control, says)
        })
        .collect()
}

fn standing(
    catalog: &Catalog,
    assessment: &Assessment,
    applicabilities: &[Applicability],
    index: ControlIndex,
    inherited: Option<Inherited>,
) -> Standing {
    let control = &catalog.controls[index.position()];
    let nothing = Answer::default();
    let answer = assessment.answer(index).unwrap_or(&nothing);
    let mut notices = Vec::new();
    let own = answer.status.filter(|status| {
        let counts = !status.needs_justification() || !answer.justification.trim().is_empty();
        if !counts {
            notices.push(Notice::JustificationMissing);
        }
        counts
    });
    // A person who answered has spoken for the control, even where the answer does not count yet: an artifact
    // must not quietly put "implemented" in its place.
    let (status, origin, assurance) = match (answer.status, &inherited) {
        (Some(_), _) => match own {
            Some(status) => {
                (Some(status), Origin::Answered, Some(answer.assurance.unwrap_or(Assurance::Claimed)))
            }
            None => (None, Origin::Unanswered, None),
        },
        (None, Some(says)) => (Some(says.status), Origin::Inherited, Some(says.assurance)),
        (None, None) => (None, Origin::Unanswered, None),
    };
    if let (Some(own), Some(says)) = (own, &inherited)
        && own != says.status
    {
        notices.push(Notice::ContradictsArtifact);
    }
    let misses = misses(catalog, assessment, index, answer);
    if status == Some(Status::Implemented) && !misses.is_empty() {
        notices.push(Notice::ThresholdMissed);
    }
    if status == Some(Status::Alternative)
        && control.named_by.iter().any(|(requirement, _)| {
            applicabilities[requirement.position()].is_applicable()
                && catalog.requirements[requirement.position()].designation == Designation::Required
        })
    {
        notices.push(Notice::AlternativeNotAccepted);
    }
    Standing { status, origin, assurance, inherited, misses, notices }
}

fn misses(
    catalog: &Catalog,
    assessment: &Assessment,
    control: ControlIndex,
    answer: &Answer,
) -> Vec<ParameterMiss> {
    answer
        .parameters
        .iter()
        .filter(|(position, value)| {
            threshold_of(catalog, assessment, control, *position).is_some_and(|threshold| {
                !match (threshold, value) {
                    (Threshold::AtMost(limit), ParameterValue::Number(given)) => *given <= limit,
                    (Threshold::AtLeast(limit), ParameterValue::Number(given)) => *given >= limit,
                    (Threshold::Choice { at_least, .. }, ParameterValue::Choice(given)) => *given >= at_least,
                    // A value of the wrong kind cannot be compared; reading an assessment refuses it.
                    _ => true,
                }
            })
        })
        .map(|(position, _)| ParameterMiss { parameter: *position })
        .collect()
}
