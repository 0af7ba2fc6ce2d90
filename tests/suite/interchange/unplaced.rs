//! What a catalog does not know locks nobody out: the rest opens, and it stays in the file until a catalog knows it.
//!
//! Separate from remarks, because nothing may get lost on the way through a catalog that knows less.

use super::said::assessments;
use super::{catalog, check_form, file};
use crosscheck::catalog::bundled;
use crosscheck::engine::{Assessment, Unplaced};
use crosscheck::interchange::{Problem, Reading, open, read, to_wire, unplaced_words, write};
use proptest::prelude::*;

fn opened(fields: &str) -> Reading {
    let reading = open(catalog(), &file(fields)).unwrap_or_else(|problems| panic!("{fields}\n{problems:#?}"));
    reading.remarks.iter().for_each(check_form);
    // However often it is saved and opened, also by those who take no unknown id: the same.
    let text = write(catalog(), &reading.assessment);
    for again in [open(catalog(), &text), read(catalog(), &text)] {
        assert_eq!(again.map(|again| again.assessment), Ok(reading.assessment.clone()), "{text}");
    }
    reading
}

fn kept(assessment: &Assessment) -> Vec<(String, &str)> {
    let things = &assessment.records.unplaced;
    things.iter().map(|thing| (thing.at.join("."), thing.value.as_str())).collect()
}

fn thing(at: &str, value: &str) -> String {
    let keys: Vec<String> = at.split('.').map(|key| format!("\"{key}\"")).collect();
    format!(r#"{{"at":[{}],"value":{value}}}"#, keys.join(","))
}

#[test]
fn what_is_not_known_is_kept_and_the_rest_opens() {
    let fields = r#""extra":{"a":[1,0.5]},"profile":{"age":"old","size":"tiny"},"scope":{"alpha":["gone","extra"],"gamma":["x"]},
        "stances":{"side":"left"},"quick":{"roof":"some","doors":"all"},"artifacts":{"seal":{"made":true},
        "report":{"type":"type-1","categories":["base","gone"],"opinion":"adverse","exceptions":["A1","Z9"]}},
        "answers":{"moat":{"status":"partial","note":"deep"},
        "keys":{"status":"implemented","mood":"good","parameters":{"days":5,"width":3,"version":"0.9"}}},
        "evidence":{"e1":{"what":"log","controls":["keys","moat"]}}"#;
    let reading = opened(fields);
    let assessment = &reading.assessment;
    assert_eq!(
        kept(assessment),
        [
            ("answers.keys.mood".into(), r#""good""#),
            ("answers.keys.parameters.version".into(), r#""0.9""#),
            ("answers.keys.parameters.width".into(), "3"),
            ("answers.moat".into(), r#"{"status":"partial","note":"deep"}"#),
            ("artifacts.report.categories.-".into(), r#""gone""#),
            ("artifacts.report.exceptions.-".into(), r#""Z9""#),
            ("artifacts.seal".into(), r#"{"made":true}"#),
            ("evidence.e1.controls.-".into(), r#""moat""#),
            ("extra".into(), r#"{"a":[1,0.5]}"#),
            ("profile.age".into(), r#""old""#),
            ("profile.size".into(), r#""tiny""#),
            ("quick.roof".into(), r#""some""#),
            ("scope.alpha.-".into(), r#""gone""#),
            ("scope.gamma".into(), r#"["x"]"#),
            ("stances.side".into(), r#""left""#),
        ]
    );
    assert_eq!(reading.remarks.len(), 15);
    assert_eq!(assessment.quick.len(), 1);
    let answer = assessment.answers.iter().flatten().next().unwrap();
    assert_eq!((answer.parameters.len(), assessment.answers.iter().flatten().count()), (1, 1));
    assert_eq!((assessment.scope.len(), assessment.artifacts.len()), (1, 1));
    assert_eq!(assessment.records.evidence[0].1.controls.len(), 1);
    // Whoever asks for every problem is told each of them, and what is odd inside of one.
    let problems = read(catalog(), &file(fields)).unwrap_err();
    assert!(reading.remarks.iter().all(|remark| problems.contains(remark)), "{problems:#?}");
    assert_eq!(problems.len(), 16);
}

#[test]
fn what_is_wrong_in_itself_is_refused_as_ever() {
    for fields in
        [r#""date":"soon""#, r#""answers":{"locks":{"status":"done"}}"#, r#""answers":{"gone":{},"locks":7}"#]
    {
        assert!(open(catalog(), &file(fields)).is_err(), "{fields}");
    }
    let codes = |fields: &str| {
        let problems = open(catalog(), &file(fields)).unwrap_err();
        problems.iter().for_each(check_form);
        problems.into_iter().map(|Problem { code, path, .. }| (code, path)).collect::<Vec<_>>()
    };
    assert_eq!(codes(r#""unplaced":{}"#), [("wrong-type", "unplaced".to_owned())]);
    assert_eq!(codes(r#""unplaced":[1]"#), [("wrong-type", "unplaced[0]".to_owned())]);
    assert_eq!(codes(r#""unplaced":[{"at":["x"]}]"#), [("missing-field", "unplaced[0].value".to_owned())]);
    assert_eq!(codes(r#""unplaced":[{"at":[],"value":1}]"#), [("malformed-id", "unplaced[0].at".to_owned())]);
    assert_eq!(
        codes(r#""unplaced":[{"at":["x",1],"value":1}]"#),
        [("wrong-type", "unplaced[0].at".to_owned())]
    );
    let deep = |lists: usize| format!(r#""x":{}{}"#, "[".repeat(lists), "]".repeat(lists));
    opened(&deep(29));
    assert_eq!(codes(&deep(30)), [("too-deep", String::new())]);
}

#[test]
fn where_nothing_stands_nothing_is_kept() {
    assert_eq!(kept(&opened(r#""extra":null,"answers":{"moat":null}"#).assessment), []);
}

#[test]
fn what_a_catalog_knows_again_is_placed() {
    let things = [
        thing("answers.locks", r#"{"status":"implemented"}"#),
        thing("answers.keys.parameters.days", "7"),
        thing("profile.size", r#""large""#),
        thing("scope.alpha.-", r#""extra""#),
        thing("artifacts.letter", r#"{"date":"2026-01-01"}"#),
        thing("evidence.e1.controls.-", r#""guards""#),
        thing("snapshots.s1.assessment.answers.keys", r#"{"status":"partial"}"#),
        thing("subject", r#"{"name":"A"}"#),
        thing("quick.doors", r#""some""#),
    ];
    let state = r#""snapshots":{"s1":{"assessment":{"format":"crosscheck/assessment","version":1}}}"#;
    let fields = format!(
        r#""evidence":{{"e1":{{"what":"log"}}}},"answers":null,{state},"unplaced":[{}]"#,
        things.join(",")
    );
    let placed = opened(&fields).assessment;
    assert_eq!(kept(&placed), []);
    assert_eq!(
        placed,
        opened(
            r#""answers":{"locks":{"status":"implemented"},"keys":{"parameters":{"days":7}}},"profile":{"size":"large"},
            "scope":{"alpha":["extra"]},"quick":{"doors":"some"},"artifacts":{"letter":{"date":"2026-01-01"}},"subject":{"name":"A"},
            "evidence":{"e1":{"what":"log","controls":["guards"]}},"snapshots":{"s1":{"assessment":
            {"format":"crosscheck/assessment","version":1,"answers":{"keys":{"status":"partial"}}}}}"#
        )
        .assessment
    );
}

#[test]
fn what_stands_there_already_stays_and_so_does_what_does_not_fit() {
    let things = [
        thing("answers.keys", r#"{"status":"partial"}"#),
        thing("answers.locks", r#"{"status":"partial"}"#),
        thing("artifacts.report", r#"{"date":"2026-01-01"}"#),
        thing("date", r#""soon""#),
        thing("evidence.e9.controls.-", r#""keys""#),
        thing("format", "1"),
        thing("profile.size", r#""small""#),
        thing("profile.size", r#""tiny""#),
    ];
    let fields = format!(r#""answers":{{"keys":{{"status":"planned"}}}},"unplaced":[{}]"#, things.join(","));
    let assessment = opened(&fields).assessment;
    assert_eq!(assessment.answers.iter().flatten().count(), 2);
    let left: Vec<String> = kept(&assessment).into_iter().map(|(at, _)| at).collect();
    assert_eq!(
        left,
        ["answers.keys", "artifacts.report.date", "date", "evidence.e9.controls.-", "format", "profile.size"]
    );
}

#[test]
fn a_part_of_what_is_gone_is_forgotten() {
    let mut records =
        opened(r#""evidence":{"e1":{"controls":["moat"]},"e10":{"controls":["moat"]}}"#).assessment.records;
    records.forget_unplaced_in("evidence", "e1");
    assert_eq!(records.unplaced.len(), 1);
    assert_eq!(records.unplaced[0].at[1], "e10");
}

#[test]
fn what_it_says_is_shown_without_braces() {
    let words = |at: &[&str], value: &str| {
        unplaced_words(&Unplaced {
            at: at.iter().map(|key| (*key).to_owned()).collect(),
            value: value.to_owned(),
        })
    };
    let texts = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect::<Vec<_>>()
    };
    let (at, says) =
        words(&["answers", "moat"], r#"{"status":"partial","evidence":["a","b"],"parameters":{"days":3}}"#);
    assert_eq!(at, ["answers", "moat"]);
    assert_eq!(says, texts(&[("status", "partial"), ("evidence", "a"), ("evidence", "b"), ("days", "3")]));
    assert_eq!(
        words(&["scope", "alpha", "-"], r#""gone""#),
        (vec!["scope".into(), "alpha".into()], texts(&[("", "gone")]))
    );
    let long = format!("\"{}\"", "x".repeat(5_000));
    assert_eq!(words(&["x"], &long).1[0].1.chars().count(), 161);
    let many = format!("[{}]", vec!["1"; 1_000].join(","));
    assert_eq!(words(&["x"], &many).1.len(), 12);
}

/// The ids of the catalogs apart, what one catalog writes is the other's to open.
fn under(catalog: &str, other: &str, text: &str) -> String {
    text.replace(&format!(r#""id": "{catalog}""#), &format!(r#""id": "{other}""#))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Through a catalog that knows none of its rows and back: nothing is lost.
    #[test]
    fn nothing_is_lost_on_the_way_through_another_catalog(said in assessments()) {
        let (ours, other) = (bundled(), catalog());
        let there = open(other, &under(ours.id, other.id, &write(ours, &said))).unwrap().assessment;
        prop_assert!(there.answers.iter().all(Option::is_none));
        let back = open(ours, &under(other.id, ours.id, &write(other, &there))).unwrap().assessment;
        prop_assert_eq!(to_wire(ours, &back).answers, to_wire(ours, &said).answers);
        prop_assert_eq!(write(ours, &back), write(ours, &said));
    }

    /// What is taken without a doubt is opened alike.
    #[test]
    fn opening_is_reading_where_all_is_known(said in assessments()) {
        let text = write(bundled(), &said);
        prop_assert_eq!(open(bundled(), &text), read(bundled(), &text));
    }
}
