//! Links to anything the catalog knows, inside the page: the host's address stays as it is.
//!
//! Separate because advice, tables, explanations and search all send readers around in this one way.

use super::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{crosswalk as text, explanation, words};
use crate::catalog::{Entry, SourceIndex};
use crate::session::{Action, Place, Screen, id_of_place};
use yew::prelude::*;

/// A button that opens a place of the crosswalk; `content` is what it reads, and all there is where a site leaves that
/// screen out.
pub fn place_link(desk: &Desk, place: Place, content: Html) -> Html {
    if !desk.has(Screen::Crosswalk) {
        return content;
    }
    html! {
        <button
            type="button"
            class="crosscheck-entry-link"
            data-entry={id_of_place(desk.library(), place)}
            onclick={desk.on(Action::PlaceOpened(place))}
        >
            { content }
        </button>
    }
}

/// A button that opens an entry on the crosswalk screen, named by its title; a requirement by its citation too.
pub fn entry_link(desk: &Desk, entry: Entry) -> Html {
    place_link(desk, Place::Entry(entry), entry_name(desk, entry))
}

/// The title of an entry; of a requirement the citation stands before it.
pub fn entry_name(desk: &Desk, entry: Entry) -> Html {
    let title = desk.library().title_of(entry);
    match entry {
        Entry::Requirement(index) => {
            let citation = words::citation(desk.catalog().requirements[index.position()].id);
            html! { <><span class="crosscheck-citation">{ citation }</span>{ " " }{ from_catalog(title) }</> }
        }
        _ => from_catalog(title),
    }
}

/// Where an entry belongs, in a word or two: its framework, its table, its question, or what kind of thing it is.
pub fn entry_context(desk: &Desk, entry: Entry) -> &'static str {
    let (catalog, knowledge) = (desk.catalog(), desk.library().knowledge);
    match entry {
        Entry::Requirement(index) => catalog.frameworks[catalog.framework_of(index).position()].title,
        Entry::Source(index) => explanation::source_kind(catalog.sources[index.position()].kind),
        Entry::Row(topic, _) => knowledge.topics[usize::from(topic)].title,
        Entry::Rule(question, _) => knowledge.questions[usize::from(question)].title,
        _ => text::kind(entry),
    }
}

/// The same to be shown, in the language that it is in.
pub fn context_said(entry: Entry, context: &'static str) -> Html {
    match entry {
        Entry::Row(..) | Entry::Rule(..) if !context.is_empty() => from_catalog(context),
        _ => plain(context),
    }
}

/// The sources of a line, each a link.
pub fn source_links(desk: &Desk, sources: &[SourceIndex]) -> Html {
    let sources: Vec<Entry> = sources.iter().map(|source| Entry::Source(*source)).collect();
    links(desk, text::SOURCES, "line-sources", &sources)
}

/// What belongs to a line, each a link; nothing where nothing does.
pub fn see_links(desk: &Desk, see: &[Entry]) -> Html {
    links(desk, text::SEE, "line-see", see)
}

/// Links under a label, each with where it belongs; nothing where there is none.
fn links(desk: &Desk, label: &'static str, part: &'static str, entries: &[Entry]) -> Html {
    if entries.is_empty() {
        return Html::default();
    }
    html! {
        <div class="crosscheck-links" data-part={part}>
            <p class="crosscheck-label">{ label }</p>
            { entry_list(desk, entries, true) }
        </div>
    }
}

/// A list of links, with where they belong if that is asked for; of neighbours that belong together the first says so.
pub fn entry_list(desk: &Desk, entries: &[Entry], has_context: bool) -> Html {
    let mut before = "";
    let mut context = |entry: Entry| {
        let context = entry_context(desk, entry);
        if std::mem::replace(&mut before, context) == context { "" } else { context }
    };
    html! {
        <ul class="crosscheck-link-list">
            for entry in entries.iter().copied() {
                <li>
                    if has_context {
                        <span class="crosscheck-link-kind">{ context_said(entry, context(entry)) }</span>
                    }
                    { entry_link(desk, entry) }
                </li>
            }
        </ul>
    }
}
