//! Where a row of the catalog comes from: kind, publisher, title, how far it carries.
//!
//! Separate because every explanation ends with its sources.

use crate::app::components::from_catalog;
use crate::app::desk::Desk;
use crate::app::text::explanation as text;
use crate::catalog::{Reading, Review, SourceIndex};
use yew::prelude::*;

/// The sources, in the catalog's order.
pub(super) fn source_list(
    desk: &Desk,
    sources: &[SourceIndex],
    review: Option<(Review, Option<Reading>)>,
) -> Html {
    let rows = sources.iter().map(|source| &desk.catalog().sources[source.position()]);
    html! {
        <section class="crosscheck-stack" aria-labelledby="explanation-sources">
            <h3 id="explanation-sources">{ text::SOURCES }</h3>
            <ul class="crosscheck-sources" data-part="sources">
                for source in rows {
                    <li data-source={source.id}>
                        <p>{ from_catalog(source.title) }</p>
                        <p class="crosscheck-small crosscheck-soft">{ from_catalog(text::source_line(source.kind, &source.publisher)) }</p>
                        <p class="crosscheck-small crosscheck-soft">{ from_catalog(source.good_for) }</p>
                    </li>
                }
            </ul>
            if let Some((review, reading)) = review {
                <p class="crosscheck-small crosscheck-soft" data-part="review">{ text::review(review, reading) }</p>
            }
        </section>
    }
}
