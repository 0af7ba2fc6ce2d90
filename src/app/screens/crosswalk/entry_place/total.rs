//! A published total, with the items that make it up.
//!
//! Separate from the items: it is somebody's figure, and the sum has to be seen.

use super::super::foot::{mentions, sources};
use super::{article, section};
use crate::app::components::{entry_link, from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text, explanation};
use crate::catalog::Entry;
use yew::prelude::*;

/// A published total.
pub(super) fn total(desk: &Desk, index: u16) -> Html {
    let knowledge = desk.library().knowledge;
    let row = &knowledge.totals[usize::from(index)];
    let items = row.items.iter().filter_map(|item| Some((*item, knowledge.costs.get(usize::from(*item))?)));
    let table = html! {
        <table class="crosscheck-data-table">
            <thead>
                <tr>
                    <th scope="col">{ crosswalk::kind(Entry::Cost(0)) }</th>
                    <th scope="col">{ text::PAID }</th>
                    <th scope="col" class="crosscheck-figure">{ text::DOLLARS }</th>
                </tr>
            </thead>
            <tbody>
                for (item, cost) in items {
                    <tr>
                        <th scope="row">{ entry_link(desk, Entry::Cost(item)) }</th>
                        <td data-label={text::PAID}>{ text::how_often(cost.is_yearly) }</td>
                        <td data-label={text::DOLLARS} class="crosscheck-figure">{ text::dollars(cost.dollars) }</td>
                    </tr>
                }
            </tbody>
            <tfoot>
                <tr>
                    <th scope="row">{ explanation::TOGETHER }</th>
                    <td></td>
                    <td data-label={text::DOLLARS} class="crosscheck-figure">{ text::dollars(row.dollars) }</td>
                </tr>
            </tfoot>
        </table>
    };
    let content = html! {
        <div class="crosscheck-entry-body">
            { section("items", plain(text::ITEMS), table) }
            { mentions(desk, Entry::Total(index)) }
            { sources(desk, row.sources, row.review) }
        </div>
    };
    let lead = html! { <p class="crosscheck-lead">{ from_catalog(row.about) }</p> };
    article(plain(crosswalk::kind(Entry::Total(index))), from_catalog(row.title), lead, content)
}
