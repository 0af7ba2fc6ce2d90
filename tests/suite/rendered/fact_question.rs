//! A fact between questions: what it says that it decides, what it says once it was stated, and the one way on.
//!
//! Separate from the profile's questions: here one stands alone, with what it changes.

use super::visit::Visit;
use crosscheck::catalog::{ValueIndex, bundled};
use crosscheck::engine::assess;
use crosscheck::session::{Action, Asked, Asking, AskingOrder, Reports, asked_now};

fn visit() -> Visit {
    let mut visit = Visit::empty().asked(AskingOrder::Guided);
    visit.session.guided.reports = Reports::Stated;
    visit
}

#[test]
fn it_says_what_it_decides_and_then_what_it_decided_by_the_engines_numbers() {
    let mut visit = visit();
    let mut seen = 0;
    while let Some(asked) = asked_now(bundled(), &visit.session, &visit.report()) {
        let Asked::Fact(fact) = asked else {
            let Asked::Question(control) = asked else { unreachable!() };
            assert_eq!(visit.page().count(r#"[data-part="fact-question"]"#), 0);
            visit.act(Action::Asking(Asking::Skipped(control)));
            continue;
        };
        let row = &bundled().facts[fact.position()];
        let page = visit.page();
        let question = page.first(r#"[data-part="fact-question"]"#);
        assert_eq!(question.data("fact"), row.id);
        assert_eq!(question.count("input"), row.values.len());
        assert_eq!(
            (question.count(r#"[data-part="on"]"#), question.count(r#"[data-part="do-not-know"]"#)),
            (0, 1)
        );
        let said: usize = question.first(r#"[data-part="fact-decides"]"#).data("decides").parse().unwrap();

        // Under each value, what applies; what is not the same under all of them is what it decides.
        let applying = |value: ValueIndex| -> Vec<bool> {
            let mut other = visit.session.assessment.clone();
            other.facts[fact.position()] = Some(value);
            assess(bundled(), &other).requirements.iter().map(|r| r.applicability.is_applicable()).collect()
        };
        let all: Vec<Vec<bool>> = (0..).map(ValueIndex).take(row.values.len()).map(applying).collect();
        let is_decided = |r: &usize| all.iter().any(|some| some[*r] != all[0][*r]);
        let decided: Vec<usize> = (0..all[0].len()).filter(is_decided).collect();
        assert_eq!(said, decided.len(), "{}", row.id);

        // Of the two that most others hang on, the first value.
        let is_root = ["phi", "role"].contains(&row.id);
        let last = ValueIndex(if is_root { 0 } else { u16::try_from(row.values.len() - 1).unwrap() });
        visit.act(Action::FactStated(fact, last));
        let page = visit.page();
        let text = page.first(r#"[data-part="fact-decided"]"#).text();
        let now = decided.iter().filter(|r| all[last.position()][**r]).count();
        let expected = match (now, said) {
            (1, 1) => "It applies now.".to_string(),
            (0, 1) => "It does not apply now.".to_string(),
            (0, _) => "None of them applies now.".to_string(),
            (1, _) => format!("1 of {said} applies now."),
            _ if now == said => format!("All {said} apply now."),
            _ => format!("{now} of {said} apply now."),
        };
        assert_eq!(text.trim(), expected, "{}", row.id);
        let question = page.first(r#"[data-part="fact-question"]"#);
        assert_eq!(
            (question.count(r#"[data-part="on"]"#), question.count(r#"[data-part="do-not-know"]"#)),
            (1, 0)
        );
        visit.act(Action::Asking(Asking::FactPassed(fact)));
        seen += 1;
    }
    assert!(seen >= 5, "{seen}");
}
