//! A table to read.
//!
//! Separate because all tables look alike, whatever they say.

use super::foot::folded;
use super::place_head;
use crate::app::components::{from_catalog, plain, taken_along};
use crate::app::desk::Desk;
use crate::app::text::page::CATALOG_LANGUAGE;
use crate::app::text::{crosswalk, entry as text};
use crate::catalog::{Entry, Row, Topic};
use yew::prelude::*;

/// A table, by its position; the row that is sought is marked.
pub(super) fn topic_place(desk: &Desk, topic: u16, sought: Option<u16>) -> Html {
    let row = &desk.library().knowledge.topics[usize::from(topic)];
    let lead = html! { <p class="crosscheck-lead">{ from_catalog(row.about) }</p> };
    html! {
        <article class="crosscheck-place" aria-labelledby="place-title" data-part="topic" data-topic={row.id}>
            { place_head(plain(crosswalk::TABLE), from_catalog(row.title), lead) }
            { taken_along(desk, row.id, html! { <table class={classes!("crosscheck-data-table", "crosscheck-topic-table", columns(row))}>
                <caption class="crosscheck-visually-hidden">{ from_catalog(row.title) }</caption>
                <thead>
                    <tr>
                        for column in row.columns.iter().copied() {
                            <th scope="col">{ from_catalog(column) }</th>
                        }
                    </tr>
                </thead>
                for (position, line) in (0..).zip(row.rows) {
                    { table_row(desk, row, line, Entry::Row(topic, position), sought == Some(position)) }
                }
            </table> }) }
        </article>
    }
}

/// How wide the columns are depends on how many there are.
fn columns(topic: &Topic) -> String {
    format!("crosscheck-columns-{}", topic.columns.len())
}

/// A row, and below it what stands behind it.
fn table_row(desk: &Desk, topic: &Topic, row: &'static Row, entry: Entry, is_sought: bool) -> Html {
    let cells = || topic.columns.iter().copied().zip(row.cells.iter().copied());
    html! {
        <tbody
            key={row.id}
            class={classes!(is_sought.then_some("crosscheck-sought"))}
            data-row={desk.library().id_of(entry)}
        >
            <tr>
                for (_, cell) in cells().take(1) {
                    <th
                        scope="row"
                        id={is_sought.then_some("sought")}
                        tabindex={is_sought.then_some("-1")}
                    >
                        { from_catalog(cell) }
                    </th>
                }
                for (column, cell) in cells().skip(1) {
                    <td data-label={column} lang={CATALOG_LANGUAGE}>{ plain(cell) }</td>
                }
            </tr>
            <tr class="crosscheck-row-behind">
                <td colspan={topic.columns.len().to_string()}>
                    {
                        folded(
                            desk,
                            entry,
                            is_sought,
                            text::behind(row.sources.len(), row.see.len()),
                            Html::default(),
                        )
                    }
                </td>
            </tr>
        </tbody>
    }
}
