//! Opening a file.
//!
//! Separate because reading a chosen file takes a while and can fail in its own ways.

use crate::app::desk::Desk;
use crate::app::later::when_arrived;
use crate::app::text::{opening, start as text};
use crate::catalog::bundled;
use crate::embed::read_bytes;
use crate::interchange::{self, MAX_FILE_BYTES, MAX_HEAD, Problem, Unopened, is_about_unknown};
use crate::session::Action;
use std::pin::Pin;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};
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
            <input type="file" accept=".json,application/json" aria-describedby={help} data-part="open-file" {onchange} />
        </label>
    }
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
        return Action::FileRefused(vec![
            what.map_or_else(|| text::FILE_TOO_LARGE.into(), |foreign| opening::foreign(&foreign)),
        ]);
    }
    match interchange::open_file(bundled(), &content) {
        Ok(reading) => {
            // What has no place is listed with what it says.
            let others = reading.remarks.iter().filter(|remark| !is_about_unknown(remark.code));
            Action::FileRead(Box::new(reading.assessment), notes(others))
        }
        Err(Unopened::Foreign(foreign)) => Action::FileRefused(vec![opening::foreign(&foreign)]),
        Err(Unopened::Problems(problems)) => Action::FileRefused(notes(problems.iter())),
    }
}

fn notes<'a>(problems: impl Iterator<Item = &'a Problem>) -> Vec<String> {
    problems.map(|p| text::file_note(p.code, &p.path, &p.message, &p.help)).collect()
}
