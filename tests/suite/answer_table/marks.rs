//! Tables in Markdown: among other text, with escaped letters, as people and programs write them.
//!
//! Separate from tables with a separator.

use super::{MFA, TIMEOUT, read, said};
use crosscheck::answer_table::Form;
use crosscheck::catalog::bundled;
use crosscheck::engine::Status;
use crosscheck::formats::{Format, export};
use crosscheck::interchange::read as read_file;

#[test]
fn a_table_is_found_among_text_and_its_cells_are_what_was_typed() {
    let text = format!(
        "# Answers\n\nSome | words.\n\n| Name | Age |\n| --- | ---: |\n| Ada | 36 |\n\n| Control | **Status** | Notes |\n|:--|:-:|--|\n| `{MFA}` | **Yes** | a \\| b<br>c |\n{TIMEOUT} | *no* | 1\\. x\n\nThe | end\n"
    );
    let table = read(&text);
    assert_eq!(table.form, Form::Markdown);
    assert_eq!(said(&table, MFA).note, "a | b\nc");
    assert_eq!((said(&table, MFA).status, said(&table, MFA).line), (Some(Status::Implemented), 11));
    assert_eq!(
        (said(&table, TIMEOUT).status, said(&table, TIMEOUT).note.as_str()),
        (Some(Status::NotImplemented), "1. x")
    );
    assert_eq!((table.found.read, table.found.matched), (2, 2));
}

#[test]
fn our_own_report_in_markdown_is_read() {
    let example = include_str!("../../../catalog/examples/claims.json");
    let assessment = read_file(bundled(), example).unwrap().assessment;
    let table = read(&export(bundled(), &assessment, Format::Markdown, false).text);
    assert!(table.found.matched > 50, "{:?}", table.found);
    assert!(table.remarks.is_empty(), "{:?}", table.remarks);
}
