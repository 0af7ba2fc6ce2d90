//! Words of the trade, explained where they first stand on a screen: once each, in whatever sentence that is.
//!
//! Separate from the screens, which need not know which of their words, or of the catalog's, comes first.

use crate::app::text::terms::TERMS;
use std::mem::take;
use std::rc::Rc;
use yew::prelude::*;
use yew::virtual_dom::{VList, VNode, VTag};

/// A word of the trade.
pub struct Term {
    /// Its stable id.
    pub id: &'static str,
    /// How it is written, in the forms in which it may stand.
    pub words: &'static [&'static str],
    /// What it means, in a sentence or two.
    pub means: &'static str,
}

/// Where no word becomes a button: in what can be pressed itself, in names of things, in what is drawn, and on a sheet.
const LEFT_ALONE: [&str; 19] = [
    "a",
    "button",
    "label",
    "summary",
    "select",
    "textarea",
    "svg",
    "code",
    "nav",
    "caption",
    "th",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "output",
];
const LEFT_ALONE_CLASSES: [&str; 3] =
    ["crosscheck-visually-hidden", "crosscheck-sheet", "crosscheck-print-only"];

/// What is looked through: first what is in view, then what is folded up, for words that stand nowhere else.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    InView,
    Folded,
}

/// The screen with the first use of each word as a button, and what these buttons show.
pub fn explained(screen: Html) -> (Html, Html) {
    let mut found = Vec::new();
    let screen = walk(screen, &mut found, Part::InView, false);
    let screen = walk(screen, &mut found, Part::Folded, false);
    // In the order of the table: what is found first changes with every answer, and no node has to move for it.
    let meanings = TERMS.iter().enumerate().filter(|(place, _)| found.contains(place)).map(|(_, term)| {
        html! {
            <p key={term.id} id={term_id(term)} class="crosscheck-term-meaning" popover="auto">{ term.means }</p>
        }
    });
    (screen, html! { <div class="crosscheck-terms">{ for meanings }</div> })
}

fn term_id(term: &Term) -> String {
    ["term-", term.id].concat()
}

fn walk(node: VNode, found: &mut Vec<usize>, part: Part, is_folded: bool) -> VNode {
    match node {
        VNode::VText(text) if is_folded == (part == Part::Folded) => marked(&text.text, found),
        VNode::VTag(tag) if is_left_alone(&tag) => VNode::VTag(tag),
        VNode::VTag(mut tag) => {
            let is_folded = is_folded || is_closed(&tag);
            if (part == Part::Folded || !is_folded)
                && let Some(children) = Rc::make_mut(&mut tag).children_mut()
            {
                *children = walk(take(children), found, part, is_folded);
            }
            VNode::VTag(tag)
        }
        VNode::VList(mut list) => {
            for child in Rc::make_mut(&mut list).iter_mut() {
                *child = walk(take(child), found, part, is_folded);
            }
            VNode::VList(list)
        }
        other => other,
    }
}

fn is_closed(tag: &VTag) -> bool {
    tag.tag() == "details" && !tag.attributes.iter().any(|(name, _)| name == "open")
}

fn is_left_alone(tag: &VTag) -> bool {
    LEFT_ALONE.contains(&tag.tag())
        || tag.attributes.iter().any(|(name, value)| match name {
            "class" => LEFT_ALONE_CLASSES.iter().any(|class| value.split(' ').any(|each| each == *class)),
            // What somebody wrote.
            "translate" => value == "no",
            "aria-hidden" | "popover" | "role" => value != "list" && value != "group",
            _ => false,
        })
}

/// The text, with the first use of each word that was not found before as a button.
fn marked(text: &AttrValue, found: &mut Vec<usize>) -> VNode {
    let (mut rest, mut nodes) = (text.as_str(), Vec::new());
    while let Some((term, start, end)) = first_in(rest, found) {
        found.push(term);
        let term = &TERMS[term];
        nodes.push(VNode::from(rest[..start].to_owned()));
        nodes.push(html! {
            <button
                type="button"
                class="crosscheck-open crosscheck-term"
                data-term={term.id}
                popovertarget={term_id(term)}
                aria-describedby={term_id(term)}
            >
                { rest[start..end].to_owned() }
            </button>
        });
        rest = &rest[end..];
    }
    if nodes.is_empty() {
        return VNode::from(text.clone());
    }
    nodes.push(VNode::from(rest.to_owned()));
    VNode::VList(Rc::new(VList::with_children(nodes, None)))
}

/// The word that stands first, and where; of several that begin there, the longest.
fn first_in(text: &str, found: &[usize]) -> Option<(usize, usize, usize)> {
    let small = text.to_ascii_lowercase();
    let mut first: Option<(usize, usize, usize)> = None;
    for (place, term) in TERMS.iter().enumerate().filter(|(place, _)| !found.contains(place)) {
        for word in term.words {
            let is_small = !word.contains(|letter: char| letter.is_ascii_uppercase());
            let within = if is_small { small.as_str() } else { text };
            let at = within
                .match_indices(word)
                .map(|(start, _)| start)
                .find(|start| is_whole(within, *start, word.len()));
            let Some(start) = at else { continue };
            let end = start + word.len();
            if first.is_none_or(|(_, other, until)| (start, until) < (other, end)) {
                first = Some((place, start, end));
            }
        }
    }
    first
}

fn is_whole(text: &str, start: usize, length: usize) -> bool {
    let goes_on = |letter: char| letter.is_alphanumeric() || letter == '-';
    !text[..start].ends_with(goes_on) && !text[start + length..].starts_with(goes_on)
}
