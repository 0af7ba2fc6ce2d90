//! What a thing without a place says, as names and texts to be shown.
//!
//! Separate because it is JSON of any shape: a screen shows the first of what it holds, and never the braces.

use super::Tree;
use super::place::ELEMENT;
use crate::engine::Unplaced;

/// Most texts of one thing that are shown.
const MOST: usize = 12;
/// Most letters of one of them.
const LONGEST: usize = 160;

/// The keys that lead to it, and what stands there: a name, empty where it has none, and a text.
pub fn unplaced_words(thing: &Unplaced) -> (Vec<String>, Vec<(String, String)>) {
    let mut found = Vec::new();
    match Tree::parse(&thing.value) {
        Ok(value) => gather("", &value, &mut found),
        // Nothing that was read fails to be read again; but if it did, it would be shown as it is.
        Err(_) => found.push((String::new(), cut(&thing.value))),
    }
    (thing.at.iter().filter(|key| *key != ELEMENT).map(|key| cut(key)).collect(), found)
}

fn gather(name: &str, tree: &Tree, found: &mut Vec<(String, String)>) {
    if found.len() >= MOST {
        return;
    }
    match tree {
        Tree::Null => {}
        Tree::List(list) => list.iter().for_each(|tree| gather(name, tree, found)),
        Tree::Map(entries) => entries.iter().for_each(|(key, tree)| gather(key, tree, found)),
        Tree::Text(text) => found.push((cut(name), cut(text))),
        other => found.push((cut(name), serde_json::to_string(other).unwrap_or_default())),
    }
}

fn cut(text: &str) -> String {
    let mut letters = text.chars();
    let mut cut: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        cut.push('…');
    }
    cut
}
