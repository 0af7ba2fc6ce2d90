//! What does not fit together in an assessment: each finding alone, and nothing where all fits.
//!
//! Separate from scoring, which must not depend on any of it.

use super::small_catalog::{ArtifactRow, Limit, SmallCatalog, Speaks, control};
use crosscheck::catalog::{ArtifactIndex, Assurance, Catalog, Designation, bundled};
use crosscheck::engine::{
    Answer, Artifact, Assessment, AttestationKind, AttestationReport, Course, Day, Decision, Document,
    Evidence, Extent, Finding, Level, Opinion, ParameterValue, ReportKind, Status, TestException, assess,
    find_inconsistencies,
};
use std::sync::OnceLock;

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<&'static Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| {
        let mut small = SmallCatalog::new()
            .requirement("alpha/base/a", "alpha:A1", Designation::Undesignated, &["locks", "keys"])
            .requirement("beta/rule/c", "beta:1", Designation::Required, &["locks", "guards"])
            .requirement("beta/rule/c", "beta:2", Designation::Addressable, &["keys", "moat"]);
        small.artifacts = vec![
            ArtifactRow {
                id: "report".to_owned(),
                speaks: Speaks::Framework("alpha".to_owned()),
                stale_after_days: Some(365),
                bridged_after_days: Some(548),
                performed_by_host: Vec::new(),
            },
            ArtifactRow {
                id: "letter".to_owned(),
                speaks: Speaks::Controls(vec!["guards".to_owned()], Assurance::Documented),
                stale_after_days: None,
                bridged_after_days: None,
                performed_by_host: Vec::new(),
            },
            ArtifactRow {
                id: "test".to_owned(),
                speaks: Speaks::Controls(vec!["moat".to_owned()], Assurance::Tested),
                stale_after_days: Some(365),
                bridged_after_days: None,
                performed_by_host: Vec::new(),
            },
        ];
        small.control("keys").requires = Some("locks".to_owned());
        small.control("locks").parameters = vec![("days".to_owned(), Limit::AtMost(30))];
        small.build()
    })
}

fn day(text: &str) -> Option<Day> {
    Some(Day::parse(text).unwrap())
}

fn found(change: impl FnOnce(&mut Assessment)) -> Vec<(&'static str, Level)> {
    let mut assessment = Assessment::empty(catalog());
    assessment.date = day("2026-11-22");
    change(&mut assessment);
    let report = assess(catalog(), &assessment);
    let findings = find_inconsistencies(catalog(), &assessment, &report);
    findings.iter().map(|finding| (finding.id(), finding.level())).collect()
}

fn ids(change: impl FnOnce(&mut Assessment)) -> Vec<&'static str> {
    found(change).into_iter().map(|(id, _)| id).collect()
}

fn answer(assessment: &mut Assessment, id: &str, answer: Answer) {
    *assessment.answer_mut(control(catalog(), id)) = answer;
}

fn status(assessment: &mut Assessment, id: &str, status: Status) {
    let justification = if status.needs_justification() { "because".to_owned() } else { String::new() };
    answer(assessment, id, Answer { status: Some(status), justification, ..Answer::default() });
}

fn report(period_end: Option<Day>) -> Artifact {
    Artifact::Reports(vec![AttestationReport {
        kind: Some(ReportKind::Criteria),
        examined: Some(AttestationKind::Operation),
        covers_product: Some(Extent::Yes),
        covers_data: Some(Extent::Yes),
        parts: Some(vec![catalog().find_part("base").unwrap()]),
        opinion: Some(Opinion::Unqualified),
        period_end,
        ..AttestationReport::default()
    }])
}

fn decide(assessment: &mut Assessment, decision: Decision) {
    let requirement = catalog().find_requirement("beta:2").unwrap();
    assessment.records.decisions.push((requirement, decision));
}

fn course(course: Course) -> Decision {
    Decision { course: Some(course), reason: "r".into(), instead: "i".into(), ..Decision::default() }
}

#[test]
fn nothing_is_found_where_all_fits() {
    assert_eq!(ids(|_| {}), [""; 0]);
    assert_eq!(
        ids(|a| {
            for control in ["locks", "keys", "guards", "moat"] {
                status(a, control, Status::Implemented);
            }
            a.artifacts.push((ArtifactIndex(0), report(day("2026-06-30"))));
            decide(a, course(Course::Implemented));
        }),
        [""; 0]
    );
}

#[test]
fn answers_that_do_not_count_or_contradict() {
    assert_eq!(
        found(|a| answer(a, "locks", Answer::with_status(Status::Planned))),
        [("reason-missing", Level::Error)]
    );
    assert_eq!(ids(|a| status(a, "guards", Status::Alternative)), ["alternative-not-accepted"]);
    // In an addressable specification an alternative counts; it has to be written down.
    assert_eq!(found(|a| status(a, "moat", Status::Alternative)), [("decision-missing", Level::Warning)]);
    assert_eq!(
        ids(|a| {
            a.artifacts.push((ArtifactIndex(0), report(day("2026-06-30"))));
            status(a, "locks", Status::NotImplemented);
            status(a, "keys", Status::NotImplemented);
        }),
        ["against-artifact", "against-artifact", "decision-missing"]
    );
    assert_eq!(
        ids(|a| {
            let parameters = vec![(0, ParameterValue::Number(90))];
            answer(a, "locks", Answer { parameters, ..Answer::with_status(Status::Implemented) });
        }),
        ["threshold-missed"]
    );
}

#[test]
fn what_builds_on_nothing() {
    let keys_with = |first: Option<Status>| {
        ids(|a| {
            status(a, "keys", Status::Implemented);
            if let Some(first) = first {
                status(a, "locks", first);
            }
        })
    };
    assert_eq!(keys_with(None), [""; 0], "what is open is not missing");
    assert_eq!(keys_with(Some(Status::Partial)), [""; 0]);
    for first in [Status::NotImplemented, Status::Planned] {
        assert_eq!(keys_with(Some(first)), ["prerequisite-missing"], "{first:?}");
    }
    // Required, so it is open, whatever it is called.
    assert_eq!(keys_with(Some(Status::NotApplicable)), ["not-applicable-not-accepted"]);
}

#[test]
fn high_assurance_needs_something_to_show() {
    let locks = |assurance, evidence: &[&str], change: fn(&mut Assessment)| {
        ids(|a| {
            let evidence = evidence.iter().map(|line| (*line).to_owned()).collect();
            let said =
                Answer { assurance: Some(assurance), evidence, ..Answer::with_status(Status::Implemented) };
            answer(a, "locks", said);
            change(a);
        })
    };
    let as_it_is: fn(&mut Assessment) = |_| {};
    assert_eq!(locks(Assurance::Documented, &[], as_it_is), [""; 0]);
    assert_eq!(locks(Assurance::Tested, &[], as_it_is), ["nothing-to-show"]);
    assert_eq!(locks(Assurance::Tested, &["  "], as_it_is), ["nothing-to-show"]);
    assert_eq!(locks(Assurance::Tested, &["ticket"], as_it_is), [""; 0]);
    let with_entry: fn(&mut Assessment) = |a| {
        let controls = vec![control(catalog(), "locks")];
        a.records
            .evidence
            .push(("e1".into(), Evidence { date: day("2026-01-01"), controls, ..Evidence::default() }));
    };
    assert_eq!(locks(Assurance::Tested, &[], with_entry), [""; 0]);
    assert_eq!(locks(Assurance::AttestedOperation, &["ticket"], as_it_is), ["attested-by-nothing"]);
    let with_report: fn(&mut Assessment) =
        |a| a.artifacts.push((ArtifactIndex(0), report(day("2026-06-30"))));
    assert_eq!(locks(Assurance::AttestedOperation, &[], with_report), [""; 0]);
}

#[test]
fn artifacts_out_of_time() {
    let with = |end: Option<Day>| found(|a| a.artifacts.push((ArtifactIndex(0), report(end))));
    assert_eq!(with(day("2026-06-30")), []);
    // A report that is too old, or undated, answers nothing: nothing rests on it.
    assert_eq!(with(day("2025-06-30")), []);
    assert_eq!(with(None), []);
    assert_eq!(with(day("2026-11-23")), [("artifact-from-later", Level::Error)]);
    // Age is no matter where nothing rests on it, and where the catalog sets no limit.
    let answered = ids(|a| {
        a.artifacts.push((ArtifactIndex(0), report(day("2020-06-30"))));
        status(a, "locks", Status::Implemented);
        status(a, "keys", Status::Implemented);
    });
    assert_eq!(answered, [""; 0]);
    let letter = Artifact::Document(Document { date: day("2001-01-01"), ..Document::default() });
    assert_eq!(ids(|a| a.artifacts.push((ArtifactIndex(1), letter))), [""; 0]);
}

#[test]
fn how_many_answers_rest_on_an_old_document_is_said() {
    let found = |date: Option<Day>| {
        let mut assessment = Assessment::empty(catalog());
        assessment.date = day("2026-11-22");
        let letter = Artifact::Document(Document { date, ..Document::default() });
        assessment.artifacts.push((ArtifactIndex(2), letter));
        let report = assess(catalog(), &assessment);
        find_inconsistencies(catalog(), &assessment, &report)
    };
    assert_eq!(found(None), [Finding::RestsOnOld(ArtifactIndex(2), 1)]);
    assert_eq!(found(day("2025-11-21")), [Finding::RestsOnOld(ArtifactIndex(2), 1)]);
    assert_eq!(found(day("2025-11-22")), []);
}

/// What a report does not cover, and what it found, is said.
#[test]
fn what_a_report_does_not_reach_is_said() {
    let with = |change: fn(&mut AttestationReport)| {
        found(|a| {
            let Artifact::Reports(mut reports) = report(day("2026-06-30")) else { return };
            change(&mut reports[0]);
            a.artifacts.push((ArtifactIndex(0), Artifact::Reports(reports)));
        })
    };
    let elsewhere = |report: &mut AttestationReport| report.parts = Some(Vec::new());
    assert_eq!(with(elsewhere), [("scope-not-covered", Level::Warning)]);
    let outside = |report: &mut AttestationReport| {
        report.parts = Some(Vec::new());
        let criterion = catalog().find_requirement("alpha:A1");
        report.exceptions = vec![TestException { criterion, ..TestException::default() }];
    };
    assert_eq!(
        with(outside),
        [("scope-not-covered", Level::Warning), ("exception-not-covered", Level::Warning)]
    );
    let against = |report: &mut AttestationReport| report.opinion = Some(Opinion::Adverse);
    assert_eq!(with(against), [("found-wanting", Level::Error)]);
}

/// What was mended after the period, and shown, contradicts nothing.
#[test]
fn evidence_later_than_the_report_makes_a_note_of_a_contradiction() {
    let with = |date: &str| {
        found(|a| {
            let Artifact::Reports(mut reports) = report(day("2026-06-30")) else { return };
            let control = Some(control(catalog(), "keys"));
            reports[0].exceptions = vec![TestException { control, ..TestException::default() }];
            a.artifacts.push((ArtifactIndex(0), Artifact::Reports(reports)));
            status(a, "keys", Status::Implemented);
            let evidence =
                Evidence { date: day(date), controls: control.into_iter().collect(), ..Evidence::default() };
            a.records.evidence.push(("e1".into(), evidence));
        })
    };
    assert_eq!(with("2026-06-30"), [("against-artifact", Level::Error)]);
    assert_eq!(with("2026-07-01"), [("later-than-artifact", Level::Note)]);
}

#[test]
fn decisions_on_addressable_specifications() {
    let with = |keys: Status, decision: Option<Decision>| {
        ids(|a| {
            status(a, "keys", keys);
            status(a, "moat", Status::Implemented);
            if let Some(decision) = decision {
                decide(a, decision);
            }
        })
    };
    assert_eq!(with(Status::NotApplicable, None), ["decision-missing"]);
    assert_eq!(with(Status::Planned, None), [""; 0], "a plan departs from nothing");
    assert_eq!(with(Status::Alternative, Some(course(Course::Alternative))), [""; 0]);
    assert_eq!(with(Status::Alternative, Some(course(Course::Implemented))), ["decision-differs"]);
    assert_eq!(with(Status::Implemented, Some(course(Course::NotReasonable))), ["decision-differs"]);
    assert_eq!(with(Status::Implemented, Some(Decision::default())), ["decision-incomplete"]);
    let bare = |course| Decision { course: Some(course), ..Decision::default() };
    assert_eq!(with(Status::Implemented, Some(bare(Course::Implemented))), [""; 0]);
    assert_eq!(with(Status::Alternative, Some(bare(Course::Alternative))), ["decision-incomplete"]);
    let unsaid = Decision { instead: " ".into(), ..course(Course::Alternative) };
    assert_eq!(with(Status::Alternative, Some(unsaid)), ["decision-incomplete"]);
    let overdue = Decision { review: day("2026-11-21"), ..course(Course::Alternative) };
    assert_eq!(with(Status::Alternative, Some(overdue)), ["decision-overdue"]);
    let today = Decision { review: day("2026-11-22"), ..course(Course::Alternative) };
    assert_eq!(with(Status::Alternative, Some(today)), [""; 0]);
}

#[test]
fn evidence_and_days_gone_by() {
    let evidence = |change: fn(&mut Evidence)| {
        found(|a| {
            let controls = vec![control(catalog(), "locks")];
            let mut evidence = Evidence { date: day("2026-01-01"), controls, ..Evidence::default() };
            change(&mut evidence);
            a.records.evidence.push(("e1".into(), evidence));
        })
    };
    assert_eq!(evidence(|_| {}), []);
    assert_eq!(evidence(|e| e.date = None), [("evidence-undated", Level::Note)]);
    assert_eq!(evidence(|e| e.controls.clear()), [("evidence-for-nothing", Level::Note)]);
    assert_eq!(evidence(|e| e.date = day("2026-11-23")), [("evidence-from-later", Level::Error)]);
    assert_eq!(evidence(|e| e.review = day("2026-11-21")), [("evidence-overdue", Level::Warning)]);
    let due = |status: Option<Status>, date| {
        ids(|a| {
            answer(
                a,
                "guards",
                Answer { status, due: day(date), justification: "j".into(), ..Answer::default() },
            )
        })
    };
    assert_eq!(due(None, "2026-11-21"), ["overdue"]);
    assert_eq!(due(Some(Status::Planned), "2026-11-21"), ["overdue"]);
    assert_eq!(due(Some(Status::Planned), "2026-11-22"), [""; 0]);
    assert_eq!(due(Some(Status::Implemented), "2026-11-21"), [""; 0]);
}

#[test]
fn without_a_day_nothing_is_late() {
    let none = ids(|a| {
        a.date = None;
        answer(a, "guards", Answer { due: day("1999-01-01"), ..Answer::default() });
        a.artifacts.push((
            ArtifactIndex(1),
            Artifact::Document(Document { date: day("9999-01-01"), ..Document::default() }),
        ));
    });
    assert_eq!(none, [""; 0]);
}

/// What nobody asks is not looked at, and errors come before warnings before notes.
#[test]
fn only_what_is_asked_counts_and_the_worst_comes_first() {
    let catalog = bundled();
    let mut assessment = Assessment::empty(catalog);
    assessment.date = day("2026-11-22");
    for control in catalog.control_indices() {
        *assessment.answer_mut(control) = Answer::with_status(Status::Planned);
    }
    assessment.records.evidence.push(("e1".into(), Evidence::default()));
    let report = assess(catalog, &assessment);
    let findings = find_inconsistencies(catalog, &assessment, &report);
    let levels: Vec<Level> = findings.iter().map(Finding::level).collect();
    assert!(levels.is_sorted(), "{levels:?}");
    let asked = report.controls.iter().filter(|row| row.is_asked).count();
    assert!(asked < catalog.controls.len());
    let reasons = findings.iter().filter(|finding| matches!(finding, Finding::ReasonMissing(_))).count();
    assert_eq!(reasons, asked);
}
