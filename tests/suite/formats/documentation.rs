//! The examples in docs/formats.md: each is a piece of a file as it is written today.
//!
//! Separate because they are looked for, not shown: a block names its file, and `…` stands for what is left out.

use super::{file, said};
use crosscheck::answer_table::read_table;
use crosscheck::catalog::bundled;
use crosscheck::formats::{Format, export};

/// The blocks of a page in Markdown: what stands behind the fence, and the lines.
fn blocks(page: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    let mut open: Option<(String, Vec<String>)> = None;
    for line in page.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(about), None) => open = Some((about.to_owned(), Vec::new())),
            (None, Some((_, lines))) => lines.push(line.to_owned()),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block does not end");
    found
}

#[test]
fn every_example_is_a_piece_of_its_file() {
    let page = file("docs/formats.md");
    let assessment = said("catalog/examples/claims.json");
    let mut shown = Vec::new();
    for (about, lines) in blocks(&page) {
        let mut words = about.split(' ');
        let (language, Some(id)) = (words.next().unwrap(), words.next()) else { continue };
        let is_redacted = words.next() == Some("redacted");
        let format = Format::ALL.into_iter().find(|format| format.id() == id);
        let format = format.unwrap_or_else(|| panic!("{about}: no such format"));
        let text = export(bundled(), &assessment, format, is_redacted).text;
        let mut rest = text.strip_prefix('\u{feff}').unwrap_or(&text);
        assert!(!lines.is_empty() && !language.is_empty());
        for piece in lines.join("\n").split('…') {
            let piece = piece.trim();
            // Line ends of CSV are others than those of this page.
            let at = rest
                .find(piece)
                .unwrap_or_else(|| panic!("{about}: not there, or not in that order: {piece}"));
            rest = &rest[at + piece.len()..];
        }
        shown.push(format);
    }
    for format in Format::ALL {
        assert!(page.contains(&format!("`{}`", format.id())), "{} is not named", format.id());
        assert!(page.contains(&format.file_name(false)), "{}", format.file_name(false));
    }
    assert!(shown.len() >= 7, "{} examples", shown.len());
}

#[test]
fn every_table_that_it_shows_is_read_as_it_says() {
    let page = file("docs/formats.md");
    let mut shown = Vec::new();
    for (language, lines) in blocks(&page) {
        let text = lines.join("\n");
        if !matches!(language.as_str(), "csv" | "markdown" | "text") {
            continue;
        }
        let table =
            read_table(bundled(), text.as_bytes()).unwrap_or_else(|refusal| panic!("{refusal:?}: {text}"));
        let (found, rows) = (table.found, lines.len() - if language == "markdown" { 2 } else { 1 });
        assert_eq!(found.read, rows, "{text}");
        if language == "text" {
            assert_eq!((table.sayings.len(), table.remarks.len()), (1, rows - 1), "{:?}", table.remarks);
        } else {
            assert_eq!((found.matched, table.sayings.len()), (rows, rows), "{text}");
            assert_eq!(table.remarks, [], "{text}");
        }
        shown.push(language);
    }
    assert_eq!(shown, ["csv", "markdown", "text"]);
}
