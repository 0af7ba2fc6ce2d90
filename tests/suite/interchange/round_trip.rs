//! Written and read back: the same assessment, and the same bytes.
//!
//! Separate because this is what saving, links and import stand on.

use super::said::assessments;
use super::{file, reading};
use crosscheck::catalog::bundled;
use crosscheck::engine::Assessment;
use crosscheck::interchange::{Tree, is_about_unknown, read, read_tree, size_at_most, to_wire, wire, write};
use proptest::prelude::*;
use std::fs;
use std::path::Path;

proptest! {
    #[test]
    fn what_is_written_is_read_back(said in assessments()) {
        let text = write(bundled(), &said);
        let reading = read(bundled(), &text).unwrap();
        prop_assert_eq!(&reading.assessment, &said);
        prop_assert!(reading.remarks.iter().all(|remark| is_about_unknown(remark.code)));
        prop_assert_eq!(write(bundled(), &reading.assessment), text);
    }

    /// Counted without writing it, no file is larger.
    #[test]
    fn no_file_is_larger_than_what_is_counted_at_most(said in assessments()) {
        let (size, most) = (write(bundled(), &said).len(), size_at_most(&said));
        prop_assert!(size <= most, "{size} bytes, counted {most}");
    }

    /// The wire types and the reader describe one format.
    #[test]
    fn the_wire_types_read_what_is_written(said in assessments()) {
        let shaped: wire::Assessment = serde_json::from_str(&write(bundled(), &said)).unwrap();
        // Of what says nothing of its form either may be read, so what is compared is what they write.
        let text = |shaped: &wire::Assessment| serde_json::to_string(shaped).unwrap();
        prop_assert_eq!(text(&shaped), text(&to_wire(bundled(), &said)));
    }

    /// Keys in any order, without line breaks: the same assessment, so the same file.
    #[test]
    fn the_order_of_keys_does_not_matter(said in assessments(), seed in any::<u64>()) {
        let text = write(bundled(), &said);
        let mut value = Tree::parse(&text).unwrap();
        shuffle(&mut value, &mut seed.max(1).clone());
        let reading = read_tree(bundled(), &value).unwrap();
        prop_assert_eq!(write(bundled(), &reading.assessment), text);
    }
}

/// Puts the entries of every object into another order.
fn shuffle(tree: &mut Tree, state: &mut u64) {
    match tree {
        Tree::Map(entries) => {
            for position in (1..entries.len()).rev() {
                *state ^= *state << 13;
                *state ^= *state >> 7;
                *state ^= *state << 17;
                entries.swap(position, usize::try_from(*state % (position as u64 + 1)).unwrap());
            }
            entries.iter_mut().for_each(|(_, value)| shuffle(value, state));
        }
        Tree::List(list) => list.iter_mut().for_each(|value| shuffle(value, state)),
        _ => {}
    }
}

#[test]
fn what_was_roughly_said_is_written_as_it_was_said_in_the_catalogs_order() {
    let said = reading(r#""quick":{"watch":"unknown","doors":"most"}"#).assessment;
    let text = write(super::catalog(), &said);
    assert!(
        text.contains("\"quick\": {\n    \"doors\": \"most\",\n    \"watch\": \"unknown\"\n  }"),
        "{text}"
    );
    for word in ["none", "some", "most", "all", "unknown"] {
        let file = file(&format!(r#""quick":{{"doors":"{word}"}}"#));
        assert!(write(super::catalog(), &read(super::catalog(), &file).unwrap().assessment).contains(word));
    }
}

#[test]
fn an_empty_assessment_is_a_short_file() {
    let catalog = super::catalog();
    assert_eq!(
        write(catalog, &Assessment::empty(catalog)),
        r#"{
  "format": "crosscheck/assessment",
  "version": 1,
  "catalog": {
    "id": "small",
    "version": "1",
    "digest": "sha256:0"
  }
}
"#
    );
}

#[test]
fn everything_stands_where_the_design_says() {
    let fields = r#""subject":{"name":"A"},"date":"2026-11-22","profile":{"size":"large"},"scope":{"alpha":["extra","base"]},
        "artifacts":{"letter":{"date":"2026-01-02"},"report":{"type":"type-2","categories":["extra","base"],
        "opinion":"qualified","period-end":"2026-06-30","carve-out":true,"exceptions":["B1","alpha:A1"]}},
        "answers":{"keys":{"status":"planned","assurance":"tested","parameters":{"version":"1.2","days":5},
        "justification":"j","note":"n","evidence":["e"]}}"#;
    assert_eq!(
        write(super::catalog(), &reading(fields).assessment),
        r#"{
  "format": "crosscheck/assessment",
  "version": 1,
  "catalog": {
    "id": "small",
    "version": "1",
    "digest": "sha256:0"
  },
  "subject": {
    "name": "A"
  },
  "date": "2026-11-22",
  "profile": {
    "size": "large"
  },
  "scope": {
    "alpha": [
      "base",
      "extra"
    ]
  },
  "artifacts": {
    "report": {
      "type": "type-2",
      "categories": [
        "base",
        "extra"
      ],
      "period-end": "2026-06-30",
      "opinion": "qualified",
      "exceptions": [
        "alpha:A1",
        "alpha:B1"
      ],
      "carve-out": true
    },
    "letter": {
      "date": "2026-01-02"
    }
  },
  "answers": {
    "keys": {
      "status": "planned",
      "assurance": "tested",
      "parameters": {
        "days": 5,
        "version": "1.2"
      },
      "justification": "j",
      "note": "n",
      "evidence": [
        "e"
      ]
    }
  }
}
"#
    );
    assert_eq!(reading(&fields.replace("\"carve-out\":true,", "")).assessment.artifacts.len(), 2);
    assert!(file(fields).len() < 600);
}

/// The examples are what the page would write, but for the catalog's stamp, which changes with the catalog.
#[test]
fn the_examples_are_canonical() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/assessments");
    for name in ["full", "half-answered", "soc2-type2"] {
        let text = fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
        let reading = read(bundled(), &text).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
        let mut shaped = to_wire(bundled(), &reading.assessment);
        shaped.catalog = None;
        assert_eq!(serde_json::to_string_pretty(&shaped).unwrap() + "\n", text, "{name}");
    }
}
