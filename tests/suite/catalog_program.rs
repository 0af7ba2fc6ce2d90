//! `make catalog`: its counts are those of the files, and what a change moves is told, and nothing else.
//!
//! Separate from the catalog's own tests, because this is about a program that reads two of them.

#[allow(dead_code, reason = "the program uses parts that the tests do not")]
#[path = "../../tools/catalog/movement.rs"]
mod movement;
#[path = "../../tools/catalog/statistics.rs"]
mod statistics;

use super::catalog::compile::{Compiled, File, collect_files, compile};
use crosscheck::catalog::{Library, Review, SourceIndex};
use movement::{Edition, claims, differences, movement, scores};
use statistics::{Counts, count, reviewed, standing_on, statistics};
use std::collections::BTreeMap;
use std::path::Path;

fn files() -> Vec<File> {
    collect_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog")).unwrap()
}

fn text_of(file: &File) -> &str {
    std::str::from_utf8(&file.content).unwrap()
}

fn compiled(files: &[File]) -> Compiled {
    compile(files).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn library(compiled: &Compiled) -> Library<'_> {
    Library { catalog: &compiled.catalog, knowledge: &compiled.knowledge }
}

fn examples(files: &[File]) -> Vec<(String, String)> {
    let named = files.iter().filter_map(|file| Some((file.path.strip_prefix("examples/")?, file)));
    named.map(|(name, file)| (name.trim_end_matches(".json").to_owned(), text_of(file).to_owned())).collect()
}

/// How many lines of some files begin so.
fn lines(files: &[File], folder: &str, start: &str) -> usize {
    let own =
        files.iter().filter(|file| file.path.starts_with(folder) && !file.path.ends_with("/framework.yaml"));
    own.flat_map(|file| text_of(file).lines()).filter(|line| line.starts_with(start)).count()
}

#[test]
fn its_counts_are_those_of_the_files() {
    let files = files();
    let compiled = compiled(&files);
    let library = library(&compiled);
    let Counts { rows, own_words, clauses, controls, shared } = count(library);
    assert_eq!(rows, lines(&files, "frameworks/", "  - id: "));
    assert_eq!(clauses, lines(&files, "frameworks/", "      - says: "));
    assert_eq!(controls, lines(&files, "controls/", "  - id: "));
    assert!(own_words > 0 && own_words < rows && shared > 0 && shared < controls);
    let states = reviewed(library);
    assert_eq!(states["requirements"].iter().sum::<usize>(), rows);
    assert_eq!(states["controls"].iter().sum::<usize>(), controls);
    let drafted = library.catalog.controls.iter().filter(|row| row.review == Review::Drafted).count();
    assert_eq!(states["controls"][0], drafted);
    let source = library.catalog.find_source("cfr-164.312").unwrap();
    let behind = |source: SourceIndex| standing_on(library, source);
    assert_eq!(behind(source)[0], lines_with(&files, "frameworks/", "cfr-164.312"));
    let text = statistics(library);
    for said in
        [format!("{rows:>5} rows"), format!("{clauses:>5} clauses"), format!("{controls:>5} controls")]
    {
        assert!(text.contains(&said), "{said}: {text}");
    }
}

/// How many lists of sources of some files name one.
fn lines_with(files: &[File], folder: &str, source: &str) -> usize {
    let own =
        files.iter().filter(|file| file.path.starts_with(folder) && !file.path.ends_with("/framework.yaml"));
    let lists =
        own.flat_map(|file| text_of(file).lines()).filter_map(|line| line.strip_prefix("    sources: ["));
    lists.filter(|list| list.trim_end_matches(']').split(", ").any(|id| id == source)).count()
}

#[test]
fn nothing_has_moved_where_nothing_was_changed() {
    let files = files();
    let (before, now) = (compiled(&files), compiled(&files));
    let companies = examples(&files);
    let text = movement(
        &Edition { library: library(&before), examples: &companies },
        &Edition { library: library(&now), examples: &companies },
    );
    assert!(text.contains("nothing has changed"), "{text}");
}

#[test]
fn a_clause_less_is_told_with_all_that_it_moves_and_nothing_else() {
    const CLAUSE: &str = "      - says: ePHI travels by protocols in which a change on the way does not go unnoticed\n        \
        control: encryption-in-transit\n";
    let files = files();
    let mut changed = files.clone();
    let file = changed.iter_mut().find(|file| file.path == "frameworks/hipaa/technical.yaml").unwrap();
    assert_eq!(text_of(file).matches(CLAUSE).count(), 1);
    file.content = text_of(file).replace(CLAUSE, "").into_bytes();
    let (before, now) = (compiled(&files), compiled(&changed));
    let companies = examples(&files);
    let (before, now) = (
        Edition { library: library(&before), examples: &companies },
        Edition { library: library(&now), examples: &companies },
    );
    let text = movement(&before, &now);
    let clauses = count(before.library).clauses;
    assert!(text.contains(&format!("clauses: {clauses} -> {}", clauses - 1)), "{text}");
    assert!(!text.contains("  rows:") && !text.contains("  controls:"), "{text}");
    // SOC 2 has the clause no more than before, so none of its scores is named; HIPAA's are where they moved.
    assert!(!text.contains(" soc2:"), "{text}");
    let moved = differences(&scores(&before), &scores(&now));
    assert!(!moved.is_empty() && moved.iter().all(|line| line.contains(" hipaa: ")), "{moved:?}");
    let moved = differences(&claims(before.library), &claims(now.library));
    assert!(moved.iter().any(|line| line.starts_with("common-criteria-security-rule: ")), "{moved:?}");
    assert!(moved.iter().all(|line| text.contains(line)), "{text}");
}

#[test]
fn what_is_new_and_what_is_gone_is_called_so() {
    let table = |rows: &[(&str, &str)]| -> BTreeMap<String, String> {
        rows.iter().map(|(name, is)| ((*name).to_owned(), (*is).to_owned())).collect()
    };
    let found = differences(
        &table(&[("a", "1"), ("b", "2"), ("c", "3")]),
        &table(&[("a", "1"), ("b", "3"), ("d", "4")]),
    );
    assert_eq!(found, ["b: 2 -> 3", "c: gone, was 3", "d: new, 4"]);
}
