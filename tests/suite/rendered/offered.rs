//! A file that waits: of every text that it changes, the words before and after are to be seen.
//!
//! Separate from `crate::opening`, which asks what the session does with it.

use super::elements::Element;
use super::visit::{Visit, control};
use crosscheck::engine::{Answer, Assessment, Day, Decision, Evidence, Status};
use crosscheck::session::Action;

const LOGOFF: &str = "session-timeout";

fn entered() -> Assessment {
    let mut visit = Visit::empty().answered(LOGOFF, Status::Implemented);
    let said = &mut visit.session.assessment;
    *said.answer_mut(control(LOGOFF)) = Answer {
        note: "Sessions end after ten minutes on every screen of the ward, in the pharmacy and at home."
            .into(),
        owner: "Ada".into(),
        ..Answer::with_status(Status::Implemented)
    };
    let piece = Evidence { what: "Export".into(), place: "Share A".into(), ..Evidence::default() };
    said.records.evidence = (1..=30).map(|n| (format!("e{n}"), piece.clone())).collect();
    let requirement = crosscheck::catalog::bundled().find_requirement("hipaa:164.312(a)(2)(iii)").unwrap();
    let decision = Decision { reason: "Screens face the wall".into(), ..Decision::default() };
    said.records.decisions = vec![(requirement, decision)];
    said.clone()
}

/// What is shown of a file that differs from what was entered by this.
fn offered(change: impl FnOnce(&mut Assessment)) -> Element {
    let own = entered();
    let mut file = own.clone();
    change(&mut file);
    let mut visit = Visit::empty();
    visit.session.assessment = own;
    visit.after(Action::FileRead(Box::new(file), Vec::new())).page()
}

fn texts(page: &Element, group: &str) -> Vec<String> {
    let lines = page.all(&format!(r#"[data-offered="{group}"] [data-part="changed-texts"] li"#));
    lines.iter().map(|line| line.text().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn of_a_changed_text_the_words_that_are_other_ones_stand_there() {
    let page = offered(|file| {
        let answer = file.answer_mut(control(LOGOFF));
        answer.note = answer.note.replace("ten minutes", "two hours");
        answer.owner = String::new();
        answer.due = Day::parse("2027-01-31");
    });
    let lines = texts(&page, "answers");
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(
        lines[0].starts_with("note: ")
            && lines[0].contains("ten minutes on")
            && lines[0].contains("two hours on")
    );
    assert!(!lines[0].contains("pharmacy"), "what is the same is left out: {}", lines[0]);
    assert!(lines[1].contains("Ada → not given"), "{}", lines[1]);
    assert!(lines[2].contains("not given →"), "{}", lines[2]);
    // Somebody's words are marked as such.
    assert_eq!(page.count(r#"[data-offered="answers"] [data-part="changed-texts"] bdi[translate="no"]"#), 4);
}

#[test]
fn so_it_is_of_decisions_and_of_evidence_and_nothing_is_said_of_what_is_the_same() {
    let page = offered(|file| {
        file.records.decisions[0].1.reason.push_str(" in most rooms");
        file.records.evidence[28].1.place = "Share B".into();
        file.records.evidence.remove(3);
    });
    assert!(texts(&page, "decisions")[0].contains("in most rooms"));
    let evidence = texts(&page, "evidence");
    assert_eq!(evidence.len(), 1, "{evidence:?}");
    assert!(evidence[0].contains("Share A → Share B"), "{evidence:?}");
    let spaces = offered(|file| file.answer_mut(control(LOGOFF)).note.push('\n'));
    assert!(texts(&spaces, "answers")[0].contains("only spaces or line ends"));
    assert!(texts(&offered(|file| file.subject = "Other".into()), "answers").is_empty());
}
