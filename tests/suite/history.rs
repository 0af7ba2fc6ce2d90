//! Undoing and doing again: every entry, in any order, back to the start and forth to the end.
//!
//! Separate from the other visits, because here it is the way back that counts.

use crosscheck::catalog::{Assurance, ControlIndex, QuickTopicIndex, bundled};
use crosscheck::engine::{
    Course, Day, Decision, Evidence, MAX_SNAPSHOTS, ParameterValue, QuickAnswer, Status, assess,
};
use crosscheck::interchange::{read, write};
use crosscheck::session::{Action, Changed, Effect, Keeping, Screen, Session, reduce};
use proptest::collection::vec;
use proptest::prelude::*;

fn fresh() -> Session {
    Session::new(bundled(), Day::parse("2026-11-22"))
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(session, |session, action| reduce(bundled(), session, action).0)
}

fn control(id: &str) -> ControlIndex {
    bundled().find_control(id).unwrap()
}

fn addressable() -> crosscheck::catalog::RequirementIndex {
    bundled().find_requirement("hipaa:164.312(a)(2)(iii)").unwrap()
}

#[test]
fn what_is_typed_into_one_field_is_one_step() {
    let mfa = control("multi-factor-authentication");
    let typed = ["n", "no", "not", "not yet"].map(|text| Action::NoteWritten(mfa, text.to_owned()));
    let session = after(fresh(), typed);
    let session = after(session, [Action::JustificationWritten(mfa, "why".into())]);
    assert_eq!(session.history.to_undo(), Some(Changed::Answer(mfa)));
    let session = after(session, [Action::Undone]);
    let answer = session.assessment.answer(mfa).unwrap();
    assert_eq!((answer.note.as_str(), answer.justification.as_str()), ("not yet", ""));
    assert_eq!(session.stepped, Some((Changed::Answer(mfa), false)));
    let session = after(session, [Action::Undone]);
    assert_eq!(session.assessment, fresh().assessment);
    assert_eq!(session.history.to_undo(), None);
    // What is typed after an undo, or after a change of screens, is a step of its own.
    let session = after(session, [Action::Redone, Action::NoteWritten(mfa, "not yet, but soon".into())]);
    let session =
        after(session, [Action::ScreenOpened(Screen::Plan), Action::NoteWritten(mfa, "done".into())]);
    let notes = |session: &Session| session.assessment.answer(mfa).map(|answer| answer.note.clone());
    let session = after(session, [Action::Undone]);
    assert_eq!(notes(&session).as_deref(), Some("not yet, but soon"));
    let session = after(session, [Action::Undone]);
    assert_eq!(notes(&session).as_deref(), Some("not yet"));
}

#[test]
fn choosing_the_same_answer_twice_is_two_steps_only_if_something_changes() {
    let mfa = control("multi-factor-authentication");
    let chosen = |status| Action::StatusChosen(mfa, Some(status));
    let session = after(fresh(), [chosen(Status::Partial), chosen(Status::Partial), chosen(Status::Planned)]);
    let session = after(session, [Action::Undone]);
    assert_eq!(session.assessment.answer(mfa).unwrap().status, Some(Status::Partial));
    let session = after(session, [Action::Undone]);
    assert_eq!(session.assessment.answer(mfa), None);
}

#[test]
fn an_undo_is_kept_like_any_entry_and_nothing_to_undo_is_not() {
    let mfa = control("multi-factor-authentication");
    let session = after(fresh(), [Action::StatusChosen(mfa, Some(Status::Implemented))]);
    let (session, effects) = reduce(bundled(), session, Action::Undone);
    assert_eq!(effects, [Effect::Keep(Keeping::ThisTab)]);
    let (session, effects) = reduce(bundled(), session, Action::Undone);
    assert_eq!(effects, []);
    let (session, effects) = reduce(bundled(), session, Action::Redone);
    assert_eq!(effects, [Effect::Keep(Keeping::ThisTab)]);
    assert_eq!(session.stepped, Some((Changed::Answer(mfa), true)));
    // A new entry ends what could be done again.
    let session = after(session, [Action::Undone, Action::SubjectNamed("Example".into())]);
    assert_eq!((session.history.to_redo(), session.stepped), (None, None));
}

#[test]
fn opening_a_file_can_be_undone_and_what_was_there_is_back() {
    let mfa = control("multi-factor-authentication");
    let before = after(fresh(), [Action::StatusChosen(mfa, Some(Status::Implemented))]);
    let file = Action::FileRead(Box::new(fresh().assessment), Vec::new());
    let session = after(before.clone(), [file, Action::FileTaken, Action::Undone]);
    assert_eq!(session.assessment, before.assessment);
}

#[test]
fn what_another_tab_kept_and_what_was_erased_has_no_steps_here() {
    let mfa = control("multi-factor-authentication");
    let before = after(fresh(), [Action::StatusChosen(mfa, Some(Status::Implemented))]);
    let found = Action::StoredFound(Box::new(fresh().assessment), Keeping::ThisBrowser);
    assert_eq!(after(before.clone(), [found]).history.to_undo(), None);
    assert_eq!(after(before, [Action::EraseRequested, Action::EraseConfirmed]).history.to_undo(), None);
}

#[test]
fn decisions_and_evidence_are_kept_in_the_file_and_move_no_score() {
    let mfa = control("multi-factor-authentication");
    let decision = Decision { course: Some(Course::Alternative), reason: "r".into(), ..Decision::default() };
    let evidence = |what: &str| Evidence { what: what.into(), controls: vec![mfa], ..Evidence::default() };
    let session = after(
        fresh(),
        [
            Action::StatusChosen(mfa, Some(Status::Implemented)),
            Action::DecisionWritten(addressable(), Some(0), Box::new(decision.clone())),
            Action::EvidenceAdded(Box::new(evidence("export"))),
            Action::EvidenceAdded(Box::new(evidence("screenshot"))),
            Action::EvidenceChanged("e1".into(), Some(0), Box::new(evidence("export of settings"))),
            Action::OwnerNamed(mfa, "operations".into()),
            Action::DueSet(mfa, Day::parse("2027-01-31")),
        ],
    );
    let records = &session.assessment.records;
    assert_eq!(records.decision(addressable()), Some(&decision));
    let found: Vec<_> = records.evidence_for(mfa).map(|(id, e)| (id.as_str(), e.what.as_str())).collect();
    assert_eq!(found, [("e1", "export of settings"), ("e2", "screenshot")]);
    let file = write(bundled(), &session.assessment);
    assert_eq!(read(bundled(), &file).unwrap().assessment, session.assessment);
    let plain = after(fresh(), [Action::StatusChosen(mfa, Some(Status::Implemented))]);
    assert_eq!(assess(bundled(), &session.assessment), assess(bundled(), &plain.assessment));
    // An id is never given twice while a later one is there, and a decision that says nothing is none.
    let session = after(
        session,
        [
            Action::EvidenceRemoved("e1".into()),
            Action::EvidenceAdded(Box::new(evidence("ticket"))),
            Action::DecisionWritten(addressable(), None, Box::default()),
        ],
    );
    let records = &session.assessment.records;
    assert_eq!(records.evidence.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["e2", "e3"]);
    assert!(records.decisions.is_empty());
}

#[test]
fn an_earlier_state_holds_what_moved_the_score_and_there_are_at_most_twelve() {
    let mfa = control("multi-factor-authentication");
    let session = after(
        fresh(),
        [
            Action::StatusChosen(mfa, Some(Status::Implemented)),
            Action::AssuranceChosen(mfa, Some(Assurance::Tested)),
            Action::NoteWritten(mfa, "private".into()),
            Action::OwnerNamed(control("session-timeout"), "somebody".into()),
            Action::SnapshotTaken("first".into()),
            Action::SnapshotTaken("second".into()),
        ],
    );
    let (id, snapshot) = &session.assessment.records.snapshots[1];
    assert_eq!((id.as_str(), snapshot.name.as_str()), ("s2", "second"));
    let answers: Vec<_> = snapshot.assessment.answers.iter().flatten().collect();
    assert_eq!(answers.len(), 1);
    assert_eq!((answers[0].status, answers[0].note.as_str()), (Some(Status::Implemented), ""));
    assert!(snapshot.assessment.records.is_empty());
    let report = assess(bundled(), &snapshot.assessment);
    for (framework, low, high) in &snapshot.scores {
        let bounds = report.frameworks[framework.position()].score.coverage.unwrap();
        assert_eq!((bounds.low, bounds.high), (*low, *high));
    }
    assert_eq!(snapshot.scores.len(), 2);
    let full = after(session, (0..20).map(|n| Action::SnapshotTaken(format!("{n}"))));
    assert_eq!(full.assessment.records.snapshots.len(), MAX_SNAPSHOTS);
    let file = write(bundled(), &full.assessment);
    assert_eq!(read(bundled(), &file).unwrap().assessment, full.assessment);
}

/// Anything a visitor can enter, in a few places so that entries meet.
fn entries() -> impl Strategy<Value = Action> {
    let controls = ["multi-factor-authentication", "session-timeout", "access-removal"].map(control);
    let text = prop::sample::select(vec!["", "a", "ab"]);
    let status = prop::option::of(prop::sample::select(&Status::ALL[..]));
    (0..14_u8, prop::sample::select(controls.to_vec()), text, status).prop_map(
        |(kind, control, text, status)| {
            let text = text.to_owned();
            match kind {
                0 | 1 => Action::StatusChosen(control, status),
                2 => Action::NoteWritten(control, text),
                3 => Action::JustificationWritten(control, text),
                4 => Action::SubjectNamed(text),
                5 => Action::ParameterGiven(control, 0, Some(ParameterValue::Number(7))),
                6 => Action::PartScoped(bundled().frameworks[0].parts[1], text.is_empty()),
                7 => Action::EvidenceAdded(Box::new(Evidence { what: text, ..Evidence::default() })),
                8 => Action::EvidenceRemoved("e1".into()),
                9 => Action::DecisionWritten(
                    addressable(),
                    Some(1),
                    Box::new(Decision { reason: text, ..Decision::default() }),
                ),
                10 => Action::SnapshotTaken(text),
                11 => Action::ScreenOpened(Screen::Results),
                12 => Action::QuickAnswered(
                    QuickTopicIndex(control.0 % 14),
                    Some(QuickAnswer::ALL[text.len() % 5]).filter(|_| status.is_some()),
                ),
                _ => Action::OwnerNamed(control, text),
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Undoing everything leads to the start, doing everything again to the end, whatever was entered.
    #[test]
    fn everything_can_be_undone_and_done_again(actions in vec(entries(), 0..40)) {
        let end = after(fresh(), actions);
        let mut session = end.clone();
        let mut states = vec![session.assessment.clone()];
        while session.history.to_undo().is_some() {
            session = after(session, [Action::Undone]);
            states.push(session.assessment.clone());
        }
        prop_assert_eq!(&session.assessment, &fresh().assessment);
        while session.history.to_redo().is_some() {
            let state = states.pop();
            prop_assert_eq!(Some(&session.assessment), state.as_ref());
            session = after(session, [Action::Redone]);
        }
        prop_assert_eq!(&session.assessment, &end.assessment);
    }
}
