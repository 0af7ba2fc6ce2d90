//! The report with every number, under ids, as programs read it.
//!
//! Separate from the other formats, because these shapes are published: the headless API returns them as objects, and their
//! JSON Schema and TypeScript types are generated from here.

mod report_to_wire;
pub(crate) mod wire_numbers;
pub mod wire_overlap;
pub mod wire_readings;
pub mod wire_report;

pub use wire_numbers::{Bounds, Fraction, Share};

use crate::catalog::Catalog;
use crate::engine::{self, Assessment};

/// The file: indented by two spaces, with a line end at its end.
pub fn write(catalog: &Catalog, assessment: &Assessment, report: &engine::Report) -> String {
    json(&wire_report::Report::new(catalog, assessment, report))
}

/// Any of our shapes as a file.
pub(super) fn json(shape: &impl serde::Serialize) -> String {
    // Only a type with a serializer of its own that fails could make this fail, and there is none.
    let mut text = serde_json::to_string_pretty(shape).unwrap_or_default();
    text.push('\n');
    text
}
