//! The quick check: its questions and their order, what is answered, skipped and gone back to, and what is kept of it.
//!
//! Separate from the questions that are asked one at a time, which are about one control each and count.

use crosscheck::catalog::{ControlIndex, QuickTopicIndex, ValueIndex, bundled};
use crosscheck::engine::{QuickAnswer, Report, Status, assess, revision};
use crosscheck::interchange::{read, write};
use crosscheck::session::{
    Action, AskingOrder, Changed, Effect, Keeping, QuickCheck, QuickMove, QuickQuestion, Screen, Session,
    asks_for_reports, quick_check, reduce,
};

fn visit() -> Session {
    after(Session::new(bundled(), None), [Action::ScreenOpened(Screen::Assess), moved(QuickMove::Opened)])
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(session, |session, action| reduce(bundled(), session, action).0)
}

fn moved(step: QuickMove) -> Action {
    Action::QuickStepped(step)
}

fn report(session: &Session) -> Report {
    assess(bundled(), &session.assessment)
}

fn check(session: &Session) -> QuickCheck {
    quick_check(bundled(), session, &report(session))
}

fn is_blocker(control: ControlIndex) -> bool {
    bundled().controls[control.position()].blocker.is_some()
}

fn answer_to(question: QuickQuestion, answer: QuickAnswer) -> Action {
    match question {
        QuickQuestion::MustHave(control) => Action::StatusChosen(control, Some(Status::Implemented)),
        QuickQuestion::Topic(topic) => Action::QuickAnswered(topic, Some(answer)),
    }
}

fn topic(id: &str) -> QuickTopicIndex {
    bundled().find_quick_topic(id).unwrap()
}

#[test]
fn it_asks_the_must_haves_and_then_the_topics_about_eighteen_questions_in_all() {
    let found = check(&visit());
    let must_haves = found.questions.iter().take_while(|q| matches!(q, QuickQuestion::MustHave(_))).count();
    assert!((4..=8).contains(&must_haves), "{must_haves}");
    assert!((14..=21).contains(&found.questions.len()), "{}", found.questions.len());
    for question in &found.questions[..must_haves] {
        assert!(matches!(question, QuickQuestion::MustHave(control) if is_blocker(*control)));
    }
    assert!(found.questions[must_haves..].iter().all(|q| matches!(q, QuickQuestion::Topic(_))));
    assert_eq!((found.answered, found.skipped, found.number()), (0, 0, Some(1)));
    assert_eq!(found.asked, found.questions.first().copied());
    assert!(!found.is_done());
    // Every open question but the must-haves stands in one of its topics.
    let report = report(&visit());
    for control in report.controls.iter().filter(|row| row.is_asked && !is_blocker(row.control)) {
        let topic = bundled().quick_topic_of(control.control).unwrap();
        assert!(found.questions.contains(&QuickQuestion::Topic(topic)));
    }
}

#[test]
fn answered_one_after_the_other_it_ends_with_a_rough_range_and_untouched_scores() {
    let mut session = visit();
    let questions = check(&session).questions;
    for (nth, question) in questions.iter().enumerate() {
        let found = check(&session);
        assert_eq!((found.asked, found.answered, found.number()), (Some(*question), nth, Some(nth + 1)));
        assert_eq!(found.questions, questions, "the number of questions does not change on the way");
        session = after(session, [answer_to(*question, QuickAnswer::MostOfIt)]);
        assert_eq!(check(&session).asked, Some(*question), "it stays under the visitor's hands");
        session = after(session, [moved(QuickMove::Passed(*question))]);
    }
    let found = check(&session);
    assert!(found.is_done());
    assert_eq!((found.asked, found.answered), (None, questions.len()));
    let (rough, mut plain) = (report(&session), session.clone());
    plain.assessment.quick.clear();
    for (rough, plain) in rough.frameworks.iter().zip(&report(&plain).frameworks) {
        assert_eq!(
            (&rough.score, rough.readiness, rough.known),
            (&plain.score, plain.readiness, plain.known)
        );
        assert_eq!(rough.rough.is_some(), rough.score.coverage.is_some());
        assert_eq!(plain.rough, None);
    }
}

#[test]
fn what_is_skipped_is_asked_no_more_until_it_is_recalled() {
    let questions = check(&visit()).questions;
    let session = after(visit(), questions.iter().map(|question| moved(QuickMove::Skipped(*question))));
    let found = check(&session);
    assert!(found.is_done());
    assert_eq!((found.asked, found.answered, found.skipped), (None, 0, questions.len()));
    assert_eq!(session.assessment, visit().assessment);
    let (recalled, effects) = reduce(bundled(), session, moved(QuickMove::SkippedRecalled));
    assert_eq!(check(&recalled).asked, questions.first().copied());
    assert_eq!(effects, [Effect::FocusQuestions]);
}

#[test]
fn back_leads_to_the_question_before_and_whoever_looks_elsewhere_comes_back_to_the_next() {
    let questions = check(&visit()).questions;
    let answered = |session, question| {
        after(session, [answer_to(question, QuickAnswer::SomeOfIt), moved(QuickMove::Passed(question))])
    };
    let session = questions[..3].iter().fold(visit(), |session, question| answered(session, *question));
    assert_eq!(check(&session).asked, Some(questions[3]));
    let back = after(session, [moved(QuickMove::SteppedBack)]);
    assert_eq!(check(&back).asked, Some(questions[2]));
    assert_eq!(
        check(&after(back.clone(), [moved(QuickMove::Passed(questions[2]))])).asked,
        Some(questions[3])
    );
    for elsewhere in [Action::ScreenOpened(Screen::Results), Action::QuestionsOpened(AskingOrder::Guided)] {
        let again = after(back.clone(), [elsewhere, moved(QuickMove::Opened)]);
        assert_eq!(check(&again).asked, Some(questions[3]));
    }
    // What is answered elsewhere holds nothing here.
    let control = bundled().find_control("security-official").unwrap();
    let elsewhere =
        [Action::ScreenOpened(Screen::Results), Action::StatusChosen(control, Some(Status::Partial))];
    assert_eq!(after(visit(), elsewhere).guided.quick.held, None);
}

#[test]
fn a_must_have_without_its_reason_is_asked_still_and_one_called_not_applicable_is_not() {
    let QuickQuestion::MustHave(control) = check(&visit()).questions[0] else { panic!("no must-have") };
    let said = |actions: &[Action]| {
        let session = after(visit(), actions.iter().cloned());
        check(&after(session, [moved(QuickMove::Passed(QuickQuestion::MustHave(control)))]))
    };
    let planned = Action::StatusChosen(control, Some(Status::Planned));
    let waived = Action::StatusChosen(control, Some(Status::NotApplicable));
    let reason = Action::JustificationWritten(control, "because".into());
    assert_eq!(said(std::slice::from_ref(&planned)).asked, Some(QuickQuestion::MustHave(control)));
    assert_eq!(said(&[planned, reason.clone()]).answered, 1);
    assert_eq!(said(&[waived, reason]).answered, 1);
}

#[test]
fn a_topic_without_an_open_control_is_not_asked() {
    let monitoring = topic("monitoring");
    let statuses = bundled().quick_topics[monitoring.position()]
        .controls
        .iter()
        .map(|control| Action::StatusChosen(*control, Some(Status::Partial)));
    let session = after(visit(), statuses);
    assert!(!check(&session).questions.contains(&QuickQuestion::Topic(monitoring)));
    // Who handles no patient data is asked nothing of its use.
    let fact = bundled().find_fact("phi").unwrap();
    let no = bundled().facts[fact.position()].values.iter().position(|value| value.id == "no").unwrap();
    let without = after(visit(), [Action::FactStated(fact, ValueIndex(u16::try_from(no).unwrap()))]);
    let found = check(&without);
    assert!(found.questions.iter().all(|question| matches!(question, QuickQuestion::Topic(_))));
    assert!(!found.questions.contains(&QuickQuestion::Topic(topic("phi"))));
}

#[test]
fn a_quick_answer_is_content_is_kept_in_the_file_and_can_be_undone() {
    let access = topic("sign-in");
    let said = |answer| Action::QuickAnswered(access, answer);
    let fresh = Session::new(bundled(), None);
    assert!(!fresh.has_content());
    let (session, effects) = reduce(bundled(), fresh, said(Some(QuickAnswer::SomeOfIt)));
    assert!(session.has_content() && session.is_unsaved);
    assert_eq!(effects, [Effect::Keep(Keeping::ThisTab)]);
    assert_eq!(session.history.to_undo(), Some(Changed::Quick(access)));
    let session = after(session, [said(Some(QuickAnswer::AllOfIt))]);
    assert_eq!(session.assessment.quick, [(access, QuickAnswer::AllOfIt)]);
    let file = write(bundled(), &session.to_keep());
    assert_eq!(read(bundled(), &file).unwrap().assessment, session.to_keep());
    let back = after(session.clone(), [Action::Undone]);
    assert_eq!(back.assessment.quick_answer(access), Some(QuickAnswer::SomeOfIt));
    assert_eq!(after(back, [Action::Redone]).assessment, session.assessment);
    assert!(!after(session.clone(), [said(None)]).has_content());
    // What a file would replace says so.
    let changed = revision(bundled(), &visit().assessment, &session.assessment);
    assert_eq!(changed.quick, [(access, None, Some(QuickAnswer::AllOfIt))]);
    // No such topic, no answer.
    let nobody = QuickTopicIndex(u16::MAX);
    let session = after(visit(), [Action::QuickAnswered(nobody, Some(QuickAnswer::AllOfIt))]);
    assert_eq!(session.assessment, visit().assessment);
}

#[test]
fn an_earlier_state_holds_no_quick_answers_and_the_question_for_reports_stays() {
    let said = Action::QuickAnswered(topic("sign-in"), Some(QuickAnswer::AllOfIt));
    let session = after(visit(), [said, Action::SnapshotTaken("before".into())]);
    assert_eq!(session.assessment.records.snapshots[0].1.assessment.quick, []);
    assert!(asks_for_reports(bundled(), &session));
    let file = write(bundled(), &session.assessment);
    assert_eq!(read(bundled(), &file).unwrap().assessment, session.assessment);
}

/// A published file is read only.
#[test]
fn in_a_published_file_nothing_is_said() {
    let mut posture = visit();
    posture.surroundings.is_posture = true;
    let said = Action::QuickAnswered(topic("sign-in"), Some(QuickAnswer::AllOfIt));
    assert_eq!(after(posture.clone(), [said]), posture);
}
