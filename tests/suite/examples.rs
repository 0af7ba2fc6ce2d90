//! The made-up companies: they are what the page would write, say that they are made up, and never touch what a visitor
//! entered.
//!
//! Separate from the fixtures, which are for tests; these are shown.

use crosscheck::catalog::{ControlIndex, bundled};
use crosscheck::engine::{Assessment, Day, Finding, Level, Status, assess, find_inconsistencies};
use crosscheck::interchange::{read, to_wire};
use crosscheck::session::{Action, Effect, HandedOver, Keeping, Screen, Session, reduce};
use std::path::{Path, PathBuf};

const NAMES: [&str; 3] = ["telehealth", "claims", "analytics"];

fn file_of(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("catalog/examples/{name}.json"))
}

fn example(name: &str) -> Assessment {
    let text = std::fs::read_to_string(file_of(name)).unwrap();
    let reading = read(bundled(), &text).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
    assert_eq!(reading.remarks, [], "{name}");
    reading.assessment
}

/// Run alone with CROSSCHECK_WRITE_EXAMPLES=1, this puts the files into order.
#[test]
fn they_are_whole_and_say_that_they_are_made_up() {
    for name in NAMES {
        let said = example(name);
        assert!(said.subject.ends_with("(fictional)"), "{name}: {}", said.subject);
        assert!(said.date.is_some());
        let mut shaped = to_wire(bundled(), &said);
        shaped.catalog = None;
        let canonical = serde_json::to_string_pretty(&shaped).unwrap() + "\n";
        if std::env::var_os("CROSSCHECK_WRITE_EXAMPLES").is_some() {
            std::fs::write(file_of(name), &canonical).unwrap();
        } else {
            let text = std::fs::read_to_string(file_of(name)).unwrap();
            assert_eq!(
                canonical, text,
                "{name}: to put it in order, run this test with CROSSCHECK_WRITE_EXAMPLES=1"
            );
        }
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog/examples");
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), NAMES.len());
}

/// Only what the story wants is wrong with them.
#[test]
fn nothing_contradicts_itself_but_what_the_story_wants() {
    for name in NAMES {
        let said = example(name);
        let report = assess(bundled(), &said);
        let found = find_inconsistencies(bundled(), &said, &report);
        let errors: Vec<&Finding> = found.iter().filter(|finding| finding.level() == Level::Error).collect();
        let wanted = match name {
            "claims" => errors.iter().all(|finding| matches!(finding, Finding::AgainstArtifact(..))),
            _ => errors.is_empty(),
        };
        assert!(wanted, "{name}: {errors:?}");
        // What nobody is asked would be answered for nothing; what is open is little enough for the bounds to be narrow.
        let is_asked = |control: &ControlIndex| report.controls[control.position()].is_asked;
        let is_answered = |control: &ControlIndex| said.answer(*control).is_some();
        let idle: Vec<_> = bundled().control_indices().filter(|c| is_answered(c) && !is_asked(c)).collect();
        assert_eq!(idle, [], "{name}");
        let is_open =
            |c: &ControlIndex| is_asked(c) && report.controls[c.position()].standing.status.is_none();
        assert!(bundled().control_indices().filter(is_open).count() < 10, "{name}");
    }
}

/// Each shows what it is there for.
#[test]
fn each_shows_what_it_is_there_for() {
    let (soc2, hipaa) = (0, 1);
    let report = |name: &str| assess(bundled(), &example(name));
    let low = |name: &str, framework: usize| report(name).frameworks[framework].score.coverage.unwrap().low;
    assert!(low("telehealth", soc2) < low("analytics", soc2));
    assert!(low("analytics", soc2) < low("claims", soc2));
    assert!(!report("analytics").frameworks[hipaa].applies);
    assert!(low("telehealth", hipaa) < low("claims", hipaa));
    let said = example("claims");
    let found = find_inconsistencies(bundled(), &said, &report("claims"));
    let kinds: Vec<&str> = found.iter().map(Finding::id).collect();
    for kind in ["against-artifact", "decision-missing", "rests-on-old", "evidence-overdue"] {
        assert!(kinds.contains(&kind), "{kind} is not among {kinds:?}");
    }
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> (Session, Vec<Effect>) {
    actions.into_iter().fold((session, Vec::new()), |(session, mut effects), action| {
        let (next, more) = reduce(bundled(), session, action);
        effects.extend(more);
        (next, effects)
    })
}

fn control(id: &str) -> ControlIndex {
    bundled().find_control(id).unwrap()
}

fn opened(name: &str) -> Action {
    Action::ExampleOpened(0, Box::new(example(name)))
}

fn entered() -> Session {
    let fresh = Session::new(bundled(), Day::parse("2026-11-22"));
    let mfa = control("multi-factor-authentication");
    after(fresh, [Action::StatusChosen(mfa, Some(Status::Partial)), Action::NoteWritten(mfa, "mine".into())])
        .0
}

#[test]
fn what_a_visitor_entered_waits_untouched_and_nothing_of_an_example_is_kept() {
    let before = entered();
    let mfa = control("multi-factor-authentication");
    let (session, effects) = after(
        before.clone(),
        [
            opened("telehealth"),
            Action::StatusChosen(mfa, Some(Status::NotImplemented)),
            Action::NoteWritten(mfa, "not mine".into()),
            Action::SubjectNamed("Another".into()),
            Action::Undone,
            Action::SnapshotTaken("s".into()),
            opened("claims"),
            Action::StatusChosen(mfa, Some(Status::Planned)),
            Action::PageLeft,
            Action::StorageTouched,
        ],
    );
    assert_eq!(session.screen, Screen::Results);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Keep(_))), "{effects:?}");
    assert_eq!(session.own(), &before.assessment);
    let (session, effects) = after(session, [Action::ExampleLeft]);
    assert_eq!(session.assessment, before.assessment);
    assert_eq!(session.history, before.history);
    assert!(session.waiting.is_none());
    assert_eq!(effects.iter().filter(|effect| matches!(effect, Effect::Keep(_))).count(), 1);
    // One's own last step can still be undone.
    let (session, _) = after(session, [Action::Undone]);
    assert_eq!(session.assessment.answer(mfa).unwrap().note, "");
}

#[test]
fn leaving_without_anything_entered_keeps_nothing() {
    let fresh = Session::new(bundled(), Day::parse("2026-11-22"));
    let (session, effects) =
        after(fresh.clone(), [opened("analytics"), Action::ExampleLeft, Action::ExampleLeft]);
    assert_eq!(session.assessment, fresh.assessment);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Keep(_))));
}

#[test]
fn a_file_or_another_tab_takes_the_place_of_ones_own_answers_never_of_an_example() {
    let before = entered();
    let file = example("claims");
    let read = Action::FileRead(Box::new(file.clone()), Vec::new());
    let (session, effects) = after(before.clone(), [opened("telehealth"), read, Action::FileTaken]);
    assert!(session.waiting.is_none());
    assert_eq!(session.assessment, file);
    assert!(effects.contains(&Effect::Keep(Keeping::ThisTab)));
    // It replaced one's own, and that can be undone.
    assert_eq!(after(session, [Action::Undone]).0.assessment, before.assessment);
    let found = Action::StoredFound(Box::new(file.clone()), Keeping::ThisBrowser);
    let (session, _) = after(before.clone(), [opened("telehealth"), found]);
    assert!(session.waiting.is_none());
    // Erasing erases what waits, too.
    let (session, _) = after(before, [opened("telehealth"), Action::EraseRequested, Action::EraseConfirmed]);
    assert!(session.waiting.is_none() && !session.has_content());
}

#[test]
fn an_example_is_never_handed_over() {
    let mut before = entered();
    before.surroundings.listener = Some("host.example".into());
    let (session, _) =
        after(before.clone(), [Action::HandOverShown(HandedOver::Scores, 4711), opened("claims")]);
    assert_eq!(session.handing, None);
    let (session, effects) = after(
        session,
        [
            Action::HandOverShown(HandedOver::Everything, 4711),
            Action::HandOverNumberTyped("4711".into()),
            Action::HandOverConfirmed(1234),
        ],
    );
    assert_eq!(session.handing, None);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::HandOver(_))));
}
