//! What an auditor's report says about itself: type, parts, opinion, period, carve-out, exceptions.
//!
//! Separate from plain documents, which have a date and nothing more.

use super::artifacts_section::first_report;
use super::exceptions_field::exceptions_field;
use crate::app::components::{
    Choice, ChoiceList, DateField, RadioGroup, SelectField, choice_list, from_catalog, radio_group,
};
use crate::app::desk::Desk;
use crate::app::text::{start as text, words};
use crate::catalog::{ArtifactIndex, FrameworkIndex, PartScope};
use crate::engine::{Artifact, AttestationKind, AttestationReport, Opinion, sort_few};
use crate::session::Action;
use yew::prelude::*;

const KINDS: [AttestationKind; 2] = [AttestationKind::Operation, AttestationKind::Design];
const OPINIONS: [Opinion; 4] =
    [Opinion::Unqualified, Opinion::Qualified, Opinion::Adverse, Opinion::Disclaimed];

/// What an auditor's report says about itself.
pub fn attestation_fields(
    desk: &Desk,
    artifact: ArtifactIndex,
    framework: FrameworkIndex,
    report: &AttestationReport,
) -> Html {
    let catalog = desk.catalog();
    let id = catalog.artifacts[artifact.position()].id;
    let parts = catalog.frameworks[framework.position()].parts;
    let on_report =
        desk.act.reform(move |report| Action::ArtifactStated(artifact, Some(Artifact::Attestation(report))));

    let kinds: Vec<(&'static str, &'static str)> =
        vec![("operation", text::KIND_OPERATION), ("design", text::KIND_DESIGN)];
    let covered: Vec<Choice> = parts
        .iter()
        .map(|index| {
            let part = &catalog.parts[index.position()];
            Choice {
                value: part.id,
                label: from_catalog(part.title),
                is_chosen: report.parts.contains(index),
                is_fixed: part.scope == PartScope::Always && report.parts.contains(index),
            }
        })
        .collect();
    let opinions: Vec<AttrValue> = OPINIONS.iter().map(|opinion| words::opinion(*opinion).into()).collect();
    let yes_no: Vec<(&'static str, &'static str)> = vec![("yes", text::YES), ("no", text::NO)];
    let is_silent = matches!(report.opinion, Opinion::Adverse | Opinion::Disclaimed);
    let period = match report.kind {
        AttestationKind::Operation => text::PERIOD_END,
        AttestationKind::Design => text::EXAMINED_ON,
    };

    // Each field changes one thing of the report and leaves the rest.
    let on_kind = changed(&on_report, report, |report, position: usize| {
        report.kind = KINDS.get(position).copied().unwrap_or(report.kind);
    });
    let on_part = changed(&on_report, report, move |report, (position, is_in): (usize, bool)| {
        let Some(part) = parts.get(position) else {
            return;
        };
        report.parts.retain(|p| p != part);
        if is_in {
            report.parts.push(*part);
            sort_few(&mut report.parts, Ord::cmp);
        }
        let covered = report.parts.clone();
        report.exceptions.retain(|r| covered.contains(&catalog.part_of(*r)));
    });
    let on_opinion = changed(&on_report, report, |report, position: Option<usize>| {
        report.opinion = position.and_then(|p| OPINIONS.get(p).copied()).unwrap_or(report.opinion);
    });
    let on_day = changed(&on_report, report, |report, day| report.period_end = day);
    let on_carve_out =
        changed(&on_report, report, |report, position: usize| report.carve_out = position == 0);
    let on_exceptions = changed(&on_report, report, |report, exceptions| report.exceptions = exceptions);

    html! {
        <div class="crosscheck-nested">
            if *report == first_report(catalog, framework) {
                <p class="crosscheck-help" data-part="report-assumed">{ text::REPORT_ASSUMED }</p>
            }
            { radio_group(RadioGroup { name: format!("artifact-{id}-kind"), legend: text::KIND, help: "", note: String::new(), choices: kinds, chosen: KINDS.iter().position(|kind| *kind == report.kind), is_said: [false, false], on_choice: on_kind }) }
            { choice_list(ChoiceList { name: format!("artifact-{id}-parts"), legend: text::COVERS.into(), help: "", choices: covered, on_toggle: on_part }) }
            <DateField
                id={format!("artifact-{id}-date")}
                label={period}
                help={catalog.artifacts[artifact.position()].stale_after_days.map(text::stale_after).unwrap_or_default()}
                value={report.period_end}
                {on_day}
            />
            <SelectField
                id={format!("artifact-{id}-opinion")}
                label={text::OPINION}
                choices={opinions}
                chosen={OPINIONS.iter().position(|opinion| *opinion == report.opinion)}
                on_choice={on_opinion}
            >
                if is_silent {
                    <p class="crosscheck-warning">{ text::OPINION_SILENT }</p>
                }
            </SelectField>
            { radio_group(RadioGroup { name: format!("artifact-{id}-carve-out"), legend: text::CARVE_OUT, help: text::CARVE_OUT_HELP, note: String::new(), choices: yes_no, chosen: Some(usize::from(!report.carve_out)), is_said: [false, false], on_choice: on_carve_out }) }
            { exceptions_field(desk, format!("artifact-{id}-exceptions"), report, &on_exceptions) }
        </div>
    }
}

/// A callback that takes what a field says, changes the report accordingly, and hands on the changed report.
fn changed<Said: 'static>(
    on_report: &Callback<AttestationReport>,
    report: &AttestationReport,
    change: impl Fn(&mut AttestationReport, Said) + 'static,
) -> Callback<Said> {
    let report = report.clone();
    on_report.reform(move |said| {
        let mut report = report.clone();
        change(&mut report, said);
        report
    })
}
