//! Visits replayed step by step.
//!
//! Separate because no browser is needed for them.

use crosscheck::catalog::{ControlIndex, DomainIndex, bundled};
use crosscheck::engine::{Assessment, Day, ParameterValue, Status, assess};
use crosscheck::session::{
    Action, AskingOrder, Effect, Keeping, Kept, Message, Opened, Placement, SaveState, Screen, Session,
    Surroundings, reduce,
};

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
    assert_eq!(session.assessment, fresh().assessment);
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
fn questions_are_asked_one_at_a_time_until_a_visitor_wants_them_otherwise() {
    assert_eq!(fresh().order, AskingOrder::Guided);
    let domain = AskingOrder::Domain(DomainIndex(0));
    let (session, effects) = after(fresh(), [Action::OrderChosen(domain)]);
    assert_eq!((session.order, effects), (domain, vec![]), "whoever chooses from a list stays at the list");
    let (session, effects) =
        after(session, [Action::QuestionsOpened(domain), Action::QuestionsOpened(AskingOrder::Guided)]);
    assert_eq!(session.order, AskingOrder::Guided);
    assert_eq!(effects, [Effect::FocusQuestions, Effect::FocusAsked]);
}

#[test]
fn the_label_says_what_came_of_keeping_and_nothing_better() {
    let mfa = control("multi-factor-authentication");
    let (session, _) = after(fresh(), [Action::StatusChosen(mfa, Some(Status::Implemented))]);
    let said = [
        (Kept::Safe, SaveState::Saved),
        (Kept::Refused, SaveState::Blocked),
        (Kept::Nowhere, SaveState::Nowhere),
        (Kept::Full, SaveState::Full),
        (Kept::Overtaken, SaveState::Overtaken),
    ];
    for (kept, state) in said {
        let (session, effects) = after(session.clone(), [Action::Kept(kept)]);
        assert_eq!(session.save_state, state);
        assert_eq!(session.message.is_some(), kept == Kept::Overtaken);
        assert!(effects.is_empty());
        // Looking again finds that it is gone: said only where it was said to be there.
        let (later, _) = after(session, [Action::LookedAfter(Kept::Gone)]);
        assert_eq!(later.save_state, if kept == Kept::Safe { SaveState::Gone } else { state });
        // Looking again never makes safe what is not.
        let (later, _) = after(later, [Action::LookedAfter(Kept::Safe)]);
        assert_ne!(later.save_state, SaveState::Saved);
    }
}

#[test]
fn another_tab_is_told_of_and_the_visitor_decides() {
    let mfa = control("multi-factor-authentication");
    let (nothing, effects) = after(fresh(), [Action::StorageTouched]);
    assert!(effects.is_empty() && nothing == fresh(), "nothing entered, nothing to look after");
    let (session, effects) = after(
        fresh(),
        [
            Action::StatusChosen(mfa, Some(Status::Implemented)),
            Action::Kept(Kept::Safe),
            Action::StorageTouched,
            Action::LookedAfter(Kept::Overtaken),
        ],
    );
    assert!(effects.contains(&Effect::LookAfter(Keeping::ThisTab)));
    assert_eq!((&session.save_state, &session.message), (&SaveState::Overtaken, &Some(Message::Overtaken)));
    let (_, effects) = after(session.clone(), [Action::OthersPreferred]);
    assert_eq!(effects, [Effect::TakeOver(Keeping::ThisTab)]);
    let (session, effects) = after(session, [Action::OwnPreferred, Action::Kept(Kept::Safe)]);
    assert_eq!(effects, [Effect::KeepMine(Keeping::ThisTab)]);
    assert_eq!((session.save_state, session.message), (SaveState::Saved, None));
}

#[test]
fn a_page_that_is_left_tries_again_what_was_refused() {
    let named = Action::SubjectNamed("Example".into());
    for (kept, tries) in [(Kept::Safe, 1), (Kept::Refused, 2), (Kept::Full, 2), (Kept::Overtaken, 1)] {
        let (_, effects) = after(fresh(), [named.clone(), Action::Kept(kept), Action::PageLeft]);
        assert_eq!(effects.len(), tries, "{kept:?}");
    }
}

fn surrounded(by: Surroundings) -> Action {
    Action::SurroundingsFound(Box::new(by), Vec::new())
}

#[test]
fn a_site_chooses_which_screens_there_are_and_nonsense_means_all() {
    let asked = |screens: &[Screen], is_posture| Surroundings {
        placement: Placement::Framed,
        is_posture,
        screens: screens.to_vec(),
        listener: None,
        ..Surroundings::default()
    };
    let (session, _) = after(fresh(), [surrounded(asked(&[Screen::Crosswalk, Screen::Results], false))]);
    assert_eq!(session.surroundings.screens(), [Screen::Results, Screen::Crosswalk]);
    assert_eq!(session.screen, Screen::Results);
    // A screen of the other mode is none in this one.
    assert_eq!(asked(&[Screen::Posture], false).screens().len(), 5);
    assert_eq!(
        asked(&[Screen::Start], true).screens(),
        [Screen::Posture, Screen::Results, Screen::Crosswalk]
    );
    let (session, _) = after(session, [Action::EraseConfirmed]);
    assert_eq!(session.screen, Screen::Results, "erasing leads to no screen that there is not");
}

#[test]
fn a_sites_stance_is_where_one_starts_and_never_overrules_a_visitor() {
    let catalog = bundled();
    let stance = catalog.find_stance("log-retention").unwrap();
    let strict = crosscheck::catalog::OptionIndex(1);
    let wish = || Action::SurroundingsFound(Box::default(), vec![(stance, strict)]);
    let (session, effects) = after(fresh(), [wish()]);
    assert_eq!(session.assessment.stances, [(stance, strict)]);
    assert!(effects.is_empty(), "nothing is kept that nobody entered");
    let mfa = control("multi-factor-authentication");
    let (session, _) = after(fresh(), [Action::StatusChosen(mfa, Some(Status::Partial)), wish()]);
    assert!(session.assessment.stances.is_empty());
}

#[test]
fn a_published_file_is_read_only_whatever_happens() {
    let catalog = bundled();
    let mfa = control("multi-factor-authentication");
    let own = after(fresh(), [Action::StatusChosen(mfa, Some(Status::Implemented))]).0;
    let posture = || surrounded(Surroundings { is_posture: true, ..Surroundings::default() });
    let (session, effects) = after(own, [posture()]);
    assert!(!session.has_content(), "the visitor's own answers are out of sight");
    assert!(effects.is_empty(), "and stay where they are kept");

    let mut published = Assessment::empty(catalog);
    published.subject = "Fictional Health Ltd".into();
    published.answer_mut(mfa).status = Some(Status::Partial);
    let (session, effects) = after(session, [Action::PostureRead(Box::new(published.clone()), Vec::new())]);
    assert_eq!(session.assessment, published);
    assert!(effects.is_empty());

    let part = catalog.find_part("availability").unwrap();
    let entries = [
        Action::SubjectNamed("Somebody else".into()),
        Action::DateSet(Day::parse("2020-01-01").unwrap()),
        Action::FactStated(crosscheck::catalog::FactIndex(0), crosscheck::catalog::ValueIndex(0)),
        Action::FactWithdrawn(crosscheck::catalog::FactIndex(0)),
        Action::PartScoped(part, true),
        Action::ArtifactStated(crosscheck::catalog::ArtifactIndex(0), None),
        Action::StatusChosen(mfa, Some(Status::Implemented)),
        Action::StatusesChosen(vec![mfa], Some(Status::Implemented), String::new()),
        Action::AssuranceChosen(mfa, None),
        Action::ParameterGiven(mfa, 0, Some(ParameterValue::Number(1))),
        Action::JustificationWritten(mfa, "x".into()),
        Action::NoteWritten(mfa, "x".into()),
        Action::EvidenceWritten(mfa, "x".into()),
        Action::QuestionSought(mfa),
        Action::KeepingChosen(Keeping::ThisBrowser),
        Action::FileRead(Box::new(Assessment::empty(catalog)), Vec::new()),
        Action::FileTaken,
        Action::UnplacedDropped,
        Action::StoredFound(Box::new(Assessment::empty(catalog)), Keeping::ThisTab),
        Action::Kept(Kept::Overtaken),
        Action::StorageTouched,
        Action::LookedAfter(Kept::Gone),
        Action::PageLeft,
        Action::OthersPreferred,
        Action::OwnPreferred,
        Action::EraseRequested,
        Action::EraseConfirmed,
    ];
    let (still, effects) = after(session.clone(), entries);
    assert_eq!(still, session);
    assert!(effects.is_empty());
    // A stance is how one reads it, and no answer; it is not kept either.
    let stance = catalog.find_stance("log-retention").unwrap();
    let (read, effects) = after(session, [Action::StanceChosen(stance, crosscheck::catalog::OptionIndex(1))]);
    assert_eq!(read.assessment.stances.len(), 1);
    assert!(effects.is_empty());
}

#[test]
fn a_published_file_is_shown_in_posture_mode_only() {
    let published = || Action::PostureRead(Box::new(Assessment::empty(bundled())), vec!["remark".into()]);
    let (session, effects) = after(fresh(), [published(), Action::PostureRefused(vec!["broken".into()])]);
    assert_eq!(session, fresh());
    assert!(effects.is_empty());
}
