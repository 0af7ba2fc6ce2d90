//! The calendar file, as RFC 5545 has it.

use super::day;
use crosscheck::breach::{Entry, calendar};

fn entry(key: &str, summary: &str) -> Entry {
    Entry {
        key: key.to_owned(),
        day: day("2028-02-29"),
        summary: summary.to_owned(),
        description: "One; two, three\\four\nfive\u{7}".to_owned(),
    }
}

/// Its lines as they were before they were folded.
fn unfolded(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_day_is_a_day_without_a_time_and_ends_before_the_next() {
    let file = calendar(&[entry("a", "Tell HHS")], day("2027-01-02"));
    let wanted = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Crosscheck//Breach clock//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:af63dc4c8601ec8c@crosscheck.invalid",
        "DTSTAMP:20270102T000000Z",
        "DTSTART;VALUE=DATE:20280229",
        "DTEND;VALUE=DATE:20280301",
        "SUMMARY:Tell HHS",
        "DESCRIPTION:One\\; two\\, three\\\\four\\nfive ",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    assert_eq!(unfolded(&file), wanted);
    assert!(!file.contains("TZID") && !file.contains("VTIMEZONE"));
}

#[test]
fn long_lines_are_folded_between_letters_and_nothing_typed_makes_a_line_of_its_own() {
    let long = "Ümläut — 日本語 🩺 ".repeat(20);
    let file = calendar(&[entry("a", &long), entry("b", "x\r\nBEGIN:VALARM\rEND:VALARM")], day("2027-01-02"));
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line}");
    }
    assert!(file.ends_with("\r\n"));
    let lines = unfolded(&file);
    assert!(lines.contains(&format!("SUMMARY:{long}")), "{lines:#?}");
    assert!(lines.contains(&"SUMMARY:x \\nBEGIN:VALARM END:VALARM".to_owned()), "{lines:#?}");
    assert_eq!(lines.iter().filter(|line| line.starts_with("BEGIN:")).count(), 3);
    let uids: Vec<_> = lines.iter().filter(|line| line.starts_with("UID:")).collect();
    assert_ne!(uids[0], uids[1]);
}
