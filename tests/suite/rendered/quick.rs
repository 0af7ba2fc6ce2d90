//! The quick check on the screen: must-haves as themselves, one press a topic, and ranges that are said to be rough.

use super::elements::Element;
use super::visit::Visit;
use crosscheck::catalog::{QuickTopicIndex, bundled};
use crosscheck::engine::{QuickAnswer, Status};
use crosscheck::session::{Action, AskingOrder, QuickMove, QuickQuestion, Screen, quick_check};

fn begun() -> Visit {
    Visit::empty().asked(AskingOrder::Quick)
}

fn asked(visit: &Visit) -> Option<QuickQuestion> {
    quick_check(bundled(), &visit.session, &visit.report()).asked
}

/// Answers every must-have, as the screen does.
fn past_must_haves() -> Visit {
    let mut visit = begun();
    while let Some(question @ QuickQuestion::MustHave(control)) = asked(&visit) {
        visit.act(Action::StatusChosen(control, Some(Status::Implemented)));
        visit.act(Action::QuickStepped(QuickMove::Passed(question)));
    }
    visit
}

fn press(visit: &mut Visit, answer: QuickAnswer) -> QuickTopicIndex {
    let Some(question @ QuickQuestion::Topic(topic)) = asked(visit) else { panic!("no topic is asked") };
    visit.act(Action::QuickAnswered(topic, Some(answer)));
    visit.act(Action::QuickStepped(QuickMove::Passed(question)));
    topic
}

fn number(page: &Element) -> String {
    page.first(r#"[data-part="quick-step"]"#).text()
}

#[test]
fn it_begins_with_the_must_haves_and_counts_what_is_left() {
    let visit = begun();
    let page = visit.page();
    let check = quick_check(bundled(), &visit.session, &visit.report());
    assert!((15..=22).contains(&check.questions.len()), "{} questions", check.questions.len());
    assert!(number(&page).contains(&format!("Question 1 of {}", check.questions.len())), "{}", number(&page));
    let Some(QuickQuestion::MustHave(first)) = check.asked else { panic!("no must-have") };
    assert_eq!(page.first("fieldset[data-control]").data("control"), bundled().controls[first.position()].id);
    assert_eq!(page.count(r#"[data-part="quick-back"]"#), 0, "there is nothing behind");
}

#[test]
fn a_must_have_that_lacks_its_reason_stays() {
    let mut visit = begun();
    let Some(QuickQuestion::MustHave(control)) = asked(&visit) else { panic!("no must-have") };
    visit.act(Action::StatusChosen(control, Some(Status::Planned)));
    let page = visit.page();
    assert_eq!(
        page.first("fieldset[data-control]").data("control"),
        bundled().controls[control.position()].id
    );
    assert_eq!(page.count(r#"[data-part="justification"]"#), 1);
}

#[test]
fn a_topic_takes_one_press_and_the_ranges_follow_and_are_called_rough() {
    let mut visit = past_must_haves();
    let page = visit.page();
    let answers = page.datas("[data-answer]", "answer");
    assert_eq!(answers, ["none", "some", "most", "all", "unknown"]);
    let before = number(&page);
    let topic = press(&mut visit, QuickAnswer::MostOfIt);
    let page = visit.page();
    assert_ne!(number(&page), before);
    let report = visit.report();
    for (shown, framework) in
        page.all(r#"[data-part="quick-ranges"] [data-framework]"#).into_iter().zip(&report.frameworks)
    {
        let bounds = framework.rough.or(framework.score.coverage).unwrap();
        assert_eq!(shown.data("rough"), framework.rough.is_some().to_string());
        let low = shown.first(r#"[data-part="quick-low"]"#).data("value");
        assert_eq!(low, format!("{}/{}", bounds.low.numer(), bounds.low.denom()));
    }
    assert!(report.frameworks.iter().any(|framework| framework.rough.is_some()));
    // Back shows what was pressed.
    visit.act(Action::QuickStepped(QuickMove::SteppedBack));
    assert_eq!(asked(&visit), Some(QuickQuestion::Topic(topic)));
    assert_eq!(visit.page().datas("[data-answer][aria-current]", "answer"), ["most"]);
}

#[test]
fn at_its_end_it_leads_to_where_one_stands_and_there_the_rough_range_stands_beside_the_score() {
    let mut visit = past_must_haves();
    while let Some(QuickQuestion::Topic(_)) = asked(&visit) {
        press(&mut visit, QuickAnswer::SomeOfIt);
    }
    let page = visit.page();
    assert_eq!(page.count(r#"[data-part="quick-end"]"#), 1);
    assert_eq!(page.first(r#"[data-part="quick"]"#).data("done"), "true");
    let home = visit.clone().on(Screen::Home).page();
    let report = visit.report();
    assert_eq!(
        home.count(r#"[data-part="home-rough"]"#),
        report.frameworks.iter().filter(|f| f.rough.is_some()).count()
    );
    for (card, framework) in home.all(r#"[data-part="home-score"]"#).into_iter().zip(&report.frameworks) {
        let rough = framework.rough.unwrap();
        let high = card.first(r#"[data-part="rough-high"]"#).data("value");
        assert_eq!(high, format!("{}/{}", rough.high.numer(), rough.high.denom()));
    }
    assert_eq!(home.first(r#"[data-part="go-on"]"#).data("order"), "guided", "the real questions come next");
}

#[test]
fn home_leads_a_newcomer_to_the_quick_check() {
    let mut visit = Visit::empty();
    visit.act(Action::HomeStepped(crosscheck::session::Home::Answered));
    let page = visit.page();
    assert_eq!(page.first(r#"[data-part="go-on"]"#).data("order"), "quick");
}
