//! Every text of the project that somebody will read: catalog, program, page and documents, with its place.
//!
//! Separate because wording and figures are two questions to the same texts. They are those of this repository, or
//! of the one that `CROSSCHECK_TEXTS` names.

pub mod literals;
pub mod yaml;

use std::fs;
use std::path::{Path, PathBuf};

/// A text and where it stands.
#[derive(Clone, Debug)]
pub struct Text {
    /// File, and the place in it.
    pub place: String,
    /// The text, with a line break only between paragraphs.
    pub text: String,
}

/// The folder that is read.
pub fn root() -> PathBuf {
    std::env::var_os("CROSSCHECK_TEXTS").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into()).into()
}

/// All files below a folder with this extension: path from the root, content.
pub fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let (root, mut found) = (root(), Vec::new());
    collect(&root, &root.join(folder), extension, true, &mut found);
    found
}

fn collect(root: &Path, folder: &Path, extension: &str, below: bool, found: &mut Vec<(String, String)>) {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() && below {
            collect(root, &path, extension, below, found);
        } else if path.extension().is_some_and(|e| e == extension) {
            let name = path.strip_prefix(root).unwrap().display().to_string();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Everything.
pub fn texts() -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    let scalars = yaml::scalars().into_iter();
    found.extend(scalars.filter(|scalar| !scalar.is_title_of_a_source()).map(|scalar| Text {
        place: format!("{}: {}", scalar.file, scalar.path),
        text: unwrapped(&scalar.text),
    }));
    found.extend(literals::literals("src"));
    found.extend(documents());
    found
}

/// README and the like, and the page before the program has started.
fn documents() -> Vec<Text> {
    let mut files_found = Vec::new();
    let root = root();
    for folder in ["", "catalog", "docs", "tools/package"] {
        collect(&root, &root.join(folder), "md", false, &mut files_found);
    }
    for (name, text) in files("www", "html").into_iter().chain(files("www", "js")) {
        // Between tags and between quotation marks stands what is read; the rest does no harm.
        let text = unwrapped(&text).replace(['<', '>', '"', '`'], "\n");
        files_found.push((name, text));
    }
    let text = |(place, text): (String, String)| Text {
        text: if place.ends_with(".md") { unwrapped(&text) } else { text },
        place,
    };
    files_found.into_iter().map(text).collect()
}

/// Lines that were only wrapped become one; an empty line stays a break.
fn unwrapped(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}
