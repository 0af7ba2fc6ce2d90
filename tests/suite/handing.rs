//! Handing over: nothing crosses by presses alone, and nothing while it cannot be seen.
//!
//! Separate from other visits because a page around may lead every one of these presses.

use crosscheck::catalog::bundled;
use crosscheck::session::{
    Action, Effect, HandedOver, Handing, Hindrance, Message, Session, Surroundings, reduce,
};

const WHAT: HandedOver = HandedOver::Answers;
const SITE: &str = "https://vendor.example";

fn after(mut session: Session, actions: impl IntoIterator<Item = Action>) -> (Session, Vec<Effect>) {
    let mut last = Vec::new();
    for action in actions {
        (session, last) = reduce(bundled(), session, action);
    }
    (session, last)
}

fn around(listener: Option<&str>, is_unseen: bool) -> Action {
    let surroundings =
        Surroundings { listener: listener.map(String::from), is_unseen, ..Surroundings::default() };
    Action::SurroundingsFound(Box::new(surroundings), Vec::new())
}

fn shown() -> Session {
    let actions = [around(Some(SITE), false), Action::HandOverShown(WHAT, 4711)];
    after(Session::new(bundled(), None), actions).0
}

fn typed(number: &str) -> Action {
    Action::HandOverNumberTyped(number.into())
}

fn is_handed(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::HandOver(_)))
}

#[test]
fn it_takes_a_listener_a_look_the_number_and_a_confirmation() {
    let alone = Session::new(bundled(), None);
    let steps = [Action::HandOverShown(WHAT, 4711), typed("4711"), Action::HandOverConfirmed(1234)];
    let (session, effects) = after(alone.clone(), steps);
    assert!(session.handing.is_none() && !is_handed(&effects), "nobody listens");
    let (_, effects) = after(alone, [around(Some(SITE), false), Action::HandOverConfirmed(1234)]);
    assert!(effects.is_empty(), "nothing was shown");

    assert_eq!(shown().handing, Some(Handing::new(WHAT, 4711)));
    let (cancelled, effects) =
        after(shown(), [typed("4711"), Action::HandOverCancelled, Action::HandOverConfirmed(1234)]);
    assert!(effects.is_empty() && cancelled.message.is_none());
    let (gone, effects) =
        after(shown(), [typed("4711"), around(None, false), Action::HandOverConfirmed(1234)]);
    assert!(effects.is_empty() && gone.handing.is_none(), "whoever listened is gone");

    let (done, effects) = after(shown(), [typed(" 4711 "), Action::HandOverConfirmed(1234)]);
    assert_eq!(effects, [Effect::HandOver(WHAT)]);
    assert_eq!(done.message, Some(Message::HandedOver(WHAT, SITE.into())));
    assert_eq!(done.handing, None);
}

#[test]
fn presses_alone_hand_over_nothing_and_a_guess_costs_the_number() {
    let mut session = shown();
    for guess in ["", "471", "4712", "04711", "four"] {
        let number = session.handing.as_ref().unwrap().number;
        let (now, effects) = after(
            session,
            [typed(guess), Action::HandOverConfirmed(number + 1), Action::HandOverConfirmed(number + 2)],
        );
        assert_eq!(effects, [Effect::FocusHandOverNumber], "{guess}");
        let handing = now.handing.clone().unwrap();
        assert_eq!((handing.number, handing.typed.as_str()), (number + 2, ""), "{guess}");
        assert_eq!(handing.hindrance, Some(Hindrance::OtherNumber));
        session = now;
    }
}

#[test]
fn what_cannot_be_seen_is_not_handed_over_even_with_the_number() {
    let (session, _) = after(shown(), [around(Some(SITE), true), typed("4711")]);
    let (session, effects) = after(session, [Action::HandOverConfirmed(1234)]);
    assert_eq!(effects, [Effect::FocusHandOverNumber]);
    let handing = session.handing.clone().unwrap();
    assert_eq!((handing.number, handing.hindrance), (4711, Some(Hindrance::Unseen)));
    // Seen again, the same number still counts.
    let (_, effects) = after(session, [around(Some(SITE), false), Action::HandOverConfirmed(1234)]);
    assert_eq!(effects, [Effect::HandOver(WHAT)]);
}
