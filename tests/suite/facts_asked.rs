//! Facts about the organization among the questions that are asked one at a time: when each comes, that it stays until it is
//! passed, and that it decides what it says.

use crosscheck::catalog::{FactIndex, RequirementIndex, ValueIndex, bundled};
use crosscheck::engine::{Assessment, Report, Status, assess};
use crosscheck::session::{
    Action, Asked, Asking, AskingOrder, Screen, Session, asked_now, decided_by, reduce,
};
use std::collections::BTreeSet;

fn visit() -> Session {
    let fresh = Session::new(bundled(), None);
    after(fresh, [Action::ScreenOpened(Screen::Assess), Action::QuestionsOpened(AskingOrder::Guided)])
}

fn after(session: Session, actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(session, |session, action| reduce(bundled(), session, action).0)
}

fn report(session: &Session) -> Report {
    assess(bundled(), &session.assessment)
}

fn now(session: &Session) -> Option<Asked> {
    asked_now(bundled(), session, &report(session))
}

fn fact(id: &str) -> FactIndex {
    bundled().find_fact(id).unwrap()
}

/// What applies, were the fact this.
fn applying(assessment: &Assessment, fact: FactIndex, value: ValueIndex) -> BTreeSet<RequirementIndex> {
    let mut other = assessment.clone();
    other.facts[fact.position()] = Some(value);
    let report = assess(bundled(), &other);
    report.requirements.iter().filter(|r| r.applicability.is_applicable()).map(|r| r.requirement).collect()
}

fn values(fact: FactIndex) -> impl Iterator<Item = ValueIndex> {
    (0..).map(ValueIndex).take(bundled().facts[fact.position()].values.len())
}

/// By the whole computation, once for every value.
fn decided_by_trying(assessment: &Assessment, fact: FactIndex) -> Vec<RequirementIndex> {
    let all: Vec<_> = values(fact).map(|value| applying(assessment, fact, value)).collect();
    let any: BTreeSet<RequirementIndex> = all.iter().flatten().copied().collect();
    any.into_iter().filter(|r| !all.iter().all(|some| some.contains(r))).collect()
}

/// Every step through the questions to the end: facts stated with their value of this position, but for the one without which
/// hardly any other counts; questions left open.
fn walk(position: Option<usize>) -> Vec<(Session, Asked)> {
    let mut session = visit();
    let mut steps = Vec::new();
    while let Some(asked) = now(&session) {
        steps.push((session.clone(), asked));
        assert!(steps.len() < 400, "it comes to no end");
        session = match asked {
            Asked::Question(control) => after(session, [Action::Asking(Asking::Skipped(control))]),
            Asked::Fact(fact) => {
                let wanted = position
                    .map(|position| if bundled().facts[fact.position()].id == "phi" { 0 } else { position });
                let stated =
                    wanted.and_then(|wanted| values(fact).nth(wanted).or_else(|| values(fact).last()));
                let stating = stated.map(|value| Action::FactStated(fact, value));
                after(session, stating.into_iter().chain([Action::Asking(Asking::FactPassed(fact))]))
            }
        };
    }
    steps
}

#[test]
fn a_fact_comes_just_before_the_first_question_that_depends_on_it_and_once() {
    for position in [None, Some(0), Some(1), Some(2)] {
        let steps = walk(position);
        let mut facts = BTreeSet::new();
        for (index, (session, asked)) in steps.iter().enumerate() {
            match asked {
                Asked::Fact(fact) => {
                    assert!(facts.insert(fact.position()), "asked twice");
                    assert_eq!(session.assessment.facts[fact.position()], None);
                    assert!(!decided_by(bundled(), &session.assessment, *fact).is_empty());
                }
                Asked::Question(control) => {
                    let named_by = bundled().controls[control.position()].named_by;
                    let passed = &session.guided.facts.passed;
                    for fact in (0..).map(FactIndex).take(bundled().facts.len()) {
                        let is_open = session.assessment.facts[fact.position()].is_none();
                        let id = bundled().facts[fact.position()].id;
                        if is_open
                            && !passed.contains(&fact)
                            && !["clearinghouse", "group-health-plan"].contains(&id)
                        {
                            let decided = decided_by(bundled(), &session.assessment, fact);
                            let depends = named_by.iter().any(|(r, _)| decided.contains(r));
                            assert!(!depends, "question {index} depends on {id}, which nobody asked for");
                        }
                    }
                }
            }
        }
        assert!(facts.len() >= 4, "{position:?}: {} facts", facts.len());
        let early = steps.iter().take(10).filter(|(_, asked)| matches!(asked, Asked::Fact(_))).count();
        assert!((1..=5).contains(&early), "{position:?}: {early} of the first ten");
    }
}

#[test]
fn what_a_fact_decides_is_what_the_whole_computation_says() {
    let mut seen = 0;
    for (session, asked) in [walk(None), walk(Some(1))].concat() {
        if let Asked::Fact(fact) = asked {
            let decided = decided_by(bundled(), &session.assessment, fact);
            assert_eq!(decided, decided_by_trying(&session.assessment, fact));
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn a_stated_fact_stays_until_it_is_passed_and_can_be_gone_back_to() {
    let session = visit();
    let Some(Asked::Fact(first)) = now(&session) else { panic!("no fact comes first") };
    let session = after(session, [Action::FactStated(first, ValueIndex(0))]);
    assert_eq!(now(&session), Some(Asked::Fact(first)));
    let session = after(session, [Action::Asking(Asking::FactPassed(first))]);
    assert_ne!(now(&session), Some(Asked::Fact(first)));
    let session = after(session, [Action::Asking(Asking::SteppedBack)]);
    assert_eq!(now(&session), Some(Asked::Fact(first)));
    // What was stated elsewhere is not asked.
    let all = (0..).map(FactIndex).take(bundled().facts.len()).map(|f| Action::FactStated(f, ValueIndex(0)));
    let session = after(Session::new(bundled(), None), all);
    let session =
        after(session, [Action::ScreenOpened(Screen::Assess), Action::QuestionsOpened(AskingOrder::Guided)]);
    assert!(matches!(now(&session), Some(Asked::Question(_))));
}

#[test]
fn a_question_that_is_held_is_not_pushed_aside_by_a_fact() {
    let all = walk(None);
    let (session, control) = all
        .iter()
        .find_map(|(session, asked)| match asked {
            Asked::Question(control) => Some((session.clone(), *control)),
            Asked::Fact(_) => None,
        })
        .unwrap();
    let session = after(session, [Action::StatusChosen(control, Some(Status::Partial))]);
    assert_eq!(now(&session), Some(Asked::Question(control)));
    // A fact taken back in the profile meanwhile waits for the next question.
    let session = after(session, [Action::FactWithdrawn(fact("phi"))]);
    assert_eq!(now(&session), Some(Asked::Question(control)));
}
