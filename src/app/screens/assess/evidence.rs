//! The register of evidence: what there is to show, where, from when, who looked at it, and for which controls.
//!
//! Separate from the notes on single answers, because one piece of evidence serves several controls, and through them both
//! frameworks.

use super::consistency_list::Inconsistencies;
use super::evidence_form::evidence_form;
use crate::app::components::{SelectField, filtered};
use crate::app::desk::Desk;
use crate::app::ids::{QUESTIONS_TITLE, evidence_id};
use crate::app::text::evidence as text;
use crate::catalog::FrameworkIndex;
use crate::engine::{Evidence, Finding, MAX_EVIDENCE, reached_by, sort_many};
use crate::session::{Action, EVIDENCE_PAGE, Recording};
use yew::prelude::*;

/// The register.
pub fn evidence(desk: &Desk) -> Html {
    let rows = &desk.session.assessment.records.evidence;
    let recorder = &desk.session.recorder;
    let found = Inconsistencies::find(desk);
    let about = About::all(found.all());
    let needs_a_look = |id: &str| !about.piece(id).is_empty();
    let stale = rows.iter().filter(|(id, _)| needs_a_look(id)).count();
    let listed: Vec<&(String, Evidence)> = rows
        .iter()
        .filter(|(id, _)| !recorder.is_stale_only || needs_a_look(id) || recorder.evidence.contains(id))
        .collect();
    let pages = listed.chunks(EVIDENCE_PAGE);
    let page = recorder.page.min(pages.len().saturating_sub(1));
    let shown = pages.clone().nth(page).unwrap_or_default();
    let is_full = desk.session.assessment.records.is_full();
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
                if is_full {
                    <p data-part="evidence-full">{ text::full(MAX_EVIDENCE) }</p>
                } else {
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
                }
                { turning(desk, page, pages.len(), listed.len()) }
            </div>
            <ul class="crosscheck-records">
                for (id, row) in shown.iter().copied() {
                    { entry(desk, id, row, about.piece(id)) }
                }
            </ul>
            { turning(desk, page, pages.len(), listed.len()) }
        </div>
    }
}

/// Which page is shown, and the ways to its neighbors; nothing where one page holds all.
fn turning(desk: &Desk, page: usize, pages: usize, all: usize) -> Html {
    if pages < 2 {
        return Html::default();
    }
    let first = page * EVIDENCE_PAGE;
    let turn = |part: &'static str, to: Option<usize>, label: &'static str| {
        html! {
            <button
                type="button"
                class="crosscheck-button"
                data-part={part}
                disabled={to.is_none()}
                onclick={desk.on(Action::Recording(Recording::EvidencePaged(to.unwrap_or(page))))}
            >
                { label }
            </button>
        }
    };
    html! {
        <div class="crosscheck-row" role="group" aria-label={text::PAGES} data-part="evidence-pages">
            { turn("evidence-before", page.checked_sub(1), text::BEFORE) }
            <span>{ text::page(first + 1, all.min(first + EVIDENCE_PAGE), all) }</span>
            { turn("evidence-after", Some(page + 1).filter(|next| *next < pages), text::AFTER) }
        </div>
    }
}

/// What was found about pieces of evidence, by their ids.
struct About<'a>(Vec<(&'a str, &'a Finding)>);

impl<'a> About<'a> {
    fn all(found: &'a [Finding]) -> Self {
        let concerned = found.iter().enumerate().filter_map(|(place, finding)| match finding {
            Finding::EvidenceFromLater(id)
            | Finding::EvidenceOverdue(id)
            | Finding::EvidenceUndated(id)
            | Finding::EvidenceForNothing(id) => Some((id.as_str(), place, finding)),
            _ => None,
        });
        let mut concerned: Vec<(&str, usize, &Finding)> = concerned.collect();
        sort_many(&mut concerned, |(a, first, _), (b, second, _)| a.cmp(b).then(first.cmp(second)));
        Self(concerned.into_iter().map(|(id, _, finding)| (id, finding)).collect())
    }

    fn piece(&self, id: &str) -> &[(&'a str, &'a Finding)] {
        let from = self.0.partition_point(|(other, _)| *other < id);
        let to = self.0.partition_point(|(other, _)| *other <= id);
        self.0.get(from..to).unwrap_or_default()
    }
}

fn entry(desk: &Desk, id: &str, row: &Evidence, found: &[(&str, &Finding)]) -> Html {
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
            for (_, finding) in found.iter().copied() {
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
