//! Our own table, read back: the same answers, exactly as they were typed, and nothing to change the second time.
//!
//! Separate from other people's tables, of which that cannot be asked.

use super::{MFA, control, offered, read, take_all};
use crate::generated::sketches;
use crosscheck::answer_table::{offer, read_table};
use crosscheck::catalog::{Assurance, ControlIndex, bundled};
use crosscheck::engine::{Answer, Assessment, Day, Status, assess};
use crosscheck::formats::{TableKind, table};
use crosscheck::interchange::{clean, read as read_file};
use proptest::prelude::*;

fn csv(assessment: &Assessment) -> String {
    table(bundled(), assessment, &assess(bundled(), assessment), TableKind::Controls).csv()
}

/// Every control that is asked of somebody about whom nothing is known.
fn asked() -> Vec<ControlIndex> {
    let report = assess(bundled(), &Assessment::empty(bundled()));
    report.controls.iter().filter(|row| row.is_asked).map(|row| row.control).collect()
}

#[test]
fn what_was_typed_comes_back_exactly() {
    for typed in [
        "=1+1",
        "'=1+1",
        "''=1+1",
        "-5 open",
        "-0.02",
        "+62 21 555",
        "@sum",
        "\ttab",
        "＝1+1",
        "a, b; c",
        "say \"no\"",
        "two\nlines",
        " space before and after ",
        "=HYPERLINK(\"x\")",
        "'t Hooft",
        "N/A",
        "|",
        "<img onerror>",
        "TRUE",
    ] {
        let mut own = Assessment::empty(bundled());
        let note = Answer {
            note: typed.into(),
            justification: typed.into(),
            ..Answer::with_status(Status::Planned)
        };
        *own.answer_mut(control(MFA)) = note;
        let offer = offered(&Assessment::empty(bundled()), &read(&csv(&own)));
        assert_eq!(take_all(&Assessment::empty(bundled()), &offer), own, "{typed:?}");
    }
}

#[test]
fn the_examples_read_back_change_nothing() {
    for example in [
        include_str!("../../../catalog/examples/telehealth.json"),
        include_str!("../../../catalog/examples/claims.json"),
        include_str!("../../../catalog/examples/analytics.json"),
    ] {
        let own = read_file(bundled(), example).unwrap().assessment;
        let read = read(&csv(&own));
        assert_eq!(read.found.read, read.found.matched);
        assert!(read.remarks.is_empty(), "{:?}", read.remarks);
        assert_eq!(offered(&own, &read).changes, [], "of {:?}", own.subject);
    }
}

#[test]
fn our_empty_table_filled_in_by_somebody_is_read_and_so_is_one_from_the_page_in_bahasa_indonesia() {
    // Somebody who only fills in the column of answers leaves the status as it was written.
    let mut own = Assessment::empty(bundled());
    let empty = csv(&own);
    let line = empty.lines().find(|line| line.starts_with(MFA)).unwrap();
    assert!(line.contains(",,Not answered,"), "{line}");
    let filled = empty.replace(line, &line.replacen(",,Not answered,", ",Yes,Not answered,", 1));
    let offer = offered(&own, &read(&filled));
    *own.answer_mut(control(MFA)) = Answer::with_status(Status::Implemented);
    assert_eq!(take_all(&Assessment::empty(bundled()), &offer), own);
    let indonesian = format!(
        "\u{feff}Id,Kontrol,Bagian,Pertanyaan,Jawaban,Status,Tingkat bukti,Yang wajib ada,Kutipan SOC 2,Kutipan HIPAA,Penanggung jawab,Tenggat,Alasan,Catatan,Bukti\r\n{MFA},,,,Ya,Diterapkan,Teruji,ya,CC6.1,,Ada,2027-01-15,,\"satu, dua\",a; b\r\n"
    );
    let offer = offered(&Assessment::empty(bundled()), &read(&indonesian));
    let wanted = Answer {
        assurance: Some(Assurance::Tested),
        owner: "Ada".into(),
        due: Day::parse("2027-01-15"),
        note: "satu, dua".into(),
        evidence: vec!["a".into(), "b".into()],
        ..Answer::with_status(Status::Implemented)
    };
    assert_eq!(offer.changes[0].rows[0].1, wanted);
}

const LEVELS: [Option<Assurance>; 4] =
    [None, Some(Assurance::Documented), Some(Assurance::Tested), Some(Assurance::AttestedOperation)];

fn answers() -> impl Strategy<Value = Answer> {
    let text = "[ -~ß日\n\t=']{0,12}".prop_map(|text| {
        let text = clean(&text).0.into_owned();
        if text.trim().is_empty() { String::new() } else { text }
    });
    let piece = "[a-z=@-][a-z,\"]{0,8}";
    (
        prop::sample::select(&Status::ALL[..]),
        prop::sample::select(&LEVELS[..]),
        (text.clone(), text.clone()),
        text,
        prop::collection::vec(piece, 0..3),
        prop::option::of(0_u32..2_000),
    )
        .prop_map(|(status, assurance, (justification, note), owner, evidence, due)| Answer {
            status: Some(status),
            assurance,
            justification: if status.needs_justification() {
                format!("r{justification}")
            } else {
                justification
            },
            note,
            owner: owner.trim().to_owned(),
            evidence,
            due: due.and_then(|days| Day::parse("2026-01-01").and_then(|day| day.days_after(days))),
            parameters: Vec::new(),
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn our_table_of_any_answers_gives_the_same_answers_and_the_second_time_changes_nothing(
        answers in prop::collection::vec(answers(), 1..12), first in 0_usize..60
    ) {
        let asked = asked();
        let mut own = Assessment::empty(bundled());
        for (answer, control) in answers.into_iter().zip(&asked[first..]) {
            *own.answer_mut(*control) = answer;
        }
        let text = csv(&own);
        let read = read(&text);
        let fresh = Assessment::empty(bundled());
        let taken = take_all(&fresh, &offered(&fresh, &read));
        for control in &asked {
            // What counts as unanswered (not applicable in a required requirement) is written as that.
            let counts = assess(bundled(), &own).controls[control.position()].standing.status.is_some();
            if counts || own.answer(*control).is_none() {
                prop_assert_eq!(taken.answer(*control), own.answer(*control));
            }
        }
        prop_assert_eq!(offered(&own, &read).changes, []);
        prop_assert_eq!(offered(&taken, &read).changes, []);
    }

    /// Whatever there is beside answers: reports, documents, parameters.
    #[test]
    fn read_back_into_what_it_was_made_of_a_table_never_changes_a_status(sketch in sketches(5, 6)) {
        let catalog = sketch.catalog.build();
        let own = sketch.assessment.bind(catalog);
        let report = assess(catalog, &own);
        let text = table(catalog, &own, &report, TableKind::Controls).csv();
        let read = read_table(catalog, text.as_bytes()).unwrap();
        let offer = offer(catalog, &own, &report, &read);
        prop_assert_eq!(offer.changes, []);
    }
}
