//! What stands below an entry: its sources, what belongs to it, and what mentions it.
//!
//! Separate because every kind of entry ends alike, in a table as well as by itself.

use crate::app::components::{entry_link, entry_list, from_catalog, see_links, source_links};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk, entry as text, explanation};
use crate::catalog::{Entry, Reading, Review, SourceIndex};
use std::mem::discriminant;
use yew::prelude::*;

/// Groups with more links than this are folded.
const FOLDED_FROM: usize = 9;

/// Sources and links of a row or a rule, folded up, with `more` above them. Of one that was sought all is shown, and
/// what mentions it besides.
pub(super) fn folded(desk: &Desk, entry: Entry, is_sought: bool, summary: String, more: Html) -> Html {
    let library = desk.library();
    html! {
        <details class="crosscheck-details crosscheck-behind" open={is_sought} data-part="line-more">
            <summary>
                { summary }
                <span class="crosscheck-visually-hidden">{ from_catalog(text::behind_of(library.title_of(entry))) }</span>
            </summary>
            <div class="crosscheck-behind-content">
                { more }
                { source_links(desk, library.sources_of(entry)) }
                { see_links(desk, library.see_of(entry)) }
                if is_sought {
                    { mentions(desk, entry) }
                }
            </div>
        </details>
    }
}

/// What mentions an entry, by kind; nothing where nothing does.
pub(super) fn mentions(desk: &Desk, entry: Entry) -> Html {
    let mentions = desk.library().mentions_of(entry);
    if mentions.is_empty() {
        return Html::default();
    }
    html! {
        <section class="crosscheck-entry-section" aria-labelledby="entry-mentions" data-part="mentions">
            <h3 id="entry-mentions">{ text::MENTIONED }</h3>
            { entry_groups(desk, &mentions) }
        </section>
    }
}

/// Links by kind, each kind under its name and count; long groups folded. Entries of a kind stand together.
pub(super) fn entry_groups(desk: &Desk, entries: &[Entry]) -> Html {
    let kinds = entries.chunk_by(|a, b| discriminant(a) == discriminant(b));
    let group = |group: &[Entry]| {
        let heading = group.first().map_or("", |first| crosswalk::kinds(*first));
        html! {
            <details class="crosscheck-details" open={group.len() < FOLDED_FROM}>
                <summary>{ text::counted(heading, group.len()) }</summary>
                { entry_list(desk, group, says_more(group)) }
            </details>
        }
    };
    html! { <div class="crosscheck-entry-groups">{ for kinds.map(group) }</div> }
}

/// Whether where an entry belongs says more than the name of its kind.
fn says_more(group: &[Entry]) -> bool {
    matches!(group.first(), Some(Entry::Requirement(_) | Entry::Row(..) | Entry::Rule(..) | Entry::Source(_)))
}

/// Where an entry comes from, how far each source carries, and whether anyone has checked it.
pub(super) fn sources(desk: &Desk, sources: &[SourceIndex], review: Review) -> Html {
    read_sources(desk, sources, review, None)
}

/// The same of what may have been read once more.
pub(super) fn read_sources(
    desk: &Desk,
    sources: &[SourceIndex],
    review: Review,
    reading: Option<Reading>,
) -> Html {
    html! {
        <section class="crosscheck-entry-section" aria-labelledby="entry-sources" data-part="sources">
            <h3 id="entry-sources">{ explanation::SOURCES }</h3>
            <ul class="crosscheck-source-list">
                for source in sources.iter().copied() {
                    <li>
                        { entry_link(desk, Entry::Source(source)) }
                        <span class="crosscheck-small crosscheck-soft">
                            { explanation::source_kind(desk.catalog().sources[source.position()].kind) }
                            { ". " }
                            { from_catalog(desk.catalog().sources[source.position()].good_for) }
                        </span>
                    </li>
                }
            </ul>
            <p class="crosscheck-small crosscheck-soft" data-part="review">{ explanation::review(review, reading) }</p>
        </section>
    }
}
