//! Days as a file that calendars read: RFC 5545, one event of a whole day each.
//!
//! Separate because it knows nothing of breaches. A day is a day, without a time and without a zone, so it is the same one everywhere.

use crate::engine::Day;

/// One day of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What tells it from every other entry, also of another file; a file saved again brings the same entry up to date.
    pub key: String,
    /// The day.
    pub day: Day,
    /// What is due, in a line.
    pub summary: String,
    /// What is behind it; lines are parted by `\n`.
    pub description: String,
}

/// The file. `stamp` is the day on which it is made.
pub fn calendar(entries: &[Entry], stamp: Day) -> String {
    let mut text = String::new();
    for line in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Crosscheck//Breach clock//EN", "CALSCALE:GREGORIAN"]
    {
        fold(&mut text, line);
    }
    for entry in entries {
        fold(&mut text, "BEGIN:VEVENT");
        fold(&mut text, &format!("UID:{:016x}@crosscheck.invalid", digest(&entry.key)));
        fold(&mut text, &format!("DTSTAMP:{}T000000Z", basic(stamp)));
        fold(&mut text, &format!("DTSTART;VALUE=DATE:{}", basic(entry.day)));
        // The end is not part of it; without one, it lasts the day.
        if let Some(next) = entry.day.next() {
            fold(&mut text, &format!("DTEND;VALUE=DATE:{}", basic(next)));
        }
        fold(&mut text, &format!("SUMMARY:{}", escaped(&entry.summary)));
        fold(&mut text, &format!("DESCRIPTION:{}", escaped(&entry.description)));
        fold(&mut text, "TRANSP:TRANSPARENT");
        fold(&mut text, "END:VEVENT");
    }
    fold(&mut text, "END:VCALENDAR");
    text
}

/// `20270131`.
fn basic(day: Day) -> String {
    day.iso().replace('-', "")
}

/// A text value. What is no character of a text in such a file is a space.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Adds a line, in pieces of at most 75 bytes; a piece that goes on begins with a space.
fn fold(text: &mut String, line: &str) {
    let mut room = 75;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            room = 74;
        }
        text.push(letter);
        room -= letter.len_utf8();
    }
    text.push_str("\r\n");
}

/// FNV-1a: no secret, only the same number for the same words.
fn digest(words: &str) -> u64 {
    words.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
