//! What our reports leave to the buyer, to other organizations, and what theirs leave to us.
//!
//! Separate because it is read off reports alone: a buyer who relies on one has to do the rest.

use super::{Line, Material};
use crate::app::text::{share as text, words};
use crate::engine::{
    Artifact, AttestationReport, LeftToReader, ReportAt, UserControlState, UserControlsRead, carve_outs,
    user_controls,
};

/// The lines; none where there is no report of one's own. At most so many controls are named.
pub(super) fn left_lines(material: Material<'_>, most: usize) -> Vec<Line> {
    let catalog = material.catalog();
    let reports = || material.held().flat_map(|(_, artifact)| Artifact::reports(artifact));
    let own: Vec<&AttestationReport> = reports().filter(|report| !report.is_subservice()).collect();
    if own.is_empty() {
        return Vec::new();
    }
    let all = user_controls(catalog, material.assessment);
    let is_ours = |at: ReportAt| {
        let reports = material.assessment.artifact(at.artifact).map_or(&[][..], Artifact::reports);
        let report = reports.get(usize::from(at.position));
        at.subservice.is_none() && report.is_some_and(|report| !report.is_subservice())
    };
    let (yours, of_others): (Vec<&LeftToReader<'_>>, Vec<&LeftToReader<'_>>) =
        all.iter().partition(|left| is_ours(left.at));
    let mut lines = Vec::new();
    for left in yours.iter().take(most) {
        let line = Line::of(text::YOURS);
        let says = left.control.says.trim();
        let line = if says.is_empty() { line.and(text::YOURS_UNNAMED) } else { line.typed(says) };
        lines.push(match left.control.criterion {
            Some(criterion) => {
                line.and(text::for_criterion(words::citation(catalog.requirements[criterion.position()].id)))
            }
            None => line,
        });
    }
    if yours.len() > most {
        lines.push(Line::of(text::more_yours(yours.len() - most)));
    }
    if yours.is_empty() {
        let is_none =
            own.iter().all(|report| report.user_controls_read == Some(UserControlsRead::NoneListed));
        lines.push(Line::of(if is_none { text::YOURS_NONE } else { text::YOURS_UNREAD }));
    }
    for left in carve_outs(catalog, material.assessment).iter().filter(|left| is_ours(left.at)) {
        let name = left.organization.map_or("", |(_, other)| other.name.trim());
        let line = if name.is_empty() { Line::of(text::OTHER_UNNAMED) } else { Line::default().typed(name) };
        let covered = text::covered(left.covered_by.is_some());
        lines.push(line.and(text::performs(left.controls.len())).and(["; ", covered].concat()));
    }
    if !of_others.is_empty() {
        let is_in_place = |left: &&&LeftToReader<'_>| left.control.state == Some(UserControlState::Ours);
        lines.push(Line::of(text::left_to_us(of_others.iter().filter(is_in_place).count(), of_others.len())));
    }
    lines
}
