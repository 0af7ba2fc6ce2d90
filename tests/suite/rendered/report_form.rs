//! The record of an auditor's report on the page: every field with its label and the place in the report where it stands,
//! the six that decide first, the verdict in words, and what a file from before is told.
//!
//! Separate from tests of the engine, which know nothing of a page: here is what a reader with the report open sees.

use super::elements::Element;
use super::visit::{Visit, assessment};
use crosscheck::catalog::bundled;
use crosscheck::engine::{Artifact, Assessment, assess, percent_floor};
use crosscheck::session::{Action, Screen};
use serde_json::{Value, json};

/// What the engine counts as a whole report with nothing against it, by the six that decide.
fn short() -> Value {
    json!({
        "report-kind": "soc-2", "type": "type-2", "whose": "ours", "period-end": "2026-06-30",
        "opinion": "unqualified", "covers-product": "yes", "covers-phi": "yes",
    })
}

/// The same with everything else read and nothing to hold against it.
fn clean() -> Value {
    let rest = json!({
        "period-start": "2025-07-01", "organization": "Quillfeather Claims, Inc.", "entity-match": "contracting-party",
        "carve-out": false, "cuecs": { "read": "none-listed" }, "sections-read": [1, 3, 4],
        "auditor": { "name": "Ledger & Larch LLP", "licence": "active", "peer-review": "pass" },
    });
    with(short(), rest)
}

fn with(mut report: Value, more: Value) -> Value {
    let Value::Object(more) = more else { panic!("no object") };
    report.as_object_mut().unwrap().extend(more);
    report
}

fn said(reports: Value) -> Assessment {
    let profile = json!({ "phi": "yes", "role": "business-associate" });
    let file = json!({
        "format": "crosscheck/assessment", "version": 1, "date": "2026-11-22", "profile": profile,
        "artifacts": { "soc2-report": reports },
    });
    assessment(&file.to_string())
}

/// A visit on the first screen that has these reports.
fn visit(reports: Value) -> Visit {
    let mut visit = Visit::empty().on(Screen::Start);
    visit.session.assessment = said(reports);
    visit
}

fn page(reports: Value) -> Element {
    visit(reports).page()
}

/// A report in which every list has something.
fn everything() -> Value {
    let more = json!({
        "opinion": "qualified",
        "modified": [{ "on": "operation", "criteria": ["CC6.3"], "why": "Access was not taken back." }],
        "criteria-left-out": [{ "criterion": "CC6.4", "reason": "No office." }],
        "commitments": [{ "topic": "uptime", "says": "99.5 %", "we-need": "99.9 %", "enough": false }],
        "bridge": { "from": "2026-07-01", "to": "2026-09-30" },
        "next-in-progress": "yes",
        "exceptions": [{ "criterion": "CC7.2", "control": "log-review", "failed": 2, "of": 25 }],
        "subservice": [{ "name": "Heron Cloud", "method": "carve-out" }],
        "cuecs": { "read": "yes", "list": [{ "says": "Remove users who leave.", "criterion": "CC6.2" }] },
    });
    with(clean(), more)
}

#[test]
fn nothing_is_said_for_anybody_and_no_report_is_a_choice_of_its_own() {
    let page = Visit::empty().on(Screen::Start).page();
    for kind in bundled().artifacts {
        let question = page.first(&format!(r#"[data-question="artifact-{}"]"#, kind.id));
        let values: Vec<&str> = question.all("input").iter().map(|input| input.attribute("value")).collect();
        assert_eq!(values, ["yes", "no", "not-stated"]);
        assert_eq!(question.first("input[checked]").attribute("value"), "not-stated", "{}", kind.id);
    }
    let report = page.first(r#"[data-question="artifact-soc2-report"]"#).text();
    assert!(report.contains("No report") && report.contains("Not stated"), "{report}");
    // Of a report that is there, nothing more is said by that.
    let page = self::page(json!({}));
    for checked in page.all(r#"[data-part="reports"] input[type="radio"][checked]"#) {
        assert_eq!(checked.attribute("value"), "not-stated");
    }
    assert_eq!(page.count(r#"[data-part="reports"] input[type="checkbox"][checked]"#), 0);
    assert_eq!(page.first(r#"[data-part="report-verdict"]"#).data("verdict"), "open");
    assert_eq!(page.count(r#"[data-part="report-worth"]"#), 0);
}

#[test]
fn the_six_that_decide_come_first_and_everything_else_is_folded() {
    let page = page(json!({}));
    let report = page.first(r#"[data-part="report"]"#);
    let short = report.first(r#"[data-part="short-form"]"#);
    let mut ids = Vec::new();
    for field in short.elements() {
        let id = field.find_attribute("id");
        ids.push(id.unwrap_or_else(|| field.first("[for]").attribute("for")));
    }
    let wanted = ["report-kind", "kind", "whose", "date", "opinion", "covers-product", "covers-phi"];
    assert_eq!(ids, wanted.map(|name| format!("artifact-soc2-report-{name}")));
    let in_view =
        report.elements().position(|element| element.find_attribute("data-part") == Some("short-form"));
    let more =
        report.elements().position(|element| element.find_attribute("data-part") == Some("report-more"));
    let verdict = report.elements().position(|e| e.find_attribute("data-part") == Some("report-verdict"));
    assert!(in_view < verdict && verdict < more, "{in_view:?} {verdict:?} {more:?}");
    let sections = page.datas(r#"[data-part="report-section"]"#, "section");
    let order = [
        "cover",
        "opinion",
        "description",
        "companies",
        "users",
        "exceptions",
        "seen",
        "afterwards",
        "auditor",
        "read",
    ];
    assert_eq!(sections, order);
    // One of them is open at a time, as the browser sees to it; none is from the start.
    let names: Vec<&str> =
        page.all(r#"[data-part="report-section"]"#).iter().map(|e| e.attribute("name")).collect();
    assert!(names.iter().all(|name| *name == names[0]));
    assert_eq!(report.count("details[open]"), 0);
}

/// Every field of the record, and the section that it is in.
const FIELDS: [(&str, &[&str]); 10] = [
    ("cover", &["organization", "entity", "system", "period-start", "issued", "previous-period-end"]),
    ("opinion", &["auditor", "parts", "left-out-add", "left-out-0-reason"]),
    (
        "description",
        &[
            "not-covered",
            "commitments-0-topic",
            "commitments-0-says",
            "commitments-0-need",
            "commitments-0-enough",
            "incidents",
            "changes",
            "names-technology",
        ],
    ),
    (
        "companies",
        &[
            "carve-out",
            "subservice-0-name",
            "subservice-0-does",
            "subservice-0-method",
            "subservice-0-controls",
            "subservice-0-expected",
            "subservice-0-agreement",
            "monitors",
        ],
    ),
    (
        "users",
        &[
            "cuecs-read",
            "cuecs-0-says",
            "cuecs-0-state",
            "cuecs-0-criterion",
            "cuecs-0-control",
            "cuecs-0-owner",
            "cuecs-0-due",
            "customer-accounts",
        ],
    ),
    (
        "exceptions",
        &[
            "exceptions",
            "exceptions-0-control",
            "exceptions-0-failed",
            "exceptions-0-of",
            "exceptions-0-repeated",
            "exceptions-0-touches-us",
            "exceptions-0-response",
            "exceptions-0-fixed-on",
        ],
    ),
    ("seen", &["not-in-report", "not-operated", "quarterly"]),
    (
        "afterwards",
        &[
            "next",
            "next-expected",
            "bridge-from",
            "bridge-to",
            "bridge-signed",
            "bridge-signed-by",
            "bridge-changes",
            "bridge-incidents",
        ],
    ),
    ("auditor", &["licence", "peer-review", "checked-on"]),
    ("read", &["sections-read", "read-by", "read-on", "nda"]),
];

#[test]
fn every_field_of_the_record_has_a_label_and_stands_in_its_section() {
    let page = page(everything());
    for (section, fields) in FIELDS {
        let section = page.first(&format!(r#"[data-section="{section}"]"#));
        for field in fields {
            let id = format!("artifact-soc2-report-{field}");
            let element = section.first(&format!(r#"[id="{id}"]"#));
            let label = match element.tag.as_str() {
                "fieldset" => element.first("legend").text(),
                _ => section.first(&format!(r#"[for="{id}"]"#)).text(),
            };
            assert!(!label.is_empty(), "{field}");
        }
    }
    // What the opinion is modified for stands under the opinion.
    let short = page.first(r#"[data-part="short-form"]"#);
    for field in ["modified-0-criteria", "modified-0-on", "modified-0-why"] {
        assert_eq!(short.count(&format!(r#"[id="artifact-soc2-report-{field}"]"#)), 1, "{field}");
    }
    // No two elements have one id, and what a field leans on is there.
    let mut ids: Vec<&str> = page.all("[id]").iter().map(|element| element.attribute("id")).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|two| two[0] != two[1]), "{:?}", ids.windows(2).find(|two| two[0] == two[1]));
    for element in page.all(r#"[data-part="report"] [aria-describedby]"#) {
        for id in element.attribute("aria-describedby").split(' ') {
            assert!(ids.binary_search(&id).is_ok(), "{id}");
        }
    }
}

#[test]
fn each_field_of_the_report_itself_says_where_it_stands() {
    let page = page(everything());
    // Parts of a row stand where the row does, and what is not in the report says whom to ask.
    let alone = |id: &&str| !id.chars().any(|c| c.is_ascii_digit());
    for (_, fields) in FIELDS {
        for field in fields.iter().filter(|field| alone(field)).filter(|field| !field.ends_with("-add")) {
            if field.starts_with("bridge-")
                || ["next-expected", "checked-on", "read-by", "read-on"].contains(field)
            {
                continue;
            }
            let id = format!("artifact-soc2-report-{field}");
            let element = page.first(&format!(r#"[id="{id}"]"#));
            let help = element.attribute("aria-describedby").split(' ').next().unwrap();
            assert!(!page.first(&format!(r#"[id="{help}"]"#)).text().is_empty(), "{field}");
        }
    }
}

#[test]
fn the_verdict_stands_with_the_record_in_words() {
    let verdicts = [
        (json!({}), "open", "Too early for a verdict", None),
        (clean(), "rely", "Rely on it", None),
        (short(), "with-conditions", "Rely on it with conditions", Some(("r22", "CUECs"))),
        (
            with(clean(), json!({ "report-kind": "soc-3" })),
            "do-not-rely",
            "Do not rely",
            Some(("r1", "SOC 3")),
        ),
        (
            with(clean(), json!({ "opinion": "adverse" })),
            "do-not-rely",
            "Do not rely",
            Some(("r12", "adverse")),
        ),
        (
            with(clean(), json!({ "period-end": "2024-06-30", "period-start": "2023-07-01" })),
            "do-not-rely",
            "Do not rely",
            Some(("r9", "too old")),
        ),
        (
            with(clean(), json!({ "sections-read": [1, 4] })),
            "with-conditions",
            "with conditions",
            Some(("unread", "not all been read")),
        ),
        (
            with(clean(), json!({ "previous-period-end": "2025-05-31" })),
            "with-conditions",
            "with conditions",
            Some(("r11", "30 days")),
        ),
        (
            with(clean(), json!({ "exceptions": ["CC7.2"] })),
            "with-conditions",
            "with conditions",
            Some(("r14", "exceptions")),
        ),
        (
            with(clean(), json!({ "exceptions": [{ "criterion": "CC7.2", "touches-us": false }] })),
            "rely",
            "Rely on it",
            Some(("r14", "none of which affects you")),
        ),
    ];
    for (report, id, title, reason) in verdicts {
        let page = page(report.clone());
        let verdict = page.first(r#"[data-part="report-verdict"]"#);
        assert_eq!(verdict.data("verdict"), id, "{report}");
        assert!(verdict.text().contains(title), "{}", verdict.text());
        if let Some((rule, words)) = reason {
            let line = verdict.first(&format!(r#"[data-rule="{rule}"]"#)).text();
            assert!(line.contains(words), "{line}");
        }
        assert!(verdict.all("[data-rule]").iter().all(|line| !line.text().is_empty()), "{}", verdict.text());
    }
}

#[test]
fn every_rule_that_can_apply_has_words_for_what_it_does() {
    // Everything that can be held against a report, in a few records.
    let against = [
        everything(),
        with(
            everything(),
            json!({ "report-kind": "soc-1", "entity-match": "other", "opinion": "disclaimed" }),
        ),
        with(
            everything(),
            json!({
                "auditor": { "licence": "not-found", "peer-review": "fail" }, "covers-product": "partly",
                "covers-phi": "no", "not-operated": ["backups"], "not-in-report": ["unique-user-ids", "backups"],
                "carve-out": true, "monitors-subservice": false, "customer-run-accounts": true,
                "subservice": [{ "name": "Heron Cloud", "agreement": false }], "incidents-disclosed": "some",
                "cuecs": { "read": "none-listed" }, "period-end": "2024-01-01",
            }),
        ),
        with(clean(), json!({ "incidents-disclosed": "none", "names-technology": false })),
    ];
    let mut seen: Vec<String> = Vec::new();
    for report in against {
        let visit = visit(report);
        let reading = &visit.report().attestations[0];
        let page = visit.page();
        let verdict = page.first(r#"[data-part="report-verdict"]"#);
        for reason in &reading.reasons {
            let line = verdict.first(&format!(r#"[data-rule="r{}"]"#, reason.rule));
            assert!(!line.text().is_empty(), "r{}", reason.rule);
            seen.push(format!("r{}", reason.rule));
        }
    }
    seen.sort();
    seen.dedup();
    assert!(seen.len() >= 20, "{seen:?}");
}

#[test]
fn what_the_report_buys_of_the_other_framework_is_a_range_and_the_engines() {
    let visit = visit(short());
    let page = visit.page();
    let worth = page.first(r#"[data-part="report-worth"][data-framework="hipaa"]"#);
    let report = assess(bundled(), &said(short()));
    let rows = report.applicable_of(bundled(), crosscheck::catalog::FrameworkIndex(1));
    let proven = report.proven(&rows).unwrap();
    assert_eq!(worth.data("low"), percent_floor(proven.low).to_string());
    assert_eq!(worth.data("high"), percent_floor(proven.high).to_string());
    assert!(proven.low < proven.high);
    assert!(worth.text().contains("section 4"), "{}", worth.text());
    assert_eq!(page.count(r#"[data-part="report-worth"][data-framework="soc2"]"#), 0);
    // An answer of one's own changes nothing about what the report is worth.
    let control = super::visit::control("unique-user-ids");
    let answered =
        visit.after(Action::StatusChosen(control, Some(crosscheck::engine::Status::NotImplemented))).page();
    assert_eq!(answered.first(r#"[data-part="report-worth"]"#).data("low"), worth.data("low"));
    // Ticking narrows it; without the data there is nothing of it.
    let likely = page.datas(r#"[data-part="seen-left"]"#, "left")[0].parse::<usize>().unwrap();
    assert!(likely > 10, "{likely}");
    let ticked = page.all(r#"[data-part="seen-family"] input"#);
    let ids: Vec<&str> = ticked.iter().map(|input| input.attribute("value")).collect();
    let all = self::page(with(short(), json!({ "seen": ids })));
    let worth = all.first(r#"[data-part="report-worth"][data-framework="hipaa"]"#);
    assert_eq!(worth.data("low"), worth.data("high"));
    assert_eq!(all.datas(r#"[data-part="seen-left"]"#, "left"), ["0"]);
    let without = self::page(with(short(), json!({ "covers-phi": "no" })));
    assert_eq!(without.first(r#"[data-part="report-worth"]"#).data("high"), "0");
}

#[test]
fn each_report_has_fields_of_its_own_and_can_be_removed_where_there_are_several() {
    let host = json!({ "report-kind": "soc-2", "whose": "subservice", "organization": "Heron Cloud" });
    let page = page(json!([clean(), host]));
    assert_eq!(page.count(r#"[data-part="report"]"#), 2);
    assert_eq!(page.count(r#"[data-part="remove-report"]"#), 2);
    assert_eq!(page.count(r#"[id="artifact-soc2-report-2-performs"]"#), 1);
    assert_eq!(page.count(r#"[id="artifact-soc2-report-performs"]"#), 0);
    let title = page.first("#artifact-soc2-report-2-title").text();
    assert_eq!(title, "Report 2: Heron Cloud");
    let page = self::page(clean());
    assert_eq!(page.count(r#"[data-part="remove-report"]"#), 0);
    assert_eq!(page.count(r#"[data-part="add-report"]"#), 1);
    // One that a file has inside another is read there, without a place for more inside it.
    let inside = json!({ "name": "Heron Cloud", "report": short() });
    let page = self::page(with(clean(), json!({ "subservice": [inside] })));
    assert_eq!(page.count(r#"[data-part="inner-report"] [data-part="report-verdict"]"#), 1);
    assert_eq!(page.count(r#"[data-part="inner-report"] [data-rows="subservice"]"#), 0);
}

#[test]
fn days_that_cannot_be_are_said_beside_their_field() {
    let dates = json!({ "period-start": "2026-07-01", "issued": "2026-06-01" });
    let page = page(with(short(), dates));
    let warnings = page.all(r#"[data-part="day-warning"]"#);
    assert_eq!(warnings.len(), 3, "both ends of the period, and the day of issue");
    // Whatever was typed stays: each is still in its field.
    assert_eq!(page.first("#artifact-soc2-report-issued").attribute("value"), "2026-06-01");
}

#[test]
fn who_opens_a_file_from_before_is_told_what_changed_and_why() {
    let before = json!({
        "type": "type-2", "categories": ["security"], "opinion": "unqualified", "period-end": "2026-06-30", "carve-out": false,
    });
    let opened = Visit::empty().after(Action::FileRead(Box::new(said(before)), Vec::new()));
    let page = opened.page();
    let told = page.first(r#"[data-part="message"][data-message="file-opened"] [data-part="older-file"]"#);
    assert!(told.text().contains("used to assume"), "{}", told.text());
    assert_eq!(told.datas("li[data-framework]", "framework"), ["soc2", "hipaa"]);
    let soc2 = told.first(r#"li[data-framework="soc2"]"#).text();
    assert!(soc2.contains("between 0% and 100%") && soc2.contains("if all of that is true"), "{soc2}");
    // What is not stated is not stated, and nothing else.
    let Some(Artifact::Reports(reports)) =
        opened.session.assessment.artifact(bundled().find_artifact("soc2-report").unwrap())
    else {
        panic!("no report")
    };
    assert_eq!((reports[0].kind, reports[0].covers_product, reports[0].covers_data), (None, None, None));
    // What was kept from before says it beside the report.
    let kept = visit(json!({ "type": "type-1", "opinion": "unqualified" })).page();
    assert_eq!(kept.count(r#"[data-part="reports"] [data-part="older-file"]"#), 1);
    // A file that states them is opened without a word about it.
    let page = Visit::empty().after(Action::FileRead(Box::new(said(clean())), Vec::new())).page();
    assert_eq!(page.count(r#"[data-part="older-file"]"#), 0);
}

#[test]
fn what_is_typed_into_one_field_is_one_step_and_made_fit_for_the_file() {
    let kind = bundled().find_artifact("soc2-report").unwrap();
    let typed = |text: &str, field: u8| {
        let report = crosscheck::engine::AttestationReport {
            organization: text.to_owned(),
            not_covered: vec![String::new(), "Region\u{202e} two".to_owned(), " ".to_owned()],
            ..Default::default()
        };
        Action::ArtifactTyped(kind, field, Artifact::Reports(vec![report]))
    };
    let mut visit =
        Visit::empty().after(Action::ArtifactStated(kind, Some(Artifact::Reports(vec![Default::default()]))));
    for text in ["H", "He", "Her\u{200b}on"] {
        visit.act(typed(text, 1));
    }
    let reports = visit.session.assessment.artifact(kind).unwrap().reports();
    assert_eq!(reports[0].organization, "Heron");
    assert_eq!(reports[0].not_covered, ["Region two"]);
    let undone = visit.clone().after(Action::Undone);
    assert_eq!(undone.session.assessment.artifact(kind).unwrap().reports()[0].organization, "");
    // Another field is another step.
    let undone = visit.after(typed("Herons", 2)).after(Action::Undone);
    assert_eq!(undone.session.assessment.artifact(kind).unwrap().reports()[0].organization, "Heron");
    // What is longer than a file takes is not taken in.
    let long = undone.after(typed(&"x".repeat(5_000), 2));
    assert_eq!(long.session.assessment.artifact(kind).unwrap().reports()[0].organization, "Heron");
    assert_eq!(long.page().count(r#"[data-message="text-too-long"]"#), 1);
}

#[test]
fn the_verdict_names_categories_that_are_lacking_and_says_that_a_report_from_later_cannot_be_right() {
    let part = bundled().find_part("availability").unwrap();
    let mut visit = visit(with(clean(), json!({ "categories": ["security"] })));
    let line = |visit: &Visit| {
        let page = visit.page();
        let verdict = page.first(r#"[data-part="report-verdict"]"#);
        (verdict.data("verdict").to_owned(), verdict.find(r#"[data-rule="r7"]"#).map(Element::text))
    };
    assert_eq!(line(&visit), ("rely".to_owned(), None));
    visit.session.assessment.scope.push(part);
    let (verdict, says) = line(&visit);
    assert_eq!(verdict, "with-conditions");
    assert!(says.unwrap().contains("In scope and not in the report: Availability."));
    // A criterion that is left out keeps the words of the rule.
    let left =
        json!({ "categories": ["security", "availability"], "criteria-left-out": [{ "criterion": "A1.3" }] });
    let mut left = self::visit(with(clean(), left));
    left.session.assessment.scope.push(part);
    assert!(line(&left).1.unwrap().contains("criteria are left out"));
    // A period that ends after the day of the assessment: the report answers nothing, and says why where it is entered.
    let later = page(with(clean(), json!({ "period-end": "2027-06-30", "period-start": "2026-07-01" })));
    let silent = later.first(r#"[data-part="report-silent"]"#).text();
    assert!(silent.contains("its period ends after the day of the assessment"), "{silent}");
}
