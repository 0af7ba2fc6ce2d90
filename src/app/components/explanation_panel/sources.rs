//! Where a row of the catalog comes from: kind, publisher, title, how far it carries.
//!
//! Separate because every explanation ends with its sources.

use crate::app::desk::use_desk;
use crate::app::text::explanation as text;
use crate::catalog::{Review, SourceIndex};
use yew::prelude::*;

/// What a [`SourceList`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct SourceListProps {
    /// The sources.
    pub sources: &'static [SourceIndex],
    /// The row's review state, where it has one.
    #[prop_or_default]
    pub review: Option<Review>,
}

/// The sources, in the catalog's order.
#[function_component]
pub(super) fn SourceList(props: &SourceListProps) -> Html {
    let Some(desk) = use_desk() else { return Html::default() };
    let rows = props.sources.iter().map(|source| &desk.catalog().sources[source.position()]);
    html! {
        <section class="crosscheck-stack" aria-labelledby="explanation-sources">
            <h3 id="explanation-sources">{ text::SOURCES }</h3>
            <ul class="crosscheck-sources" data-part="sources">
                for source in rows {
                    <li data-source={source.id}>
                        <p>{ source.title }</p>
                        <p class="crosscheck-small crosscheck-soft">{ text::source_line(source.kind, source.publisher) }</p>
                        <p class="crosscheck-small crosscheck-soft">{ source.good_for }</p>
                    </li>
                }
            </ul>
            if let Some(review) = props.review {
                <p class="crosscheck-small crosscheck-soft" data-part="review">{ text::review(review) }</p>
            }
        </section>
    }
}
