//! Saving a file and opening one.
//!
//! Separate because reading a chosen file takes a while and can fail in its own ways. What a file had that has no place
//! here is told beside it.

use crate::app::components::unplaced_list;
use crate::app::desk::Desk;
use crate::app::text::{opening, start as text};
use crate::catalog::bundled;
use crate::embed::read_bytes;
use crate::interchange::{self, MAX_FILE_BYTES, MAX_HEAD, Problem, Unopened, is_about_unknown};
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
    let unplaced = &desk.session.assessment.records.unplaced;
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
            if !unplaced.is_empty() {
                <div class="crosscheck-stack" data-part="not-placed">
                    { unplaced_list(unplaced) }
                    <div>
                        <button
                            type="button"
                            class="crosscheck-button"
                            data-part="drop-unplaced"
                            onclick={desk.on(Action::UnplacedDropped)}
                        >
                            { opening::DROP_UNPLACED }
                        </button>
                    </div>
                </div>
            }
        </div>
    }
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
