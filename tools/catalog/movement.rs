//! What a change of the catalog moves: its counts, the scores of the example companies, and what becomes of published claims.
//!
//! Separate from the statistics of one catalog. Nothing is listed that stayed as it was, so that what moved is seen.

use super::statistics::{Counts, count};
use crosscheck::catalog::{Library, Measure};
use crosscheck::engine::{BorneOut, Bounds, Fraction, FrameworkReport, assess, examine, tenths_of_point};
use crosscheck::interchange::read;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A catalog with the example companies that go with it: name, and file.
pub struct Edition<'a> {
    /// The catalog.
    pub library: Library<'a>,
    /// Its companies.
    pub examples: &'a [(String, String)],
}

/// What is different, as a text.
pub fn movement(before: &Edition<'_>, now: &Edition<'_>) -> String {
    let mut text = String::from("\nSince then\n");
    if before.library.catalog.digest == now.library.catalog.digest && before.examples == now.examples {
        text.push_str("  nothing has changed\n");
        return text;
    }
    section(&mut text, "counts", &counts(before.library), &counts(now.library));
    section(&mut text, "scores of the example companies", &scores(before), &scores(now));
    section(&mut text, "published overlaps and other claims", &claims(before.library), &claims(now.library));
    text
}

/// What is different between two tables of the same kind, line by line.
pub fn differences(before: &BTreeMap<String, String>, now: &BTreeMap<String, String>) -> Vec<String> {
    let mut names: Vec<&String> = before.keys().chain(now.keys()).collect();
    names.sort();
    names.dedup();
    let line = |name: &String| match (before.get(name), now.get(name)) {
        (Some(was), Some(is)) if was == is => None,
        (Some(was), Some(is)) => Some(format!("{name}: {was} -> {is}")),
        (None, Some(is)) => Some(format!("{name}: new, {is}")),
        (Some(was), None) => Some(format!("{name}: gone, was {was}")),
        (None, None) => None,
    };
    names.into_iter().filter_map(line).collect()
}

fn section(
    text: &mut String,
    title: &str,
    before: &BTreeMap<String, String>,
    now: &BTreeMap<String, String>,
) {
    let lines = differences(before, now);
    let _ = writeln!(text, "  {title}: {}", if lines.is_empty() { "none moved" } else { "moved" });
    for line in lines {
        let _ = writeln!(text, "    {line}");
    }
}

fn counts(library: Library<'_>) -> BTreeMap<String, String> {
    let Counts { rows, own_words, clauses, controls, shared } = count(library);
    [
        ("rows", rows),
        ("own words", own_words),
        ("clauses", clauses),
        ("controls", controls),
        ("shared", shared),
    ]
    .into_iter()
    .map(|(name, number)| (name.to_owned(), number.to_string()))
    .collect()
}

/// Score, requirements met and band of each company in each framework.
pub fn scores(edition: &Edition<'_>) -> BTreeMap<String, String> {
    let catalog = edition.library.catalog;
    let mut scores = BTreeMap::new();
    for (name, file) in edition.examples {
        let Ok(reading) = read(catalog, file) else {
            scores.insert(name.clone(), "cannot be read".to_owned());
            continue;
        };
        for framework in &assess(catalog, &reading.assessment).frameworks {
            let id = catalog.frameworks[framework.framework.position()].id;
            let band = framework.band(catalog).map_or("no band", |band| band.title);
            scores.insert(format!("{name} {id}"), format!("{}, {band}", score(framework)));
        }
    }
    scores
}

fn score(framework: &FrameworkReport) -> String {
    let range = |bounds: Bounds| format!("{} to {}", percent(bounds.low), percent(bounds.high));
    let score = &framework.score;
    let coverage = score.coverage.map_or("nothing applies".to_owned(), range);
    format!("{coverage}, {} of {} met", score.met, score.applicable)
}

/// What each claim comes to, and whether it is borne out.
pub fn claims(library: Library<'_>) -> BTreeMap<String, String> {
    let (catalog, knowledge) = (library.catalog, library.knowledge);
    let computed = knowledge.claims.iter().filter(|claim| !matches!(claim.measure, Measure::Nothing(_)));
    let line = |claim| {
        let result = examine(catalog, knowledge.levels, claim);
        let figure = result.figure.map_or("nothing".to_owned(), percent);
        let verdict = match result.verdict {
            Some(BorneOut::Yes) => "borne out",
            Some(BorneOut::InPart) => "borne out in part",
            Some(BorneOut::No) => "not borne out",
            None => "not compared",
        };
        (claim.id.to_owned(), format!("{figure}, {verdict}"))
    };
    computed.map(line).collect()
}

/// A share in percent, with one decimal.
fn percent(value: Fraction) -> String {
    let tenths = tenths_of_point(value);
    format!("{}.{} %", tenths / 10, tenths % 10)
}
