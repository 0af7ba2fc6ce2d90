//! What changed: the difference between two states is the engine's, split into causes that add up to it; what is different is
//! named; another catalog's part is shown as such; twelve states are the most.
//!
//! Separate from the browser's test, which keeps a state by keyboard and looks at widths.

use super::elements::Element;
use super::visit::{Visit, control, half};
use crosscheck::catalog::bundled;
use crosscheck::engine::Status;
use crosscheck::interchange::write;
use crosscheck::session::{Action, Comparing, ResultsView, Screen};
use serde_json::Value;
use std::collections::BTreeMap;

fn at_changes(visit: Visit) -> Visit {
    visit.on(Screen::Results).after(Action::ResultsOpened(ResultsView::Changes))
}

fn taken(visit: Visit, name: &str) -> Visit {
    visit.after(Action::SnapshotTaken(name.to_owned()))
}

/// Numerator and denominator.
type Exact = (i128, i128);

fn read(text: &str) -> Exact {
    let (numerator, denominator) = text.split_once('/').unwrap();
    (numerator.parse().unwrap(), denominator.parse().unwrap())
}

/// Before, after and the causes of each framework, as they are shown.
fn steps(page: &Element) -> BTreeMap<&str, BTreeMap<&str, &str>> {
    let tables = page.all(r#"[data-part="difference"] table"#).into_iter();
    tables
        .map(|table| {
            let mut shown = BTreeMap::new();
            for end in ["before", "after"] {
                shown.insert(end, table.first(&format!(r#"[data-part="{end}"]"#)).data("value"));
            }
            for row in table.all("[data-cause]") {
                shown.insert(row.data("cause"), row.first("[data-value]").data("value"));
            }
            (table.data("framework"), shown)
        })
        .collect()
}

/// The causes are the whole difference, to the last digit.
#[track_caller]
fn assert_adds_up(shown: &BTreeMap<&str, BTreeMap<&str, &str>>) {
    assert_eq!(shown.len(), 2);
    for (framework, shown) in shown {
        let plus = |(a, b): Exact, (c, d): Exact| {
            let (numerator, denominator) = (a * d + c * b, b * d);
            let (mut x, mut y) = (numerator.abs().max(1), denominator);
            while y != 0 {
                (x, y) = (y, x % y);
            }
            let common = if numerator == 0 { denominator } else { x };
            (numerator / common, denominator / common)
        };
        let reached = ["before", "answers", "artifacts", "scope", "catalog"]
            .into_iter()
            .map(|part| read(shown[part]))
            .fold((0, 1), plus);
        assert_eq!(reached, read(shown["after"]), "{framework}: {shown:?}");
    }
}

fn low(visit: &Visit, framework: &str) -> String {
    let report = visit.wire();
    let rows = report["frameworks"].as_array().unwrap();
    let row = rows.iter().find(|row| row["framework"] == framework).unwrap();
    let low = &row["score"]["coverage"]["low"];
    format!("{}/{}", low["num"], low["den"])
}

#[test]
fn the_difference_is_the_engines_and_what_is_different_is_named() {
    let visit = at_changes(Visit::kept(&half()));
    let page = visit.page();
    assert_eq!((page.count(r#"[data-part="no-states"]"#), page.count(r#"[data-part="difference"]"#)), (1, 0));
    let kept = taken(visit, "Before the audit (fictional)");
    let page = kept.page();
    assert!(page.first(r#"[data-part="states"]"#).text().contains("Before the audit"));
    assert_eq!(page.count(r#"[data-part="nothing-different"]"#), 1);

    // Two answers later.
    let report = kept.wire();
    let open = report["controls"].as_array().unwrap().iter();
    let mut open = open
        .filter(|row| row["asked"] == true && row["status"].is_null())
        .map(|row| row["control"].as_str().unwrap());
    let (first, second) = (open.next().unwrap(), open.next().unwrap());
    let now = at_changes(kept.clone().answered(first, Status::Implemented).answered(second, Status::Partial));
    let page = now.page();
    let shown = steps(&page);
    assert_adds_up(&shown);
    for (framework, shown) in &shown {
        assert_eq!(shown["before"], low(&kept, framework));
        assert_eq!(shown["after"], low(&now, framework));
        assert_eq!([shown["artifacts"], shown["scope"], shown["catalog"]], ["0/1"; 3]);
    }
    // Both ends are told to a tenth, as the points between them are.
    for end in ["before", "after"] {
        let said = page.first(&format!(r#"table[data-framework="soc2"] [data-part="{end}"]"#)).text();
        let tenth = said.strip_suffix('%').and_then(|said| said.split_once('.')).unwrap();
        assert!(tenth.0.parse::<u8>().is_ok() && tenth.1.len() == 1, "{said}");
    }
    let mut named = page.datas(r#"[data-differences="controls"] [data-control]"#, "control");
    let mut wanted = [first, second];
    named.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(named, wanted);
    let row = page.first(&format!(r#"[data-differences="controls"] [data-control="{first}"]"#)).text();
    assert!(row.contains("Not answered → Implemented (claimed)"), "{row}");
    assert!(row.contains(bundled().controls[control(first).position()].title), "{row}");
}

#[test]
fn twelve_states_are_the_most_and_one_that_was_taken_out_comes_back_by_undoing() {
    let mut visit = at_changes(Visit::kept(&half()));
    for number in 1..=12 {
        assert_eq!(visit.page().count(r#"[data-part="take-state"]"#), 1);
        visit = taken(visit, &format!("State {number}"));
    }
    let page = visit.page();
    assert_eq!(page.count(r#"[data-part="take-state"]"#), 0);
    assert!(page.first(r#"[data-part="states-full"]"#).text().contains("12 states are kept"));
    let without = visit.after(Action::SnapshotRemoved("s5".into()));
    assert_eq!(without.page().count(r#"[data-state="s5"]"#), 0);
    assert_eq!(without.page().count(r#"[data-part="take-state"]"#), 1);
    let again = without.after(Action::Undone);
    assert!(again.page().first(r#"[data-state="s5"]"#).text().contains("State 5"));
}

#[test]
fn another_catalogs_part_is_the_catalogs_and_two_earlier_states_can_be_compared() {
    let kept = taken(at_changes(Visit::kept(&half())), "First");
    let saved = write(bundled(), &kept.session.assessment);
    let mut saved: Value = serde_json::from_str(&saved).unwrap();
    let first = saved["snapshots"]["s1"].clone();
    let older = &mut saved["snapshots"]["s1"];
    older["name"] = "Older (fictional)".into();
    older["assessment"]["catalog"]["version"] = "0.0.9".into();
    older["assessment"]["catalog"]["digest"] = format!("sha256:{}", "0".repeat(64)).into();
    older["scores"]["soc2"]["low"] = "1/4".into();
    saved["snapshots"]["s2"] = first;
    saved["snapshots"]["s2"]["name"] = "Second (fictional)".into();
    let visit = at_changes(Visit::kept(&saved.to_string()));
    let compare = |after: Option<&str>| {
        let comparing =
            Comparing { before: Some("s1".into()), after: after.map(str::to_owned), ..Comparing::default() };
        visit.clone().after(Action::Comparing(Box::new(comparing))).page()
    };
    let page = compare(None);
    let shown = steps(&page);
    assert_adds_up(&shown);
    assert_eq!((shown["soc2"]["before"], shown["soc2"]["answers"]), ("1/4", "0/1"));
    assert_ne!(shown["soc2"]["catalog"], "0/1");
    assert_eq!(shown["hipaa"]["catalog"], "0/1");
    assert_eq!(page.count(r#"[data-part="other-catalog"]"#), 1);
    assert!(page.first(r#"[data-state="s1"]"#).text().contains("catalog 0.0.9"));
    // Two earlier ones: nothing but the catalog lies between them.
    let page = compare(Some("s2"));
    let shown = steps(&page);
    assert_adds_up(&shown);
    assert_eq!(shown["soc2"]["after"], low(&kept, "soc2"));
    assert_eq!(page.count(r#"[data-part="nothing-different"]"#), 1);
}
