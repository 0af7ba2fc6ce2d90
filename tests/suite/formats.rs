//! Files for other tools: each is what its format asks for, says what the engine says, and holds of the visitor's words what
//! it is said to hold.
//!
//! Separate from the interchange file, which is read again; these go out.

mod documentation;
mod oscal;
mod pages;
mod words;

use crosscheck::catalog::bundled;
use crosscheck::engine::Assessment;
use crosscheck::formats::{Format, export};
use crosscheck::interchange::read;
use std::fs;
use std::path::Path;

/// A file of the project.
fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// An assessment of the project, by the name of its file.
fn said(path: &str) -> Assessment {
    read(bundled(), &file(path)).unwrap_or_else(|problems| panic!("{path}: {problems:#?}")).assessment
}

/// The assessments that files are made of here: examples, one half answered, one whole, and one in which nothing is said.
fn assessments() -> Vec<Assessment> {
    let examples = ["telehealth", "claims", "analytics"].map(|id| format!("catalog/examples/{id}.json"));
    let fixtures =
        ["half-answered", "full", "soc2-type2"].map(|id| format!("tests/fixtures/assessments/{id}.json"));
    let read = examples.iter().chain(&fixtures).map(|path| said(path));
    read.chain([Assessment::empty(bundled())]).collect()
}

/// The text of a file.
fn text(assessment: &Assessment, format: Format) -> String {
    export(bundled(), assessment, format, false).text
}
