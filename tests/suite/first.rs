//! What the first file of the page carries out by itself: it comes to the same as with everything there.
//!
//! Separate because two ways lead to these actions, and a visitor must not be able to tell which it was.

use crosscheck::catalog::{
    ArtifactIndex, ControlIndex, FactIndex, ValueIndex, bundled, control_count, first_catalog,
};
use crosscheck::engine::{Artifact, Assessment, Day, Status};
use crosscheck::session::{
    Action, AskingOrder, Home, HomeAnswer, PlanView, ProfilePart, ResultsView, Screen, Session, SharePlace,
    Surroundings, is_first, reduce, reduce_first,
};

fn first_actions() -> Vec<Action> {
    let answer = |question, artifact: Option<Artifact>| {
        let facts = vec![(FactIndex(0), Some(ValueIndex(0)))];
        let artifact = Some((ArtifactIndex(0), artifact));
        Action::HomeAnswered(Box::new(HomeAnswer { facts, artifact, question }))
    };
    let posture = Surroundings { is_posture: true, ..Surroundings::default() };
    let card = Surroundings { is_card: true, screens: vec![Screen::Assess], ..Surroundings::default() };
    vec![
        answer(0, None),
        answer(2, Some(Artifact::Absent)),
        Action::HomeStepped(Home::Asking(1)),
        Action::HomeStepped(Home::Answered),
        Action::ScreenOpened(Screen::Assess),
        Action::ScreenOpened(Screen::Plan),
        Action::ResultsOpened(ResultsView::default()),
        Action::PlanOpened(PlanView::default()),
        Action::ShareOpened(SharePlace::Reply),
        Action::ProfileSought(ProfilePart::Reports),
        Action::QuestionsOpened(AskingOrder::Guided),
        Action::QuestionsOpened(AskingOrder::Quick),
        Action::DayTurned(Day::parse("2027-01-01").unwrap()),
        Action::SurroundingsFound(Box::new(posture), Vec::new()),
        Action::SurroundingsFound(Box::new(card), Vec::new()),
    ]
}

#[test]
fn alone_and_with_everything_there_they_come_to_the_same() {
    let fresh = Session::new(bundled(), Day::parse("2026-11-22"));
    let answered =
        reduce(bundled(), fresh.clone(), Action::StatusChosen(ControlIndex(5), Some(Status::Partial))).0;
    for start in [fresh, answered] {
        for first in first_actions() {
            assert!(is_first(&first), "{first:?}");
            for second in first_actions() {
                let alone = reduce_first(bundled(), start.clone(), first.clone());
                let whole = reduce(bundled(), start.clone(), first.clone());
                assert_eq!(alone, whole, "{first:?}");
                assert_eq!(
                    reduce_first(bundled(), alone.0, second.clone()),
                    reduce(bundled(), whole.0, second.clone()),
                    "{first:?}, then {second:?}"
                );
            }
        }
    }
}

#[test]
fn whatever_waits_for_the_rest_changes_nothing_before() {
    let fresh = Session::new(bundled(), None);
    let asked = reduce_first(bundled(), fresh, first_actions().remove(0)).0;
    for waits in [
        Action::Undone,
        Action::StatusChosen(ControlIndex(5), Some(Status::Partial)),
        Action::SubjectNamed("Example Clinic Software".into()),
        Action::MessageDismissed,
        Action::QuestionSought(ControlIndex(3)),
    ] {
        assert!(!is_first(&waits));
        let (session, effects) = reduce_first(bundled(), asked.clone(), waits);
        assert_eq!(session.assessment, asked.assessment);
        assert!(effects.is_empty());
    }
}

#[test]
fn what_is_there_of_the_catalog_first_has_the_same_positions() {
    let (first, whole) = (first_catalog(), bundled());
    assert_eq!(first.facts, whole.facts);
    assert_eq!(first.artifacts, whole.artifacts);
    assert_eq!(first.frameworks, whole.frameworks);
    assert_eq!(first.stances, whole.stances);
    assert!(first.controls.is_empty() && first.requirements.is_empty() && first.sources.is_empty());
    assert_eq!(control_count(), whole.controls.len());
    let blank = Assessment::blank(first.facts.len(), control_count());
    assert_eq!(blank, Assessment::empty(whole));
    // With it, the home screen's answers state the same.
    for action in first_actions() {
        let fresh = Session::of(blank.clone(), Day::parse("2026-11-22"));
        assert_eq!(reduce_first(first, fresh.clone(), action.clone()), reduce(whole, fresh, action));
    }
}
