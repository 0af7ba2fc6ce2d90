//! Sections: what a sieve lets through, what stays in sight, and one answer for many questions.
//!
//! Separate from the questions asked one at a time, which are never sifted.

use crosscheck::catalog::{ControlIndex, DomainIndex, bundled};
use crosscheck::engine::{Notice, Origin, Report, Status, assess};
use crosscheck::session::{Action, Asking, AskingOrder, Effect, Keeping, Screen, Session, Sieve, reduce};

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> (Session, Vec<Effect>) {
    actions.into_iter().fold((session, Vec::new()), |(session, mut effects), action| {
        let (session, more) = reduce(bundled(), session, action);
        effects.extend(more);
        (session, effects)
    })
}

fn visit() -> Session {
    let to_all = [Action::ScreenOpened(Screen::Assess), Action::QuestionsOpened(AskingOrder::All)];
    after(Session::new(bundled(), None), to_all).0
}

fn report(session: &Session) -> Report {
    assess(bundled(), &session.assessment)
}

fn through(session: &Session, sieve: Sieve) -> Vec<ControlIndex> {
    let report = report(session);
    let is_asked = |c: &ControlIndex| report.controls[c.position()].is_asked;
    bundled()
        .control_indices()
        .filter(is_asked)
        .filter(|c| sieve.lets_through(bundled(), &report, *c))
        .collect()
}

fn control(id: &str) -> ControlIndex {
    bundled().find_control(id).unwrap()
}

#[test]
fn every_sieve_lets_through_what_it_says() {
    let [there, gap, lacks] = ["session-timeout", "security-official", "asset-inventory"].map(control);
    let (session, _) = after(
        visit(),
        [
            Action::StatusChosen(there, Some(Status::Implemented)),
            Action::StatusChosen(gap, Some(Status::NotImplemented)),
            Action::StatusChosen(lacks, Some(Status::Planned)),
        ],
    );
    let all = through(&session, Sieve::All);
    let open = through(&session, Sieve::Unanswered);
    assert_eq!(open.len(), all.len() - 2);
    assert!(open.contains(&lacks), "what does not count is not answered");
    assert_eq!(through(&session, Sieve::Gaps), [gap]);
    assert_eq!(through(&session, Sieve::NeedsReason), [lacks]);
    assert!(through(&session, Sieve::FromReports).is_empty());
    let [soc2, hipaa] =
        ["soc2", "hipaa"].map(|id| through(&session, Sieve::AskedBy(bundled().find_framework(id).unwrap())));
    let both = through(&session, Sieve::DoubleDuty);
    assert!(!both.is_empty() && both.iter().all(|c| soc2.contains(c) && hipaa.contains(c)));
    assert_eq!(soc2.len() + hipaa.len() - both.len(), all.len());
}

#[test]
fn what_is_answered_stays_in_sight_until_one_sifts_again() {
    let first = control("session-timeout");
    let sieve = Action::Asking(Asking::Sifted(Sieve::Unanswered));
    let (session, _) =
        after(visit(), [sieve.clone(), Action::StatusChosen(first, Some(Status::Implemented))]);
    assert_eq!(session.sifting.touched, [first]);
    assert!(!through(&session, Sieve::Unanswered).contains(&first));
    let (again, _) = after(session.clone(), [sieve]);
    assert!(again.sifting.touched.is_empty());
    let (typed, _) = after(session, [Action::Asking(Asking::QueryTyped("mfa".into()))]);
    assert!(typed.sifting.touched.is_empty());
}

#[test]
fn a_question_that_is_sought_is_never_sifted_away() {
    let (session, _) = after(
        visit(),
        [
            Action::Asking(Asking::Sifted(Sieve::FromReports)),
            Action::Asking(Asking::QueryTyped("xylophone".into())),
            Action::QuestionSought(control("session-timeout")),
        ],
    );
    assert_eq!((session.sifting.sieve, session.sifting.query.as_str()), (Sieve::All, ""));
}

#[test]
fn many_questions_get_one_answer_in_one_step() {
    let domain = DomainIndex(0);
    let of_domain: Vec<ControlIndex> =
        bundled().control_indices().filter(|c| bundled().controls[c.position()].domain == domain).collect();
    let because = "Nothing of this kind: the product stores no such data.";
    let (session, effects) = after(
        visit(),
        [Action::StatusesChosen(of_domain.clone(), Some(Status::NotApplicable), because.into())],
    );
    assert_eq!(effects, [Effect::Keep(Keeping::ThisTab), Effect::FocusQuestions], "kept once");
    let report = report(&session);
    for control in &of_domain {
        let answer = session.assessment.answer(*control).unwrap();
        assert_eq!((answer.status, answer.justification.as_str()), (Some(Status::NotApplicable), because));
        // What is required stays open, and says so.
        let standing = &report.controls[control.position()].standing;
        let is_refused = standing.notices.contains(&Notice::NotApplicableNotAccepted);
        assert!(is_refused || standing.origin == Origin::Answered);
    }
    assert_eq!(session.sifting.done, of_domain.len());
    let (undone, _) = after(session.clone(), [Action::Undone]);
    assert_eq!(undone.assessment, visit().assessment, "one step");
    let (back, _) = after(session, [Action::StatusesChosen(of_domain, None, String::new())]);
    assert!(back.assessment.answers.iter().flatten().all(|answer| answer.status.is_none()));
    // Without a need for one, no reason is written.
    let first = control("session-timeout");
    let (session, _) =
        after(visit(), [Action::StatusesChosen(vec![first], Some(Status::Partial), "x".into())]);
    assert_eq!(session.assessment.answer(first).unwrap().justification, "");
}
