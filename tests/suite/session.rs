//! Visits replayed step by step.
//!
//! Separate because no browser is needed for them.

use crosscheck::catalog::{ControlIndex, DomainIndex, bundled};
use crosscheck::engine::{Assessment, Day, ParameterValue, Status, assess};
use crosscheck::session::{
    Action, AskingOrder, Effect, Keeping, Kept, Message, Opened, Placement, SaveState, Screen, Session,
    SetAside, Surroundings, reduce,
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
    // Said when it is done.
    assert_eq!(erased.message, None);
    for (is_gone, message) in [(true, Message::Erased), (false, Message::EraseRefused)] {
        assert_eq!(after(erased.clone(), [Action::Erased(is_gone)]).0.message, Some(message));
    }
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
        (Kept::Settling, SaveState::Settling),
        (Kept::Unsettled, SaveState::Unsettled),
        (Kept::Unreadable, SaveState::Unreadable),
        (Kept::Crowded, SaveState::Overtaken),
        (Kept::Refused, SaveState::Blocked),
        (Kept::Nowhere, SaveState::Nowhere),
        (Kept::Full, SaveState::Full),
        (Kept::Overtaken, SaveState::Overtaken),
    ];
    for (kept, state) in said {
        let (session, effects) = after(session.clone(), [Action::Kept(kept)]);
        assert_eq!(session.save_state, state);
        assert_eq!(session.message.is_some(), matches!(kept, Kept::Overtaken | Kept::Crowded));
        assert!(effects.is_empty());
        // Looking again finds that it is gone: said only where it was said to be there.
        let (later, _) = after(session, [Action::LookedAfter(Kept::Gone)]);
        assert_eq!(later.save_state, if state.is_kept() { SaveState::Gone } else { state });
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

#[test]
fn before_the_first_answer_it_is_said_that_nothing_will_be_kept() {
    for (kept, state) in [(Kept::Refused, SaveState::Blocked), (Kept::Full, SaveState::Full)] {
        let (session, effects) = after(fresh(), [Action::StorageTried(kept)]);
        assert_eq!((&session.save_state, &session.message), (&state, &Some(Message::KeepsNothing)));
        assert!(effects.is_empty() && !session.would_lose(), "nothing was entered yet");
        // An empty page that is left has nothing to write.
        assert_eq!(after(session.clone(), [Action::PageLeft]).1, []);
        // What is kept after all is no warning any more.
        let named = Action::SubjectNamed("Example".into());
        let (session, _) = after(session, [named, Action::Kept(Kept::Safe)]);
        assert_eq!((session.save_state, session.message), (SaveState::Saved, None));
    }
    let (session, _) = after(fresh(), [Action::StorageTried(Kept::Safe)]);
    assert_eq!(session, fresh());
    // A frame that hears only later whose page is around it.
    let (session, _) =
        after(fresh(), [Action::StorageTried(Kept::Refused), Action::StorageTried(Kept::Safe)]);
    assert_eq!(session, fresh());
    // Answers that were found and are kept outrank the trial.
    let found = Action::StoredFound(Box::new(Assessment::empty(bundled())), Keeping::ThisTab);
    let (session, _) = after(fresh(), [found, Action::StorageTried(Kept::Full)]);
    assert_eq!((session.save_state, session.message), (SaveState::Saved, None));
}

#[test]
fn leaving_loses_what_is_kept_nowhere_and_in_no_file() {
    let named = |name: &str| Action::SubjectNamed(name.into());
    for kept in [Kept::Refused, Kept::Full, Kept::Overtaken, Kept::Gone, Kept::Unreadable] {
        let answered = Action::StatusChosen(control("session-timeout"), Some(Status::Partial));
        let (session, _) = after(fresh(), [answered, named("a"), Action::Kept(kept)]);
        assert!(session.would_lose(), "{kept:?}");
        let (saved, _) = after(session.clone(), [Action::FileRequested, Action::FileSaved(true)]);
        assert!(!saved.would_lose(), "it is in a file");
        assert!(after(session, [Action::FileSaved(false)]).0.would_lose(), "it is in none that opens");
        for later in [named("b"), Action::Undone] {
            assert!(after(saved.clone(), [later]).0.would_lose(), "the file is older");
        }
        let file = Action::FileRead(Box::new(fresh().assessment), Vec::new());
        assert!(!after(saved, [file, Action::FileTaken]).0.would_lose(), "it came from a file");
    }
    for kept in [Kept::Safe, Kept::Settling, Kept::Unsettled] {
        assert!(!after(fresh(), [named("a"), Action::Kept(kept)]).0.would_lose());
    }
    assert!(!fresh().would_lose());
}

#[test]
fn a_day_that_was_chosen_is_kept_and_today_follows_the_calendar() {
    let day = |text| Day::parse(text).unwrap();
    let (today, chosen, tomorrow) = (day("2026-11-22"), day("2026-03-09"), day("2026-11-23"));
    let opened = |kept: Assessment, on| {
        let found = Action::StoredFound(Box::new(kept), Keeping::ThisTab);
        after(Session::new(bundled(), Some(on)), [found]).0
    };
    // Never chosen: not written down, and tomorrow it is tomorrow.
    let (session, _) = after(fresh(), [Action::SubjectNamed("Example".into())]);
    assert_eq!((session.assessment.date, session.to_keep().date), (Some(today), None));
    let again = opened(session.to_keep(), tomorrow);
    assert_eq!((again.assessment.date, again.follows_today), (Some(tomorrow), true));
    // Chosen: kept, also where it is today's.
    for chosen in [chosen, today] {
        let (session, effects) = after(fresh(), [Action::DateSet(chosen)]);
        assert_eq!(effects, [Effect::Keep(Keeping::ThisTab)]);
        assert!(session.has_content());
        let again = opened(session.to_keep(), tomorrow);
        assert_eq!((again.assessment.date, again.follows_today), (Some(chosen), false));
        // A file that is saved names its day either way, and whoever opens it sees what the sender saw.
        let (other, _) = after(fresh(), [Action::FileRead(Box::new(session.assessment.clone()), Vec::new())]);
        assert_eq!((other.assessment.date, other.follows_today), (Some(chosen), false));
        assert_eq!(opened(other.to_keep(), tomorrow).assessment.date, Some(chosen));
        // Back to today, and back again.
        let (session, _) = after(session, [Action::TodayFollowed]);
        assert_eq!((session.assessment.date, session.to_keep().date), (Some(today), None));
        let (session, _) = after(session, [Action::Undone]);
        assert_eq!((session.assessment.date, session.follows_today), (Some(chosen), false));
        let (session, _) = after(session, [Action::Redone]);
        assert_eq!((session.assessment.date, session.follows_today), (Some(today), true));
        let (session, _) = after(session, [Action::Undone, Action::Undone]);
        assert_eq!((session.assessment.date, session.follows_today), (Some(today), true));
    }
    // A file without a day, and a page that is still open on the next one.
    let undated = Assessment { date: None, ..session.assessment.clone() };
    let (session, _) = after(
        fresh(),
        [Action::DateSet(chosen), Action::FileRead(Box::new(undated), Vec::new()), Action::FileTaken],
    );
    assert_eq!((session.assessment.date, session.follows_today), (Some(today), true));
    let (session, _) = after(session, [Action::DayTurned(tomorrow)]);
    assert_eq!(session.assessment.date, Some(tomorrow));
    let (session, _) = after(session, [Action::Undone]);
    let (session, _) = after(session, [Action::DayTurned(today)]);
    assert_eq!(session.assessment.date, Some(chosen));
    // An example has a day of its own; one's own waits.
    let example = Action::ExampleOpened(0, Box::new(Assessment::empty(bundled())));
    let (session, _) = after(fresh(), [example, Action::DayTurned(tomorrow)]);
    assert_eq!((session.assessment.date, session.to_keep().date), (None, None));
    let (session, _) = after(session, [Action::ExampleLeft]);
    assert_eq!((session.assessment.date, session.follows_today), (Some(tomorrow), true));
}

#[test]
fn what_was_set_aside_can_be_dropped_in_two_steps_and_the_decision_comes_back() {
    let aside = SetAside { texts: 20, opening: 19 };
    let overtaken = [
        Action::SubjectNamed("Example".into()),
        Action::SetAsideCounted(aside),
        Action::Kept(Kept::Overtaken),
        Action::OwnPreferred,
        Action::Kept(Kept::Crowded),
    ];
    let (session, _) = after(fresh(), overtaken);
    assert_eq!(session.save_state, SaveState::Overtaken);
    assert_eq!(session.message, Some(Message::SetAsideFull(aside)));
    // Entering something meanwhile does not take the question away.
    let (session, _) = after(session, [Action::Kept(Kept::Overtaken)]);
    assert_eq!(session.message, Some(Message::SetAsideFull(aside)));
    let (session, effects) = after(session, [Action::SetAsideDropRequested]);
    assert_eq!((&session.message, effects), (&Some(Message::SetAsideDropping(aside)), vec![]));
    let (session, effects) = after(session, [Action::SetAsideDropConfirmed]);
    assert_eq!(effects, [Effect::DropSetAside]);
    let gone = [Action::SetAsideCounted(SetAside::default()), Action::SetAsideDropped(true)];
    assert_eq!(after(session.clone(), gone).0.message, Some(Message::Overtaken));
    assert_eq!(
        after(session, [Action::SetAsideDropped(false)]).0.message,
        Some(Message::SetAsideDropRefused)
    );
    let (session, _) = after(fresh(), [Action::SetAsideDropped(true)]);
    assert_eq!(session.message, Some(Message::SetAsideDropped));
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
    assert_eq!(asked(&[Screen::Posture], false).screens().len(), 7);
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
        Action::TodayFollowed,
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
        Action::StorageTried(Kept::Refused),
        Action::SetAsideRefused,
        Action::SetAsideDropRequested,
        Action::SetAsideDropConfirmed,
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
