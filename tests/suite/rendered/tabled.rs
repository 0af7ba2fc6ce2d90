//! A table that waits: what was read and would change stands there, with before and after, and what was not understood.
//!
//! Separate from `crate::answer_table`, which asks what is read and what the session does with it.

use super::elements::Element;
use super::visit::{Visit, control};
use crosscheck::answer_table::read_table;
use crosscheck::catalog::bundled;
use crosscheck::engine::Status;
use crosscheck::session::{Action, TableStep};
use std::rc::Rc;

const MFA: &str = "multi-factor-authentication";
const LOGOFF: &str = "session-timeout";

fn table(text: &str) -> Action {
    Action::Table(TableStep::Read(Rc::new(read_table(bundled(), text.as_bytes()).unwrap())))
}

fn visit(rows: &str) -> Visit {
    Visit::empty()
        .answered(LOGOFF, Status::Implemented)
        .after(table(&format!("Id;Status;Note;Due;Colour\n{rows}")))
}

fn words(element: &Element) -> String {
    element.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn part(page: &Element, name: &str) -> String {
    words(page.all(&format!(r#"[data-part="{name}"]"#))[0])
}

#[test]
fn what_was_read_and_what_would_change_is_said_before_anything_does() {
    let page = visit(&format!("{MFA};Yes;a note;;\n{LOGOFF};No;;;\nCC9.9;Yes;;;\n{MFA};Yes;;soon;\n")).page();
    assert!(
        part(&page, "table-found")
            .starts_with("4 rows read, 3 matched with a control here. 2 answers are new or different.")
    );
    assert!(part(&page, "table-read-as").contains("semicolons, in UTF-8"));
    assert_eq!(part(&page, "table-unused"), "Columns that are not used: Colour.");
    assert_eq!(part(&page, "table-take"), "Take over 1 answer");
    let added = page.all(r#"[data-tabled="added"] li[data-control]"#);
    assert_eq!(added.len(), 1);
    assert!(
        words(added[0]).contains("not answered → implemented") || words(added[0]).contains('→'),
        "{}",
        words(added[0])
    );
    assert!(words(added[0]).contains("a note"));
    let lacking: Vec<String> =
        page.all(r#"[data-tabled="not-understood"] li"#).iter().map(|line| words(line)).collect();
    assert_eq!(lacking.len(), 2);
    assert!(lacking[0].starts_with("Line 4, column “Id”: CC9.9"), "{}", lacking[0]);
    assert!(
        lacking[1].starts_with("Line 5, column “Due”: soon") && lacking[1].contains("2027-03-31"),
        "{}",
        lacking[1]
    );
}

#[test]
fn where_both_have_an_answer_the_visitor_chooses_and_what_is_here_is_chosen_until_then() {
    let visit = visit(&format!("{LOGOFF};No;theirs;;\n{MFA};Yes;;;\n{MFA};No;;;\n"));
    let page = visit.page();
    assert_eq!(page.count(r#"[data-part="table-take"]"#), 0, "nothing is chosen yet");
    let choices = page.all(r#"[data-tabled="to-choose"] fieldset"#);
    assert_eq!(choices.len(), 2);
    assert_eq!(page.count(r#"[data-tabled="to-choose"] input"#), 2 + 3);
    let checked: Vec<&Element> = page
        .all(r#"[data-tabled="to-choose"] input"#)
        .into_iter()
        .filter(|input| input.find_attribute("checked").is_some())
        .collect();
    assert!(checked.iter().all(|input| input.attribute("value") == "0") && checked.len() == 2);
    let page = visit.after(Action::Table(TableStep::RowChosen(control(LOGOFF), 1))).page();
    assert_eq!(part(&page, "table-take"), "Take over 1 answer");
}

#[test]
fn no_row_that_belongs_to_a_control_is_no_success() {
    let page = visit("A&A-06.1;Yes;;;\n").page();
    assert_eq!(words(page.all("#offer-title")[0]), "No row of this table belongs to a control here");
    assert_eq!(page.count(r#"[data-part="table-take"]"#), 0);
    assert_eq!(page.count(r#"[data-part="table-leave"]"#), 1);
    assert!(part(&page, "table-found").contains("1 row read, 0 matched"));
    let page = visit(&format!("{LOGOFF};Yes;;;\n")).page();
    assert_eq!(words(page.all("#offer-title")[0]), "This table changes nothing here");
}

#[test]
fn what_stands_in_a_table_is_only_ever_text() {
    let page = visit("<img onerror=x>;<script>;;;\n").page();
    assert_eq!(page.count("img") + page.count("script"), 0);
    assert!(words(page.all(r#"[data-tabled="not-understood"] li"#)[0]).contains("<img onerror=x>"));
}
