//! `make catalog`: what the catalog holds, and what its change since a commit moves.
//!
//! Separate from the build, which refuses a wrong catalog and says nothing of a right one. `catalog [FOLDER]` compares with
//! the catalog in that folder; the engine is today's on both sides, so nothing but the catalog makes a difference.

#[allow(dead_code, unused_imports, reason = "the build uses parts that this does not")]
#[path = "../../src/catalog/compile/mod.rs"]
mod compile;
mod movement;
mod statistics;

use crosscheck::catalog::{self, Library};
use crosscheck::interchange::read;
use movement::{Edition, movement};
use statistics::statistics;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let (text, code) = match run() {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(problems) => (problems, ExitCode::FAILURE),
    };
    // Whoever closes the pipe early has seen enough.
    let _ = write!(std::io::stdout(), "{text}");
    code
}

/// Everything there is to say of the catalog of this folder, or what is wrong with it.
fn run() -> Result<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog");
    let now = Loaded::from(&root)?;
    let mut text = statistics(now.library());
    match std::env::args_os().nth(1).filter(|folder| Path::new(folder).is_dir()) {
        None => text.push_str("\nNothing to compare with.\n"),
        Some(folder) => match Loaded::from(Path::new(&folder)) {
            Ok(before) => text.push_str(&movement(&before.edition(), &now.edition())),
            Err(problems) => {
                // Its form has changed since; that is no fault of today's.
                let lines = problems.lines().count();
                let _ = writeln!(
                    text,
                    "\nThe catalog before cannot be read by today's compiler ({lines} lines)."
                );
            }
        },
    }
    Ok(text)
}

/// A catalog from its files, with its example companies.
struct Loaded {
    compiled: compile::Compiled,
    examples: Vec<(String, String)>,
}

impl Loaded {
    fn from(root: &Path) -> Result<Self, String> {
        let listed = |problems: Vec<compile::Problem>| {
            problems.iter().map(|problem| format!("{problem}\n")).collect::<String>()
        };
        let files = compile::collect_files(root).map_err(listed)?;
        let compiled = compile::compile(&files).map_err(listed)?;
        let mut examples = Vec::new();
        for file in &files {
            let Some(name) = file.path.strip_prefix("examples/") else { continue };
            let text = String::from_utf8_lossy(&file.content).into_owned();
            let reading = read(&compiled.catalog, &text).map_err(|problems| {
                format!("{}: {} problems, such as {:?}\n", file.path, problems.len(), problems.first())
            })?;
            if let Some(remark) = reading.remarks.first() {
                return Err(format!("{}: {remark:?}\n", file.path));
            }
            examples.push((name.trim_end_matches(".json").to_owned(), text));
        }
        Ok(Self { compiled, examples })
    }

    fn library(&self) -> Library<'_> {
        Library { catalog: &self.compiled.catalog, knowledge: &self.compiled.knowledge }
    }

    fn edition(&self) -> Edition<'_> {
        Edition { library: self.library(), examples: &self.examples }
    }
}
