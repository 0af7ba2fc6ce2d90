//! Compiles the files under `catalog/` into `bundled.rs`, or stops the build with every problem they have.
//!
//! Separate from the compiler itself, which the tests include as well; only the talk with cargo is here.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The run-time types, shared with the library.
#[allow(dead_code, reason = "the library looks rows up; the compiler only builds them")]
#[path = "src/catalog"]
mod catalog {
    mod artifact_kind;
    mod condition;
    mod knowledge;
    mod passage;
    mod predicate;
    mod quick_topic;
    mod review;
    mod stance;
    mod tables;

    pub use artifact_kind::*;
    pub use condition::{AnswerWord, ArtifactWord, Bound, Condition, Test};
    pub use knowledge::*;
    pub use passage::{Packed, Passage, Passages};
    pub use predicate::{FactSetting, Predicate};
    pub use quick_topic::QuickTopic;
    pub use review::{Reading, Review};
    pub use stance::{Stance, StanceOption, ThresholdChange};
    pub use tables::*;

    /// The compiler has every text at hand.
    fn later_text(_: u16) -> &'static str {
        ""
    }
}

#[allow(dead_code, reason = "the tests use parts that the build does not")]
#[path = "src/catalog/compile/mod.rs"]
mod compile;

const DEFAULT_CATALOG: &str = "catalog";
const VARIABLE: &str = "CROSSCHECK_CATALOG";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(report) => {
            // Cargo shows what a failing build script wrote to stderr.
            let _ = writeln!(io::stderr(), "{report}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let root = env::var(VARIABLE).unwrap_or_else(|_| DEFAULT_CATALOG.to_owned());
    tell_cargo(&root).map_err(|error| format!("error: cannot write to cargo: {error}"))?;
    let output = env::var_os("OUT_DIR").ok_or("error: OUT_DIR is not set; run this through cargo")?;
    let output = PathBuf::from(output).join("bundled.rs");
    let files = compile::collect_files(Path::new(&root)).map_err(|problems| report(&root, problems))?;
    let catalog = compile::compile(&files).map_err(|problems| report(&root, problems))?;
    fs::write(&output, compile::emit(&catalog))
        .map_err(|error| format!("error: {}: {error}", output.display()))
}

fn tell_cargo(root: &str) -> io::Result<()> {
    let mut cargo = io::stdout().lock();
    for path in ["build.rs", "src/catalog", root] {
        writeln!(cargo, "cargo:rerun-if-changed={path}")?;
    }
    // What the program is cut by, where it is cut; any other would carry it for nothing.
    if env::var_os("CARGO_FEATURE_PARTS").is_some()
        && env::var("TARGET").is_ok_and(|target| target.starts_with("wasm32"))
    {
        writeln!(cargo, "cargo:rustc-link-arg-bin=crosscheck=--emit-relocs")?;
    }
    writeln!(cargo, "cargo:rerun-if-env-changed={VARIABLE}")
}

fn report(root: &str, problems: Vec<compile::Problem>) -> String {
    let count = problems.len();
    let mut lines: Vec<String> =
        problems.into_iter().map(|problem| format!("{}\n", problem.beneath(root))).collect();
    let noun = if count == 1 { "problem" } else { "problems" };
    lines.push(format!("the catalog in {root} has {count} {noun}; nothing was built"));
    lines.join("\n")
}
