//! Everything that is refused, with its code and path.
//!
//! Separate because codes and paths are relied on by screens and other people's programs.

use super::{file, problems};
use crosscheck::catalog::bundled;
use crosscheck::interchange::read;

/// Each of these fields, put into a file, gives exactly these problems.
#[test]
fn every_refusal_has_its_code_and_path() {
    let cases: &[(&str, &[(&str, &str)])] = &[
        // Fields.
        (r#""extra":1"#, &[("unknown-field", "extra")]),
        (r#""subject":{"nme":"x"}"#, &[("unknown-field", "subject.nme")]),
        (r#""catalog":{"id":"small","url":"x"}"#, &[("unknown-field", "catalog.url")]),
        (r#""artifacts":{"letter":{"type":"type-1"}}"#, &[("unknown-field", "artifacts.letter.type")]),
        (r#""answers":{"locks":{"Status":"partial"}}"#, &[("unknown-field", "answers.locks.Status")]),
        (r#""__proto__":{}"#, &[("unknown-field", "__proto__")]),
        (r#""a b":1"#, &[("unknown-field", r#"["a b"]"#)]),
        (r#""":1"#, &[("unknown-field", r#"[""]"#)]),
        // Repeated keys.
        (r#""date":"2026-01-01","date":"2026-01-02""#, &[("duplicate-key", "date")]),
        (r#""format":"crosscheck/assessment""#, &[("duplicate-key", "format")]),
        (r#""answers":{"locks":{},"locks":{}}"#, &[("duplicate-key", "answers.locks")]),
        (
            r#""answers":{"locks":{"status":"partial","status":"partial"}}"#,
            &[("duplicate-key", "answers.locks.status")],
        ),
        (
            r#""answers":{"keys":{"parameters":{"days":1,"days":2}}}"#,
            &[("duplicate-key", "answers.keys.parameters.days")],
        ),
        (r#""profile":{"size":"small","size":"large"}"#, &[("duplicate-key", "profile.size")]),
        // Ids.
        (r#""profile":{"colour":"red"}"#, &[("unknown-fact", "profile.colour")]),
        (r#""profile":{"size":"huge"}"#, &[("unknown-value", "profile.size")]),
        (r#""scope":{"gamma":[]}"#, &[("unknown-framework", "scope.gamma")]),
        (r#""scope":{"alpha":["base","more"]}"#, &[("unknown-part", "scope.alpha[1]")]),
        (r#""scope":{"alpha":["rule"]}"#, &[("unknown-part", "scope.alpha[0]")]),
        (r#""scope":{"alpha":["extra","extra"]}"#, &[("repeated-element", "scope.alpha[1]")]),
        (r#""artifacts":{"badge":{}}"#, &[("unknown-artifact", "artifacts.badge")]),
        (r#""answers":{"lock":{}}"#, &[("unknown-control", "answers.lock")]),
        (r#""answers":{"__proto__":{}}"#, &[("unknown-control", "answers.__proto__")]),
        (r#""answers":{"a.b":{}}"#, &[("unknown-control", r#"answers["a.b"]"#)]),
        (
            r#""answers":{"locks":{"parameters":{"days":1}}}"#,
            &[("unknown-parameter", "answers.locks.parameters.days")],
        ),
        (
            r#""answers":{"keys":{"parameters":{"version":"1.1"}}}"#,
            &[("unknown-choice", "answers.keys.parameters.version")],
        ),
        (r#""catalog":{"id":"large"}"#, &[("foreign-catalog", "catalog.id")]),
        (r#""catalog":{}"#, &[("missing-field", "catalog.id")]),
        // Words.
        (r#""answers":{"locks":{"status":"done"}}"#, &[("unknown-word", "answers.locks.status")]),
        (r#""answers":{"locks":{"assurance":"sworn"}}"#, &[("unknown-word", "answers.locks.assurance")]),
        // What was roughly said.
        (r#""quick":{"roof":"some"}"#, &[("unknown-topic", "quick.roof")]),
        (r#""quick":{"doors":"many"}"#, &[("unknown-word", "quick.doors")]),
        (r#""quick":{"doors":2}"#, &[("wrong-type", "quick.doors")]),
        (r#""quick":{"doors":null}"#, &[("wrong-type", "quick.doors")]),
        (r#""quick":["doors"]"#, &[("wrong-type", "quick")]),
        (r#""quick":{"doors":"all","doors":"none"}"#, &[("duplicate-key", "quick.doors")]),
        (
            r#""snapshots":{"s1":{"assessment":{"format":"crosscheck/assessment","version":1,"quick":{}}}}"#,
            &[("unknown-field", "snapshots.s1.assessment.quick")],
        ),
        // What is kept beside the answers.
        (r#""answers":{"locks":{"due":"soon"}}"#, &[("not-a-date", "answers.locks.due")]),
        (r#""evidence":{"E 1":{}}"#, &[("malformed-id", r#"evidence["E 1"]"#)]),
        (
            r#""evidence":{"e1":{"controls":["locks","locks","lock"]}}"#,
            &[
                ("repeated-element", "evidence.e1.controls[1]"),
                ("unknown-control", "evidence.e1.controls[2]"),
            ],
        ),
        (r#""snapshots":{"s1":{}}"#, &[("missing-field", "snapshots.s1.assessment")]),
        (
            r#""snapshots":{"s1":{"assessment":{}}}"#,
            &[
                ("missing-field", "snapshots.s1.assessment.format"),
                ("missing-field", "snapshots.s1.assessment.version"),
            ],
        ),
        (
            r#""snapshots":{"s1":{"assessment":{"format":"crosscheck/assessment","version":2}}}"#,
            &[("wrong-format", "snapshots.s1.assessment")],
        ),
        (
            r#""snapshots":{"s1":{"assessment":{"format":"crosscheck/assessment","version":1,"snapshots":{}}}}"#,
            &[("unknown-field", "snapshots.s1.assessment.snapshots")],
        ),
        (
            r#""snapshots":{"s1":{"assessment":{"format":"crosscheck/assessment","version":1,"answers":{"locks":{"status":"done"}}}}}"#,
            &[("unknown-word", "snapshots.s1.assessment.answers.locks.status")],
        ),
        // Types.
        (r#""subject":"x""#, &[("wrong-type", "subject")]),
        (r#""subject":{"name":1}"#, &[("wrong-type", "subject.name")]),
        (r#""date":20260101"#, &[("wrong-type", "date")]),
        (r#""profile":[]"#, &[("wrong-type", "profile")]),
        (r#""profile":{"size":null}"#, &[("wrong-type", "profile.size")]),
        (r#""scope":{"alpha":"base"}"#, &[("wrong-type", "scope.alpha")]),
        (r#""scope":{"alpha":[1]}"#, &[("wrong-type", "scope.alpha[0]")]),
        (r#""artifacts":{"letter":true}"#, &[("wrong-type", "artifacts.letter")]),
        (r#""answers":[]"#, &[("wrong-type", "answers")]),
        (r#""answers":{"locks":"implemented"}"#, &[("wrong-type", "answers.locks")]),
        (r#""answers":{"locks":{"status":true}}"#, &[("wrong-type", "answers.locks.status")]),
        (r#""answers":{"locks":{"evidence":["a",2]}}"#, &[("wrong-type", "answers.locks.evidence[1]")]),
        (
            r#""answers":{"keys":{"parameters":{"days":"30"}}}"#,
            &[("wrong-type", "answers.keys.parameters.days")],
        ),
        (
            r#""answers":{"keys":{"parameters":{"version":1}}}"#,
            &[("wrong-type", "answers.keys.parameters.version")],
        ),
    ];
    for (fields, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|(code, path)| (*code, (*path).to_owned())).collect();
        assert_eq!(problems(&file(fields)), expected, "{fields}");
    }
}

#[test]
fn a_report_may_lack_anything_and_is_refused_for_what_is_wrong() {
    let report = |fields: &str| problems(&file(&format!(r#""artifacts":{{"report":{{{fields}}}}}"#)));
    let at = |code: &'static str, place: &str| (code, format!("artifacts.report.{place}"));
    // Whatever is left out has not been stated.
    assert_eq!(report(""), []);
    assert_eq!(
        report(
            r#""type":"type-3","categories":["rule"],"opinion":"good","period-end":"2026-13-01","carve-out":"no",
               "exceptions":["A2","beta:1(a)","alpha:A1","A1"],"date":"2026-01-01""#
        ),
        [
            at("unknown-field", "date"),
            at("unknown-part", "categories[0]"),
            at("unknown-word", "type"),
            at("not-a-date", "period-end"),
            at("unknown-word", "opinion"),
            at("unknown-requirement", "exceptions[0]"),
            at("unknown-requirement", "exceptions[1]"),
            at("repeated-element", "exceptions[3]"),
            at("wrong-type", "carve-out"),
        ]
    );
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for day in [
        "2026-02-29",
        "2026-00-01",
        "2026-1-01",
        "1899-12-31",
        "10000-01-01",
        "2026-01-01T00:00",
        "",
        "٢٠٢٦-٠١-٠١",
    ] {
        assert_eq!(
            problems(&file(&format!(r#""date":"{day}""#))),
            [("not-a-date", "date".to_owned())],
            "{day}"
        );
    }
    assert_eq!(problems(&file(r#""date":"2024-02-29""#)), []);
}

#[test]
fn only_whole_numbers_that_javascript_holds_are_read() {
    let given = |number: &str| {
        problems(&file(&format!(r#""answers":{{"keys":{{"parameters":{{"days":{number}}}}}}}"#)))
    };
    for number in ["0", "-5", "9007199254740991", "-9007199254740991"] {
        assert_eq!(given(number), [], "{number}");
    }
    for number in
        ["1.0", "0.5", "1e2", "-0", "9007199254740992", "-9007199254740992", "18446744073709551615", "1e300"]
    {
        assert_eq!(
            given(number),
            [("not-an-integer", "answers.keys.parameters.days".to_owned())],
            "{number}"
        );
    }
    for number in ["1e400", "NaN", "Infinity", "+1", "01", "0x10", "1_000"] {
        assert_eq!(given(number)[0].0, "not-json", "{number}");
    }
}

#[test]
fn what_is_no_json_is_refused() {
    for text in [
        "",
        " ",
        "{",
        "nul",
        "[1,]",
        "{\"a\":1,}",
        "'x'",
        "\"\\ud800\"",
        "{\"a\":1} x",
        "// x\n{}",
        "\u{feff}",
    ] {
        assert_eq!(problems(text)[0].0, "not-json", "{text:?}");
    }
}

#[test]
fn what_is_no_assessment_is_refused_before_anything_else() {
    let cases = [
        ("null", "wrong-format", "format"),
        ("[]", "wrong-format", "format"),
        ("{}", "wrong-format", "format"),
        (r#"{"format":"crosscheck/report","version":1}"#, "wrong-format", "format"),
        (r#"{"format":1,"version":1}"#, "wrong-format", "format"),
        (r#"{"format":"crosscheck/assessment"}"#, "missing-field", "version"),
        (r#"{"format":"crosscheck/assessment","version":0,"x":1}"#, "unknown-version", "version"),
        (r#"{"format":"crosscheck/assessment","version":-1}"#, "unknown-version", "version"),
        (r#"{"format":"crosscheck/assessment","version":"1"}"#, "unknown-version", "version"),
        (r#"{"format":"crosscheck/assessment","version":1.5}"#, "unknown-version", "version"),
        (r#"{"format":"crosscheck/assessment","version":2,"new":[]}"#, "newer-version", "version"),
        (r#"{"format":"crosscheck/assessment","version":9007199254740993}"#, "newer-version", "version"),
    ];
    for (text, code, path) in cases {
        assert_eq!(problems(text), [(code, path.to_owned())], "{text}");
    }
}

/// Only an addressable specification leaves a decision.
#[test]
fn decisions_are_refused_with_code_and_path() {
    let (required, addressable) = ("hipaa:164.308(a)(1)(ii)(A)", "hipaa:164.312(a)(2)(iii)");
    let found = |id: &str, fields: &str| {
        let text = file(&format!(r#""decisions":{{"{id}":{fields}}}"#));
        let problems = read(bundled(), &text).unwrap_err();
        problems.iter().for_each(super::check_form);
        problems.into_iter().map(|problem| (problem.code, problem.path)).collect::<Vec<_>>()
    };
    let at = |code: &'static str, id: &str, place: &str| [(code, format!(r#"decisions["{id}"]{place}"#))];
    assert_eq!(found(required, "{}"), at("unknown-requirement", required, ""));
    assert_eq!(found("soc2:CC6.1", "{}"), at("unknown-requirement", "soc2:CC6.1", ""));
    for (fields, code, place) in [
        (r#"{"course":"partial"}"#, "unknown-word", ".course"),
        (r#"{"factors":{"mood":"x"}}"#, "unknown-field", ".factors.mood"),
        (r#"{"review":"soon"}"#, "not-a-date", ".review"),
        (r#"{"reason":1}"#, "wrong-type", ".reason"),
    ] {
        assert_eq!(found(addressable, fields), at(code, addressable, place), "{fields}");
    }
}

#[test]
fn the_scores_of_an_earlier_state_are_exact_shares() {
    let with = |scores: &str| {
        let said = r#""assessment":{"format":"crosscheck/assessment","version":1}"#;
        problems(&file(&format!(r#""snapshots":{{"s1":{{"scores":{{"alpha":{scores}}},{said}}}}}"#)))
    };
    let at = |code: &'static str, place: &str| (code, format!("snapshots.s1.scores.alpha{place}"));
    assert_eq!(with(r#"{"low":"0/1","high":"31/48"}"#), []);
    assert_eq!(with(r#"{"low":"1/2","high":"1/3"}"#), [at("bounds-reversed", "")]);
    assert_eq!(with(r#"{"low":"1/2"}"#), [at("missing-field", ".high")]);
    for wrong in [
        "",
        "1",
        "1/0",
        "2/1",
        "-1/2",
        "1/2/3",
        " 1/2",
        "1/2 ",
        "0.5",
        "1/1000000000",
        "9999999999999999999/1",
        "+1/2",
    ] {
        let scores = format!(r#"{{"low":"{wrong}","high":"1/1"}}"#);
        assert_eq!(with(&scores), [at("not-a-share", ".low")], "{wrong}");
    }
}

#[test]
fn what_was_probably_meant_is_named() {
    let help = |fields: &str| {
        let problems = crosscheck::interchange::read(super::catalog(), &file(fields)).unwrap_err();
        problems[0].help.clone()
    };
    assert_eq!(help(r#""answers":{"lokcs":{}}"#), "Did you mean `locks`?");
    assert!(help(r#""anwsers":{}"#).starts_with("Did you mean `answers`? Fields here: "));
    assert_eq!(help(r#""profile":{"size":"enormous"}"#), "Known here: `small`, `large`.");
}
