//! Whose figure it is: the sources in one line, and a mark on what is our own estimate.
//!
//! Separate because months and dollars are told apart in the same way, on every row.

use crate::app::components::{from_catalog, place_link};
use crate::app::desk::Desk;
use crate::app::text::plan as text;
use crate::catalog::{Entry, SourceIndex};
use crate::session::Place;
use yew::prelude::*;

/// Kind of the source that is our own judgement.
const JUDGEMENT: &str = "judgement";
/// Kind of the sources that are known by their author.
const ARTICLE: &str = "article";

/// Whether a source is our own judgement.
pub(super) fn is_ours(desk: &Desk, source: SourceIndex) -> bool {
    desk.catalog().sources[source.position()].kind == JUDGEMENT
}

/// The mark of a figure that is ours, in whole or in part; nothing where it is not.
pub(super) fn our_mark(desk: &Desk, sources: &[SourceIndex]) -> Html {
    if !sources.iter().any(|source| is_ours(desk, *source)) {
        return Html::default();
    }
    html! { <>{ " " }<span class="crosscheck-plan-ours" data-part="ours">{ text::OURS }</span></> }
}

/// The sources in one line, each a link, articles by their author: where rows are many, a list of titles under each
/// would bury them.
pub(super) fn whose_figure(desk: &Desk, sources: &[SourceIndex]) -> Html {
    html! {
        <p class="crosscheck-small" data-part="line-sources">
            { text::WHOSE_FIGURE }
            for source in sources.iter() {
                { " " }
                { place_link(desk, Place::Entry(Entry::Source(*source)), from_catalog(name(desk, *source))) }
            }
        </p>
    }
}

fn name(desk: &Desk, source: SourceIndex) -> &'static str {
    let row = &desk.catalog().sources[source.position()];
    if row.kind == ARTICLE { row.publisher.get() } else { row.title }
}
