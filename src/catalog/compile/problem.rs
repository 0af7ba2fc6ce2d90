//! What a check reports: a stable code, a position, the id concerned, what is wrong and what to do.
//!
//! Separate from the checks, so that reading, linting and the build script all report in one form.

use std::fmt;

/// One problem of a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Stable kebab-case code of the rule that is broken.
    pub code: &'static str,
    /// Path of the file inside the catalog, with `/`.
    pub file: String,
    /// Line of the file, from 1; `None` where the problem is the file itself.
    pub line: Option<usize>,
    /// The row concerned; empty where there is none.
    pub id: String,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// What to do: lower case, no full stop.
    pub help: String,
}

impl Problem {
    /// A problem of a whole file.
    pub fn of_file(code: &'static str, file: &str, message: String, help: &str) -> Self {
        Self { code, file: file.to_owned(), line: None, id: String::new(), message, help: help.to_owned() }
    }

    /// The same problem, with a path that starts at `root`, as an editor or terminal can open it.
    pub fn beneath(mut self, root: &str) -> Self {
        self.file = format!("{}/{}", root.trim_end_matches('/'), self.file);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error[{}] {}", self.code, self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.id.is_empty() {
            write!(f, ": {}", self.id)?;
        }
        write!(f, ": {}\nhelp: {}", self.message, self.help)
    }
}

/// Where something stands in a catalog: the first half of a [`Problem`].
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Path of the file inside the catalog.
    pub file: &'a str,
    /// Line of the file, from 1.
    pub line: usize,
    /// The row concerned.
    pub id: &'a str,
}

impl Place<'_> {
    /// A problem at this place.
    pub fn problem(self, code: &'static str, message: String, help: impl Into<String>) -> Problem {
        Problem {
            code,
            file: self.file.to_owned(),
            line: Some(self.line),
            id: self.id.to_owned(),
            message,
            help: help.into(),
        }
    }
}
