//! Rows of questions that are not rendered anew: whatever happens, one that counts as unchanged shows what it showed.
//!
//! Separate because it is about what is left out, on every row at once, and not about what one of them shows.

use super::elements::Element;
use super::visit::{Visit, control, half, stated};
use crosscheck::app::is_shown_alike;
use crosscheck::catalog::{ControlIndex, bundled};
use crosscheck::engine::{Day, Evidence, Status};
use crosscheck::session::{Action, AskingOrder};
use std::collections::BTreeMap;

/// What each row shows, with all that is in it.
fn shown(visit: &Visit) -> BTreeMap<String, String> {
    let page = visit.clone().asked(AskingOrder::All).page();
    let rows = page.all(r#"details[data-fold="question"]"#).into_iter();
    rows.map(|row: &Element| (row.data("row").to_owned(), format!("{row:?}"))).collect()
}

/// The questions that would be rendered anew.
fn anew(before: &Visit, now: &Visit) -> Vec<&'static str> {
    let (before, now) = (before.desk(), now.desk());
    let is_anew = |index: &ControlIndex| !is_shown_alike(&before, &now, *index);
    bundled().control_indices().filter(is_anew).map(|index| bundled().controls[index.position()].id).collect()
}

fn first(count: usize) -> impl Iterator<Item = ControlIndex> {
    bundled().control_indices().take(count)
}

#[test]
fn an_answer_renders_its_own_row_and_no_other() {
    for visit in [Visit::empty(), Visit::kept(&half())] {
        for index in first(12) {
            let id = bundled().controls[index.position()].id;
            for status in Status::ALL {
                let now = visit.clone().answered(id, status);
                let rendered = anew(&visit, &now);
                let has_changed =
                    visit.session.assessment.answer(index) != now.session.assessment.answer(index);
                assert_eq!(rendered, if has_changed { vec![id] } else { Vec::new() }, "{id} {status:?}");
            }
        }
    }
}

#[test]
fn whatever_else_happens_a_row_that_is_not_rendered_shows_what_it_showed() {
    let (mfa, review) = (control("multi-factor-authentication"), control("access-review"));
    let evidence =
        Evidence { what: "A list (fictional)".into(), controls: vec![review], ..Evidence::default() };
    let steps = [
        Action::StatusChosen(mfa, Some(Status::Planned)),
        Action::OwnerNamed(review, "Somebody (fictional)".into()),
        Action::OwnerNamed(mfa, "Somebody else (fictional)".into()),
        Action::DueSet(mfa, Day::parse("2027-01-31")),
        Action::JustificationWritten(mfa, "Next year (fictional)".into()),
        Action::NoteWritten(review, "A note (fictional)".into()),
        Action::EvidenceAdded(Box::new(evidence)),
        stated("phi", "yes"),
        Action::StatusesChosen(first(40).collect(), Some(Status::NotApplicable), "None (fictional)".into()),
        Action::Undone,
        Action::ExampleOpened(0, Box::new(Visit::example(0, "claims").session.assessment)),
    ];
    for mut visit in [Visit::empty(), Visit::kept(&half())] {
        let mut was = shown(&visit);
        for step in steps.clone() {
            let before = visit.clone();
            visit.act(step.clone());
            let is = shown(&visit);
            let anew = anew(&before, &visit);
            for (id, row) in is.iter().filter(|(id, _)| !anew.contains(&id.as_str())) {
                assert!(
                    was.get(id).is_none_or(|was| was == row),
                    "{id} would show what it showed before {step:?}"
                );
            }
            was = is;
        }
    }
}
