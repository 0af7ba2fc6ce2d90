//! Places of the crosswalk: their ids, the way between them, and a search that is put away and found again.
//!
//! Separate from the other visits, because ids of places are public and have to stay.

use crosscheck::catalog::DomainIndex;
use crosscheck::catalog::{Entry, Library, bundled, knowledge};
use crosscheck::session::{
    Action, Address, AskingOrder, HOME_QUESTIONS, Home, Place, PlanView, ResultsView, Screen, Session,
    SharePlace, address_of, collections, find_address, find_place, id_of_place, reduce,
};
use std::collections::BTreeSet;

fn library() -> Library<'static> {
    Library { catalog: bundled(), knowledge: knowledge() }
}

fn after(actions: impl IntoIterator<Item = Action>) -> Session {
    let start = Session::new(bundled(), None);
    actions.into_iter().fold(start, |session, action| reduce(bundled(), session, action).0)
}

fn place(id: &str) -> Place {
    find_place(library(), id).unwrap()
}

#[test]
fn every_place_is_found_by_its_id_and_no_two_share_one() {
    let mut places = collections(library());
    places.extend(library().entries().into_iter().map(|entry| match entry {
        Entry::Part(part) => Place::Part(part),
        entry => Place::Entry(entry),
    }));
    assert!(places.len() > 1000, "only {} places", places.len());
    let mut ids = BTreeSet::new();
    for place in places {
        let id = id_of_place(library(), place);
        assert_eq!(find_place(library(), &id), Some(place), "{id}");
        assert!(ids.insert(id.clone()), "{id} stands for two places");
    }
}

#[test]
fn ids_that_stand_in_links_elsewhere_stay() {
    for id in [
        "soc2:CC6.1",
        "hipaa:164.312(a)(2)(iii)",
        "misconceptions/hospital-only",
        "misconceptions",
        "domains/access",
        "multi-factor-authentication",
        "security-rule",
        "claims",
        "disagreements/hitrust",
        "matrix",
    ] {
        assert!(find_place(library(), id).is_some(), "{id}");
    }
    for id in ["", "screen-title", "results-gaps", "soc2:", "misconceptions/", "../sources", "CC6.1"] {
        assert_eq!(find_place(library(), id), None, "{id}");
    }
}

#[test]
fn every_entry_has_something_to_search_besides_its_title() {
    for entry in library().entries() {
        let texts = library().texts_of(entry);
        assert!(!texts.is_empty(), "{}", library().id_of(entry));
        assert!(texts.iter().all(|text| !text.is_empty()), "{}", library().id_of(entry));
    }
}

#[test]
fn going_on_puts_the_search_away_and_coming_back_shows_it_again() {
    let typed = [Action::PlaceOpened(Place::Contents), Action::QueryTyped("logoff".into())];
    assert!(after(typed.clone()).is_searching());
    let opened = typed.into_iter().chain([Action::PlaceOpened(place("soc2:CC6.1"))]);
    let session = after(opened.clone());
    assert!(!session.is_searching());
    assert_eq!(session.query, "logoff");
    let session = after(opened.chain([Action::SteppedBack]));
    assert!(session.is_searching());
    assert_eq!((session.screen, session.place), (Screen::Crosswalk, Place::Contents));
}

#[test]
fn a_search_of_nothing_shows_nothing() {
    for query in ["", "   "] {
        assert!(!after([Action::QueryTyped(query.into())]).is_searching());
    }
}

#[test]
fn opening_the_place_that_is_open_goes_nowhere_and_puts_the_search_away() {
    let here = place("soc2:CC6.1");
    let session =
        after([Action::PlaceOpened(here), Action::QueryTyped("access".into()), Action::PlaceOpened(here)]);
    assert!(!session.is_searching());
    assert_eq!(session.behind, [(Screen::Home, Place::Matrix)]);
}

/// Every address but those of the crosswalk.
fn addresses() -> Vec<Address> {
    let mut all = vec![Address::Home(Home::Entered), Address::Screen(Screen::Start)];
    all.extend((0..HOME_QUESTIONS).map(|question| Address::Home(Home::Asking(question))));
    all.extend(
        (0..bundled().domains.len())
            .map(|domain| Address::Questions(AskingOrder::Domain(DomainIndex(domain.try_into().unwrap())))),
    );
    use AskingOrder::{All, Consistency, Decisions, Evidence, Guided, Quick, Review, Tasks};
    all.extend([Quick, Guided, All, Consistency, Decisions, Evidence, Tasks, Review].map(Address::Questions));
    all.extend(ResultsView::TABS.map(Address::Results));
    all.extend([ResultsView::Report, ResultsView::Changes].map(Address::Results));
    all.extend(PlanView::TABS.map(Address::Plan));
    all.push(Address::Share(SharePlace::Overview));
    all.extend(SharePlace::INSIDE.map(|(_, place)| Address::Share(place)));
    all.extend(collections(library()).into_iter().map(Address::Place));
    all
}

#[test]
fn every_place_of_the_page_has_an_address_of_its_own_that_leads_to_it() {
    let mut ids = BTreeSet::new();
    for address in addresses() {
        let session = after([Action::AddressOpened(address)]);
        assert_eq!(session.screen, address.screen());
        let id = address_of(library(), &session);
        assert!(ids.insert(id.clone()) || address == Address::Home(Home::Asking(0)), "{id} is of two");
        let again = after([Action::AddressOpened(find_address(library(), &id).unwrap())]);
        assert_eq!(address_of(library(), &again), id);
        // What www/address.js lets through, and nothing that a visitor could have written.
        assert!(
            id.len() <= 80 && id.chars().all(|c| c.is_ascii_alphanumeric() || "_:./()-".contains(c)),
            "{id}"
        );
    }
    // The evidence is a place of the header; addresses from before that lead there, too.
    let evidence = Address::Questions(AskingOrder::Evidence);
    assert_eq!(address_of(library(), &after([Action::AddressOpened(evidence)])), "evidence");
    assert_eq!(find_address(library(), "assess/evidence"), Some(evidence));
    for entry in library().entries() {
        let id = library().id_of(entry);
        assert!(
            id.len() <= 80 && id.chars().all(|c| c.is_ascii_alphanumeric() || "_:./()-".contains(c)),
            "{id}"
        );
        assert!(Screen::ALL.iter().all(|screen| screen.id() != id.split('/').next().unwrap()), "{id}");
    }
    for id in [
        "",
        "screen-title",
        "home/0",
        "home/4",
        "home/x",
        "assess/",
        "assess/section/no",
        "plan/x",
        "../home",
    ] {
        assert_eq!(find_address(library(), id), None, "{id}");
    }
}

#[test]
fn an_address_of_a_screen_that_a_site_left_out_leads_nowhere() {
    let mut session = Session::new(bundled(), None);
    session.surroundings.screens = vec![Screen::Assess];
    session.screen = Screen::Assess;
    let (session, effects) = reduce(bundled(), session, Action::AddressOpened(Address::Plan(PlanView::Next)));
    assert_eq!(session.screen, Screen::Assess);
    assert!(effects.is_empty());
}

#[test]
fn back_by_the_browser_is_the_same_as_back_on_the_page() {
    let here = place("soc2:CC6.1");
    let there = place("soc2:CC6.2");
    let session = after([
        Action::PlaceOpened(here),
        Action::PlaceOpened(there),
        Action::AddressOpened(Address::Place(here)),
    ]);
    assert_eq!(session.place, here);
    assert_eq!(session.ahead.len(), 1);
    assert_eq!(session.behind.len(), 1);
}
