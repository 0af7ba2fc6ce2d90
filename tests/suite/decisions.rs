//! The recorder of decisions: what the answers offer, that nothing a person wrote is ever replaced, and what is listed.
//!
//! Separate from what does not fit together, which compares decisions with answers afterwards.

use crosscheck::catalog::{ControlIndex, Designation, RequirementIndex, bundled};
use crosscheck::engine::{
    Answer, Assessment, Course, Day, Decision, Finding, Report, Status, assess, find_inconsistencies,
    suggest_decision,
};
use crosscheck::session::{Action, DecisionSieve, Effect, Memo, Recording, Session, reduce};

const LOGOFF: &str = "hipaa:164.312(a)(2)(iii)";

fn requirement(id: &str) -> RequirementIndex {
    bundled().find_requirement(id).unwrap()
}

fn controls(index: RequirementIndex) -> Vec<ControlIndex> {
    let clauses = bundled().requirements[index.position()].clauses;
    let mut controls: Vec<ControlIndex> = clauses.iter().map(|clause| clause.control).collect();
    controls.sort_unstable();
    controls.dedup();
    controls
}

fn answered(status: Status, justification: &str, owner: &str) -> (Assessment, Report) {
    let mut assessment = Assessment::empty(bundled());
    for control in controls(requirement(LOGOFF)) {
        *assessment.answer_mut(control) = Answer {
            status: Some(status),
            justification: justification.to_owned(),
            owner: owner.to_owned(),
            ..Answer::default()
        };
    }
    let report = assess(bundled(), &assessment);
    (assessment, report)
}

fn said(status: Status, justification: &str, owner: &str) -> Option<Decision> {
    let (assessment, report) = answered(status, justification, owner);
    suggest_decision(bundled(), &assessment, &report, requirement(LOGOFF))
}

#[test]
fn the_answers_offer_what_they_say_and_nothing_else() {
    assert_eq!(controls(requirement(LOGOFF)).len(), 1, "the specification that the tests below are about");
    assert_eq!(said(Status::NotImplemented, "", ""), None, "that it is missing decides nothing");
    assert_eq!(said(Status::Planned, "later", ""), None);
    let course = |course| Decision { course: Some(course), ..Decision::default() };
    assert_eq!(said(Status::Implemented, "", ""), Some(course(Course::Implemented)));
    assert_eq!(
        said(Status::Alternative, " badges lock desks ", "COO"),
        Some(Decision {
            instead: "badges lock desks".into(),
            owner: "COO".into(),
            ..course(Course::Alternative)
        })
    );
    assert_eq!(
        said(Status::NotApplicable, "no sessions", ""),
        Some(Decision { reason: "no sessions".into(), ..course(Course::NotReasonable) })
    );
    // An answer that needs a reason and has none does not count, so it decides nothing either.
    assert_eq!(said(Status::Alternative, "  ", ""), None);
    let nothing = Assessment::empty(bundled());
    let report = assess(bundled(), &nothing);
    assert_eq!(suggest_decision(bundled(), &nothing, &report, requirement(LOGOFF)), None);
}

#[test]
fn where_several_controls_stand_behind_a_specification_each_reason_names_its_own() {
    let index = bundled()
        .requirements
        .iter()
        .position(|row| row.designation == Designation::Addressable && row.clauses.len() > 1)
        .and_then(|position| u16::try_from(position).ok().map(RequirementIndex))
        .filter(|index| controls(*index).len() > 1)
        .expect("an addressable specification with several controls");
    let mut assessment = Assessment::empty(bundled());
    for control in controls(index) {
        let answer = assessment.answer_mut(control);
        (answer.status, answer.justification) = (Some(Status::Alternative), "as agreed".into());
        answer.owner = format!("owner {}", control.position());
    }
    let report = assess(bundled(), &assessment);
    let said = suggest_decision(bundled(), &assessment, &report, index).unwrap();
    assert_eq!(said.owner, "", "nobody is named where the answers name several");
    let lines: Vec<&str> = said.instead.lines().collect();
    assert_eq!(lines.len(), controls(index).len());
    for (line, control) in lines.iter().zip(controls(index)) {
        assert_eq!(*line, format!("{}: as agreed", bundled().controls[control.position()].title));
    }
}

#[test]
fn what_a_person_wrote_stays() {
    let offered = said(Status::Alternative, "badges lock desks", "COO").unwrap();
    let own = Decision { instead: "screens lock".into(), owner: "CISO".into(), ..Decision::default() };
    let taken = own.taking_over(&offered).unwrap();
    assert_eq!(taken, Decision { course: Some(Course::Alternative), ..own });
    assert_eq!(taken.taking_over(&offered), None, "nothing is left to take over");
    // Decided otherwise: neither the course nor words that belong to another one.
    let decided = Decision { course: Some(Course::Implemented), owner: "CISO".into(), ..Decision::default() };
    assert_eq!(decided.taking_over(&offered), None);
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> (Session, Vec<Effect>) {
    actions.into_iter().fold((session, Vec::new()), |(session, _), action| reduce(bundled(), session, action))
}

#[test]
fn an_unfolded_specification_stays_and_each_way_leads_to_its_place() {
    let index = requirement(LOGOFF);
    let fresh = Session::new(bundled(), Day::parse("2026-11-22"));
    let step = Action::Recording;
    let (session, effects) = after(fresh.clone(), [step(Recording::Sought(index))]);
    assert_eq!(session.recorder.open, [index]);
    assert_eq!(effects, [Effect::FocusDecision(index)]);
    let (session, effects) = after(session, [step(Recording::MemoOpened(Memo::Of(index)))]);
    assert_eq!(session.recorder.memo, Some(Memo::Of(index)));
    assert_eq!(effects, [Effect::FocusQuestions]);
    let (session, effects) = after(session, [step(Recording::MemoClosed)]);
    assert_eq!((session.recorder.memo, effects), (None, vec![Effect::FocusDecision(index)]));
    assert_eq!(session.recorder.open, [index], "what was unfolded still is");
    let (session, _) = after(session, [step(Recording::Toggled(index)), step(Recording::LacksSought)]);
    assert_eq!((session.recorder.sieve, session.recorder.open.len()), (DecisionSieve::Departing, 0));
    // None of it is an entry: nothing is kept and nothing can be undone.
    assert_eq!(session.history, fresh.history);
    assert_eq!(session.assessment, fresh.assessment);
}

#[test]
fn what_each_sieve_lets_through() {
    let index = requirement(LOGOFF);
    let (mut assessment, report) = answered(Status::Implemented, "", "");
    assessment.date = Day::parse("2026-11-22");
    let shown = |assessment: &Assessment| {
        let found: Vec<Finding> = find_inconsistencies(bundled(), assessment, &report);
        DecisionSieve::ALL.map(|sieve| sieve.lets_through(assessment, &found, index))
    };
    assert_eq!(shown(&assessment), [true, true, false, false, false]);
    let mut with = |decision: Decision| {
        assessment.records.decisions = vec![(index, decision)];
        shown(&assessment)
    };
    let whole = Decision { course: Some(Course::Implemented), ..Decision::default() };
    assert_eq!(with(whole.clone()), [true, false, false, false, false]);
    assert_eq!(
        with(Decision { review: Day::parse("2026-11-21"), ..whole }),
        [true, false, false, false, true]
    );
    let otherwise =
        Decision { course: Some(Course::NotReasonable), reason: "r".into(), ..Decision::default() };
    assert_eq!(with(otherwise), [true, false, false, true, false]);
    // Where the answers depart from it, it is among those that the finding counts until something is recorded.
    let (departing, report) = answered(Status::NotImplemented, "", "");
    let found = find_inconsistencies(bundled(), &departing, &report);
    assert!(DecisionSieve::Departing.lets_through(&departing, &found, index));
}
