//! What is read all the same, with a remark: another version of the catalog, and hidden characters.
//!
//! Separate from refusals, because the assessment that comes out has to be right.

use super::{file, reading};
use crosscheck::catalog::bundled;
use crosscheck::interchange::{clean, read, write};
use proptest::prelude::*;

fn remarks(fields: &str) -> Vec<(&'static str, String)> {
    let remarks = reading(fields).remarks;
    remarks.iter().for_each(super::check_form);
    remarks.into_iter().map(|remark| (remark.code, remark.path)).collect()
}

#[test]
fn another_version_of_the_catalog_is_remarked_on() {
    let other = [("other-catalog", "catalog".to_owned())];
    assert_eq!(remarks(r#""catalog":{"id":"small","version":"2"}"#), other);
    assert_eq!(remarks(r#""catalog":{"id":"small","version":"1","digest":"sha256:1"}"#), other);
    assert_eq!(remarks(r#""catalog":{"id":"small","version":"1","digest":"sha256:0"}"#), []);
    assert_eq!(remarks(r#""catalog":{"id":"small"}"#), []);
    assert_eq!(remarks(""), []);
}

/// A file must not be lost because an earlier state in it names what the catalog no longer has, nor what it names.
#[test]
fn what_a_later_catalog_lacks_has_no_place_in_an_earlier_state() {
    let fields = r#""snapshots":{"s1":{"name":"Spring","scores":{"gamma":{"low":"0/1","high":"1/1"},"alpha":{"low":"1/3","high":"1/2"}},
        "assessment":{"format":"crosscheck/assessment","version":1,"catalog":{"id":"small","version":"0"},"profile":{"age":"old","size":"tiny"},
        "scope":{"alpha":["gone"]},"stances":{"x":"y"},"artifacts":{"seal":{}},
        "answers":{"moat":{"status":"implemented"},"keys":{"status":"implemented","parameters":{"width":3,"version":"0.9"}}}}}}"#;
    let at = |code: &'static str, place: &str| (code, format!("snapshots.s1.{place}"));
    assert_eq!(
        remarks(fields),
        [
            at("unknown-framework", "scores.gamma"),
            at("unknown-fact", "assessment.profile.age"),
            at("unknown-value", "assessment.profile.size"),
            at("unknown-part", "assessment.scope.alpha[0]"),
            at("unknown-stance", "assessment.stances.x"),
            at("unknown-artifact", "assessment.artifacts.seal"),
            at("unknown-control", "assessment.answers.moat"),
            at("unknown-parameter", "assessment.answers.keys.parameters.width"),
            at("unknown-choice", "assessment.answers.keys.parameters.version"),
        ]
    );
    let (id, snapshot) = reading(fields).assessment.records.snapshots.remove(0);
    assert_eq!(
        (id.as_str(), snapshot.name.as_str(), snapshot.catalog_version.as_str()),
        ("s1", "Spring", "0")
    );
    assert_eq!(snapshot.scores.len(), 1);
    assert_eq!(snapshot.assessment.answers.iter().flatten().count(), 1);
    assert_eq!(reading(fields).assessment.records.unplaced.len(), 9);
    // What cannot be looked up is kept as it is, whatever its shape.
    let odd = [
        (r#""profile":{"gone":{}}"#, "profile.gone"),
        (r#""scope":{"gone":{}}"#, "scope.gone"),
        (r#""scope":{"gone":[1]}"#, "scope.gone"),
        (r#""stances":{"gone":[]}"#, "stances.gone"),
        (r#""artifacts":{"gone":[]}"#, "artifacts.gone"),
        (r#""artifacts":{"gone":{"date":1}}"#, "artifacts.gone"),
        (r#""answers":{"gone":7}"#, "answers.gone"),
        (r#""answers":{"gone":{"status":"good"}}"#, "answers.gone"),
        (r#""answers":{"keys":{"parameters":{"gone":{}}}}"#, "answers.keys.parameters.gone"),
    ];
    for (fields, path) in odd {
        let envelope = r#""format":"crosscheck/assessment","version":1"#;
        let fields = format!(r#""snapshots":{{"s1":{{"assessment":{{{envelope},{fields}}}}}}}"#);
        let read = reading(&fields);
        let at = path.split('.').map(str::to_owned);
        let whole: Vec<String> =
            ["snapshots", "s1", "assessment"].map(str::to_owned).into_iter().chain(at).collect();
        let kept: Vec<_> = read.assessment.records.unplaced.iter().map(|thing| thing.at.clone()).collect();
        assert_eq!(kept, [whole], "{fields}");
    }
    // The same outside an earlier state is refused as ever.
    assert!(read(super::catalog(), &file(r#""answers":{"moat":{}}"#)).is_err());
}

#[test]
fn hidden_characters_are_taken_out_and_their_place_is_named() {
    let fields = r#""subject":{"name":"A\u202eB"},"answers":{"locks":{"note":"n\u0000\u0085ote","justification":"ok",
        "evidence":["fine","hid\u200bden"]}}"#;
    assert_eq!(
        remarks(fields),
        [
            ("hidden-characters", "subject.name".to_owned()),
            ("hidden-characters", "answers.locks.note".to_owned()),
            ("hidden-characters", "answers.locks.evidence[1]".to_owned()),
        ]
    );
    let assessment = reading(fields).assessment;
    assert_eq!(assessment.subject, "AB");
    let answer = assessment.answers.iter().flatten().next().unwrap();
    assert_eq!((answer.note.as_str(), answer.evidence[1].as_str()), ("note", "hidden"));
}

#[test]
fn lines_and_tabs_stay_and_line_ends_are_made_equal() {
    let fields = r#""answers":{"locks":{"note":"a\r\nb\rc\n\td"}}"#;
    assert_eq!(remarks(fields), []);
    assert_eq!(reading(fields).assessment.answers.iter().flatten().next().unwrap().note, "a\nb\nc\n\td");
}

#[test]
fn ordinary_writing_stays_as_it_is() {
    for text in
        ["Zürich – “quoted” …", "日本語 한국어 العربية עברית हिन्दी", "e\u{301} 👍🏽 ✔️ 𝒳", "a\u{a0}b\u{202f}c"]
    {
        assert_eq!(clean(text), (text.into(), false));
    }
}

/// What is invisible and says something comes back as it was typed; the same characters elsewhere do not.
#[test]
fn what_is_invisible_and_changes_a_word_or_a_picture_stays() {
    for text in [
        "👨\u{200d}👩\u{200d}👧 👩🏽\u{200d}💻 🏳\u{fe0f}\u{200d}🌈 🏴\u{200d}☠\u{fe0f}",
        "نمی\u{200c}خواهم",
        "क्\u{200d}ष श्री\u{200c}",
        "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}!",
        "‏א\u{200f}! C++\u{200e} ב",
        "ب\u{61c}1",
        "葛\u{e0100}城",
        "ᠮᠣᠩ\u{180e}ᠭ\u{180b}",
    ] {
        assert_eq!(
            clean(text),
            (text.trim_start_matches('\u{200f}').into(), text.starts_with('\u{200f}')),
            "{text:?}"
        );
    }
    for (text, cleaned) in [
        ("pass\u{200d}word", "password"),
        ("pay\u{200c}pal \u{200d}", "paypal "),
        ("👨\u{200d}", "👨"),
        ("👨\u{200d}\u{200d}👩", "👨\u{200d}👩"),
        ("نمی\u{200c}\u{200c}خواهم", "نمی\u{200c}خواهم"),
        ("abc\u{200f}.exe", "abc.exe"),
        ("ב\u{202e}ב\u{2067}ב", "בבב"),
        ("x\u{e0067}\u{e0062}\u{e007f}", "x"),
        ("🏴\u{e0067}\u{e0062}", "🏴"),
        ("🏴\u{e0067}\u{e0062}\u{e0068}\u{e0069}\u{e0064}\u{e0065}\u{e006e}\u{e007f}", "🏴"),
        ("a\u{e0100}", "a"),
        ("a\u{180b}", "a"),
    ] {
        assert_eq!(clean(text), (cleaned.into(), true), "{text:?}");
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert!(read(super::catalog(), &format!("\u{feff}{}", file(""))).is_ok());
}

/// What is invisible wherever it stands.
fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{feff}' | '\u{ad}' | '\u{e0000}'..='\u{e001f}')
}

proptest! {
    /// Where nothing is written from the right and nothing joins, nothing invisible stays at all.
    #[test]
    fn nothing_invisible_stays_in_plain_writing(text in "[ -~\u{c0}-\u{24f}\u{200b}-\u{200f}\u{e0020}-\u{e007f}]{0,20}") {
        let visible = |c: &char| matches!(c, ' '..='~' | '\u{c0}'..='\u{24f}');
        prop_assert_eq!(clean(&text).0.into_owned(), text.chars().filter(visible).collect::<String>());
    }

    #[test]
    fn nothing_hidden_comes_in_or_goes_out(text in any::<String>(), hidden in "[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{0}-\u{9f}]{0,4}") {
        let text = format!("{hidden}{text}{hidden}");
        let (cleaned, has_changed) = clean(&text);
        prop_assert!(!cleaned.chars().any(is_hidden));
        prop_assert!(has_changed || cleaned == text.replace("\r\n", "\n").replace('\r', "\n"));
        prop_assert_eq!(clean(&cleaned), (cleaned.clone(), false));

        let mut assessment = crosscheck::engine::Assessment::empty(bundled());
        assessment.subject.clone_from(&text);
        let file = write(bundled(), &assessment);
        prop_assert!(!file.chars().any(is_hidden));
        prop_assert_eq!(read(bundled(), &file).unwrap().assessment.subject, cleaned.into_owned());
    }
}
