//! Stances: the effect that is stated before a choice is what then counts, in the strip, in the plan, and by the headless
//! API; going back restores everything.
//!
//! Separate from the browser's test, which chooses by mouse and keys, reloads and saves.

use super::elements::Element;
use super::visit::{Visit, half};
use crosscheck::catalog::{OptionIndex, StanceIndex, bundled};
use crosscheck::interchange::to_wire;
use crosscheck::session::{Action, PlanView};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// An archive of 12 months: enough as good practice, too short for those who read the rule more strictly.
fn logged() -> String {
    let mut half: Value = serde_json::from_str(&half()).unwrap();
    half["answers"]["audit-logging"] =
        json!({ "status": "implemented", "parameters": { "archive-months": 12 } });
    half.to_string()
}

#[derive(Debug, PartialEq)]
struct Stated {
    /// Lower end and number of requirements of each framework.
    scores: BTreeMap<String, (String, String)>,
    months: String,
    ends: String,
    path: String,
    dollars: String,
}

fn option<'a>(page: &'a Element, stance: &str, option: &str) -> &'a Element {
    page.first(&format!(r#"[data-stance="{stance}"] [data-option="{option}"]"#))
}

fn stated(page: &Element, stance: &str, id: &str) -> Stated {
    let element = option(page, stance, id);
    let scores = element.all(r#"[data-effect="score"]"#).into_iter();
    let months = element.first(r#"[data-effect="months"]"#);
    Stated {
        scores: scores
            .map(|one| {
                (one.data("framework").to_owned(), (one.data("low").to_owned(), one.data("of").to_owned()))
            })
            .collect(),
        months: months.data("value").to_owned(),
        ends: months.data("ends").to_owned(),
        path: element.first(r#"[data-part="effect-path"]"#).text(),
        dollars: element.first(r#"[data-effect="dollars"]"#).data("value").to_owned(),
    }
}

fn moves(page: &Element, stance: &str, id: &str) -> Vec<bool> {
    let changes = option(page, stance, id).datas(r#"[data-part="change"]"#, "moves");
    changes.into_iter().map(|moves| moves == "true").collect()
}

fn choose(visit: &Visit, stance: usize, option: usize) -> Visit {
    let (stance, option) = (u16::try_from(stance).unwrap(), u16::try_from(option).unwrap());
    visit.clone().at("stances").after(Action::StanceChosen(StanceIndex(stance), OptionIndex(option)))
}

#[test]
fn for_every_option_of_every_stance_what_is_stated_is_what_then_counts() {
    let start = Visit::kept(&logged());
    let mut seen = BTreeSet::new();
    for (place, stance) in bundled().stances.iter().enumerate() {
        let mut page = start.clone().at("stances").page();
        let (first, others) = stance.options.split_first().unwrap();
        let before = stated(&page, stance.id, first.id);
        assert_eq!(moves(&page, stance.id, first.id), [false; 4], "what counts now moves nothing");
        let mut last = start.clone();
        for (other, row) in (1..).zip(others) {
            // One after the other, as a visitor goes through them.
            let said = stated(&page, stance.id, row.id);
            let moved = moves(&page, stance.id, row.id).into_iter().enumerate();
            seen.extend(moved.filter(|(_, is)| *is).map(|(at, _)| at));
            last = choose(&last, place, other);
            page = last.page();
            assert_eq!(option(&page, stance.id, row.id).data("chosen"), "true");
            assert_eq!(
                stated(&page, stance.id, row.id),
                said,
                "{}: {} does not come to it",
                stance.id,
                row.id
            );
            assert_eq!(stated(&page, stance.id, first.id), before, "what going back is said to come to");
            for (framework, (low, _)) in &said.scores {
                let strip = page.first(&format!(
                    r#"[data-part="score-strip"] [data-part="strip"][data-framework="{framework}"]"#
                ));
                assert_eq!(strip.first(r#"[data-part="strip-score-low"]"#).data("value"), low);
            }
            let saved = serde_json::to_value(to_wire(bundled(), &last.session.assessment)).unwrap();
            assert_eq!(saved["stances"], json!({ stance.id: row.id }));
            for framework in last.wire()["frameworks"].as_array().unwrap() {
                let (score, id) = (&framework["score"], framework["framework"].as_str().unwrap());
                let low = &score["coverage"]["low"];
                let low = format!("{}/{}", low["num"], low["den"]);
                assert_eq!(said.scores[id], (low, score["applicable"].to_string()), "{}: {id}", row.id);
            }
            // The plan says the same of time and cost.
            let plan = last.clone().after(Action::PlanOpened(PlanView::Costs)).page();
            let planned = |figure: &str| plan.datas(figure, "value").pop().map(str::to_owned);
            assert_eq!(planned(r#"[data-part="plan-figures"] [data-part="milestone"]"#), Some(said.months));
            assert_eq!(planned(r#"[data-part="cost-sum"] [data-part="first-year"]"#), Some(said.dollars));
        }
        let back = choose(&last, place, 0);
        assert_eq!(stated(&back.page(), stance.id, first.id), before, "going back restores everything");
        let saved = serde_json::to_value(to_wire(bundled(), &back.session.assessment)).unwrap();
        assert_eq!(saved.get("stances").filter(|stances| !stances.is_null()), None);
    }
    // Among all options something moves each of the scores and the time; no stance prices anything today.
    assert!(seen.contains(&0) && seen.contains(&1) && seen.contains(&2), "only {seen:?} ever move");
}
