//! A table for a spreadsheet: which, and as a file or to paste.
//!
//! Separate from the tables themselves, which other screens save, too.

use super::head;
use super::text_field::{copy_button, shared_text};
use crate::app::components::{RadioGroup, radio_group};
use crate::app::desk::Desk;
use crate::app::text::share as text;
use crate::formats::table;
use crate::session::{Action, SharePlace, Sharing, TableKind};
use yew::prelude::*;

pub(super) fn spreadsheet(desk: &Desk) -> Html {
    let sharing = desk.session.sharing;
    let on_choice = desk.act.reform(move |position: usize| {
        let table = TableKind::ALL.get(position).copied().unwrap_or_default();
        Action::ShareWished(Sharing { table, ..sharing })
    });
    let table = table(desk.catalog(), &desk.session.assessment, &desk.report, sharing.table);
    html! {
        <>
            { head(desk, SharePlace::Tables) }
            {
                radio_group(RadioGroup {
                    name: "share-table".into(),
                    legend: text::TABLE,
                    help: "",
                    note: String::new(),
                    choices: TableKind::ALL.map(|kind| (kind.id(), text::table(kind))).to_vec(),
                    chosen: TableKind::ALL.iter().position(|kind| *kind == sharing.table),
                    is_said: [false, false],
                    on_choice,
                })
            }
            <div class="crosscheck-row">
                <button
                    type="button"
                    class="crosscheck-button crosscheck-button-primary"
                    data-part="share-save"
                    aria-describedby="share-csv-help"
                    onclick={desk.on(Action::ShareSaved)}
                >
                    { text::SAVE_CSV }
                </button>
                { copy_button(desk, text::COPY_TABLE) }
                <span class="crosscheck-soft" data-part="share-rows" data-value={table.rows.len().to_string()}>{ text::rows(table.rows.len()) }</span>
            </div>
            <p class="crosscheck-small crosscheck-soft" id="share-csv-help">{ text::CSV_HELP }</p>
            { shared_text(text::AS_TABLE, table.tab_separated(), "10", true) }
        </>
    }
}
