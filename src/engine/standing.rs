//! Where each clause and each control stands once answers, artifacts, justifications and thresholds are taken together.
//!
//! Separate because every later number (coverage, gain, plan, explanation) starts from the same standing.

use super::applicability::Applicability;
use super::inheritance::{Artifacts, Inherited, OpenBecause, ReportAt, Said, strength};
use super::stance::{is_held_by_stance, threshold_of};
use super::{Answer, Assessment, Fraction, ParameterValue, Status};
use crate::catalog::{
    Assurance, Catalog, Control, ControlIndex, Designation, FrameworkIndex, RequirementIndex, Threshold,
};

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
    /// Whether a stance holds the assessment to that number, so that it counts everywhere.
    pub is_held_by_stance: bool,
}

/// Something about a control that a reader has to know to read the score right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// The status needs a written reason and has none, so the control counts as unanswered.
    JustificationMissing,
    /// A given parameter misses a threshold that binds, so `implemented` counts half there.
    ThresholdMissed,
    /// A given parameter misses a number that binds nobody here; it moves no score.
    ThresholdNoted,
    /// The own answer says something else than an artifact does; the own answer counts.
    ContradictsArtifact,
    /// `alternative` counts nothing in a requirement that applies and is designated required.
    AlternativeNotAccepted,
    /// `not-applicable` leaves open what is designated required, and every duty that nothing outvotes.
    NotApplicableNotAccepted,
}

/// Where one clause stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseStanding {
    /// The effective status here; `None` is unanswered.
    pub status: Option<Status>,
    /// Where it comes from.
    pub origin: Origin,
    /// What stands behind it.
    pub assurance: Option<Assurance>,
    /// What an artifact says here, whether or not it counts.
    pub inherited: Option<Inherited>,
    /// Where no artifact says anything although one speaks: why, and which.
    pub open_because: Option<(OpenBecause, ReportAt)>,
    /// Whether a missed threshold binds here.
    pub is_capped: bool,
}

/// Where one control stands, over all the clauses of applicable requirements that name it: it is open while one of them
/// is, and else as weak as the weakest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The effective status; `None` is unanswered somewhere.
    pub status: Option<Status>,
    /// Where it comes from.
    pub origin: Origin,
    /// What stands behind it.
    pub assurance: Option<Assurance>,
    /// What an artifact says in the clause that decides the status, or else anywhere; whether or not it counts.
    pub inherited: Option<Inherited>,
    /// Why an artifact that speaks leaves a clause open.
    pub open_because: Option<(OpenBecause, ReportAt)>,
    /// Given parameters that miss their threshold.
    pub misses: Vec<ParameterMiss>,
    /// What a reader has to know.
    pub notices: Vec<Notice>,
}

/// What a clause is worth: low bound, high bound, and both once plans are carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Worth {
    pub low: Fraction,
    pub high: Fraction,
    pub projected_low: Fraction,
    pub projected_high: Fraction,
}

impl ClauseStanding {
    /// What the clause is worth to a requirement with that designation; `None` leaves it out.
    pub(super) fn worth(&self, designation: Designation) -> Option<Worth> {
        let zero = Fraction::from_integer(0);
        let one = Fraction::from_integer(1);
        let half = Fraction::new_raw(1, 2);
        let same = |value| Worth { low: value, high: value, projected_low: value, projected_high: value };
        match self.status {
            None => Some(Worth { low: zero, high: one, projected_low: zero, projected_high: one }),
            Some(Status::NotApplicable) => None,
            Some(Status::Implemented) if self.is_capped => Some(same(half)),
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

/// Where everything stands.
pub(super) struct Standings {
    /// Controls by position.
    pub controls: Vec<Standing>,
    /// Clauses by requirement and position.
    pub clauses: Vec<Vec<ClauseStanding>>,
}

/// What was said of one control, with all that follows from it alone.
struct Own {
    /// The status that was entered.
    entered: Option<Status>,
    /// The same, if it counts: it has its reason.
    counting: Option<Status>,
    assurance: Assurance,
    misses: Vec<ParameterMiss>,
}

/// Where everything stands, given the applicability of every requirement.
pub(super) fn standings(
    catalog: &Catalog,
    assessment: &Assessment,
    applicabilities: &[Applicability],
) -> Standings {
    let artifacts = Artifacts::new(catalog, assessment);
    let own: Vec<Own> = catalog.control_indices().map(|control| own(catalog, assessment, control)).collect();
    let clauses: Vec<Vec<ClauseStanding>> = catalog
        .requirement_indices()
        .map(|requirement| {
            let row = &catalog.requirements[requirement.position()];
            let of = |control: ControlIndex| {
                let said = artifacts.say_of(catalog, requirement, control);
                clause_standing(catalog, requirement, control, &own[control.position()], said)
            };
            row.clauses.iter().map(|clause| of(clause.control)).collect()
        })
        .collect();
    let controls = catalog
        .control_indices()
        .zip(own)
        .map(|(control, own)| control_standing(catalog, applicabilities, &clauses, control, own))
        .collect();
    Standings { controls, clauses }
}

fn own(catalog: &Catalog, assessment: &Assessment, control: ControlIndex) -> Own {
    let nothing = Answer::default();
    let answer = assessment.answer(control).unwrap_or(&nothing);
    let has_reason =
        |status: &Status| !status.needs_justification() || !answer.justification.trim().is_empty();
    Own {
        entered: answer.status,
        counting: answer.status.filter(has_reason),
        assurance: answer.assurance.unwrap_or(Assurance::Claimed),
        misses: misses(catalog, assessment, control, answer),
    }
}

fn clause_standing(
    catalog: &Catalog,
    requirement: RequirementIndex,
    control: ControlIndex,
    own: &Own,
    said: Said,
) -> ClauseStanding {
    let designation = catalog.requirements[requirement.position()].designation;
    let row = &catalog.controls[control.position()];
    let is_waived_in_vain =
        own.counting == Some(Status::NotApplicable) && designation == Designation::Required;
    // A person who answered has spoken for the control, even where the answer does not count: an artifact must not quietly
    // put "implemented" in its place.
    let (status, origin, assurance) = match (own.entered, &said.inherited) {
        (Some(_), _) => match own.counting.filter(|_| !is_waived_in_vain) {
            Some(status) => (Some(status), Origin::Answered, Some(own.assurance)),
            None => (None, Origin::Unanswered, None),
        },
        (None, Some(says)) => (Some(says.status), Origin::Inherited, Some(says.assurance)),
        (None, None) => (None, Origin::Unanswered, None),
    };
    let framework = catalog.framework_of(requirement);
    let is_capped = own.misses.iter().any(|miss| binds(catalog, row, *miss, framework));
    let open_because = said.open_because.filter(|_| own.entered.is_none());
    ClauseStanding { status, origin, assurance, inherited: said.inherited, open_because, is_capped }
}

/// Whether a missed number counts in a framework: its own text sets it, or a stance holds the assessment to it.
fn binds(catalog: &Catalog, control: &Control, miss: ParameterMiss, framework: FrameworkIndex) -> bool {
    let parameter = control.parameters.get(usize::from(miss.parameter));
    let own_text = catalog.frameworks[framework.position()].own_text;
    miss.is_held_by_stance || parameter.is_some_and(|parameter| own_text.contains(&parameter.source))
}

fn control_standing(
    catalog: &Catalog,
    applicabilities: &[Applicability],
    clauses: &[Vec<ClauseStanding>],
    index: ControlIndex,
    own: Own,
) -> Standing {
    let control = &catalog.controls[index.position()];
    let applies = |r: &RequirementIndex| applicabilities[r.position()].is_applicable();
    let is_asked = control.named_by.iter().any(|(r, _)| applies(r));
    // What nothing applicable asks for stands as it would if everything applied.
    let named: Vec<(RequirementIndex, &ClauseStanding)> = control
        .named_by
        .iter()
        .filter(|(r, _)| applies(r) || !is_asked)
        .map(|(r, clause)| (*r, &clauses[r.position()][usize::from(*clause)]))
        .collect();
    let is_open = named.iter().any(|(_, clause)| clause.status.is_none());
    let rank = |clause: &ClauseStanding| clause.status.map(strength);
    let weakest = named.iter().map(|(_, clause)| *clause).min_by_key(|clause| rank(clause));
    // Where a clause is left out and others are open, the person has still answered; what is left open is said by a notice.
    let (status, origin, assurance) = match (own.counting.filter(|_| !is_open), weakest.filter(|_| !is_open))
    {
        (Some(status), _) => (Some(status), Origin::Answered, Some(own.assurance)),
        (None, Some(clause)) => {
            let assurance = named.iter().filter_map(|(_, clause)| clause.assurance).min();
            (clause.status, clause.origin, assurance)
        }
        (None, None) => (None, Origin::Unanswered, None),
    };
    let inherited = weakest
        .and_then(|clause| clause.inherited.clone())
        .or_else(|| named.iter().find_map(|(_, clause)| clause.inherited.clone()));
    let open_because = named
        .iter()
        .filter(|(_, clause)| clause.status.is_none())
        .filter_map(|(_, clause)| clause.open_because)
        .min_by_key(|(because, _)| *because);
    let mut notices = Vec::new();
    let mut notice = |holds: bool, notice: Notice| notices.extend(holds.then_some(notice));
    notice(own.entered.is_some() && own.counting.is_none(), Notice::JustificationMissing);
    let is_implemented = named.iter().any(|(_, clause)| clause.status == Some(Status::Implemented));
    let is_capped =
        named.iter().any(|(_, clause)| clause.status == Some(Status::Implemented) && clause.is_capped);
    notice(is_capped, Notice::ThresholdMissed);
    notice(is_implemented && !own.misses.is_empty() && !is_capped, Notice::ThresholdNoted);
    let says_otherwise = |(_, clause): &(RequirementIndex, &ClauseStanding)| {
        clause.inherited.as_ref().is_some_and(|says| own.counting.is_some_and(|own| own != says.status))
    };
    notice(named.iter().any(says_otherwise), Notice::ContradictsArtifact);
    let is_required = |(r, _): &(RequirementIndex, &ClauseStanding)| {
        applies(r) && catalog.requirements[r.position()].designation == Designation::Required
    };
    let is_in_required = named.iter().any(is_required);
    let is_alternative = own.counting == Some(Status::Alternative);
    notice(is_alternative && is_in_required, Notice::AlternativeNotAccepted);
    let is_waived = own.counting == Some(Status::NotApplicable);
    let cannot_be_waived = is_in_required || (is_asked && control.blocker.is_some());
    notice(is_waived && cannot_be_waived, Notice::NotApplicableNotAccepted);
    Standing { status, origin, assurance, inherited, open_because, misses: own.misses, notices }
}

fn misses(
    catalog: &Catalog,
    assessment: &Assessment,
    control: ControlIndex,
    answer: &Answer,
) -> Vec<ParameterMiss> {
    let parameters = catalog.controls[control.position()].parameters;
    let is_asked = |position: u16| {
        let parameter = parameters.get(usize::from(position));
        parameter.is_some_and(|parameter| parameter.when.holds(|fact| assessment.value_of(catalog, fact)))
    };
    answer
        .parameters
        .iter()
        .filter(|(position, _)| is_asked(*position))
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
        .map(|(position, _)| ParameterMiss {
            parameter: *position,
            is_held_by_stance: is_held_by_stance(catalog, assessment, control, *position),
        })
        .collect()
}
