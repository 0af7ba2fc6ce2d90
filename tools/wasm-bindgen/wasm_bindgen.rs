//! Binds a program to JavaScript: wasm-bindgen's own command line. A program that is to come in parts (src/app/later.rs) is
//! cut before, and bound a second time as a whole, for the edition in a single file.
//!
//! Separate from the test runner because each is a program of its own.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, error, fs};
use walrus::{ExportItem, ImportKind, Module, ModuleConfig};
use wasm_split_cli_support::{Options, transform};

type Outcome<T> = Result<T, Box<dyn error::Error>>;

/// Where a program that is to be cut imports the beginnings of its parts from.
const PLACEHOLDER: &str = "__wasm_split_placeholder__";

fn main() -> ExitCode {
    env_logger::init();
    match run(env::args_os().collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wasm-bindgen: {error:?}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<OsString>) -> Outcome<()> {
    let Some(found) = input(&arguments) else { return bind(arguments) };
    let (input, out, bytes) = found;
    if !contains(&bytes, PLACEHOLDER.as_bytes()) {
        return bind(arguments);
    }
    let (cut, whole) = (out.join("parts"), out.join("whole"));
    for folder in [&cut, &whole] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    let name = input.file_name().unwrap_or(OsStr::new("program.wasm"));

    let first = cut.join(name);
    let mut options = Options::new(&bytes);
    options.output_dir = &cut;
    options.main_out_path = &first;
    transform(options).map_err(|error| format!("{error:?}"))?;
    let keep = OsString::from("--keep-lld-exports");
    bind(with(&arguments, &input, &first, &out).into_iter().chain([keep]).collect())?;

    let joined = whole.join("joined.wasm");
    fs::write(&joined, join(&bytes)?)?;
    bind(with(&arguments, &input, &joined, &whole))?;
    fs::remove_file(joined)?;
    Ok(())
}

fn bind(arguments: Vec<OsString>) -> Outcome<()> {
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments).map_err(|error| format!("{error:?}").into())
}

/// The program among the arguments, where its bindings go, and its bytes.
fn input(arguments: &[OsString]) -> Option<(PathBuf, PathBuf, Vec<u8>)> {
    let input =
        arguments.iter().skip(1).map(Path::new).find(|path| path.extension() == Some(OsStr::new("wasm")))?;
    let out = arguments.iter().find_map(|one| one.to_str()?.strip_prefix("--out-dir=").map(PathBuf::from));
    let after = arguments
        .iter()
        .position(|one| one == "--out-dir")
        .and_then(|at| arguments.get(at + 1))
        .map(PathBuf::from);
    Some((input.to_owned(), out.or(after)?, fs::read(input).ok()?))
}

/// The arguments for another program, bound to another folder.
fn with(arguments: &[OsString], input: &Path, other: &Path, out: &Path) -> Vec<OsString> {
    let mut is_folder = false;
    arguments
        .iter()
        .map(|one| {
            let is_this = std::mem::replace(&mut is_folder, one == "--out-dir");
            match one.to_str() {
                _ if is_this => out.into(),
                Some(text) if text.starts_with("--out-dir=") => format!("--out-dir={}", out.display()).into(),
                _ if Path::new(one) == input => other.into(),
                _ => one.clone(),
            }
        })
        .collect()
}

/// The same program in one piece: where it would have imported the beginning of a part, it calls that itself.
fn join(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut config = ModuleConfig::new();
    config.generate_producers_section(false);
    let mut module = config.parse(bytes)?;
    let wanted: Vec<_> = module
        .imports
        .iter()
        .filter(|import| import.module == PLACEHOLDER)
        .filter_map(|import| match import.kind {
            ImportKind::Function(function) => Some((function, import.name.replace("_import_", "_export_"))),
            _ => None,
        })
        .collect();
    for (import, name) in wanted {
        let (export, target) = module
            .exports
            .iter()
            .find_map(|export| match export.item {
                ExportItem::Function(function) if export.name == name => Some((export.id(), function)),
                _ => None,
            })
            .ok_or_else(|| format!("nothing is exported as {name}"))?;
        forward(&mut module, import, target)?;
        module.exports.delete(export);
    }
    // What the linker left for the cutting.
    let left: Vec<_> = module
        .customs
        .iter()
        .filter(|(_, section)| section.name() == "linking" || section.name().starts_with("reloc."))
        .map(|(id, _)| id)
        .collect();
    for id in left {
        module.customs.delete(id);
    }
    Ok(module.emit_wasm())
}

fn forward(module: &mut Module, import: walrus::FunctionId, target: walrus::FunctionId) -> Outcome<()> {
    module.replace_imported_func(import, |(body, arguments)| {
        for argument in arguments {
            body.local_get(*argument);
        }
        body.call(target);
    })?;
    Ok(())
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
