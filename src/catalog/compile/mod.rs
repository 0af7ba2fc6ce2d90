//! The catalog compiler: files under `catalog/` in, run-time tables or every problem out.
//!
//! Separate from the library, which must not carry it: `build.rs` and the tests include it by path, and the module
//! that does has to offer the run-time types as `catalog`.

mod digest;
mod emit;
mod files;
mod lint;
mod located;
mod nearest;
mod order;
mod problem;
mod read;
mod reference;
mod resolve;
mod source;
mod walk;

use super::catalog;
use super::catalog::{Catalog, Knowledge};

pub use digest::digest;
pub use emit::emit;
pub use files::{File, collect_files};
pub use problem::Problem;

/// What a catalog's files come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// The frameworks and everything a score depends on.
    pub catalog: Catalog,
    /// What is known beside them.
    pub knowledge: Knowledge,
}

/// Every code that a problem can have.
pub fn codes() -> Vec<&'static str> {
    let mut codes: Vec<&str> = lint::RULES.iter().map(|rule| rule.code).chain(read::CODES).collect();
    codes.sort_unstable();
    codes
}

/// Reads and checks the files of a catalog and builds its tables.
///
/// # Errors
///
/// All problems that can be seen at once, in order of file and line. While a file cannot be read, rules that
/// would misjudge the rest for it keep silent.
pub fn compile(files: &[File]) -> Result<Compiled, Vec<Problem>> {
    let mut files = files.to_vec();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let (source, mut problems) = read::read(&files);
    problems.extend(lint::lint(&source, problems.is_empty()));
    problems
        .sort_by(|a, b| (&a.file, a.line, a.code, &a.message).cmp(&(&b.file, b.line, b.code, &b.message)));
    problems.dedup();
    if !problems.is_empty() {
        return Err(problems);
    }
    let tables = resolve::resolve(&source, &digest(&files));
    tables.map(|(catalog, knowledge)| Compiled { catalog, knowledge }).ok_or_else(|| {
        let message = "a name was not found although all checks passed".to_owned();
        let help =
            "this is a fault of the compiler in src/catalog/compile: a reference is missing from its walk";
        vec![Problem::of_file("reference-unknown", "catalog.yaml", message, help)]
    })
}
