//! No text of the project shares six words in a row with an article or with the Trust Services Criteria.
//!
//! Separate from the originals, which are not in the repository: `fixtures/wording/runs.txt` has the hashes of their
//! runs, made by tools/wording.mjs. To check another folder: `CROSSCHECK_TEXTS=folder`.

mod runs;
pub mod words;

use super::displayed::texts;
use runs::Runs;
use serde::Deserialize;
use std::collections::BTreeSet;
use words::{Names, RUN, hash, pieces};

const RUNS: &str = include_str!("../fixtures/wording/runs.txt");
const NAMES: &str = include_str!("../fixtures/wording/names.txt");
const VECTORS: &str = include_str!("../fixtures/wording/vectors.json");

/// The names that are no wording.
pub fn names() -> Names {
    Names::read(NAMES)
}

fn committed() -> Runs {
    Runs::read(RUNS, names()).unwrap()
}

#[test]
fn no_six_words_in_a_row_are_those_of_an_article_or_of_the_criteria() {
    let runs = committed();
    let mut problems = BTreeSet::new();
    for text in texts() {
        for shared in runs.shared(&text.text) {
            problems.insert(format!("{}: “{}” is in {}", text.place, shared.words, shared.original));
        }
    }
    let lines: Vec<_> = problems.iter().map(String::as_str).collect();
    assert!(lines.is_empty(), "\n{}\n{} in all\n", lines.join("\n"), lines.len());
}

#[test]
fn texts_of_every_kind_are_read() {
    let texts = texts();
    for place in [
        "catalog/controls/access.yaml: ",
        "catalog/frameworks/soc2-2017/cc6.yaml: ",
        "catalog/template.yaml: ",
        "src/app/text/english/start.rs:",
        "src/interchange/",
        "README.md",
        "catalog/README.md",
        "tools/package/README.md",
        "www/index.html",
    ] {
        assert!(texts.iter().any(|text| text.place.starts_with(place)), "nothing of {place}");
    }
}

#[test]
fn the_hashes_of_all_originals_are_there() {
    let runs = committed();
    let originals =
        ["agency", "episki", "indonesia-advisory", "primer", "tallyfy"].map(|id| format!("article-{id}"));
    for original in originals.iter().map(String::as_str).chain(["criteria-2017-rev-2022", "criteria-2017"]) {
        assert!(runs.count(original) > 200, "{original}: {}", runs.count(original));
    }
    assert!(RUNS.lines().count() > 1000 && runs.count("criteria-") > 10_000);
}

/// A sentence of ours, as if it were of an original.
const TAKEN: &str = "A lighthouse keeper writes tonight’s weather into the green book before supper.";

#[test]
fn what_was_taken_is_found_whatever_it_looks_like() {
    let mut runs = committed();
    assert_eq!(runs.shared(TAKEN), []);
    runs.add("article-fixture", TAKEN);
    for (text, wanted) in [
        (
            "Note: LIGHTHOUSE keeper writes “tonight's” weather, at last.",
            "lighthouse keeper writes tonight s weather",
        ),
        (
            "the weather\u{2014}into the green\u{ad} book (before supper)",
            "weather into the green book before supper",
        ),
        // What names and citations interrupt is still one run.
        (
            "weather into the 164.312(a)(1) green Office for Civil Rights book before",
            "weather into the green book before",
        ),
    ] {
        let found = runs.shared(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!((found[0].words.as_str(), found[0].original.as_str()), (wanted, "article-fixture"));
    }
    for text in [
        "Keeper writes tonight's weather in a book.",
        "weather into the green. Book before supper.",
        "weather into the | green book before",
    ] {
        assert_eq!(runs.shared(text), [], "{text}");
    }
}

#[test]
fn hashes_made_otherwise_are_refused() {
    let other_names = Names::read("a name nobody has");
    assert!(Runs::read(RUNS, other_names).is_err());
    assert!(Runs::read(&RUNS.replacen("normalisation ", "normalisation 9", 1), names()).is_err());
}

/// What a text comes to; tests/api/wording.test.mjs holds tools/wording.mjs to the same.
#[derive(Deserialize)]
struct Vector {
    text: String,
    pieces: Vec<String>,
    hashes: Vec<String>,
}

#[test]
fn texts_come_to_the_same_as_in_the_tool() {
    let vectors: Vec<Vector> = serde_json::from_str(VECTORS).unwrap();
    assert!(vectors.len() >= 10);
    for Vector { text, pieces: wanted, hashes } in vectors {
        let pieces = pieces(&text, &names());
        assert_eq!(pieces.iter().map(|piece| piece.join(" ")).collect::<Vec<_>>(), wanted, "{text}");
        let found: Vec<_> = pieces.iter().flat_map(|piece| piece.windows(RUN).map(hash)).collect();
        assert_eq!(found, hashes, "{text}");
    }
}
