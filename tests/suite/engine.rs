//! Runs every case of `tests/cases/` that was worked out by hand.
//!
//! Separate from the properties: a property says what holds of any catalog, a case what the number is.

use super::case_check::Check;
use super::case_file::CaseFile;
use super::case_rows::{assessment, catalog};
use crosscheck::catalog::{ValueIndex, bundled};
use crosscheck::engine::{Assessment, Notice, ParameterValue, Status, assess, compare};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// Every section a case can have; each has to stand in some case.
const SECTIONS: [&str; 21] = [
    "applies",
    "assumed-facts",
    "bands",
    "blockers",
    "changes",
    "contradictions",
    "controls",
    "explained",
    "families",
    "frameworks",
    "gains",
    "in-scope",
    "leverage",
    "narrowing",
    "overlaps",
    "parts",
    "plans",
    "proven",
    "readings",
    "requirements",
    "rough",
];

struct Outcome {
    failures: Vec<String>,
    sections: Vec<&'static str>,
}

pub fn case_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(case_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn run(text: &str) -> Outcome {
    let case: CaseFile = match serde_saphyr::from_str(text) {
        Ok(case) => case,
        Err(error) => return Outcome { failures: vec![error.to_string()], sections: Vec::new() },
    };
    let rows = catalog(&case.catalog).build();
    let now = assessment(&case.assessment).bind(rows);
    let changes = case.before.as_ref().map_or_else(Vec::new, |before| {
        let old_rows = before.catalog.as_ref().map_or(rows, |old| catalog(old).build());
        let then = assessment(&before.assessment).bind(old_rows);
        compare((old_rows, &then), (rows, &now))
    });
    let report = assess(rows, &now);
    let mut check = Check::new(rows, &report);
    check.expect(&case.expect, &changes);
    let (mut failures, sections) = (check.failures, check.sections);
    if sections.is_empty() {
        failures.push("expects nothing".to_owned());
    }
    if case.before.is_some() != sections.contains(&"changes") {
        failures.push("`before` and `changes` belong together".to_owned());
    }
    if case.shows.is_empty() || !text.contains("# Working:") {
        failures.push("has to say what it shows, and how the numbers were worked out".to_owned());
    }
    Outcome { failures, sections }
}

/// Like [`run`]; a name that the case's own catalog does not have is a failure of the case too.
fn run_guarded(text: &str) -> Outcome {
    catch_unwind(AssertUnwindSafe(|| run(text))).unwrap_or_else(|panic| {
        let reason = panic.downcast_ref::<String>().cloned().unwrap_or_default();
        Outcome { failures: vec![reason], sections: Vec::new() }
    })
}

#[test]
fn every_case_worked_by_hand_holds() {
    let files = case_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"));
    let mut seen = BTreeSet::new();
    let mut failures = Vec::new();
    for file in &files {
        let outcome = run_guarded(&std::fs::read_to_string(file).unwrap());
        seen.extend(outcome.sections);
        failures.extend(outcome.failures.iter().map(|failure| format!("{}: {failure}", file.display())));
    }
    assert!(failures.is_empty(), "{} of {} cases:\n{}", failures.len(), files.len(), failures.join("\n"));
    assert_eq!(
        seen.into_iter().collect::<Vec<_>>(),
        SECTIONS,
        "a section stands in no case, or is not listed"
    );
}

/// Where the reading of a report changes: each has a case on either side, so that nobody moves one unseen.
const BOUNDARIES: [&str; 18] = [
    "clean",
    "r10-three-months",
    "r10-three-months-and-a-day",
    "r13-another-criterion",
    "r14-exception",
    "r14-repeated",
    "r14-without-control",
    "r18-carve-out",
    "r18-host-ticked",
    "r6-data-no",
    "r6-data-not-stated",
    "r6-data-partly",
    "r6-data-unread",
    "r9-day-365",
    "r9-day-366",
    "r9-day-548",
    "r9-day-549",
    "two-that-disagree",
];

#[test]
fn every_boundary_of_a_report_has_a_case() {
    let files = case_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/attested"));
    let names: BTreeSet<String> =
        files.iter().map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    for boundary in BOUNDARIES {
        assert!(names.contains(boundary), "no case {boundary}");
    }
    assert!(names.len() >= 80, "{} cases of reports", names.len());
}

const SMALL: &str = "
# Working: one clause, implemented.
shows: a case
catalog: { requirements: { r: { place: f/p/y, clauses: [a] } } }
assessment: { answers: { a: implemented } }
expect: { requirements: { r: { coverage: 1 } } }
";

#[track_caller]
fn assert_refused(what: &str, by: &str, because: &str) {
    let changed = SMALL.replace(what, by);
    assert_ne!(changed, SMALL);
    let failures = run_guarded(&changed).failures.join("\n");
    assert!(failures.contains(because), "{by} was let through: {failures}");
}

#[test]
fn a_case_is_refused_when_it_says_what_nobody_checks() {
    assert!(run_guarded(SMALL).failures.is_empty(), "{:?}", run_guarded(SMALL).failures);
    assert_refused("coverage: 1", "coverage: 1/2", "worked out");
    assert_refused("coverage: 1", "covrage: 1", "covrage");
    assert_refused("coverage: 1", "", "nothing was checked of r");
    assert_refused("{ r: { coverage: 1 } }", "{}", "nothing in it to check");
    assert_refused("{ requirements: { r: { coverage: 1 } } }", "{}", "expects nothing");
    assert_refused("expect: { r", "expect: { rules: {}, r", "rules");
    assert_refused("a: implemented", "b: implemented", "no control b");
    assert_refused("a: implemented", "a: done", "done means nothing here");
    assert_refused("# Working", "# Note", "worked out");
    assert_refused("coverage: 1", "coverage: 1, coverage: 1", "coverage");
    assert_refused(
        "requirements: { r: { coverage: 1 } }",
        "requirements: { q: { coverage: 1 } }",
        "no requirement q",
    );
}

/// A scheme of classes without one for PHI is remarked on where there is PHI, and nowhere else.
#[test]
fn a_number_that_is_asked_of_some_is_held_against_nobody_else() {
    let catalog = bundled();
    let classes = catalog.find_control("data-classification").unwrap();
    let phi = catalog.find_fact("phi").unwrap();
    for (value, is_noted) in [("yes", true), ("no", false)] {
        let mut said = Assessment::empty(catalog);
        let position = catalog.facts[phi.position()].values.iter().position(|own| own.id == value).unwrap();
        said.facts[phi.position()] = Some(ValueIndex(u16::try_from(position).unwrap()));
        let answer = said.answer_mut(classes);
        answer.status = Some(Status::Implemented);
        answer.parameters = vec![(0, ParameterValue::Choice(0))];
        let standing = assess(catalog, &said).controls[classes.position()].standing.clone();
        assert_eq!(standing.notices.contains(&Notice::ThresholdNoted), is_noted, "{value}: {standing:?}");
    }
}
