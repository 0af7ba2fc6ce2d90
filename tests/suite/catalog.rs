//! The catalog compiler: what it refuses and what it builds.
//!
//! Separate from the engine's tests, which take a catalog as given.

#![allow(clippy::unwrap_used, clippy::panic)]

mod bound;
mod bundled;
#[allow(dead_code, reason = "the build uses parts that the tests do not")]
#[path = "../../src/catalog/compile/mod.rs"]
pub mod compile;
mod digest;
mod fixture;

use std::collections::BTreeSet;
use std::path::Path;

use compile::{Problem, codes, collect_files, compile, emit};
use crosscheck::catalog::{self, Catalog, Designation, Predicate, Threshold};

fn compile_base() -> Catalog {
    compile_base_whole().catalog
}

/// The base fixture with what stands beside its frameworks.
pub fn compile_base_whole() -> compile::Compiled {
    compile_files(&fixture::base())
}

fn compile_files(files: &[compile::File]) -> compile::Compiled {
    compile(files).unwrap_or_else(|problems| panic!("{}", listed(&problems)))
}

fn listed(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n")).collect()
}

fn ids<T>(rows: &[T], id: fn(&T) -> &'static str) -> Vec<&'static str> {
    rows.iter().map(id).collect()
}

#[test]
fn every_rule_has_a_fixture_that_shows_it_fires_where_marked() {
    let codes: BTreeSet<String> = codes().into_iter().map(str::to_owned).collect();
    assert_eq!(fixture::overlays(), codes, "one overlay for each code, and none without");
    let mut wrong = String::new();
    for code in &codes {
        let mut files = fixture::base();
        let expected = fixture::lay_over(&mut files, code);
        let problems = compile(&files).err().unwrap_or_default();
        assert!(
            expected.iter().any(|(marked, ..)| marked == code),
            "{code} is marked nowhere in its own overlay"
        );
        assert!(problems.iter().all(|problem| !problem.help.is_empty()), "{code} does not say what to do");
        if fixture::places(&problems) != expected {
            wrong.push_str(&format!("{code}: expected {expected:#?}, found\n{}", listed(&problems)));
        }
    }
    assert_eq!(wrong, "");
}

#[test]
fn problems_of_several_files_and_rules_come_at_once() {
    let mut files = fixture::base();
    let mut expected = BTreeSet::new();
    for overlay in [
        "version-malformed",
        "bands-order",
        "text-claims",
        "predicate-empty",
        "effort-range",
        "source-unused",
    ] {
        expected.extend(fixture::lay_over(&mut files, overlay));
    }
    assert_eq!(fixture::places(&compile(&files).unwrap_err()), expected);
}

#[test]
fn a_file_that_cannot_be_read_does_not_hide_the_problems_of_others() {
    let mut files = fixture::base();
    let mut expected = fixture::lay_over(&mut files, "json-invalid");
    expected.extend(fixture::lay_over(&mut files, "effort-range"));
    assert_eq!(fixture::places(&compile(&files).unwrap_err()), expected);
}

#[test]
fn a_problem_reads_as_code_place_id_message_and_help() {
    let mut files = fixture::base();
    fixture::lay_over(&mut files, "priority-range");
    let problems = compile(&files).unwrap_err();
    assert_eq!(
        problems[0].clone().beneath("catalog").to_string(),
        "error[priority-range] catalog/controls/alarms.yaml:27: alarm: there is no place 9\n\
         help: write 1 to 8, or leave the line out where the area is not on the article's list"
    );
}

#[test]
fn a_directory_that_is_not_there_is_a_problem() {
    let problems = collect_files(Path::new("no/such/catalog")).unwrap_err();
    assert_eq!(ids(&problems, |problem| problem.code), ["file-unreadable"]);
}

#[test]
fn tables_stand_in_the_promised_order() {
    let catalog = compile_base();
    assert_eq!(ids(catalog.frameworks, |row| row.id), ["alpha", "beta"]);
    assert_eq!(ids(catalog.parts, |row| row.id), ["core", "extra", "duties", "notices"]);
    // x10.yaml comes before x2.yaml as a path, and after it as a citation.
    let families = ["alpha/x2", "alpha/x10", "alpha/y1", "beta/alarms", "beta/notices"];
    assert_eq!(ids(catalog.families, |row| row.id), families);
    assert_eq!(
        ids(catalog.requirements, |row| row.id),
        [
            "alpha:X2.1",
            "alpha:X2.2",
            "alpha:X10.1",
            "alpha:Y1.1",
            "beta:1.2(a)(1)",
            "beta:1.2(a)(2)",
            "beta:1.4"
        ]
    );
    // The domain of openings.yaml is asked first.
    let controls = ["door-lock", "window-latch", "alarm", "guard", "neighbour-notice"];
    assert_eq!(ids(catalog.controls, |row| row.id), controls);
}

#[test]
fn rows_are_resolved_to_what_they_name() {
    let catalog = compile_base();
    let control = |id: &str| &catalog.controls[catalog.find_control(id).unwrap().position()];
    let guard = control("guard");
    assert_eq!(guard.requires, catalog.find_control("alarm"));
    assert_eq!(guard.blocker.unwrap().source, catalog.find_source("rule").unwrap());
    assert_eq!(guard.why.get(), "An alarm that nobody answers is \"just noise\"; so say the neighbours.");
    assert_eq!(guard.effort, (5, 5));
    // What is asked first is what the table of locks sees; an artifact stands for what it shows.
    assert_eq!(catalog.asked_first, [catalog.find_control("door-lock").unwrap()]);
    let topic = &catalog.quick_topics[catalog.find_quick_topic("noise").unwrap().position()];
    assert_eq!(topic.controls, ["alarm", "neighbour-notice"].map(|id| catalog.find_control(id).unwrap()));
    let lock = control("door-lock");
    let named_by: Vec<_> = lock
        .named_by
        .iter()
        .map(|(row, clause)| (catalog.requirements[row.position()].id, *clause))
        .collect();
    assert_eq!(named_by, [("alpha:X2.1", 0), ("alpha:X2.2", 0)]);
    assert_eq!(
        lock.parameters[0].threshold,
        Threshold::Choice { values: &["padlock", "2", "3"], at_least: 1 }
    );
    let thresholds: Vec<_> =
        control("alarm").parameters.iter().map(|parameter| parameter.threshold).collect();
    assert_eq!(thresholds, [Threshold::AtLeast(80), Threshold::AtMost(5)]);
    let requirement = |id: &str| &catalog.requirements[catalog.find_requirement(id).unwrap().position()];
    assert_eq!(requirement("alpha:X2.1").designation, Designation::Undesignated);
    assert_eq!(requirement("alpha:X2.1").when, Predicate::ALWAYS);
    assert_eq!(requirement("beta:1.2(a)(2)").designation, Designation::Addressable);
    assert_eq!(requirement("beta:1.2(a)(2)").when.alternatives.len(), 2);
    assert_eq!(catalog.bands[usize::from(catalog.blocked_band.0)].id, "not-ready");
    assert_eq!(catalog.artifacts[0].stale_after_days, Some(365));
}

#[test]
fn the_same_files_give_the_same_text_in_any_order() {
    let mut files = fixture::base();
    let text = emit(&compile(&files).unwrap());
    files.reverse();
    assert_eq!(emit(&compile(&files).unwrap()), text);
}
