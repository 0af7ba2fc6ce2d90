//! A table, and the way to take it along where it stands: copied, or saved as a file for spreadsheets.
//!
//! Separate from the tables that are shared, which the engine makes: what is taken along here is the table as it is read, with
//! the rows that only paper shows.

use crate::app::desk::Desk;
use crate::app::text::share as text;
use crate::embed::{Root, save_text};
use crate::interchange::{Cell, Table};
use yew::prelude::*;
use yew::virtual_dom::{VNode, VTag};

/// The table, and below it what takes it along. `id` tells it from others of the screen; the file is named by it.
pub fn taken_along(desk: &Desk, id: impl Into<AttrValue>, table: Html) -> Html {
    html! {
        <>
            { table.clone() }
            <TableOffer root={desk.root.clone()} id={id.into()} {table} />
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TableOfferProps {
    root: Root,
    id: AttrValue,
    table: Html,
}

/// Folded up, so that nothing is made of a table that nobody takes along.
#[function_component]
fn TableOffer(props: &TableOfferProps) -> Html {
    let is_open = use_state(|| false);
    let copied = use_state(|| None::<bool>);
    let field = ["table-text-", &props.id].concat();
    let on_toggle = {
        let (is_open, copied) = (is_open.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            copied.set(None);
            is_open.set(!*is_open);
        })
    };
    let on_save = {
        let (id, table) = (props.id.clone(), props.table.clone());
        Callback::from(move |_: MouseEvent| {
            save_text(&["crosscheck-", &id, ".csv"].concat(), "text/csv;charset=utf-8", &read(&table).csv());
        })
    };
    let on_copy = {
        let (root, field, copied) = (props.root.clone(), field.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| copied.set(Some(root.copy(&field))))
    };
    html! {
        <div class="crosscheck-taken-along crosscheck-screen-only" data-part="taken-along" data-table={props.id.clone()}>
            <button type="button" class="crosscheck-open" aria-expanded={is_open.to_string()} onclick={on_toggle}>
                { text::TAKE_TABLE }
            </button>
            if *is_open {
                <div class="crosscheck-row">
                    <button type="button" class="crosscheck-button" data-part="table-save" onclick={on_save}>{ text::SAVE_CSV }</button>
                    <button type="button" class="crosscheck-button" data-part="table-copy" onclick={on_copy}>{ text::COPY_TABLE }</button>
                    <span role="status" data-part="table-copied">{ copied.map_or("", text::copied) }</span>
                </div>
                <textarea
                    id={field}
                    value={read(&props.table).tab_separated()}
                    aria-label={text::AS_TABLE}
                    readonly=true
                    autocomplete="off"
                    spellcheck="false"
                    translate="no"
                    rows="4"
                    wrap="off"
                />
            }
        </div>
    }
}

/// The table as it is read: its last line of headings, and every row, with nothing in the columns that a cell reaches over.
pub fn read(table: &Html) -> Table {
    let (mut heads, mut rows) = (Vec::new(), Vec::new());
    lines(table, false, &mut heads, &mut rows);
    let mut columns = heads.pop().unwrap_or_default();
    let width = rows.iter().map(Vec::len).chain([columns.len()]).max().unwrap_or_default();
    columns.resize(width, String::new());
    for row in &mut rows {
        row.resize(width, String::new());
    }
    Table { columns, rows: rows.into_iter().map(|row| row.into_iter().map(Cell::from).collect()).collect() }
}

fn lines(node: &VNode, is_head: bool, heads: &mut Vec<Vec<String>>, rows: &mut Vec<Vec<String>>) {
    match node {
        VNode::VTag(tag) if tag.tag() == "tr" => {
            let mut cells = Vec::new();
            tag.children().iter().for_each(|children| row_of(children, &mut cells));
            if is_head { heads.push(cells) } else { rows.push(cells) }
        }
        VNode::VTag(tag) if tag.tag() != "caption" => {
            tag.children()
                .iter()
                .for_each(|children| lines(children, is_head || tag.tag() == "thead", heads, rows));
        }
        VNode::VList(list) => list.iter().for_each(|child| lines(child, is_head, heads, rows)),
        _ => {}
    }
}

fn row_of(node: &VNode, cells: &mut Vec<String>) {
    match node {
        VNode::VTag(tag) if ["td", "th"].contains(&tag.tag()) => {
            let mut words = String::new();
            tag.children().iter().for_each(|children| words_of(children, &mut words));
            cells.push(words.split_whitespace().collect::<Vec<_>>().join(" "));
            let reach = find(tag, "colspan").and_then(|columns| columns.parse::<usize>().ok()).unwrap_or(1);
            cells.extend((1..reach.min(100)).map(|_| String::new()));
        }
        VNode::VList(list) => list.iter().for_each(|child| row_of(child, cells)),
        _ => {}
    }
}

/// What is read in a cell. What stands on lines of its own is parted by a space.
fn words_of(node: &VNode, words: &mut String) {
    match node {
        VNode::VText(text) => words.push_str(&text.text),
        VNode::VTag(tag) if tag.tag() == "svg" || find(tag, "aria-hidden") == Some("true") => {}
        VNode::VTag(tag) => {
            let is_line = ["p", "li", "div", "ul", "br", "span"].contains(&tag.tag());
            if is_line {
                words.push(' ');
            }
            tag.children().iter().for_each(|children| words_of(children, words));
            if is_line {
                words.push(' ');
            }
        }
        VNode::VList(list) => list.iter().for_each(|child| words_of(child, words)),
        _ => {}
    }
}

fn find<'a>(tag: &'a VTag, name: &str) -> Option<&'a str> {
    tag.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
}
