//! The record of auditors' reports: six things that decide, and, unfolded, everything else in the order of the report.
//!
//! Separate from plain documents, which have a date and little more.

mod back;
mod form;
mod front;
mod others;
mod pick;
mod short;
mod tests_section;
mod verdict;

use self::form::{Form, button, leaving};
use self::short::short_form;
use self::verdict::{verdict, worth};
use crate::app::components::older_file;
use crate::app::desk::Desk;
use crate::app::text::report_form as text;
use crate::catalog::{ArtifactIndex, FrameworkIndex};
use crate::engine::{AttestationReport, ReportAt};
use crate::session::Message;
use yew::prelude::*;

/// Every report of a kind, and the way to add another.
pub fn report_forms(desk: &Desk, artifact: ArtifactIndex, framework: FrameworkIndex) -> Html {
    let number = desk.session.assessment.artifact(artifact).map_or(0, |artifact| artifact.reports().len());
    let forms: Vec<Form<'_>> = (0..number)
        .filter_map(|position| u16::try_from(position).ok())
        .map(|position| ReportAt { artifact, position, subservice: None })
        .filter_map(|at| Form::find(desk, at, framework))
        .collect();
    let add = forms
        .first()
        .map(|form| form.change_all(|reports, _: MouseEvent| reports.push(AttestationReport::default())));
    let group = NodeRef::default();
    html! {
        <div class="crosscheck-nested" data-part="reports" role="group" aria-label={text::REPORTS} tabindex="-1" ref={group.clone()}>
            // What was kept from before says it here; of a file that was just opened, the message does.
            if !matches!(desk.session.message, Some(Message::FileOpened(..))) {
                { older_file(desk) }
            }
            <p class="crosscheck-help">{ text::LEAD }</p>
            for (position, form) in forms.iter().enumerate() {
                { one(form, position, number, &group) }
            }
            { worth(desk, artifact) }
            if let Some(add) = add {
                { button("add-report", "reports", text::ADD_REPORT, add) }
            }
        </div>
    }
}

/// One of them, with a way to remove it where there are others.
fn one(form: &Form<'_>, position: usize, number: usize, group: &NodeRef) -> Html {
    let title = form.key("title");
    let organization = form.report.organization.trim().to_owned();
    let remove = form.change_all(move |reports, _: MouseEvent| {
        if position < reports.len() {
            reports.remove(position);
        }
    });
    html! {
        <div class="crosscheck-stack" role="group" key={position} aria-labelledby={title.clone()} data-part="report" data-report={position.to_string()}>
            <h3 id={title}>
                { text::report(position + 1) }
                if !organization.is_empty() {
                    { ": " }<bdi translate="no">{ organization }</bdi>
                }
            </h3>
            { record(form) }
            if number > 1 {
                <div>
                    <button type="button" class="crosscheck-button" data-part="remove-report" onclick={leaving(group, remove)}>
                        { text::remove_report(position + 1) }
                    </button>
                </div>
            }
        </div>
    }
}

/// A section of the report: its id, its heading, its fields.
type Section = (&'static str, &'static str, fn(&Form<'_>) -> Html);

/// In the order of the report.
const SECTIONS: [Section; 10] = [
    ("cover", text::COVER, front::cover),
    ("opinion", text::SECTION_ONE, front::section_one),
    ("description", text::SECTION_THREE, front::description),
    ("companies", text::COMPANIES, others::companies),
    ("users", text::USERS, others::users),
    ("exceptions", text::SECTION_FOUR, tests_section::exceptions),
    ("seen", text::SEEN, tests_section::seen),
    ("afterwards", text::SECTION_FIVE, back::afterwards),
    ("auditor", text::AUDITOR_CHECK, back::auditor),
    ("read", text::READ, back::read),
];

/// What was said of a report, and what that comes to.
fn record(form: &Form<'_>) -> Html {
    // Details of one name are open one at a time, as the browser sees to it.
    let name = form.key("sections");
    html! {
        <>
            { short_form(form) }
            { verdict(form) }
            <details class="crosscheck-details" data-part="report-more">
                <summary>{ text::MORE }</summary>
                <div class="crosscheck-nested">
                    for (id, heading, fields) in SECTIONS {
                        <details class="crosscheck-details" key={id} name={name.clone()} data-part="report-section" data-section={id}>
                            <summary>{ heading }</summary>
                            <div class="crosscheck-stack">{ fields(form) }</div>
                        </details>
                    }
                </div>
            </details>
        </>
    }
}
