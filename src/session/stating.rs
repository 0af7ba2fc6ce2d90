//! What is said of a report or document: taken in field by field, and put beside the others.
//!
//! Separate from the reducer because a report's record has as many texts as all the other steps together.

use super::asking::Reports;
use super::effect::Effect;
use super::looking_after::kept;
use super::state::{AskingOrder, Screen, Session};
use crate::catalog::{ArtifactIndex, Catalog, ControlIndex};
use crate::engine::{Artifact, Assessment, AttestationReport, ReportAt, sort_few};

/// Puts in what was said of an artifact, or takes back that anything was.
pub(super) fn state_artifact(
    catalog: &Catalog,
    session: &mut Session,
    kind: ArtifactIndex,
    artifact: Option<Artifact>,
) -> Vec<Effect> {
    let assessment = &mut session.assessment;
    assessment.artifacts.retain(|(k, _)| *k != kind);
    match artifact {
        Some(artifact) => {
            assessment.artifacts.push((kind, artifact));
            sort_few(&mut assessment.artifacts, |(a, _), (b, _)| a.cmp(b));
        }
        None => {
            let id = catalog.artifacts[kind.position()].id;
            assessment.records.forget_unplaced_in("artifacts", id);
        }
    }
    if session.screen == Screen::Assess {
        session.guided.reports = Reports::Begun;
    }
    kept(session)
}

/// Puts down that a control was looked for in a report, and whether it is there. The question stays where it is, so that what
/// the report now says of it is seen.
pub(super) fn see_in_report(
    session: &mut Session,
    control: ControlIndex,
    at: ReportAt,
    is_there: bool,
) -> Vec<Effect> {
    let Some(report) = report_mut(&mut session.assessment, at) else { return Vec::new() };
    report.seen.retain(|other| *other != control);
    report.not_in_report.retain(|other| *other != control);
    if is_there { &mut report.seen } else { &mut report.not_in_report }.push(control);
    report.put_in_order();
    if session.order == AskingOrder::Guided {
        session.guided.hold(control);
    }
    [kept(session), vec![Effect::FocusQuestion(control)]].concat()
}

fn report_mut(assessment: &mut Assessment, at: ReportAt) -> Option<&mut AttestationReport> {
    let kind = assessment.artifacts.iter_mut().find(|(kind, _)| *kind == at.artifact);
    let Some((_, Artifact::Reports(reports))) = kind else { return None };
    let report = reports.get_mut(usize::from(at.position))?;
    match at.subservice {
        Some(position) => report.subservice.get_mut(usize::from(position))?.report.as_deref_mut(),
        None => Some(report),
    }
}

/// Puts reports into the order of a file, and tidies every text in them; whether all are as short as a file allows.
pub(super) fn tidy_artifact(artifact: &mut Artifact, tidy: &mut dyn FnMut(&mut String) -> bool) -> bool {
    let Artifact::Reports(reports) = artifact else { return true };
    reports.iter_mut().for_each(AttestationReport::put_in_order);
    reports.iter_mut().all(|report| tidy_report(report, tidy))
}

fn tidy_report(report: &mut AttestationReport, tidy: &mut dyn FnMut(&mut String) -> bool) -> bool {
    let AttestationReport { organization, system, not_covered, auditor, read_by, .. } = report;
    // A line that nobody wrote on says nothing.
    not_covered.retain(|line| !line.trim().is_empty());
    let mut texts: Vec<&mut String> = vec![organization, system, &mut auditor.name, read_by];
    texts.extend(not_covered);
    texts.extend(report.left_out.iter_mut().map(|(_, reason)| reason));
    texts.extend(report.modified.iter_mut().map(|matter| &mut matter.why));
    texts.extend(report.bridge.iter_mut().map(|letter| &mut letter.signed_by));
    texts.extend(report.exceptions.iter_mut().map(|exception| &mut exception.response));
    for promise in &mut report.commitments {
        texts.extend([&mut promise.topic, &mut promise.says, &mut promise.need]);
    }
    for control in &mut report.user_controls {
        texts.extend([&mut control.says, &mut control.owner]);
    }
    let mut inside = Vec::new();
    for other in &mut report.subservice {
        texts.extend([&mut other.name, &mut other.does, &mut other.expected]);
        inside.extend(other.report.as_deref_mut());
    }
    // Where one is too long, nothing is taken in at all.
    texts.into_iter().all(&mut *tidy) && inside.into_iter().all(|report| tidy_report(report, tidy))
}
