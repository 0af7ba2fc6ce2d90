//! What can be searched for: every place and every entry, with all they say.
//!
//! Separate from the search itself, which knows texts only. The index is filled once, at the first letter that is
//! typed, because most visits never search.

use super::place_names::place_name;
use crate::app::desk::Desk;
use crate::app::text::synonyms::SYNONYMS;
use crate::app::text::{breach, crosswalk as text};
use crate::catalog::Entry;
use crate::search::{self, Hit, SearchIndex};
use crate::session::{Place, collections, id_of_place};
use std::sync::OnceLock;

/// At most so many are shown.
const SHOWN: usize = 40;

struct Index {
    search: SearchIndex,
    places: Vec<Place>,
}

static INDEX: OnceLock<Index> = OnceLock::new();

/// What was found.
pub(super) struct Results {
    /// How many places match.
    pub total: usize,
    /// The best of them.
    pub hits: Vec<(Place, Hit)>,
}

/// Searches for what was typed.
pub(super) fn search(desk: &Desk) -> Results {
    let index = INDEX.get_or_init(|| fill(desk));
    let found = index.search.search(&desk.session.query, SHOWN);
    let place = |hit: Hit| index.places.get(hit.entry).map(|place| (*place, hit));
    Results { total: found.total, hits: found.hits.into_iter().filter_map(place).collect() }
}

fn fill(desk: &Desk) -> Index {
    let library = desk.library();
    let mut places: Vec<Place> =
        collections(library).into_iter().filter(|place| *place != Place::Contents).collect();
    places.extend(library.entries().into_iter().map(|entry| match entry {
        Entry::Part(part) => Place::Part(part),
        entry => Place::Entry(entry),
    }));
    let mut search = SearchIndex::new(SYNONYMS);
    for place in places.iter().copied() {
        search.add(&search::Entry {
            id: &id_of_place(library, place),
            title: title(desk, place),
            text: &texts(desk, place),
            weight: weight(place),
        });
    }
    Index { search, places }
}

/// The title that is searched; a requirement's citation is its id.
pub(super) fn title(desk: &Desk, place: Place) -> &'static str {
    match place {
        Place::Entry(entry) => desk.library().title_of(entry),
        place => place_name(desk, place),
    }
}

/// Everything else that a place says, in the order in which the index has it.
pub(super) fn texts(desk: &Desk, place: Place) -> Vec<&'static str> {
    let knowledge = desk.library().knowledge;
    match place {
        Place::Contents | Place::Domain(_) => Vec::new(),
        Place::Matrix => vec![text::MATRIX_ABOUT],
        Place::Part(part) => desk.library().texts_of(Entry::Part(part)),
        Place::Topic(topic) => vec![knowledge.topics[usize::from(topic)].about],
        Place::Question(question) => vec![knowledge.questions[usize::from(question)].about],
        Place::Disagreements => vec![text::DISAGREEMENTS_ABOUT],
        Place::Stances => vec![text::STANCES_ABOUT],
        Place::Claims => vec![text::CLAIMS_ABOUT],
        Place::Proposal(proposal) => {
            let row = &knowledge.proposals[usize::from(proposal)];
            vec![row.about, row.status]
        }
        Place::Sources => vec![text::SOURCES_ABOUT],
        Place::BreachClock => vec![breach::ABOUT],
        Place::Entry(entry) => desk.library().texts_of(entry),
    }
}

/// How much a place is preferred to others that match as well: what is asked and done, before what is said about it.
fn weight(place: Place) -> u8 {
    match place {
        Place::Part(_) => 255,
        Place::Entry(entry) => match entry {
            Entry::Part(_) => 255,
            Entry::Control(_) => 220,
            Entry::Requirement(_) | Entry::Family(_) | Entry::Artifact(_) => 200,
            Entry::Disagreement(_) | Entry::Stance(_) => 130,
            Entry::Row(..) => 120,
            Entry::Rule(..) | Entry::Claim(_) => 90,
            Entry::Cost(_) | Entry::Total(_) | Entry::Step(_) | Entry::Path(_) | Entry::Change(..) => 80,
            Entry::Source(_) => 60,
        },
        _ => 230,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::bundled;
    use crate::embed::Root;
    use crate::engine::assess;
    use crate::session::Session;
    use std::rc::Rc;
    use wasm_bindgen::{JsCast, JsValue};
    use yew::Callback;

    /// Ids of what is found, best first.
    fn found(query: &str) -> Vec<String> {
        let mut session = Session::new(bundled(), None);
        session.query = query.to_owned();
        let report = assess(bundled(), &session.assessment);
        // Nothing is looked for in it here.
        let root = Root::new(JsValue::NULL.unchecked_into());
        let desk = Desk { root, session: Rc::new(session), report: Rc::new(report), act: Callback::noop() };
        search(&desk).hits.iter().map(|(place, _)| id_of_place(desk.library(), *place)).collect()
    }

    #[test]
    fn a_citation_finds_its_requirement_first_however_it_is_written() {
        for (query, id) in [
            ("CC6.1", "soc2:CC6.1"),
            ("cc 6.1", "soc2:CC6.1"),
            ("164.312(b)", "hipaa:164.312(b)"),
            ("164.312 a 2 iii", "hipaa:164.312(a)(2)(iii)"),
        ] {
            assert_eq!(found(query).first().map(String::as_str), Some(id), "{query}");
        }
    }

    #[test]
    fn what_people_type_is_found_near_the_top() {
        for (query, id) in [
            ("mfa", "multi-factor-authentication"),
            ("2fa", "multi-factor-authentication"),
            ("automatic logof", "hipaa:164.312(a)(2)(iii)"),
            ("encyption at rest", "encryption-at-rest"),
            ("baa", "baa-with-customers"),
            ("pentest", "penetration-testing"),
            ("misconceptions", "misconceptions"),
            ("security rule", "security-rule"),
            ("risk assessment", "hipaa:164.308(a)(1)(ii)(A)"),
            ("hitrust", "hitrust"),
        ] {
            let found = found(query);
            let place = found.iter().position(|found| found == id);
            assert!(place.is_some_and(|place| place < 8), "{query}: {place:?} in {found:?}");
        }
    }

    #[test]
    fn nothing_is_found_for_what_is_not_there() {
        assert!(found("xylophone").is_empty());
        assert!(found("").is_empty());
    }
}
