//! What a visitor does at the breach clock: several events, one after the other, taken out and put back.

use super::event;
use crosscheck::breach::{Event, Role};
use crosscheck::catalog::bundled;
use crosscheck::session::{Action, BreachStep, Effect, MOST_EVENTS, Session, reduce};

fn step(session: Session, step: BreachStep) -> (Session, Vec<Effect>) {
    reduce(bundled(), session, Action::Breach(Box::new(step)))
}

fn after(steps: impl IntoIterator<Item = BreachStep>) -> Session {
    steps.into_iter().fold(Session::new(bundled(), None), |session, each| step(session, each).0)
}

fn names(session: &Session) -> Vec<&str> {
    session.breaches.events.iter().map(|(_, event)| event.name.as_str()).collect()
}

fn named(name: &str) -> BreachStep {
    BreachStep::Written(Event { name: name.into(), ..event(Role::CoveredEntity, "2027-03-01", 5) })
}

#[test]
fn events_stand_by_themselves_and_what_is_taken_out_can_be_put_back() {
    let session = after([named("one"), BreachStep::Added, named("two"), BreachStep::Added, named("three")]);
    assert_eq!(names(&session), ["one", "two", "three"]);
    let numbers: Vec<u32> = session.breaches.events.iter().map(|(number, _)| *number).collect();
    let session = step(session, BreachStep::Opened(1)).0;
    let (session, effects) = step(session, BreachStep::Removed);
    assert_eq!((names(&session), effects), (vec!["one", "three"], vec![Effect::ShowScreenTop]));
    let session = step(session, BreachStep::Restored).0;
    assert_eq!((names(&session), session.breaches.open), (vec!["one", "two", "three"], 1));
    assert_eq!(session.breaches.events.iter().map(|(number, _)| *number).collect::<Vec<_>>(), numbers);
    // The last one leaves an empty one, which gives way again.
    let session = after([named("one"), BreachStep::Removed]);
    assert_eq!(session.breaches.events.len(), 1);
    assert!(session.breaches.opened().1.is_empty());
    assert_eq!(names(&step(session, BreachStep::Restored).0), ["one"]);
    // A new one begins with the same role, and there are no more than so many.
    let session = after(std::iter::once(named("one")).chain((0..20).map(|_| BreachStep::Added)));
    assert_eq!(session.breaches.events.len(), MOST_EVENTS);
    assert_eq!(session.breaches.opened().1.role, Some(Role::CoveredEntity));
    // A position that there is not opens the last.
    assert_eq!(step(session, BreachStep::Opened(99)).0.breaches.open, MOST_EVENTS - 1);
}

#[test]
fn whoever_leaves_with_dates_that_were_neither_saved_nor_copied_is_asked() {
    let entered = after([named("one")]);
    assert!(entered.would_lose());
    assert!(!entered.has_content(), "nothing of it is kept with the answers");
    let (saved, effects) = step(entered.clone(), BreachStep::Saved);
    assert_eq!(effects, [Effect::SaveBreachDates]);
    assert!(!saved.would_lose());
    assert!(step(saved, named("two")).0.would_lose());
    let (asked, effects) = step(entered, BreachStep::Copied);
    assert_eq!(effects, [Effect::CopyBreach]);
    assert!(step(asked.clone(), BreachStep::OnClipboard(false)).0.would_lose());
    let copied = step(asked, BreachStep::OnClipboard(true)).0;
    assert!(!copied.would_lose());
    // What was copied is not what is written now.
    assert_eq!(step(copied, named("three")).0.breaches.copied, None);
    assert!(!after([BreachStep::Written(Event::default())]).would_lose());
}

#[test]
fn what_is_typed_is_made_fit_and_gone_with_everything_else_that_is_erased() {
    let session = after([named("a\u{200b}\u{7}b")]);
    assert!(!names(&session)[0].contains('\u{7}'), "{:?}", names(&session));
    let long = after([named("one"), named(&"x".repeat(5000))]);
    assert_eq!(names(&long), ["one"]);
    assert!(long.message.is_some());
    let erased = reduce(bundled(), session, Action::EraseConfirmed).0;
    assert!(erased.breaches.opened().1.is_empty());
}
