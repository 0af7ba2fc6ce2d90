//! A table in a visit: it waits, the visitor chooses, one step takes all of it back, and nothing changes before.
//!
//! Separate from what tables say.

use super::{MFA, TIMEOUT, control, read};
use crosscheck::catalog::bundled;
use crosscheck::engine::{Answer, Assessment, Day, Status};
use crosscheck::session::{Action, Effect, Message, Session, TableStep, reduce};
use std::rc::Rc;

fn fresh() -> Session {
    Session::new(bundled(), Day::parse("2026-11-30"))
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(session, |session, action| reduce(bundled(), session, action).0)
}

fn entered() -> Session {
    let status = |id, status| Action::StatusChosen(control(id), Some(status));
    after(fresh(), [status(MFA, Status::Implemented), Action::OwnerNamed(control(MFA), "Ada".into())])
}

fn table(rows: &str) -> Action {
    Action::Table(TableStep::Read(Rc::new(read(&format!("id,status,note\n{rows}")))))
}

fn step(step: TableStep) -> Action {
    Action::Table(step)
}

fn status(session: &Session, id: &str) -> Option<Status> {
    session.assessment.answer(control(id)).and_then(|answer| answer.status)
}

const TWO: &str = "multi-factor-authentication,no,theirs\nsession-timeout,yes,\n";

#[test]
fn nothing_changes_before_the_visitor_agrees_and_what_was_there_stays_unless_it_is_chosen() {
    let own = entered();
    let (waits, effects) = reduce(bundled(), own.clone(), table(TWO));
    assert_eq!(waits.assessment, own.assessment);
    assert!(effects.contains(&Effect::FocusOffer) && !effects.iter().any(|e| matches!(e, Effect::Keep(_))));
    let left = after(waits.clone(), [step(TableStep::Left)]);
    assert_eq!((left.assessment, left.tabled), (own.assessment.clone(), None));
    let taken = after(waits, [step(TableStep::Taken)]);
    assert_eq!(taken.message, Some(Message::TableTaken(1)));
    assert_eq!(status(&taken, MFA), Some(Status::Implemented), "what differs is kept");
    assert_eq!(status(&taken, TIMEOUT), Some(Status::Implemented), "what is new is taken");
    assert!(taken.is_unsaved && taken.tabled.is_none());
    let undone = after(taken, [Action::Undone]);
    assert_eq!(undone.assessment, own.assessment);
}

#[test]
fn the_visitor_chooses_by_row_or_everywhere_and_one_step_takes_all_of_it_back() {
    let own = entered();
    let by_row =
        after(own.clone(), [table(TWO), step(TableStep::RowChosen(control(MFA), 1)), step(TableStep::Taken)]);
    let wanted =
        Answer { note: "theirs".into(), owner: "Ada".into(), ..Answer::with_status(Status::NotImplemented) };
    assert_eq!(by_row.assessment.answer(control(MFA)), Some(&wanted));
    let everywhere =
        after(own.clone(), [table(TWO), step(TableStep::AllChosen(true)), step(TableStep::Taken)]);
    assert_eq!(everywhere.assessment, by_row.assessment);
    assert_eq!(after(everywhere.clone(), [Action::Undone]).assessment, own.assessment);
    assert_eq!(after(everywhere, [Action::Undone, Action::Redone]).assessment, by_row.assessment);
    let mine = [step(TableStep::AllChosen(true)), step(TableStep::AllChosen(false)), step(TableStep::Taken)];
    let kept = after(own.clone(), [vec![table(TWO)], mine.to_vec()].concat());
    assert_eq!(status(&kept, MFA), Some(Status::Implemented));
}

#[test]
fn of_two_rows_about_one_control_none_is_taken_by_itself() {
    let rows = "session-timeout,yes,\nsession-timeout,no,\n";
    assert_eq!(after(fresh(), [table(rows), step(TableStep::Taken)]).assessment, fresh().assessment);
    let second = [table(rows), step(TableStep::RowChosen(control(TIMEOUT), 2)), step(TableStep::Taken)];
    assert_eq!(status(&after(fresh(), second), TIMEOUT), Some(Status::NotImplemented));
    // What is no row is none, whatever number it has.
    let none = [table(rows), step(TableStep::RowChosen(control(TIMEOUT), 9)), step(TableStep::Taken)];
    assert_eq!(status(&after(fresh(), none), TIMEOUT), Some(Status::NotImplemented));
}

#[test]
fn what_is_answered_while_the_table_waits_is_seen_and_the_second_time_nothing_changes() {
    let waits = after(fresh(), [table(TWO)]);
    let answered =
        after(waits, [Action::StatusChosen(control(TIMEOUT), Some(Status::Partial)), step(TableStep::Taken)]);
    assert_eq!(status(&answered, TIMEOUT), Some(Status::Partial), "it differs now, so it is kept");
    let taken = after(fresh(), [table(TWO), step(TableStep::Taken)]);
    let again = after(taken.clone(), [table(TWO)]);
    let tabled = again.tabled.as_ref().unwrap();
    assert_eq!(
        (tabled.offer(bundled(), &again).changes, tabled.offer(bundled(), &again).unchanged),
        (vec![], 2)
    );
}

#[test]
fn whichever_file_was_chosen_last_is_the_one_that_waits() {
    let file = Action::FileRead(Box::new(Assessment::empty(bundled())), Vec::new());
    let session = after(entered(), [table(TWO), file.clone()]);
    assert!(session.tabled.is_none() && session.offered.is_some());
    let session = after(session, [table(TWO)]);
    assert!(session.tabled.is_some() && session.offered.is_none());
    assert!(after(session, [Action::FileRefused(vec!["no".into()])]).tabled.is_none());
}

#[test]
fn answers_of_an_example_are_neither_compared_nor_changed() {
    let example = Action::ExampleOpened(0, Box::new(entered().assessment));
    let session = after(fresh(), [example, table(TWO)]);
    let offer = session.tabled.as_ref().unwrap().offer(bundled(), &session);
    assert!(offer.changes.iter().all(|change| change.was == Answer::default()));
    let taken = after(session, [step(TableStep::Taken)]);
    assert_eq!(status(&taken, MFA), Some(Status::NotImplemented));
    assert!(taken.waiting.is_none());
}

#[test]
fn a_table_that_would_make_too_much_is_not_taken_over() {
    let rows: String = bundled()
        .controls
        .iter()
        .map(|control| format!("{},yes,{}\n", control.id, "x".repeat(4_000)))
        .collect();
    let mut full = entered();
    let note = Answer { note: "y".repeat(4_000), ..Answer::default() };
    for id in bundled().control_indices() {
        let mut answer = note.clone();
        answer.justification = note.note.clone();
        answer.evidence = vec![note.note.clone()];
        *full.assessment.answer_mut(id) = answer;
    }
    let before = full.assessment.clone();
    let session = after(full, [table(&rows), step(TableStep::AllChosen(true)), step(TableStep::Taken)]);
    if session.assessment == before {
        assert!(matches!(session.message, Some(Message::NoRoom(_))), "{:?}", session.message);
    } else {
        assert!(crosscheck::interchange::fits(bundled(), &session.assessment));
    }
}
