//! Whatever the input, reading returns: no panic, no endless work, and nothing half-understood.
//!
//! Separate because the inputs are damaged on purpose.

use super::said::assessments;
use crosscheck::catalog::bundled;
use crosscheck::interchange::{is_about_unknown, read, wire, write};
use proptest::prelude::*;
use proptest::sample::Index;

/// One act of damage: at a place, take so many characters out and put a text in.
fn damage() -> impl Strategy<Value = (Index, usize, String)> {
    let scraps = prop_oneof![
        "[\\[\\]{}\",:0-9a-z \\\\-]{0,3}",
        Just("null".to_owned()),
        Just("1e400".to_owned()),
        Just("\\ud800".to_owned()),
        Just("\"__proto__\":{},".to_owned()),
        any::<char>().prop_map(String::from),
    ];
    (any::<Index>(), 0..40_usize, scraps)
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        prop_assert!(read(bundled(), &text).is_err());
    }

    #[test]
    fn any_json_is_read_or_refused(text in "[\\[\\]{}\",:0-9a-e \\\\-]{0,60}") {
        prop_assert!(read(bundled(), &text).is_err());
    }

    #[test]
    fn a_damaged_file_is_understood_in_full_or_refused(
        said in assessments(),
        damages in proptest::collection::vec(damage(), 1..3),
    ) {
        let mut chars: Vec<char> = write(bundled(), &said).chars().collect();
        for (place, taken, put) in damages {
            let from = place.index(chars.len());
            let to = (from + taken).min(chars.len());
            chars.splice(from..to, put.chars());
            prop_assume!(!chars.is_empty());
        }
        let text: String = chars.into_iter().collect();
        match read(bundled(), &text) {
            Ok(reading) => {
                // What was understood survives, and the wire types agree that it is of this shape; only they do
                // not read a byte order mark or `null`.
                let again = write(bundled(), &reading.assessment);
                prop_assert_eq!(read(bundled(), &again).unwrap().assessment, reading.assessment);
                let shaped = serde_json::from_str::<wire::Assessment>(&text);
                // What is unknown in an earlier state is kept as it is, whatever its shape.
                let is_kept = reading.remarks.iter().any(|remark| is_about_unknown(remark.code));
                let is_beyond = is_kept || text.contains("null") || text.starts_with('\u{feff}');
                prop_assert!(shaped.is_ok() || is_beyond, "{}", text);
            }
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                problems.iter().for_each(super::check_form);
            }
        }
    }
}
