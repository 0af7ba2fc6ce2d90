//! What is refused before it reaches the program: why, and where.
//!
//! Separate because JavaScript finds it (`tools/package/plain.mjs`), while limits and words are those of the trees here.

use crate::interchange::{MAX_BYTES, MAX_DEPTH, MAX_VALUES, Problem, Room, step_into, too_deep, too_large};
use serde::Serialize;

/// How much may be handed over at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Limits {
    /// Texts and names of fields together, in bytes.
    pub bytes: usize,
    /// Values, lists and objects included, and names of fields.
    pub values: usize,
    /// Lists and objects in each other, the outermost included.
    pub depth: usize,
}

/// The limits of [`crate::interchange::Tree`].
pub const LIMITS: Limits = Limits { bytes: MAX_BYTES, values: MAX_VALUES, depth: MAX_DEPTH };

/// One step of the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into a field of an object.
    Field(String),
    /// To an element of a list.
    Element(usize),
}

/// The problem with the value at the end of these steps.
pub fn refusal(kind: &str, steps: impl IntoIterator<Item = Step>) -> Problem {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Field(name) => step_into(&mut path, &name),
            Step::Element(position) => path.push_str(&format!("[{position}]")),
        }
    }
    match kind {
        "too-large" => too_large(Room::default(), path),
        "too-deep" => too_deep(path),
        _ => not_plain(path),
    }
}

/// The problem with what is neither a text nor a number, a truth value, a list or a plain object.
pub(super) fn not_plain(path: String) -> Problem {
    Problem::new(
        "wrong-type",
        path,
        "this is not plain data",
        "Texts, whole numbers, true and false, lists and plain objects can be read; functions, symbols, binary data, very large \
         numbers, and what throws when it is read cannot.",
    )
}
