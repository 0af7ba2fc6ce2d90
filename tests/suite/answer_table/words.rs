//! The words of other people: what each is taken for, and that every other one is named.
//!
//! Separate from how controls are found.

use super::{MFA, TIMEOUT, control, lacks, read, said};
use crosscheck::answer_table::Lack;
use crosscheck::engine::{Day, Status};

fn status_of(word: &str) -> Result<Option<Status>, Lack> {
    let table = read(&format!("id;status;reason\n{MFA};\"{word}\";because\n"));
    match table.remarks.first() {
        Some(remark) => {
            assert_eq!((remark.line, remark.column.as_str()), (2, "status"));
            Err(remark.lack.clone())
        }
        None => Ok(said(&table, MFA).status),
    }
}

#[test]
fn an_answer_is_taken_in_the_spellings_of_people_and_what_is_not_in_the_table_is_named() {
    for (words, status) in [
        (
            &["Yes", "YES", "yes ", "Y", "Implemented", "In place", "Ya", "Sudah diterapkan", "✅"][..],
            Status::Implemented,
        ),
        (&["No", "n", "Not implemented", "Tidak", "Belum", "belum diterapkan"], Status::NotImplemented),
        (&["N/A", "NA", "n/a", "Not Applicable", "not-applicable", "Tidak berlaku"], Status::NotApplicable),
        (&["Partial", "Partially implemented", "Sebagian"], Status::Partial),
        (&["In progress", "planned", "Dalam proses", "Direncanakan"], Status::Planned),
        (&["Alternative", "Compensating control", "Alternatif"], Status::Alternative),
    ] {
        for word in words {
            assert_eq!(status_of(word), Ok(Some(status)), "{word}");
        }
    }
    for word in ["", " ", "TBD", "Not answered", "Belum dijawab", "?", "-"] {
        assert_eq!(status_of(word), Ok(None), "{word}");
    }
    for word in
        ["Yes - see SOC 2 report", "CSC-Owned", "4 hours", "maybe", "yes/no", "x", "1", "()", "iya?? tidak"]
    {
        assert_eq!(status_of(word), Err(Lack::UnknownStatus), "{word}");
    }
}

#[test]
fn not_applicable_without_a_reason_is_named_and_not_taken() {
    let table = read(&format!("id,answer,reason,note\n{MFA},N/A,,we have no doors\n{TIMEOUT},planned,,\n"));
    assert_eq!(said(&table, MFA).status, None);
    assert_eq!(said(&table, MFA).note, "we have no doors");
    assert_eq!(said(&table, TIMEOUT).status, Some(Status::Planned));
    let lacking = [
        (2, "answer", "N/A", &Lack::NoReasonNotTaken),
        (3, "answer", "planned", &Lack::NoReason(control(TIMEOUT))),
    ];
    assert_eq!(lacks(&table), lacking);
    // Without a column for reasons, the comment is the reason.
    let table = read(&format!("id,answer,comments\n{MFA},N/A,we have no doors\n"));
    let mfa = said(&table, MFA);
    assert_eq!((mfa.status, mfa.justification.as_str()), (Some(Status::NotApplicable), "we have no doors"));
    assert!(mfa.note.is_empty() && table.remarks.is_empty());
}

#[test]
fn answer_and_status_go_together_or_neither_is_taken() {
    let status = |answer: &str, status: &str| {
        let table = read(&format!("id,answer,status,reason\n{MFA},{answer},{status},r\n"));
        let said = table.sayings.first().and_then(|(_, saying)| saying.status);
        (said, table.remarks.first().map(|remark| remark.lack.clone()))
    };
    assert_eq!(status("No", "Planned"), (Some(Status::Planned), None));
    assert_eq!(status("Yes", "Alternative"), (Some(Status::Alternative), None));
    assert_eq!(status("Yes", "Not answered"), (Some(Status::Implemented), None));
    assert_eq!(status("", "Partly"), (Some(Status::Partial), None));
    assert_eq!(status("Yes", "Partly"), (None, Some(Lack::Contradiction("Partly".into()))));
    assert_eq!(status("Yes", "Not implemented"), (None, Some(Lack::Contradiction("Not implemented".into()))));
}

#[test]
fn a_day_is_read_where_it_can_be_read_in_one_way_only() {
    let table = read(&format!(
        "id,status,due\n{MFA},yes,2027-01-15\n{TIMEOUT},yes,2027-02-28T00:00:00Z\nawareness,yes,01/02/2027\nunique-user-ids,yes,2027-02-30\n"
    ));
    assert_eq!(said(&table, MFA).due, Day::parse("2027-01-15"));
    assert_eq!(said(&table, TIMEOUT).due, Day::parse("2027-02-28"));
    assert_eq!(said(&table, "unique-user-ids").due, None);
    let days: Vec<_> = lacks(&table).into_iter().filter(|row| *row.3 == Lack::UnknownDay).collect();
    assert_eq!(days.last(), Some(&(5, "due", "2027-02-30", &Lack::UnknownDay)));
}
