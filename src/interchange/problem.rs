//! What is wrong with a file, or worth knowing about it: a stable code, a place, and what to do.
//!
//! Separate because reading, the headless API and the screens that show problems share this one form.

use serde::Serialize;

/// One problem or remark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Problem {
    /// Stable kebab-case code.
    pub code: &'static str,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// Where, like `answers.session-timeout.status` or `scope.soc2[1]`; empty for the file as a whole.
    pub path: String,
    /// What to do about it, in whole sentences.
    pub help: String,
}

impl Problem {
    /// A problem at a place.
    pub fn new(
        code: &'static str,
        path: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { code, message: message.into(), path: path.into(), help: help.into() }
    }
}
