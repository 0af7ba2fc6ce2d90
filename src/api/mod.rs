//! The headless JavaScript API: plain objects in and out, for browsers, Node and workers.
//!
//! Separate from the page, which talks to the engine directly. Everything here but [`binding`] is pure and runs
//! natively; the wire types are the published shape of what it returns, and change only with their version. Those of a report
//! are in `formats`, which writes them as files, too.

pub mod binding;
mod catalog_to_wire;
mod exporting;
mod failure;
mod functions;
mod refusal;
#[cfg(feature = "schema")]
pub mod schema;
mod selector;
pub mod wire_catalog;
pub mod wire_plan;
pub mod wire_quick;
pub mod wire_review;

pub use crate::formats::report::{Bounds, Fraction, Share, wire_overlap, wire_readings, wire_report};
pub use exporting::ExportedFile;
pub use failure::Failure;
pub use functions::{Validation, assess, export, narrow, overlap, plan, validate};
pub use refusal::{LIMITS, Limits, Step, refusal};
