//! Saving a file and opening one.
//!
//! Separate from the other ways to keep something. What a file had that has no place here is told beside it.

use crate::app::components::{dropped_file, open_file, unplaced_list};
use crate::app::desk::Desk;
use crate::app::text::{opening, start as text};
use crate::session::Action;
use yew::prelude::*;

/// Saving and opening a file.
pub fn file_section(desk: &Desk) -> Html {
    let unplaced = &desk.session.assessment.records.unplaced;
    let (ondragover, ondrop) = dropped_file(desk);
    html! {
        <div class="crosscheck-stack" data-part="file-section" {ondragover} {ondrop}>
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
                { open_file(desk, "crosscheck-button", text::OPEN_FILE, Some("open-file-help")) }
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
