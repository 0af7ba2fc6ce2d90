//! Who says something: each by name, as a link to the source.
//!
//! Separate from the lists of sources under a line, which give titles: in a sentence the name is enough.

use super::choosing::Filter;
use crate::app::components::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::page::CATALOG_LANGUAGE;
use crate::catalog::{Entry, SourceIndex};
use crate::session::{Action, Place};
use yew::prelude::*;

/// Who says it, each a link.
pub(super) fn speakers(desk: &Desk, sources: &[SourceIndex]) -> Html {
    html! {
        <span class="crosscheck-speakers">
            for (position, source) in sources.iter().enumerate() {
                if position > 0 {
                    { ", " }
                }
                { speaker(desk, *source) }
            }
        </span>
    }
}

/// One of them.
pub(super) fn speaker(desk: &Desk, source: SourceIndex) -> Html {
    let row = &desk.catalog().sources[source.position()];
    html! {
        <button
            type="button"
            class="crosscheck-entry-link crosscheck-speaker"
            title={row.title}
            lang={CATALOG_LANGUAGE}
            data-entry={row.id}
            onclick={desk.on(Action::PlaceOpened(Place::Entry(Entry::Source(source))))}
        >
            { row.publisher.get() }
        </button>
    }
}

/// Every source that says something, in the catalog's order, and how often.
pub(super) fn count_speakers(
    desk: &Desk,
    speaking: impl Iterator<Item = SourceIndex>,
) -> Vec<(SourceIndex, usize)> {
    let mut times = vec![0; desk.catalog().sources.len()];
    for source in speaking {
        if let Some(times) = times.get_mut(source.position()) {
            *times += 1;
        }
    }
    let counted = (0..).map(SourceIndex).zip(times);
    counted.filter(|(_, times)| *times > 0).collect()
}

/// The filter that they make.
pub(super) fn speaker_filters(
    desk: &Desk,
    speakers: &[(SourceIndex, usize)],
    all: &'static str,
) -> Vec<Filter> {
    let one = |(source, times): &(SourceIndex, usize)| {
        let row = &desk.catalog().sources[source.position()];
        Filter { name: from_catalog(row.publisher), id: row.id, count: Some(*times) }
    };
    let all = Filter { name: plain(all), id: "all", count: None };
    std::iter::once(all).chain(speakers.iter().map(one)).collect()
}
