//! Going from place to place, following stances, giving numbers: what of it is kept, and what is not.
//!
//! Separate from answering, because none of it may ever touch an answer.

use crosscheck::catalog::{Entry, Library, OptionIndex, StanceIndex, bundled, knowledge};
use crosscheck::engine::Day;
use crosscheck::interchange::{read, write};
use crosscheck::session::{Action, Effect, Keeping, Place, Screen, Session, reduce};

fn fresh() -> Session {
    Session::new(bundled(), Day::parse("2026-11-22"))
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> (Session, Vec<Effect>) {
    actions.into_iter().fold((session, Vec::new()), |(session, mut effects), action| {
        let (next, more) = reduce(bundled(), session, action);
        effects.extend(more);
        (next, effects)
    })
}

#[test]
fn back_leads_to_where_one_came_from_and_forward_again() {
    let claims = Action::PlaceOpened(Place::Claims);
    let entry = Action::PlaceOpened(Place::Entry(Entry::Claim(0)));
    let (session, effects) = after(fresh(), [Action::ScreenOpened(Screen::Results), claims, entry]);
    assert!(effects.iter().all(|effect| *effect == Effect::ShowScreenTop), "nothing is kept by going around");
    assert_eq!((session.screen, session.place), (Screen::Crosswalk, Place::Entry(Entry::Claim(0))));
    let (session, _) = after(session, [Action::SteppedBack]);
    assert_eq!((session.screen, session.place), (Screen::Crosswalk, Place::Claims));
    let (session, _) = after(session, [Action::SteppedBack]);
    assert_eq!(session.screen, Screen::Results);
    // Further back there is nothing.
    let (same, effects) = after(session.clone(), [Action::SteppedBack]);
    assert_eq!((same, effects), (session.clone(), Vec::new()));
    let (session, _) = after(session, [Action::SteppedForward, Action::SteppedForward]);
    assert_eq!((session.screen, session.place), (Screen::Crosswalk, Place::Entry(Entry::Claim(0))));
    // Going somewhere new forgets what lay ahead.
    let (session, _) = after(session, [Action::SteppedBack, Action::PlaceOpened(Place::Sources)]);
    assert!(session.ahead.is_empty());
}

#[test]
fn the_way_back_does_not_grow_without_end() {
    let there = [Action::PlaceOpened(Place::Claims), Action::PlaceOpened(Place::Sources)];
    let (session, _) = after(fresh(), there.into_iter().cycle().take(400));
    assert!(session.behind.len() <= 50);
}

#[test]
fn a_stance_is_kept_with_the_answers_and_its_default_is_not() {
    let chosen = |option| Action::StanceChosen(StanceIndex(1), OptionIndex(option));
    let (session, effects) = after(fresh(), [chosen(1)]);
    assert_eq!(effects, [Effect::Keep(Keeping::ThisTab)]);
    assert!(session.has_content());
    let file = write(bundled(), &session.assessment);
    assert_eq!(read(bundled(), &file).unwrap().assessment, session.assessment);
    let stance = bundled().stances[1];
    assert!(file.contains(&format!("\"{}\": \"{}\"", stance.id, stance.options[1].id)), "{file}");
    let (session, _) = after(session, [chosen(2)]);
    assert_eq!(session.assessment.stances, [(StanceIndex(1), OptionIndex(2))]);
    let (session, _) = after(session, [chosen(0)]);
    assert_eq!(session.assessment.stances, []);
    assert!(!session.has_content());
}

#[test]
fn a_file_that_names_an_unknown_stance_or_option_is_refused() {
    let codes = |stances: &str| {
        let text = format!(r#"{{"format":"crosscheck/assessment","version":1,"stances":{stances}}}"#);
        let problems = read(bundled(), &text).unwrap_err();
        problems.iter().map(|problem| format!("{} {}", problem.code, problem.path)).collect::<Vec<_>>()
    };
    assert_eq!(codes(r#"{"mood":"good"}"#), ["unknown-stance stances.mood"]);
    let stance = bundled().stances[0].id;
    assert_eq!(codes(&format!(r#"{{"{stance}":"both"}}"#)), [format!("unknown-option stances.{stance}")]);
}

#[test]
fn numbers_belong_to_one_question_and_are_not_kept() {
    let given = |number| Action::CountGiven(7, 1, number);
    let (session, effects) = after(fresh(), [given(Some(500)), given(Some(501))]);
    assert_eq!(effects, []);
    assert_eq!(session.counts_of(7, 2), [None, Some(501)]);
    assert_eq!(session.counts_of(6, 2), [None, None]);
    assert!(!session.has_content());
    let (session, _) = after(session, [given(None)]);
    assert_eq!(session.counts_of(7, 2), [None, None]);
}

#[test]
fn a_fact_can_be_taken_back() {
    let fact = bundled().find_fact("customers").unwrap();
    let stated = Action::FactStated(fact, crosscheck::catalog::ValueIndex(2));
    let (session, _) = after(fresh(), [stated, Action::FactWithdrawn(fact)]);
    assert_eq!(session.assessment, fresh().assessment);
}

#[test]
fn every_entry_is_found_by_its_full_id_and_none_twice() {
    let library = Library { catalog: bundled(), knowledge: knowledge() };
    let mut ids = std::collections::BTreeSet::new();
    for entry in library.entries() {
        let id = library.id_of(entry);
        assert_eq!(library.find_entry(&id), Some(entry), "{id}");
        assert!(!library.title_of(entry).is_empty(), "{id}");
        assert!(ids.insert(id.clone()), "{id} stands for two things");
    }
    assert!(ids.len() > 1000, "{}", ids.len());
    assert_eq!(library.find_entry("nothing/of-the-kind"), None);
}
