//! The raw files of a catalog, in a fixed order, and the directory they come from.
//!
//! Separate from reading what is in them, so that tests can change a file without writing to disk.

use std::fs;
use std::io;
use std::path::Path;

use super::problem::Problem;

/// A file as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path inside the catalog, with `/`.
    pub path: String,
    /// The bytes.
    pub content: Vec<u8>,
}

impl File {
    /// Whether the tables are made from this file, so that it counts towards the digest.
    pub fn is_content(&self) -> bool {
        self.path.ends_with(".yaml") && self.path != "template.yaml"
    }
}

/// All YAML and JSON files below a directory, ordered by path.
///
/// # Errors
///
/// A problem for every file or directory that cannot be read.
pub fn collect_files(root: &Path) -> Result<Vec<File>, Vec<Problem>> {
    let mut found = Found::default();
    found.collect_below(root, "");
    found.files.sort_by(|a, b| a.path.cmp(&b.path));
    if found.problems.is_empty() { Ok(found.files) } else { Err(found.problems) }
}

#[derive(Default)]
struct Found {
    files: Vec<File>,
    problems: Vec<Problem>,
}

impl Found {
    fn collect_below(&mut self, directory: &Path, prefix: &str) {
        let entries = fs::read_dir(directory).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        for entry in self.accept(prefix, entries).unwrap_or_default() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            if entry.path().is_dir() {
                self.collect_below(&entry.path(), &format!("{path}/"));
            } else if [".yaml", ".yml", ".json"].iter().any(|extension| name.ends_with(extension))
                && let Some(content) = self.accept(&path, fs::read(entry.path()))
            {
                self.files.push(File { path, content });
            }
        }
    }

    fn accept<T>(&mut self, path: &str, result: io::Result<T>) -> Option<T> {
        let help = "check that it exists and can be read";
        result
            .map_err(|error| {
                let problem = Problem::of_file("file-unreadable", path, error.to_string(), help);
                self.problems.push(problem);
            })
            .ok()
    }
}
