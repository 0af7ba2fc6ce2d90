//! The same rows from every encoding and separator that programs write, and a plain no for the others.
//!
//! Separate from what the rows say.

use super::{MFA, TIMEOUT, read, said};
use crosscheck::answer_table::{AnswerTable, Encoding, Form, Refusal, read_table};
use crosscheck::catalog::bundled;
use crosscheck::engine::Status;

const ROWS: [[&str; 4]; 3] = [
    ["Control ID", "Status", "Owner", "Comments"],
    [MFA, "Yes", "Zoë Müller", "since “March” – naïve"],
    [TIMEOUT, "No", "Ivar", "one, two; three"],
];

fn written(separator: &str, end: &str) -> String {
    let quoted = |cell: &&str| format!("\"{cell}\"");
    let line = |row: &[&str; 4]| row.iter().map(quoted).collect::<Vec<_>>().join(separator);
    ROWS.iter().map(|row| line(row) + end).collect()
}

/// The letters above are all there are beyond ASCII.
fn windows(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        '“' => 0x93,
        '”' => 0x94,
        '–' => 0x96,
        other => u8::try_from(u32::from(other)).unwrap(),
    };
    text.chars().map(byte).collect()
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

fn check(bytes: &[u8], encoding: Encoding, form: Form) {
    let table = read_table(bundled(), bytes).unwrap();
    assert_eq!((table.encoding, table.form), (encoding, form));
    rows(&table);
}

fn rows(table: &AnswerTable) {
    let (mfa, timeout) = (said(table, MFA), said(table, TIMEOUT));
    assert_eq!((mfa.status, timeout.status), (Some(Status::Implemented), Some(Status::NotImplemented)));
    assert_eq!((mfa.owner.as_str(), mfa.note.as_str()), ("Zoë Müller", "since “March” – naïve"));
    assert_eq!(timeout.note, "one, two; three");
    assert_eq!((table.found.read, table.found.matched), (2, 2));
    assert!(table.remarks.is_empty() && table.unused.is_empty(), "{table:?}");
}

#[test]
fn the_same_rows_come_from_every_encoding_separator_and_line_end() {
    for (letter, separator) in [(',', ","), (';', ";"), ('\t', "\t"), ('|', "|")] {
        for end in ["\n", "\r\n", "\r"] {
            let (text, form) = (written(separator, end), Form::Parted(letter));
            check(text.as_bytes(), Encoding::Utf8, form);
            check(format!("\u{feff}{text}").as_bytes(), Encoding::Utf8, form);
            check(&windows(&text), Encoding::Windows1252, form);
            for mark in ["", "\u{feff}"] {
                let text = format!("{mark}{text}");
                check(&utf16(&text, u16::to_le_bytes), Encoding::Utf16LittleEndian, form);
                check(&utf16(&text, u16::to_be_bytes), Encoding::Utf16BigEndian, form);
            }
        }
    }
    rows(&read(&format!("sep=;\r\n{}", written(";", "\r\n"))));
}

#[test]
fn what_is_damaged_is_refused_with_the_line_and_nothing_is_replaced() {
    let refused = |bytes: &[u8]| read_table(bundled(), bytes).unwrap_err();
    let text = written(",", "\n");
    let mut cut = text.clone().into_bytes();
    cut.truncate(text.find('ë').unwrap() + 1);
    // The first half of a letter at the end, and the same with letters of UTF-8 before it.
    assert_eq!(refused(&[text.as_bytes(), &[0xc3]].concat()), Refusal::Unreadable(4));
    assert_eq!(refused(&[&b"\xef\xbb\xbf"[..], &cut].concat()), Refusal::Unreadable(2));
    let lone = utf16(&format!("\u{feff}{text}"), u16::to_le_bytes);
    assert_eq!(refused(&[&lone[..], &[0, 0xd8]].concat()), Refusal::Unreadable(4));
    assert_eq!(refused(&[&lone[..], b"x"].concat()), Refusal::Unreadable(4));
    assert_eq!(refused(b"id,status\nx,\x81\n"), Refusal::Unreadable(2));
    assert_eq!(refused(b"id,status\nx,\x93\x01\n"), Refusal::Unreadable(2));
    assert_eq!(refused(b"\xff\xfe\0\0i\0\0\0"), Refusal::Unreadable(1));
}

#[test]
fn limits_hold_before_anything_is_made_of_it() {
    let refused = |text: String| read_table(bundled(), text.as_bytes()).unwrap_err();
    assert_eq!(refused("x".repeat((1 << 20) + 1)), Refusal::TooLarge);
    assert_eq!(refused(format!("id,status\n{}", "a,b\n".repeat(5_001))), Refusal::TooManyRows);
    assert_eq!(refused(format!("id,status\n\nx{}", ",".repeat(300))), Refusal::TooManyColumns(3));
    assert_eq!(refused(format!("id,status\nx,yes\ny,\"no\n{}", "a\n".repeat(9))), Refusal::OpenQuote(3));
    for text in
        ["", "\n\n", "Dear customer,\nplease", "a,b\nc,d\n", "id,section\nx,y\n", "status,owner\nyes,me\n"]
    {
        assert_eq!(refused(text.to_owned()), Refusal::NoHeader, "{text}");
    }
}
