//! Saving a file and opening one.
//!
//! Separate because reading a chosen file takes a while and can fail in its own ways.

use crate::app::desk::Desk;
use crate::app::text::start as text;
use crate::catalog::bundled;
use crate::embed::read_text;
use crate::interchange::{self, MAX_BYTES, Problem};
use crate::session::Action;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};
use yew::platform::spawn_local;
use yew::prelude::*;

/// Saving and opening a file.
pub fn file_section(desk: &Desk) -> Html {
    let act = desk.act.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        let file = input.files().and_then(|files| files.get(0));
        let act = act.clone();
        if let Some(file) = file {
            spawn_local(async move {
                act.emit(open(file).await);
                // So that the same file can be chosen again, changed in the meantime.
                input.set_value("");
            });
        }
    });
    html! {
        <div class="crosscheck-stack">
            <h3>{ text::FILE_HEADING }</h3>
            <p>{ text::file_lead(desk.session.surroundings.is_inline()) }</p>
            <div class="crosscheck-row">
                <button
                    type="button"
                    class="crosscheck-button"
                    data-part="save-file"
                    onclick={desk.on(Action::FileRequested)}
                >
                    { text::SAVE_FILE }
                </button>
                <label class="crosscheck-button crosscheck-file">
                    { text::OPEN_FILE }
                    <input
                        type="file"
                        accept=".json,application/json"
                        aria-describedby="open-file-help"
                        data-part="open-file"
                        {onchange}
                    />
                </label>
            </div>
            <p class="crosscheck-help" id="open-file-help">{ text::OPEN_FILE_HELP }</p>
        </div>
    }
}

async fn open(file: File) -> Action {
    // A file's size is a float in the browser; the bound is far below where that matters.
    if file.size() > f64::from(u32::try_from(MAX_BYTES).unwrap_or(u32::MAX)) {
        return Action::FileRefused(vec![text::FILE_TOO_LARGE.into()]);
    }
    let Some(content) = read_text(file).await else {
        return Action::FileRefused(vec![text::FILE_UNREADABLE.into()]);
    };
    match interchange::read(bundled(), &content) {
        Ok(reading) => Action::FileRead(Box::new(reading.assessment), notes(&reading.remarks)),
        Err(problems) => Action::FileRefused(notes(&problems)),
    }
}

fn notes(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|p| text::file_note(p.code, &p.path, &p.message, &p.help)).collect()
}
