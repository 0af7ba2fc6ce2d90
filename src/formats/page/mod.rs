//! The report as a page to read: the same sections as one HTML file and as Markdown.
//!
//! Separate from the report that the page prints, which only a browser can show; its tables are those for spreadsheets.

mod document;
mod html;
mod markdown;

pub(super) use document::document;
pub(super) use html::html;
pub(super) use markdown::{escaped, markdown};
