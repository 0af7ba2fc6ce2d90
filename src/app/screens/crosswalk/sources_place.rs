//! Sources, by kind.
//!
//! Separate because what a source is good for is read together.

use super::place_head;
use crate::app::components::{catalog_date, entry_link, fold_body, from_catalog, plain, taken_along};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text, explanation};
use crate::catalog::{Entry, SourceIndex};
use yew::prelude::*;

/// All sources.
pub(super) fn sources_place(desk: &Desk) -> Html {
    let sources = desk.catalog().sources;
    let leaning = leaning(desk);
    let mut kinds: Vec<&'static str> = Vec::new();
    for source in sources {
        if !kinds.contains(&source.kind) {
            kinds.push(source.kind);
        }
    }
    let lead = html! { <p class="crosscheck-lead">{ text::sources_lead(sources.len()) }</p> };
    html! {
        <article class="crosscheck-place" aria-labelledby="place-title" data-part="sources-place">
            { place_head(Html::default(), plain(crosswalk::ALL_SOURCES), lead) }
            for kind in kinds {
                { group(desk, kind, &leaning) }
            }
        </article>
    }
}

/// How many entries lean on each source, in one walk through everything.
fn leaning(desk: &Desk) -> Vec<usize> {
    let library = desk.library();
    let mut leaning = vec![0; library.catalog.sources.len()];
    for source in library.entries().into_iter().flat_map(|entry| library.sources_of(entry)) {
        leaning[source.position()] += 1;
    }
    leaning
}

fn group(desk: &Desk, kind: &'static str, leaning: &[usize]) -> Html {
    let sources = (0..).map(SourceIndex).zip(desk.catalog().sources).filter(|(_, row)| row.kind == kind);
    let row = |(index, row): (SourceIndex, &'static crate::catalog::Source)| {
        html! {
            <tr data-source={row.id}>
                <th scope="row">
                    { entry_link(desk, Entry::Source(index)) }
                    <p class="crosscheck-small crosscheck-soft">
                        { from_catalog(row.publisher) }
                        if !row.date.is_empty() {
                            { ", " }{ from_catalog(catalog_date(row.date)) }
                        }
                    </p>
                    if !row.at.is_empty() {
                        <p class="crosscheck-small crosscheck-address">{ row.at.get() }</p>
                    }
                </th>
                <td data-label={text::GOOD_FOR}>{ from_catalog(row.good_for) }</td>
                <td data-label={text::LEANING}>{ text::leaning(leaning[index.position()]) }</td>
            </tr>
        }
    };
    let rows: Vec<Html> = sources.map(row).collect();
    let heading = html! { <h3 class="crosscheck-fold-name">{ explanation::source_kind(kind) }</h3> };
    let hint = plain(rows.len().to_string());
    let content = html! {
            { taken_along(desk, ["sources-", kind].concat(), html! { <table class="crosscheck-data-table crosscheck-sources-table">
                <caption class="crosscheck-visually-hidden">{ explanation::source_kind(kind) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ text::SOURCE }</th>
                        <th scope="col">{ text::GOOD_FOR }</th>
                        <th scope="col">{ text::LEANING }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table> }) }
    };
    fold_body(kind, heading, hint, false, content)
}
