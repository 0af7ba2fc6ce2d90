//! What was found: each with what kind of thing it is, and the words that match.
//!
//! Separate from the box, which stays where it is while this list changes.

use super::search_index::{Results, texts, title};
use crate::app::components::{context_said, entry_context, marked_from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{breach, crosswalk as text, words};
use crate::catalog::Entry;
use crate::embed::Root;
use crate::search::Hit;
use crate::session::{Action, Place, id_of_place};
use std::ops::Range;
use yew::prelude::*;

/// Id of the search box in the document.
pub(super) const BOX: &str = "crosswalk-search";
const RESULT: &str = "result-";

/// Id of a result in the document.
pub(super) fn result_id(position: usize) -> String {
    format!("{RESULT}{position}")
}

/// The results, or what to do where there is none.
pub(super) fn search_results(desk: &Desk, results: &Results) -> Html {
    let Results { total, hits } = results;
    let rest = total - hits.len();
    html! {
        <section class="crosscheck-results-list" aria-labelledby="place-title" data-part="search-results">
            <h2 id="place-title" tabindex="-1" translate="no">{ text::found_for(desk.session.query.trim()) }</h2>
            if hits.is_empty() {
                <p>{ text::NOTHING_FOUND }</p>
                <p>
                    <button
                        type="button"
                        class="crosscheck-button"
                        data-part="to-contents"
                        onclick={desk.on(Action::PlaceOpened(Place::Contents))}
                    >
                        { text::TO_CONTENTS }
                    </button>
                </p>
            } else {
                <ol class="crosscheck-found" onkeydown={on_key(&desk.root)}>
                    for (position, (place, hit)) in hits.iter().enumerate() {
                        { result(desk, position, *place, hit) }
                    }
                </ol>
                if rest > 0 {
                    <p class="crosscheck-soft" data-part="search-more">{ text::more(rest) }</p>
                }
            }
        </section>
    }
}

/// Up and down move through the results, up from the first goes back to the box, as Escape does from any.
fn on_key(root: &Root) -> Callback<KeyboardEvent> {
    let root = root.clone();
    Callback::from(move |event: KeyboardEvent| {
        let focused = root.focused_id();
        let here =
            focused.as_deref().and_then(|id| id.strip_prefix(RESULT)).and_then(|n| n.parse::<usize>().ok());
        let moved = match (event.key().as_str(), here) {
            ("ArrowDown", Some(here)) => root.focus(&result_id(here + 1)) || here > 0,
            ("ArrowUp", Some(here)) if here > 0 => root.focus(&result_id(here - 1)),
            ("ArrowUp" | "Escape", _) => root.focus(BOX),
            _ => false,
        };
        if moved {
            event.prevent_default();
        }
    })
}

fn result(desk: &Desk, position: usize, place: Place, hit: &Hit) -> Html {
    let library = desk.library();
    let id = id_of_place(library, place);
    let (kind, context) = kind_of(desk, place);
    // Of an id only a citation is shown.
    let from = match place {
        Place::Entry(Entry::Requirement(_)) => id.len() - words::citation(&id).len(),
        _ => id.len(),
    };
    html! {
        <li>
            <button
                type="button"
                id={result_id(position)}
                class="crosscheck-result"
                data-entry={id.clone()}
                onclick={desk.on(Action::PlaceOpened(place))}
            >
                <span class="crosscheck-result-kind">
                    { kind }
                    if !context.is_empty() {
                        <span class="crosscheck-soft">{ " · " }{ match place { Place::Entry(entry) => context_said(entry, context), _ => plain(context) } }</span>
                    }
                </span>
                <span class="crosscheck-result-title">
                    if from < id.len() {
                        <span class="crosscheck-citation">{ marked(&id, from..id.len(), &hit.id) }</span>{ " " }
                    }
                    { place_marked(place, marked(title(desk, place), 0..title(desk, place).len(), &hit.title)) }
                </span>
                { excerpt(&texts(desk, place), hit) }
            </button>
        </li>
    }
}

/// A name, in the language that it is in.
fn place_marked(place: Place, name: Html) -> Html {
    match place {
        Place::Matrix
        | Place::Disagreements
        | Place::Stances
        | Place::Claims
        | Place::Sources
        | Place::BreachClock => name,
        _ => marked_from_catalog(name),
    }
}

/// What kind of thing a place shows, and where it belongs if that says more.
fn kind_of(desk: &Desk, place: Place) -> (&'static str, &'static str) {
    match place {
        Place::Entry(entry) => {
            let (kind, context) = (text::kind(entry), entry_context(desk, entry));
            (kind, if kind == context { "" } else { context })
        }
        Place::Part(part) => {
            let framework = desk.catalog().parts[part.position()].framework;
            (text::kind(Entry::Part(part)), desk.catalog().frameworks[framework.position()].title)
        }
        Place::Topic(_) => (text::TABLE, ""),
        Place::Question(_) => (text::ADVICE, ""),
        Place::BreachClock => (breach::TOOL, ""),
        Place::Domain(_) => (text::DOMAIN, ""),
        Place::Proposal(_) => (text::PROPOSAL, ""),
        _ => (text::COLLECTION, ""),
    }
}

/// Bytes shown before the first mark of an excerpt, and in all.
const BEFORE: usize = 60;
const LENGTH: usize = 200;

/// The part of the text that matches best, cut to a line or two around its first mark.
fn excerpt(texts: &[&'static str], hit: &Hit) -> Html {
    let Some((text, part)) = hit.part.as_ref().and_then(|part| Some((*texts.get(part.part)?, part))) else {
        return Html::default();
    };
    let first = part.ranges.first().map_or(0, |range| range.start);
    let start = match first.checked_sub(BEFORE) {
        None | Some(0) => 0,
        Some(near) => space_after(text, near).min(first),
    };
    let end = if text.len() - start <= LENGTH { text.len() } else { space_after(text, start + LENGTH) };
    html! {
        <span class="crosscheck-result-text">
            if start > 0 {
                { "… " }
            }
            { marked_from_catalog(marked(text, start..end, &part.ranges)) }
            if end < text.len() {
                { " …" }
            }
        </span>
    }
}

/// Where the word ends that `near` falls into; a space is one byte and so is a safe place to cut.
fn space_after(text: &str, near: usize) -> usize {
    text.bytes().enumerate().skip(near).find(|(_, byte)| *byte == b' ').map_or(text.len(), |(at, _)| at)
}

/// A run of a text with the ranges that matched marked.
fn marked(text: &str, shown: Range<usize>, ranges: &[Range<usize>]) -> Html {
    let mut pieces: Vec<Html> = Vec::new();
    let mut at = shown.start;
    let cut = |range: Range<usize>| plain(text.get(range).unwrap_or_default().to_owned());
    for range in ranges {
        let (start, end) = (range.start.max(at), range.end.min(shown.end));
        if start < end {
            pieces.push(cut(at..start));
            pieces.push(html! { <mark>{ cut(start..end) }</mark> });
            at = end;
        }
    }
    pieces.push(cut(at..shown.end));
    html! { <>{ for pieces }</> }
}
