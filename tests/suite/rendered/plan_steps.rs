//! The plan's steps: three orders, a budget, a goal. Every number on the screen is the headless API's, and sums over them.
//!
//! Separate from the browser's tests, which type, drag and assign.

use super::elements::Element;
use super::visit::{Visit, control, half};
use crosscheck::api;
use crosscheck::catalog::bundled;
use crosscheck::interchange::Tree;
use crosscheck::session::{Action, PlanView, Planning, StepList};
use serde_json::{Value, json, to_value};
use std::collections::{BTreeMap, BTreeSet};

const NO_PHI: &str = r#"{"format":"crosscheck/assessment","version":1,"profile":{"phi":"de-identified"},
    "answers":{"code-of-conduct":{"status":"implemented"}}}"#;

fn plan(options: Value) -> Value {
    let tree = |text: &str| Tree::parse(text).unwrap();
    to_value(api::plan(bundled(), &tree(&half()), &tree(&options.to_string())).unwrap()).unwrap()
}

fn look(visit: &Visit, planning: Planning) -> Element {
    visit.clone().after(Action::StepsLookedAt(Box::new(planning))).page()
}

fn exact(fraction: &Value) -> String {
    format!("{}/{}", fraction["num"], fraction["den"])
}

fn halves(fraction: &Value) -> i64 {
    fraction["num"].as_i64().unwrap() * 2 / fraction["den"].as_i64().unwrap()
}

fn is_at_least(score: &Value, percent: i64) -> bool {
    score["num"].as_i64().unwrap() * 100 >= percent * score["den"].as_i64().unwrap()
}

fn steps(plan: &Value) -> &Vec<Value> {
    plan["steps"].as_array().unwrap()
}

/// Control, number, effort in half days, and what each framework gains.
type Row = (String, String, String, BTreeMap<String, String>);

fn wanted(plan: &Value) -> Vec<Row> {
    let row = |(number, step): (usize, &Value)| {
        let gains = step["gain"].as_array().unwrap().iter();
        let gains: BTreeMap<String, String> = gains
            .map(|gain| (gain["framework"].as_str().unwrap().to_owned(), exact(&gain["amount"])))
            .collect();
        let control = step["control"].as_str().unwrap().to_owned();
        (control, number.to_string(), halves(&step["effort"]).to_string(), gains)
    };
    (1..).zip(steps(plan)).map(row).collect()
}

fn rows(page: &Element) -> Vec<&Element> {
    page.all(r#"[data-part="step-list"] tr[data-control]"#)
}

fn shown(page: &Element) -> Vec<Row> {
    let gains = |row: &Element| -> BTreeMap<String, String> {
        row.all(".crosscheck-gap-gain")
            .into_iter()
            .filter_map(|cell| {
                let gain = cell.find(r#"[data-part="gain"]"#)?;
                Some((cell.data("framework").to_owned(), gain.data("value").to_owned()))
            })
            .collect()
    };
    let row = |row: &Element| {
        let effort = row.first(r#"[data-part="step-effort"]"#).data("value").to_owned();
        (row.data("control").to_owned(), row.data("number").to_owned(), effort, gains(row))
    };
    rows(page).into_iter().map(row).collect()
}

/// What a card says of its order with the budget: steps, effort, scores, blockers left.
fn reading(page: &Element, list: &str) -> (String, String, BTreeMap<String, String>, String) {
    let read = page.first(&format!(r#"[data-list="{list}"] [data-part="reading"]"#));
    let scores = read.all("[data-framework]").into_iter();
    (
        read.data("steps").to_owned(),
        read.data("value").to_owned(),
        scores.map(|one| (one.data("framework").to_owned(), one.data("value").to_owned())).collect(),
        read.first(r#"[data-part="blockers-left"]"#).data("value").to_owned(),
    )
}

fn reading_of(
    of: &Value,
    budget: i64,
    blockers: usize,
) -> (String, String, BTreeMap<String, String>, String) {
    let fitting: Vec<&Value> =
        steps(of).iter().filter(|step| halves(&step["effort-so-far"]) <= budget * 2).collect();
    let last = fitting.last();
    let scores = last.map_or(&of["start"], |step| &step["scores"]).as_array().unwrap().iter();
    let done = fitting.iter().filter(|step| step["blocker"] == true).count();
    (
        fitting.len().to_string(),
        last.map_or(0, |step| halves(&step["effort-so-far"])).to_string(),
        scores.map(|row| (row["framework"].as_str().unwrap().to_owned(), exact(&row["low"]))).collect(),
        (blockers - done).to_string(),
    )
}

#[test]
fn three_orders_steps_gains_every_point_and_what_a_budget_reaches_are_the_engines() {
    let visit = Visit::kept(&half()).after(Action::PlanOpened(PlanView::Steps));
    let by_priority = plan(json!({ "order": "priority" }));
    let blockers = steps(&by_priority).iter().filter(|step| step["blocker"] == true).count();
    let whole: i64 = steps(&by_priority).iter().map(|step| halves(&step["effort"])).sum();
    for budget in [0, 7, 90, 100_000] {
        let days = (whole + 1).div_euclid(2).min(budget);
        let plans = [
            ("priority", StepList::Priority, by_priority.clone()),
            ("gain", StepList::GainPerEffort, plan(json!({ "order": "gain-per-effort" }))),
            ("budget", StepList::Budget, plan(json!({ "order": "budget", "budget": days }))),
        ];
        let best: BTreeSet<&str> =
            steps(&plans[2].2).iter().map(|step| step["control"].as_str().unwrap()).collect();
        for (name, list, of) in &plans {
            let planning = Planning {
                list: *list,
                budget: Some(u32::try_from(budget).unwrap()),
                shows_all: true,
                shows_points: true,
                ..Planning::default()
            };
            let page = look(&visit, planning);
            assert_eq!(page.first(r#"[data-part="budget"]"#).data("value"), days.to_string());
            assert_eq!(reading(&page, name), reading_of(of, days, blockers), "{name} {days}");
            assert_eq!(page.first(r#"[data-part="step-list"]"#).data("list"), *name);
            assert_eq!(shown(&page), wanted(of), "{name} {days}");
            if *name != "budget" {
                for row in rows(&page) {
                    let marks = row.find(r#"[data-part="marks"]"#);
                    let is_marked = marks.is_some_and(|marks| marks.data("budget") == "true");
                    assert_eq!(is_marked, best.contains(row.data("control")), "{}", row.data("control"));
                }
            }
            assert_points(&page, name, of);
        }
    }
}

fn assert_points(page: &Element, name: &str, of: &Value) {
    let points: Vec<Vec<String>> = page
        .all(r#"[data-part="points"] tbody tr"#)
        .into_iter()
        .map(|row| {
            let so_far = row.find(r#"[data-part="so-far"]"#).map_or("0", |cell| cell.data("value"));
            let scores = row.datas("[data-framework]", "value");
            [so_far].into_iter().chain(scores).map(str::to_owned).collect()
        })
        .collect();
    let scores =
        |rows: &Value| rows.as_array().unwrap().iter().map(|row| exact(&row["low"])).collect::<Vec<_>>();
    let mut wanted = vec![[vec!["0".to_owned()], scores(&of["start"])].concat()];
    for step in steps(of) {
        wanted.push([vec![halves(&step["effort-so-far"]).to_string()], scores(&step["scores"])].concat());
    }
    assert_eq!(points, wanted, "{name}");
    // A stair for each step in the picture, and the picture in words.
    let curve = page.first(&format!(r#"[data-list="{name}"] [data-part="curve"]"#));
    let stairs: Vec<usize> = curve
        .all("path[data-framework]")
        .iter()
        .map(|path| path.attribute("d").matches('H').count())
        .collect();
    assert_eq!(stairs, [steps(of).len(); 2]);
    let words = curve.attribute("aria-label");
    for part in ["SOC 2 from ", "HIPAA from ", "% to "] {
        assert!(words.contains(part), "{words}");
    }
}

fn goal(goals: [i64; 2], list: StepList) -> Planning {
    let goals = (0..).zip(goals).map(|(place, percent)| (place, Some(percent))).collect();
    Planning { goals, list, shows_all: true, ..Planning::default() }
}

fn state(page: &Element) -> &str {
    page.first(r#"[data-part="goal-answer"]"#).data("state")
}

#[test]
fn the_least_effort_to_a_goal_reaches_it_with_less_than_any_order_and_is_said_to_be_proven() {
    let visit = Visit::kept(&half()).after(Action::PlanOpened(PlanView::Steps));
    for goals in [[80, 80], [60, 95], [100, 100]] {
        let page = look(&visit, goal(goals, StepList::Goal));
        assert_eq!(state(&page), "exact");
        let number = |part: &str| -> i64 {
            page.first(&format!(r#"[data-part="{part}"]"#)).data("value").parse().unwrap()
        };
        let effort = number("goal-effort");
        assert_eq!(number("goal-proof"), effort);
        let shown = shown(&page);
        assert_eq!(shown.iter().map(|(_, _, effort, _)| effort.parse::<i64>().unwrap()).sum::<i64>(), effort);
        // Doing exactly these steps reaches the goal, no blocker is left, and the scores are those on the screen.
        let mut done: Value = serde_json::from_str(&half()).unwrap();
        for (id, ..) in &shown {
            done["answers"][id] = json!({ "status": "implemented" });
        }
        let done = Visit::kept(&done.to_string());
        let report = done.wire();
        let frameworks = report["frameworks"].as_array().unwrap();
        let low = |framework: &Value| framework["score"]["coverage"]["low"].clone();
        let scores: Vec<String> = frameworks.iter().map(|framework| exact(&low(framework))).collect();
        assert_eq!(page.datas(r#"[data-part="goal-score"]"#, "value"), scores);
        for (framework, percent) in frameworks.iter().zip(goals) {
            assert!(is_at_least(&low(framework), percent));
            assert!(
                framework["blockers"].as_array().unwrap().iter().all(|blocker| blocker["state"] == "met")
            );
        }
        for order in ["priority", "gain-per-effort"] {
            let plan = plan(json!({ "order": order }));
            let reaches = |step: &&Value| {
                let scores = step["scores"].as_array().unwrap().iter();
                scores.zip(goals).all(|(score, percent)| is_at_least(&score["low"], percent))
            };
            let there = steps(&plan).iter().find(reaches).unwrap();
            assert!(halves(&there["effort-so-far"]) >= effort, "{order}");
        }
    }
    for (goals, wanted) in [([101, 80], "none"), ([-1, 80], "none")] {
        assert_eq!(state(&look(&visit, goal(goals, StepList::Priority))), wanted, "{goals:?}");
    }
    let without = Planning { leaves_blockers: true, ..goal([0, 0], StepList::Priority) };
    assert_eq!(state(&look(&visit, without)), "reached");
}

#[test]
fn where_a_framework_has_no_score_nothing_is_asked_of_it() {
    let page = Visit::kept(NO_PHI).after(Action::PlanOpened(PlanView::Steps)).page();
    assert_eq!(page.count("#plan-goal-hipaa"), 0);
    assert_eq!(page.count("#plan-goal-soc2"), 1);
    assert!(page.first(r#"[data-part="goal"]"#).text().contains("HIPAA has no score"));
    assert_eq!(state(&page), "exact");
}

#[test]
fn what_each_step_waits_for_stands_before_it_and_is_named() {
    let planning = Planning { shows_all: true, ..Planning::default() };
    let page = look(&Visit::kept(&half()).after(Action::PlanOpened(PlanView::Steps)), planning);
    let rows = rows(&page);
    let mut waiting = 0;
    for row in &rows {
        let Some(after) = row.find(r#"[data-part="after"]"#) else { continue };
        waiting += 1;
        let (number, text) = (row.data("number").parse::<usize>().unwrap(), after.text());
        let digits: String =
            text.split_once("step ").unwrap().1.chars().take_while(char::is_ascii_digit).collect();
        let before: usize = digits.parse().unwrap();
        assert!(before < number, "{text}");
        let title = bundled().controls[control(rows[before - 1].data("control")).position()].title;
        assert!(text.contains(title), "{text}: {title}");
    }
    assert!(waiting > 3);
}
