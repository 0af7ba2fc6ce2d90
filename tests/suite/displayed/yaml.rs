//! Every scalar of the catalog's YAML, whatever the file is about, and whether its row names a source.
//!
//! Separate because nothing here knows a file's form: a new kind of file is covered without a change.

use super::files;
use serde_json::Value;

/// The keys under which a row says where something comes from.
const SOURCE_KEYS: [&str; 4] = ["sources", "source", "by", "whose"];

/// A text or a number.
#[derive(Clone, Debug)]
pub struct Scalar {
    /// Path of the file.
    pub file: String,
    /// Keys and ids on the way to it, and its own key.
    pub path: String,
    /// What it says.
    pub text: String,
    /// Whether a map around it names a source.
    pub is_sourced: bool,
}

impl Scalar {
    /// The key it stands under; for an item of a list, that of the list.
    pub fn key(&self) -> &str {
        let last = self.path.rsplit('.').next().unwrap_or_default();
        last.split('[').next().unwrap_or_default()
    }

    /// A title that others gave their work.
    pub fn is_title_of_a_source(&self) -> bool {
        self.file == "catalog/sources.yaml" && self.key() == "title"
    }
}

/// All scalars of all files.
pub fn scalars() -> Vec<Scalar> {
    let files = files("catalog", "yaml").into_iter();
    let found: Vec<_> = files.flat_map(|(file, text)| read(&file, &text)).collect();
    assert!(found.len() > 3000, "found only {} texts and numbers in the catalog", found.len());
    found
}

/// All scalars of a file.
pub fn read(file: &str, text: &str) -> Vec<Scalar> {
    let value: Value = serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut found = Vec::new();
    walk(&value, file, "", false, &mut found);
    found
}

fn walk(value: &Value, file: &str, path: &str, is_sourced: bool, found: &mut Vec<Scalar>) {
    match value {
        Value::Object(map) => {
            let is_sourced = is_sourced || SOURCE_KEYS.iter().any(|key| map.get(*key).is_some_and(names_one));
            for (key, value) in map {
                let separator = if path.is_empty() { "" } else { "." };
                walk(value, file, &format!("{path}{separator}{key}"), is_sourced, found);
            }
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                let id = item.get("id").and_then(Value::as_str).map_or(number.to_string(), str::to_owned);
                walk(item, file, &format!("{path}[{}]", id.replace('.', "·")), is_sourced, found);
            }
        }
        Value::String(text) => add(text.clone(), file, path, is_sourced, found),
        Value::Number(number) => add(number.to_string(), file, path, is_sourced, found),
        Value::Null | Value::Bool(_) => {}
    }
}

fn add(text: String, file: &str, path: &str, is_sourced: bool, found: &mut Vec<Scalar>) {
    found.push(Scalar { file: file.to_owned(), path: path.to_owned(), text, is_sourced });
}

/// A name, or a list of names; not a list of rows.
fn names_one(value: &Value) -> bool {
    match value {
        Value::String(name) => !name.is_empty(),
        Value::Array(names) => !names.is_empty() && names.iter().all(names_one),
        _ => false,
    }
}
