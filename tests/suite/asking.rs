//! The questions asked one at a time: their order, what stays under the visitor's hands, what is skipped, and the way back.
//!
//! Separate from other visits because the question that is asked follows from state and report together.

use crosscheck::catalog::{ControlIndex, bundled};
use crosscheck::engine::{
    Artifact, AttestationKind, AttestationReport, Extent, Fraction, Opinion, Origin, Report, ReportKind,
    Status, answers_until, assess, narrowing,
};
use crosscheck::session::{
    Action, Asking, AskingOrder, Effect, Lack, Screen, Session, asked, asking_order, asks_for_reports, reduce,
};

fn visit() -> Session {
    let fresh = Session::new(bundled(), None);
    reduce(bundled(), fresh, Action::ScreenOpened(Screen::Assess)).0
}

fn report(session: &Session) -> Report {
    assess(bundled(), &session.assessment)
}

fn next(session: &Session) -> Option<ControlIndex> {
    asked(bundled(), session, &report(session))
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> (Session, Vec<Effect>) {
    actions.into_iter().fold((session, Vec::new()), |(session, mut effects), action| {
        let (session, more) = reduce(bundled(), session, action);
        effects.extend(more);
        (session, effects)
    })
}

fn answered(session: Session, control: ControlIndex, status: Status) -> Session {
    after(session, [Action::StatusChosen(control, Some(status)), Action::Asking(Asking::Passed(control))]).0
}

fn is_blocker(control: &ControlIndex) -> bool {
    bundled().controls[control.position()].blocker.is_some()
}

#[test]
fn must_haves_come_first_then_what_buyers_ask_and_risk_demands_and_what_narrows_breaks_ties() {
    let report = report(&visit());
    let order = asking_order(bundled(), &report, &[]);
    let by_leverage = narrowing(&report, Fraction::from_integer(0)).order;
    let blockers = order.iter().take_while(|control| is_blocker(control)).count();
    assert!((3..10).contains(&blockers), "{blockers}");
    let is_named = |control: &ControlIndex| bundled().asked_first.contains(control);
    let (must_haves, rest): (Vec<_>, Vec<_>) = by_leverage.into_iter().partition(is_blocker);
    let named = bundled().asked_first.iter().copied().filter(|control| rest.contains(control)).collect();
    let rest = rest.into_iter().filter(|control| !is_named(control)).collect();
    // Area by area, each in the order of narrowing.
    let by_area = |some: Vec<ControlIndex>| {
        let areas = (1..=8).map(Some).chain([None]);
        let in_area = |area, control: &ControlIndex| bundled().controls[control.position()].priority == area;
        let sorted = areas.flat_map(|area| some.iter().copied().filter(move |c| in_area(area, c)));
        sorted.collect::<Vec<_>>()
    };
    let expected = [by_area(must_haves), named, by_area(rest)].concat();
    assert_eq!(order, expected);
}

/// What a newcomer expects to be asked is asked soon, whatever narrows most.
#[test]
fn what_everybody_asks_is_among_the_first_twenty() {
    let order = asking_order(bundled(), &report(&visit()), &[]);
    let first: Vec<&str> =
        order.iter().take(20).map(|control| bundled().controls[control.position()].id).collect();
    for id in ["multi-factor-authentication", "encryption-at-rest", "incident-response-plan", "backups"] {
        assert!(first.contains(&id), "{id} is not among {first:?}");
    }
}

#[test]
fn the_number_of_answers_is_exact_for_each_framework_whatever_is_answered() {
    let tolerance = Fraction::new(1, 10);
    let mut session = visit();
    let mut said =
        answers_until(&report(&session), &asking_order(bundled(), &report(&session), &[]), tolerance);
    let statuses = [Status::Implemented, Status::NotImplemented, Status::Partial];
    for status in statuses.into_iter().cycle() {
        let Some(control) = next(&session) else { break };
        session = answered(session, control, status);
        let report = report(&session);
        let now = answers_until(&report, &asking_order(bundled(), &report, &[]), tolerance);
        for (framework, (before, after)) in report.frameworks.iter().zip(said.iter().zip(&now)) {
            assert_eq!(*after, before.map(|answers| answers.saturating_sub(1)));
            let is_narrow = framework.score.coverage.is_none_or(|bounds| bounds.width() <= tolerance);
            assert_eq!(*after == Some(0), is_narrow);
        }
        said = now;
    }
    assert!(report(&session).controls.iter().all(|c| !c.is_asked || c.standing.origin == Origin::Answered));
    assert_eq!(said, [Some(0), Some(0)]);
}

#[test]
fn a_question_stays_under_the_hands_of_whoever_answers_it() {
    let session = visit();
    let first = next(&session).unwrap();
    for status in Status::ALL.into_iter().map(Some).chain([None]) {
        let (answered, _) = after(session.clone(), [Action::StatusChosen(first, status)]);
        assert_eq!(next(&answered), Some(first));
        let (written, _) = after(answered, [Action::JustificationWritten(first, "because".into())]);
        assert_eq!(next(&written), Some(first));
        let (gone_on, effects) = after(written, [Action::Asking(Asking::Passed(first))]);
        assert!(effects.contains(&Effect::FocusAsked));
        assert_eq!(next(&gone_on) == Some(first), status.is_none());
    }
}

#[test]
fn what_is_not_known_stays_open_and_is_asked_again_when_the_visitor_wants() {
    let first = next(&visit()).unwrap();
    let (session, _) = after(visit(), [Action::Asking(Asking::Skipped(first))]);
    assert_eq!(session.assessment, visit().assessment);
    let second = next(&session).unwrap();
    assert_ne!(second, first);
    assert_eq!(asking_order(bundled(), &report(&session), &session.guided.skipped).last(), Some(&first));
    // Everything else is answered: only what was skipped is left, and it is not asked by itself.
    let mut session = session;
    while let Some(control) = next(&session) {
        assert_ne!(control, first);
        session = answered(session, control, Status::Partial);
    }
    let (session, effects) = after(session, [Action::Asking(Asking::SkippedRecalled)]);
    assert_eq!(next(&session), Some(first));
    assert_eq!(effects, [Effect::FocusAsked]);
    assert_eq!(next(&answered(session, first, Status::Implemented)), None);
}

#[test]
fn back_leads_to_the_question_before_and_on_leads_on() {
    let first = next(&visit()).unwrap();
    let one = answered(visit(), first, Status::Implemented);
    let second = next(&one).unwrap();
    let two = answered(one, second, Status::Partial);
    let third = next(&two).unwrap();
    let (back, _) = after(two, [Action::Asking(Asking::SteppedBack)]);
    assert_eq!(next(&back), Some(second));
    let (further, _) = after(back, [Action::Asking(Asking::SteppedBack)]);
    assert_eq!(next(&further), Some(first));
    let (on, _) = after(further, [Action::Asking(Asking::Passed(first))]);
    assert_eq!(next(&on), Some(third), "what is answered is not asked again on the way");
}

#[test]
fn going_on_without_an_answer_or_a_reason_says_what_is_lacking() {
    let first = next(&visit()).unwrap();
    for lack in [Lack::Answer, Lack::Reason] {
        let (session, effects) = after(visit(), [Action::Asking(Asking::Refused(first, lack))]);
        assert_eq!(session.guided.lack, Some(lack));
        assert_eq!(effects, [Effect::FocusLack(first, lack)]);
        // Whoever answers by keys stays at the answers, so that no further key ends up in a text.
        let (stayed, effects) = after(visit(), [Action::Asking(Asking::Stayed(first, lack))]);
        assert_eq!((stayed.guided.lack, effects), (Some(lack), vec![]));
        assert_eq!(next(&session), Some(first));
        let (session, _) = after(session, [Action::StatusChosen(first, Some(Status::Planned))]);
        assert_eq!(session.guided.lack, None, "whoever does something about it is not reproached any more");
    }
}

#[test]
fn leaving_and_coming_back_leads_to_the_next_open_question() {
    let first = next(&visit()).unwrap();
    let answered = answered(visit(), first, Status::Implemented);
    let expected = next(&answered);
    // A new visit with the same answers, as after a reload, a crash or from a file.
    let mut later = visit();
    later.assessment = answered.assessment.clone();
    assert_eq!(next(&later), expected);
    let (elsewhere, _) = after(
        answered,
        [
            Action::ScreenOpened(Screen::Results),
            Action::ScreenOpened(Screen::Assess),
            Action::QuestionsOpened(AskingOrder::Domain(crosscheck::catalog::DomainIndex(0))),
            Action::StatusChosen(expected.unwrap(), Some(Status::Implemented)),
            Action::QuestionsOpened(AskingOrder::Guided),
        ],
    );
    assert!(next(&elsewhere).is_some() && next(&elsewhere) != expected);
}

#[test]
fn a_question_that_is_held_and_not_asked_any_more_gives_way() {
    let catalog = bundled();
    let phi = catalog.find_fact("phi").unwrap();
    let no = catalog.facts[phi.position()].values.iter().position(|value| value.id == "no").unwrap();
    let only_hipaa = catalog.find_control("security-official").unwrap();
    let (session, _) = after(visit(), [Action::Asking(Asking::Refused(only_hipaa, Lack::Answer))]);
    assert_eq!(next(&session), Some(only_hipaa));
    let value = crosscheck::catalog::ValueIndex(no.try_into().unwrap());
    let (session, _) = after(session, [Action::FactStated(phi, value)]);
    assert_ne!(next(&session), Some(only_hipaa));
}

#[test]
fn whoever_changes_an_answer_that_is_checked_comes_back_to_it() {
    let control = bundled().find_control("session-timeout").unwrap();
    let (checking, _) = after(visit(), [Action::QuestionsOpened(AskingOrder::Review)]);
    for (lack, to) in [
        (None, Effect::FocusQuestion(control)),
        (Some(Lack::Reason), Effect::FocusLack(control, Lack::Reason)),
    ] {
        let (session, effects) = after(checking.clone(), [Action::Asking(Asking::Reopened(control, lack))]);
        assert_eq!((next(&session), effects), (Some(control), vec![to]));
        let (session, effects) = after(
            session,
            [Action::StatusChosen(control, Some(Status::Partial)), Action::Asking(Asking::Passed(control))],
        );
        assert_eq!(session.order, AskingOrder::Review);
        assert!(effects.contains(&Effect::FocusReviewed(control)));
        assert!(session.guided.behind.is_empty() && !session.guided.is_review);
    }
    let (elsewhere, _) = after(
        checking,
        [Action::Asking(Asking::Reopened(control, None)), Action::QuestionsOpened(AskingOrder::Guided)],
    );
    assert!(!elsewhere.guided.is_review, "whoever goes elsewhere is not led back");
}

/// One report answers many questions, so it is asked for before them: once, and of nobody who began otherwise.
#[test]
fn reports_are_asked_for_before_the_first_question() {
    let is_first = |session: &Session| asks_for_reports(bundled(), session);
    let kind = bundled().find_artifact("soc2-report").unwrap();
    let part = bundled().find_part("security").unwrap();
    let report = Artifact::Reports(vec![AttestationReport {
        kind: Some(ReportKind::Criteria),
        examined: Some(AttestationKind::Operation),
        covers_product: Some(Extent::Yes),
        covers_data: Some(Extent::Yes),
        parts: Some(vec![part]),
        opinion: Some(Opinion::Unqualified),
        period_end: None,
        ..AttestationReport::default()
    }]);
    let stated = Action::ArtifactStated(kind, Some(report));
    assert!(is_first(&visit()));

    // Stated here, more may be said about it, or it is taken back; then it goes on, and is not asked again.
    let (open, _) = after(visit(), [stated.clone()]);
    assert!(is_first(&open));
    let (undone, _) = after(open.clone(), [Action::Undone]);
    assert!(is_first(&undone) && undone.assessment.artifact(kind).is_none());
    for session in [open, visit()] {
        let (passed, effects) = after(session, [Action::Asking(Asking::ReportsStated)]);
        assert!(!is_first(&passed));
        assert_eq!(effects, [Effect::FocusAsked]);
    }

    // Stated before, or with a question answered, skipped or sought, there is nothing to ask first.
    let fresh = Session::new(bundled(), None);
    let (before, _) = after(fresh, [stated, Action::ScreenOpened(Screen::Assess)]);
    assert!(!is_first(&before));
    let control = next(&visit()).unwrap();
    assert!(!is_first(&answered(visit(), control, Status::Partial)));
    assert!(!is_first(&after(visit(), [Action::Asking(Asking::Skipped(control))]).0));
    assert!(!is_first(&after(visit(), [Action::Asking(Asking::Refused(control, Lack::Answer))]).0));
}
