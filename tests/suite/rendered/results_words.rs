//! What the results say of an example company agrees with what they say elsewhere: one owner, one status and no fact that is
//! missed where it is not asked.
//!
//! Separate from the numbers: these are words that two screens have to have in common.

use super::elements::Element;
use super::visit::Visit;
use crosscheck::catalog::bundled;
use crosscheck::engine::Status;
use crosscheck::session::{Action, PlanView, ResultsView, Screen, SharePlace};
use std::collections::BTreeMap;

#[test]
fn nothing_is_called_not_stated_that_nobody_asks_and_the_rest_is_asked_on_the_start_screen() {
    for (place, id) in [(1, "claims"), (0, "telehealth")] {
        let page = Visit::example(place, id).page();
        assert_eq!(page.count(r#"[data-part="results"]"#), 1);
        assert_eq!(page.count(r#"[data-part="assumed-facts"]"#), 0, "{id}");
    }
    let visit = Visit::empty().in_section("access").answered("role-based-access", Status::Implemented);
    let page = visit.clone().on(Screen::Results).page();
    let missed = page.datas(r#"[data-part="assumed-facts"] [data-fact]"#, "fact");
    assert!(missed.len() > 3);
    let terms = page.count(r#"[data-part="assumed-facts"] [data-term]"#);
    assert_eq!(page.count(r#"[data-part="assumed-facts"] button"#) - terms, 1);
    let start = visit.on(Screen::Start).page();
    for fact in missed {
        let asked = start.count(&format!(r#"[data-question="fact-{fact}"]"#))
            + start.count(&format!(r#"[id="fact-{fact}"]"#));
        assert!(asked > 0, "{fact}");
    }
}

/// What a cell says of each control of a table.
fn said<'a>(page: &'a Element, rows: &str, cell: &str) -> BTreeMap<&'a str, String> {
    let rows = page.all(rows).into_iter();
    rows.filter_map(|row| Some((row.data("control"), row.find(cell)?.text()))).collect()
}

#[test]
fn who_was_named_for_a_gap_is_named_and_a_blocker_stands_as_it_was_answered() {
    let visit = Visit::example(1, "claims");
    let page = visit.page();
    let gaps = r#"[data-part="gaps"] tr[data-control]"#;
    let owners = said(&page, gaps, ".crosscheck-gap-owner");
    let states = said(&page, gaps, ".crosscheck-gap-status");
    let blockers = said(&page, r#"[data-part="blockers"] li[data-control]"#, "[data-status]");
    assert!(!blockers.is_empty());
    // Every must-have is listed; those that are a gap as well stand there as here.
    let both: Vec<_> = blockers.iter().filter(|(control, _)| states.contains_key(*control)).collect();
    assert!(!both.is_empty() && both.len() < blockers.len());
    for (control, said) in both {
        assert_eq!(*said, states[control], "{control}");
    }
    // The plan names the same people.
    let plan = visit.clone().after(Action::PlanOpened(PlanView::Steps)).page();
    let named = said(&plan, r#"[data-part="step-list"] tr[data-control]"#, r#"[data-part="owner"]"#);
    assert!(!named.is_empty());
    assert_eq!(owners["access-review"], "Head of IT");
    for (control, owner) in &named {
        assert_eq!(owners[control], *owner, "{control}");
    }
    // Where nobody was named, it is whose it usually is, and stands in brackets.
    for (control, owner) in owners.iter().filter(|(control, _)| !named.contains_key(*control)) {
        assert!(owner.starts_with('(') && owner.ends_with(')'), "{control}: {owner}");
    }
}

#[test]
fn months_that_hold_under_conditions_are_told_with_them() {
    let page = Visit::example(0, "telehealth").after(Action::PlanOpened(PlanView::Next)).page();
    let said = page.first(r#"[data-part="plan"]"#).text();
    let wanted = "Type I at month 4 to 6 and Type II at month 10 to 14, with people assigned to it and without the \
                  Privacy category; otherwise both come later";
    assert!(said.contains(wanted), "{said}");
    assert!(!said.contains("Type I comes at month 4 to 6"));
}

/// What is called not applicable makes a percentage of less: so how much that is stands beside it, wherever there is one.
#[test]
fn how_many_controls_are_called_not_applicable_stands_beside_every_score() {
    let visit = Visit::example(0, "telehealth");
    let called: BTreeMap<&str, String> = visit
        .report()
        .frameworks
        .iter()
        .map(|row| (bundled().frameworks[row.framework.position()].id, row.known.called_not_applicable))
        .map(|(id, called)| (id, called.to_string()))
        .collect();
    assert!(called.values().any(|called| called != "0"), "{called:?}");
    for (screen, part) in [(Screen::Results, "framework-score"), (Screen::Home, "home-score")] {
        let page = visit.clone().on(screen).page();
        for (id, called) in &called {
            let score = page.first(&format!(r#"[data-part="{part}"][data-framework="{id}"]"#));
            let said = score.find(r#"[data-part="called-not-applicable"]"#);
            assert_eq!(said.map_or("0", |said| said.data("value")), called, "{part} {id}");
        }
    }
    // On paper, each framework's number stands in words.
    let report = visit.clone().on(Screen::Results).after(Action::ResultsOpened(ResultsView::Report));
    let board = visit.clone().on(Screen::Share).after(Action::ShareOpened(SharePlace::Board));
    for (name, paper) in [("report", report.page()), ("board", board.page())] {
        let text = paper.first(r#"[data-part="sheet"]"#).text();
        for called in called.values().filter(|called| *called != "0") {
            let control = if called == "1" { "control" } else { "controls" };
            assert!(text.contains(&format!("{called} {control} called not applicable")), "{name}: {called}");
        }
    }
    // Who answered nothing so reads nothing of it.
    let page = Visit::example(1, "claims").page();
    assert_eq!(page.count(r#"[data-part="called-not-applicable"]"#), 0);
}
