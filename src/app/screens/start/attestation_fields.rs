//! What an auditor's report says about itself: type, parts, opinion, period, carve-out, exceptions.
//!
//! Separate from plain documents, which have a date and nothing more.

use super::exceptions_field::exceptions_field;
use crate::app::components::{
    Choice, ChoiceList, DateField, RadioGroup, SelectField, choice_list, from_catalog, radio_group,
};
use crate::app::desk::Desk;
use crate::app::text::{start as text, words};
use crate::catalog::{ArtifactIndex, FrameworkIndex, RequirementIndex};
use crate::engine::{Artifact, AttestationKind, AttestationReport, Opinion, Silent, TestException, sort_few};
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
    reports: &[AttestationReport],
) -> Html {
    let Some((report, others)) = reports.split_first() else { return Html::default() };
    let catalog = desk.catalog();
    let id = catalog.artifacts[artifact.position()].id;
    let parts = catalog.frameworks[framework.position()].parts;
    let others = others.to_vec();
    // What is seen here is the first report; others that came with a file stay as they are.
    let on_report = desk.act.reform(move |report| {
        let reports = std::iter::once(report).chain(others.clone()).collect();
        Action::ArtifactStated(artifact, Some(Artifact::Reports(reports)))
    });

    let kinds: Vec<(&'static str, &'static str)> =
        vec![("operation", text::KIND_OPERATION), ("design", text::KIND_DESIGN)];
    let covered: Vec<Choice> = parts
        .iter()
        .map(|index| {
            let part = &catalog.parts[index.position()];
            Choice {
                value: part.id,
                label: from_catalog(part.title),
                is_chosen: report.parts.as_ref().is_some_and(|parts| parts.contains(index)),
                is_fixed: false,
            }
        })
        .collect();
    let opinions: Vec<AttrValue> = OPINIONS.iter().map(|opinion| words::opinion(*opinion).into()).collect();
    let yes_no: Vec<(&'static str, &'static str)> = vec![("yes", text::YES), ("no", text::NO)];
    let is_silent = report.is_against();
    let period = match report.examined {
        Some(AttestationKind::Design) => text::EXAMINED_ON,
        Some(AttestationKind::Operation) | None => text::PERIOD_END,
    };

    // Each field changes one thing of the report and leaves the rest.
    let on_kind = changed(&on_report, report, |report, position: usize| {
        report.examined = KINDS.get(position).copied().or(report.examined);
    });
    let on_part = changed(&on_report, report, move |report, (position, is_in): (usize, bool)| {
        let Some(part) = parts.get(position) else {
            return;
        };
        let covered = report.parts.get_or_insert_default();
        covered.retain(|p| p != part);
        if is_in {
            covered.push(*part);
            sort_few(covered, Ord::cmp);
        }
    });
    let on_opinion = changed(&on_report, report, |report, position: Option<usize>| {
        report.opinion = position.and_then(|p| OPINIONS.get(p).copied()).or(report.opinion);
    });
    let on_day = changed(&on_report, report, |report, day| report.period_end = day);
    let on_carve_out =
        changed(&on_report, report, |report, position: usize| report.carve_out = Some(position == 0));
    // What a file says of an exception beside its criterion stays; those that name a control are not shown here yet.
    let on_exceptions = changed(&on_report, report, |report, criteria: Vec<RequirementIndex>| {
        report
            .exceptions
            .retain(|one| one.control.is_some() || one.criterion.is_none_or(|r| criteria.contains(&r)));
        for criterion in criteria {
            if !report.exceptions.iter().any(|one| one.control.is_none() && one.criterion == Some(criterion))
            {
                let exception = TestException { criterion: Some(criterion), ..TestException::default() };
                report.exceptions.push(exception);
            }
        }
        report.put_in_order();
    });
    let reading = desk.report.attestations.iter().find(|reading| reading.at.artifact == artifact);
    let silent: Vec<Silent> = reading.map(|reading| reading.silent_because.clone()).unwrap_or_default();
    let (not_stated, against): (Vec<Silent>, Vec<Silent>) =
        silent.into_iter().partition(|reason| reason.is_not_stated());
    let named = |reasons: &[Silent]| reasons.iter().map(|reason| words::silent(*reason)).collect::<Vec<_>>();

    html! {
        <div class="crosscheck-nested">
            if !not_stated.is_empty() || !against.is_empty() {
                <p class="crosscheck-help" data-part="report-silent">
                    { text::report_silent(&named(&not_stated), &named(&against)) }
                </p>
            }
            { radio_group(RadioGroup { name: format!("artifact-{id}-kind"), legend: text::KIND, help: "", note: String::new(), choices: kinds, chosen: KINDS.iter().position(|kind| Some(*kind) == report.examined), is_said: [false, false], on_choice: on_kind }) }
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
                chosen={OPINIONS.iter().position(|opinion| Some(*opinion) == report.opinion)}
                on_choice={on_opinion}
            >
                if is_silent {
                    <p class="crosscheck-warning">{ text::OPINION_SILENT }</p>
                }
            </SelectField>
            { radio_group(RadioGroup { name: format!("artifact-{id}-carve-out"), legend: text::CARVE_OUT, help: text::CARVE_OUT_HELP, note: String::new(), choices: yes_no, chosen: report.carve_out.map(|is_carved| usize::from(!is_carved)), is_said: [false, false], on_choice: on_carve_out }) }
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
