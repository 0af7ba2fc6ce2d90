//! Whatever the bytes are: no panic, and time that grows with them and no faster.
//!
//! Separate from tables with some sense in them.

use super::read;
use crate::interchange::speed::least;
use crosscheck::answer_table::read_table;
use crosscheck::catalog::bundled;
use proptest::prelude::*;
use std::time::Duration;

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_table(bundled(), &bytes);
    }

    #[test]
    fn nor_does_anything_that_begins_like_a_table(rest in "[ -~\t\r\n\",;|\\\\éß日\u{202e}\u{200b}\u{0}]{0,300}") {
        for head in ["id,status,due,note\n", "Control ID;Answer\r", "| id | status |\n|---|---|\n", "sep=\tid\tstatus\n"] {
            let _ = read_table(bundled(), format!("{head}{rest}").as_bytes());
        }
    }

    #[test]
    fn nor_any_id(id in "[cCpPiIaA0-9.()§ _:x-]{0,30}") {
        let _ = read_table(bundled(), format!("id,status\n\"{id}\",yes\n").as_bytes());
    }
}

#[test]
fn hidden_characters_are_taken_out_and_said() {
    let table = read("id,status,note\nmulti-factor-authentication,yes,a\u{202e}b\u{200b}\n");
    assert_eq!(table.sayings[0].1.note, "ab");
    assert_eq!(table.remarks[0].lack, crosscheck::answer_table::Lack::Hidden);
}

#[test]
fn a_text_that_is_too_long_is_named_and_not_cut() {
    let table = read(&format!("id,status,note\nmulti-factor-authentication,yes,{}\n", "é".repeat(4_097)));
    assert_eq!(table.sayings[0].1.note, "");
    assert_eq!(table.remarks[0].lack, crosscheck::answer_table::Lack::TooLong);
    assert!(table.remarks[0].value.chars().count() < 70);
}

/// Eight times as much may take about eight times as long, and never 64 times.
#[test]
fn the_time_it_takes_grows_with_the_size_and_no_faster() {
    // The time that it worked: somebody else may have the machine in between.
    let took = |text: &str| least(4, || drop(read_table(bundled(), text.as_bytes())));
    let shapes: [fn(usize) -> String; 6] = [
        |n| format!("id,status\n{}", "multi-factor-authentication,yes\n".repeat(n / 20)),
        |n| format!("id,status\n\"{}\",yes\n", "a\n".repeat(n * 2)),
        |n| format!("id,status\nCC6.1{},yes\n", ";CC6.1".repeat(n)),
        |n| format!("id,status\n{}", "\"\"\"".repeat(n)),
        |n| format!("id,control,status\n{}", format!("x,{},yes\n", "word ".repeat(20)).repeat(n / 20)),
        |n| format!("|id|status|\n|-|-|\n{}", "|\\|".repeat(n)),
    ];
    for (at, shape) in shapes.iter().enumerate() {
        let (small, large) = (shape(5_000), shape(40_000));
        let (few, many) = (took(&small).max(Duration::from_micros(200)), took(&large));
        let grows = many < few * 30;
        assert!(grows, "shape {at}: {few:?} and {many:?}");
    }
}
