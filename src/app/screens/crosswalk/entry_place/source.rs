//! A source: whose it is, how far it carries, and everything that leans on it.
//!
//! Separate because it is the other end of every line's sources.

use super::super::foot::entry_groups;
use super::{article, facts, section};
use crate::app::components::{catalog_date, from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{entry as text, explanation};
use crate::catalog::SourceIndex;
use yew::prelude::*;

/// A source.
pub(super) fn source(desk: &Desk, index: SourceIndex) -> Html {
    let row = &desk.catalog().sources[index.position()];
    let leaning = desk.library().leaning_on(index);
    let at = html! {
        <>
            <span class="crosscheck-address">{ row.at.get() }</span>
            <span class="crosscheck-small crosscheck-soft crosscheck-address-why">{ text::READ_AT_WHY }</span>
        </>
    };
    let content = html! {
        <div class="crosscheck-entry-body" data-source={row.id}>
            { facts(vec![
                Some((text::PUBLISHER, from_catalog(row.publisher))),
                (!row.date.is_empty()).then(|| (text::DATE, from_catalog(catalog_date(row.date)))),
                (!row.at.is_empty()).then_some((text::READ_AT, at)),
            ]) }
            { section("leaning", plain(text::leaning_heading(leaning.len())), entry_groups(desk, &leaning)) }
        </div>
    };
    let lead = html! { <p class="crosscheck-lead">{ from_catalog(row.good_for) }</p> };
    article(plain(explanation::source_kind(row.kind)), from_catalog(row.title), lead, content)
}
