//! Which control a row is about, and that a row that could be about several is about none.
//!
//! Separate from what it says.

use super::{MFA, TIMEOUT, control, lacks, offered, read, said};
use crosscheck::answer_table::Lack;
use crosscheck::catalog::{ControlIndex, Requirement, bundled};
use crosscheck::engine::{Answer, Assessment, Status};

fn behind(row: &Requirement) -> Vec<ControlIndex> {
    let mut all: Vec<ControlIndex> = row.clauses.iter().map(|clause| clause.control).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn cited(row: &Requirement) -> &'static str {
    row.id.split_once(':').unwrap().1
}

#[test]
fn a_citation_leads_to_a_control_only_where_it_is_the_only_one() {
    for row in bundled().requirements {
        let table = read(&format!("Question ID,Answer\n\"{}\",Yes\n", cited(row)));
        match behind(row)[..] {
            [control] => {
                assert_eq!((table.sayings.len(), table.sayings[0].0), (1, control), "{}", row.id);
                assert!(table.remarks.is_empty());
            }
            ref several => {
                assert!(table.sayings.is_empty(), "{}", row.id);
                assert_eq!(table.remarks[0].lack, Lack::CouldBe(several.to_vec()), "{}", row.id);
                assert_eq!((table.found.read, table.found.matched), (1, 0));
            }
        }
    }
}

#[test]
fn ids_that_do_not_exist_are_said() {
    let table = read(
        "Control ID,Control,Answer\nCC9.9,x,Yes\nPI1.6,x,Yes\nCC3.x,,Yes\nsesion-timeout,,Yes\nA&A-06.1,,Yes\n,,Yes\n",
    );
    assert_eq!(
        lacks(&table),
        [
            (2, "Control ID", "CC9.9", &Lack::NoSuchRequirement),
            (3, "Control ID", "PI1.6", &Lack::NoSuchRequirement),
            (4, "Control ID", "CC3.x", &Lack::NoSuchRequirement),
            (5, "Control ID", "sesion-timeout", &Lack::UnknownId(Some(TIMEOUT))),
            (6, "Control ID", "A&A-06.1", &Lack::UnknownId(None)),
            (7, "Control ID", "", &Lack::NoId),
        ]
    );
    assert_eq!((table.found.read, table.found.matched), (6, 0));
    assert!(table.sayings.is_empty());
}

#[test]
fn a_title_that_is_about_something_else_is_said() {
    let table = read(
        "Criteria,Description,Answer\nCC3.1,Logical Access Controls,Yes\nCC4.1,Change Management,Yes\nCC6.2,User registration,Yes\n",
    );
    let found: Vec<_> = table.remarks.iter().map(|remark| (remark.value.as_str(), &remark.lack)).collect();
    assert_eq!(found[..2], [("CC3.1", &Lack::OtherTitle), ("CC4.1", &Lack::OtherTitle)]);
    assert!(matches!(found[2], ("CC6.2", Lack::CouldBe(_))), "{found:?}");
    // Our own id beside another control's title: one of the columns was sorted alone.
    let title = bundled().controls[control(TIMEOUT).position()].title;
    let table = read(&format!("Id,Control,Status\n{MFA},{title},Yes\n{TIMEOUT},Lunch breaks,Yes\n"));
    assert_eq!(table.remarks[0].lack, Lack::TitleOf(control(TIMEOUT)));
    assert_eq!(lacks(&table)[1], (3, "Control", "Lunch breaks", &Lack::OtherTitle));
    assert_eq!(said(&table, TIMEOUT).status, Some(Status::Implemented), "doubtful, and matched all the same");
}

#[test]
fn a_title_of_ours_leads_to_its_control_where_there_is_no_id() {
    let title = bundled().controls[control(MFA).position()].title;
    let table = read(&format!("Control;Answer\n{title};Yes\n{TIMEOUT};No\n"));
    assert_eq!(said(&table, MFA).status, Some(Status::Implemented));
    assert_eq!(said(&table, TIMEOUT).status, Some(Status::NotImplemented));
}

#[test]
fn title_lines_blank_lines_headings_and_a_header_that_comes_again_are_skipped_and_counted() {
    let table = read(&format!(
        "Vendor questionnaire\nfilled in by,Ada\n\nControl ID,Answer,Who\nAccess,,\n{MFA},Yes,Ada\n\n,,\nControl ID,Answer,Who\n{TIMEOUT},,\n"
    ));
    assert_eq!((table.found.read, table.found.matched, table.found.silent), (2, 2, 1));
    assert_eq!(table.found.skipped, 3 + 2 + 2);
    assert_eq!(table.unused, ["Who"]);
    assert_eq!(said(&table, MFA).line, 6);
}

#[test]
fn rows_that_say_different_things_of_one_control_are_left_to_the_visitor_and_the_same_twice_is_once() {
    let table = read(&format!("id,answer\n{MFA},Y\n{MFA},No\n{TIMEOUT},Yes\n{TIMEOUT},yes\n"));
    let offer = offered(&Assessment::empty(bundled()), &table);
    let [mfa, timeout] = [MFA, TIMEOUT]
        .map(|id| offer.changes.iter().find(|change| change.control == control(id)).unwrap().clone());
    let statuses: Vec<_> = mfa.rows.iter().map(|(line, answer)| (*line, answer.status)).collect();
    assert_eq!(statuses, [(2, Some(Status::Implemented)), (3, Some(Status::NotImplemented))]);
    assert_eq!((mfa.by_itself(), timeout.by_itself()), (0, 1));
    assert_eq!(timeout.rows.len(), 1);
    let many: String = ["yes", "no", "partly", "ya", "in progress", "n/a", "alternative"]
        .iter()
        .enumerate()
        .map(|(at, word)| format!("{MFA},{word},note {at}\n"))
        .collect();
    let table = read(&format!("id,answer,note\n{many}"));
    assert_eq!(table.sayings.len(), 5);
    assert_eq!(table.remarks.iter().filter(|remark| remark.lack == Lack::TooManyRows).count(), 2);
}

#[test]
fn what_stands_against_an_own_answer_waits_for_the_visitor_and_what_adds_to_it_does_not() {
    let mut own = Assessment::empty(bundled());
    *own.answer_mut(control(MFA)) =
        Answer { owner: "Ada".into(), ..Answer::with_status(Status::Implemented) };
    let change = |row: &str| offered(&own, &read(&format!("id,status,owner,note\n{MFA},{row}\n"))).changes;
    assert!(change("yes,Ada,").is_empty(), "nothing new");
    assert_eq!(offered(&own, &read(&format!("id,status\n{MFA},yes\n"))).unchanged, 1);
    assert_eq!(change("no,,")[0].by_itself(), 0);
    assert_eq!(change("yes,Bob,")[0].by_itself(), 0);
    let added = change("yes,,a note");
    assert_eq!(added[0].by_itself(), 1);
    assert_eq!(
        added[0].rows[0].1,
        Answer { note: "a note".into(), ..own.answer(control(MFA)).unwrap().clone() }
    );
}
