//! The limits of a file, each at its edge: what is just allowed, and what is just refused.
//!
//! Separate because they guard against files made to harm.

use super::{file, problems, reading};
use crosscheck::interchange::{MAX_BYTES, MAX_DEPTH, MAX_ITEMS, MAX_SNAPSHOTS, MAX_TEXT};

#[test]
fn size_is_limited_before_parsing() {
    let padded = |size: usize| {
        let file = file("");
        format!("{file}{}", " ".repeat(size - file.len()))
    };
    assert_eq!(problems(&padded(MAX_BYTES)), []);
    assert_eq!(problems(&padded(MAX_BYTES + 1)), [("too-large", String::new())]);
    // No parser has seen this: it is no JSON either.
    assert_eq!(problems(&"{".repeat(MAX_BYTES + 1)), [("too-large", String::new())]);
}

#[test]
fn nesting_is_limited() {
    let nested = |lists: usize| file(&format!(r#""x":{}{}"#, "[".repeat(lists), "]".repeat(lists)));
    assert_eq!(problems(&nested(MAX_DEPTH - 1)), [("unknown-field", "x".to_owned())]);
    assert_eq!(problems(&nested(MAX_DEPTH))[0].0, "too-deep");
    assert_eq!(problems(&nested(400_000))[0].0, "too-deep");
    assert_eq!(problems(&r#"{"a":"#.repeat(100_000))[0].0, "too-deep");
}

#[test]
fn a_text_is_limited_in_characters_not_bytes() {
    for (field, path) in [
        (r#""subject":{"name":TEXT}"#, "subject.name"),
        (r#""answers":{"locks":{"note":TEXT}}"#, "answers.locks.note"),
        (r#""answers":{"locks":{"justification":TEXT}}"#, "answers.locks.justification"),
        (r#""answers":{"locks":{"evidence":["",TEXT]}}"#, "answers.locks.evidence[1]"),
        (r#""answers":{"locks":{"owner":TEXT}}"#, "answers.locks.owner"),
        (r#""evidence":{"e1":{"place":TEXT}}"#, "evidence.e1.place"),
    ] {
        let with = |count: usize| file(&field.replace("TEXT", &format!("\"{}\"", "😀".repeat(count))));
        assert_eq!(problems(&with(MAX_TEXT)), [], "{field}");
        assert_eq!(problems(&with(MAX_TEXT + 1)), [("text-too-long", path.to_owned())]);
    }
}

#[test]
fn items_are_limited_over_the_whole_file() {
    // The two answers are items as well.
    let with = |first: usize, second: usize| {
        let evidence = |count: usize| vec![r#""e""#; count].join(",");
        file(&format!(
            r#""answers":{{"locks":{{"evidence":[{}]}},"keys":{{"evidence":[{}]}}}}"#,
            evidence(first),
            evidence(second)
        ))
    };
    assert_eq!(problems(&with(1_000, MAX_ITEMS - 1_002)), []);
    assert_eq!(problems(&with(1_000, MAX_ITEMS - 1_001)), [("too-many-items", String::new())]);
    assert_eq!(problems(&with(100_000, 100_000))[0].0, "too-large");
}

#[test]
fn earlier_states_are_few() {
    let with = |count: usize| {
        let state = r#"{"assessment":{"format":"crosscheck/assessment","version":1}}"#;
        let states: Vec<String> = (0..count).map(|n| format!(r#""s{n}":{state}"#)).collect();
        file(&format!(r#""snapshots":{{{}}}"#, states.join(",")))
    };
    assert_eq!(problems(&with(MAX_SNAPSHOTS)), []);
    let refused = [("too-many-snapshots", format!("snapshots.s{MAX_SNAPSHOTS}"))];
    assert_eq!(problems(&with(MAX_SNAPSHOTS + 1)), refused);
}

#[test]
fn no_more_problems_are_told_than_anybody_reads() {
    let fields: Vec<String> = (0..20_000).map(|n| format!(r#""unknown{n}":1"#)).collect();
    let found = problems(&file(&fields.join(",")));
    assert_eq!(found.len(), 101);
    assert_eq!(found[100], ("more-problems", String::new()));
    // The same key over and over, behind many others: this must not take the square of their number.
    let mut fields: Vec<String> = (0..20_000).map(|n| format!(r#""{n}":1"#)).collect();
    fields.extend(vec![r#""date":1"#.to_owned(); 20_000]);
    assert_eq!(problems(&file(&fields.join(","))).len(), 101);
}

#[test]
fn long_keys_are_cut_short_in_messages() {
    let key = "k".repeat(100_000);
    let found = crosscheck::interchange::read(super::catalog(), &file(&format!(r#""{key}":1"#))).unwrap_err();
    assert!(found[0].path.chars().count() < 80 && found[0].message.chars().count() < 120, "{found:?}");
}

#[test]
fn null_counts_as_left_out() {
    let nothing =
        reading(r#""date":null,"subject":{"name":null},"answers":{"locks":{"status":null,"note":null}}"#);
    assert_eq!(nothing, reading(""));
    assert_eq!(nothing, reading(r#""profile":{},"scope":{"alpha":[]},"artifacts":{},"answers":{"keys":{}}"#));
}
