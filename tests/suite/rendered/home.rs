//! The home screen: three presses to an answer, and little to read before them.

use super::elements::{Element, Node};
use super::visit::{Visit, file, half, stated};
use crosscheck::catalog::bundled;
use crosscheck::engine::{
    Artifact, AttestationKind, PlanOrder, by_documents_alone, kind_for, percent_floor, plan,
};
use crosscheck::session::{Action, Changed, Home, HomeAnswer, Screen};

/// Words and controls that are in view: nothing that is folded, and nothing that only a screen reader finds.
pub fn in_view(element: &Element) -> (usize, usize) {
    let class = element.find_attribute("class").unwrap_or_default();
    if class.contains("visually-hidden") || element.tag == "svg" {
        return (0, 0);
    }
    let is_folded = element.tag == "details" && element.find_attribute("open").is_none();
    let is_control = ["a", "button", "input", "select", "summary", "textarea"].contains(&&*element.tag);
    let mut sum = (0, usize::from(is_control));
    for child in &element.children {
        let (words, controls) = match child {
            Node::Text(text) => {
                (text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count(), 0)
            }
            Node::Element(inner) if is_folded && inner.tag != "summary" => (0, 0),
            Node::Element(inner) => in_view(inner),
        };
        sum = (sum.0 + words, sum.1 + controls);
    }
    sum
}

/// What a press on a choice says, as the screen makes it.
fn pressed(question: u8, facts: &[(&str, &str)], report: Option<Option<AttestationKind>>) -> Action {
    let catalog = bundled();
    let facts = facts.iter().map(|(fact, value)| {
        let Action::FactStated(fact, value) = stated(fact, value) else { panic!("another action") };
        (fact, Some(value))
    });
    let kind = kind_for(catalog, catalog.find_framework("soc2").unwrap()).unwrap();
    let artifact = report.map(|report| {
        let said = match report {
            None => Artifact::Absent,
            Some(examined) => Artifact::Reports(vec![crosscheck::engine::AttestationReport {
                kind: Some(crosscheck::engine::ReportKind::Criteria),
                examined: Some(examined),
                ..Default::default()
            }]),
        };
        (kind, Some(said))
    });
    Action::HomeAnswered(Box::new(HomeAnswer { facts: facts.collect(), artifact, question }))
}

fn vendor() -> Action {
    pressed(0, &[("phi", "yes"), ("role", "business-associate")], None)
}

/// A visitor who pressed three times.
fn three(report: Option<AttestationKind>) -> Visit {
    Visit::empty().after(vendor()).after(pressed(1, &[], Some(report))).after(pressed(
        2,
        &[("customers", "large-health-systems")],
        None,
    ))
}

#[test]
fn before_the_first_answer_there_are_at_most_150_words_and_20_controls() {
    let mut visit = Visit::empty();
    for question in 0..3 {
        visit.act(Action::HomeStepped(Home::Asking(question)));
        let page = visit.page();
        let (words, controls) = in_view(&page);
        assert!(words <= 150, "{words} words at question {question}");
        assert!(controls <= 20, "{controls} controls at question {question}");
        assert!(page.count("[data-choice]") >= 3);
    }
}

#[test]
fn at_most_twelve_presses_of_tab_to_the_first_choice() {
    let page = Visit::empty().page();
    let mut controls = 0;
    fn walk(element: &Element, count: &mut usize) -> bool {
        if element.find_attribute("data-choice").is_some() {
            return true;
        }
        // The button that opens the list of places stands instead of them; what is folded up is not reached.
        let is_reached = element.find_attribute("data-part") != Some("places");
        *count += usize::from(is_reached && ["a", "button", "input", "summary"].contains(&&*element.tag));
        let is_folded = element.tag == "details" && element.find_attribute("open").is_none();
        element
            .elements()
            .filter(|inner| !is_folded || inner.tag == "summary")
            .any(|inner| walk(inner, count))
    }
    assert!(walk(&page, &mut controls));
    assert!(controls < 12, "{controls} before it");
}

#[test]
fn three_presses_lead_to_both_scores_the_must_haves_and_five_steps_as_the_engine_has_them() {
    let visit = three(None);
    let page = visit.page();
    let report = visit.report();
    for (score, framework) in page.all(r#"[data-part="home-score"]"#).into_iter().zip(&report.frameworks) {
        let bounds = framework.score.coverage.unwrap();
        for (part, value) in [("low", bounds.low), ("high", bounds.high)] {
            let shown = score.first(&format!(r#"[data-part="home-score-{part}"]"#)).data("value");
            assert_eq!(shown, format!("{}/{}", value.numer(), value.denom()));
        }
    }
    assert_eq!(page.count(r#"[data-part="home-score"]"#), 2);
    let blockers: usize = {
        let mut all: Vec<_> = report.frameworks.iter().flat_map(|f| &f.blockers).map(|b| b.control).collect();
        all.sort();
        all.dedup();
        all.len()
    };
    assert_eq!(page.count(r#"[data-part="home-must-haves"] li"#), blockers);
    assert!(blockers > 0);
    let steps = plan(bundled(), &report, PlanOrder::Priority).steps;
    let wanted: Vec<&str> = steps
        .iter()
        .filter(|step| !step.is_blocker)
        .take(5)
        .map(|step| bundled().controls[step.control.position()].id)
        .collect();
    assert_eq!(page.datas(r#"[data-part="home-next"] li"#, "control"), wanted);
    let (words, controls) = in_view(&page);
    assert!(words <= 250, "{words} words");
    assert!(controls <= 40, "{controls} controls");
}

#[test]
fn what_a_report_proves_of_hipaa_is_what_the_engine_reads_of_that_report_alone() {
    // Of none, what a clean one would prove.
    let page = three(None).page();
    let block = page.first(r#"[data-part="home-report"]"#);
    assert_eq!(block.data("state"), "none");
    let worth = block.first(r#"[data-part="home-worth"]"#);
    let (low, high): (i64, i64) = (worth.data("low").parse().unwrap(), worth.data("high").parse().unwrap());
    assert!(0 < low && low < high && high < 100, "{low} to {high}");
    // One that is only named proves nothing yet, and nothing moves.
    let named = three(Some(AttestationKind::Operation));
    assert_eq!(named.report().frameworks, three(None).report().frameworks);
    let block = named.page();
    let block = block.first(r#"[data-part="home-report"]"#);
    assert_eq!(block.data("state"), "not-described");
    assert_eq!(block.count(r#"[data-part="describe-report"]"#), 1);
    // One that speaks.
    let visit = Visit::example(1, "claims").on(Screen::Home);
    let page = visit.page();
    let worth = page.first(r#"[data-part="home-report"][data-state="speaks"] [data-part="home-worth"]"#);
    let catalog = bundled();
    let kind = kind_for(catalog, catalog.find_framework("soc2").unwrap()).unwrap();
    let said = &visit.session.assessment;
    let alone = by_documents_alone(catalog, said, kind, said.artifact(kind).unwrap().clone());
    let hipaa = catalog.find_framework("hipaa").unwrap();
    let proven = alone.proven(&alone.applicable_of(catalog, hipaa)).unwrap();
    assert_eq!(worth.data("low"), percent_floor(proven.low).to_string());
    assert_eq!(worth.data("high"), percent_floor(proven.high).to_string());
}

#[test]
fn an_answer_is_one_step_back_and_going_back_shows_what_was_pressed() {
    let mut visit = Visit::empty().after(vendor());
    assert_eq!(visit.session.home, Home::Asking(1));
    assert!(matches!(visit.session.history.to_undo(), Some(Changed::Fact(_))));
    visit.act(Action::HomeStepped(Home::Asking(0)));
    let page = visit.page();
    assert_eq!(page.datas("[data-choice][aria-current]", "choice"), ["for-providers"]);
    visit.act(Action::Undone);
    assert!(!visit.session.has_content());
    assert_eq!(visit.page().count("[data-choice][aria-current]"), 0);
}

#[test]
fn changing_the_type_keeps_what_was_written_down_of_a_report() {
    let visit =
        Visit::kept(&file("catalog/examples/claims.json")).after(Action::HomeStepped(Home::Asking(1)));
    let page = visit.page();
    assert_eq!(page.datas("[data-choice][aria-current]", "choice"), ["type-2"]);
}

#[test]
fn who_comes_back_finds_the_answer_and_who_is_new_the_first_question() {
    assert_eq!(Visit::empty().session.home_question(), Some(0));
    let back = Visit::kept(&half());
    assert_eq!(back.session.screen, Screen::Home);
    assert_eq!(back.session.home_question(), None);
    let page = back.page();
    let left: usize = page.first(r#"[data-part="home-left"]"#).data("left").parse().unwrap();
    let open = |row: &&crosscheck::engine::ControlReport| row.is_asked && row.standing.status.is_none();
    assert_eq!(left, back.report().controls.iter().filter(open).count());
}

#[test]
fn where_hipaa_does_not_apply_nothing_is_said_of_it() {
    let page = Visit::empty()
        .after(pressed(0, &[("phi", "no")], None))
        .after(Action::HomeStepped(Home::Answered))
        .page();
    assert_eq!(page.count(r#"[data-part="home-report"]"#), 0);
    assert_eq!(
        page.count(r#"[data-part="home-score"][data-framework="hipaa"] [data-part="home-bounds"]"#),
        0
    );
}
