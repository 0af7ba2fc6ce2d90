//! Files that are no assessment of ours: recognized for what they are, so that nobody is told to repair a line of them.
//!
//! Separate from reading: here only the first look at a file's bytes counts, and nothing is read out of it but its kind.

use super::{FORMAT, Problem, Reading, SUMMARY_FORMAT, open, text::shown};
use crate::catalog::Catalog;

/// How much of a file too large to be opened is looked at.
pub const MAX_HEAD: usize = 1 << 16;

/// What a file is instead of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// There is nothing in it.
    Empty,
    /// Text in an encoding from before Unicode, such as Windows-1252: the line where that shows, counted from 1.
    OldEncoding(usize),
    /// Text in UTF-16 that is damaged, or in UTF-32.
    OtherUnicode,
    /// A PDF.
    Pdf,
    /// A workbook.
    Spreadsheet,
    /// A word processor's document.
    Document,
    /// Packed files.
    Archive,
    /// A picture.
    Picture,
    /// Data for a program.
    Binary,
    /// A web page.
    Html,
    /// XML.
    Xml,
    /// Markdown.
    Markdown,
    /// A table of rows: its separator.
    Table(char),
    /// A model of OSCAL, with its version where it says one.
    Oscal(&'static str, Option<String>),
    /// Our own scores, handed over without the answers.
    Summary,
    /// A piece of what was kept, set aside because it was damaged.
    SetAside,
    /// Any other text that is not JSON.
    Text,
}

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// It is something else.
    Foreign(Foreign),
    /// It is an assessment, or at least JSON, and this is wrong with it.
    Problems(Vec<Problem>),
}

/// Models of OSCAL by their root keys.
const MODELS: [&str; 7] = [
    "catalog",
    "profile",
    "component-definition",
    "system-security-plan",
    "assessment-plan",
    "assessment-results",
    "plan-of-action-and-milestones",
];

/// Opens a file as [`open`] does, from its bytes.
pub fn open_file(catalog: &Catalog, bytes: &[u8]) -> Result<Reading, Unopened> {
    if let Some(foreign) = by_first_bytes(bytes) {
        return Err(Unopened::Foreign(foreign));
    }
    let text = decode(bytes).map_err(Unopened::Foreign)?;
    open(catalog, &text).map_err(|problems| {
        let is_other = problems.first().is_some_and(|problem| match problem.code {
            "not-json" | "too-deep" | "too-large" => true,
            "wrong-format" => problem.path == "format" && starts_as_json(&text),
            _ => false,
        });
        let foreign = if is_other { by_text(&text) } else { None };
        foreign.map_or(Unopened::Problems(problems), Unopened::Foreign)
    })
}

/// What the beginning of a file shows it to be; `None` where it may well be an assessment.
pub fn recognize(head: &[u8]) -> Option<Foreign> {
    by_first_bytes(head).or_else(|| {
        // What is cut off in the middle of a letter is whole up to there.
        let whole = match std::str::from_utf8(head) {
            Err(error) if error.error_len().is_none() => &head[..error.valid_up_to()],
            _ => head,
        };
        match decode(whole) {
            Ok(text) => by_text(&text),
            Err(foreign) => Some(foreign),
        }
    })
}

/// The text of a file: UTF-8, or UTF-16 in either order. Nothing is replaced that cannot be read.
fn decode(bytes: &[u8]) -> Result<String, Foreign> {
    let units = |order: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let text = char::decode_utf16(pairs.iter().map(|pair| order(*pair))).collect::<Result<String, _>>();
        text.ok().filter(|_| rest.is_empty()).ok_or(Foreign::OtherUnicode)
    };
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Err(Foreign::OtherUnicode),
        [0xff, 0xfe, rest @ ..] => units(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => units(u16::from_be_bytes, rest),
        // Without a mark: JSON begins with a letter of ASCII.
        [first, 0, ..] if *first != 0 => units(u16::from_le_bytes, bytes),
        [0, second, ..] if *second != 0 => units(u16::from_be_bytes, bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => {
                let before = &bytes[..error.valid_up_to()];
                let is_text = bytes.iter().all(|byte| *byte >= b' ' || byte.is_ascii_whitespace());
                let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
                Err(if is_text { Foreign::OldEncoding(line) } else { Foreign::Binary })
            }
        },
    }
}

fn by_first_bytes(bytes: &[u8]) -> Option<Foreign> {
    let contains = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    Some(match bytes {
        [] => Foreign::Empty,
        [b'%', b'P', b'D', b'F', ..] => Foreign::Pdf,
        [b'P', b'K', 3 | 5, 4 | 6, ..] if contains(b"xl/") => Foreign::Spreadsheet,
        [b'P', b'K', 3 | 5, 4 | 6, ..] if contains(b"word/") => Foreign::Document,
        [b'P', b'K', 3 | 5, 4 | 6, ..] if contains(b"opendocument.spreadsheet") => Foreign::Spreadsheet,
        [b'P', b'K', 3 | 5, 4 | 6, ..] if contains(b"opendocument.text") => Foreign::Document,
        // Excel and Word before 2007; the names inside are in UTF-16.
        [0xd0, 0xcf, 0x11, 0xe0, ..] if contains(b"W\0o\0r\0k\0b\0o\0o\0k\0") => Foreign::Spreadsheet,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Foreign::Document,
        [b'P', b'K', 3 | 5, 4 | 6, ..]
        | [0x1f, 0x8b, ..]
        | [b'7', b'z', 0xbc, 0xaf, ..]
        | [b'R', b'a', b'r', b'!', ..] => Foreign::Archive,
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] | [b'G', b'I', b'F', b'8', ..] => {
            Foreign::Picture
        }
        _ => return None,
    })
}

/// What a text is; `None` where it is JSON or begins like it and is nothing that is known.
fn by_text(text: &str) -> Option<Foreign> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.is_empty() {
        return Some(Foreign::Empty);
    }
    if starts_as_json(text) && text.contains(FORMAT) {
        return None;
    }
    if starts_as_json(text) {
        return oscal(text).or_else(|| is_summary(text).then_some(Foreign::Summary));
    }
    if text.starts_with("crosscheck/slot ") || text.starts_with("crosscheck/step ") {
        return Some(Foreign::SetAside);
    }
    if text.starts_with('<') {
        let start: String = text.chars().take(1_000).collect::<String>().to_ascii_lowercase();
        let is_page = start.contains("<!doctype html") || start.contains("<html");
        return oscal(text).or(Some(if is_page { Foreign::Html } else { Foreign::Xml }));
    }
    oscal(text).or_else(|| Some(markdown(text).or_else(|| table(text)).unwrap_or(Foreign::Text)))
}

fn starts_as_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '['])
}

/// The model that is named first, as a key, a tag or a line of YAML, and the version that stands behind its name.
fn oscal(text: &str) -> Option<Foreign> {
    let (_, behind) = text.split_once("oscal-version")?;
    let places = MODELS.iter().filter_map(|model| {
        let place = text.match_indices(model).map(|(place, _)| place).find(|place| {
            let (before, after) = (&text[..*place], &text[place + model.len()..]);
            let is_key = before.ends_with('"') && after.starts_with('"');
            let is_tag = before.ends_with('<') && after.starts_with([' ', '>', '\n', '\r', '\t']);
            let is_line = (before.is_empty() || before.ends_with('\n')) && after.starts_with(':');
            is_key || is_tag || is_line
        })?;
        Some((place, *model))
    });
    let (_, model) = places.min()?;
    let version = behind.trim_start_matches(|c: char| !c.is_ascii_digit());
    let length = version.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-'));
    let version = shown(&version[..length.unwrap_or(version.len())]);
    Some(Foreign::Oscal(model, (!version.is_empty()).then_some(version)))
}

fn is_summary(text: &str) -> bool {
    text.contains("\"format\"") && text.contains(SUMMARY_FORMAT)
}

/// A heading, a fence, or the rule of a table.
fn markdown(text: &str) -> Option<Foreign> {
    let is_marked = |line: &str| {
        let heading = line.trim_start_matches('#');
        let is_rule = line.starts_with('|') && line.contains("---");
        (heading.len() < line.len() && heading.starts_with(' ')) || line.starts_with("```") || is_rule
    };
    text.lines().any(is_marked).then_some(Foreign::Markdown)
}

/// The same number of separators in the first two lines that say anything.
fn table(text: &str) -> Option<Foreign> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let (first, second) = (lines.next()?, lines.next()?);
    let parted = |line: &str, separator: char| {
        let mut is_quoted = false;
        let part = |letter: &char| {
            is_quoted ^= *letter == '"';
            *letter == separator && !is_quoted
        };
        line.chars().filter(part).count()
    };
    let fits = |separator: &char| {
        let number = parted(first, *separator);
        number > 0 && number == parted(second, *separator)
    };
    [',', ';', '\t', '|'].into_iter().find(fits).map(Foreign::Table)
}
