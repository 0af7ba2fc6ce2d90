//! What a report leaves to its reader and to other organizations: in the plan while it is missing, with the criterion that
//! leans on it, in the full report, in the reply to a buyer and in the API's report, and in no score.
//!
//! Separate from the form, in which it is entered.

use super::elements::Element;
use super::visit::{Visit, assessment};
use crosscheck::catalog::bundled;
use crosscheck::engine::assess;
use crosscheck::session::{Action, Depth, Opened, PlanView, ReportWish, ResultsView, Screen, SharePlace};
use serde_json::{Value, json};

/// A visit with a current report that leaves these to its reader.
fn visit(opinion: &str, list: &Value) -> Visit {
    let file = json!({
        "format": "crosscheck/assessment", "version": 1, "date": "2026-11-22",
        "profile": { "phi": "yes", "role": "business-associate" },
        "artifacts": { "soc2-report": {
            "report-kind": "soc-2", "type": "type-2", "period-start": "2025-07-01", "period-end": "2026-06-30",
            "opinion": opinion, "covers-product": "yes", "covers-phi": "yes",
            "cuecs": { "read": "yes", "list": list },
        } },
    });
    let mut visit = Visit::empty();
    visit.session.assessment = assessment(&file.to_string());
    visit
}

fn missing() -> Value {
    json!([
        { "says": "Remove users who leave.", "criterion": "CC6.2", "control": "access-removal", "state": "missing",
          "owner": "Ward office", "due": "2027-01-31" },
        { "says": "Review users each quarter.", "criterion": "CC6.3", "state": "partly" },
        { "says": "Turn on single sign-on.", "state": "ours" },
        { "says": "Encrypt uploads.", "state": "not-for-us" },
        { "criterion": "CC6.2" },
    ])
}

fn plan(visit: &Visit) -> Element {
    visit.clone().on(Screen::Plan).after(Action::PlanOpened(PlanView::Next)).page()
}

fn opened(visit: &Visit, id: &str) -> Element {
    let requirement = bundled().find_requirement(id).unwrap();
    visit
        .clone()
        .on(Screen::Results)
        .after(Action::ExplanationOpened(Opened::Requirement(requirement)))
        .page()
}

#[test]
fn what_is_missing_is_a_step_of_the_plan_with_owner_and_day() {
    let page = plan(&visit("unqualified", &missing()));
    let lines = page.first(r#"[data-part="plan-left-to-you"]"#);
    let states: Vec<&str> = lines.datas("li", "state");
    assert_eq!(states, ["missing", "partly", "not-stated"]);
    let first = lines.all("li")[0].text();
    for part in ["Remove users who leave.", "Missing", "CC6.2", "Ward office", "due"] {
        assert!(first.contains(part), "{part} in {first}");
    }
    let title = bundled().controls[bundled().find_control("access-removal").unwrap().position()].title;
    assert!(first.contains(title), "{first}");
    // What somebody wrote is not translated, and what is in place or does not apply is nothing to do.
    assert_eq!(lines.all("li")[0].count(r#"bdi[translate="no"]"#), 2);
    assert!(!lines.text().contains("single sign-on") && !lines.text().contains("Encrypt uploads"));
}

#[test]
fn the_criterion_that_leans_on_it_says_so() {
    let visit = visit("unqualified", &missing());
    let here = |id: &str| opened(&visit, id).all(r#"[data-part="left-here"] li"#).len();
    assert_eq!([here("soc2:CC6.2"), here("soc2:CC6.3"), here("soc2:CC6.1")], [2, 1, 0]);
}

#[test]
fn it_moves_no_score_and_where_nobody_relies_on_the_report_it_is_nothing_to_do() {
    let with = visit("unqualified", &missing());
    let without = visit("unqualified", &json!([]));
    let scores = |visit: &Visit| {
        let report = assess(bundled(), &visit.session.assessment);
        report.frameworks.into_iter().map(|row| row.score).collect::<Vec<_>>()
    };
    assert_eq!(scores(&with), scores(&without));
    assert_eq!(plan(&without).count(r#"[data-part="plan-left-to-you"]"#), 0);
    assert_eq!(plan(&visit("adverse", &missing())).count(r#"[data-part="plan-left-to-you"]"#), 0);
}

/// A visit with a report of one's own that leaves things to readers and to two organizations, and the report of one of them.
fn with_hosts() -> Visit {
    let report = |more: Value| {
        let mut report = json!({
            "report-kind": "soc-2", "type": "type-2", "period-start": "2025-07-01", "period-end": "2026-06-30",
            "opinion": "unqualified", "covers-product": "yes", "covers-phi": "yes", "categories": ["security"],
        });
        report.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        report
    };
    let hosts = report(json!({
        "cuecs": { "read": "yes", "list": [
            { "says": "Close ports nobody needs.", "state": "ours" }, { "says": "Patch your images.", "state": "missing" },
        ] },
    }));
    let own = report(json!({
        "cuecs": { "read": "yes", "list": missing() },
        "subservice": [
            { "name": "Heron Cloud", "does": "hosting", "method": "carve-out", "controls": ["facility-access"],
              "csocs": "Guards the halls.", "report": hosts },
            { "name": "Wren Mail", "method": "carve-out", "controls": ["audit-logging", "log-review"] },
            { "name": "Lark Desk", "method": "inclusive", "controls": ["access-review"] },
        ],
    }));
    let file = json!({
        "format": "crosscheck/assessment", "version": 1, "date": "2026-11-22", "subject": { "name": "Quill" },
        "profile": { "phi": "yes", "role": "business-associate" }, "artifacts": { "soc2-report": own },
    });
    let mut visit = Visit::empty();
    visit.session.assessment = assessment(&file.to_string());
    visit
}

fn sheet(visit: &Visit, wish: ReportWish) -> Element {
    let visit = visit.clone().on(Screen::Results).after(Action::ReportWished(Box::new(wish)));
    visit.after(Action::ResultsOpened(ResultsView::Report)).page()
}

fn at(depth: Depth) -> ReportWish {
    ReportWish { depth, ..ReportWish::default() }
}

#[test]
fn the_full_report_has_what_is_left_to_readers_and_to_other_organizations() {
    let page = sheet(&with_hosts(), at(Depth::Everything));
    let left = page.first(r#"[data-part="report-left"]"#);
    let readers = left.first(r#"[data-part="left-to-readers"]"#);
    let states = ["missing", "partly", "ours", "not-for-us", "not-stated", "ours", "missing"];
    assert_eq!(readers.datas("li", "state"), states);
    let lines = readers.all("li");
    for part in ["Remove users who leave.", "CC6.2", "Ward office", "due"] {
        assert!(lines[0].text().contains(part), "{part} in {}", lines[0].text());
    }
    assert!(lines[6].text().contains("Patch your images.") && lines[6].text().contains("Heron Cloud"));
    let organizations = left.first(r#"[data-part="left-to-organizations"]"#);
    assert_eq!(organizations.datas("li", "state"), ["covered", "open"]);
    let lines = organizations.all("li");
    for part in
        ["Heron Cloud", "hosting", "performs 1 control", "Its own report counts.", "Guards the halls."]
    {
        assert!(lines[0].text().contains(part), "{part} in {}", lines[0].text());
    }
    for part in ["Wren Mail", "performs 2 controls", "No report on it counts."] {
        assert!(lines[1].text().contains(part), "{part} in {}", lines[1].text());
    }
    assert!(!left.text().contains("Lark Desk"), "an inclusive report leaves nothing out");
    // The report itself says that something is carved out, by its organizations as by the one answer.
    let named = page.first(r#"[data-part="report-assurance"] [data-artifact="soc2-report"]"#).text();
    assert!(named.contains("carved out"), "{named}");
}

#[test]
fn the_shortest_report_has_no_room_for_it_and_an_unattributable_one_no_name() {
    let short = sheet(&with_hosts(), at(Depth::Executive));
    assert_eq!(short.count(r#"[data-part="report-left"]"#), 0);
    let wish = ReportWish { is_unattributable: true, ..at(Depth::Everything) };
    let text = sheet(&with_hosts(), wish).first(r#"[data-part="report-left"]"#).text();
    for typed in ["Heron", "Wren", "Ward office", "Remove users", "Guards", "hosting"] {
        assert!(!text.contains(typed), "{typed} in {text}");
    }
    assert!(text.contains("organization 1") && text.contains("organization 2"), "{text}");
    let none = visit("unqualified", &json!([]));
    assert_eq!(sheet(&none, at(Depth::Everything)).count(r#"[data-part="report-left"]"#), 0);
}

#[test]
fn the_reply_to_a_buyer_says_what_is_left_to_them_and_to_others() {
    let reply = |visit: &Visit| visit.clone().after(Action::ShareOpened(SharePlace::Reply)).page();
    let page = reply(&with_hosts());
    let lines: Vec<String> = page.all(r#"[data-block="left"] li"#).iter().map(|line| line.text()).collect();
    let text = lines.join("\n");
    assert_eq!(lines.len(), 5 + 2 + 1, "{text}");
    assert!(lines[0].contains("Yours to do: Remove users who leave. (CC6.2)"), "{text}");
    // How somebody who read it stands is not the buyer's state, and stays out.
    assert!(!text.contains("Missing") && !text.contains("Ward office"), "{text}");
    assert!(lines[5].contains("Heron Cloud") && lines[5].contains("its own report counts today"), "{text}");
    assert!(lines[6].contains("Wren Mail") && lines[6].contains("we hold no report"), "{text}");
    assert!(lines[7].contains("2 controls to us: 1 in place"), "{text}");
}

#[test]
fn the_report_of_the_api_has_both_with_each_reading() {
    let wire = with_hosts().wire();
    let readings = wire["attestations"].as_array().unwrap();
    assert_eq!(readings.len(), 2);
    let own = &readings[0];
    let to_do = |reading: &Value| -> Vec<bool> {
        reading["user-controls"]
            .as_array()
            .unwrap()
            .iter()
            .map(|left| left["to-do"].as_bool().unwrap())
            .collect()
    };
    assert_eq!(to_do(own), [true, true, false, false, true]);
    assert_eq!(
        own["user-controls"][0],
        json!({
            "says": "Remove users who leave.", "criterion": "soc2:CC6.2", "control": "access-removal",
            "state": "missing", "owner": "Ward office", "due": "2027-01-31", "to-do": true,
        })
    );
    let its_report = json!({ "artifact": "soc2-report", "position": 0, "subservice": 0 });
    assert_eq!(
        own["carve-outs"],
        json!([
            { "organization": 0, "name": "Heron Cloud", "controls": ["facility-access"], "covered-by": its_report },
            { "organization": 1, "name": "Wren Mail", "controls": ["audit-logging", "log-review"], "covered-by": null },
        ])
    );
    assert_eq!((to_do(&readings[1]), &readings[1]["carve-outs"]), (vec![false, true], &json!([])));
    // What nobody should rely on leaves nobody anything to do.
    let adverse = visit("adverse", &missing()).wire();
    assert_eq!(to_do(&adverse["attestations"][0]), [false; 5]);
}
