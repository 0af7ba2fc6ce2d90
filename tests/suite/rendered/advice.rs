//! The advice on the start screen: three subjects, each with what a reader of the articles and the rules would expect,
//! every line with its reason and its sources, and boundaries that follow the numbers given.
//!
//! Separate from the browser's test, which types and unfolds.

use super::elements::Element;
use super::visit::{Visit, stated};
use crosscheck::catalog::knowledge;
use crosscheck::session::{Action, Screen};

fn said(profile: &str) -> Visit {
    let text = format!(
        r#"{{"format":"crosscheck/assessment","version":1,"date":"2026-11-22","profile":{profile},"artifacts":{{}}}}"#
    );
    Visit::kept(&text).on(Screen::Start)
}

/// The ids of the rules that are shown under a question.
fn rules(page: &Element, question: &str) -> Vec<String> {
    let shown = format!(r#"[data-part="advice"] [data-question="{question}"] [data-rule]"#);
    page.datas(&shown, "rule").into_iter().map(str::to_owned).collect()
}

#[track_caller]
fn assert_has(rules: &[String], wanted: &[&str]) {
    for rule in wanted {
        assert!(rules.iter().any(|shown| shown == rule), "{rule} is not among {rules:?}");
    }
}

#[test]
fn a_telehealth_start_up_with_nothing_yet() {
    let page = said(
        r#"{"phi":"yes","role":"business-associate","product":"engagement","customers":"large-health-systems"}"#,
    )
    .page();
    let duties = rules(&page, "duties");
    assert_has(
        &duties,
        &[
            "duties/business-associate",
            "duties/direct-duties",
            "duties/risk-analysis-first",
            "duties/customer-agreements-missing",
        ],
    );
    assert!(!duties.iter().any(|rule| rule == "duties/covered-entity"));
    assert_has(&rules(&page, "market"), &["market/large-health-systems"]);
    assert_eq!(rules(&page, "path"), ["path/parallel", "path/hipaa-is-due"]);
    assert_eq!(rules(&page, "categories").len(), 5);
}

#[test]
fn an_app_for_consumers_outside_hipaa_is_sent_to_the_ftcs_rule() {
    let mut visit = said(r#"{"phi":"no","role":"neither","customers":"consumers"}"#);
    assert_eq!(rules(&visit.page(), "duties")[0], "duties/neither");
    visit.act(stated("consumer-health-records", "yes"));
    let page = visit.page();
    assert_eq!(rules(&page, "duties")[0], "duties/consumer-records");
    assert!(page.first(r#"[data-rule="duties/consumer-records"]"#).text().contains("FTC"));
}

#[test]
fn analytics_on_data_that_arrives_de_identified_owes_hipaa_nothing_until_it_de_identifies_itself() {
    let mut visit = said(r#"{"phi":"de-identified","product":"analytics"}"#);
    assert_eq!(rules(&visit.page(), "duties")[0], "duties/de-identified-only");
    visit.act(stated("phi", "yes"));
    visit.act(stated("de-identifies", "yes"));
    assert_has(&rules(&visit.page(), "duties"), &["duties/business-associate", "duties/de-identifying"]);
}

#[test]
fn every_line_has_its_reason_and_its_sources() {
    let page = said(r#"{"phi":"yes"}"#).page();
    let lines = page.all(r#"[data-part="advice"] details[data-rule]"#);
    assert!(lines.len() > 20);
    for line in lines {
        let rule = line.data("rule");
        assert!(line.first(".crosscheck-advice-reason > p").text().len() > 20, "{rule}");
        assert!(line.count(r#"[data-part="line-sources"] [data-entry]"#) > 0, "{rule}");
    }
}

#[test]
fn who_must_be_told_of_a_breach_follows_the_numbers_at_500_and_at_501() {
    let visit = said(r#"{"phi":"yes","role":"covered-entity"}"#);
    let at = |id: &str| knowledge().questions.iter().position(|question| question.id == id).unwrap();
    let question = at("breach-notices");
    let count = |id: &str| {
        let counts = knowledge().questions[question].counts;
        u16::try_from(counts.iter().position(|count| count.id == id).unwrap()).unwrap()
    };
    let (individuals, largest) = (count("individuals"), count("largest-state"));
    let question = u16::try_from(question).unwrap();
    let told = |people: Option<i64>, state: i64| {
        let visit = visit
            .clone()
            .after(Action::CountGiven(question, individuals, people))
            .after(Action::CountGiven(question, largest, Some(state)));
        rules(&visit.page(), "breach-notices")
    };
    let media = ["breach-notices/media", "breach-notices/media-not-owed"];
    for (people, state, wanted) in [
        (Some(499), 499, ["breach-notices/hhs-yearly", media[1]]),
        (Some(500), 500, ["breach-notices/hhs-at-once", media[1]]),
        (Some(501), 501, ["breach-notices/hhs-at-once", media[0]]),
        // Nine hundred people in three States, three hundred in each.
        (Some(900), 300, ["breach-notices/hhs-at-once", media[1]]),
    ] {
        assert_has(&told(people, state), &wanted);
    }
    assert_has(&told(None, 300), &["breach-notices/hhs-count-first"]);
}
