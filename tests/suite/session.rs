//! Visits replayed step by step, and keeping answers in a storage that fails at any call.
//!
//! Separate because no browser is needed for either.

use crosscheck::catalog::{ControlIndex, DomainIndex, bundled};
use crosscheck::engine::{Day, ParameterValue, Status, assess};
use crosscheck::session::{
    Action, AskingOrder, Effect, Fault, Found, Keeping, Message, Opened, SaveState, Screen, Session, Storage,
    erase, keep, recover, reduce,
};
use std::cell::Cell;
use std::collections::BTreeMap;

fn fresh() -> Session {
    Session::new(bundled(), Day::parse("2026-11-22"))
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> (Session, Vec<Effect>) {
    let mut effects = Vec::new();
    let mut session = session;
    for action in actions {
        let (next, more) = reduce(bundled(), session, action);
        session = next;
        effects.extend(more);
    }
    (session, effects)
}

fn control(id: &str) -> ControlIndex {
    bundled().find_control(id).unwrap()
}

#[test]
fn an_answer_is_kept_and_taking_it_back_leaves_it_unanswered() {
    let mfa = control("multi-factor-authentication");
    let (session, effects) = after(fresh(), [Action::StatusChosen(mfa, Some(Status::Implemented))]);
    assert_eq!(effects, [Effect::Keep(Keeping::ThisTab)]);
    assert!(session.has_content());
    let (session, _) = after(session, [Action::StatusChosen(mfa, None)]);
    assert_eq!(session, fresh());
    assert!(!session.has_content());
}

#[test]
fn an_answer_with_a_note_stays_when_its_status_is_taken_back() {
    let mfa = control("multi-factor-authentication");
    let (session, _) = after(
        fresh(),
        [
            Action::StatusChosen(mfa, Some(Status::Partial)),
            Action::NoteWritten(mfa, "not for contractors yet".into()),
            Action::StatusChosen(mfa, None),
        ],
    );
    assert_eq!(session.assessment.answer(mfa).unwrap().note, "not for contractors yet");
    assert_eq!(session.assessment.answer(mfa).unwrap().status, None);
}

#[test]
fn a_parameter_given_twice_stands_once() {
    let removal = control("access-removal");
    let (session, _) = after(
        fresh(),
        [48, 24].map(|hours| Action::ParameterGiven(removal, 0, Some(ParameterValue::Number(hours)))),
    );
    assert_eq!(session.assessment.answer(removal).unwrap().parameters, [(0, ParameterValue::Number(24))]);
}

#[test]
fn every_answer_moves_the_report_that_is_shown() {
    let (session, _) = after(
        fresh(),
        bundled().control_indices().map(|control| Action::StatusChosen(control, Some(Status::Implemented))),
    );
    let report = assess(bundled(), &session.assessment);
    for framework in &report.frameworks {
        assert_eq!(framework.score.met, framework.score.applicable);
    }
}

#[test]
fn explanations_stack_and_close() {
    let framework = Opened::Framework(bundled().find_framework("hipaa").unwrap());
    let question = Opened::Control(control("session-timeout"));
    let (session, effects) =
        after(fresh(), [Action::ExplanationOpened(framework), Action::ExplanationOpened(question)]);
    assert_eq!(session.opened, [framework, question]);
    assert_eq!(effects, [Effect::FocusExplanation, Effect::FocusExplanation]);
    let (session, effects) = after(session, [Action::ExplanationStepped]);
    assert_eq!(session.opened, [framework]);
    assert_eq!(effects, [Effect::FocusExplanation]);
    let (session, effects) = after(session, [Action::ExplanationStepped]);
    assert!(session.opened.is_empty());
    assert_eq!(effects, [Effect::FocusOpener]);
}

#[test]
fn a_question_sought_is_shown_where_it_is_asked() {
    let timeout = control("session-timeout");
    let (session, effects) = after(fresh(), [Action::QuestionSought(timeout)]);
    assert_eq!(session.screen, Screen::Assess);
    assert_eq!(session.order, AskingOrder::Domain(bundled().controls[timeout.position()].domain));
    assert_eq!(effects, [Effect::FocusQuestion(timeout)]);
}

#[test]
fn erasing_takes_two_steps_and_leaves_nothing() {
    let mfa = control("multi-factor-authentication");
    let (session, effects) = after(
        fresh(),
        [
            Action::StatusChosen(mfa, Some(Status::Implemented)),
            Action::KeepingChosen(Keeping::ThisBrowser),
            Action::EraseRequested,
        ],
    );
    assert!(session.is_erasing && session.has_content());
    assert!(!effects.contains(&Effect::Erase));
    let (kept, _) = after(session.clone(), [Action::EraseCancelled]);
    assert!(kept.has_content());
    let (erased, effects) = after(session, [Action::EraseConfirmed]);
    assert!(!erased.has_content());
    assert_eq!(erased.keeping, Keeping::ThisTab);
    assert_eq!(erased.save_state, SaveState::Empty);
    assert_eq!(erased.message, Some(Message::Erased));
    assert!(effects.contains(&Effect::Erase));
}

#[test]
fn a_refused_file_changes_nothing_but_the_message() {
    let mfa = control("multi-factor-authentication");
    let (before, _) = after(fresh(), [Action::StatusChosen(mfa, Some(Status::Implemented))]);
    let (session, effects) = after(before.clone(), [Action::FileRefused(vec!["not JSON".into()])]);
    assert_eq!(session.assessment, before.assessment);
    assert!(effects.is_empty());
}

#[test]
fn the_asking_order_starts_with_the_first_domain() {
    assert_eq!(fresh().order, AskingOrder::Domain(DomainIndex(0)));
}

/// A storage in memory that refuses the calls it is told to refuse, counted from 0.
#[derive(Default)]
struct Faulty {
    entries: BTreeMap<(bool, String), String>,
    calls: Cell<u32>,
    refuse: u64,
    /// Loses the end of what it writes, as a browser may when its disk is full.
    truncates: bool,
}

impl Faulty {
    fn call(&self) -> Result<(), Fault> {
        let call = self.calls.replace(self.calls.get() + 1);
        if self.refuse >> call.min(63) & 1 == 1 { Err(Fault) } else { Ok(()) }
    }
}

fn key(place: Keeping, name: &str) -> (bool, String) {
    (place == Keeping::ThisBrowser, name.into())
}

impl Storage for Faulty {
    fn read(&self, place: Keeping, name: &str) -> Result<Option<String>, Fault> {
        self.call()?;
        Ok(self.entries.get(&key(place, name)).cloned())
    }

    fn write(&mut self, place: Keeping, name: &str, text: &str) -> Result<(), Fault> {
        self.call()?;
        let text = if self.truncates { &text[..text.len() / 2] } else { text };
        self.entries.insert(key(place, name), text.into());
        Ok(())
    }

    fn remove(&mut self, place: Keeping, name: &str) -> Result<(), Fault> {
        self.call()?;
        self.entries.remove(&key(place, name));
        Ok(())
    }
}

#[test]
fn kept_is_only_said_when_it_can_be_read_back() {
    for refuse in 0..64 {
        for truncates in [false, true] {
            let mut storage = Faulty { refuse, truncates, ..Faulty::default() };
            let is_kept = keep(&mut storage, Keeping::ThisBrowser, "answers");
            let stored = storage.entries.get(&key(Keeping::ThisBrowser, "crosscheck/assessment"));
            if is_kept {
                assert_eq!(stored.map(String::as_str), Some("answers"), "{refuse:b}");
            } else {
                assert!(refuse & 0b11 != 0 || truncates);
            }
        }
    }
}

#[test]
fn what_cannot_be_read_is_never_lost_whatever_fails() {
    for refuse in 0..1024 {
        let mut storage = Faulty::default();
        storage.entries.insert(key(Keeping::ThisBrowser, "crosscheck/assessment"), "damaged".into());
        storage.refuse = refuse;
        let found = recover(&mut storage, |_| None::<String>);
        assert!(storage.entries.values().any(|text| text == "damaged"));
        match found {
            Found::SetAside(name, place) => assert_eq!(storage.entries[&key(place, &name)], "damaged"),
            Found::Stuck => {
                // Then nothing is written any more, so what stands there stays.
                let (stuck, _) = after(fresh(), [Action::StoredStuck]);
                let (_, effects) = after(stuck, [Action::SubjectNamed("Example".into())]);
                assert!(effects.is_empty());
            }
            // Reading it was refused; whether it is there cannot be known.
            Found::Nothing => assert!(refuse & 0b11 != 0, "{refuse:b}"),
            Found::Kept(..) => panic!("nothing here can be read"),
        }
    }
}

#[test]
fn what_was_set_aside_earlier_is_not_written_over() {
    let mut storage = Faulty::default();
    for text in ["first", "second", "third"] {
        storage.entries.insert(key(Keeping::ThisTab, "crosscheck/assessment"), text.into());
        assert!(matches!(recover(&mut storage, |_| None::<String>), Found::SetAside(..)));
    }
    let kept: Vec<_> = storage.entries.values().collect();
    assert!(["first", "second", "third"].iter().all(|text| kept.iter().any(|kept| kept == text)));
}

#[test]
fn erasing_removes_every_entry_of_ours() {
    let mut storage = Faulty::default();
    for place in [Keeping::ThisTab, Keeping::ThisBrowser] {
        storage.entries.insert(key(place, "crosscheck/assessment"), "x".into());
        let _ = recover(&mut storage, |_| None::<String>);
    }
    assert!(erase(&mut storage));
    assert!(storage.entries.is_empty());
}
