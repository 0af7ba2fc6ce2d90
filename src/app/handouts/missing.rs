//! What is not in place in full, with who sees to it and by when: the lines that somebody will hold one to.
//!
//! Separate because both pages have them, and because a date is said only where there is one: set by somebody, or, for what
//! is under way, computed by the plan.

use super::{Line, Material};
use crate::app::components::worst_states;
use crate::app::text::{plan as plan_text, share as text};
use crate::catalog::{ControlIndex, Track};
use crate::engine::{
    BlockerReport, BlockerState, Day, Schedule, Situation, Status, recommended_path, schedule, sort_few,
};

/// The must-haves that apply, the worst first.
pub(super) fn must_haves(material: Material<'_>) -> Vec<BlockerReport> {
    worst_states(material.report.frameworks.iter().filter(|framework| framework.applies))
}

/// Months from the start, earliest and latest.
type Span = (u32, u32);

/// A path as it comes out here.
pub(super) struct Course {
    /// What it is called.
    pub title: &'static str,
    /// What is in hand when.
    pub milestones: Vec<(&'static str, Span)>,
    /// When all of it is done.
    pub ends: Span,
    /// When the steps that serve HIPAA alone are done.
    hipaa: Option<Span>,
}

impl Course {
    /// The path that is looked at, or the recommended one.
    pub fn of(material: Material<'_>) -> Option<Self> {
        let knowledge = material.library.knowledge;
        let situation = Situation {
            catalog: material.catalog(),
            assessment: material.assessment,
            report: material.report,
            counts: &[],
        };
        let path = material.path.or_else(|| recommended_path(knowledge, &situation))?;
        let path = knowledge.paths.get(usize::from(path))?;
        let Schedule { steps, ends } = schedule(knowledge, path, &situation);
        let steps = || {
            let row = |step: u16| knowledge.steps.get(usize::from(step));
            steps.iter().filter_map(move |step| Some((row(step.step)?, step.ends)))
        };
        let named = steps().filter(|(row, _)| !row.milestone.is_empty());
        let hipaa = steps().filter(|(row, _)| row.track == Track::Hipaa).map(|(_, ends)| ends);
        Some(Self {
            title: path.title,
            milestones: named.map(|(row, ends)| (row.milestone, ends)).collect(),
            ends,
            hipaa: hipaa.reduce(|a, b| (a.0.max(b.0), a.1.max(b.1))),
        })
    }

    /// Two months of the calendar; `None` without a day to count from.
    pub fn span(day: Option<Day>, (earliest, latest): Span) -> Option<String> {
        let day = day?;
        Some(plan_text::calendar_span(day.months_after(earliest)?, day.months_after(latest)?))
    }

    /// When a control is done by it: what HIPAA asks for with the steps that serve it alone, anything else by the first
    /// report.
    fn done(&self, material: Material<'_>, control: ControlIndex) -> Option<String> {
        let catalog = material.catalog();
        let is_hipaa = catalog.controls[control.position()].named_by.iter().any(|(requirement, _)| {
            let applies = material.report.requirements[requirement.position()].applicability.is_applicable();
            applies
                && !catalog.frameworks[catalog.framework_of(*requirement).position()].about_data.is_empty()
        });
        let first = self.milestones.first().map(|(_, ends)| *ends);
        let span = self.hipaa.filter(|_| is_hipaa).or(first).unwrap_or(self.ends);
        Self::span(material.assessment.date, span)
    }
}

/// How a control stands that is not in place in full, who sees to it, and by when.
pub(super) fn missing_line(
    material: Material<'_>,
    course: Option<&Course>,
    control: ControlIndex,
    is_must_have: bool,
) -> Line {
    let row = &material.catalog().controls[control.position()];
    let status = material.report.controls[control.position()].standing.status;
    let answer = material.assessment.answer(control);
    let mut line = Line::about(row.id);
    if is_must_have {
        line = line.and(text::MUST_HAVE);
    }
    line = line.named(row.title).and([": ", text::not_in_place(status)].concat());
    if let Some(owner) = answer.map(|answer| answer.owner.trim()).filter(|owner| !owner.is_empty()) {
        line = line.and(["; ", text::OWNER].concat()).typed(owner);
    }
    let due = answer.and_then(|answer| answer.due);
    let is_under_way = matches!(status, Some(Status::Planned | Status::Partial));
    let planned = course.filter(|_| is_under_way).and_then(|course| course.done(material, control));
    let when = match (due, planned) {
        (Some(due), _) if material.assessment.date.is_some_and(|today| due < today) => text::overdue(due),
        (Some(due), _) => text::by(due),
        (None, Some(span)) => text::by_plan(&span),
        (None, None) => text::NO_DATE.to_owned(),
    };
    line.and(["; ", &when].concat())
}

/// Must-haves that are not met, then what is under way or has a day, by that day; then how much else there is.
pub(super) fn missing_lines(material: Material<'_>, most: usize) -> Vec<Line> {
    let course = Course::of(material);
    let mut lines = Vec::new();
    let mut named = Vec::new();
    for blocker in must_haves(material).into_iter().filter(|blocker| blocker.state != BlockerState::Met) {
        lines.push(missing_line(material, course.as_ref(), blocker.control, true));
        named.push(blocker.control);
    }
    let due = |control: ControlIndex| material.assessment.answer(control).and_then(|answer| answer.due);
    let mut rest: Vec<(ControlIndex, Option<Status>)> = material
        .report
        .controls
        .iter()
        .filter(|row| row.is_asked && !named.contains(&row.control))
        .filter(|row| {
            matches!(
                row.standing.status,
                None | Some(Status::Partial | Status::Planned | Status::NotImplemented)
            )
        })
        .map(|row| (row.control, row.standing.status))
        .collect();
    // With a day first, by that day; then what is under way.
    let rank = |(control, status): &(ControlIndex, Option<Status>)| {
        let due = due(*control);
        let is_under_way = matches!(status, Some(Status::Planned | Status::Partial));
        (due.is_none(), due, !is_under_way, *status != Some(Status::Planned))
    };
    sort_few(&mut rest, |a, b| rank(a).cmp(&rank(b)).then(a.0.cmp(&b.0)));
    let is_said = |(control, status): &(ControlIndex, Option<Status>)| {
        due(*control).is_some() || matches!(status, Some(Status::Planned | Status::Partial))
    };
    let said = rest.iter().take_while(|row| is_said(row)).count().min(most);
    lines.extend(
        rest.iter().take(said).map(|(control, _)| missing_line(material, course.as_ref(), *control, false)),
    );
    let left = &rest[said..];
    let number = |is_it: fn(Option<Status>) -> bool| left.iter().filter(|(_, status)| is_it(*status)).count();
    let partly = number(|status| matches!(status, Some(Status::Partial | Status::Planned)));
    let missing = number(|status| status == Some(Status::NotImplemented));
    let open = number(|status| status.is_none());
    if partly + missing + open > 0 {
        lines.push(Line::of(text::more(partly, missing, open)));
    }
    if lines.is_empty() {
        lines.push(Line::of(text::NOTHING_MISSING));
    }
    lines
}
