//! The register of evidence: what there is to show, where, from when, who looked at it, and for which controls.
//!
//! Separate from the notes on single answers, because one piece of evidence serves several controls, and through them both
//! frameworks.

use super::consistency_list::Inconsistencies;
use super::evidence_form::evidence_form;
use crate::app::components::{SelectField, filtered};
use crate::app::desk::Desk;
use crate::app::page::{QUESTIONS_TITLE, evidence_id};
use crate::app::text::evidence as text;
use crate::catalog::FrameworkIndex;
use crate::engine::{Evidence, Finding, reached_by};
use crate::session::{Action, Recording};
use yew::prelude::*;

/// The register.
pub fn evidence(desk: &Desk) -> Html {
    let rows = &desk.session.assessment.records.evidence;
    let recorder = &desk.session.recorder;
    let found = Inconsistencies::find(desk);
    let needs_a_look = |id: &str| found.all().iter().any(|finding| concerns(finding, id));
    let stale = rows.iter().filter(|(id, _)| needs_a_look(id)).count();
    let shown: Vec<&(String, Evidence)> = rows
        .iter()
        .filter(|(id, _)| !recorder.is_stale_only || needs_a_look(id) || recorder.evidence.contains(id))
        .collect();
    let on_choice = filtered(&desk.act, |position: Option<usize>| {
        Some(Action::Recording(Recording::EvidenceSifted(position? == 1)))
    });
    html! {
        <div key="evidence" class="crosscheck-questions" data-part="evidence">
            <div class="crosscheck-questions-head crosscheck-stack">
                <h2 id={QUESTIONS_TITLE} tabindex="-1">{ text::TITLE }</h2>
                <p class="crosscheck-soft">{ text::LEAD }</p>
                <p data-part="evidence-counts" role="status">{ text::counts(rows.len(), stale) }</p>
                if !rows.is_empty() {
                    <SelectField
                        id="evidence-sieve"
                        label={text::SIEVE}
                        choices={vec![AttrValue::from(text::SIEVE_ALL), text::SIEVE_STALE.into()]}
                        chosen={Some(usize::from(recorder.is_stale_only))}
                        {on_choice}
                    />
                }
                <div>
                    <button
                        type="button"
                        class="crosscheck-button crosscheck-button-primary"
                        data-part="add-evidence"
                        onclick={desk.on(Action::EvidenceAdded(Box::default()))}
                    >
                        { text::ADD }
                    </button>
                </div>
            </div>
            <ul class="crosscheck-records">
                for (id, row) in shown {
                    { entry(desk, id, row, found.all()) }
                }
            </ul>
        </div>
    }
}

fn concerns(finding: &Finding, id: &str) -> bool {
    match finding {
        Finding::EvidenceFromLater(other)
        | Finding::EvidenceOverdue(other)
        | Finding::EvidenceUndated(other)
        | Finding::EvidenceForNothing(other) => other == id,
        _ => false,
    }
}

fn entry(desk: &Desk, id: &str, row: &Evidence, found: &[Finding]) -> Html {
    let is_open = desk.session.recorder.evidence.iter().any(|open| open == id);
    let form_id = format!("evidence-form-{id}");
    html! {
        <li key={id.to_owned()} class="crosscheck-record" data-evidence={id.to_owned()}>
            <h3>
                <button
                    type="button"
                    id={evidence_id(id)}
                    class="crosscheck-record-head"
                    aria-expanded={is_open.to_string()}
                    aria-controls={is_open.then(|| form_id.clone())}
                    onclick={desk.on(Action::Recording(Recording::EvidenceToggled(id.to_owned())))}
                >
                    <span><bdi translate="no">{ name_of(row).to_owned() }</bdi></span>
                    <span class="crosscheck-record-state">{ serves(desk, row) }</span>
                </button>
            </h3>
            for finding in found.iter().filter(|finding| concerns(finding, id)) {
                <p class="crosscheck-warning" data-stale={finding.id()}>{ text::stale(finding) }</p>
            }
            if is_open {
                <div id={form_id} class="crosscheck-record-form">{ evidence_form(desk, id, row) }</div>
            }
        </li>
    }
}

/// What a piece is called, also before it has a name.
pub fn name_of(row: &Evidence) -> &str {
    if row.what.trim().is_empty() { text::UNNAMED } else { row.what.trim() }
}

/// How many requirements of each framework the evidence stands behind.
fn serves(desk: &Desk, row: &Evidence) -> String {
    let catalog = desk.catalog();
    let reached = reached_by(catalog, &desk.report, &row.controls);
    let frameworks = (0..catalog.frameworks.len()).filter_map(|p| u16::try_from(p).ok().map(FrameworkIndex));
    let counts: Vec<(&str, usize)> = frameworks
        .map(|framework| {
            let number = reached.iter().filter(|r| catalog.framework_of(**r) == framework).count();
            (catalog.frameworks[framework.position()].title, number)
        })
        .filter(|(_, number)| *number > 0)
        .collect();
    text::serves(&counts)
}
