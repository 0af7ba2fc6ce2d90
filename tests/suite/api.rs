//! The headless API without JavaScript: the same functions over trees.
//!
//! Separate from the tests in Node, which show the package; here it is any catalog, and the schemas.

use super::interchange::said::assessments;
use super::interchange::{catalog, file, reading};
use crosscheck::api::wire_catalog;
use crosscheck::api::wire_report::Report;
use crosscheck::api::{Failure, Fraction, LIMITS, Step, assess, narrow, overlap, plan, refusal, validate};
use crosscheck::catalog::bundled;
use crosscheck::engine;
use crosscheck::interchange::{Problem, Tree, is_about_unknown, write};
use proptest::prelude::*;
use serde_json::{Value, json, to_value};

fn tree(value: Value) -> Tree {
    Tree::parse(&value.to_string()).unwrap()
}

fn assessed(fields: &str) -> Value {
    to_value(assess(catalog(), &Tree::parse(&file(fields)).unwrap()).unwrap()).unwrap()
}

fn paths(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| format!("{} {}", problem.code, problem.path)).collect()
}

#[test]
fn what_was_roughly_said_gives_a_rough_range_beside_the_score() {
    let rough = |fields| {
        let report = assessed(fields);
        let frameworks = report["frameworks"].as_array().unwrap().iter();
        frameworks.map(|framework| framework["rough"].clone()).collect::<Vec<_>>()
    };
    let range = |low: [u8; 2], high: [u8; 2]| {
        let exact = |[num, den]: [u8; 2]| json!({ "num": num, "den": den });
        json!({ "low": exact(low), "high": exact(high) })
    };
    // alpha: (locks + keys) / 2; beta: (locks + guards) / 2, and guards stand in another topic.
    let most = rough(r#""quick":{"doors":"most"}"#);
    assert_eq!(most, [range([1, 2], [1, 1]), range([1, 4], [1, 1])]);
    // What is known exactly wins, and what says nothing more is not there.
    let known = rough(r#""answers":{"locks":{"status":"not-implemented"}},"quick":{"doors":"most"}"#);
    assert_eq!(known, [range([1, 4], [1, 2]), Value::Null]);
    assert_eq!(rough(r#""quick":{"doors":"unknown"}"#), [Value::Null, Value::Null]);
    assert_eq!(rough(""), [Value::Null, Value::Null]);
}

#[test]
fn the_catalog_names_topics_and_what_is_asked_first() {
    let wire = to_value(wire_catalog::Catalog::new(bundled())).unwrap();
    let ids = |list: &Value| {
        list.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    for (topic, row) in wire["topics"].as_array().unwrap().iter().zip(bundled().quick_topics) {
        assert_eq!((topic["id"].as_str(), topic["asks"].as_str()), (Some(row.id), Some(row.asks)));
        let controls: Vec<_> = row.controls.iter().map(|c| bundled().controls[c.position()].id).collect();
        assert_eq!(ids(&topic["controls"]), controls);
    }
    let first: Vec<_> = bundled().asked_first.iter().map(|c| bundled().controls[c.position()].id).collect();
    assert_eq!(ids(&wire["asked-first"]), first);
    assert_eq!(wire["topics"].as_array().map(Vec::len), Some(bundled().quick_topics.len()));
}

#[test]
fn a_report_states_everything_under_ids() {
    let report = assessed(
        r#""date":"2026-11-22","scope":{"alpha":["extra"]},"artifacts":{"report":{"report-kind":"soc-2","type":"type-1",
        "covers-product":"yes","categories":["base"],"period-end":"2026-06-30","opinion":"qualified",
        "modified":[{"criteria":["A1"]}]}},
        "answers":{"keys":{"status":"implemented","parameters":{"days":31,"version":"1.0"}},"guards":{"status":"planned"}}"#,
    );
    let inherited = json!({
        "artifact": "report", "report": { "artifact": "report", "position": 0, "subservice": null },
        "status": "not-implemented", "assurance": "attested-design", "basis": "qualification",
        "weakened-by": ["design-only", "qualified-opinion", "carve-out-not-stated", "user-controls-unread",
            "licence-unchecked", "peer-review-unchecked"],
        "exceptions": [],
    });
    assert_eq!(
        report["controls"][1],
        json!({
            "control": "keys", "asked": true, "status": "implemented", "origin": "answered", "assurance": "claimed",
            "inherited": inherited, "misses": ["days", "version"],
            "notices": ["threshold-missed", "contradicts-artifact"],
            "gain": [{ "framework": "alpha", "amount": { "num": 3, "den": 8 } }], "leverage": [], "likely-in": null,
        })
    );
    assert_eq!(report["controls"][2]["notices"], json!(["justification-missing"]));
    let clauses = report["requirements"][2]["clauses"].as_array().unwrap();
    for (clause, (control, worth, adds, status)) in clauses.iter().zip([
        ("locks", bounds(0, 1, 1, 1), bounds(0, 1, 1, 2), Value::Null),
        ("guards", bounds(0, 1, 1, 1), bounds(0, 1, 1, 2), Value::Null),
    ]) {
        assert_eq!(
            [&clause["control"], &clause["worth"], &clause["contribution"], &clause["status"]],
            [&json!(control), &worth, &adds, &status]
        );
    }
    assert_eq!(report["attestations"][0]["verdict"], json!("with-conditions"));
    assert_eq!(report["frameworks"][0]["known"]["asked"], json!(2));
    assert_eq!(report["frameworks"][1]["parts"][0]["score"]["coverage"], bounds(0, 1, 1, 1));
    assert_eq!(report["assumed-facts"], json!([{ "fact": "size", "value": "small" }]));
}

fn bounds(low: i64, low_of: i64, high: i64, high_of: i64) -> Value {
    json!({ "low": { "num": low, "den": low_of }, "high": { "num": high, "den": high_of } })
}

#[test]
fn overlaps_name_the_parts_in_scope() {
    let report = assessed("");
    assert_eq!(
        report["overlaps"][0],
        json!({
            "from": "alpha", "from-parts": ["base"], "onto": "beta", "onto-part": "rule",
            "overlap": {
                "of": 1,
                "any": { "count": 1, "share": { "num": 1, "den": 1 } },
                "mean": { "sum": { "num": 1, "den": 2 }, "share": { "num": 1, "den": 2 } },
                "full": { "count": 0, "share": { "num": 0, "den": 1 } },
                "requirements": [{ "requirement": "beta:1(a)", "shared": 1, "clauses": 2 }],
            },
        })
    );
    assert_eq!(report["overlaps"][2]["onto-part"], "extra");
    assert_eq!(report["overlaps"][2]["overlap"]["any"], json!({ "count": 0, "share": null }));
}

#[test]
fn selectors_are_read_with_care() {
    let from = tree(json!({ "parts": ["base"], "requirements": ["alpha:B1", "alpha:A1"] }));
    let to = tree(json!({ "frameworks": ["beta"] }));
    let found = overlap(catalog(), &from, &to).unwrap();
    assert_eq!((found.of, found.any.count, found.full.count), (1, 1, 0));
    let bad = tree(json!({ "parts": ["bse", 1], "part": [] }));
    assert_eq!(
        paths(&overlap(catalog(), &bad, &Tree::Null).unwrap_err()),
        [
            "unknown-field from.part",
            "unknown-part from.parts[0]",
            "wrong-type from.parts[1]",
            "wrong-type to"
        ]
    );
}

#[test]
fn plans_and_narrowings_are_read_with_care() {
    let empty = Tree::parse(&file("")).unwrap();
    let refused = |options: Value| paths(&plan(catalog(), &empty, &tree(options)).unwrap_err());
    assert_eq!(refused(json!({})), ["missing-field options.order"]);
    assert_eq!(refused(json!({ "order": "cheap" })), ["unknown-word options.order"]);
    assert_eq!(refused(json!({ "order": "priority", "budget": 1 })), ["unused-field options.budget"]);
    assert_eq!(refused(json!({ "order": "budget" })), ["missing-field options.budget"]);
    assert_eq!(refused(json!({ "order": "budget", "budget": 100_001 })), ["out-of-range options.budget"]);
    assert_eq!(refused(json!({ "order": "budget", "budget": 0.5 })), ["not-an-integer options.budget"]);
    let all = plan(catalog(), &empty, &tree(json!({ "order": "budget", "budget": 100_000 }))).unwrap();
    assert_eq!(all.steps.len(), 3);
    assert_eq!(all.steps[0].effort, Fraction { num: 1, den: 1 });

    let refused = |options: Value| paths(&narrow(catalog(), &empty, &tree(options)).unwrap_err());
    for (num, den) in [(1, 0), (-1, 2), (3, 2), (1, 2_000_000), (i64::MIN + 1, 1)] {
        let codes = refused(json!({ "tolerance": { "num": num, "den": den } }));
        assert!(codes[0].starts_with("out-of-range") || codes[0].starts_with("not-an-integer"), "{codes:?}");
    }
    assert_eq!(refused(json!({ "tolerance": 5 })), ["wrong-type options.tolerance"]);
    assert_eq!(narrow(catalog(), &empty, &Tree::Null).unwrap().answers_needed, 3);
}

#[test]
fn validation_never_fails() {
    let bad = validate(catalog(), &Tree::Null);
    assert_eq!((bad.ok, paths(&bad.problems)), (false, vec!["wrong-format format".to_owned()]));
    let odd = validate(catalog(), &Tree::parse(&file(r#""catalog":{"id":"small","version":"0"}"#)).unwrap());
    assert_eq!((odd.ok, paths(&odd.remarks)), (true, vec!["other-catalog catalog".to_owned()]));
}

#[test]
fn a_failure_tells_the_first_problem_and_how_many_more() {
    let problem = |path: &str| Problem::new("code", path, "message", "Help.");
    let failure = |paths: &[&str]| Failure::from(paths.iter().map(|path| problem(path)).collect::<Vec<_>>());
    assert_eq!(failure(&[""]).message, "message");
    assert_eq!(failure(&["a.b", "c"]).message, "a.b: message (and 1 more problem)");
    assert_eq!(failure(&["a", "b", "c"]).message, "a: message (and 2 more problems)");
    assert_eq!(failure(&[]).problems.len(), 1);
}

#[test]
fn the_catalog_holds_as_many_rows_as_the_tables() {
    for tables in [bundled(), catalog()] {
        let wire = wire_catalog::Catalog::new(tables);
        assert_eq!(wire.requirements.len(), tables.requirements.len());
        assert_eq!(wire.controls.len(), tables.controls.len());
        let clauses: usize = wire.requirements.iter().map(|row| row.clauses.len()).sum();
        assert_eq!(clauses, tables.requirements.iter().map(|row| row.clauses.len()).sum::<usize>());
    }
    let thresholds =
        to_value(wire_catalog::Catalog::new(catalog())).unwrap()["controls"][1]["parameters"].clone();
    assert_eq!(thresholds[0]["at-most"], 30);
    assert_eq!(
        (&thresholds[1]["at-least"], &thresholds[1]["values"]),
        (&json!("1.2"), &json!(["1.0", "1.2"]))
    );
}

#[test]
fn what_javascript_refuses_is_told_as_a_tree_would_tell_it() {
    let steps = |names: &[&str], position: usize| {
        let fields = names.iter().map(|name| Step::Field((*name).to_owned()));
        fields.chain([Step::Element(position)]).collect::<Vec<_>>()
    };
    let told = |kind: &str, names: &[&str]| refusal(kind, steps(names, 3));
    assert_eq!(told("not-plain", &["answers", "a b", "evidence"]).path, "answers[\"a b\"].evidence[3]");
    assert_eq!(told("not-plain", &[]).path, "[3]");
    assert_eq!(refusal("not-plain", []).path, "");
    let codes = ["not-plain", "too-deep", "too-large"].map(|kind| refusal(kind, []).code);
    assert_eq!(codes, ["wrong-type", "too-deep", "too-large"]);

    // One more than each limit is what a tree refuses too, in the same words.
    let deep = "[".repeat(LIMITS.depth + 1) + &"]".repeat(LIMITS.depth + 1);
    let problem = Tree::parse(&deep).unwrap_err();
    assert_eq!(problem, Problem { path: problem.path.clone(), ..refusal("too-deep", []) });
    assert!(Tree::parse(&deep[1..deep.len() - 1]).is_ok());
    let many = |count: usize| format!("[{}]", vec!["0"; count].join(","));
    let problem = Tree::parse(&many(LIMITS.values)).unwrap_err();
    assert_eq!(problem, Problem { path: problem.path.clone(), ..refusal("too-large", []) });
    assert!(Tree::parse(&many(LIMITS.values - 1)).is_ok());
    let long = |bytes: usize| " ".repeat(bytes - 2) + "[]";
    assert_eq!(Tree::parse(&long(LIMITS.bytes + 1)).unwrap_err(), refusal("too-large", []));
    assert!(Tree::parse(&long(LIMITS.bytes)).is_ok());
}

#[test]
fn remarks_reach_the_report() {
    let report = assessed(r#""subject":{"name":"A\u200bB"}"#);
    assert_eq!(report["subject"], "AB");
    assert_eq!(report["remarks"][0]["path"], "subject.name");
    assert_eq!(reading(r#""subject":{"name":"A\u200bB"}"#).remarks.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Through the file or straight from the engine: the same bytes.
    #[test]
    fn the_same_assessment_gives_the_same_bytes(said in assessments()) {
        let direct = Report::new(bundled(), &said, &engine::assess(bundled(), &said));
        let mut read = assess(bundled(), &Tree::parse(&write(bundled(), &said)).unwrap()).unwrap();
        // What has no place is remarked on, and moves nothing.
        prop_assert!(read.remarks.iter().all(|remark| is_about_unknown(remark.code)));
        read.remarks.clear();
        prop_assert_eq!(serde_json::to_string(&direct).unwrap(), serde_json::to_string(&read).unwrap());
    }
}
