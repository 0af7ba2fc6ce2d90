//! The breach clock as it is shown: three questions in view, the answer with its rules at once, and what was typed kept apart.

use super::elements::Element;
use super::home::in_view;
use super::visit::Visit;
use crate::breach::{day, event, state};
use crosscheck::breach::{Event, Link, Role, Unit, Window};
use crosscheck::session::{Action, BreachStep, Placement, Screen, Surroundings};

const PLACE: &str = r#"[data-part="breach-clock"]"#;
const ROWS: &str = r#"[data-part="breach-dates"] > li"#;

fn step(visit: Visit, step: BreachStep) -> Visit {
    visit.after(Action::Breach(Box::new(step)))
}

fn written(event: Event) -> Visit {
    step(Visit::empty().at("breach-clock"), BreachStep::Written(event))
}

/// The text of each row.
fn rows(page: &Element) -> Vec<String> {
    page.all(ROWS).into_iter().map(Element::text).collect()
}

#[test]
fn it_begins_with_three_questions_and_says_what_is_missing() {
    let page = Visit::empty().at("breach-clock").page();
    let place = page.first(PLACE);
    let (words, controls) = in_view(place);
    assert!(words <= 220 && controls <= 25, "{words} words, {controls} controls");
    let questions = place.first(".crosscheck-breach-questions");
    assert_eq!(questions.count(r#"input[type="radio"]"#), Role::ALL.len());
    assert_eq!(questions.count(r#"input[type="date"]"#), 1);
    assert_eq!(questions.count(r#"input[type="text"]"#), 1);
    assert_eq!(questions.count("input"), Role::ALL.len() + 2);
    // Nothing is chosen, and no date is made up.
    assert!(place.all("input").iter().all(|input| {
        input.find_attribute("checked").is_none() || input.attribute("name") == "breach-exclusion"
    }));
    assert_eq!(place.count(ROWS), 0);
    for part in ["needs-day", "needs-role", "breach-visit"] {
        assert!(!place.first(&format!(r#"[data-part="{part}"]"#)).text().is_empty());
    }
    assert_eq!(place.count(r#"[data-part="save-dates"]"#), 0, "there is nothing to save yet");
}

#[test]
fn the_answer_has_day_zero_every_notice_and_its_citation() {
    let visit = written(Event {
        residents: vec![(state("Ohio"), Some(501)), (state("Utah"), Some(500))],
        unreachable: Some(10),
        oral: Some(day("2027-04-10")),
        ..event(Role::CoveredEntity, "2027-03-01", 1200)
    });
    let page = visit.page();
    let zero = page.first(r#"[data-part="day-zero"]"#);
    assert_eq!(zero.data("day"), "2027-03-01");
    assert!(zero.text().contains("164.404(a)(2)"), "{}", zero.text());
    assert_eq!(page.datas(ROWS, "due"), ["2027-05-10"; 4]);
    let rows = rows(&page);
    for (row, citation) in
        rows.iter().zip(["164.404(a), (b)", "164.404(d)(2)(ii)", "164.406(a), (b)", "164.408(b)"])
    {
        assert!(row.contains(citation) && row.contains("164.412(b)"), "{row}");
    }
    assert!(rows[1].contains("2027-08-08"), "a posting stays for 90 days: {}", rows[1]);
    assert!(rows[2].contains("Ohio"), "{}", rows[2]);
    assert!(!page.first(r#"[data-part="breach-answer"]"#).text().contains("Utah"));
    assert!(page.first(r#"[data-part="state-law"]"#).text().contains("State laws"));
    // The text to copy says all of it.
    let text = page.first(r#"[data-part="breach-text"]"#).text();
    for row in page.all(ROWS) {
        let told = row.all("p")[1].text();
        assert!(text.contains(&told), "{told} is not in {text}");
    }
    // What is past is said to be.
    let past = written(event(Role::CoveredEntity, "2026-01-01", 3)).page();
    assert!(past.first(ROWS).text().contains("ago"), "{}", past.first(ROWS).text());
}

#[test]
fn a_count_from_the_day_of_the_incident_says_so() {
    let known = event(Role::CoveredEntity, "2027-03-01", 3);
    let page = written(Event { known: None, incident: Some(day("2027-02-01")), ..known }).page();
    let zero = page.first(r#"[data-part="day-zero"]"#);
    assert_eq!(zero.data("day"), "2027-02-01");
    assert!(zero.text().contains("no day of discovery is entered"), "{}", zero.text());
}

#[test]
fn whoever_stands_below_tells_upwards_and_what_hhs_has_proves_nothing_of_that() {
    let links = vec![
        Link {
            name: "Acme & Sons".into(),
            window: Some(Window { days: 2, unit: Unit::Business }),
            is_agent: Some(false),
        },
        Link::default(),
    ];
    let visit = written(Event { links, ..event(Role::Subcontractor, "2027-03-05", 600) });
    let page = visit.page();
    let rows = rows(&page);
    assert!(rows[0].contains("Acme & Sons") && rows[0].contains("164.410(a), (b)"), "{}", rows[0]);
    assert_eq!(page.datas(ROWS, "due")[0], "2027-03-09");
    assert!(rows[0].contains("2027-05-04"), "the law's limit stands beside it: {}", rows[0]);
    for name in page.all(&format!("{ROWS} bdi")) {
        assert_eq!(name.attribute("translate"), "no");
    }
    assert!(rows.iter().any(|row| row.contains("The covered entity tells everyone affected")), "{rows:#?}");
    let rules = page.first(r#"[data-part="breach-rules"]"#).text();
    assert!(rules.contains("does not show that the covered entity was told"), "{rules}");
    assert!(page.count(r#"[data-fold="breach-rules"] [data-entry="cfr-164.410"]"#) == 1);
    // Outside HIPAA there are other rules, and other questions.
    let vendor = written(event(Role::RecordVendor, "2027-03-05", 600)).page();
    assert!(vendor.first(ROWS).text().contains("16 CFR 318"));
    assert_eq!(vendor.count("#breach-exclusion"), 0);
    assert_eq!(vendor.count("#breach-unacquired"), 1);
}

#[test]
fn where_nothing_is_owed_the_reason_and_the_burden_of_proof_stand_there() {
    let page =
        written(Event { is_secured: Some(true), ..event(Role::CoveredEntity, "2027-03-05", 600) }).page();
    assert_eq!(page.count(ROWS), 0);
    assert!(page.first(r#"[data-part="not-owed"]"#).text().contains("45 CFR 164.402"));
    assert!(page.first(r#"[data-part="proof"]"#).text().contains("164.414(b)"));
    assert_eq!(page.count(r#"[data-part="state-law"]"#), 1);
}

#[test]
fn several_events_are_told_apart_and_the_text_has_all_of_them() {
    let one = Event { name: "Mailroom".into(), ..event(Role::CoveredEntity, "2027-03-05", 6) };
    let visit = step(written(one), BreachStep::Added);
    assert_eq!(visit.page().count(ROWS), 0);
    let visit = step(visit, BreachStep::Written(event(Role::CoveredEntity, "2027-04-05", 6)));
    let page = visit.page();
    let names: Vec<String> =
        page.all(r#"[data-part="breach-events"] button"#).iter().map(|name| name.text()).collect();
    assert_eq!(names, ["Mailroom", "Event 2"]);
    let pressed: Vec<_> = page
        .all(r#"[data-part="breach-events"] button"#)
        .into_iter()
        .map(|button| button.attribute("aria-pressed").to_owned())
        .collect();
    assert_eq!(pressed, ["false", "true"]);
    let text = page.first(r#"[data-part="breach-text"]"#).text();
    assert!(text.contains("Mailroom") && text.contains("Event 2"), "{text}");
}

#[test]
fn the_contents_the_notices_and_the_search_lead_there() {
    let at = |place: &str| Visit::empty().at(place).page();
    for place in ["contents", "breach-notices"] {
        assert_eq!(at(place).count(r#"[data-entry="breach-clock"]"#), 1, "{place}");
    }
    let found = Visit::empty().at("contents").after(Action::QueryTyped("breach clock".into())).page();
    assert_eq!(found.all(".crosscheck-result")[0].data("entry"), "breach-clock");
    let found = Visit::empty().at("contents").after(Action::QueryTyped("breach deadline".into())).page();
    assert!(found.datas(".crosscheck-result", "entry").contains(&"breach-clock"));
    // A published statement has it as well: nothing of it is an answer.
    let by = Surroundings { placement: Placement::Framed, is_posture: true, ..Surroundings::default() };
    let posture = Visit::empty().after(Action::SurroundingsFound(Box::new(by), Vec::new()));
    let posture = step(
        posture.on(Screen::Crosswalk).at("breach-clock"),
        BreachStep::Written(event(Role::CoveredEntity, "2027-03-05", 6)),
    );
    assert_eq!(posture.page().count(ROWS), 2);
}
