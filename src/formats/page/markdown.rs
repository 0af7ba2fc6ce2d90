//! The page as Markdown: CommonMark with tables, every text escaped so that it reads as it was typed.
//!
//! Separate from HTML, because what has to be escaped is other here; OSCAL's texts are Markdown too and use the same.

use super::document::{Document, Section};
use crate::formats::words;
use crate::interchange::Table;

/// What Markdown, or OSCAL's kind of it, could take for something else than a letter.
const MARKS: [char; 17] =
    ['\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '#', '|', '~', '^', '&', '$', '!'];

/// A line as Markdown that reads as the line does.
pub(in crate::formats) fn escaped(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    // At the beginning of a line, these begin a list, and a digit with what follows it does.
    let digits = line.len() - line.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    for (at, letter) in line.char_indices() {
        let begins = at == 0 && ['-', '+', '=', ':'].contains(&letter);
        let numbers = at == digits && at > 0 && ['.', ')'].contains(&letter);
        if MARKS.contains(&letter) || begins || numbers {
            text.push('\\');
        }
        text.push(letter);
    }
    text
}

/// The page.
pub(in crate::formats) fn markdown(document: &Document) -> String {
    let mut text = ["# ", document.title, ": ", &escaped(&document.name), "\n"].concat();
    for about in &document.about {
        text.push_str(&["\n", &escaped(about), "\n"].concat());
    }
    for section in &document.sections {
        put(&mut text, section);
    }
    text
}

fn put(text: &mut String, section: &Section) {
    text.push_str(&["\n## ", section.title, "\n"].concat());
    for says in &section.says {
        text.push_str(&["\n", &escaped(says), "\n"].concat());
    }
    match &section.table {
        None => {}
        Some(table) if table.rows.is_empty() => text.push_str(&["\n", words::NONE, "\n"].concat()),
        Some(table) => put_table(text, table),
    }
}

fn put_table(text: &mut String, table: &Table) {
    text.push('\n');
    let mut row = |cells: &mut dyn Iterator<Item = String>| {
        for cell in cells {
            text.push_str(&["| ", &cell, if cell.is_empty() { "" } else { " " }].concat());
        }
        text.push_str("|\n");
    };
    row(&mut table.columns.iter().map(|heading| escaped(heading)));
    row(&mut table.columns.iter().map(|_| "---".to_owned()));
    for cells in &table.rows {
        let one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        row(&mut cells.iter().map(|cell| escaped(&one_line(cell.words()))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_could_be_a_mark_is_escaped_and_nothing_else() {
        for (line, wanted) in [
            ("a *b* _c_", "a \\*b\\* \\_c\\_"),
            ("<script>", "\\<script\\>"),
            ("| x", "\\| x"),
            ("[a](javascript:b)", "\\[a\\](javascript:b)"),
            ("- x", "\\- x"),
            ("12. x 3.", "12\\. x 3."),
            ("a - b. 1.", "a - b. 1."),
            ("&lt;", "\\&lt;"),
            ("", ""),
        ] {
            assert_eq!(escaped(line), wanted);
        }
    }

    proptest! {
        /// A reader that takes a backslash off before each mark reads what was there.
        #[test]
        fn escaping_loses_nothing(line in "[ -~ß日]{0,40}") {
            let text = escaped(&line);
            let (mut read, mut letters) = (String::new(), text.chars());
            while let Some(letter) = letters.next() {
                read.extend(if letter == '\\' { letters.next() } else { Some(letter) });
            }
            prop_assert_eq!(read, line);
        }
    }
}
