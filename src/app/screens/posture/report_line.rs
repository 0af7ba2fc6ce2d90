//! The auditor's report in one line: type, period, opinion, exceptions, what is carved out, as far as the file says.
//!
//! Separate because what is not stated is said to be not stated, field by field.

use crate::app::desk::Desk;
use crate::app::text::posture as text;
use crate::catalog::ArtifactIndex;
use crate::engine::{Artifact, AttestationReport};
use yew::prelude::*;

/// The latest report of this kind, or that there is none.
pub(super) fn report_line(desk: &Desk, kind: ArtifactIndex) -> Html {
    let said = desk.session.assessment.artifact(kind);
    let reports = said.map_or(&[][..], Artifact::reports);
    let latest = reports.iter().zip(0u16..).max_by_key(|(report, _)| report.period_end);
    let Some((report, position)) = latest else {
        let words = if said.is_some() { text::HAS_NO_REPORT } else { text::NO_REPORT };
        return html! { <p data-part="posture-report" data-state="none">{ words }</p> };
    };
    let at = |at: &crate::engine::ReportAt| {
        at.artifact == kind && at.position == position && at.subservice.is_none()
    };
    let speaks = desk.report.attestations.iter().any(|one| at(&one.at) && one.silent_because.is_empty());
    html! {
        <>
            <p data-part="posture-report" data-state={if speaks { "speaks" } else { "silent" }}>
                <strong>{ text::report_type(report.examined) }</strong>
                { " · " }
                { facts(report).join(" · ") }
                if reports.len() > 1 {
                    { " · " }{ text::more_reports(reports.len() - 1) }
                }
            </p>
            if !speaks {
                <p class="crosscheck-small" data-part="posture-report-silent">{ text::REPORT_SILENT }</p>
            }
        </>
    }
}

/// What it says, field by field.
fn facts(report: &AttestationReport) -> [String; 4] {
    [
        text::report_end(report.examined, report.period_end),
        text::report_opinion(report.opinion).to_owned(),
        text::report_exceptions(report.exceptions.len()),
        text::carve_out(report.carves_out()).to_owned(),
    ]
}
