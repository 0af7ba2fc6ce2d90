//! Opening a file.
//!
//! Separate because reading a chosen file takes a while and can fail in its own ways.

use crate::answer_table::{Refusal, read_table};
use crate::app::desk::Desk;
use crate::app::later::when_arrived;
use crate::app::text::{answer_table, opening, start as text};
use crate::catalog::bundled;
use crate::embed::read_bytes;
use crate::interchange::{self, Foreign, MAX_FILE_BYTES, MAX_HEAD, Problem, Unopened, is_about_unknown};
use crate::session::{Action, TableStep};
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

/// What chooses a file; `help` is the id of what says which files there are.
pub fn open_file(desk: &Desk, class: &'static str, label: &'static str, help: Option<&'static str>) -> Html {
    let act = desk.act.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let file = input.files().and_then(|files| files.get(0));
        let act = act.clone();
        if let Some(file) = file {
            when_arrived(move |rest| {
                spawn_local(async move {
                    act.emit((rest.read_file)(file).await);
                    // So that the same file can be chosen again, changed in the meantime.
                    input.set_value("");
                });
            });
        }
    });
    html! {
        <label class={classes!(class, "crosscheck-file")}>
            { label }
            <input type="file" accept=".json,.csv,.tsv,.tab,.txt,.md" aria-describedby={help} data-part="open-file" {onchange} />
        </label>
    }
}

/// What is to be done where a file can be dropped: while it is above, and once it is let go.
pub fn dropped_file(desk: &Desk) -> (Callback<DragEvent>, Callback<DragEvent>) {
    let act = desk.act.clone();
    // Otherwise the browser would open the file in place of the page.
    let over = Callback::from(|event: DragEvent| event.prevent_default());
    let dropped = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        let files = event.data_transfer().and_then(|carried| carried.files());
        let act = act.clone();
        match files.as_ref().map_or(0, FileList::length) {
            // Words, or a picture out of a page.
            0 => {}
            1 => {
                if let Some(file) = files.and_then(|files| files.get(0)) {
                    when_arrived(move |rest| {
                        spawn_local(async move { act.emit((rest.read_file)(file).await) })
                    });
                }
            }
            _ => act.emit(Action::FileRefused(vec![text::ONE_FILE.into()])),
        }
    });
    (over, dropped)
}

/// Reads a file.
pub fn read_file(file: File) -> Pin<Box<dyn Future<Output = Action>>> {
    Box::pin(open(file))
}

async fn open(file: File) -> Action {
    // A file's size is a float in the browser; the bound is far below where that matters.
    let is_too_large = file.size() > f64::from(u32::try_from(MAX_FILE_BYTES).unwrap_or(u32::MAX));
    // Its beginning is enough to say what it is.
    let most = if is_too_large { MAX_HEAD } else { MAX_FILE_BYTES };
    let Some(content) = read_bytes(file, most).await else {
        return Action::FileRefused(vec![text::FILE_UNREADABLE.into()]);
    };
    if is_too_large {
        let what = interchange::recognize(&content);
        return Action::FileRefused(vec![match what {
            Some(Foreign::Table(_)) => answer_table::refused(Refusal::TooLarge),
            Some(foreign) => opening::foreign(&foreign),
            None => text::FILE_TOO_LARGE.into(),
        }]);
    }
    what_is_in(&content)
}

/// What a file that was read as a whole comes to: an assessment, a table, or why it is neither.
fn what_is_in(content: &[u8]) -> Action {
    match interchange::open_file(bundled(), content) {
        Ok(reading) => {
            // What has no place is listed with what it says.
            let others = reading.remarks.iter().filter(|remark| !is_about_unknown(remark.code));
            Action::FileRead(Box::new(reading.assessment), notes(others))
        }
        Err(Unopened::Foreign(foreign)) => table_in(&foreign, content),
        Err(Unopened::Problems(problems)) => Action::FileRefused(notes(problems.iter())),
    }
}

/// Text that is no file of ours may be a table of answers; in which encoding, the table's reader knows best.
fn table_in(foreign: &Foreign, content: &[u8]) -> Action {
    let is_text = matches!(
        foreign,
        Foreign::Table(_)
            | Foreign::Markdown
            | Foreign::Text
            | Foreign::OldEncoding(_)
            | Foreign::OtherUnicode
    );
    if !is_text {
        return Action::FileRefused(vec![opening::foreign(foreign)]);
    }
    match read_table(bundled(), content) {
        Ok(table) => Action::Table(TableStep::Read(Rc::new(table))),
        // Only what is a table is told what a table lacks.
        Err(refusal) if matches!(foreign, Foreign::Table(_)) => {
            Action::FileRefused(vec![answer_table::refused(refusal)])
        }
        _ => Action::FileRefused(vec![opening::foreign(foreign)]),
    }
}

fn notes<'a>(problems: impl Iterator<Item = &'a Problem>) -> Vec<String> {
    problems.map(|p| text::file_note(p.code, &p.path, &p.message, &p.help)).collect()
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;

    fn refused(content: &[u8]) -> String {
        match what_is_in(content) {
            Action::FileRefused(why) => why.join(" "),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_table_is_read_in_any_encoding_and_anything_else_stays_what_it_is() {
        let table = "Id;Status;Note\nmulti-factor-authentication;Yes;T\u{fc}r\n";
        let latin: Vec<u8> = table.chars().map(|letter| letter as u8).collect();
        let wide: Vec<u8> =
            "\u{feff}".encode_utf16().chain(table.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let marks = "# Answers\n\n| Id | Status |\n|---|---|\n| session-timeout | No |\n";
        for content in [table.as_bytes(), &latin, &wide, marks.as_bytes()] {
            let Action::Table(TableStep::Read(table)) = what_is_in(content) else { panic!("{content:?}") };
            assert_eq!(table.found.matched, 1);
        }
        for (content, foreign) in [
            (&b"%PDF-1.7\nId;Status\n"[..], Foreign::Pdf),
            (b"PK\x03\x04 xl/workbook.xml", Foreign::Spreadsheet),
            (b"\x89PNG\r\n\x1a\n", Foreign::Picture),
            (b"# Answers\n\nnone", Foreign::Markdown),
            (b"Dear customer,\n\nwe are", Foreign::Text),
            (b"{\"name\":\"M\xfcller\"}", Foreign::OldEncoding(1)),
            (b"", Foreign::Empty),
        ] {
            assert_eq!(refused(content), opening::foreign(&foreign));
        }
        assert_eq!(refused(b"name,age\nAda,36\n"), answer_table::refused(Refusal::NoHeader));
        assert_eq!(refused(b"id,status\nx,\"y\n"), answer_table::refused(Refusal::OpenQuote(2)));
    }
}
