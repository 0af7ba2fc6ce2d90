//! What a report likely shows: beside the open question, to be looked up and said right there, and counted above the questions.
//!
//! Separate from the report's form, in which the same is ticked by sections.

use super::visit::{Visit, assessment, control};
use crosscheck::catalog::{ControlIndex, bundled};
use crosscheck::engine::{Artifact, Origin, Status};
use crosscheck::session::{Action, AskingOrder, Effect, Screen, reduce};
use serde_json::{Value, json};

fn visit(more: Value) -> Visit {
    let mut report = json!({
        "report-kind": "soc-2", "type": "type-2", "whose": "ours", "period-end": "2026-06-30",
        "opinion": "unqualified", "covers-product": "yes", "covers-phi": "yes",
    });
    report.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let file = json!({
        "format": "crosscheck/assessment", "version": 1, "date": "2026-11-22",
        "profile": { "phi": "yes", "role": "business-associate" }, "artifacts": { "soc2-report": report },
    });
    let mut visit = Visit::empty();
    visit.session.assessment = assessment(&file.to_string());
    visit
}

fn likely(visit: &Visit) -> Vec<ControlIndex> {
    let report = visit.report();
    report.controls.iter().filter(|c| c.is_asked && c.likely_in.is_some()).map(|c| c.control).collect()
}

/// The step that says of a control that it was looked for.
fn seen(visit: &Visit, control: ControlIndex, is_there: bool) -> Action {
    let at = visit.report().controls[control.position()].likely_in.unwrap();
    Action::SeenInReport(control, at, is_there)
}

#[test]
fn an_open_question_says_that_a_report_likely_shows_it_and_only_then() {
    let plain = visit(json!({}));
    let likely = likely(&plain);
    assert!(likely.len() > 10, "{}", likely.len());
    let domain = |c: ControlIndex| bundled().domains[bundled().controls[c.position()].domain.position()].id;
    let page = plain.clone().in_section(domain(likely[0])).page();
    for fieldset in page.all("fieldset[data-control]") {
        let index = control(fieldset.data("control"));
        assert_eq!(
            fieldset.count(r#"[data-part="likely"]"#),
            usize::from(likely.contains(&index)),
            "{index:?}"
        );
    }
    // Whoever answers has said it; and a published file is nobody's to answer.
    let answered = plain.clone().in_section(domain(likely[0]));
    let answered = answered.after(Action::StatusChosen(likely[0], Some(Status::Partial))).page();
    let id = bundled().controls[likely[0].position()].id;
    assert_eq!(answered.count(&format!(r#"[data-control="{id}"] [data-part="likely"]"#)), 0);
}

#[test]
fn what_was_found_is_ticked_in_the_report_and_the_question_stays_to_show_it() {
    let visit = visit(json!({})).asked(AskingOrder::Guided);
    let control = likely(&visit)[0];
    let (session, effects) = reduce(bundled(), visit.session.clone(), seen(&visit, control, true));
    assert!(effects.contains(&Effect::FocusQuestion(control)), "{effects:?}");
    let mut found = visit.clone();
    found.session = session;
    let standing = &found.report().controls[control.position()].standing;
    assert_eq!((standing.origin, standing.status), (Origin::Inherited, Some(Status::Implemented)));
    let page = found.page();
    let id = bundled().controls[control.position()].id;
    assert_eq!(page.first(r#"[data-part="guided"]"#).data("asked"), id);
    assert_eq!((page.count(r#"[data-part="inherited"]"#), page.count(r#"[data-part="likely"]"#)), (1, 0));
    // One step back, and it is open again.
    let undone = found.after(Action::Undone);
    assert_eq!(undone.session.assessment, visit.session.assessment);
}

#[test]
fn what_is_not_there_stays_open_and_is_likely_no_more() {
    let visit = visit(json!({}));
    let control = likely(&visit)[0];
    let missed = visit.clone().after(seen(&visit, control, false));
    let row = &missed.report().controls[control.position()];
    assert_eq!((row.standing.status, row.likely_in), (None, None));
    // Looked at again, and found after all.
    let at = visit.report().controls[control.position()].likely_in.unwrap();
    let found = missed.after(Action::SeenInReport(control, at, true));
    let Some(Artifact::Reports(reports)) = found.session.assessment.artifacts.first().map(|(_, said)| said)
    else {
        panic!("no report")
    };
    assert_eq!((&reports[0].seen[..], reports[0].not_in_report.len()), (&[control][..], 0));
}

#[test]
fn a_hosts_report_within_a_report_takes_the_tick() {
    let host = json!({
        "report-kind": "soc-2", "type": "type-2", "period-end": "2026-06-30", "opinion": "unqualified",
        "covers-product": "yes", "covers-phi": "yes",
    });
    let more = json!({ "subservice": [
        { "name": "Heron Cloud", "method": "carve-out", "controls": ["media-disposal", "facility-access"], "report": host },
    ] });
    let visit = visit(more);
    let report = visit.report();
    let inside = report.controls.iter().find(|c| c.likely_in.is_some_and(|at| at.subservice.is_some()));
    let control = inside.unwrap().control;
    let found = visit.clone().after(seen(&visit, control, true));
    let standing = &found.report().controls[control.position()].standing;
    assert_eq!((standing.origin, standing.status), (Origin::Inherited, Some(Status::Implemented)));
    // A report that is gone by the time takes nothing.
    let gone = Visit::empty().after(seen(&visit, control, true));
    assert!(gone.session.assessment.artifacts.is_empty());
}

#[test]
fn above_the_questions_it_says_how_many_and_leads_to_the_report() {
    let visit = visit(json!({})).asked(AskingOrder::Guided);
    let page = visit.page();
    let left = page.first(r#"[data-part="likely-left"]"#);
    let likely = likely(&visit);
    assert_eq!(left.data("left"), likely.len().to_string());
    assert!(left.text().contains(&format!("{} open questions", likely.len())), "{}", left.text());
    assert_eq!(left.count(r#"[data-part="tick-them"]"#), 1);
    // Once all are looked up, nothing is left to say.
    let all = likely.iter().fold(visit.clone(), |done, control| done.after(seen(&visit, *control, true)));
    assert_eq!(all.on(Screen::Assess).page().count(r#"[data-part="likely-left"]"#), 0);
    assert_eq!(Visit::empty().asked(AskingOrder::Guided).page().count(r#"[data-part="likely-left"]"#), 0);
}
