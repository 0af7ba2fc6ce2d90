//! What the answers already say about an addressable specification, in the form of a decision.
//!
//! Separate from the records because it is only offered: a decision is an organisation's own, and nothing here is written
//! down unless a person takes it over.

use super::{Assessment, Course, Decision, Origin, Report, Status};
use crate::catalog::{Catalog, ControlIndex, RequirementIndex};

/// What the answers behind a specification say: what is done, the reasons given, and who sees to it where all say the same.
/// Nothing, where they say nothing.
pub fn suggest_decision(
    catalog: &Catalog,
    assessment: &Assessment,
    report: &Report,
    requirement: RequirementIndex,
) -> Option<Decision> {
    let clauses = &report.requirements[requirement.position()].clauses;
    let mut controls: Vec<ControlIndex> = clauses.iter().map(|clause| clause.control).collect();
    controls.sort_unstable();
    controls.dedup();
    let standing = |control: ControlIndex| &report.controls[control.position()].standing;
    let is = |status: Status| move |control: &ControlIndex| standing(*control).status == Some(status);
    let all_are = |allowed: &[Status]| {
        controls
            .iter()
            .all(|control| standing(*control).status.is_some_and(|status| allowed.contains(&status)))
    };
    let course = if controls.is_empty() {
        None
    } else if all_are(&[Status::Implemented]) {
        Some(Course::Implemented)
    } else if controls.iter().any(is(Status::Alternative))
        && all_are(&[Status::Implemented, Status::Alternative, Status::NotApplicable])
    {
        Some(Course::Alternative)
    } else if all_are(&[Status::NotApplicable]) {
        Some(Course::NotReasonable)
    } else {
        None
    };
    // With several controls, each reason says which it is about.
    let reasons = |status: Status| {
        let of = |control: &ControlIndex| {
            let given = standing(*control).origin == Origin::Answered && is(status)(control);
            let reason = assessment.answer(*control).map(|answer| answer.justification.trim());
            let reason = reason.filter(|reason| given && !reason.is_empty())?;
            let title = catalog.controls[control.position()].title;
            Some(if controls.len() == 1 { reason.to_owned() } else { [title, ": ", reason].concat() })
        };
        controls.iter().filter_map(of).collect::<Vec<_>>().join("\n")
    };
    let owner = |control: &ControlIndex| {
        assessment.answer(*control).map(|answer| answer.owner.trim()).filter(|owner| !owner.is_empty())
    };
    let mut owners: Vec<&str> = controls.iter().filter_map(owner).collect();
    owners.dedup();
    let said = Decision {
        course,
        reason: reasons(Status::NotApplicable),
        instead: reasons(Status::Alternative),
        owner: if let [owner] = owners.as_slice() { (*owner).to_owned() } else { String::new() },
        ..Decision::default()
    };
    (said != Decision::default()).then_some(said)
}

impl Decision {
    /// The decision with what the answers say put where nothing stands yet; what a person wrote stays. Nothing, where
    /// there is nothing to take over.
    pub fn taking_over(&self, said: &Decision) -> Option<Decision> {
        let course = self.course.or(said.course);
        let filled = |own: &String, said: &String, fits: bool| {
            if own.trim().is_empty() && fits { said.clone() } else { own.clone() }
        };
        let taken = Decision {
            course,
            reason: filled(&self.reason, &said.reason, course != Some(Course::Implemented)),
            instead: filled(&self.instead, &said.instead, course == Some(Course::Alternative)),
            owner: filled(&self.owner, &said.owner, true),
            ..self.clone()
        };
        (taken != *self).then_some(taken)
    }
}
