//! What an artifact says about a question, and where an own answer differs from it or counts for less.
//!
//! Separate because a reader has to be able to tell what a person said from what a report says.

use crate::app::components::status_mark;
use crate::app::desk::Desk;
use crate::app::text::{assess as text, report_form, words};
use crate::catalog::{ControlIndex, Designation};
use crate::engine::{Inherited, Notice, Origin, RequirementReport};
use crate::session::Action;
use yew::prelude::*;

/// What an artifact says or likely shows, and notices about the own answer.
pub fn answered_by(desk: &Desk, index: ControlIndex) -> Html {
    let standing = &desk.report.controls[index.position()].standing;
    let title = |says: &Inherited| desk.catalog().artifacts[says.artifact.position()].title;
    let contradicted =
        standing.inherited.as_ref().filter(|_| standing.notices.contains(&Notice::ContradictsArtifact));
    let inherited = standing.inherited.as_ref().filter(|_| standing.origin == Origin::Inherited);
    html! {
        <>
            if let Some(says) = inherited {
                <div class="crosscheck-inherited" data-part="inherited">
                    <p>
                        { status_mark(Some(says.status)) }
                        <span>
                            {
                                text::inherited(
                                    title(says),
                                    words::status_in_sentence(says.status),
                                    words::assurance_in_sentence(says.assurance),
                                )
                            }
                        </span>
                    </p>
                    if let Some(reservations) = reservations(desk, says) {
                        <p class="crosscheck-small crosscheck-soft">{ reservations }</p>
                    }
                </div>
            }
            { likely(desk, index) }
            if let Some(says) = contradicted {
                <p class="crosscheck-warning" data-part="contradiction">
                    { text::contradicts(title(says), words::status_in_sentence(says.status)) }
                </p>
            }
            if standing.notices.contains(&Notice::AlternativeNotAccepted) {
                <p class="crosscheck-warning" data-part="alternative-not-accepted">
                    { text::alternative_refused(&required_by(desk, index)) }
                </p>
            }
        </>
    }
}

/// Where an open question is likely answered, to be looked up and said right here.
fn likely(desk: &Desk, index: ControlIndex) -> Html {
    let Some(at) = desk.report.controls[index.position()].likely_in else { return Html::default() };
    let looked_for = |is_there: bool, part: &'static str, label: &'static str| {
        html! {
            <button type="button" class="crosscheck-button" data-part={part} onclick={desk.on(Action::SeenInReport(index, at, is_there))}>
                { label }
            </button>
        }
    };
    html! {
        <div class="crosscheck-inherited" data-part="likely">
            <p>{ report_form::likely(desk.catalog().artifacts[at.artifact.position()].title) }</p>
            if !desk.session.surroundings.is_posture {
                <div class="crosscheck-row">
                    { looked_for(true, "is-there", report_form::IS_THERE) }
                    { looked_for(false, "is-not-there", report_form::IS_NOT_THERE) }
                </div>
            }
        </div>
    }
}

/// Why the artifact says no more than it does.
fn reservations(desk: &Desk, says: &Inherited) -> Option<String> {
    let citation = |requirement: crate::catalog::RequirementIndex| {
        words::citation(desk.catalog().requirements[requirement.position()].id)
    };
    let exceptions: Vec<&str> = says.exceptions.iter().map(|e| citation(e.requirement)).collect();
    let reasons: Vec<&str> = says.reservations.iter().map(|reason| words::weakened_by(*reason)).collect();
    let mut sentences = Vec::new();
    if !exceptions.is_empty() {
        sentences.push(text::inherited_exceptions(&words::list(&exceptions)));
    }
    if !reasons.is_empty() {
        sentences.push(text::inherited_weakened(&words::list(&reasons)));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Citations of the applicable requirements designated required that name the control.
fn required_by(desk: &Desk, control: ControlIndex) -> String {
    let catalog = desk.catalog();
    let applies = |report: &RequirementReport| report.applicability.is_applicable();
    let mut citations: Vec<&str> = catalog.controls[control.position()]
        .named_by
        .iter()
        .filter(|(r, _)| applies(&desk.report.requirements[r.position()]))
        .map(|(r, _)| &catalog.requirements[r.position()])
        .filter(|row| row.designation == Designation::Required)
        .map(|row| words::citation(row.id))
        .collect();
    citations.dedup();
    words::list(&citations)
}
