//! A link to anything the catalog knows, inside the page: the host's address stays as it is.
//!
//! Separate because advice, tables, explanations and search all send readers around in this one way.

use crate::app::desk::Desk;
use crate::app::text::crosswalk as text;
use crate::catalog::{Entry, SourceIndex};
use crate::session::{Action, Place};
use yew::prelude::*;

/// A button that opens an entry on the crosswalk screen, named by its title; a requirement by its citation too.
pub fn entry_link(desk: &Desk, entry: Entry) -> Html {
    let library = desk.library();
    let citation = match entry {
        Entry::Requirement(_) => {
            library.id_of(entry).split_once(':').map(|(_, citation)| citation.to_owned())
        }
        _ => None,
    };
    html! {
        <button
            type="button"
            class="crosscheck-entry-link"
            data-entry={library.id_of(entry)}
            onclick={desk.on(Action::PlaceOpened(Place::Entry(entry)))}
        >
            if let Some(citation) = citation {
                <span class="crosscheck-citation">{ citation }</span>{ " " }
            }
            { library.title_of(entry) }
        </button>
    }
}

/// The sources of a line, each a link.
pub fn source_links(desk: &Desk, sources: &[SourceIndex]) -> Html {
    link_list(desk, text::SOURCES, "line-sources", sources.iter().map(|source| Entry::Source(*source)))
}

/// What belongs to a line, each a link; nothing where nothing does.
pub fn see_links(desk: &Desk, see: &[Entry]) -> Html {
    link_list(desk, text::SEE, "line-see", see.iter().copied())
}

fn link_list(
    desk: &Desk,
    label: &'static str,
    part: &'static str,
    entries: impl Iterator<Item = Entry>,
) -> Html {
    let links: Vec<Html> = entries.map(|entry| html! { <li>{ entry_link(desk, entry) }</li> }).collect();
    if links.is_empty() {
        return Html::default();
    }
    html! {
        <div class="crosscheck-links" data-part={part}>
            <span class="crosscheck-label">{ label }</span>
            <ul>{ for links }</ul>
        </div>
    }
}
