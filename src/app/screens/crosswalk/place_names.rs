//! What places are called, and which places stand above one.
//!
//! Separate because buttons, crumbs, contents and search all name them, and have to name them alike.

use crate::app::components::{from_catalog, plain};
use crate::app::desk::Desk;
use crate::app::text::{breach, crosswalk as text, words};
use crate::catalog::Entry;
use crate::session::Place;
use yew::prelude::*;

/// The name of a place; a requirement goes by its citation.
pub(super) fn place_name(desk: &Desk, place: Place) -> &'static str {
    let (catalog, knowledge) = (desk.catalog(), desk.library().knowledge);
    match place {
        Place::Contents => text::CONTENTS,
        Place::Matrix => text::MATRIX,
        Place::Part(part) => catalog.parts[part.position()].title,
        Place::Domain(domain) => catalog.domains[domain.position()].title,
        Place::Topic(topic) => knowledge.topics[usize::from(topic)].title,
        Place::Question(question) => knowledge.questions[usize::from(question)].title,
        Place::Disagreements => text::DISAGREEMENTS,
        Place::Stances => text::STANCES,
        Place::Claims => text::CLAIMS,
        Place::Proposal(proposal) => knowledge.proposals[usize::from(proposal)].title,
        Place::Sources => text::ALL_SOURCES,
        Place::BreachClock => breach::TITLE,
        Place::Entry(Entry::Requirement(index)) => words::citation(catalog.requirements[index.position()].id),
        Place::Entry(entry) => desk.library().title_of(entry),
    }
}

/// The same to be shown, in the language that it is in.
pub(super) fn place_said(desk: &Desk, place: Place) -> Html {
    let name = place_name(desk, place);
    match place {
        Place::Part(_) | Place::Domain(_) | Place::Topic(_) | Place::Question(_) | Place::Proposal(_) => {
            from_catalog(name)
        }
        Place::Entry(Entry::Requirement(_)) => plain(name),
        Place::Entry(_) => from_catalog(name),
        _ => plain(name),
    }
}

/// The places above one, outermost first, without the contents.
pub(super) fn places_above(desk: &Desk, place: Place) -> Vec<Place> {
    let catalog = desk.catalog();
    let Place::Entry(entry) = place else { return Vec::new() };
    match entry {
        Entry::Family(index) => vec![Place::Part(catalog.families[index.position()].part)],
        Entry::Requirement(index) => {
            let family = catalog.requirements[index.position()].family;
            vec![Place::Part(catalog.part_of(index)), Place::Entry(Entry::Family(family))]
        }
        Entry::Control(index) => vec![Place::Domain(catalog.controls[index.position()].domain)],
        Entry::Source(_) => vec![Place::Sources],
        Entry::Row(topic, _) => vec![Place::Topic(topic)],
        Entry::Rule(question, _) => vec![Place::Question(question)],
        Entry::Disagreement(_) => vec![Place::Disagreements],
        Entry::Stance(_) => vec![Place::Stances],
        Entry::Claim(_) => vec![Place::Claims],
        Entry::Change(proposal, _) => vec![Place::Proposal(proposal)],
        Entry::Part(_)
        | Entry::Artifact(_)
        | Entry::Cost(_)
        | Entry::Total(_)
        | Entry::Step(_)
        | Entry::Path(_) => Vec::new(),
    }
}
