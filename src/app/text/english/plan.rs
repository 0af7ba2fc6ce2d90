//! The plan screen in English.
//!
//! Separate because time and money are spoken of here only.

/// Title of the screen.
pub const TITLE: &str = "Plan";
