//! Ids of places, for links into the crosswalk from outside, and back from such an id to the place.
//!
//! Separate because these ids are public: whoever writes one into the address of the page relies on it to stay.

use super::state::Place;
use crate::catalog::{DomainIndex, Entry, Library};

const CONTENTS: &str = "contents";
const MATRIX: &str = "matrix";
const DISAGREEMENTS: &str = "disagreements";
const STANCES: &str = "stances";
const CLAIMS: &str = "claims";
const SOURCES: &str = "sources";
const BREACH_CLOCK: &str = "breach-clock";
/// Before the id of a domain, which may be the same as that of something else.
const DOMAIN: &str = "domains/";

/// The id of a place: the full id of what it shows (`soc2:CC6.1`, `misconceptions/hospital-only`), the id of the table
/// or question (`misconceptions`), `domains/` and the id of a domain, or a word of its own (`matrix`).
pub fn id_of_place(library: Library<'_>, place: Place) -> String {
    let (catalog, knowledge) = (library.catalog, library.knowledge);
    match place {
        Place::Contents => CONTENTS.to_owned(),
        Place::Matrix => MATRIX.to_owned(),
        Place::Part(part) => library.id_of(Entry::Part(part)),
        Place::Domain(domain) => [DOMAIN, catalog.domains[domain.position()].id].concat(),
        Place::Topic(topic) => knowledge.topics[usize::from(topic)].id.to_owned(),
        Place::Question(question) => knowledge.questions[usize::from(question)].id.to_owned(),
        Place::Disagreements => DISAGREEMENTS.to_owned(),
        Place::Stances => STANCES.to_owned(),
        Place::Claims => CLAIMS.to_owned(),
        Place::Proposal(proposal) => knowledge.proposals[usize::from(proposal)].id.to_owned(),
        Place::Sources => SOURCES.to_owned(),
        Place::BreachClock => BREACH_CLOCK.to_owned(),
        Place::Entry(entry) => library.id_of(entry),
    }
}

/// The place with this id. A part is found as the place that lists its requirements.
pub fn find_place(library: Library<'_>, id: &str) -> Option<Place> {
    if let Some(entry) = library.find_entry(id) {
        return Some(match entry {
            Entry::Part(part) => Place::Part(part),
            entry => Place::Entry(entry),
        });
    }
    collections(library).into_iter().find(|place| id_of_place(library, *place) == id)
}

/// Every place that is not about one thing, in the order of the contents.
pub fn collections(library: Library<'_>) -> Vec<Place> {
    let (catalog, knowledge) = (library.catalog, library.knowledge);
    let numbers = |length: usize| (0..length).filter_map(|number| u16::try_from(number).ok());
    let mut places = vec![Place::Contents, Place::Matrix];
    places.extend(numbers(catalog.domains.len()).map(|domain| Place::Domain(DomainIndex(domain))));
    places.extend(numbers(knowledge.topics.len()).map(Place::Topic));
    places.extend(numbers(knowledge.questions.len()).map(Place::Question));
    places.extend([Place::Disagreements, Place::Stances, Place::Claims]);
    places.extend(numbers(knowledge.proposals.len()).map(Place::Proposal));
    places.extend([Place::Sources, Place::BreachClock]);
    places
}
