//! Files of other kinds are called what they are, and bytes that are no text are never guessed at.
//!
//! Separate from refusals, which are about a file of ours.

use super::{catalog, file};
use crosscheck::interchange::{Foreign, Unopened, open_file, recognize};

fn foreign(bytes: &[u8]) -> Foreign {
    match open_file(catalog(), bytes) {
        Err(Unopened::Foreign(foreign)) => {
            // Of a file too large to be opened, the beginning says the same.
            assert_eq!(recognize(bytes), Some(foreign.clone()), "{:?}", String::from_utf8_lossy(bytes));
            foreign
        }
        other => panic!("{:?}: {other:?}", String::from_utf8_lossy(bytes)),
    }
}

#[test]
fn every_kind_is_named() {
    let zip = |name: &str| [&b"PK\x03\x04\x14\0\x06\0"[..], name.as_bytes()].concat();
    let old = |name: &str| {
        let name: Vec<u8> = name.bytes().flat_map(|letter| [letter, 0]).collect();
        [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &name].concat()
    };
    let oscal = |model: &'static str, version: &str| Foreign::Oscal(model, Some(version.to_owned()));
    let cases: Vec<(Vec<u8>, Foreign)> = vec![
        (Vec::new(), Foreign::Empty),
        (b" \r\n\t".to_vec(), Foreign::Empty),
        (b"%PDF-1.7\n%\xe2\xe3".to_vec(), Foreign::Pdf),
        (zip("xl/workbook.xml"), Foreign::Spreadsheet),
        (zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), Foreign::Spreadsheet),
        (zip("word/document.xml"), Foreign::Document),
        (zip("mimetypeapplication/vnd.oasis.opendocument.text"), Foreign::Document),
        (zip("answers.json"), Foreign::Archive),
        (b"\x1f\x8b\x08\0".to_vec(), Foreign::Archive),
        (old("Workbook"), Foreign::Spreadsheet),
        (old("WordDocument"), Foreign::Document),
        (b"\x89PNG\r\n\x1a\n".to_vec(), Foreign::Picture),
        (b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), Foreign::Picture),
        (b"\x7fELF\x02\x01\x01\0\xff\xfe".to_vec(), Foreign::Binary),
        (b"<!DOCTYPE html>\n<html lang=\"en\">".to_vec(), Foreign::Html),
        (b"\xef\xbb\xbf  <HTML><body>".to_vec(), Foreign::Html),
        (b"<?xml version=\"1.0\"?>\n<plan/>".to_vec(), Foreign::Xml),
        (b"# Answers\n\n- one".to_vec(), Foreign::Markdown),
        (b"| control | status |\n| --- | --- |\n| a | b |".to_vec(), Foreign::Markdown),
        (b"control,status\nlocks,implemented\n".to_vec(), Foreign::Table(',')),
        (b"control;status\n\"a; b\";implemented\n".to_vec(), Foreign::Table(';')),
        (b"control\tstatus\nlocks\tpartial".to_vec(), Foreign::Table('\t')),
        (b"Dear customer,\n\nplease find attached".to_vec(), Foreign::Text),
        (b"nul".to_vec(), Foreign::Text),
        (
            br#"{"component-definition":{"uuid":"1","metadata":{"title":"x","oscal-version":"1.1.2"}}}"#.to_vec(),
            oscal("component-definition", "1.1.2"),
        ),
        (
            br#"{"$schema":"x","assessment-results":{"metadata":{"oscal-version" : "1.1.3"},"catalog":{}}}"#.to_vec(),
            oscal("assessment-results", "1.1.3"),
        ),
        (
            br#"{"system-security-plan":{"metadata":{"oscal-version":""}},"#.to_vec(),
            Foreign::Oscal("system-security-plan", None),
        ),
        (
            b"<?xml version=\"1.0\"?>\n<assessment-results xmlns=\"x\"><metadata><oscal-version>1.0.4</oscal-version>".to_vec(),
            oscal("assessment-results", "1.0.4"),
        ),
        (
            b"system-security-plan:\n  metadata:\n    oscal-version: 1.1.2\n".to_vec(),
            oscal("system-security-plan", "1.1.2"),
        ),
        (br#"{"format":"crosscheck/summary","version":1}"#.to_vec(), Foreign::Summary),
        (b"crosscheck/slot 1 3 77 \n{}".to_vec(), Foreign::SetAside),
    ];
    for (bytes, kind) in cases {
        assert_eq!(foreign(&bytes), kind, "{:?}", String::from_utf8_lossy(&bytes));
    }
}

/// What is ours, or JSON that nobody knows, is told line by line as ever.
#[test]
fn what_may_be_ours_is_told_what_is_wrong() {
    let code = |text: &str| match open_file(catalog(), text.as_bytes()) {
        Err(Unopened::Problems(problems)) => problems[0].code,
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(code(&file(r#""date":"soon""#)), "not-a-date");
    assert_eq!(code(r#"{"format":"crosscheck/assessment","version":1,"#), "not-json");
    assert_eq!(code(r#"{"format":"crosscheck/assessment","version":2}"#), "newer-version");
    assert_eq!(code(r#"{"a":1}"#), "wrong-format");
    assert_eq!(code("[]"), "wrong-format");
    assert_eq!(code("null"), "wrong-format");
    // A note of ours may speak of OSCAL.
    let note = r#"{"catalog":1,"format":"crosscheck/assessment","note":"the oscal-version is 1.1.2"#;
    assert_eq!(code(note), "not-json");
    assert_eq!(recognize(br#"{"a":1}"#), None);
}

#[test]
fn bytes_are_read_as_they_are_or_not_at_all() {
    let name = "Müller & Söhne 🏥";
    let text = file(&format!(r#""subject":{{"name":"{name}"}}"#));
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let (little, big) = (wide(u16::to_le_bytes), wide(u16::to_be_bytes));
    for bytes in [
        text.clone().into_bytes(),
        [&b"\xef\xbb\xbf"[..], text.as_bytes()].concat(),
        [&b"\xff\xfe"[..], &little].concat(),
        [&b"\xfe\xff"[..], &big].concat(),
        little.clone(),
        big,
    ] {
        let reading = open_file(catalog(), &bytes).unwrap();
        assert_eq!(reading.assessment.subject, name);
    }
    let latin: Vec<u8> = file("\n\n\"subject\":{\"name\":\"M\u{fc}ller\"}")
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    assert_eq!(foreign(&latin), Foreign::OldEncoding(3));
    assert_eq!(foreign(&[&b"\xff\xfe"[..], &little[..little.len() - 1]].concat()), Foreign::OtherUnicode);
    assert_eq!(foreign(b"\xff\xfe{\0\x00\xd8}\0"), Foreign::OtherUnicode);
    assert_eq!(foreign(b"\xff\xfe\0\0{\0\0\0"), Foreign::OtherUnicode);
    // The beginning of a large file may end inside of a letter.
    assert_eq!(recognize("a,b\nc,ü".as_bytes().split_last().unwrap().1), Some(Foreign::Table(',')));
}
