//! Fixture catalogs: a tiny valid base, overlays that break it, and the marks that say where.
//!
//! Separate from the tests so that they read as statements. In an overlay, a file replaces the base's file of the
//! same path, `NAME.gone` removes it, `# bad: CODE` marks a line that has to be reported, and `# bad-file: CODE` a
//! file that has to be reported as a whole.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::compile::{File, Problem, collect_files};

/// What a mark expects: code, file, line.
pub type Expected = BTreeSet<(String, String, Option<usize>)>;

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/catalog")
}

pub fn base() -> Vec<File> {
    collect_files(&root().join("base")).unwrap()
}

/// The names of all overlays.
pub fn overlays() -> BTreeSet<String> {
    let entries = fs::read_dir(root()).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name != "base").collect()
}

/// Puts an overlay over some files and returns what its marks expect.
pub fn lay_over(files: &mut Vec<File>, overlay: &str) -> Expected {
    let mut expected = Expected::new();
    lay_directory(files, &root().join(overlay), "", &mut expected);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    expected
}

fn lay_directory(files: &mut Vec<File>, directory: &Path, prefix: &str, expected: &mut Expected) {
    for entry in fs::read_dir(directory).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        if entry.path().is_dir() {
            lay_directory(files, &entry.path(), &format!("{name}/"), expected);
            continue;
        }
        let content = fs::read(entry.path()).unwrap();
        let path = name.strip_suffix(".gone").unwrap_or(&name).to_owned();
        read_marks(&path, &String::from_utf8_lossy(&content), expected);
        files.retain(|file| file.path != path);
        if path == name {
            files.push(File { path, content });
        }
    }
}

fn read_marks(path: &str, text: &str, expected: &mut Expected) {
    for (number, line) in (1..).zip(text.lines()) {
        for (mark, at) in [("# bad: ", Some(number)), ("# bad-file: ", None)] {
            if let Some((_, codes)) = line.split_once(mark) {
                let codes = codes.trim_end_matches(['"', ',']).split(", ");
                expected.extend(codes.map(|code| (code.trim().to_owned(), path.to_owned(), at)));
            }
        }
    }
}

/// Where the problems are, in the form of the marks.
pub fn places(problems: &[Problem]) -> Expected {
    let place = |problem: &Problem| (problem.code.to_owned(), problem.file.clone(), problem.line);
    problems.iter().map(place).collect()
}
