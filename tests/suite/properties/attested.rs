//! What a report can and cannot do, whatever is in it.

use crate::generated::{Sketch, sketches};
use crate::properties::{all_bounds, report};
use crate::small_assessment::{AnswerGiven, ArtifactSeen};
use crosscheck::catalog::Expect;
use crosscheck::engine::{Bounds, Origin, Status};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The sketch with its reports changed.
fn with_reports(sketch: &Sketch, change: impl Fn(&mut Value)) -> Sketch {
    let mut changed = sketch.clone();
    for (id, ArtifactSeen(seen)) in &mut changed.assessment.artifacts {
        if id.ends_with("-report") {
            change(seen);
        }
    }
    changed
}

fn bounds(sketch: &Sketch) -> BTreeMap<String, Bounds> {
    let catalog = sketch.catalog.build();
    all_bounds(catalog, &report(catalog, &sketch.assessment)).into_iter().collect()
}

/// Nobody has answered, and a report speaks: so that what it does is seen.
fn speaking(sketch: &Sketch) -> Sketch {
    let mut spoken = with_reports(sketch, |seen| {
        seen["report-kind"] = json!("soc-2");
        seen["covers-product"] = json!("yes");
        seen["period-end"] = json!("2026-11-22");
        if seen["opinion"] != "qualified" || seen["modified"][0]["criteria"] == json!([]) {
            seen["opinion"] = json!("unqualified");
            seen["modified"] = json!([]);
        }
    });
    spoken.assessment.date = Some("2026-11-22".to_owned());
    spoken
}

fn add(list: &mut Value, item: Value) {
    let mut items = list.as_array().cloned().unwrap_or_default();
    if !items.contains(&item) {
        items.push(item);
    }
    *list = Value::Array(items);
}

proptest! {
    /// Whatever keeps a report from speaking, it then moves no bound.
    #[test]
    fn a_report_that_does_not_speak_moves_no_bound(
        sketch in sketches(8, 6),
        (field, value) in select(vec![
            ("report-kind", json!("soc-1")), ("report-kind", Value::Null), ("covers-product", json!("no")),
            ("covers-product", json!("unread")), ("opinion", json!("adverse")), ("opinion", Value::Null),
            ("period-end", Value::Null), ("period-end", json!("2026-11-23")), ("period-end", json!("2025-11-21")),
            ("entity-match", json!("other")), ("auditor", json!({ "licence": "not-found" })),
        ]),
    ) {
        let silent = with_reports(&speaking(&sketch), |seen| seen[field] = value.clone());
        let mut without = silent.clone();
        without.assessment.artifacts.retain(|(id, _)| !id.ends_with("-report"));
        prop_assert_eq!(bounds(&silent), bounds(&without));
    }

    /// Ticking a control narrows or does nothing.
    #[test]
    fn ticking_never_widens_a_range_and_never_lowers_its_low_bound(sketch in sketches(8, 6), control in any::<Index>()) {
        let before = speaking(&sketch);
        let id = control.get(&sketch.catalog.controls).id.clone();
        let after = with_reports(&before, |seen| add(&mut seen["seen"], json!(id)));
        let ticked = bounds(&after);
        for (what, bounds) in bounds(&before) {
            let now = ticked[&what];
            prop_assert!(bounds.low <= now.low && now.high - now.low <= bounds.high - bounds.low, "{what}");
        }
    }

    /// A framework about particular data stands as without a report, where its system holds none of it.
    #[test]
    fn a_system_without_the_data_says_nothing_of_it(sketch in sketches(8, 6)) {
        let before = with_reports(&speaking(&sketch), |seen| seen["covers-phi"] = json!("no"));
        let mut without = before.clone();
        without.assessment.artifacts.retain(|(id, _)| id != "alpha-report");
        let catalog = before.catalog.build();
        let score = |sketch: &Sketch| {
            let report = report(catalog, &sketch.assessment);
            report.frameworks[catalog.find_framework("beta").unwrap().position()].score.coverage
        };
        prop_assert_eq!(score(&before), score(&without));
    }

    /// Whoever answers has spoken: the report changes nothing of it.
    #[test]
    fn an_own_answer_always_wins(sketch in sketches(8, 6), control in any::<Index>(), status in select(&Status::ALL[..])) {
        let spoken = speaking(&sketch);
        let catalog = spoken.catalog.build();
        let id = &control.get(&sketch.catalog.controls).id;
        let said = report(catalog, &spoken.assessment.answering(id, AnswerGiven::justified(status)));
        for clause in said.requirements.iter().flat_map(|row| &row.clauses) {
            if catalog.controls[clause.control.position()].id == id {
                prop_assert!(clause.standing.origin != Origin::Inherited);
            }
        }
    }

    /// One more category in a clean report lowers nothing.
    #[test]
    fn a_category_more_never_lowers_a_bound(sketch in sketches(8, 6), part in select(vec!["a1", "a2", "b1", "b2"])) {
        // A given number that misses its threshold would count half of what the report then says.
        let mut quiet = speaking(&sketch);
        quiet.assessment.answers.clear();
        let clean = with_reports(&quiet, |seen| {
            seen["opinion"] = json!("unqualified");
            seen["modified"] = json!([]);
            seen["exceptions"] = json!([]);
            // A part of the data makes partial what it makes known.
            seen["covers-phi"] = json!("yes");
            seen["carve-out"] = json!(false);
            add(&mut seen["categories"], json!("none"));
            seen["categories"].as_array_mut().unwrap().pop();
        });
        let framework = if part.starts_with('a') { "alpha" } else { "beta" };
        let has_part = clean.catalog.requirements.iter().any(|row| row.place.contains(&format!("/{part}/")));
        prop_assume!(has_part);
        let mut more = clean.clone();
        for (id, ArtifactSeen(seen)) in &mut more.assessment.artifacts {
            if *id == format!("{framework}-report") {
                add(&mut seen["categories"], json!(part));
            }
        }
        let raised = bounds(&more);
        for (what, bounds) in bounds(&clean) {
            prop_assert!(bounds.low <= raised[&what].low && bounds.high <= raised[&what].high, "{what}");
        }
    }

    /// Another exception on a control that is known already raises nothing: one that was ticked, that no criterion can be met
    /// without, or that an exception names.
    #[test]
    fn an_exception_on_what_is_known_never_raises_a_bound(
        sketch in sketches(8, 6), control in any::<Index>(), repeated in any::<bool>(),
        known in select(vec!["ticked", "always", "in an exception"]),
    ) {
        let id = control.get(&sketch.catalog.controls).id.clone();
        let mut sketch = sketch;
        if known == "always" {
            for row in &mut sketch.catalog.requirements {
                row.expects.retain(|(named, _)| *named != id);
                row.expects.push((id.clone(), Expect::Always));
            }
        }
        let before = with_reports(&speaking(&sketch), |seen| {
            match known {
                "ticked" => add(&mut seen["seen"], json!(id)),
                "in an exception" => add(&mut seen["exceptions"], json!({ "control": id })),
                _ => {}
            }
            let absent = seen["not-in-report"].as_array().cloned().unwrap_or_default();
            seen["not-in-report"] = absent.into_iter().filter(|other| *other != json!(id)).collect();
        });
        let after = with_reports(&before, |seen| {
            add(&mut seen["exceptions"], json!({ "control": id, "repeated": repeated }));
        });
        let lowered = bounds(&after);
        for (what, bounds) in bounds(&before) {
            prop_assert!(lowered[&what].low <= bounds.low && lowered[&what].high <= bounds.high, "{what}");
        }
    }

    /// Everything met is all of it, and all of it is everything met.
    #[test]
    fn everything_met_is_one_hundred_percent(sketch in sketches(8, 6)) {
        let catalog = sketch.catalog.build();
        let report = report(catalog, &speaking(&sketch).assessment);
        for framework in &report.frameworks {
            let is_whole = framework.score.coverage.is_some_and(|c| c.low == 1.into());
            let is_met = framework.score.applicable > 0 && framework.score.met == framework.score.applicable;
            prop_assert_eq!(is_whole, is_met);
        }
    }
}
