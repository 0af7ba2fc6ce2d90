//! What the parts of the page are made of, element by element, as it was last looked at: a change of it shows in review.
//!
//! Separate because it is a list that grows with the page.
//!
//!   CROSSCHECK_WRITE_SNAPSHOTS=1 cargo test --all-features --test suite snapshots      writes them anew

use super::elements::Element;
use super::visit::{Visit, control, half};
use crosscheck::engine::Status;
use crosscheck::session::{Action, Opened, ResultsView, Screen};
use std::path::Path;

fn kept() -> Visit {
    Visit::kept(&half())
}

/// Every part: its name, the page it is on, and which element it is.
fn parts() -> Vec<(&'static str, Visit, &'static str)> {
    const QUESTION: &str = r#"fieldset[data-control="role-based-access"]"#;
    let results = || kept().on(Screen::Results);
    let access = || kept().in_section("access");
    let answered = |status| access().answered("role-based-access", status);
    let blockers = results().report();
    let blocker = blockers.frameworks.iter().flat_map(|framework| &framework.blockers);
    let shown = results().page();
    let first = control(shown.first("[data-part=\"blockers\"] li").data("control"));
    assert!(blocker.clone().any(|blocker| blocker.control == first));
    vec![
        ("score-strip", kept().on(Screen::Assess), r#"[data-part="score-strip"]"#),
        ("score-of-hipaa", results(), r#"[data-part="framework-score"][data-framework="hipaa"]"#),
        ("blocker", results(), r#"[data-part="blockers"] li"#),
        (
            "overlap",
            results().after(Action::ResultsOpened(ResultsView::Covered)),
            r#"[data-part="overlap"] table"#,
        ),
        (
            "explanation-of-a-requirement",
            results().after(Action::ExplanationOpened(Opened::Control(first))),
            r#"[data-part="explanation"]"#,
        ),
        ("question-open", access(), QUESTION),
        ("question-implemented", answered(Status::Implemented), QUESTION),
        ("question-without-its-reason", answered(Status::NotApplicable), QUESTION),
        ("undo-bar", answered(Status::Implemented), ".crosscheck-undo-bar"),
        ("guided-progress", kept().on(Screen::Assess), r#"[data-part="guided"] [data-part="progress"]"#),
        ("reports-first", Visit::empty().on(Screen::Assess), r#"[data-part="reports-first"]"#),
        ("list-of-orders", kept().on(Screen::Assess), ".crosscheck-order-list"),
        ("choice-of-one", kept().on(Screen::Start), r#"[data-question="fact-phi"]"#),
        ("number-field", access(), r#"fieldset[data-control="session-timeout"]"#),
        ("plan-figures", kept().on(Screen::Plan), r#"[data-part="plan-figures"]"#),
    ]
}

/// Of a question, the field for a number alone.
fn field_with_a_number(question: &Element) -> &Element {
    let fields = question.all(".crosscheck-field");
    let is_number = |field: &&Element| {
        field.all("[id]").iter().any(|element| element.attribute("id").starts_with("parameter-"))
    };
    fields.into_iter().find(is_number).unwrap()
}

#[test]
fn every_part_is_made_of_what_it_was_made_of() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/rendered/snapshots");
    let mut names = Vec::new();
    let mut changed = Vec::new();
    for (name, visit, part) in parts() {
        let page = visit.page();
        let element = page.first(part);
        let element = if name == "number-field" { field_with_a_number(element) } else { element };
        let (now, path) = (element.written(), folder.join(format!("{name}.html")));
        if std::env::var_os("CROSSCHECK_WRITE_SNAPSHOTS").is_some() {
            std::fs::write(&path, &now).unwrap();
        }
        let then = std::fs::read_to_string(&path).unwrap_or_default();
        if then != now {
            let line = then.lines().zip(now.lines()).find(|(then, now)| then != now);
            changed.push(format!(
                "{name}: {line:#?}, {} lines and now {}",
                then.lines().count(),
                now.lines().count()
            ));
        }
        names.push(format!("{name}.html"));
    }
    assert!(
        changed.is_empty(),
        "made of something else; if that is meant, write it anew with CROSSCHECK_WRITE_SNAPSHOTS=1, and read the \
         difference:\n{}",
        changed.join("\n")
    );
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    files.sort();
    assert_eq!(files, names, "a snapshot of a part that is gone, or none of one that is there");
}
