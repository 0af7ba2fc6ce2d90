//! From what the page around asked for to what the session understands.
//!
//! Separate because everything the page around says is text from outside: what names nothing here is put aside and
//! told back, and nothing of it is ever shown as it came.

use super::later::Rest;
use crate::catalog::{Catalog, OptionIndex, StanceIndex, bundled, first_catalog};
use crate::embed::Root;
use crate::interchange;
use crate::session::{Action, Placement, Screen, Surroundings};

/// What the page around asks for at this moment; nothing where there is none.
pub fn find_surroundings(root: &Root) -> Vec<Action> {
    let Some(mode) = root.asked("mode") else { return Vec::new() };
    let is_posture = mode == "posture";
    let mut unknown = Vec::new();
    let screens = words(root, "sections", &mut unknown, |word| {
        Screen::ALL.into_iter().find(|screen| screen.id() == word)
    });
    let stances = words(root, "stance", &mut unknown, |word| find_stance(first_catalog(), word));
    if !unknown.is_empty() {
        root.tell("unknown", &unknown.join(" "));
    }
    let placement = if root.is_inline() { Placement::Inline } else { Placement::Framed };
    let surroundings = Surroundings {
        placement,
        is_posture,
        is_card: root.asked("card").is_some(),
        screens,
        listener: root.asked("listener"),
        is_unseen: root.asked("unseen").is_some(),
    };
    let mut actions = vec![Action::SurroundingsFound(Box::new(surroundings), stances)];
    if is_posture {
        actions.extend(Rest::here().and_then(|rest| (rest.published)(root)));
    }
    actions
}

/// The words under a name that are understood; those that are not go to `unknown`.
fn words<T>(root: &Root, name: &str, unknown: &mut Vec<String>, find: impl Fn(&str) -> Option<T>) -> Vec<T> {
    let text = root.asked(name).unwrap_or_default();
    let mut found = Vec::new();
    for word in text.split_ascii_whitespace() {
        match find(word) {
            Some(value) => found.push(value),
            None => unknown.push(word.to_owned()),
        }
    }
    found
}

/// `stance=option`, by their ids.
fn find_stance(catalog: &Catalog, word: &str) -> Option<(StanceIndex, OptionIndex)> {
    let (stance, option) = word.split_once('=')?;
    let stance = catalog.find_stance(stance)?;
    let options = catalog.stances[stance.position()].options;
    let (position, _) = (0..).zip(options).find(|(_, row)| row.id == option)?;
    Some((stance, OptionIndex(position)))
}

/// The published file, read like any other that comes from outside; or why there is none.
pub fn published(root: &Root) -> Option<Action> {
    use crate::app::text::posture as text;
    if let Some(text) = root.asked("posture") {
        return Some(match interchange::open(bundled(), &text) {
            Ok(reading) => Action::PostureRead(Box::new(reading.assessment), notes(&reading.remarks)),
            Err(problems) => Action::PostureRefused(notes(&problems)),
        });
    }
    root.asked("posture-problem").map(|code| Action::PostureRefused(vec![text::problem(&code).to_owned()]))
}

fn notes(problems: &[interchange::Problem]) -> Vec<String> {
    problems
        .iter()
        .map(|problem| {
            crate::app::text::start::file_note(problem.code, &problem.path, &problem.message, &problem.help)
        })
        .collect()
}
